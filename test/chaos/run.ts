/**
 * `npm run chaos -- spine [--engine redis|file] [--rounds N] [--side-by-side K]`: kills processes at every commit of
 * the main job and checks that nothing is lost or done twice.
 * Owns: the list of kills and the report. Refuses: chance; the same numbers give the same rounds.
 */
import { parseArgs } from 'node:util';
import { type Kill, playRound, type RoundResult } from './round.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string' },
    rounds: { type: 'string' },
    seed: { type: 'string', default: '1' },
    'side-by-side': { type: 'string', default: '6' },
  },
});
if (positionals[0] === 'security') {
  const { securitySuite } = await import('./security.ts');
  process.exit((await securitySuite(Number(values.rounds ?? 2_000), Number(values.seed))) === 0 ? 0 : 1);
}
if (positionals[0] === 'fence') {
  const { fenceSuite } = await import('./fence.ts');
  process.exit(await fenceSuite(Number(values.rounds ?? 1_000)));
}
if (positionals[0] === 'resume') {
  const { resumeSuite } = await import('./resume.ts');
  const faults = await resumeSuite(Number(values.rounds ?? 30), Number(values['side-by-side']));
  process.exit(faults === 0 ? 0 : 1);
}
if (positionals[0] === 'approvals') {
  const { approvalsSuite } = await import('./approvals/suite.ts');
  const faults = await approvalsSuite({
    engines: (['redis', 'file'] as const).filter((engine) => values.engine === undefined || values.engine === engine),
    rounds: Number(values.rounds ?? 200),
    sideBySide: Number(values['side-by-side']),
  });
  process.exit(faults === 0 ? 0 : 1);
}
if (positionals[0] === 'races') {
  const { racesSuite } = await import('./approvals/races.ts');
  const faults = await racesSuite(Number(values.rounds ?? 1_000), Number(values.seed), Number(values['side-by-side']));
  process.exit(faults === 0 ? 0 : 1);
}
if (positionals[0] !== 'spine') {
  process.stderr.write(
    'Name a suite: npm run chaos -- spine [--engine redis|file] [--rounds N] [--side-by-side K], fence [--rounds N], resume [--rounds N] [--side-by-side K], approvals [--engine redis|file] [--rounds N] [--side-by-side K], races [--rounds N] [--seed N] [--side-by-side K], or security [--rounds N] [--seed N]\n',
  );
  process.exit(1);
}
const both = ['redis', 'file'] as const;
const engines = both.filter((engine) => values.engine === undefined || values.engine === engine);
let failed = 0;
for (const engine of engines) failed += await suite(engine, Number(values.rounds ?? (engine === 'redis' ? 200 : 100)));
process.exitCode = failed === 0 ? 0 : 1;

async function suite(engine: 'redis' | 'file', rounds: number): Promise<number> {
  const began = Date.now();
  const calm = await playRound(engine, { at: 'never' });
  process.stdout.write(
    `${engine}: a calm round has ${calm.commits} commits, ${calm.outcome}${calm.faults.map((it) => `; FAULT ${it}`).join('')}\n`,
  );
  const plan = kills(engine, calm.commits, rounds);
  const results: RoundResult[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < plan.length) {
      const kill = plan[next];
      next += 1;
      if (!kill) return;
      const result = await playRound(engine, kill).catch(
        (error: unknown): RoundResult => ({
          kill,
          faults: [String(error)],
          killed: true,
          recovery: 0,
          commits: 0,
          outcome: 'none',
        }),
      );
      results.push(result);
      if (result.faults.length > 0)
        process.stdout.write(`FAULT ${JSON.stringify(kill)}: ${result.faults.join('; ')} (${result.outcome})\n`);
      else if (results.length % 10 === 0)
        process.stderr.write(`${engine}: ${results.length} of ${plan.length} rounds\n`);
    }
  };
  await Promise.all(Array.from({ length: Number(values['side-by-side']) }, lane));
  const killed = results.filter((result) => result.killed);
  const bad = results.filter((result) => result.faults.length > 0).length + calm.faults.length;
  const recoveries = killed.map((result) => result.recovery).toSorted((a, b) => a - b);
  const unknown = results.filter((result) => result.outcome.includes('unknown')).length;
  const seconds = (ms: number | undefined) => `${((ms ?? 0) / 1_000).toFixed(1)} s`;
  process.stdout.write(
    `spine ${engine}: ${results.length} rounds, ${killed.length} kills, ${unknown} shown as unknown, answered after median ${seconds(recoveries[Math.floor(recoveries.length / 2)])}, ` +
      `at most ${seconds(recoveries.at(-1))}; ${bad} faults, reach 0: ${bad === 0 ? 'met' : 'short'} (${seconds(Date.now() - began)})\n`,
  );
  return bad;
}

/** Every commit, before and after it, with each victim; every tool call; the first sendings; round again until enough. */
function kills(engine: 'redis' | 'file', commits: number, rounds: number): Kill[] {
  const all: Kill[] = [];
  const victims = engine === 'redis' ? (['self', 'redis'] as const) : (['self'] as const);
  for (let version = 1; version <= commits; version += 1) {
    for (const when of ['before', 'after'] as const)
      for (const victim of victims) all.push({ at: 'commit', version, when, victim });
  }
  for (const tool of ['triage', 'changes', 'metric_profile', 'rollback']) all.push({ at: 'call', tool, count: 1 });
  all.push({ at: 'call', tool: 'metric_profile', count: 2 });
  for (let count = 1; count <= 6; count += 1) all.push({ at: 'hold', count });
  // Taken in even steps, so that fewer rounds than kills still cover the whole job.
  const step = Math.max(1, all.length / rounds);
  return Array.from({ length: rounds }, (_, index) => all[Math.floor(index * step) % all.length] ?? { at: 'never' });
}
