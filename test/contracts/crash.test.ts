/** SIGKILL of what holds the data, again and again: what was acknowledged is there afterwards, whole and once. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AuraError } from '../../src/errors.ts';
import type { Entry, Store } from '../../src/run/ports/store.ts';
import { emptyHead } from '../../src/run/ports/store.ts';
import { firstBreak } from '../../src/store/entry.ts';
import { FileStore } from '../../src/store/file-store.ts';
import { isAlive } from '../../src/store/lock-file.ts';
import { startPrivateRedis } from '../../src/store/open-redis.ts';
import { RedisStore } from '../../src/store/redis-store.ts';
import { patience, until } from '../support/until.ts';
import { describeOnRedis } from './redis.ts';
import { accepted, append, fact, headOf, held, row, write } from './rig.ts';

const writer = join(import.meta.dirname, 'store-writer.ts');

interface Writer {
  process: ChildProcess;
  acknowledged: number;
  said: string;
}

function startWriter(folder: string): Writer {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, folder], { stdio: ['ignore', 'pipe', 'pipe'] });
  const state: Writer = { process: child, acknowledged: 0, said: '' };
  let rest = '';
  child.stdout.on('data', (data: Buffer) => {
    const lines = (rest + data.toString()).split('\n');
    rest = lines.pop() ?? '';
    state.acknowledged = Number(lines.at(-1) ?? state.acknowledged);
  });
  child.stderr.on('data', (data: Buffer) => {
    state.said += data.toString();
  });
  return state;
}

async function kill(state: Writer): Promise<void> {
  const ended = once(state.process, 'close');
  state.process.kill('SIGKILL');
  await ended;
}

/** Everything acknowledged is there, and each commit is there with all that belongs to it. */
async function expectWhole(store: Store, acknowledged: number): Promise<Entry[]> {
  const entries = await store.read('i', 0);
  expect(entries.length).toBeGreaterThanOrEqual(acknowledged);
  expect(firstBreak(entries)).toBeNull();
  expect(entries.map(({ facts }) => facts)).toEqual(entries.map((_, n) => [fact(n)]));
  expect(await store.backlog()).toBe(entries.length);
  const last = [{ key: `i ${entries.length - 1}`, ttl: 1 }];
  expect(await append(store, 'i', { unique: last })).toMatchObject({ ok: false, reason: 'duplicate' });
  return entries;
}

describe('the store on a file', () => {
  it('loses nothing acknowledged when its process is killed, and repairs a torn tail', {
    timeout: 60_000,
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aura-crash-'));
    let before = 0;
    for (let round = 0; round < 3; round++) {
      const state = startWriter(folder);
      await until(`commits in round ${round}: ${state.said}`, () => state.acknowledged > before + 20 * round);
      await kill(state);
      appendFileSync(join(folder, 'store.ndjson'), '{"do":"commit","incident":"i","entry":"{\\"ver');
      const remarks: string[] = [];
      const store = await FileStore.open({
        folder,
        compactAt: round === 1 ? 1 : undefined,
        onRemark: (it) => remarks.push(it),
      });
      const entries = await expectWhole(store, state.acknowledged);
      expect(remarks[0]).toMatch(/^\d+ bytes of an unfinished write/);
      expect(entries.length).toBeGreaterThan(before);
      before = entries.length;
      await store.close();
    }
    rmSync(folder, { recursive: true });
  });
});

describeOnRedis('the store on Redis', (redis) => {
  it('loses nothing acknowledged when Redis is killed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aura-crash-'));
    let before = 0;
    for (let round = 0; round < 5; round++) {
      const server = await startPrivateRedis({ folder });
      const store = new RedisStore({ url: server.url, timeout: patience });
      let head = await headOf(store, 'i');
      const writing = (async () => {
        for (;;) head = await write(store, head);
      })();
      const stopped = writing.catch((error: unknown) => error);
      await until(`commits in round ${round}`, () => head.version > before + 20);
      process.kill(server.pid, 'SIGKILL');
      expect(await stopped).toMatchObject({ code: expect.stringMatching(/^store-un/) });
      const again = await startPrivateRedis({ folder });
      expect(again.pid).not.toBe(server.pid);
      await until('the store answers again', () => store.now().catch(() => null));
      before = (await expectWhole(store, head.version)).length;
      await store.close();
      await again.stop();
      await server.stop();
      expect(isAlive(again.pid)).toBe(false);
    }
    rmSync(folder, { recursive: true });
  });

  it('answers while Redis is away, and goes on when it is back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aura-away-'));
    const server = await startPrivateRedis({ folder });
    const store = new RedisStore({ url: server.url });
    const first = await accepted(store, 'i', { outbox: [row('a')] });
    const it = await held(store);
    process.kill(server.pid, 'SIGKILL');
    const commit = { incident: 'i', expect: first, facts: [fact('late')], due: null };
    for (let round = 0; round < 2; round++) {
      const calls = [
        store.commit(commit),
        store.read('i', 0),
        store.fence('i'),
        store.find('l'),
        store.due(1),
        store.incidents(),
        store.now(),
        store.hold('one', 1),
        store.release(it, 'one', { notBefore: 0, ambiguous: false }),
        store.done(it, 'one'),
        store.backlog(),
      ];
      for (const result of await Promise.allSettled(calls)) {
        expect(result.status === 'rejected' && result.reason).toBeInstanceOf(AuraError);
        expect(result.status === 'rejected' && result.reason).toMatchObject({
          code: expect.stringMatching(/^store-un/),
          retryable: true,
        });
      }
    }
    const again = await startPrivateRedis({ folder });
    expect(again.url).toBe(server.url);
    await until('the store answers again', () => store.now().catch(() => null));
    expect(await store.commit(commit)).toMatchObject({ ok: true });
    await store.close();
    await again.stop();
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  it('answers when Redis takes a command and says nothing', async () => {
    const proxy = await startProxy(redis().url);
    const store = new RedisStore({ url: proxy.url, prefix: 'silent' });
    const first = await accepted(store, 'i');
    proxy.mute();
    const commit = { incident: 'i', expect: first, facts: [fact('unheard')], due: null };
    await expect(store.commit(commit)).rejects.toMatchObject({ code: 'store-unsure', retryable: true });
    proxy.unmute();
    const entries = await until('the store answers again', () => store.read('i', 0).catch(() => null));
    expect(entries.map(({ facts }) => facts)).toEqual([[fact()], [fact('unheard')]]);
    expect(await store.commit(commit)).toEqual({ ok: false, reason: 'version' });
    await store.close();
    await proxy.close();
  });

  it('knows its own commit and its own hold again when the answer was lost', async () => {
    const proxy = await startProxy(redis().url);
    const store = new RedisStore({ url: proxy.url, prefix: 'lossy' });
    const other = new RedisStore({ url: redis().url, prefix: 'lossy' });
    let head = emptyHead;
    for (let n = 0; n < 20; n++) {
      await store.now();
      proxy.dropNextReply();
      const unique = [{ key: `event ${n}`, ttl: 60_000 }];
      const result = await store.commit({
        incident: 'i',
        expect: head,
        facts: [fact('same')],
        unique,
        outbox: [row(`k${n}`)],
        due: null,
      });
      if (!result.ok) throw new Error(`round ${n}: ${result.reason}`);
      head = result.entry;
    }
    const entries = await other.read('i', 0);
    expect([entries.length, firstBreak(entries), await other.backlog()]).toEqual([20, null, 20]);

    await store.now();
    proxy.dropNextReply();
    expect(await held(store, 'one')).toMatchObject({ row: { key: 'k0' }, attempts: 1, ambiguous: false });
    await store.now();
    proxy.dropNextReply();
    expect(await store.commit({ incident: 'i', expect: emptyHead, facts: [fact('same')], due: null })).toEqual({
      ok: false,
      reason: 'version',
    });
    expect(proxy.dropped).toBe(22);
    await store.close();
    await other.close();
    await proxy.close();
  });
});

/** Stands between a store and Redis and loses what it is told to lose. */
async function startProxy(url: string) {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let drop = false;
  let muted = false;
  const state = { dropped: 0 };
  const server: Server = createServer((near) => {
    const far = createConnection({ host: '127.0.0.1', port: Number(target.port) });
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
      socket.on('error', () => socket.destroy());
    }
    near.pipe(far);
    far.on('data', (data: Buffer) => {
      if (muted) return;
      if (drop) {
        drop = false;
        state.dropped += 1;
        near.destroy();
      } else near.write(data);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const own = new URL(url);
  own.port = String(typeof address === 'object' && address ? address.port : 0);
  return {
    url: own.href,
    get dropped() {
      return state.dropped;
    },
    /** The connection is cut when Redis answers the next command: it has run then. */
    dropNextReply: () => {
      drop = true;
    },
    mute: () => {
      muted = true;
    },
    unmute: () => {
      muted = false;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
