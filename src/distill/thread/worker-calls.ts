/**
 * Calls into a worker thread, or a process, that is started when needed and never keeps this process alive.
 * Owns: who is next, and that nobody waits for long behind one call: where more than one thread is allowed, those that
 * wait go on in another one. Refuses: knowing what is called; a failure of the thread is the failure of the one call
 * that it was working on, and the calls that wait behind it go on in a new thread.
 */
import { setMaxListeners } from 'node:events';
import type { CallAnswer } from './call-answer.ts';
import { inThread, type StartWorker } from './start-worker.ts';
import { WorkerThread } from './worker-thread.ts';

/** ms that a call may work while others wait; then they get a thread of their own, where one is left. */
const PATIENCE_MS = 500;

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

export class WorkerCalls {
  private readonly program: URL;
  private readonly heapMb: number;
  private readonly begin: StartWorker;
  private readonly most: number;
  private readonly threads: { thread: WorkerThread; call: Call | undefined }[] = [];
  private readonly waiting: Call[] = [];
  private patience: NodeJS.Timeout | undefined;

  /**
   * `program`, a TypeScript file, is run in the thread; `heapMb` bounds its heap, beyond which the call in it fails.
   * `start`: in a process of its own where what is called decides how much memory it takes. `threads`: at once; all but
   * the first are there for calls that would wait behind a long one.
   */
  constructor(program: URL, heapMb: number, start: StartWorker = inThread, threads = 1) {
    this.program = program;
    this.heapMb = heapMb;
    this.begin = start;
    this.most = threads;
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

  /** Ends the threads; the calls in flight fail, and a later call starts a new one. */
  async end(): Promise<void> {
    for (const call of this.waiting.splice(0)) call.settle({ failure: 'the thread was ended' });
    await Promise.all(this.threads.map(({ thread }) => thread.end('the thread was ended')));
  }

  /** Gives whoever waits to a thread that has nothing to do; the first one is always there. */
  private next(): void {
    if (this.threads.length === 0) this.another();
    for (const lane of this.threads) if (!lane.call) this.work(lane);
    this.watch();
  }

  private another(): void {
    this.threads.push({ thread: new WorkerThread(this.program, this.heapMb, this.begin), call: undefined });
  }

  private work(lane: (typeof this.threads)[number]): void {
    const call = this.waiting.shift();
    if (call === undefined) return;
    lane.call = call;
    void lane.thread.work(call.payload, call.limits.timeoutMs).then((answer) => {
      lane.call = undefined;
      call.settle(answer);
      this.next();
    });
  }

  /** Whoever still waits once the patience is over gets a thread more; those beyond the first go when nobody waits. */
  private watch(): void {
    if (this.waiting.length === 0) {
      clearTimeout(this.patience);
      this.patience = undefined;
      const spare = this.threads.findLastIndex(({ call }) => !call);
      if (this.threads.length > 1 && spare >= 0)
        for (const { thread } of this.threads.splice(spare, 1)) void thread.end('it is not needed');
      return;
    }
    if (this.patience || this.threads.length >= this.most) return;
    this.patience = setTimeout(() => {
      this.patience = undefined;
      // A thread that has yet to start may be quick once it has.
      if (this.waiting.length > 0 && this.threads.every(({ thread }) => thread.isReady)) this.another();
      this.next();
    }, PATIENCE_MS);
  }

  private giveUp(call: Call): void {
    const failure = 'it was stopped';
    const lane = this.threads.find((it) => it.call === call);
    if (lane) return void lane.thread.end(failure);
    const at = this.waiting.indexOf(call);
    if (at !== -1) this.waiting.splice(at, 1);
    call.settle({ failure });
  }
}
