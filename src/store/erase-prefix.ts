/**
 * Forgets everything that was written under one prefix, as if it had never been.
 * Owns: walking the keys in small steps. Refuses: knowing what they mean.
 */
import { AuraError } from '../errors.ts';
import { RedisConnection, type RedisConnectionOptions } from './redis-connection.ts';

/** Keys asked for in one step. */
const step = 500;

/** Removes all keys under the hash tag `{prefix}`; nobody may write there any more. Rejects when Redis is away. */
export async function erasePrefix({
  prefix,
  ...connection
}: RedisConnectionOptions & { prefix: string }): Promise<void> {
  if (!/^[\w-]+$/.test(prefix))
    throw new AuraError({ code: 'prefix-unsafe', userMessage: 'A prefix has letters, digits, "_" and "-" only.' });
  const redis = new RedisConnection(connection);
  try {
    let cursor = '0';
    do {
      const [next, keys] = await redis.call((client) => client.scan(cursor, 'MATCH', `{${prefix}}:*`, 'COUNT', step));
      if (keys.length > 0) await redis.call((client) => client.unlink(...keys));
      cursor = next;
    } while (cursor !== '0');
  } finally {
    await redis.close();
  }
}
