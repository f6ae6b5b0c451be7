/**
 * A real server with a past: series written with true times, then served.
 * Owns: starting Debian's Prometheus on blocks that promtool wrote, and VictoriaMetrics by its import. Refuses: scraping.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../../../support/until.ts';

const nameLabel = '__name__';

export interface PastServer {
  url: string;
  stop(): void;
}

/** One sample: labels with `__name__`, epoch ms, value. */
export interface Past {
  labels: Record<string, string>;
  times: number[];
  values: number[];
}

export function onPath(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function lines(past: Past[], time: (ms: number) => number): string[] {
  return past.flatMap(({ labels: { __name__: name = 'value', ...labels }, times, values }) => {
    const inside = Object.entries(labels).map(([key, value]) => `${key}="${value}"`);
    const series = `${name}{${inside.join(',')}}`;
    return times.map((at, i) => `${series} ${values[i]} ${time(at)}`);
  });
}

/** `rules` is a file of rule groups. */
export async function startPrometheus(past: Past[], rules?: string): Promise<PastServer> {
  const dir = mkdtempSync(join(tmpdir(), 'aura-prometheus-'));
  const names = new Set(past.map(({ labels }) => labels[nameLabel] ?? ''));
  const text = [...names].flatMap((name) => {
    const type = name.endsWith('_total') ? [`# TYPE ${name.slice(0, -'_total'.length)} counter`] : [];
    return [
      ...type,
      ...lines(
        past.filter(({ labels }) => labels[nameLabel] === name),
        (ms) => ms / 1000,
      ),
    ];
  });
  writeFileSync(join(dir, 'input.om'), `${text.join('\n')}\n# EOF\n`);
  const files = rules === undefined ? [] : [`rule_files: [${dir}/rules.yml]`];
  if (rules !== undefined) writeFileSync(join(dir, 'rules.yml'), rules);
  writeFileSync(join(dir, 'prometheus.yml'), ['scrape_configs: []', ...files].join('\n'));
  execFileSync('promtool', ['tsdb', 'create-blocks-from', 'openmetrics', join(dir, 'input.om'), join(dir, 'data')], {
    stdio: 'ignore',
  });
  return started(
    dir,
    'prometheus',
    [
      `--config.file=${dir}/prometheus.yml`,
      `--storage.tsdb.path=${dir}/data`,
      '--storage.tsdb.retention.time=100y',
      '--web.listen-address=127.0.0.1:0',
    ],
    /Listening on.*address=127\.0\.0\.1:(\d+)/,
    /Server is ready/,
  );
}

export async function startVictoriaMetrics(past: Past[]): Promise<PastServer> {
  const dir = mkdtempSync(join(tmpdir(), 'aura-victoria-'));
  const port = await freePort();
  const server = await started(
    dir,
    'victoria-metrics',
    [
      `-storageDataPath=${dir}/data`,
      '-retentionPeriod=100y',
      `-httpListenAddr=127.0.0.1:${port}`,
      '-search.latencyOffset=0s',
    ],
    /"127\.0\.0\.1:(\d+)"/,
    /started VictoriaMetrics/,
  );
  // It says that it started before it takes connections.
  await until('VictoriaMetrics answers', () =>
    fetch(`${server.url}/health`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  const body = lines(past, (ms) => ms).join('\n');
  await fetch(`${server.url}/api/v1/import/prometheus`, { method: 'POST', body });
  await fetch(`${server.url}/internal/force_flush`);
  return server;
}

/** It takes no port of the system's choice. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function started(dir: string, program: string, args: string[], port: RegExp, ready: RegExp): Promise<PastServer> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = port.exec(said)?.[1];
      if (found && ready.test(said)) resolve(`http://127.0.0.1:${found}`);
    });
    child.on('exit', () => reject(new Error(said)));
  });
  return {
    url,
    stop: () => {
      child.kill('SIGKILL');
      // It may write a last file while its folder goes.
      rmSync(dir, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}
