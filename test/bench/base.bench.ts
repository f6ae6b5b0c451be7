/**
 * What the base of a run costs: a cold load of a long journal, the 5,000th note.
 * Owns: the figures and their reach. Refuses: judging a machine; the event loop's hold is read beside an idle one.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { Redis } from 'ioredis';
import type { Evidence } from '../../src/run/evidence.ts';
import type { Fact } from '../../src/run/fact.ts';
import { Journal } from '../../src/run/journal.ts';
import { emptyHead, type Head, type Store } from '../../src/run/ports/store.ts';
import { NoteStore } from '../../src/scratchpad/note-store.ts';
import { entryLine, factsText, parseEntry } from '../../src/store/entry.ts';
import { FileStore } from '../../src/store/file-store.ts';
import { hasRedisServer, startPrivateRedis } from '../../src/store/open-redis.ts';
import { write } from '../contracts/rig.ts';
import { RedisStore } from '../../src/store/redis-store.ts';

const facts = 5_000;
const notes = 5_000;
const folder = mkdtempSync(join(tmpdir(), 'aura-bench-base-'));
const redis = hasRedisServer() ? await startPrivateRedis({ folder: join(folder, 'redis') }) : null;
if (!redis)
  process.stderr.write('NOT RUN: the figures on Redis (no redis-server on the PATH; apt-get install redis-server)\n');
let short = 0;
const say = (what: string, figure: number, unit: string, reach: number) => {
  if (figure > reach) short += 1;
  process.stdout.write(
    `base ${what}: ${figure.toFixed(2)} ${unit}, reach ${reach}: ${figure <= reach ? 'met' : 'short'}\n`,
  );
};
try {
  process.stdout.write(
    `load ${loadavg()
      .map((value) => value.toFixed(1))
      .join(' ')}\n`,
  );
  const lines = longJournal();
  const size = lines.reduce((sum, line) => sum + line.length, 0);
  process.stdout.write(`a journal of ${facts} facts, ${(size / 1e6).toFixed(1)} MB\n`);
  const file = await FileStore.open({ folder: join(folder, 'file') });
  say('longest hold of the event loop, cold load from memory', await holdOf(planted(file, lines)), 'ms', 50);
  say('a commit on a file, one after another, fsync included', await commitOn(file), 'ms', 5);
  await file.close();
  if (redis) {
    const client = new Redis(redis.url);
    for (let at = 0; at < lines.length; at += 500) await client.rpush('{long}:journal:i', ...lines.slice(at, at + 500));
    await client.quit();
    const store = new RedisStore({ url: redis.url, prefix: 'long' });
    say('longest hold of the event loop, cold load from Redis', await holdOf(store), 'ms', 50);
    await store.close();
  }
  say(`put of the last of ${notes} notes, median of 100`, await lastPuts(), 'ms', 2);
} finally {
  await redis?.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = short === 0 ? 0 : 1;

/** Mostly evidence with digests of the usual size, as a long incident has them. */
function longJournal(): string[] {
  const digest = Array.from(
    { length: 60 },
    (_, n) => `08:15:${n} INFO a line of a digest of the usual length, number ${n}`,
  ).join('\n');
  const made: string[] = [];
  let prev = '';
  for (let version = 1; version <= facts; version += 1) {
    const id = `E${version}`;
    const evidence: Evidence = {
      id,
      run: 'r',
      tool: 't',
      args: { n: version },
      kind: 'logs',
      subjects: ['a'],
      calledAt: 1,
      took: 1,
      succeeded: true,
      digest,
      hash: id,
    };
    const fact: Fact = { type: 'evidence-recorded', evidence };
    const line = entryLine({ version, time: version, fence: 0, prev }, factsText([fact]));
    prev = parseEntry(line).hash;
    made.push(line);
  }
  return made;
}

/** A store that answers reads from these lines. */
function planted(store: Store, lines: string[]): Store {
  return new Proxy(store, {
    get: (target, name, self) =>
      name === 'read'
        ? async (_: string, after: number, limit = Infinity) => lines.slice(after, after + limit).map(parseEntry)
        : Reflect.get(target, name, self),
  });
}

/** The longest hold while a journal is loaded, ms, above the timer's own resolution. */
async function holdOf(store: Store): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const state = await new Journal(store).load('i');
  await new Promise((resolve) => setTimeout(resolve, 5));
  delay.disable();
  if (state.head.version !== facts) throw new Error(`loaded ${state.head.version} of ${facts} facts`);
  return delay.max / 1e6;
}

/** ms a commit, of 300. */
async function commitOn(store: Store): Promise<number> {
  let head: Head = emptyHead;
  const began = performance.now();
  for (let n = 0; n < 300; n += 1) head = await write(store, head);
  return (performance.now() - began) / 300;
}

async function lastPuts(): Promise<number> {
  const store = new NoteStore({ folder: join(folder, 'notes') });
  const times: number[] = [];
  for (let n = 0; n < notes; n += 1) {
    const began = performance.now();
    await store.put('i', `note ${n}`);
    times.push(performance.now() - began);
  }
  return median(times.slice(-100));
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
