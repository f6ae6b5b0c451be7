/**
 * What every queue must do: look soon, once at a time, again when woken meanwhile.
 * Owns: the one suite that both engines pass. Refuses: order and results, which no queue promises.
 */
import { core, NodeSDK, type tracing } from '@opentelemetry/sdk-node';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TimedQueue } from '../../src/run/ports/job-queue.ts';
import { inSpan, traceHere } from '../../src/telemetry/span.ts';
import { until } from '../support/until.ts';

const nowhere: tracing.SpanExporter = {
  export: (_, done) => done({ code: core.ExportResultCode.SUCCESS }),
  shutdown: async () => undefined,
};

/** The trace id of a traceparent. */
const traceOf = (traceparent: string | undefined) => traceparent?.split('-')[1];

export interface QueueEngine {
  /** An empty queue that tries a failed look again after `retryAfter` ms, `attempts` times in all. */
  open(options: { retryAfter: number; attempts: number; onError: (incident: string) => void }): Promise<TimedQueue>;
}

export function jobQueueContract(engine: QueueEngine): void {
  let queue: TimedQueue;
  let failed: string[];
  let looks: string[];
  let twice: string[];
  let gates: Map<string, () => void>;
  let over: boolean;
  beforeEach(async () => {
    [failed, looks, twice, gates, over] = [[], [], [], new Map(), false];
    queue = await engine.open({ retryAfter: 50, attempts: 3, onError: (incident) => failed.push(incident) });
  });
  afterEach(async () => {
    over = true;
    for (const open of gates.values()) open();
    await queue.close();
  });

  const note = async (incident: string) => {
    looks.push(incident);
  };
  /** A look that lasts until the test opens its gate, or ends. */
  const wait = async (incident: string) => {
    looks.push(incident);
    if (gates.has(incident)) twice.push(incident);
    if (over) return;
    await new Promise<void>((open) => gates.set(incident, open));
    gates.delete(incident);
  };
  const open = async (incident: string) => {
    (await until(`${incident} is looked at`, () => gates.get(incident)))();
  };
  const settled = async (count: number) => {
    await until(`${count} looks`, () => looks.length >= count);
    await queue.wake('last');
    await until('all before it were looked at', () => looks.includes('last') && gates.size === 0);
    return looks.filter((incident) => incident !== 'last');
  };

  it('looks at what was woken, before and after work began, whatever its name', async () => {
    await queue.wake('inc:1 {x}/é');
    await queue.work(note, { concurrency: 2 });
    await queue.wake('inc_2');
    expect((await settled(2)).toSorted()).toEqual(['inc:1 {x}/é', 'inc_2']);
  });

  it('looks in the trace of the wake, also of one that waited behind another, and in none where nobody traced', async () => {
    const sdk = new NodeSDK({ traceExporter: nowhere, metricReaders: [], logRecordProcessors: [] });
    sdk.start();
    const seen = new Map<string, string | undefined>();
    const handler = async (incident: string) => {
      seen.set(incident, traceOf(traceHere()));
      await wait(incident);
    };
    const wakeTraced = (incident: string) =>
      inSpan('event', {}, async () => {
        await queue.wake(incident);
        return traceOf(traceHere());
      });
    await queue.work(handler, { concurrency: 1 });
    const first = await wakeTraced('a');
    await until('a look is running', () => gates.has('a'));
    const second = await wakeTraced('b');
    await queue.wake('c');
    for (const incident of ['a', 'b', 'c']) await open(incident);
    await until('all looks are over', () => gates.size === 0);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(Object.fromEntries(seen)).toEqual({ a: first, b: second, c: undefined });
    await sdk.shutdown();
  });

  it('looks at what the clock wakes, again and again, until nobody wants it any more', async () => {
    await queue.work(note, { concurrency: 2 });
    await queue.keepTimes([
      { incident: 'gone', cron: '0 0 1 1 *' },
      { incident: 'timed', cron: '* * * * * *', zone: 'Europe/Berlin' },
    ]);
    await until('it was looked at twice', () => looks.filter((it) => it === 'timed').length >= 2, 30_000);
    await queue.keepTimes([{ incident: 'other', cron: '* * * * * *' }]);
    await until('the other one was looked at twice', () => looks.filter((it) => it === 'other').length >= 2, 30_000);
    const before = looks.filter((it) => it === 'timed').length;
    const others = looks.length;
    await until('twice more', () => looks.length >= others + 2, 30_000);
    expect(looks.filter((it) => it === 'timed').length).toBe(before);
    expect(looks).not.toContain('gone');
  }, 100_000);

  it('makes one look of several wakes that came before it', async () => {
    for (let n = 0; n < 5; n++) await queue.wake('a');
    await queue.work(note, { concurrency: 1 });
    expect(await settled(1)).toEqual(['a']);
    await queue.wake('a');
    await until('a is looked at again', () => looks.filter((it) => it === 'a').length === 2);
  });

  it('looks once more after a look during which it was woken', async () => {
    await queue.work((incident) => (incident === 'a' ? wait(incident) : note(incident)), { concurrency: 2 });
    await queue.wake('a');
    await until('a look is running', () => gates.has('a'));
    for (let n = 0; n < 4; n++) await queue.wake('a');
    await queue.wake('b');
    await until('b was looked at', () => looks.includes('b'));
    expect(looks).toEqual(['a', 'b']);
    await open('a');
    await open('a');
    expect(await settled(3)).toEqual(['a', 'b', 'a']);
  });

  it('looks at several incidents at once, as many as it may, at one never twice', async () => {
    await queue.work(wait, { concurrency: 3 });
    const all = ['a', 'b', 'c', 'd', 'e'];
    for (const incident of [...all, ...all]) await queue.wake(incident);
    await until('three are running', () => gates.size === 3);
    expect(new Set(looks).size).toBe(3);
    while (new Set(looks).size < 5) {
      expect(gates.size).toBeLessThanOrEqual(3);
      const [first = ''] = gates.keys();
      await open(first);
      await until('the next one began', () => gates.size === 3);
    }
    expect([...new Set(looks)].toSorted()).toEqual(all);
    expect(twice).toEqual([]);
  });

  it('tries a failed look again, and leaves the others alone', async () => {
    let failures = 2;
    const handler = async (incident: string) => {
      await note(incident);
      if (incident === 'bad' && failures-- > 0) throw new Error('not now');
    };
    await queue.work(handler, { concurrency: 1 });
    await queue.wake('bad');
    await queue.wake('good');
    expect((await settled(4)).toSorted()).toEqual(['bad', 'bad', 'bad', 'good']);
    expect(failed).toEqual(['bad', 'bad']);
  });

  it('gives up after its last try, and looks again when woken again', async () => {
    await queue.work(
      async (incident) => {
        await note(incident);
        throw new Error('never');
      },
      { concurrency: 1 },
    );
    await queue.wake('bad');
    await until('it was tried three times', () => failed.length === 3);
    await until('a new wake is heard', async () => {
      await queue.wake('bad');
      return looks.length > 3;
    });
  });

  it('waits for running looks when it closes, and begins no other', async () => {
    await queue.work(wait, { concurrency: 1 });
    await queue.wake('a');
    await queue.wake('b');
    await until('a look is running', () => gates.has('a'));
    let closed = false;
    const closing = queue.close().then(() => {
      closed = true;
    });
    await queue.wake('c');
    expect(closed).toBe(false);
    await open('a');
    await closing;
    await queue.wake('d');
    expect(looks).toEqual(['a']);
  });
}
