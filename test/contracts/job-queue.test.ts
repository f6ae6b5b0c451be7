/** Both queues under the one contract, and what only a shared one can show. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BullmqQueue } from '../../src/jobs/bullmq-queue.ts';
import { LocalQueue } from '../../src/jobs/local-queue.ts';
import { startPrivateRedis } from '../../src/store/open-redis.ts';
import { until } from '../support/until.ts';
import { jobQueueContract } from './job-queue.contract.ts';
import { describeOnRedis } from './redis.ts';

describe('the queue in this process', () => {
  jobQueueContract({ open: async (options) => new LocalQueue(options) });
});

describeOnRedis('the queue on BullMQ', (redis) => {
  let count = 0;
  jobQueueContract({
    open: async (options) => new BullmqQueue({ ...options, url: redis().url, prefix: `q${++count}`, traced: true }),
  });

  it('looks at one incident once at a time over several processes', async () => {
    const options = { url: redis().url, prefix: 'pair' };
    const queues = [new BullmqQueue(options), new BullmqQueue(options)];
    let running = 0;
    let most = 0;
    let looks = 0;
    for (const queue of queues) {
      const handler = async () => {
        most = Math.max(most, ++running);
        await queues[looks % 2]?.wake('a');
        running -= 1;
        looks += 1;
      };
      await queue.work(handler, { concurrency: 4 });
    }
    await queues[0]?.wake('a');
    await until('many looks, each woken by the one before', () => looks >= 25);
    expect(most).toBe(1);
    await Promise.all(queues.map((queue) => queue.close()));
  });

  it('gives the incident of a killed worker to another', async () => {
    const options = { url: redis().url, prefix: 'killed', lockDuration: 1_000, stalledInterval: 300 };
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, 'stuck-worker.ts'), JSON.stringify(options)],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let said = '';
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
    });
    const queue = new BullmqQueue(options);
    await queue.wake('a');
    await until('the other process looks', () => said.includes('looking at a'));
    const ended = once(child, 'close');
    child.kill('SIGKILL');
    await ended;
    const looks: string[] = [];
    const handler = async (incident: string) => {
      looks.push(incident);
    };
    await queue.work(handler, { concurrency: 1 });
    await until('it was taken over', () => looks.includes('a'));
    await queue.wake('a');
    await until('it is looked at again', () => looks.length === 2);
    await queue.close();
  });

  it('never throws at a wake, counts what is lost, and goes on when Redis is back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aura-queue-'));
    const server = await startPrivateRedis({ folder });
    const queue = new BullmqQueue({ url: server.url });
    const looks: string[] = [];
    const handler = async (incident: string) => {
      looks.push(incident);
    };
    await queue.work(handler, { concurrency: 1 });
    await queue.wake('a');
    await until('it works', () => looks.length === 1);
    process.kill(server.pid, 'SIGKILL');
    await queue.wake('b');
    await queue.wake('c');
    expect(queue.lostWakes).toBe(2);
    await startPrivateRedis({ folder });
    await until('a wake is heard again', async () => {
      await queue.wake('d');
      return looks.includes('d');
    });
    expect(looks).not.toContain('b');
    const again = await startPrivateRedis({ folder });
    process.kill(again.pid, 'SIGKILL');
    await until('it is gone', () => queue.wake('e').then(() => queue.lostWakes > 2));
    await queue.close();
    await server.stop();
    await again.stop();
    rmSync(folder, { recursive: true });
  });
});
