import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { triage } from '../../../src/evidence/triage.ts';
import { PrometheusSource } from '../../../src/sources/prometheus.ts';
import { queriesFor } from '../../../src/sources/prometheus-queries.ts';

const minute = 60_000;
const now = Date.parse('2026-05-04T12:00:00Z');

function onPath(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const installed = onPath('prometheus') && onPath('promtool');

/** Four hours of two services a minute; in the last forty minutes the shop's answers get slow and fail. */
function openMetrics(): string {
  const times = Array.from({ length: 240 }, (_, i) => now - (239 - i) * minute);
  const bad = (time: number) => time >= now - 40 * minute;
  const rows: Record<string, string[]> = { requests: [], sum: [], count: [], cpu: [] };
  for (const service of ['shop', 'login']) {
    const totals = { ok: 0, failed: 0, sum: 0, count: 0 };
    const lines: Record<string, string[]> = { ok: [], failed: [], sum: [], count: [], cpu: [] };
    for (const [i, time] of times.entries()) {
      const broken = service === 'shop' && bad(time);
      totals.count += 600;
      totals.failed += broken ? 120 : 0;
      totals.ok += broken ? 480 : 600;
      totals.sum += 600 * (broken ? 0.9 : 0.05 + 0.002 * Math.sin(i));
      const at = time / 1000;
      lines.ok?.push(`http_requests_total{service="${service}",code="200"} ${totals.ok} ${at}`);
      lines.failed?.push(`http_requests_total{service="${service}",code="500"} ${totals.failed} ${at}`);
      lines.sum?.push(`request_duration_seconds_sum{service="${service}"} ${totals.sum} ${at}`);
      lines.count?.push(`request_duration_seconds_count{service="${service}"} ${totals.count} ${at}`);
      lines.cpu?.push(`cpu_usage_ratio{service="${service}"} ${0.2 + 0.01 * Math.sin(i)} ${at}`);
    }
    rows.requests?.push(...(lines.ok ?? []), ...(lines.failed ?? []));
    rows.sum?.push(...(lines.sum ?? []));
    rows.count?.push(...(lines.count ?? []));
    rows.cpu?.push(...(lines.cpu ?? []));
  }
  return [
    '# TYPE http_requests counter',
    ...(rows.requests ?? []),
    '# TYPE request_duration_seconds summary',
    ...(rows.count ?? []),
    ...(rows.sum ?? []),
    '# TYPE cpu_usage_ratio gauge',
    ...(rows.cpu ?? []),
    '# EOF\n',
  ].join('\n');
}

describe.skipIf(!installed)('a real Prometheus (needs prometheus and promtool on the PATH)', () => {
  let dir: string;
  let url: string;
  let stop: () => void;

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'aura-prometheus-'));
    writeFileSync(join(dir, 'input.om'), openMetrics());
    writeFileSync(join(dir, 'prometheus.yml'), 'scrape_configs: []\n');
    execFileSync('promtool', ['tsdb', 'create-blocks-from', 'openmetrics', join(dir, 'input.om'), join(dir, 'data')], {
      stdio: 'ignore',
    });
    const child = spawn(
      'prometheus',
      [
        `--config.file=${dir}/prometheus.yml`,
        `--storage.tsdb.path=${dir}/data`,
        '--storage.tsdb.retention.time=100y',
        '--web.listen-address=127.0.0.1:0',
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    stop = () => child.kill();
    url = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const port = /Listening on.*address=127\.0\.0\.1:(\d+)/.exec(said)?.[1];
        if (port && said.includes('Server is ready')) resolve(`http://127.0.0.1:${port}`);
      });
      child.on('exit', () => reject(new Error(said)));
    });
  }, 60_000);

  afterAll(() => {
    stop();
    rmSync(dir, { recursive: true, force: true });
  });

  it('gives rates, means and error shares by component, and says which queries ran', async () => {
    const seen = await new PrometheusSource({ url, now: () => now }).read();
    const names = new Set(seen.series.map(({ service, name }) => `${service} ${name}`));
    for (const name of [
      'http_requests_per_second',
      'http_requests_total_error_ratio',
      'request_duration_seconds_mean',
      'cpu_usage_ratio',
    ])
      expect(names).toContain(`shop ${name}`);
    expect(seen.queries).toContain('avg by (service, service_name, app, job) (cpu_usage_ratio)');
    const mean = seen.series.find(
      ({ service, name }) => service === 'shop' && name === 'request_duration_seconds_mean',
    );
    expect(mean?.values.at(-1)).toBeCloseTo(0.9, 2);
    expect(mean?.values[5]).toBeCloseTo(0.05, 2);
  });

  it('is enough for a triage', async () => {
    const result = triage(await new PrometheusSource({ url, now: () => now }).read());
    expect(result.components[0]?.component).toBe('shop');
    expect(result.noFault).toBe(false);
    const calm = triage(
      await new PrometheusSource({ url, now: () => now - 60 * minute }).read({
        window: { from: now - 100 * minute, to: now - 60 * minute },
      }),
    );
    expect(calm.noFault).toBe(true);
  });

  it('lists it as a gap when nothing matches', async () => {
    const { series, remarks } = await new PrometheusSource({ url, now: () => now - 400 * 24 * 60 * minute }).read();
    expect(series).toEqual([]);
    expect(remarks).toContainEqual(expect.stringContaining('no metric that tells of health has samples'));
  });
});

describe('whatever answers', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  const serve = async (listener: RequestListener) => {
    server = createServer(listener);
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  it('names the URL and the fix when nothing does', async () => {
    const url = await serve(() => undefined);
    server?.close();
    await expect(new PrometheusSource({ url }).read()).rejects.toMatchObject({
      code: 'prometheus-unreachable',
      retryable: true,
      userMessage: expect.stringContaining(`${url} cannot be reached`),
    });
  });

  it('says so when it is no Prometheus', async () => {
    const url = await serve((_, response) => response.end('<html>hello</html>'));
    await expect(new PrometheusSource({ url }).read()).rejects.toMatchObject({ code: 'prometheus-invalid' });
  });

  it('takes the firing alert, and goes on when one query is refused', async () => {
    const activeAt = new Date(now - 10 * minute).toISOString();
    const alerts = [
      {
        state: 'firing',
        activeAt,
        labels: { alertname: 'Slow', service: 'shop', severity: 'critical' },
        annotations: { summary: 'shop is slow' },
      },
    ];
    const url = await serve((request, response) => {
      const path = request.url ?? '';
      if (path.includes('/label/'))
        response.end(JSON.stringify({ status: 'success', data: ['cpu_usage_ratio', 'memory_usage_ratio'] }));
      else if (path.includes('/alerts')) response.end(JSON.stringify({ status: 'success', data: { alerts } }));
      else if (path.includes('memory')) response.end(JSON.stringify({ status: 'error', error: 'too many samples' }));
      else
        response.end(
          JSON.stringify({
            status: 'success',
            data: { resultType: 'matrix', result: [{ metric: { job: 'shop' }, values: [[now / 1000, '0.5']] }] },
          }),
        );
    });
    const { alert, series, remarks } = await new PrometheusSource({ url, now: () => now }).read();
    expect(alert).toMatchObject({
      title: 'shop is slow',
      service: 'shop',
      severity: 'critical',
      startedAt: now - 10 * minute,
    });
    expect(alert.window).toEqual({ from: now - 25 * minute, to: now + 1 });
    expect(series.map(({ service, name }) => [service, name])).toEqual([['shop', 'cpu_usage_ratio']]);
    expect(remarks).toEqual([expect.stringContaining('too many samples')]);
  });
});

describe('queriesFor', () => {
  it('leaves out what tells nothing, and asks once for a histogram', () => {
    const names = [
      'go_gc_duration_seconds',
      'build_info',
      'x_bucket',
      'x_sum',
      'x_count',
      'answers_total',
      'pool_max_connections',
    ];
    expect(queriesFor(names, '1m').map(({ name }) => name)).toEqual(['x_mean', 'x_p99', 'x_requests_per_second']);
  });
});
