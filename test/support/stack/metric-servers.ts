/**
 * Prometheus and VictoriaMetrics with a past.
 * Owns: loading series (`promtool`, `/api/v1/import/prometheus`), the usual past of a world once for all its set-ups,
 * and what a look cost them. Refuses: what the series are.
 */
import { spawn } from 'node:child_process';
import { createReadStream, closeSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { freePort } from '../redis-process.ts';
import { until } from '../until.ts';
import { Exposition } from './exposition.ts';
import { rulesFile } from './rules.ts';
import { type ServerProcess, startServer } from './server-process.ts';
import type { Played } from './set-up.ts';

export interface MetricServer extends ServerProcess {
  /** Requests to its API since the start. */
  asked(): Promise<number>;
}

type Range = { from: number; to: number };

/** Writes a played stack's samples within the range to `file`. */
export function writeFile(played: Played, file: string, range: Range): number {
  const handle = openSync(file, 'w');
  const { grid, seed } = played.scene;
  const unit = played.scene.choice.server === 'prometheus' ? 'seconds' : 'milliseconds';
  const out = new Exposition({ grid, seed, range, unit, write: (text) => void writeSync(handle, text) });
  played.write(played, out);
  out.end();
  closeSync(handle);
  return out.samples;
}

async function run(command: string, args: string[]): Promise<void> {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${said.slice(-1_000)}`);
}

/** Adds the samples to the data folder of a Prometheus that does not run. */
async function loadBlocks(played: Played, data: string, range: Range): Promise<void> {
  const file = `${data}.om`;
  writeFile(played, file, range);
  await run('promtool', ['tsdb', 'create-blocks-from', 'openmetrics', file, data]);
  rmSync(file);
}

/** A VictoriaMetrics on a data folder of its own. */
export async function startVictoria(data: string): Promise<ServerProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const args = [
    `-storageDataPath=${data}`,
    `-httpListenAddr=127.0.0.1:${port}`,
    '-retentionPeriod=3',
    '-memory.allowedBytes=256MB',
    '-loggerLevel=ERROR',
  ];
  return startServer('victoria-metrics', args, { url, ready: '/health' });
}

async function importInto(url: string, played: Played, file: string, range: Range): Promise<void> {
  writeFile(played, file, range);
  const body = Readable.toWeb(createReadStream(file)) as ReadableStream;
  const answer = await fetch(`${url}/api/v1/import/prometheus`, {
    method: 'POST',
    body,
    duplex: 'half',
  });
  if (!answer.ok) throw new Error(`import: ${answer.status} ${await answer.text()}`);
  await fetch(`${url}/internal/force_flush`);
  rmSync(file);
}

/** A data folder that holds a world's usual past. */
export async function prepareUsual(usual: Played, data: string, range: Range): Promise<void> {
  mkdirSync(data, { recursive: true });
  if (usual.scene.choice.server === 'prometheus') return loadBlocks(usual, data, range);
  const server = await startVictoria(data);
  await importInto(server.url, usual, `${data}.txt`, range);
  await server.stop();
}

/** Opens the server of a set-up on a copy of the usual past. */
export async function openMetrics(
  played: Played,
  folder: string,
  usual: string | null,
  range: Range,
): Promise<MetricServer> {
  const data = join(folder, 'data');
  if (usual) await cp(usual, data, { recursive: true });
  else mkdirSync(data, { recursive: true });
  const { server, rules } = played.scene.choice;
  if (server === 'victoria') {
    const opened = await startVictoria(data);
    await importInto(opened.url, played, join(folder, 'recent.txt'), range);
    return { ...opened, asked: () => askedOf(opened.url, /^vm_http_requests_total\{path="\/api\/v1\/(?!import)/) };
  }
  await loadBlocks(played, data, range);
  const { alert } = played;
  const ruled = rules === 'prometheus' && alert !== null;
  if (ruled) writeFileSync(join(folder, 'rules.yaml'), rulesFile(alert, played.scene.grid.start));
  const config = join(folder, 'prometheus.yaml');
  writeFileSync(config, `global: { evaluation_interval: 15s }\nrule_files: [${ruled ? 'rules.yaml' : ''}]\n`);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const args = [
    `--config.file=${config}`,
    `--storage.tsdb.path=${data}`,
    `--web.listen-address=127.0.0.1:${port}`,
    '--storage.tsdb.retention.time=60d',
    '--rules.alert.for-grace-period=0s',
    '--log.level=error',
  ];
  const opened = await startServer('prometheus', args, { url, ready: '/-/ready' });
  if (ruled)
    await firing(url, alert.name, played.right.length > 0).catch(async (error: unknown) => {
      await opened.stop();
      throw error;
    });
  return { ...opened, asked: () => askedOf(url, /^prometheus_http_requests_total\{[^}]*handler="\/api\/v1\//) };
}

/** Until the rule has been evaluated and fires; an alert of a healthy set-up may have stopped doing so. */
async function firing(url: string, name: string, must: boolean): Promise<void> {
  const look = async () => {
    const { data } = (await (await fetch(`${url}/api/v1/alerts`)).json()) as {
      data: { alerts: { labels: Record<string, string>; state: string }[] };
    };
    const names = data.alerts.filter(({ state }) => state === 'firing').map(({ labels }) => labels['alertname']);
    return names.includes('Watchdog') && (!must || names.includes(name));
  };
  await until(`the alert ${name} to fire`, look);
}

async function askedOf(url: string, counter: RegExp): Promise<number> {
  const lines = (await (await fetch(`${url}/metrics`)).text()).split('\n');
  return lines.filter((line) => counter.test(line)).reduce((total, line) => total + Number(line.split(' ').at(-1)), 0);
}
