/**
 * `AURA_CASES=FOLDER npm run bench -- steps [--cases N] [--seed N] [--steps N] [--policy NAME]`: recorded clusters worked on
 * step by step by the policy models: in Aura's harness, with and without its first look, and in a plain loop with the same
 * tools and no harness. FOLDER holds incident folders of clusters with commands/ and expected.json; without `--cases` all
 * of them are run. Owns: the table beside the figures published for agents, and that the careful model is no worse off in
 * the harness. Refuses: the cases.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type PolicyName, policyNames } from '../support/policies/policies.ts';
import { inParts } from './in-parts.ts';
import { randomOf } from './random.ts';
import type { Walked, Way } from './steps/part.ts';

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    cases: { type: 'string' },
    seed: { type: 'string', default: '1' },
    steps: { type: 'string', default: '20' },
    policy: { type: 'string', multiple: true },
    verbose: { type: 'boolean', default: false },
  },
});
const say = (line: string) => void process.stdout.write(`${line}\n`);
/**
 * Of LLM agents on such clusters, two systems (the table of the benchmark of arXiv 2603.00468 as of July 2026): the best
 * shares, and the span over all ten models.
 */
const published = [
  '| agents, published: best of ten | .88, .70 | .76, .68 | | | 6.5, 7.0 | .00 | | | | |',
  '| agents, published: all ten | .35 to .88, .38 to .70 | .19 to .76, .21 to .68 | | | 4.9 to 16.0 | .00 to .46 | | | | |',
];
const folder = process.env.AURA_CASES;
if (!folder || !existsSync(folder)) {
  process.stderr.write(
    'Name a folder of incident folders of clusters, each with commands/ and expected.json, in AURA_CASES.\n',
  );
  process.exit(1);
}
const all = readdirSync(folder)
  .toSorted()
  .filter((name) => existsSync(join(folder, name, 'expected.json')) && existsSync(join(folder, name, 'commands')));
const policies = policyNames.filter((name) => values.policy?.includes(name) ?? true);
const names = sampleOf(all, values.cases === undefined ? all.length : Number(values.cases));
const began = Date.now();
const parts = await inParts<Walked[]>('test/bench/steps/part.ts', {
  folder,
  names,
  policies,
  steps: Number(values.steps),
});
const walked = parts.flat();
say(
  `${names.length} of ${all.length} clusters, ${values.steps} steps${names.length < all.length ? `, seed ${values.seed}` : ''}`,
);
say(
  '| who | component right | object and reason right | named wrongly | none named | steps | redundant | asked again, not run | invalid | tokens | turns |',
);
say(`|${' --- |'.repeat(11)}`);
const ways: Way[] = ['aura', 'aura, commands only', 'plain loop'];
for (const policy of ['none', ...policies] as const)
  for (const way of ways) {
    const own = of(way, policy);
    if (own.length > 0) say(rowOf(policy === 'none' ? 'no model, first look only' : `${policy}, ${way}`, own));
  }
for (const line of published) say(line);
say(`${((Date.now() - began) / 60_000).toFixed(1)} min`);
if (values.verbose)
  for (const { name, way, policy, path } of walked) say(`${name} ${policy}, ${way}: ${JSON.stringify(path)}`);

let met = true;
function figure(what: string, value: string, reach: string, isMet: boolean): void {
  met &&= isMet;
  say(`steps ${what}: ${value}, reach ${reach}: ${isMet ? 'met' : 'short'}`);
}
if (policies.includes('careful')) {
  const plain = of('plain loop', 'careful');
  for (const way of ['aura', 'aura, commands only'] as const) {
    const own = of(way, 'careful');
    const [right, other] = [own, plain].map((paths) => paths.filter(({ component }) => component === 'right').length);
    figure(
      `careful, ${way}: components right`,
      `${right}`,
      `at least ${other} of the plain loop`,
      (right ?? 0) >= (other ?? 0),
    );
    const lower = (what: string, pick: (path: Walked['path']) => number) => {
      const [ours, theirs] = [sum(own, pick), sum(plain, pick)];
      figure(`careful, ${way}: ${what}`, `${ours}`, `at most ${theirs} of the plain loop`, ours <= theirs);
    };
    lower('redundant actions', ({ redundant }) => redundant);
    lower('tokens', ({ tokens }) => tokens);
  }
  const wrong = of('aura', 'careful').filter(({ component }) => component === 'wrong').length;
  const alone = of('aura', 'none').filter(({ component }) => component === 'wrong').length;
  figure('careful, aura: named wrongly', `${wrong}`, `at most ${alone} with no model`, wrong <= alone);
}
process.exitCode = met ? 0 : 1;

function of(way: Way, policy: PolicyName | 'none'): Walked['path'][] {
  return walked.filter((it) => it.way === way && it.policy === policy).map(({ path }) => path);
}

function sum(paths: readonly Walked['path'][], pick: (path: Walked['path']) => number): number {
  return paths.reduce((total, path) => total + pick(path), 0);
}

function rowOf(who: string, paths: readonly Walked['path'][]): string {
  const share = (which: (path: Walked['path']) => boolean) => (paths.filter(which).length / paths.length).toFixed(3);
  const mean = (pick: (path: Walked['path']) => number) => sum(paths, pick) / paths.length;
  const steps = sum(paths, (it) => it.steps);
  const rate = (count: number) => (steps === 0 ? '.00' : (count / steps).toFixed(2));
  return `| ${[
    who,
    share(({ component }) => component === 'right'),
    share(({ joint }) => joint),
    share(({ component }) => component === 'wrong'),
    share(({ component }) => component === 'none'),
    mean((it) => it.steps).toFixed(1),
    rate(sum(paths, (it) => it.redundant)),
    mean((it) => it.askedAgain).toFixed(1),
    rate(sum(paths, (it) => it.invalid)),
    Math.round(mean((it) => it.tokens)),
    mean((it) => it.turns).toFixed(1),
  ].join(' | ')} |`;
}

function sampleOf(from: readonly string[], many: number): string[] {
  const next = randomOf(Number(values.seed));
  const ranked = from.map((name) => ({ name, rank: next() })).toSorted((one, other) => one.rank - other.rank);
  return ranked
    .slice(0, many)
    .map(({ name }) => name)
    .toSorted();
}
