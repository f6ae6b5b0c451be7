import { describe, expect, it } from 'vitest';
import { BoundedPool, PoolRefused } from '../../../../src/demo/shop/process/bounded-pool.ts';

function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

describe('BoundedPool', () => {
  it('lets in as many as it has places, and the next when one leaves', async () => {
    const pool = new BoundedPool('desk', 2, 10, 5000);
    const gates = [gate(), gate(), gate()];
    const entered: number[] = [];
    const all = gates.map(({ opened }, at) =>
      pool.use(async () => {
        entered.push(at);
        await opened;
      }),
    );
    await Promise.resolve();
    expect({ entered: [...entered], used: pool.used, waiting: pool.waiting }).toEqual({
      entered: [0, 1],
      used: 2,
      waiting: 1,
    });
    gates[0]?.open();
    await all[0];
    await Promise.resolve();
    expect(entered).toEqual([0, 1, 2]);
    for (const { open } of gates) open();
    await Promise.all(all);
    expect({ used: pool.used, waiting: pool.waiting }).toEqual({ used: 0, waiting: 0 });
  });

  it('refuses at once when its queue is full, and later when the wait took too long', async () => {
    const pool = new BoundedPool('desk', 1, 1, 20);
    const held = gate();
    const holder = pool.use(() => held.opened);
    const waits: number[] = [];
    const second = pool.use(
      () => Promise.resolve(),
      (ms) => waits.push(ms),
    );
    await expect(pool.use(() => Promise.resolve())).rejects.toMatchObject({ reason: 'full' });
    await expect(second).rejects.toMatchObject({ reason: 'timeout' });
    expect(waits[0]).toBeGreaterThanOrEqual(15);
    held.open();
    await holder;
    await expect(pool.use(() => Promise.resolve('in'))).resolves.toBe('in');
  });

  it('admits those who wait when it grows, and gives a place back when the work throws', async () => {
    const pool = new BoundedPool('desk', 0, 5, 5000);
    const broken = pool.use(() => Promise.reject(new Error('work')));
    pool.resize(1);
    await expect(broken).rejects.toThrow('work');
    await expect(pool.use(() => Promise.resolve(1))).resolves.toBe(1);
    expect(pool.used).toBe(0);
    expect(new PoolRefused('x', 'full')).toBeInstanceOf(Error);
  });
});
