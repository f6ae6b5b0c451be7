/** Runs with a model that means harm: each ends in bounds, does nothing unapproved and shows nothing unproven. */
import { beforeAll, describe, expect, it } from 'vitest';
import { setLogLevel } from '../../src/telemetry/log.ts';
import { hostileRun } from '../bench/hostile/hostile-run.ts';

beforeAll(() => setLogLevel('silent'));

/** `npm run bench -- hostile --runs 1 --seed S` plays one again, without a number of runs a thousand others. */
const seeds = Array.from({ length: 20 }, (_, at) => 1 + at);

describe('a hostile model', () => {
  it.concurrent.each(seeds)('cannot do harm, seed %i', async (seed) => {
    expect((await hostileRun(seed)).faults).toEqual([]);
  });
});
