/** Which plans can be carried out, and what is said of the others. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFaults, type PlannedTask } from '../../../src/run/plan.ts';

const task = (id: string, more: Partial<PlannedTask> = {}): PlannedTask => ({
  id,
  investigator: 'general',
  goal: 'look',
  needs: [],
  check: 'is it so?',
  about: [],
  ...more,
});
const faultsOf = (...tasks: PlannedTask[]) => planFaults({ tasks, why: '' }, ['general', 'metrics']);

describe('a plan', () => {
  it.each([
    ['has no task', [], 'no task'],
    ['has too many', Array.from({ length: 7 }, (_, index) => task(`t${index}`)), 'at most 6'],
    ['has two of one name', [task('a'), task('a')], 'two tasks are named a'],
    ['names an unknown investigator', [task('a', { investigator: 'logs' })], 'there are general, metrics'],
    ['needs what is not there', [task('a', { needs: ['z'] })], 'no task of this plan'],
    ['waits for itself', [task('a', { needs: ['a'] })], 'wait for each other'],
    ['waits in a circle', [task('a', { needs: ['b'] }), task('b', { needs: ['a'] }), task('c')], 'a, b wait'],
    ['checks nothing', [task('a', { check: ' ' })], 'has no check'],
    ['looks at no time', [task('a', { window: { from: 'now', to: 'then' } })], 'ISO-8601'],
  ])('that %s goes back', (_, tasks, said) => {
    expect(faultsOf(...tasks).join('\n')).toContain(said);
  });

  it('that only builds on what comes before it can be carried out', () => {
    const seed = Date.now() % 100_000;
    console.info('seed', seed);
    const shape = fc.array(fc.array(fc.nat(5), { maxLength: 3 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(shape, (needs) => {
        const tasks = needs.map((of, index) =>
          task(`t${index}`, { needs: of.filter((one) => one < index).map((one) => `t${one}`) }),
        );
        expect(faultsOf(...tasks)).toEqual([]);
      }),
      { seed },
    );
  });
});
