/**
 * The worker thread's side of worker-calls.ts.
 * Owns: answering calls one after the other. Refuses: throwing across the border; a failure is an answer.
 */
import { parentPort } from 'node:worker_threads';
import { AuraError, messageOf } from '../../errors.ts';
import type { CallAnswer, WorkerMessage, WorkerReply } from './worker-calls.ts';

/** Answers every call with what `work` returns for its payload. */
export function answerCalls(work: (payload: never) => Promise<unknown>): void {
  const port = parentPort;
  if (port === null) return;
  let last = Promise.resolve();
  port.on('message', ({ id, payload }: WorkerMessage) => {
    last = last.then(async () => {
      const answer: CallAnswer<unknown> = await work(payload as never).then(
        (value) => ({ value }),
        (error: unknown) => ({ failure: messageOf(error), code: error instanceof AuraError ? error.code : undefined }),
      );
      port.postMessage({ id, answer } satisfies WorkerReply);
    });
  });
}
