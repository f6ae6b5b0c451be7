/**
 * What one look at a server of the Prometheus family costs, the server and us, at three sizes of the system.
 * Owns: the figures and their reach. Refuses: judging the server; it is a cheap one, and in a process of its own.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { PrometheusSource } from '../../src/sources/prometheus/prometheus-source.ts';

interface Cost {
  queries: number;
  /** Foreseen, millions. */
  samples: number;
  megabytes: number;
  seconds: number;
  /** The most that the process had, MB. */
  memory: number;
  series: number;
}

const sizes = [3_000, 20_000, 200_000];
const rounds = 3;
const reach = { queries: 60, samples: 20, growth: 2 };
const [, , url] = process.argv;

if (url?.startsWith('http')) process.stdout.write(`${JSON.stringify(await lookAt(url))}\n`);
else await compare();

async function compare(): Promise<void> {
  process.stdout.write(
    `load ${loadavg()
      .map((value) => value.toFixed(1))
      .join(' ')}\n`,
  );
  process.stdout.write('series   queries  samples (m)  MB     seconds  memory MB  series read\n');
  const costs: Cost[] = [];
  for (const size of sizes) {
    const server = run('metric-server.ts', String(size));
    const address = `http://127.0.0.1:${(await firstLine(server)).trim()}`;
    const runs: Cost[] = [];
    for (let round = 0; round < rounds; round++)
      runs.push(JSON.parse(await firstLine(run('look.bench.ts', address))) as Cost);
    server.kill();
    const middle = runs.toSorted((one, other) => one.seconds - other.seconds)[Math.floor(rounds / 2)] as Cost;
    costs.push(middle);
    const { queries, samples, megabytes, seconds, memory, series } = middle;
    const cells = [
      size,
      queries,
      samples.toFixed(2),
      megabytes.toFixed(2),
      seconds.toFixed(2),
      memory.toFixed(0),
      series,
    ];
    process.stdout.write(`${cells.map((cell) => String(cell).padEnd(9)).join('')}\n`);
  }
  const [first, last] = [costs[0], costs.at(-1)];
  if (!first || !last) throw new Error('nothing was measured');
  const most = (of: (cost: Cost) => number) => Math.max(...costs.map(of));
  const told = [
    say(
      'queries, the most of a look',
      most(({ queries }) => queries),
      reach.queries,
    ),
    say(
      'samples foreseen, millions',
      most(({ samples }) => samples),
      reach.samples,
    ),
    say('seconds, from the first size to the last, times', last.seconds / first.seconds, reach.growth),
    say('memory, from the first size to the last, times', last.memory / first.memory, reach.growth),
  ];
  process.exitCode = told.every(Boolean) ? 0 : 1;
}

function say(what: string, figure: number, most: number): boolean {
  process.stdout.write(`look ${what}: ${figure.toFixed(2)}, reach ${most}: ${figure <= most ? 'met' : 'short'}\n`);
  return figure <= most;
}

async function lookAt(address: string): Promise<Cost> {
  const now = Date.now();
  const source = new PrometheusSource({ url: address, now: () => now });
  const began = performance.now();
  const seen = await source.read({
    about: {
      title: 'svc-3 fails',
      service: 'svc-3',
      labels: { namespace: 'shop', service: 'svc-3' },
      startedAt: new Date(now - 10 * 60_000).toISOString(),
      expression: 'sum by (namespace, service) (rate(http_request_duration_seconds_count{code=~"5.."}[5m])) > 1',
    },
  });
  const { requests, bytes, samples } = source.lastCost;
  return {
    queries: requests,
    samples: samples / 1e6,
    megabytes: bytes / 1e6,
    seconds: (performance.now() - began) / 1000,
    memory: process.resourceUsage().maxRSS / 1024,
    series: seen.series.length,
  };
}

function run(file: string, argument: string): ChildProcess {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  return spawn(process.execPath, ['src/bin/run.mjs', `test/bench/${file}`, argument], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('\n')) resolve(said);
    });
    child.on('exit', () => reject(new Error(`ended without a line: ${said}`)));
  });
}
