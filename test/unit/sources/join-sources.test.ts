import { describe, expect, it } from 'vitest';
import { AuraError } from '../../../src/errors.ts';
import type { Alert, Series } from '../../../src/evidence/model/telemetry.ts';
import { joinSources } from '../../../src/sources/join-sources.ts';
import type { ListedSource } from '../../../src/sources/kinds.ts';
import type { Ask, Look, Part } from '../../../src/sources/source.ts';

const now = Date.parse('2026-05-04T12:00:00Z');

function listed(
  name: string,
  read: (ask: Ask) => Promise<Look>,
  brings: readonly Part[] = ['series'],
  more: Partial<ListedSource> = {},
): ListedSource {
  return {
    name,
    brings,
    open: async () => ({ name, read: (ask: Ask = {}) => read(ask) }),
    probe: async () => name,
    ...more,
  };
}

const sees = (look: Partial<Look>) => async (): Promise<Look> => ({ remarks: [], ...look });
const series = (name: string, service: string): Series => ({
  name,
  service,
  labels: { pod: `${service}-1` },
  times: Float64Array.of(now - 60_000, now),
  values: Float64Array.of(1, 2),
});
const alert = (title: string, service: string, startedAt: number): Alert => ({
  title,
  service,
  startedAt,
  labels: { alertname: title },
  window: { from: startedAt - 900_000, to: now + 1 },
  baseline: { from: startedAt - 3_600_000, to: startedAt - 900_000 },
  services: [service],
});

describe('several sources as one', () => {
  it('goes on with the others where one is slow, one refuses and one is dead, and names the three', async () => {
    let aborted = false;
    const slow = (ask: Ask) =>
      new Promise<Look>((_, reject) => {
        ask.signal?.addEventListener('abort', () => {
          aborted = true;
          reject(new Error('aborted'));
        });
      });
    const refusing = async (): Promise<Look> => {
      throw new AuraError({ code: 'x', userMessage: 'refusing: it refused the token (401)' });
    };
    const dead = listed('dead', sees({}), ['objects'], {
      open: async () => {
        throw new AuraError({ code: 'y', userMessage: 'dead: ca.pem is not there' });
      },
    });
    const source = joinSources(
      [
        listed('slow', slow, ['logs']),
        listed('one', sees({ series: [series('a', 'web')] })),
        listed('refusing', refusing, ['spans', 'series']),
        dead,
        listed('two', sees({ series: [series('b', 'web')], remarks: ['two: cut off'] })),
      ],
      { within: 80, now: () => now },
    );
    const telemetry = await source.read();
    expect(aborted).toBe(true);
    expect(telemetry.series.map(({ service }) => service)).toEqual(['web', 'web']);
    expect(telemetry.remarks).toEqual([
      'slow did not answer within 0.08 s; it may be overloaded, or its look too wide',
      'refusing: it refused the token (401)',
      'dead: ca.pem is not there',
      'two: cut off',
    ]);
    expect(telemetry.missing).toEqual([
      'slow is missing, and with it all logs',
      'refusing is missing, and with it all spans',
      'dead is missing, and with it all objects',
    ]);
  });

  it('tells each source how long it has, and that nobody waits any more', async () => {
    const told: Ask[] = [];
    const asker = new AbortController();
    const source = joinSources(
      [
        listed('one', (ask) => {
          told.push(ask);
          asker.abort(new Error('stopped'));
          return new Promise(() => undefined);
        }),
      ],
      { within: 60_000 },
    );
    await expect(source.read({ signal: asker.signal, about: { title: 'slow' } })).rejects.toThrow('stopped');
    expect(told[0]?.within).toBeLessThan(60_000);
    expect(told[0]?.about).toEqual({ title: 'slow' });
    expect(told[0]?.signal?.aborted).toBe(true);
  });

  it('is an error with every reason where none can be read, and tries again at the next look', async () => {
    let ready = false;
    const flaky = listed('flaky', sees({ series: [series('a', 'web')] }), ['series'], {
      open: async () => {
        if (!ready) throw new Error('flaky is away');
        return { name: 'flaky', read: sees({ series: [series('a', 'web')] }) };
      },
    });
    const source = joinSources([flaky]);
    await expect(source.read()).rejects.toThrow('flaky is away');
    ready = true;
    expect((await source.read()).series).toHaveLength(1);
  });

  it('takes the alert that the incident is about, whoever saw it, and one window', async () => {
    const hour = 3_600_000;
    const old = alert('Watching', 'watcher', now - 80 * 24 * hour);
    const wanted = alert('SlowAnswers', 'web', now - hour);
    const source = joinSources([listed('one', sees({ alert: old })), listed('two', sees({ alert: wanted }))], {
      now: () => now,
    });
    const about = { title: 'Web is slow', labels: { alertname: 'SlowAnswers' } };
    expect((await source.read({ about })).alert).toEqual(wanted);
    const window = { from: new Date(now - 7_200_000).toISOString(), to: new Date(now).toISOString() };
    const looked = await source.read({ about: { ...about, window } });
    expect(looked.alert.window).toEqual({ from: now - 7_200_000, to: now });
    expect(looked.alert.baseline.to).toBeLessThanOrEqual(looked.alert.window.from);
  });

  it('makes the alert of the incident where no source knows one', async () => {
    const source = joinSources([listed('one', sees({ series: [series('a', 'web')] }))], { now: () => now });
    const startedAt = '2026-05-04T11:30:00.000Z';
    const { alert: made } = await source.read({ about: { title: 'Web is slow', service: 'web', startedAt } });
    expect(made).toMatchObject({ title: 'Web is slow', service: 'web', startedAt: Date.parse(startedAt) });
    expect(made.window.from).toBeLessThan(made.startedAt);
    expect((await source.read()).alert.title).toBe('no alert is firing');
  });

  it('counts nothing twice, and keeps one order', async () => {
    const line = (time: number) => ({ time, service: 'web', body: 'x' });
    const change = { time: now - 5_000, kind: 'deploy' as const, service: 'web', ref: 'v2', summary: '' };
    const one = {
      series: [series('a', 'web')],
      logs: [line(now)],
      edges: [{ from: 'web', to: 'shop' }],
      changes: [change],
    };
    const two = { ...one, logs: [line(now - 1)], changes: [{ ...change, time: now - 9_000, ref: 'v1' }, change] };
    const seen = await joinSources([listed('one', sees(one)), listed('two', sees(two))]).read();
    expect(seen.series).toHaveLength(1);
    expect(seen.edges).toHaveLength(1);
    expect(seen.logs.map(({ time }) => time)).toEqual([now - 1, now]);
    expect(seen.changes.map(({ ref }) => ref)).toEqual(['v1', 'v2']);
  });

  it('lets a source explain the changes that others saw, and lives without', async () => {
    const change = { time: now, kind: 'deploy' as const, service: 'web', ref: '1.2.3', summary: '' };
    const explaining = listed('git', sees({}), ['changes'], {
      open: async () => ({
        name: 'git',
        read: sees({}),
        explain: async (changes) => changes.map((it) => ({ ...it, diff: `diff of ${it.ref}` })),
      }),
    });
    const failing = listed('other', sees({}), ['changes'], {
      open: async () => ({ name: 'other', read: sees({}), explain: () => Promise.reject(new Error('no such tag')) }),
    });
    const deploys = listed('deploys', sees({ changes: [change] }), ['changes']);
    const seen = await joinSources([deploys, explaining, failing]).read();
    expect(seen.changes[0]?.diff).toBe('diff of 1.2.3');
    expect(seen.remarks).toEqual(['other: the changes could not be explained: no such tag']);
  });
});

it('asks only those with metrics where a poll wants no more, and all where none has any', async () => {
  const asked: string[] = [];
  const one = (name: string, brings: readonly Part[]) => ({
    name,
    brings,
    open: async () => ({
      name,
      read: async () => {
        asked.push(name);
        return { remarks: [] };
      },
    }),
    probe: async () => name,
  });
  const [metrics, cluster] = [one('metrics', ['series']), one('cluster', ['objects'])];
  await joinSources([metrics, cluster]).read({ only: { service: 'cart' } });
  await joinSources([cluster]).read({ only: { service: 'cart' } });
  await joinSources([metrics, cluster]).read();
  expect(asked).toEqual(['metrics', 'cluster', 'metrics', 'cluster']);
});
