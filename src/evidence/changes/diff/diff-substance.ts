/**
 * Changes of substance that have no name of their own: something taken out of a line, a statement gone, another
 * field read, a narrower type. Owns: telling these from renames and extractions. Refuses: known shapes (other readers).
 */
import { callKindOf } from './call-kinds.ts';
import type { NetChange } from './diff-lines.ts';
import { callsOf, isExtraction, isTelemetry, type LinePair, tokensOf } from './diff-pairs.ts';
import { skeletonOf } from './diff-quantities.ts';
import { type DiffReader, type Risk, riskAt } from './risk.ts';
import type { RiskKind } from './risk-effects.ts';
import { subjectOf } from './subjects.ts';

/** What differs inside a line. */
export const partReader: DiffReader = {
  name: 'parts of lines',
  read({ nets, pairs }) {
    const added = nets.flatMap((net) => net.added).join('\n');
    const extracted = isExtraction(nets);
    return nets.flatMap((net, index) => (pairs[index] ?? []).flatMap((pair) => pairRisks(net, pair, added, extracted)));
  },
};

/** Whole statements that went. */
export const statementReader: DiffReader = {
  name: 'statements gone',
  read({ nets, pairs }) {
    const added = nets.flatMap((net) => net.added).join('\n');
    const extracted = isExtraction(nets);
    return nets.flatMap((net, index) => goneRisks(net, pairs[index] ?? [], added, extracted));
  },
};

const isName = (token: string) => /^[A-Za-z_$]/.test(token);
const isIdle = (line: string) =>
  isTelemetry(line) ||
  /^\s*(?:import|from|use|using|require|package|#include|include)\b/.test(line) ||
  /^[\s{}()[\];,]*$/.test(line) ||
  /^\s*(?:else|end|try|fi|done|return(?:\s+(?:nil|None|null))?)\s*[:{;]*$/.test(line);
/** The forms that loops and chains of conditions are tidied into. */
const rewritten = /\b(?:when|switch|match)\b|\bfor\b.+\bin\b.+[\])]|\.(?:map|filter|stream|collect)\b/;
const isPassing = (line: string) => /\berr(?:or)?\b\s*!=\s*nil|\breturn\b.*\berr\b/.test(line);

function pairRisks(net: NetChange, pair: LinePair, added: string, extracted: boolean): Risk[] {
  if (isIdle(pair.removed) || isIdle(pair.added) || onlyText(pair) || onlyQuantities(pair)) return [];
  const risk = (kind: RiskKind, severity: number, of?: string, also?: RiskKind): Risk[] => [
    riskAt(net, kind, severity, pair, { of, also }),
  ];
  const [old, now] = [tokensOf(pair.removed), tokensOf(pair.added)];
  const narrowed = narrowing(pair);
  if (narrowed) return risk('type-narrowed', 0.75, narrowed);
  if (/locale|zone|charset|encoding|\butc\b|utf|\btz\b/i.test(differenceOf(old, now)))
    return risk('format-replaced', 0.7);
  const waits = net.added.some((line) => /\bawait\b/.test(line));
  const gone = goneTokens(old, now).filter(
    (token) =>
      isName(token) &&
      !(waits && /^(?:then|catch|async)$/.test(token)) &&
      !new RegExp(String.raw`\b${token.replace(/\$/g, '\\$')}\b`).test(added),
  );
  if (gone.length > 0 && isPart(now, old)) {
    const kind = callKindOf(...gone, gone.join('_'));
    const severity = Math.max(0.65, 0.9 * (kind?.severity ?? 0)) * (extracted ? 0.3 : 1);
    return risk(kind?.lost ?? 'part-replaced', severity, gone.slice(0, 3).join(' '));
  }
  const joined = goneTokens(now, old).filter((token) => /^[\w$"'`-]/.test(token));
  const before = net.removed.join('\n').replace(pair.removed, '');
  if (joined.some((token) => !before.includes(token)) && isPart(old, now)) {
    const subject = subjectOf(`${pair.removed} ${net.header} ${net.context.slice(0, 6).join(' ')}`);
    // One more field of what is returned or built adds to what is there.
    const isField = /\breturn\b.*\{|^\s*[\w'"]+\s*:|\{.*:.*\}/.test(pair.added) && !/\[.*\]|\w\{"/.test(pair.added);
    return risk(
      'entry-added',
      isField ? 0.15 : 0.4,
      joined.slice(0, 3).join(' '),
      subject && (`${subject.name}-higher` as const),
    );
  }
  const replaced = replacedCall(pair);
  return replaced ? risk('call-replaced', 0.38, replaced) : substitution(net, old, now, risk);
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
  risk: (kind: RiskKind, severity: number, of: string) => Risk[],
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
    if (isCall) return risk('part-replaced', alike ? 0.12 : 0.45, what);
    if (isMember) return risk('part-replaced', 0.5, what);
    if (everywhere.has(from)) return risk('part-replaced', before.has(to) ? 0.6 : 0.45, what);
    if (/^[A-Z]/.test(from) && /^[A-Z]/.test(to)) return risk('part-replaced', alike ? 0.12 : 0.4, what);
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
  const kind = callKindOf(first.trim().replace(/\(.*$/, ''));
  const inLoop =
    net.lines.some(({ text }) => /^\s*(?:while|for|loop|until)\b/.test(text)) &&
    /^\s*[\w.]+\s*(?:[-+*]?=(?!=)|\+\+)/.test(first);
  const added0 = net.added.filter((line) => !isIdle(line)).length;
  const severity =
    (inLoop ? 0.7 : Math.max(0.5, 0.85 * (kind?.severity ?? 0))) *
    // What was moved into a function of its own is still there; a constant whose value is gone is not.
    (extracted && added0 > 0 && literalsIn(first).every((text) => added.includes(text)) ? 0.35 : 1) *
    (net.added.some((line) => rewritten.test(line)) ? 0.4 : 1) *
    (gone.length > added0 ? 1 : 0.7);
  const [lost, also]: RiskKind[] = inLoop
    ? ['step-of-loop-dropped']
    : kind
      ? [kind.lost]
      : ['part-replaced', 'call-dropped'];
  return lost === undefined ? [] : [riskAt(net, lost, severity, first, { of: 'statement', also })];
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
