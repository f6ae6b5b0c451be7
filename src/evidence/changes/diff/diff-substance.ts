/**
 * Changes of substance that have no name of their own: something taken out of a line, a statement gone, another
 * field read, a narrower type. Owns: telling these from renames and extractions. Refuses: known shapes (other diff-*).
 */
import type { NetChange } from './diff-lines.ts';
import { callsOf, isExtraction, isTelemetry, type LinePair, tokensOf } from './diff-pairs.ts';
import { skeletonOf } from './diff-quantities.ts';
import { type Effects, effectsOf, lostCalls, otherLostCall, type Risk, subjects } from './diff-risk.ts';

const isName = (token: string) => /^[A-Za-z_$]/.test(token);
const isIdle = (line: string) =>
  isTelemetry(line) ||
  /^\s*(?:import|from|use|using|require|package|#include|include)\b/.test(line) ||
  /^[\s{}()[\];,]*$/.test(line) ||
  /^\s*(?:else|end|try|fi|done|return(?:\s+(?:nil|None|null))?)\s*[:{;]*$/.test(line);
/** The forms that loops and chains of conditions are tidied into. */
const rewritten = /\b(?:when|switch|match)\b|\bfor\b.+\bin\b.+[\])]|\.(?:map|filter|stream|collect)\b/;
const isPassing = (line: string) => /\berr(?:or)?\b\s*!=\s*nil|\breturn\b.*\berr\b/.test(line);

export function substanceRisks(nets: NetChange[], pairsByNet: LinePair[][]): Risk[] {
  const added = nets.flatMap((net) => net.added).join('\n');
  const extracted = isExtraction(nets);
  return nets.flatMap((net, index) => {
    const pairs = pairsByNet[index] ?? [];
    return [
      ...pairs.flatMap((pair) => pairRisks(net, pair, added, extracted)),
      ...goneRisks(net, pairs, added, extracted),
    ];
  });
}

function pairRisks(net: NetChange, pair: LinePair, added: string, extracted: boolean): Risk[] {
  if (isIdle(pair.removed) || isIdle(pair.added) || onlyText(pair) || onlyQuantities(pair)) return [];
  const excerpt = `${pair.removed.trim().slice(0, 120)} → ${pair.added.trim().slice(0, 120)}`;
  const risk = (what: string, severity: number, effects: Effects): Risk[] => [
    { what, severity, effects, path: net.path, excerpt },
  ];
  const [old, now] = [tokensOf(pair.removed), tokensOf(pair.added)];
  const narrowed = narrowing(pair);
  if (narrowed)
    return risk(`narrower type: ${narrowed}`, 0.75, {
      wrong: 1,
      error: 0.7,
      crash: 0.7,
      schema: 0.8,
      contract: 0.7,
      duplicate: 0.6,
      missing: 0.4,
    });
  if (/culture|locale|zone|charset|encoding|\butc\b|utf|\btz\b/i.test(differenceOf(old, now)))
    return risk('locale, zone or encoding', 0.7, effectsOf.expression);
  const waits = net.added.some((line) => /\bawait\b/.test(line));
  const gone = goneTokens(old, now).filter(
    (token) =>
      isName(token) &&
      !(waits && /^(?:then|catch|async)$/.test(token)) &&
      !new RegExp(String.raw`\b${token.replace(/\$/g, '\\$')}\b`).test(added),
  );
  if (gone.length > 0 && isPart(now, old)) {
    const words = gone.join('_');
    const kind = lostCalls.find((one) => gone.some((token) => one.words.test(token)) || one.words.test(words));
    return risk(
      `taken out: ${gone.slice(0, 3).join(' ')}`,
      Math.max(0.65, 0.9 * (kind?.severity ?? 0)) * (extracted ? 0.3 : 1),
      kind?.effects ?? effectsOf.substituted,
    );
  }
  const joined = goneTokens(now, old).filter((token) => /^[\w$"'`-]/.test(token));
  const before = net.removed.join('\n');
  if (joined.some((token) => !before.replace(pair.removed, '').includes(token)) && isPart(old, now)) {
    const around = `${pair.removed} ${net.header} ${net.context.slice(0, 6).join(' ')}`.replace(
      /([a-z])([A-Z])/g,
      '$1_$2',
    );
    const more = subjects.find(({ words }) => words.test(around))?.more;
    // One more field of what is returned or built adds to what is there.
    const isField = /\breturn\b.*\{|^\s*[\w'"]+\s*:|\{.*:.*\}/.test(pair.added) && !/\[.*\]|\w\{"/.test(pair.added);
    return risk(`put in: ${joined.slice(0, 3).join(' ')}`, isField ? 0.15 : 0.4, { ...effectsOf.entryAdded, ...more });
  }
  const replaced = replacedCall(pair);
  if (replaced)
    return risk(`another call: ${replaced}`, 0.38, { ...effectsOf.substituted, cpu: 0.8, latency: 0.7, memory: 0.6 });
  return substitution(net, old, now, risk);
}

const onlyQuantities = ({ removed, added }: LinePair) => skeletonOf(removed) === skeletonOf(added);

/** Nothing but the inside of strings differs; those have a reader of their own. */
function onlyText({ removed, added }: LinePair): boolean {
  const bare = (line: string) => line.replace(/"[^"]*"|'[^']*'|`[^`]*`/g, '""').replace(/\s+/g, '');
  return bare(removed) === bare(added);
}

/** One call of a chain replaced by another with other arguments; a rename keeps the arguments. */
function replacedCall({ removed, added, likeness }: LinePair): string | undefined {
  const [lost, came] = [goneTokens(callsOf(removed), callsOf(added)), goneTokens(callsOf(added), callsOf(removed))];
  const [from, to] = [lost[0], came[0]];
  if (lost.length !== 1 || came.length !== 1 || !from || !to || likeness < 0.45 || sharedWord(from, to))
    return undefined;
  const others = goneTokens(tokensOf(added), tokensOf(removed)).filter((token) => token !== to && /\w/.test(token));
  return others.length > 0 ? `${from} → ${to}` : undefined;
}

/** Another field, another variable, another function in the same place. */
function substitution(
  net: NetChange,
  old: string[],
  now: string[],
  risk: (what: string, severity: number, effects: Effects) => Risk[],
): Risk[] {
  if (old.length !== now.length) return [];
  // A list in another order; arguments in another order are another matter.
  if (goneTokens(old, now).length === 0 && /[[{]/.test(old.join(''))) return [];
  const differing = [...old.keys()].filter((index) => old[index] !== now[index]);
  if (differing.length === 0 || differing.length > 2) return [];
  const everywhere = new Set([...net.context, ...net.added].flatMap(tokensOf));
  const before = new Set([...net.context, ...net.removed].flatMap(tokensOf));
  for (const index of differing) {
    const [from, to] = [old[index] ?? '', now[index] ?? ''];
    if (!isName(from) || !isName(to)) continue;
    const isMember = old[index - 1] === '.' || old[index - 1] === '>';
    const isCall = old[index + 1] === '(';
    const alike = sharedWord(from, to);
    const what = `${from} → ${to}`;
    if (isCall) return risk(`another call: ${what}`, alike ? 0.12 : 0.45, effectsOf.substituted);
    if (isMember) return risk(`another field: ${what}`, 0.5, effectsOf.substituted);
    if (everywhere.has(from))
      return risk(`another variable: ${what}`, before.has(to) ? 0.6 : 0.45, effectsOf.substituted);
    if (/^[A-Z]/.test(from) && /^[A-Z]/.test(to))
      return risk(`another constant: ${what}`, alike ? 0.12 : 0.4, effectsOf.substituted);
  }
  return [];
}

function goneRisks(net: NetChange, pairs: LinePair[], added: string, extracted: boolean): Risk[] {
  const paired = new Set(pairs.map(({ removed }) => removed));
  const squeezed = added.replace(/\s+/g, '');
  const gone = net.removed.filter(
    (line) =>
      !paired.has(line) && !isIdle(line) && !isPassing(line) && !squeezed.includes(line.replace(/[\s;,]+/g, '')),
  );
  const returns = net.added.some((line) => /^\s*return\b/.test(line));
  const names = new Set(net.added.flatMap(tokensOf));
  const isMoved = (line: string) => {
    const own = tokensOf(line).filter(isName);
    return own.length > 0 && own.filter((token) => names.has(token)).length >= 0.8 * own.length;
  };
  const isEmpty = (line: string) =>
    /=\s*(?:\[\s*\]|\{\s*\}|new \w+(?:<[^>]*>)?\(\s*\)|\w*(?:Map|Set|List|dict|list|set)\(\))\s*;?\s*$/.test(line);
  const first = gone
    .filter((line) => !isMoved(line) && !isEmpty(line))
    .filter((line) => !returns || !/^\s*return\b/.test(line))
    .find((line) => /\w\s*[=(]|^\s*@|^\s*\w+/.test(line));
  if (first === undefined || net.removed.length > 40) return [];
  const kind = lostCalls.find(({ words }) => words.test(first.trim().replace(/\(.*$/, '')));
  const inLoop =
    net.lines.some(({ text }) => /^\s*(?:while|for|loop|until)\b/.test(text)) &&
    /^\s*[\w.]+\s*(?:[-+*]?=(?!=)|\+\+)/.test(first);
  const effects: Effects = inLoop
    ? { surge: 1, cpu: 1, timeout: 0.8, latency: 0.9, pool: 0.8, backlog: 0.7, wrong: 0.6, duplicate: 0.6 }
    : (kind?.effects ?? { ...otherLostCall, ...effectsOf.substituted });
  const added0 = net.added.filter((line) => !isIdle(line)).length;
  const severity =
    (inLoop ? 0.7 : Math.max(0.5, 0.85 * (kind?.severity ?? 0))) *
    // What was moved into a function of its own is still there; a constant whose value is gone is not.
    (extracted && added0 > 0 && literalsIn(first).every((text) => added.includes(text)) ? 0.35 : 1) *
    (net.added.some((line) => rewritten.test(line)) ? 0.4 : 1) *
    (gone.length > added0 ? 1 : 0.7);
  return [
    {
      what: `statement gone: ${first.trim().slice(0, 50)}`,
      severity,
      effects,
      path: net.path,
      excerpt: first.trim().slice(0, 160),
    },
  ];
}

const literalsIn = (line: string) => line.match(/"[^"]{3,}"|'[^']{3,}'/g) ?? [];

const widths = [
  'i8 u8 byte tinyint',
  'i16 u16 short smallint int16',
  'i32 u32 int int32 uint32 integer float f32',
  'i64 u64 long bigint int64 uint64 double f64 float64 BigDecimal decimal numeric text',
].map((list) => new Set(list.toLowerCase().split(' ')));
const widthOf = (token: string) => widths.findIndex((set) => set.has(token.toLowerCase()));

/** `u64` → `i32`, `VARCHAR(255)` → `VARCHAR(20)`, `BigDecimal` → `double`. */
function narrowing({ removed, added }: LinePair): string | undefined {
  const [old, now] = [tokensOf(removed), tokensOf(added)].map((tokens) =>
    tokens.filter((token) => widthOf(token) >= 0),
  );
  const came = goneTokens(now ?? [], old ?? []);
  const widest = Math.max(-1, ...(old ?? []).map(widthOf));
  const narrow = came.find(
    (token) =>
      widthOf(token) < widest || (/double|float|f64/i.test(token) && /decimal|numeric/i.test((old ?? []).join(' '))),
  );
  return narrow === undefined ? undefined : `${(old ?? []).find((token) => widthOf(token) === widest)} → ${narrow}`;
}

const differenceOf = (old: string[], now: string[]) => [...goneTokens(old, now), ...goneTokens(now, old)].join(' ');

function goneTokens(old: string[], now: string[]): string[] {
  const left = new Map<string, number>();
  for (const token of now) left.set(token, (left.get(token) ?? 0) + 1);
  return old.filter((token) => {
    const count = left.get(token) ?? 0;
    left.set(token, count - 1);
    return count <= 0;
  });
}

/** True when `part` is `whole` with tokens left out. */
function isPart(part: string[], whole: string[]): boolean {
  let at = 0;
  for (const token of whole) if (token === part[at]) at++;
  return at === part.length && part.length < whole.length;
}

/** One name says what the other says, and perhaps more: `apply` and `applyEvent`. */
function sharedWord(one: string, other: string): boolean {
  const words = (name: string) =>
    name
      .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
      .toLowerCase()
      .split(/[_$]+/)
      .filter((word) => word.length > 1);
  const [fewer, more] = [words(one), words(other)].sort((left, right) => left.length - right.length) as [
    string[],
    string[],
  ];
  return fewer.length > 0 && fewer.every((word) => more.some((two) => two.startsWith(word) || word.startsWith(two)));
}
