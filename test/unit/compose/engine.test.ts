/** An engine that keeps apart on a Redis that others use. */
import { Redis } from 'ioredis';
import { expect, it } from 'vitest';
import { openEngine } from '../../../src/compose/engine.ts';
import { emptyHead } from '../../../src/run/ports/store.ts';
import { describeOnRedis } from '../../contracts/redis.ts';

describeOnRedis('an engine apart', (redis) => {
  it('sees nothing of the others, shows them nothing, and leaves nothing', async () => {
    const { url, folder } = redis();
    const client = new Redis(url);
    const shared = await openEngine({ redisUrl: url, folder, choose: 'embedded' });
    const apart = await openEngine({ redisUrl: url, folder, choose: 'embedded', apart: true });
    const write = (engine: typeof shared, incident: string) =>
      engine.store.commit({
        incident,
        expect: emptyHead,
        facts: [{ type: 'incident-acknowledged', by: 'someone' }],
        due: null,
      });
    try {
      await write(shared, 'inc-shared');
      await write(apart, 'inc-apart');
      await apart.queue.wake('inc-apart');
      await apart.limit.take({ name: 'any', capacity: 1, refill: 1 });
      expect(await shared.store.incidents()).toEqual(['inc-shared']);
      expect(await apart.store.incidents()).toEqual(['inc-apart']);
      expect((await client.keys('*apart*')).length).toBeGreaterThan(3);
      await apart.close();
      expect(await client.keys('*apart*')).toEqual([]);
      expect(await shared.store.incidents()).toEqual(['inc-shared']);
    } finally {
      await shared.close();
      client.disconnect();
    }
  });
});
