/**
 * Calls into a worker thread, or a process, that is started when needed and never keeps this process alive.
 * Owns: the thread, one call at a time in it, and the limits on time and memory.
 * Refuses: knowing what is called; a failure of the thread is the failure of the one call that it was working on, and
 * the calls that wait behind it go on in a new thread.
 */
import { setMaxListeners } from 'node:events';
import { messageOf } from '../../errors.ts';
import type { CallAnswer } from './call-answer.ts';
import { type StartedWorker, inThread, type StartWorker } from './start-worker.ts';

/** ms for a thread to start; beyond it the call that started it fails. */
const START_MS = 60_000;

export interface CallLimits {
  /** ms of the thread's own time; waiting for other calls and for the thread to start does not count. */
  timeoutMs: number;
  /** Gives the call up: a waiting one never starts, the one being worked on ends the thread. */
  signal?: AbortSignal;
}

interface Call {
  payload: unknown;
  limits: CallLimits;
  settle: (answer: CallAnswer<unknown>) => void;
}

interface Thread {
  started: StartedWorker;
  ready: boolean;
}

export class WorkerCalls {
  private readonly program: URL;
  private readonly heapMb: number;
  private readonly begin: StartWorker;
  private thread: Thread | undefined;
  private readonly waiting: Call[] = [];
  private current: Call | undefined;
  private timer: NodeJS.Timeout | undefined;

  /**
   * `program`, a TypeScript file, is run in the thread; `heapMb` bounds its heap, beyond which the call in it fails.
   * `start`: in a process of its own where what is called decides how much memory it takes.
   */
  constructor(program: URL, heapMb: number, start: StartWorker = inThread) {
    this.program = program;
    this.heapMb = heapMb;
    this.begin = start;
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
    const ending = this.thread?.started;
    for (const call of this.waiting.splice(0)) call.settle({ failure: 'the thread was ended' });
    this.drop('the thread was ended');
    await ending?.end();
  }

  /** Gives the thread its next call when it has none. */
  private next(): void {
    if (this.current !== undefined) return;
    const call = this.waiting.shift();
    if (call === undefined) {
      this.thread?.started.hold(false);
      return;
    }
    this.current = call;
    this.thread ??= this.start();
    this.thread.started.hold(true);
    if (this.thread.ready) this.hand(this.thread, call);
    else this.timer = setTimeout(() => this.drop('its thread did not start'), START_MS);
  }

  private hand({ started }: Thread, { payload, limits }: Call): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.drop(`it took longer than ${limits.timeoutMs / 1000} s`), limits.timeoutMs);
    try {
      started.post(payload);
    } catch (error) {
      // A payload that cannot be copied, too deep for one, never reaches the thread.
      this.settle({ failure: messageOf(error) });
    }
  }

  private start(): Thread {
    const started = this.begin(this.program, this.heapMb, {
      said: (reply) => {
        if (this.thread !== thread) return;
        if ('answer' in reply) return this.settle(reply.answer);
        thread.ready = true;
        if (this.current !== undefined) this.hand(thread, this.current);
      },
      gone: (why) => {
        if (this.thread === thread) this.drop(why);
      },
    });
    const thread: Thread = { started, ready: false };
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
    const ended = this.thread?.started;
    this.thread = undefined;
    void ended?.end();
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
