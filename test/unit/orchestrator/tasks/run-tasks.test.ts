/** Tasks run as soon as what they need has ended, and no sooner. */
import { describe, expect, it } from 'vitest';
import { runTasks } from '../../../../src/orchestrator/tasks/run-tasks.ts';
import type { PlannedTask } from '../../../../src/run/plan.ts';

const task = (id: string, ...needs: string[]): PlannedTask => ({
  id,
  investigator: 'general',
  goal: '',
  needs,
  check: '?',
  about: [],
});

/** Tasks that end when they are told to. */
function held() {
  const started: string[] = [];
  const enders = new Map<string, () => void>();
  const given = new Map<string, string[]>();
  const carryOut = (one: PlannedTask, before: ReadonlyMap<string, string>) => {
    started.push(one.id);
    given.set(one.id, [...before.keys()].toSorted());
    return new Promise<string>((resolve) => enders.set(one.id, () => resolve(one.id)));
  };
  const end = async (id: string) => {
    enders.get(id)?.();
    await new Promise(setImmediate);
  };
  return { started, given, carryOut, end };
}

describe('tasks of a plan', () => {
  it('do not wait for a slow one that they do not need', async () => {
    const { started, given, carryOut, end } = held();
    const all = runTasks([task('slow'), task('a'), task('b', 'a'), task('c', 'b')], 4, carryOut);
    await end('a');
    await end('b');
    expect(started).toEqual(['slow', 'a', 'b', 'c']);
    expect(given.get('c')).toEqual(['a', 'b']);
    await end('c');
    await end('slow');
    expect([...(await all).keys()].toSorted()).toEqual(['a', 'b', 'c', 'slow']);
  });

  it('are bounded in how many run at once', async () => {
    const { started, carryOut, end } = held();
    const all = runTasks([task('a'), task('b'), task('c')], 2, carryOut);
    await end('none');
    expect(started).toEqual(['a', 'b']);
    await end('a');
    expect(started).toEqual(['a', 'b', 'c']);
    await end('b');
    await end('c');
    await all;
  });

  it('fail as one fails, which only a stopped run does', async () => {
    await expect(
      runTasks([task('a')], 2, async () => {
        throw new Error('stopped');
      }),
    ).rejects.toThrow('stopped');
  });
});
