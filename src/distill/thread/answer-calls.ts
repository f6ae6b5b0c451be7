/**
 * The worker's side of worker-calls.ts, in a thread or in a process of its own.
 * Owns: saying that it listens, one answer for each call, and that a process does not outlive the one that started it.
 * Refuses: throwing across the border; a failure is an answer.
 */
import { parentPort, Worker } from 'node:worker_threads';
import { AuraError, messageOf } from '../../errors.ts';
import { asProcess } from './start-worker.ts';
import type { CallAnswer, WorkerReply } from './call-answer.ts';

/** Answers every call with what `work` returns for its payload. */
export function answerCalls(work: (payload: never) => unknown): void {
  const border = borderOf();
  if (border === null) return;
  const answer = async (payload: unknown): Promise<CallAnswer<unknown>> => {
    try {
      return { value: await work(payload as never) };
    } catch (error) {
      return { failure: messageOf(error), code: error instanceof AuraError ? error.code : undefined };
    }
  };
  border.hear((payload) => void answer(payload).then((given) => border.say({ answer: given })));
  border.say({ ready: true });
}

interface Border {
  say: (reply: WorkerReply) => void;
  hear: (take: (payload: unknown) => void) => void;
}

/** Null where nobody calls. */
function borderOf(): Border | null {
  const port = parentPort;
  if (port !== null) return { say: (reply) => port.postMessage(reply), hear: (take) => void port.on('message', take) };
  const at = process.argv.indexOf(asProcess);
  if (at === -1 || process.send === undefined) return null;
  endWith(Number(process.argv[at + 1]));
  return { say: (reply) => void process.send?.(reply), hear: (take) => void process.on('message', take) };
}

/** An idle process ends as its channel closes; one that is busy hears nothing, so a thread of it looks. */
function endWith(parent: number): void {
  const watch = `const { workerData: parent } = require('node:worker_threads');
setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL'); }, 1_000);`;
  new Worker(watch, { eval: true, execArgv: [], env: {}, workerData: parent }).unref();
  process.once('disconnect', () => process.exit());
}
