/**
 * Quantities and switches that a diff changed in place.
 * Owns: one risk a quantity or a switch. Refuses: names and addresses (diff-names), structure (diff-logic, diff-calls).
 */
import { isTelemetry, type LinePair, tokensOf } from './diff-pairs.ts';
import type { NetChange } from './diff-lines.ts';
import { type Quantity, quantitiesOf, skeletonOf } from './diff-quantities.ts';
import { hunkReader, type Risk, riskAt } from './risk.ts';
import type { RiskKind } from './risk-effects.ts';
import { heavyWork } from './heavy-work.ts';
import { parentKeyOf, settingOf } from './settings-line.ts';
import { subjectOf } from './subjects.ts';

export const quantityReader = hunkReader('quantities', (net, pairs) => {
  const found = pairs.flatMap((pair) => quantityRisks(net, pair));
  return found.length > 0 ? found : scatteredRisks(net);
});

export const switchReader = hunkReader('switches', (net, pairs) => pairs.flatMap((pair) => switchRisks(net, pair)));

export function quantityRisks(net: NetChange, pair: LinePair): Risk[] {
  const before = quantitiesOf(pair.removed);
  const after = quantitiesOf(pair.added);
  if (before.length === 0 || before.length !== after.length) return [];
  const same = skeletonOf(pair.removed, before) === skeletonOf(pair.added, after);
  if (!same && (pair.likeness < 0.5 || isReordered(pair))) return [];
  return before.flatMap((old, index) => {
    const now = after[index];
    if (!now || now.value === old.value) return [];
    // Nothing is nothing in any unit.
    if (now.dimension !== old.dimension && now.value !== 0 && old.value !== 0)
      return lostUnit(net, pair, old, now) ?? [];
    return [quantityRisk(net, pair, old, now, same)];
  });
}

/**
 * `2s` that became `2`, or the reverse: the same digits in another unit. Whoever reads a time without one takes it for
 * milliseconds most often, and no two units are less than tenfold apart.
 */
function lostUnit(net: NetChange, pair: LinePair, old: Quantity, now: Quantity): Risk[] | undefined {
  const digits = (line: string, { start }: Quantity) => /^[\d._]+/.exec(line.slice(start))?.[0];
  const isTime = old.dimension === 'time' || now.dimension === 'time';
  if (!isTime || digits(pair.removed, old) !== digits(pair.added, now)) return undefined;
  const quantity = { before: old.value, after: now.value, dimension: 'time' as const };
  return [riskAt(net, now.value < old.value ? 'time-limit-lower' : 'time-limit-higher', 0.9, pair, { quantity })];
}

/** The same words and values in another order, as in options given by name. */
function isReordered({ removed, added }: Pick<LinePair, 'removed' | 'added'>): boolean {
  const sorted = (line: string) => tokensOf(line).sort().join(' ');
  return sorted(removed) === sorted(added);
}

interface Placed {
  line: string;
  quantity: Quantity;
}

/** Quantities of a hunk whose lines were rewritten: the same kinds in the same order, some of another size. */
function scatteredRisks(net: NetChange): Risk[] {
  const gather = (lines: string[]): Placed[] =>
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
    return [quantityRisk(net, { removed: line, added: now.line, likeness: 0.4 }, quantity, now.quantity, false)];
  });
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

/** How much a quantity must grow or shrink to matter: factor and severity, largest first. */
const sizes: readonly [factor: number, severity: number][] = [
  [8, 1],
  [3.9, 0.92],
  [1.99, 0.8],
  [1.5, 0.4],
  [0, 0.15],
];

function quantityRisk(net: NetChange, pair: LinePair, old: Quantity, now: Quantity, same: boolean): Risk {
  const quantity = { before: old.value, after: now.value, dimension: old.dimension };
  if (/\.proto$/.test(net.path) && /=\s*\d+\s*;/.test(pair.removed))
    return riskAt(net, 'field-number', 0.9, pair, { quantity });
  const near = pair.removed.slice(Math.max(0, old.start - 45), old.end + 12);
  // `http://stock:8080`: what stands behind a host's name is a port, whatever the key is called.
  if (/\/\/[\w.-]+:$/.test(pair.removed.slice(0, old.start)))
    return riskAt(net, 'address-replaced', 0.8, pair, { quantity });
  const subject =
    subjectOf(near) ?? subjectOf(pair.removed) ?? subjectOf(`${parentKeyOf(net, pair.removed)} ${net.header}`);
  const name = subject?.name ?? (old.dimension === 'time' ? 'time-limit' : 'constant');
  // No time, no retries, no limit: mostly the notation of a bound that was taken away.
  if (now.value === 0 && subject && /^(?:time-limit|limit|lifetime)$/.test(subject.name))
    return riskAt(net, `${subject.name}-unset`, 0.85, pair, { quantity });
  if (name === 'constant' && now.value > old.value && heavyWork.test(pair.removed))
    return riskAt(net, 'work-added', 0.8, pair, { quantity });
  const [small, large] = old.value < now.value ? [old.value, now.value] : [now.value, old.value];
  const factor = small <= 0 ? 20 : large / small;
  const size = name === 'port' ? 0.8 : (sizes.find(([least]) => factor >= least)?.[1] ?? 0);
  const severity = size * (subject?.weight ?? 1) * (name === 'constant' ? 0.75 : 1) * (same ? 1 : 0.9);
  return riskAt(net, `${name}-${now.value > old.value ? 'higher' : 'lower'}`, severity, pair, { quantity });
}

const on = /^(?:true|on|yes|enabled?|1)$/i;
const off = /^(?:false|off|no|disabled?|0|none|null|nil)$/i;

export const isSwitch = (value: string) => on.test(value) || off.test(value);

const levels = /^["']?(?:trace|debug|verbose|all)["']?$/i;
const anyLevel = /^(?:trace|debug|verbose|all|info|notice|warn(?:ing)?|error|fatal|critical|off)$/i;

/** Severity of another log level, undefined where the two are no levels. */
export const levelSeverity = (old: string, now: string): number | undefined =>
  anyLevel.test(old) && anyLevel.test(now) ? (levels.test(now) ? 0.75 : 0.1) : undefined;

/** What a switch is of, by its key. First match counts. */
// biome-ignore format: a table is read by column
export const switchKinds: readonly { kind: RiskKind; words: RegExp }[] = [
  { kind: 'acknowledgement-dropped', words: /(?:auto|no)[._-]?(?:ack|commit)/i },
  { kind: 'trust-switch-turned', words: /verify|tls|ssl|cert|secure/i },
  { kind: 'observation-switch-turned', words: /log|metric|trace|debug|color/i },
  { kind: 'connection-switch-turned', words: /keep_?alive|pipelin|reuse|pool/i },
];

function switchRisks(net: NetChange, pair: LinePair): Risk[] {
  return [...settingPairs(pair)].flatMap(({ key, old, now }): Risk[] => {
    const of = `${key}: ${old} → ${now}`;
    if (/log.?level/i.test(key)) return [riskAt(net, 'log-level', levelSeverity(old, now) ?? 0.1, pair, { of })];
    if ((on.test(old) && off.test(now)) || (off.test(old) && on.test(now)))
      return [
        riskAt(net, switchKinds.find(({ words }) => words.test(key))?.kind ?? 'switch-turned', 0.75, pair, { of }),
      ];
    if (/isolation|consist|acks|quorum|read_?concern|write_?concern|durab|sync|replica/i.test(key) && !isTelemetry(key))
      return [riskAt(net, 'consistency-altered', 0.8, pair, { of })];
    return [];
  });
}

/** A whole line that sets a key, or options inside a line: `{ keepAlive: true, maxSockets: 64 }`. */
function* settingPairs({ removed, added }: LinePair): Generator<{ key: string; old: string; now: string }> {
  const [old, now] = [settingOf(removed), settingOf(added)];
  if (old && now) {
    if (old.key.toLowerCase() === now.key.toLowerCase() && old.value !== now.value)
      yield { key: old.key, old: old.value, now: now.value };
    return;
  }
  const inner = /\b([A-Za-z_]\w*)\s*[:=]\s*(true|false)\b/gi;
  const after = new Map([...added.matchAll(inner)].map(([, key = '', value = '']) => [key, value]));
  for (const [, key = '', value = ''] of removed.matchAll(inner)) {
    const other = after.get(key);
    if (other !== undefined && other !== value) yield { key, old: value, now: other };
  }
  yield* commented(removed, added);
}

/** A name in a comment beside its value: `true /* autoAck *\/` and `/* shared= *\/ false`. */
const namedValue =
  /\/\*\s?([A-Za-z_]\w{0,60})[=:]?\s?\*\/\s?(true|false)\b|\b(true|false)\s?\/\*\s?([A-Za-z_]\w{0,60})[=:]?\s?\*\//g;

/** An argument given by its place, with its name in a comment. */
function* commented(removed: string, added: string): Generator<{ key: string; old: string; now: string }> {
  const values = (line: string) =>
    [...line.matchAll(namedValue)].map(
      ([, before, first, second, behind]) => [before ?? behind ?? '', first ?? second ?? ''] as const,
    );
  const after = new Map(values(added));
  for (const [key, old] of values(removed)) {
    const now = after.get(key);
    if (now !== undefined && now !== old) yield { key, old, now };
  }
}
