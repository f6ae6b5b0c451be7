/**
 * The worker thread's side of worker-calls.ts.
 * Owns: saying that the thread listens, and one answer for each call. Refuses: throwing across the border; a failure is
 * an answer.
 */
import { parentPort } from 'node:worker_threads';
import { AuraError, messageOf } from '../../errors.ts';
import type { CallAnswer, WorkerReply } from './worker-calls.ts';

/** Answers every call with what `work` returns for its payload. */
export function answerCalls(work: (payload: never) => unknown): void {
  const port = parentPort;
  if (port === null) return;
  const say = (reply: WorkerReply): void => port.postMessage(reply);
  const answer = async (payload: unknown): Promise<CallAnswer<unknown>> => {
    try {
      return { value: await work(payload as never) };
    } catch (error) {
      return { failure: messageOf(error), code: error instanceof AuraError ? error.code : undefined };
    }
  };
  port.on('message', (payload) => void answer(payload).then((given) => say({ answer: given })));
  say({ ready: true });
}
