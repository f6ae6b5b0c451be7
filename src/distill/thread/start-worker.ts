/**
 * Where the work behind worker-calls.ts is done: a thread of this process, or a process of its own.
 * Owns: starting either, and that both are spoken with alike. Refuses: calls; worker-calls.ts has them.
 *
 * A thread is cheaper, and its heap is bounded, but V8 ends the whole process when one single allocation goes beyond the
 * bound. So what an expression may make as large as it likes is worked on in a process, with which nothing else ends.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { messageOf } from '../../errors.ts';
import type { WorkerReply } from './call-answer.ts';

/** Loads TypeScript in a thread or process as the launcher does. */
const runner = new URL('../../bin/run.mjs', import.meta.url);
/** Tells the program that it answers over the channel to its parent, whose id stands behind it. */
export const asProcess = '--own-process';

export interface StartedWorker {
  /** Throws where the payload cannot be copied. */
  post(payload: unknown): void;
  /** Whether waiting for it keeps this process alive. */
  hold(isHeld: boolean): void;
  end(): Promise<void>;
}

export interface WorkerEvents {
  said: (reply: WorkerReply) => void;
  /** It is gone, and why, in a few words. */
  gone: (why: string) => void;
}

/** Starts `program`, a TypeScript file, with a heap of at most `heapMb`. */
export type StartWorker = (program: URL, heapMb: number, events: WorkerEvents) => StartedWorker;

export const inThread: StartWorker = (program, heapMb, { said, gone }) => {
  const worker = new Worker(runner, {
    argv: [fileURLToPath(program)],
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
    execArgv: [],
  });
  worker.on('message', said);
  worker.on('error', (error) => gone(messageOf(error)));
  worker.on('exit', () => gone('the thread ended'));
  return {
    post: (payload) => worker.postMessage(payload),
    hold: (isHeld) => (isHeld ? worker.ref() : worker.unref()),
    end: async () => void (await worker.terminate()),
  };
};

/** What this process starts, it takes along. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

export const inProcess: StartWorker = (program, heapMb, { said, gone }) => {
  const child = fork(fileURLToPath(runner), [fileURLToPath(program), asProcess, `${process.pid}`], {
    execArgv: [`--max-old-space-size=${heapMb}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // It needs none of the variables, and what runs there may be a model's.
    env: {},
  });
  const over = new Promise<void>((resolve) => {
    child.once('exit', (_, signal) => {
      resolve();
      gone(signal === 'SIGABRT' ? `it wanted more than ${heapMb} MB of memory` : 'its process ended');
    });
    child.once('error', (error) => {
      resolve();
      gone(messageOf(error));
    });
  });
  running.add(child);
  void over.then(() => running.delete(child));
  child.on('message', (reply) => said(reply as WorkerReply));
  return {
    post: (payload) => void child.send(payload as object, () => undefined),
    hold: (isHeld) => {
      if (isHeld) {
        child.ref();
        child.channel?.ref();
      } else {
        child.unref();
        child.channel?.unref();
      }
    },
    end: () => {
      child.kill('SIGKILL');
      return over;
    },
  };
};
