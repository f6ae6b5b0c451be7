/**
 * `npm run bench -- hostile [--runs N] [--seed N]`: runs with a model that means harm, each from its own printed seed.
 * Owns: the runs, side by side, and the figures. Refuses: chance beyond the seed; `--runs 1 --seed S` plays one again.
 */
import { parseArgs } from 'node:util';
import { setLogLevel } from '../../src/telemetry/log.ts';
import { acts } from '../support/hostile-model.ts';
import { hostileRun, type HostileRun } from './hostile/hostile-run.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '1000' }, seed: { type: 'string' } } });
setLogLevel('silent');
const count = Number(values.runs);
const first = Number(values.seed ?? Math.floor(Math.random() * 1e9));
process.stdout.write(`seeds ${first} to ${first + count - 1}\n`);
const runs: HostileRun[] = [];
let next = 0;
const lane = async () => {
  while (next < count) {
    const seed = first + next;
    next += 1;
    const run = await hostileRun(seed);
    runs.push(run);
    if (run.faults.length > 0)
      process.stdout.write(`FAULT seed ${seed} (${[...new Set(run.did)].join(', ')}): ${run.faults.join('; ')}\n`);
  }
};
await Promise.all(Array.from({ length: 8 }, lane));
for (const act of acts)
  process.stdout.write(`${act.padEnd(16)} ${runs.filter(({ did }) => did.includes(act)).length} runs\n`);
const slowest = Math.max(...runs.map(({ ms }) => ms));
const turns = Math.max(...runs.map(({ did }) => did.length));
const bad = runs.filter(({ faults }) => faults.length > 0).length;
process.stdout.write(`slowest run ${(slowest / 1_000).toFixed(1)} s, most turns ${turns}\n`);
process.stdout.write(`hostile runs with a fault: ${bad} of ${runs.length}, reach 0: ${bad === 0 ? 'met' : 'short'}\n`);
process.exit(bad === 0 ? 0 : 1);
