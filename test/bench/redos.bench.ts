/**
 * What foreign text can cost: every function that looks into it, over families of hostile strings at three sizes.
 * Owns: 20 KB over each piece, alone and in a frame, and over those that cost most in every frame; 200 KB and 1 MB over
 * those that cost most and some drawn by chance (`--all`: all of each); and the bounds.
 * Refuses: believing one slow run on a busy machine; what breaks a bound is run again, and the least counts.
 * `npm run bench -- redos [--all] [--seed N] [NAME …]`: with names only targets whose name holds one; each draws the same
 * families whatever stands beside it.
 */
import { availableParallelism } from 'node:os';
import { families, framesEach } from './foreign/families.ts';
import type { Timed } from './foreign/runner.ts';
import { targets } from './foreign/targets.ts';
import { deadline, patience, Timing } from './foreign/timing.ts';
import { randomOf } from './random.ts';

const sizes = [20_000, 200_000, 1_000_000] as const;
/** ms at 1 MB. */
const bounds = { loop: 50, thread: 250 };
/** What breaks a bound is run so many times more. */
const again = 3;
/** Below so many ms, growth is the machine's and not the code's. */
const floor = { loop: 15, thread: 60 };

const words = process.argv.slice(2);
const everything = words.includes('--all');
const seedAt = words.indexOf('--seed');
const seed = seedAt === -1 ? Math.floor(Math.random() * 1e9) : Number(words[seedAt + 1]);
const only = words.filter((word, at) => !word.startsWith('--') && (seedAt === -1 || at !== seedAt + 1));
/** Each unit alone and in one frame more, drawn by chance. */
function inTwoFrames(chance: () => number): number[] {
  const chosen: number[] = [];
  for (let alone = 0; alone < families.length; alone += framesEach)
    chosen.push(alone, alone + 1 + Math.floor(chance() * (framesEach - 1)));
  return chosen;
}

/** The slowest so many, and some drawn by chance. */
function slowest(times: ReadonlyMap<number, Timed>, count: number, drawn = 0, chance = Math.random): number[] {
  const sorted = [...times.values()].toSorted((one, other) => other.ms - one.ms).map(({ family }) => family);
  if (everything) return sorted;
  const chosen = new Set(sorted.slice(0, count));
  for (let draw = 0; draw < drawn; draw += 1) chosen.add(Math.floor(chance() * families.length));
  return [...chosen];
}

const label = (family: number): string => {
  const { unit = '', before = '', after = '' } = families[family] ?? {};
  return JSON.stringify(unit) + (before + after === '' ? '' : ` in ${JSON.stringify(`${before}…${after}`)}`);
};

interface Result {
  target: string;
  at: 'loop' | 'thread';
  /** The slowest, ms, at each size. */
  worst: number[];
  /** The family that is slowest at the largest size that was run. */
  family: number;
  /** Largest growth from 200 KB to 1 MB over that of n log n. */
  growth: number;
  runs: number;
  /** What it took to find out. */
  seconds: number;
  threw: Map<string, number>;
}

async function examine(target: string, timing: Timing): Promise<Result> {
  const began = Date.now();
  const chance = randomOf(Buffer.from(target).reduce((sum, byte) => (Math.imul(sum, 31) + byte) | 0, seed));
  const { at } = targets[target] ?? { at: 'loop' as const };
  const result: Result = { target, at, worst: [], family: 0, growth: 0, runs: 0, seconds: 0, threw: new Map() };
  let before = new Map<number, Timed>();
  let chosen = everything ? families.map((_, index) => index) : inTwoFrames(chance);
  for (const [index, size] of sizes.entries()) {
    const bound = (bounds[at] * size) / 1_000_000;
    const times = await timing.of(target, size, chosen);
    if (index === 0 && !everything) {
      const units = new Set(slowest(times, 12).map((family) => families[family]?.unit));
      const rest = families.flatMap(({ unit }, family) => (units.has(unit) && !times.has(family) ? [family] : []));
      for (const [family, timed] of await timing.of(target, size, rest)) times.set(family, timed);
    }
    result.runs += times.size;
    for (const round of Array.from({ length: again }, (_, count) => count)) {
      const over = [...times.values()].filter(({ ms }) => ms > Math.max(bound, 5)).slice(0, 12);
      // What never ended once will not end; the last size is run again with all patience.
      const finite = over.filter(({ ms }) => ms < deadline / (round + 1)).map(({ family }) => family);
      if (finite.length === 0) break;
      for (const [family, timed] of await timing.of(target, size, finite))
        if (timed.ms < (times.get(family)?.ms ?? 0)) times.set(family, timed);
    }
    const worst = [...times.values()].toSorted((one, other) => other.ms - one.ms)[0];
    result.worst.push(worst?.ms ?? 0);
    result.family = worst?.family ?? 0;
    for (const { threw, family } of times.values()) if (threw) result.threw.set(threw, family);
    if (index === 2) {
      const linear = (size * Math.log(size)) / (sizes[1] * Math.log(sizes[1]));
      for (const { family, ms } of times.values()) {
        const smaller = before.get(family)?.ms;
        if (ms > floor[at] && smaller !== undefined)
          result.growth = Math.max(result.growth, ms / Math.max(smaller, 1) / linear);
      }
    }
    // What does not end at one size does not at a larger one.
    if ((worst?.ms ?? 0) > patience) {
      result.growth = Number.POSITIVE_INFINITY;
      break;
    }
    before = times;
    chosen =
      index === 0
        ? slowest(times, 30, 15, chance)
        : slowest(times, 12, 4, chance).filter((family) => times.has(family));
  }
  result.seconds = (Date.now() - began) / 1_000;
  return result;
}

const began = Date.now();
const names = Object.keys(targets).filter((name) => only.length === 0 || only.some((word) => name.includes(word)));
process.stdout.write(`seed ${seed}; ${names.length} targets, ${families.length} families; ms at 20 KB, 200 KB, 1 MB\n`);
const results: Result[] = [];
// The clock counts the processor's time, so that runners side by side do not look like slow code.
const waiting = [...names];
await Promise.all(
  Array.from({ length: Math.min(2, availableParallelism()) }, async () => {
    const timing = new Timing();
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) show(await examine(name, timing));
    timing.close();
  }),
);

function show(result: Result): void {
  results.push(result);
  const shown = sizes.map((_, index) => (result.worst[index] ?? Number.NaN).toFixed(1).padStart(9)).join('');
  const marks = [
    (result.worst[2] ?? Number.POSITIVE_INFINITY) > bounds[result.at] ? 'SLOW' : '',
    result.growth > 2 ? `GROWS ${result.growth.toFixed(1)}` : '',
    ...[...result.threw].map(([what, family]) => `threw ${what} at ${label(family)}`),
  ].filter((mark) => mark !== '');
  process.stdout.write(
    `${result.target.padEnd(66)} ${result.at.padEnd(6)}${shown} ${result.seconds.toFixed(1).padStart(6)} s  ${label(result.family)} ${marks.join(' ')}\n`,
  );
}

let short = 0;
const report = (what: string, figure: string, wanted: string, met: boolean): void => {
  if (!met) short += 1;
  process.stdout.write(`redos ${what}: ${figure}, reach ${wanted}: ${met ? 'met' : 'short'}\n`);
};
for (const at of ['thread', 'loop'] as const) {
  const here = results.filter((result) => result.at === at);
  const slow = here.filter(({ worst }) => !((worst[2] ?? Number.POSITIVE_INFINITY) <= bounds[at]));
  const where = at === 'loop' ? 'on the event loop' : 'off the event loop';
  const largest = Math.max(...here.map(({ worst }) => worst[2] ?? Number.POSITIVE_INFINITY));
  if (here.length > 0)
    report(
      `slowest ${where} at 1 MB`,
      `${largest.toFixed(1)} ms, ${slow.length} of ${here.length} above`,
      `${bounds[at]} ms`,
      slow.length === 0,
    );
}
const grown = results.filter(({ growth }) => growth > 2).length;
report('that grow faster than n log n (twice, for noise)', `${grown} of ${results.length}`, '0', grown === 0);
const thrown = results.filter(({ threw }) => threw.size > 0).length;
report('that throw', `${thrown} of ${results.length}`, '0', thrown === 0);
process.stdout.write(
  `${results.reduce((sum, { runs }) => sum + runs, 0)} runs in ${Math.round((Date.now() - began) / 1000)} s\n`,
);
process.exitCode = short === 0 ? 0 : 1;
