/** One look for all who ask in the same run, and none for the others. */
import { describe, expect, it } from 'vitest';
import type { Telemetry } from '../../../src/evidence/model/telemetry.ts';
import { SharedLooks } from '../../../src/sources/shared-looks.ts';
import type { Ask } from '../../../src/sources/source.ts';
import { system } from '../evidence/telemetry-builder.ts';

function counted(read: (ask?: Ask) => Promise<Telemetry> = () => Promise.resolve(system({}))) {
  let reads = 0;
  let time = 0;
  const source = {
    name: 'one',
    read: (ask?: Ask) => {
      reads += 1;
      return read(ask);
    },
  };
  return { looks: new SharedLooks(source, () => time), reads: () => reads, later: (ms: number) => (time += ms) };
}

describe('a look', () => {
  it('is shared by a run, side by side and one after the other', async () => {
    const { looks, reads } = counted();
    const about = { service: 'api', look: 'run_1' };
    const [one, other] = await Promise.all([looks.read({ about }), looks.read({ about: { ...about } })]);
    expect(one).toBe(other);
    expect(await looks.read({ about })).toBe(one);
    expect(reads()).toBe(1);
    await looks.read({ about: { ...about, look: 'run_2' } });
    await looks.read({ about: { ...about, service: 'web' } });
    expect(reads()).toBe(3);
  });

  it('is anew for who names no run, and after its time', async () => {
    const { looks, reads, later } = counted();
    await looks.read({ about: { service: 'api' } });
    await looks.read({});
    await looks.read({ about: { look: 'run_1' } });
    later(11 * 60_000);
    await looks.read({ about: { look: 'run_1' } });
    expect(reads()).toBe(4);
  });

  it('is tried again after a failure, and goes on for others when one gives up', async () => {
    const waiting: ((telemetry: Telemetry) => void)[] = [];
    let fail = true;
    const { looks, reads } = counted(() =>
      fail ? Promise.reject(new Error('away')) : new Promise((resolve) => waiting.push(resolve)),
    );
    await expect(looks.read({ about: { look: 'r' } })).rejects.toThrow('away');
    fail = false;
    const gone = new AbortController();
    const first = looks.read({ about: { look: 'r' }, signal: gone.signal });
    const second = looks.read({ about: { look: 'r' } });
    gone.abort(new Error('stopped'));
    await expect(first).rejects.toThrow('stopped');
    waiting[0]?.(system({}));
    expect((await second).alert).toBeDefined();
    expect(reads()).toBe(2);
  });
});
