import { describe, expect, it } from 'vitest';
import { startSweeper } from '../../../src/jobs/sweeper.ts';
import { until } from '../../support/until.ts';

describe('the sweeper', () => {
  it('wakes what is due, again and again, and survives a store that is away', async () => {
    const errors: unknown[] = [];
    const woken: string[] = [];
    let due: string[] | null = ['a', 'b'];
    const store = {
      due: async () => {
        if (!due) throw new Error('away');
        return due;
      },
    };
    const wake = async (incident: string) => {
      woken.push(incident);
    };
    const sweeper = startSweeper(store, { wake }, { everyMs: 5, onError: (error) => errors.push(error) });
    await until('two sweeps', () => woken.length >= 4);
    expect(woken.slice(0, 4)).toEqual(['a', 'b', 'a', 'b']);
    due = null;
    await until('the store is missed', () => errors.length >= 2);
    due = ['c'];
    await until('it goes on', () => woken.includes('c'));
    await sweeper.stop();
    const count = woken.length;
    let others = 0;
    const other = startSweeper({ due: async () => [`${++others}`] }, { wake: async () => {} }, { everyMs: 5 });
    await until('another one swept a few times', () => others >= 4);
    await other.stop();
    expect(woken).toHaveLength(count);
  });

  it('settles what comes first before it wakes anything, and wakes nothing when that fails', async () => {
    const told: string[] = [];
    const errors: unknown[] = [];
    const store = { due: async () => ['a'] };
    const wake = async () => void told.push('woken');
    const first = async () => {
      told.push('first');
      if (told.length === 1) throw new Error('away');
    };
    const sweeper = startSweeper(store, { wake }, { everyMs: 1, first, onError: (error) => errors.push(error) });
    await until('something is woken', () => told.includes('woken'));
    await sweeper.stop();
    expect(told.slice(0, 3)).toEqual(['first', 'first', 'woken']);
    expect(errors).toHaveLength(1);
  });

  it('never sweeps twice at once, and waits for a running sweep when it stops', async () => {
    let running = 0;
    let most = 0;
    let release = () => {};
    const due = async () => {
      most = Math.max(most, ++running);
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      running -= 1;
      return ['a'];
    };
    const woken: string[] = [];
    const wake = async (incident: string) => {
      woken.push(incident);
    };
    const sweeper = startSweeper({ due }, { wake }, { everyMs: 1 });
    await until('a sweep runs', () => running === 1);
    const stopping = sweeper.stop();
    release();
    await stopping;
    expect([running, most, woken]).toEqual([0, 1, []]);
  });
});
