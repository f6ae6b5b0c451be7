/**
 * A worker that begins a look and never ends it, to be killed.
 * Owns: saying that it looks. Refuses: ending. Argument: the queue's options as JSON.
 */
import type { BullmqQueueOptions } from '../../src/jobs/bullmq-queue.ts';
import { BullmqQueue } from '../../src/jobs/bullmq-queue.ts';

const queue = new BullmqQueue(JSON.parse(process.argv[2] ?? '{}') as BullmqQueueOptions);
await queue.work(
  async (incident) => {
    process.stdout.write(`looking at ${incident}\n`);
    await new Promise(() => {});
  },
  { concurrency: 1 },
);
