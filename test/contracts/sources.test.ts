/** Every kind of source under the one contract; Alertmanager and git are the real ones, refusals and slowness a server's. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listedSource } from '../../src/sources/kinds.ts';
import { joinSources } from '../../src/sources/join-sources.ts';
import { GitCheckout } from '../support/git-checkout.ts';
import { hasProgram } from '../support/has-program.ts';
import { until } from '../support/until.ts';
import { type PastServer, startPrometheus } from '../unit/sources/prometheus/past-server.ts';
import { shopPast } from '../unit/sources/prometheus/small-shop.ts';
import { folderBeside, sourceContract, type Stand } from './source.contract.ts';

const minute = 60_000;
const now = Date.now();
const iso = (time: number) => new Date(time).toISOString();
const about = { title: 'Checkout fails', startedAt: iso(now - 10 * minute) };

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'aura-source-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** A server that answers as told, and the way to end it. */
async function served(listener: RequestListener): Promise<{ url: string; close: () => void }> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

const refusing: RequestListener = (_, response) => {
  response.writeHead(401, { 'content-type': 'text/plain' }).end('Unauthorized');
};
const silent: RequestListener = () => undefined;

describe('a recorded folder', () => {
  const alert = JSON.stringify({ title: 'Checkout fails', startedAt: iso(now) });
  const line = (body: string) => JSON.stringify({ timestamp: iso(now), service: 'checkout', body });
  const stand = async (files: Record<string, string>): Promise<Stand> => ({ entry: { folder: folderOf(files) } });
  sourceContract({
    right: () => stand({ 'alert.json': alert, 'logs.ndjson': `${line('boom')}\n` }),
    sees: ({ logs, alert: seen }) => {
      expect(logs).toMatchObject([{ service: 'checkout', body: 'boom' }]);
      expect(seen.title).toBe('Checkout fails');
    },
    refused: {
      stand: async () => ({ entry: { folder: join(tmpdir(), 'aura-no-such-folder') } }),
      said: /aura-no-such-folder/,
    },
    broken: {
      stand: () => stand({ 'alert.json': alert, 'logs.ndjson': `${line('boom')}\nnonsense\n`, 'metrics.json': '{' }),
      sees: ({ logs }) => expect(logs).toHaveLength(1),
      said: /logs\.ndjson: 1 malformed.*[^]*metrics\.json|metrics\.json[^]*logs\.ndjson: 1 malformed/,
    },
  });
});

describe('OTLP files', () => {
  const nanos = (time: number) => `${time}000000`;
  const resource = { attributes: [{ key: 'service.name', value: { stringValue: 'checkout' } }] };
  const logs = (...bodies: string[]) =>
    JSON.stringify({
      resourceLogs: [
        {
          resource,
          scopeLogs: [
            { logRecords: bodies.map((text) => ({ timeUnixNano: nanos(now), body: { stringValue: text } })) },
          ],
        },
      ],
    });
  const span = (spanId: string) =>
    JSON.stringify({
      resourceSpans: [
        {
          resource,
          scopeSpans: [
            {
              spans: [
                {
                  traceId: 't',
                  spanId,
                  name: 'GET /',
                  startTimeUnixNano: nanos(now - 20),
                  endTimeUnixNano: nanos(now),
                },
              ],
            },
          ],
        },
      ],
    });
  sourceContract({
    right: async () => ({
      entry: { otlp: folderOf({ 'logs.otlp.jsonl': `${logs('boom')}\n`, 'spans.jsonl': `${span('a')}\n` }) },
    }),
    sees: ({ logs: lines, spans }) => {
      expect(lines).toMatchObject([{ service: 'checkout', body: 'boom' }]);
      expect(spans).toMatchObject([{ service: 'checkout', duration: 20 }]);
    },
    cut: {
      stand: async () => {
        const many = Array.from({ length: 102 }, (_, at) => [`${at}.jsonl`, `${span(`s${at}`)}\n`] as const);
        return { entry: { otlp: folderOf(Object.fromEntries(many)) } };
      },
      sees: ({ spans }) => expect(spans).toHaveLength(100),
      said: /only the newest 100 of 102 files/,
    },
    refused: {
      stand: async () => ({ entry: { otlp: join(tmpdir(), 'aura-no-such-file') } }),
      said: /aura-no-such-file cannot be read/,
    },
    broken: {
      stand: async () => ({
        entry: { otlp: folderOf({ 'a.jsonl': `${logs('boom')}\n{"resourceLogs": 7}\nnonsense\n`, 'b.json.gz': 'x' }) },
      }),
      sees: ({ logs: lines }) => expect(lines).toHaveLength(1),
      said: /1 packed files[^]*2 malformed/,
    },
  });
});

describe.skipIf(!hasProgram('git'))('a git checkout (needs git)', () => {
  const checkouts: GitCheckout[] = [];
  afterAll(() => {
    for (const checkout of checkouts) checkout.remove();
  });
  const checkout = (): GitCheckout => {
    const made = new GitCheckout();
    checkouts.push(made);
    return made;
  };
  sourceContract({
    right: async () => {
      const repo = checkout();
      repo.commit(now - 9 * 86_400_000, 'too old', { 'pool.ts': 'export const size = 20;\n' });
      repo.commit(now - 30 * minute, 'Shrink the pool', { 'pool.ts': 'export const size = 2;\n' });
      return { entry: { git: { path: repo.path, component: 'checkout', folders: {} } }, ask: { about } };
    },
    sees: ({ changes }) => {
      expect(changes).toMatchObject([
        {
          kind: 'commit',
          service: 'checkout',
          summary: 'Shrink the pool',
          author: 'Robin',
          files: ['pool.ts'],
          time: Math.floor((now - 30 * minute) / 1000) * 1000,
        },
      ]);
      expect(changes[0]?.diff).toContain('-export const size = 20;\n+export const size = 2;');
    },
    cut: {
      stand: async () => {
        const repo = checkout();
        repo.manyCommits(203, now);
        return { entry: { git: { path: repo.path, folders: {} } }, ask: {} };
      },
      sees: ({ changes }) => {
        expect(changes).toHaveLength(200);
        expect(changes.at(-1)?.summary).toBe('commit 202');
      },
      said: /only the newest 200 commits/,
    },
    refused: {
      stand: async () => ({ entry: { git: { path: folderOf({}), folders: {} } } }),
      said: /is no git checkout; name the folder/,
    },
    broken: {
      stand: async () => {
        const origin = checkout();
        origin.commit(now - 40 * minute, 'one', { a: '1\n' });
        origin.commit(now - 30 * minute, 'two', { a: '2\n' });
        const path = folderOf({});
        origin.git(['clone', '--quiet', '--depth=1', `file://${origin.path}`, path]);
        return { entry: { git: { path, folders: {} } }, ask: { about } };
      },
      sees: ({ changes }) => expect(changes.map(({ summary }) => summary)).toEqual(['two']),
      said: /shallow clone/,
    },
  });
});

describe.skipIf(!hasProgram('prometheus-alertmanager'))('an Alertmanager (needs prometheus-alertmanager)', () => {
  let url: string;
  let end: () => Promise<void>;
  beforeAll(async () => {
    const folder = folderOf({ 'alertmanager.yml': 'route: { receiver: none }\nreceivers: [{ name: none }]\n' });
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    const child = spawn(
      'prometheus-alertmanager',
      [
        `--config.file=${join(folder, 'alertmanager.yml')}`,
        `--storage.path=${join(folder, 'data')}`,
        `--web.listen-address=127.0.0.1:${port}`,
        '--cluster.listen-address=',
      ],
      { stdio: 'ignore' },
    );
    end = async () => {
      child.kill();
      await once(child, 'exit');
    };
    await until('Alertmanager is ready', () =>
      fetch(`${url}/-/ready`)
        .then((it) => it.ok)
        .catch(() => false),
    );
    const fired = (labels: Record<string, string>, ago: number, summary: string) => ({
      labels,
      annotations: { summary },
      startsAt: iso(now - ago),
      endsAt: iso(now + 60 * minute),
    });
    await post('/api/v2/silences', {
      matchers: [{ name: 'alertname', value: 'DiskFull', isRegex: false }],
      startsAt: iso(now),
      endsAt: iso(now + 60 * minute),
      createdBy: 'robin',
      comment: 'known',
    });
    await post('/api/v2/alerts', [
      fired({ alertname: 'Watchdog', severity: 'none' }, 80 * 86_400_000, 'always'),
      fired({ alertname: 'DiskFull', severity: 'warning', instance: 'db-1' }, 86_400_000, 'Disk is full'),
      fired({ alertname: 'SlowAnswers', severity: 'warning', service: 'search' }, 5 * minute, 'Search is slow'),
      fired(
        { alertname: 'Errors', severity: 'critical', deployment: 'checkout', service: 'kube-state-metrics' },
        10 * minute,
        'Checkout fails',
      ),
    ]);
    await until(
      'all alerts are in',
      async () => ((await (await fetch(`${url}/api/v2/alerts`)).json()) as unknown[]).length === 4,
    );
  });
  afterAll(() => end());

  const post = (path: string, body: unknown) =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const at = (given: string, close?: () => void): Stand => ({
    entry: { alertmanager: { url: given, headers: {} } },
    ask: { about },
    ...(close ? { close } : {}),
  });

  sourceContract({
    right: async () => at(url),
    sees: ({ alert, others = [] }) => {
      expect(alert).toMatchObject({
        title: 'Checkout fails',
        service: 'checkout',
        severity: 'critical',
        startedAt: now - 10 * minute,
      });
      expect(others.map(({ title, service, muted }) => ({ title, service, muted }))).toEqual([
        { title: 'Search is slow', service: 'search', muted: undefined },
        { title: 'Disk is full', service: 'db-1', muted: 'silenced' },
      ]);
    },
    cut: {
      stand: async () => {
        const row = (n: number) => ({
          labels: { alertname: `A${n}` },
          annotations: {},
          startsAt: iso(now - n),
          status: { silencedBy: [], inhibitedBy: [] },
        });
        const { url: many, close } = await served((_, response) =>
          response.end(JSON.stringify(Array.from({ length: 70 }, (_it, n) => row(n)))),
        );
        return at(many, close);
      },
      sees: ({ others }) => expect(others).toHaveLength(50),
      said: /70 alerts fire; 50 are told/,
    },
    refused: {
      stand: async () => {
        const { url: closed, close } = await served(refusing);
        return at(closed, close);
      },
      said: /Alertmanager at http:\/\/127\.0\.0\.1:\d+ does not let us in \(401/,
    },
    slow: async () => {
      const { url: slow, close } = await served(silent);
      return at(slow, close);
    },
    broken: {
      stand: async () => {
        const { url: half, close } = await served((_, response) =>
          response.end(
            JSON.stringify([
              7,
              { labels: null, startsAt: 'never' },
              { labels: { alertname: 'Up' }, startsAt: iso(now) },
            ]),
          ),
        );
        return at(half, close);
      },
      sees: ({ others }) => expect(others).toHaveLength(1),
      said: /2 alerts could not be read/,
    },
  });

  it('takes the newest grave alert where nobody says which', async () => {
    const listed = await listedSource({ alertmanager: { url, headers: {} } }, {});
    const { alert } = await joinSources([listed]).read();
    expect(alert.title).toBe('Checkout fails');
  });
});

describe.skipIf(!hasProgram('prometheus') || !hasProgram('promtool'))(
  'a Prometheus (needs prometheus and promtool)',
  () => {
    let server: PastServer;
    beforeAll(async () => {
      const trouble = { service: 'cart', kind: 'failing' as const, from: now - 20 * minute };
      const past = shopPast(now, { hours: 3, trouble });
      server = await startPrometheus(past.filter(({ labels }) => labels.namespace !== 'shop-staging'));
    });
    afterAll(() => server.stop());
    const at = (url: string, close?: () => void): Stand => ({
      entry: { prometheus: { url, headers: {} } },
      ask: {
        about: {
          title: 'Checkout fails',
          service: 'cart',
          startedAt: iso(now - 15 * minute),
          expression: 'sum(rate(http_request_duration_seconds_count{code="500"}[5m])) > 1',
        },
      },
      ...(close ? { close } : {}),
    });
    /** The same server, where each request that `isBroken` fails, and others are answered with these warnings. */
    const half = async (isBroken: (path: string) => boolean, warnings?: string[]): Promise<Stand> => {
      const { url, close } = await served((request, response) => {
        const path = request.url ?? '';
        if (isBroken(path)) {
          response.writeHead(422).end('{"status":"error","errorType":"execution","error":"too many samples"}');
          return;
        }
        const forwarded = httpRequest(
          `${server.url}${path}`,
          { method: request.method, headers: { ...request.headers, 'accept-encoding': 'identity' } },
          (answer) => {
            if (!warnings) {
              response.writeHead(answer.statusCode ?? 500, answer.headers);
              answer.pipe(response);
              return;
            }
            void text(answer).then((body) => response.end(JSON.stringify({ ...JSON.parse(body), warnings })));
          },
        );
        request.pipe(forwarded);
      });
      return at(url, close);
    };

    sourceContract({
      right: async () => at(server.url),
      sees: ({ series, alert }) => {
        expect(new Set(series.map(({ service }) => service))).toContain('cart');
        expect(alert).toMatchObject({ service: 'cart', startedAt: now - 15 * minute });
      },
      cut: {
        stand: () => half(() => false, ['results truncated due to limit']),
        sees: ({ series }) => expect(series.length).toBeGreaterThan(0),
        said: /results truncated due to limit/,
      },
      refused: {
        stand: async () => {
          const { url, close } = await served(refusing);
          return at(url, close);
        },
        said: /Prometheus at http:\/\/127\.0\.0\.1:\d+ does not let us in \(401/,
      },
      slow: async () => {
        const { url, close } = await served(silent);
        return at(url, close);
      },
      broken: {
        stand: () => {
          let asked = 0;
          return half((path) => path.startsWith('/api/v1/query_range') && ++asked % 3 === 0);
        },
        sees: ({ series }) => expect(series.length).toBeGreaterThan(0),
        said: /422|too many samples/,
      },
    });
  },
);

/** The faults of a set-up that only a request shows; the doctor shows each in the same words. */
describe.each<[string, RequestListener | null, RegExp]>([
  [
    'an authority file that is not there',
    null,
    /The file .*absent\.pem \("ca:" of the \w+ source\) cannot be read .*ENOENT/,
  ],
  [
    'a tenant that is refused',
    (_, it) => it.writeHead(403).end('no such tenant'),
    /forbids it \(403: no such tenant\); .*tenant/,
  ],
  [
    'a tenant that is not named',
    (_, it) => it.writeHead(401).end('no org id'),
    /wants a tenant \(401: no org id\); set "headers:/,
  ],
  [
    'a Grafana in its place',
    (_, it) => it.writeHead(302, { location: '/login' }).end(),
    /is a Grafana, not \w+; give the address of/,
  ],
  [
    'a wrong prefix',
    (_, it) => it.writeHead(404).end('404 page not found'),
    /has no such path \(404.*\); check the prefix/,
  ],
])('%s', (_, listener, said) => {
  it.each(['prometheus', 'alertmanager'] as const)('is one line among the gaps, for %s', async (kind) => {
    const { url, close } = listener ? await served(listener) : { url: 'https://127.0.0.1:1', close: () => undefined };
    const entry = { [kind]: { url, headers: {}, ...(listener ? {} : { ca: '/absent.pem' }) } };
    try {
      const listed = await listedSource(entry, {});
      const { remarks, missing = [] } = await joinSources([listed, await folderBeside()]).read();
      expect(remarks).toEqual([expect.stringMatching(said)]);
      expect(remarks[0]).toMatch(/^[^\n]{20,400}$/);
      expect(missing).toHaveLength(1);
      await expect(listed.probe()).rejects.toThrow(said);
    } finally {
      close();
    }
  });
});

describe('five sources at once', () => {
  it('is done within the deadline with two, where one is slow, one refuses and one is dead, and names the three', async () => {
    const slow = await served(silent);
    const closed = await served(refusing);
    const dead = await freePort();
    const alert = JSON.stringify({ title: 'Checkout fails', startedAt: iso(now) });
    const row = JSON.stringify({ timestamp: iso(now), service: 'checkout', body: 'boom' });
    const otlp = folderOf({});
    mkdirSync(join(otlp, 'empty'));
    try {
      const entries = [
        { prometheus: { url: `http://127.0.0.1:${dead}`, headers: {} } },
        { folder: folderOf({ 'alert.json': alert, 'logs.ndjson': `${row}\n` }) },
        { alertmanager: { url: slow.url, headers: {} } },
        { alertmanager: { url: closed.url, headers: {} } },
        { otlp },
      ];
      const listed = await Promise.all(entries.map((entry) => listedSource(entry, {})));
      const telemetry = await joinSources(listed, { within: 4_000 }).read();
      expect(telemetry.logs).toHaveLength(1);
      const [one, two, three] = telemetry.remarks;
      expect(one).toMatch(/Prometheus at http:\/\/127\.0\.0\.1:\d+ cannot be reached/);
      expect(two).toMatch(/did not answer within 4 s/);
      expect(three).toMatch(/does not let us in \(401/);
    } finally {
      slow.close();
      closed.close();
    }
  });
});

async function freePort(): Promise<number> {
  const { url, close } = await served(silent);
  close();
  return Number(new URL(url).port);
}
