/**
 * Looks at a Redis without using it: version, role, and whether it keeps what it acknowledges.
 * Owns: INFO and CONFIG GET. Refuses: changing a setting, and writing anything.
 */
import { Redis } from 'ioredis';
import { AuraError, messageOf } from '../errors.ts';
import { passwordRefusal } from './password-refusal.ts';

export interface RedisInspection {
  version: string;
  /** `master`, else it refuses writes. */
  role: string;
  appendOnly: boolean;
  /** Null where CONFIG is not allowed, as with many hosted ones. */
  appendFsync: string | null;
  maxMemoryPolicy: string;
  /** False when its disk refused the last write. */
  writesToDisk: boolean;
}

/** Throws AuraError `redis-url`, `redis-password` or `redis-unreachable`; `within` is in ms. */
export async function inspectRedis(url: string, within: number): Promise<RedisInspection> {
  if (!/^rediss?:\/\/.+/.test(url) || !URL.canParse(url))
    throw new AuraError({
      code: 'redis-url',
      userMessage: 'REDIS_URL is no Redis address; write redis://host:6379, or rediss:// for TLS',
    });
  const client = new Redis(url, {
    lazyConnect: true,
    enableReadyCheck: false,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: within,
    commandTimeout: within,
    retryStrategy: () => null,
  });
  // Why a connection failed is told as an event only.
  let said: unknown;
  client.on('error', (error: unknown) => {
    said = error;
  });
  try {
    await client.connect();
    const info = fieldsOf(await client.info());
    const fsync = await client.config('GET', 'appendfsync').then(
      (pair) => (Array.isArray(pair) && typeof pair[1] === 'string' ? pair[1] : null),
      () => null,
    );
    return {
      version: info.get('redis_version') ?? 'unknown',
      role: info.get('role') ?? 'unknown',
      appendOnly: info.get('aof_enabled') === '1',
      appendFsync: fsync,
      maxMemoryPolicy: info.get('maxmemory_policy') ?? 'unknown',
      writesToDisk: info.get('aof_last_write_status') !== 'err',
    };
  } catch (error) {
    throw failure(said ?? error);
  } finally {
    client.disconnect();
  }
}

function fieldsOf(info: string): Map<string, string> {
  return new Map(
    info.split('\r\n').flatMap((line): [string, string][] => {
      const colon = line.indexOf(':');
      return colon > 0 ? [[line.slice(0, colon), line.slice(colon + 1)]] : [];
    }),
  );
}

function failure(cause: unknown): AuraError {
  const message = messageOf(cause);
  const refusal = passwordRefusal(message);
  if (refusal !== null) return new AuraError({ code: 'redis-password', userMessage: refusal, cause });
  return new AuraError({
    code: 'redis-unreachable',
    retryable: true,
    userMessage: `Redis does not answer (${message}); check that REDIS_URL is right and that Redis runs there`,
    cause,
  });
}
