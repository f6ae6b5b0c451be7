/**
 * The worker thread's side of distil-output.ts: one digest a request, over the thread's message port.
 * Owns: the messages between the two. Refuses: throwing across the border; a failure is a message.
 */
import { parentPort } from 'node:worker_threads';
import { messageOf } from '../errors.ts';
import { distil } from './distil.ts';
import type { DistilRequest } from './distil.ts';
import type { Digest } from './distiller.ts';
import { inputFromText } from './text-input.ts';

export interface WorkerRequest {
  id: number;
  output: string;
  request: Omit<DistilRequest, 'baseline'>;
}

export type WorkerAnswer = { id: number; digest: Digest } | { id: number; failure: string };

/** Answers every request that arrives; digests are made one after the other. */
export function answerRequests(): void {
  const port = parentPort;
  if (port === null) return;
  let last = Promise.resolve();
  port.on('message', ({ id, output, request }: WorkerRequest) => {
    last = last.then(async () => {
      let answer: WorkerAnswer;
      try {
        const digest = await distil(inputFromText(output), request);
        // The structured form is for the command line; here it would only be copied between threads.
        answer = { id, digest: { ...digest, structured: undefined } };
      } catch (error) {
        answer = { id, failure: messageOf(error) };
      }
      port.postMessage(answer);
    });
  });
}
