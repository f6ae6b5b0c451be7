import { describe, expect, it } from 'vitest';
import { Turns } from '../../../src/jobs/turns.ts';

describe('turns', () => {
  it('makes one more turn of all that came during one, and settles with it', async () => {
    const opened: (() => void)[] = [];
    const turns = new Turns(() => new Promise<void>((open) => opened.push(open)));
    const all = [turns.take('a'), turns.take('a'), turns.take('a')];
    expect([turns.isRunning('a'), turns.isRunning('b'), opened.length]).toEqual([true, false, 1]);
    opened[0]?.();
    await new Promise(setImmediate);
    expect(opened).toHaveLength(2);
    opened[1]?.();
    await Promise.all([...all, turns.idle()]);
    expect([opened.length, turns.isRunning('a')]).toEqual([2, false]);
  });

  it('rejects with the turn that failed, and is free again', async () => {
    let fail = true;
    const turns = new Turns(async () => {
      if (fail) throw new Error('failed');
    });
    await expect(turns.take('a')).rejects.toThrow('failed');
    fail = false;
    await turns.take('a');
  });
});
