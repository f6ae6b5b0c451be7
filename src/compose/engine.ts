/**
 * Which engine a process works on: Redis that was given, a private Redis, or this process and a file.
 * Owns: opening and closing store, queue and rate limit together. Refuses: choosing silently; `name` is for the log.
 */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { AuraError } from '../errors.ts';
import { BullmqQueue } from '../jobs/bullmq-queue.ts';
import { LocalQueue } from '../jobs/local-queue.ts';
import { type InstallationKey, openInstallationKey } from '../local/installation-key.ts';
import type { TimedQueue } from '../run/ports/job-queue.ts';
import type { RateLimit } from '../run/ports/rate-limit.ts';
import type { SignedHead, Store } from '../run/ports/store.ts';
import { erasePrefix } from '../store/erase-prefix.ts';
import { FileRateLimit } from '../store/file-rate-limit.ts';
import { FileStore } from '../store/file-store.ts';
import { hasRedisServer, startPrivateRedis } from '../store/open-redis.ts';
import { RedisRateLimit } from '../store/redis-rate-limit.ts';
import { RedisStore } from '../store/redis-store.ts';
import { log } from '../telemetry/log.ts';

/** ms that a Redis may take to answer for the first time. */
const firstAnswerWithin = 15_000;

/** Store, queue and rate limit of one kind. */
export interface Engine {
  name: string;
  store: Store;
  /** Signs what this installation must be able to vouch for. */
  key: InstallationKey;
  queue: TimedQueue;
  limit: RateLimit;
  close(): Promise<void>;
}

/**
 * The engine. `redisUrl` is used when given; else, only where `choose` allows it, a private Redis or this process.
 * The caller says in its first log line which one it was. `apart` keeps to keys of its own on a Redis that others use,
 * and removes them in the end: nobody's worker takes up this work, and this one takes up nobody's.
 */
export async function openEngine(options: {
  redisUrl?: string;
  folder: string;
  choose: 'private-redis' | 'embedded';
  apart?: boolean;
  /** The installation's key as text; the folder's own where absent. */
  keyText?: string;
  /** In place of either. */
  key?: InstallationKey;
  /** Carries traces through wakes. */
  traced?: boolean;
}): Promise<Engine> {
  const { redisUrl, folder, traced = false } = options;
  const key = options.key ?? (await openInstallationKey({ folder, text: options.keyText }));
  // Heads that another key signed are never signed over, so that their journals stay without a newer one.
  if (key.made !== undefined && ['store.ndjson', 'heads', 'redis'].some((name) => existsSync(join(folder, name))))
    log.warn(
      `${key.made} was missing beside a journal and was made anew (key ${key.id}); put the one from before back`,
    );
  if (redisUrl) {
    const prefix = options.apart ? `aura-apart-${randomUUID()}` : undefined;
    return redisEngine(`Redis at ${withoutPassword(redisUrl)}`, { url: redisUrl, prefix, key, traced }, async () => {
      if (prefix !== undefined) await erasePrefix({ url: redisUrl, prefix });
    });
  }
  if (options.choose === 'private-redis' && hasRedisServer()) {
    const redis = await startPrivateRedis({ folder: join(folder, 'redis') });
    return redisEngine('a private Redis', { url: redis.url, key, traced }, () => redis.stop());
  }
  const store = await FileStore.open({ folder, key, onHead: logHead, onRemark: (remark) => log.warn(remark) });
  const queue = new LocalQueue({ onError: logFailedLook });
  return {
    name: `this process, on a file in ${folder}`,
    store,
    key,
    queue,
    limit: new FileRateLimit(),
    close: async () => {
      await queue.close();
      await store.close();
    },
  };
}

async function redisEngine(
  name: string,
  where: { url: string; prefix?: string; key: InstallationKey; traced: boolean },
  afterwards: () => Promise<void>,
): Promise<Engine> {
  const { key, traced, ...address } = where;
  const store = new RedisStore({ ...address, key, onHead: logHead });
  try {
    await firstAnswer(store);
  } catch (cause) {
    await store.close();
    await afterwards().catch(() => undefined);
    if (cause instanceof AuraError && cause.code === 'redis-password') throw cause;
    throw new AuraError({
      code: 'redis-unreachable',
      userMessage: `${name} does not answer. Check that REDIS_URL is right and that Redis runs there.`,
      cause,
    });
  }
  const queue = new BullmqQueue({ ...address, traced, onError: logFailedLook });
  const limit = new RedisRateLimit(address);
  return {
    name,
    store,
    key,
    queue,
    limit,
    close: async () => {
      await queue.close();
      await limit.close();
      await store.close();
      await afterwards();
    },
  };
}

/** Redis may be starting beside us: it is given time before it counts as away. */
async function firstAnswer(store: Store): Promise<void> {
  const deadline = Date.now() + firstAnswerWithin;
  for (;;) {
    try {
      await store.now();
      return;
    } catch (error) {
      // It answers already, and waiting brings no password.
      if (error instanceof AuraError && error.code === 'redis-password') throw error;
      if (Date.now() > deadline) throw error;
      await pause(200);
    }
  }
}

/** A log that is kept elsewhere shows later what was changed here. */
function logHead(head: SignedHead): void {
  log.info({ head }, 'head signed');
}

function logFailedLook(incident: string, error: unknown): void {
  log.warn({ incident, err: error }, 'a look failed and will be tried again');
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//');
}
