/** Histograms of one series each, on a real Prometheus that keeps them: requests, times, percentiles and calls. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { triage } from '../../../../src/evidence/triage.ts';
import { PrometheusSource } from '../../../../src/sources/prometheus/prometheus-source.ts';
import { freePort } from '../../../support/redis-process.ts';
import { type ServerProcess, startServer } from '../../../support/stack/server-process.ts';
import { onPath } from './past-server.ts';
import { nativeHistograms, type NativeSeries } from './write-native.ts';

const minute = 60_000;
const now = Math.floor(Date.now() / minute) * minute;
const onset = now - 20 * minute;
const calls: [string, string][] = [
  ['front', 'basket'],
  ['basket', 'ledger'],
];

/** `seconds` of each request, 10 of them a second. */
function series(labels: Record<string, string>, seconds: (time: number) => number): NativeSeries {
  return { labels: { job: 'pods', namespace: 'till', ...labels }, perSecond: 10, seconds };
}
/** Whoever waits for the ledger is slow with it, and has its own hundredth of a second. */
const depth: Record<string, number> = { front: 2, basket: 1, ledger: 0 };
const secondsOf = (name: string) => (time: number) =>
  0.01 + 0.01 * (depth[name] ?? 0) + (time >= onset ? 2 : 0) + (Math.floor(time / minute) % 3) / 1_000;

const past: NativeSeries[] = [
  ...Object.keys(depth).map((name) =>
    series(
      { __name__: 'http_server_request_duration_seconds', service_name: name, http_response_status_code: '200' },
      secondsOf(name),
    ),
  ),
  ...calls.map(([from, to]) =>
    series({ __name__: 'http_client_request_duration_seconds', service_name: from, server_address: to }, secondsOf(to)),
  ),
];

describe.skipIf(!onPath('prometheus'))('a server with native histograms', () => {
  let server: ServerProcess;
  const folder = mkdtempSync(join(tmpdir(), 'aura-native-'));
  beforeAll(async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    writeFileSync(join(folder, 'prometheus.yml'), 'scrape_configs: []\n');
    server = await startServer(
      'prometheus',
      [
        `--config.file=${folder}/prometheus.yml`,
        `--storage.tsdb.path=${folder}/data`,
        `--web.listen-address=127.0.0.1:${port}`,
        '--enable-feature=native-histograms',
        '--web.enable-remote-write-receiver',
      ],
      { url, ready: '/-/ready' },
    );
    const body = nativeHistograms(past, { from: now - 110 * minute, to: now, step: minute });
    const headers = {
      'content-encoding': 'snappy',
      'content-type': 'application/x-protobuf',
      'x-prometheus-remote-write-version': '0.1.0',
    };
    const answer = await fetch(`${url}/api/v1/write`, { method: 'POST', body, headers });
    if (!answer.ok) throw new Error(await answer.text());
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is read like any other, and names whom all wait for', async () => {
    const source = new PrometheusSource({ url: server.url });
    const seen = await source.read({
      about: { title: 'front is slow', service: 'front', startedAt: new Date(onset + 5 * minute).toISOString() },
    });
    const names = new Set(seen.series.filter(({ service }) => service === 'ledger').map(({ name }) => name));
    expect([...names].sort()).toEqual(
      expect.arrayContaining([
        'http_server_request_duration_seconds_mean',
        'http_server_request_duration_seconds_p99',
        'http_server_request_duration_seconds_requests_per_second',
      ]),
    );
    expect(seen.edges).toEqual(expect.arrayContaining(calls.map(([from, to]) => ({ from, to }))));
    const { outcome, components } = triage(seen);
    expect([outcome, components[0]?.component]).toEqual(['fault', 'ledger']);
    expect(seen.remarks.filter((one) => one.includes('refused'))).toEqual([]);
  });
});
