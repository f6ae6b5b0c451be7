/**
 * Calls into a worker thread that is started when needed and never keeps the process alive.
 * Owns: the thread, the pairing of calls and answers, and the limits on time and memory.
 * Refuses: knowing what is called; failures of the thread come back as failures of the calls in flight.
 */
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** Loads TypeScript in a thread as the launcher does in a process. */
const runner = new URL('../../bin/run.mjs', import.meta.url);

export interface CallFailure {
  failure: string;
  /** Set when the work itself threw an error meant for people. */
  code?: string;
}

export type CallAnswer<Value> = { value: Value } | CallFailure;

interface Waiting {
  resolve: (answer: CallAnswer<unknown>) => void;
  timer: NodeJS.Timeout;
}

export interface WorkerMessage {
  id: number;
  payload: unknown;
}

export interface WorkerReply {
  id: number;
  answer: CallAnswer<unknown>;
}

export class WorkerCalls {
  private readonly program: URL;
  private readonly heapMb: number;
  private worker: Worker | undefined;
  private nextId = 1;
  private readonly waiting = new Map<number, Waiting>();

  /** `program`, a TypeScript file, is run in the thread; `heapMb` bounds its heap, beyond which the calls in flight fail. */
  constructor(program: URL, heapMb: number) {
    this.program = program;
    this.heapMb = heapMb;
  }

  /** One call; resolves with a failure, never rejects. A call that takes longer than `timeoutMs` ends the thread. */
  call<Value>(payload: unknown, timeoutMs: number): Promise<CallAnswer<Value>> {
    this.worker ??= this.start();
    const worker = this.worker;
    const id = this.nextId;
    this.nextId += 1;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.abandon(worker, `it took longer than ${timeoutMs / 1000} s`), timeoutMs);
      this.waiting.set(id, { resolve: resolve as Waiting['resolve'], timer });
      worker.ref();
      worker.postMessage({ id, payload } satisfies WorkerMessage);
    });
  }

  /** Ends the thread; a later call starts a new one. */
  async end(): Promise<void> {
    const ending = this.worker;
    if (ending === undefined) return;
    this.abandon(ending, 'the thread was ended');
    await ending.terminate();
  }

  private start(): Worker {
    const worker = new Worker(runner, {
      argv: [fileURLToPath(this.program)],
      resourceLimits: { maxOldGenerationSizeMb: this.heapMb },
      execArgv: [],
    });
    worker.on('message', ({ id, answer }: WorkerReply) => this.settle(id, answer));
    worker.on('error', (error) => this.abandon(worker, error.message));
    worker.on('exit', () => this.abandon(worker, 'the thread ended'));
    worker.unref();
    return worker;
  }

  private settle(id: number, answer: CallAnswer<unknown>): void {
    const entry = this.waiting.get(id);
    if (entry === undefined) return;
    this.waiting.delete(id);
    clearTimeout(entry.timer);
    entry.resolve(answer);
    if (this.waiting.size === 0) this.worker?.unref();
  }

  private abandon(worker: Worker, why: string): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    for (const id of [...this.waiting.keys()]) this.settle(id, { failure: why });
    void worker.terminate();
  }
}
