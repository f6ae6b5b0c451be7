/**
 * Values that a diff changed in place: quantities, switches, modes, names, addresses.
 * Owns: one risk a pair of lines that differ in a value. Refuses: structure (diff-control, diff-calls).
 */
import { isTelemetry, type LinePair, tokensOf } from './diff-pairs.ts';
import type { NetChange } from './diff-lines.ts';
import { type Quantity, quantitiesOf, skeletonOf } from './diff-quantities.ts';
import { anyQuantity, type Effects, effectsOf, type Risk, subjects } from './diff-risk.ts';

const excerptOf = ({ removed, added }: LinePair) => `${removed.trim().slice(0, 120)} → ${added.trim().slice(0, 120)}`;

export function valueRisks(net: NetChange, pairs: LinePair[]): Risk[] {
  const found = pairs.flatMap((pair) => [
    ...quantityRisks(net, pair),
    ...switchRisks(net, pair),
    ...(isTelemetry(pair.removed) || isTelemetry(pair.added) || isSkeleton(pair) ? [] : textRisks(net, pair)),
  ]);
  return found.some(({ before }) => before !== undefined) ? found : [...found, ...scatteredRisks(net)];
}

/** The same but for quantities, which have been read as such. */
const isSkeleton = ({ removed, added }: LinePair) =>
  quantitiesOf(removed).length > 0 && skeletonOf(removed) === skeletonOf(added);

function quantityRisks(net: NetChange, pair: LinePair): Risk[] {
  const before = quantitiesOf(pair.removed);
  const after = quantitiesOf(pair.added);
  if (before.length === 0 || before.length !== after.length) return [];
  const same = skeletonOf(pair.removed, before) === skeletonOf(pair.added, after);
  if (!same && (pair.likeness < 0.5 || isReordered(pair))) return [];
  return before.flatMap((old, index) => {
    const now = after[index];
    if (!now || now.dimension !== old.dimension || now.value === old.value) return [];
    return [quantityRisk(net, pair, old, now, index, same)];
  });
}

/** The same words and values in another order, as in options given by name. */
function isReordered({ removed, added }: Pick<LinePair, 'removed' | 'added'>): boolean {
  const sorted = (line: string) => tokensOf(line).sort().join(' ');
  return sorted(removed) === sorted(added);
}

/** Quantities of a hunk whose lines were rewritten: the same kinds in the same order, some of another size. */
function scatteredRisks(net: NetChange): Risk[] {
  const gather = (lines: string[]) =>
    lines.flatMap((line) => quantitiesOf(line).map((quantity) => ({ line, quantity })));
  const [removed, added] = [gather(net.removed), gather(net.added)];
  // What stands on both sides moved, as when a constant is given a name.
  const [before, after] = [without(removed, added), without(added, removed)];
  if (before.length === 0 || before.length > 6 || before.length !== after.length) return [];
  if (isReordered({ removed: net.removed.join(' '), added: net.added.join(' ') })) return [];
  if (before.some(({ quantity }, index) => quantity.dimension !== after[index]?.quantity.dimension)) return [];
  return before.flatMap(({ line, quantity }, index) => {
    const now = after[index];
    if (!now || now.quantity.value === quantity.value) return [];
    return [quantityRisk(net, { removed: line, added: now.line, likeness: 0.4 }, quantity, now.quantity, index, false)];
  });
}

interface Placed {
  line: string;
  quantity: Quantity;
}

/** The quantities of `all` less those of `others`, each once. */
function without(all: readonly Placed[], others: readonly Placed[]): Placed[] {
  const keyOf = ({ quantity: { value, dimension } }: Placed) => `${value} ${dimension}`;
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return all.filter((one) => {
    const count = left.get(keyOf(one)) ?? 0;
    left.set(keyOf(one), count - 1);
    return count <= 0;
  });
}

function quantityRisk(
  net: NetChange,
  pair: LinePair,
  old: Quantity,
  now: Quantity,
  index: number,
  same: boolean,
): Risk {
  const near = pair.removed.slice(Math.max(0, old.start - 45), old.end + 12);
  const wide = `${near} ${pair.removed}`;
  const subject =
    subjects.find(({ words }) => words.test(near.replace(/([a-z])([A-Z])/g, '$1_$2'))) ??
    subjects.find(({ words }) => words.test(wide.replace(/([a-z])([A-Z])/g, '$1_$2'))) ??
    subjects.find(({ words }) => words.test(`${parentKeyOf(net, pair.removed)} ${net.header}`));
  if (/\.proto$/.test(net.path) && /=\s*\d+\s*;/.test(pair.removed))
    return {
      what: `field number ${old.value} → ${now.value}`,
      severity: 0.9,
      effects: effectsOf.fieldNumber,
      path: net.path,
      excerpt: excerptOf(pair),
      before: old.value,
      after: now.value,
    };
  const isTime = old.dimension === 'time';
  const grew = now.value > old.value;
  const known = subject ?? (isTime ? subjects.find(({ name }) => name === 'time limit') : undefined);
  const effects = known ? (grew ? known.more : known.less) : anyQuantity;
  const [small, large] = old.value < now.value ? [old.value, now.value] : [now.value, old.value];
  const ratio = small <= 0 ? 20 : large / small;
  const isPort = known?.name === 'port';
  const size = isPort ? 0.8 : ratio >= 8 ? 1 : ratio >= 3.9 ? 0.92 : ratio >= 1.99 ? 0.8 : ratio >= 1.5 ? 0.4 : 0.15;
  return {
    what: `${known?.name ?? 'constant'} ${quantityText(old)} → ${quantityText(now)}${index > 0 ? '' : ''}`,
    severity: size * (known?.weight ?? 1) * (known ? 1 : 0.75) * (same ? 1 : 0.9),
    effects,
    path: net.path,
    excerpt: excerptOf(pair),
    before: old.value,
    after: now.value,
    dimension: old.dimension,
  };
}

function quantityText({ value, dimension }: Quantity): string {
  if (dimension === 'time')
    return value >= 6e4 ? `${value / 6e4} min` : value >= 1e3 ? `${value / 1e3} s` : `${value} ms`;
  if (dimension === 'bytes') return value >= 2 ** 20 ? `${Math.round(value / 2 ** 20)} MiB` : `${value} bytes`;
  return String(value);
}

/** The keys that enclose a line of YAML or the like, by indentation. */
export function parentKeyOf(net: NetChange, line: string): string {
  const at = net.lines.findIndex((one) => one.text === line);
  let indent = /^\s*/.exec(line)?.[0].length ?? 0;
  const keys: string[] = [];
  for (let index = at - 1; index >= 0 && indent > 0; index--) {
    const text = net.lines[index]?.text ?? '';
    const here = /^\s*/.exec(text)?.[0].length ?? 0;
    if (here >= indent || text.trim() === '') continue;
    indent = here;
    keys.push(text.trim().slice(0, 60));
  }
  return keys.join(' ');
}

const on = /^(?:true|on|yes|enabled?|1)$/i;
const off = /^(?:false|off|no|disabled?|0|none|null|nil)$/i;
const levels = /^["']?(?:trace|debug|verbose|all)["']?$/i;
const anyLevel = /^(?:trace|debug|verbose|all|info|notice|warn(?:ing)?|error|fatal|critical|off)$/i;

function switchRisks(net: NetChange, pair: LinePair): Risk[] {
  const [old, now] = [settingOf(pair.removed), settingOf(pair.added)];
  if (!old || !now || old.key.toLowerCase() !== now.key.toLowerCase() || old.value === now.value) return [];
  const risk = (what: string, severity: number, effects: Effects): Risk[] => [
    {
      what: `${what} ${old.key}: ${old.value} → ${now.value}`,
      severity,
      effects,
      path: net.path,
      excerpt: excerptOf(pair),
    },
  ];
  if (/log.?level/i.test(old.key)) return risk('log level', levels.test(now.value) ? 0.75 : 0.1, effectsOf.logLevel);
  if ((on.test(old.value) && off.test(now.value)) || (off.test(old.value) && on.test(now.value)))
    return risk(
      'switch',
      0.75,
      /verify|tls|ssl|cert|secure/i.test(old.key)
        ? { ...effectsOf.switched, ...effectsOf.trust }
        : /log|metric|trace|debug|color/i.test(old.key)
          ? { disk: 0.4 }
          : effectsOf.switched,
    );
  if (/isolation|consist|acks|quorum|read_?(?:concern|preference)|write_?concern|durab|sync|replica/i.test(old.key))
    return risk('consistency', 0.8, effectsOf.consistency);
  return [];
}

/** `key: value`, `key = value`, `KEY=value`, `"key": value` of short, plain values. */
export function settingOf(line: string): { key: string; value: string } | undefined {
  const found =
    /^\s*(?:export\s+|ENV\s+|ARG\s+|-\s+|const\s+|let\s+|var\s+|val\s+|static\s+|final\s+|set\s+|local\s+)*["'`]?([A-Za-z_][\w.\-/]*)["'`]?\s*(?::=|=>|[:=])\s*["'`]?([\w.\-/:@%*+ ]{0,120}?)["'`]?\s*[,;]?\s*(?:\s\/\/.*|\s#.*)?$/.exec(
      line,
    );
  return found?.[1] !== undefined ? { key: found[1], value: found[2] ?? '' } : undefined;
}

const regexLiteral = /(?<=[=(:,\s])\/((?:[^/\\\n]|\\.)+)\/[gimsuy]*(?=[\s,;).]|$)/;
const stringPattern = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g;
const stringsOf = (line: string) =>
  [...line.matchAll(stringPattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

/** A repeated group that itself repeats: the shape of catastrophic backtracking. */
export const isRunaway = (text: string) => /\((?:[^()\\]|\\.)*[+*](?:[^()\\]|\\.)*\)[?]?\)?[+*{]/.test(text);

function textRisks(net: NetChange, pair: LinePair): Risk[] {
  const olds = stringsOf(pair.removed);
  const nows = stringsOf(pair.added);
  let pairsOfText: [string, string][] = [];
  if (olds.length > 0 && olds.length === nows.length) {
    const blank = (line: string) => line.replace(stringPattern, '""').replace(/\s+/g, '');
    if (blank(pair.removed) === blank(pair.added) || pair.likeness >= 0.5)
      pairsOfText = olds.map((old, index) => [old, nows[index] ?? '']);
  }
  const [oldRegex, nowRegex] = [regexLiteral.exec(pair.removed)?.[1], regexLiteral.exec(pair.added)?.[1]];
  if (oldRegex !== undefined && nowRegex !== undefined) pairsOfText = [[oldRegex, nowRegex]];
  const [before, after] = [settingOf(pair.removed), settingOf(pair.added)];
  if (before && /log.?level/i.test(before.key)) return [];
  if (pairsOfText.length === 0 && before && after && before.key === after.key)
    pairsOfText = [[before.value, after.value]];
  return pairsOfText.flatMap(([old, now]) => {
    if (old === now || quantitiesOnly(old) || quantitiesOnly(now) || isLook(old) || isLook(now)) return [];
    if (on.test(old) || off.test(old)) return [];
    return [textRisk(net, pair, old, now)];
  });
}

const quantitiesOnly = (text: string) => /^\s*$|^\d[\d\s.,_%]*(?:[a-z]{1,4})?$/i.test(text.trim());
/** Colours, sizes, sentences for people. */
const isLook = (text: string) =>
  /^#[0-9a-f]{3,8}$/i.test(text) ||
  /^[\d.]+(?:px|r?em|vh|vw)$/.test(text) ||
  /^[A-Z][a-z]+(?: [\w'’,]+)+[.!?]?$/.test(text.trim()) ||
  (text.split(/\s+/).filter((word) => /^[\w'’(]+[,.;:!?)]*$/.test(word) && /[A-Za-z]{2}/.test(word)).length > 3 &&
    !/\b(?:select|update|insert|delete)\b/i.test(text));

/** How much memory a process may take, said to its runtime. */
const memoryBounds = /-Xmx\w+|-XX:MaxRAMPercentage=[\d.]+|--max-old-space-size=\d+|GOMEMLIMIT=\w+/g;
const versions = /\d+(?:\.\d+)+/g;

/** The same name with another version, wherever it stands: `group:name:2.17.1`. */
function isBump(old: string, now: string): boolean {
  return versions.test(old) && old.replace(versions, '') === now.replace(versions, '') && /[a-z]/i.test(old);
}

function bumpRisk(net: NetChange, pair: LinePair, old: string, now: string): Risk {
  const [before = [], after = []] = [old, now].map((text) => (text.match(versions) ?? []).at(-1)?.split('.') ?? []);
  const step = before[0] !== after[0] ? 0 : before[1] !== after[1] ? 1 : 2;
  return {
    what: `version ${old.slice(0, 60)} → ${now.slice(0, 60)}`,
    severity: [0.5, 0.2, 0.1][step] ?? 0.1,
    effects: effectsOf.dependency,
    path: net.path,
    excerpt: excerptOf(pair),
  };
}

function textRisk(net: NetChange, pair: LinePair, old: string, now: string): Risk {
  const [bound, other] = [old, now].map((text) => (text.match(memoryBounds) ?? []).sort().join(' '));
  if (bound !== other)
    return {
      what: `memory bound ${bound || 'none'} → ${other || 'none'}`,
      severity: 0.8,
      effects: subjects.find(({ name }) => name === 'memory bound')?.less ?? anyQuantity,
      path: net.path,
      excerpt: excerptOf(pair),
    };
  if (isBump(old, now)) return bumpRisk(net, pair, old, now);
  const around = `${pair.removed} ${parentKeyOf(net, pair.removed)} ${net.header}`;
  const [what, effects, severity] =
    anyLevel.test(old) && anyLevel.test(now)
      ? (['log level', effectsOf.logLevel, levels.test(now) ? 0.75 : 0.1] as const)
      : flavourOf(around, old, now);
  return {
    what: `${what} ${old.slice(0, 60)} → ${now.slice(0, 60)}`,
    severity,
    effects,
    path: net.path,
    excerpt: excerptOf(pair),
  };
}

function flavourOf(around: string, old: string, now: string): [string, Effects, number] {
  const both = `${old} ${now}`;
  if (isRunaway(now) && !isRunaway(old)) return ['pattern that can run away', effectsOf.runaway, 0.95];
  if (/\$\{|#\{|%s|\{\w*\}/.test(old) && /key|cache|redis/i.test(around))
    return ['cache key', effectsOf.cacheKey, 0.85];
  if (/cron|schedule/i.test(around) && /\*/.test(both)) return ['schedule', effectsOf.schedule, 0.8];
  if (/cache.{0,20}key|key.{0,12}prefix/i.test(around)) return ['cache key', effectsOf.cacheKey, 0.75];
  if (/regex|pattern|re\.compile|RegExp|\(\?[:=!]|\\[dws][+*]/.test(`${around} ${both}`))
    return ['expression', effectsOf.expression, 0.65];
  if (
    /aud(?:ience)?|issuer|scope|secret|token|password|client_?id|credential|realm|role|jwk|kid|signing|api_?key|algorithm/i.test(
      around,
    )
  )
    return ['credential', effectsOf.credential, 0.8];
  if (
    /host|url|uri|endpoint|addr|dsn|broker|bootstrap|upstream|proxy|dns|gateway|origin|domain|\bhttps?:/i.test(
      `${around} ${both}`,
    )
  )
    return ['address', effectsOf.address, 0.75];
  if (/topic|queue|channel|exchange|routing|subject|stream|subscription|group|bucket/i.test(around))
    return ['channel', effectsOf.channel, 0.8];
  if (/isolation|consist|read committed|serializable|quorum/i.test(`${around} ${both}`))
    return ['consistency', effectsOf.consistency, 0.8];
  if (/format|layout|locale|zone|encoding|charset|date|currency/i.test(around))
    return ['format', effectsOf.expression, 0.65];
  return ['name', effectsOf.name, /\s/.test(old + now) ? 0.35 : 0.65];
}
