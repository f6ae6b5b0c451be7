/**
 * Calls into a worker thread that is started when needed and never keeps the process alive.
 * Owns: the thread, one call at a time in it, and the limits on time and memory.
 * Refuses: knowing what is called; a failure of the thread is the failure of the one call that it was working on, and
 * the calls that wait behind it go on in a new thread.
 */
import { setMaxListeners } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { messageOf } from '../../errors.ts';

/** Loads TypeScript in a thread as the launcher does in a process. */
const runner = new URL('../../bin/run.mjs', import.meta.url);
/** ms for a thread to start; beyond it the call that started it fails. */
const START_MS = 60_000;

export interface CallFailure {
  failure: string;
  /** Set when the work itself threw an error meant for people. */
  code?: string;
}

export type CallAnswer<Value> = { value: Value } | CallFailure;

export interface CallLimits {
  /** ms of the thread's own time; waiting for other calls and for the thread to start does not count. */
  timeoutMs: number;
  /** Gives the call up: a waiting one never starts, the one being worked on ends the thread. */
  signal?: AbortSignal;
}

/** What the thread says: that it listens, or the answer to the call that it was given. */
export type WorkerReply = { ready: true } | { answer: CallAnswer<unknown> };

interface Call {
  payload: unknown;
  limits: CallLimits;
  settle: (answer: CallAnswer<unknown>) => void;
}

interface Thread {
  worker: Worker;
  ready: boolean;
}

export class WorkerCalls {
  private readonly program: URL;
  private readonly heapMb: number;
  private thread: Thread | undefined;
  private readonly waiting: Call[] = [];
  private current: Call | undefined;
  private timer: NodeJS.Timeout | undefined;

  /** `program`, a TypeScript file, is run in the thread; `heapMb` bounds its heap, beyond which the call in it fails. */
  constructor(program: URL, heapMb: number) {
    this.program = program;
    this.heapMb = heapMb;
  }

  /** One call; resolves with a failure, never rejects. One that takes longer than its time ends the thread. */
  call<Value>(payload: unknown, limits: CallLimits): Promise<CallAnswer<Value>> {
    return new Promise((resolve) => {
      const giveUp = (): void => this.giveUp(call);
      const call: Call = {
        payload,
        limits,
        settle: (answer) => {
          limits.signal?.removeEventListener('abort', giveUp);
          resolve(answer as CallAnswer<Value>);
        },
      };
      // One signal of a run is shared by all of its calls; many listeners are no leak here.
      if (limits.signal) setMaxListeners(0, limits.signal);
      limits.signal?.addEventListener('abort', giveUp);
      this.waiting.push(call);
      if (limits.signal?.aborted) giveUp();
      else this.next();
    });
  }

  /** Ends the thread; the calls in flight fail, and a later call starts a new one. */
  async end(): Promise<void> {
    const ending = this.thread?.worker;
    for (const call of this.waiting.splice(0)) call.settle({ failure: 'the thread was ended' });
    this.drop('the thread was ended');
    await ending?.terminate();
  }

  /** Gives the thread its next call when it has none. */
  private next(): void {
    if (this.current !== undefined) return;
    const call = this.waiting.shift();
    if (call === undefined) {
      this.thread?.worker.unref();
      return;
    }
    this.current = call;
    this.thread ??= this.start();
    this.thread.worker.ref();
    if (this.thread.ready) this.hand(this.thread, call);
    else this.timer = setTimeout(() => this.drop('its thread did not start'), START_MS);
  }

  private hand({ worker }: Thread, { payload, limits }: Call): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.drop(`it took longer than ${limits.timeoutMs / 1000} s`), limits.timeoutMs);
    try {
      worker.postMessage(payload);
    } catch (error) {
      // A payload that cannot be copied, too deep for one, never reaches the thread.
      this.settle({ failure: messageOf(error) });
    }
  }

  private start(): Thread {
    const worker = new Worker(runner, {
      argv: [fileURLToPath(this.program)],
      resourceLimits: { maxOldGenerationSizeMb: this.heapMb },
      execArgv: [],
    });
    const thread: Thread = { worker, ready: false };
    const dropped = (why: string): void => {
      if (this.thread === thread) this.drop(why);
    };
    worker.on('message', (reply: WorkerReply) => {
      if (this.thread !== thread) return;
      if ('answer' in reply) return this.settle(reply.answer);
      thread.ready = true;
      if (this.current !== undefined) this.hand(thread, this.current);
    });
    worker.on('error', (error) => dropped(messageOf(error)));
    worker.on('exit', () => dropped('the thread ended'));
    return thread;
  }

  private settle(answer: CallAnswer<unknown>): void {
    clearTimeout(this.timer);
    const call = this.current;
    this.current = undefined;
    call?.settle(answer);
    this.next();
  }

  /** Ends the thread, and with it the one call that it was working on. */
  private drop(why: string): void {
    const ended = this.thread?.worker;
    this.thread = undefined;
    void ended?.terminate();
    this.settle({ failure: why });
  }

  private giveUp(call: Call): void {
    const failure = 'it was stopped';
    if (this.current === call) return this.drop(failure);
    const at = this.waiting.indexOf(call);
    if (at !== -1) this.waiting.splice(at, 1);
    call.settle({ failure });
  }
}
