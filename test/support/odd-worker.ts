/**
 * A worker's program that does as it is told: answers with its thread or process, never answers, or dies.
 * Owns: the orders. Refuses: pretending; the endless one really never gives up its thread.
 */
import { threadId } from 'node:worker_threads';
import { answerCalls } from '../../src/distill/thread/answer-calls.ts';

export type Order = 'answer' | 'loop' | 'exit' | 'throw' | 'fill' | 'burst' | 'process';

answerCalls((order: Order) => {
  if (order === 'loop') for (;;);
  if (order === 'exit') process.exit(3);
  if (order === 'throw') throw new Error('thrown in the thread');
  if (order === 'fill') {
    const held: string[][] = [];
    for (;;) held.push(Array.from({ length: 10_000 }, (_, at) => `${held.length} ${at}`));
  }
  if (order === 'burst') {
    // One allocation far beyond the bound, before V8 can say that it comes near.
    return JSON.stringify(['x'.padStart(400_000_000)]).length;
  }
  return order === 'process' ? process.pid : threadId;
});
