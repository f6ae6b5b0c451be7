/**
 * What a call costs on its way through the whole gate, journal included, with a tool that does nothing; and that reads
 * side by side take the time of the slowest.
 * Owns: the figures and their reach. Refuses: what a tool itself takes, and another process's CPU (Redis has its own).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { endDistilling } from '../../src/distill/thread/distil-output.ts';
import { Journal } from '../../src/run/journal.ts';
import type { Store } from '../../src/run/ports/store.ts';
import { NoteStore } from '../../src/scratchpad/note-store.ts';
import { FileStore } from '../../src/store/file-store.ts';
import { hasRedisServer, startPrivateRedis } from '../../src/store/open-redis.ts';
import { RedisStore } from '../../src/store/redis-store.ts';
import { Gate } from '../../src/tools/gate.ts';
import { endSchemaChecks } from '../../src/tools/mcp/schema-thread.ts';
import { Policy } from '../../src/tools/policy.ts';
import { idleTool, IdleToolbox } from '../support/idle-toolbox.ts';

const calls = 400;
const warmUp = 100;
/** ms of the slowest of the reads side by side. */
const slowest = 300;
const folder = mkdtempSync(join(tmpdir(), 'aura-bench-gate-'));
let short = 0;
const say = (what: string, figure: number, unit: string, reach: number) => {
  if (!(figure <= reach)) short += 1;
  process.stdout.write(
    `gate ${what}: ${figure.toFixed(2)} ${unit}, reach ${reach}: ${figure <= reach ? 'met' : 'short'}\n`,
  );
};
try {
  const load = loadavg().map((value) => value.toFixed(1));
  process.stdout.write(`load ${load.join(' ')}; ${calls} calls each, one after another, after ${warmUp} to warm up\n`);
  const file = await FileStore.open({ folder: join(folder, 'file') });
  if (hasRedisServer()) {
    const redis = await startPrivateRedis({ folder: join(folder, 'redis') });
    const store = new RedisStore({ url: redis.url, prefix: 'gate' });
    say('CPU of a call on Redis, median', await cpuOfCall(store), 'ms', 1.5);
    say(`8 reads side by side, beyond the slowest (${slowest} ms)`, await sideBySide(store), 'ms', 100);
    await store.close();
    await redis.stop();
  } else process.stderr.write('NOT RUN: Redis (no redis-server on the PATH; apt-get install redis-server)\n');
  say('CPU of a call in-process, median', await cpuOfCall(file), 'ms', 1.5);
  await file.close();
} finally {
  await Promise.all([endDistilling(), endSchemaChecks()]);
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = short === 0 ? 0 : 1;

function gateOn(store: Store, toolbox: IdleToolbox): Gate {
  return new Gate({
    journal: new Journal(store),
    toolbox,
    policy: new Policy({ reads: ['idle.*', 'other.*'], trusted: [], catalog: ['api', 'web'] }),
    notes: new NoteStore({ folder: join(folder, 'notes') }),
    limits: { toolCalls: 10_000, questionCalls: 6, toolSeconds: 30, toolRetries: 2, digestTokens: 1_500 },
  });
}

/** User and system time of this process and its threads, ms a call. */
async function cpuOfCall(store: Store): Promise<number> {
  const gate = gateOn(store, new IdleToolbox());
  let fence = 0;
  const { signal } = new AbortController();
  const costs: number[] = [];
  for (let n = 0; n < warmUp + calls; n += 1) {
    // A run is some 80 calls; a longer ledger would measure the incident and not the call.
    const incident = `cpu-${Math.floor(n / 80)}`;
    if (n % 80 === 0) fence = await store.fence(incident);
    const began = process.cpuUsage();
    await gate.read({
      incident,
      caller: { kind: 'task', run: `r${Math.floor(n / 80)}`, id: 'task:1' },
      fence,
      key: `task:1/turn:${n}/call:1`,
      tool: idleTool,
      args: { service: 'api', n },
      question: 'what broke?',
      signal,
    });
    const { user, system } = process.cpuUsage(began);
    if (n >= warmUp) costs.push((user + system) / 1_000);
  }
  return median(costs);
}

/** ms that 8 reads at once take beyond the slowest of them. */
async function sideBySide(store: Store): Promise<number> {
  const gate = gateOn(store, new IdleToolbox(async ({ ms }) => pause(Number(ms))));
  const fence = await store.fence('side');
  const { signal } = new AbortController();
  const caller = { kind: 'task', run: 'r', id: 'task:1' } as const;
  const over: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    const began = performance.now();
    await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        gate.read({
          incident: 'side',
          caller,
          fence,
          key: `round:${round}/call:${n}`,
          tool: n % 2 === 0 ? idleTool : 'other.look',
          args: { n, round, ms: ((n + 1) * slowest) / 8 },
          signal,
        }),
      ),
    );
    over.push(performance.now() - began - slowest);
  }
  return median(over);
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
