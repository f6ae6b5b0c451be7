import { describe, expect, it } from 'vitest';
import { Looks } from '../../../src/jobs/looks.ts';

describe('looks', () => {
  it('makes one more look of all that came during one, and settles with it', async () => {
    const opened: (() => void)[] = [];
    const looks = new Looks(() => new Promise<void>((open) => opened.push(open)));
    const all = [looks.look('a'), looks.look('a'), looks.look('a')];
    expect([looks.isLooking('a'), looks.isLooking('b'), opened.length]).toEqual([true, false, 1]);
    opened[0]?.();
    await new Promise(setImmediate);
    expect(opened).toHaveLength(2);
    opened[1]?.();
    await Promise.all([...all, looks.idle()]);
    expect([opened.length, looks.isLooking('a')]).toEqual([2, false]);
  });

  it('rejects with the look that failed, and is free again', async () => {
    let fail = true;
    const looks = new Looks(async () => {
      if (fail) throw new Error('failed');
    });
    await expect(looks.look('a')).rejects.toThrow('failed');
    fail = false;
    await looks.look('a');
  });
});
