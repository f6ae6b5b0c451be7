/**
 * One worker thread, or process, with one call at a time in it.
 * Owns: starting it when there is a call, and the limits on its time and memory. Refuses: a second call while one is
 * worked on; worker-calls.ts lets the others wait.
 */
import { messageOf } from '../../errors.ts';
import type { CallAnswer } from './call-answer.ts';
import type { StartedWorker, StartWorker } from './start-worker.ts';

/** ms for a thread to start; beyond it the call that started it fails. */
const START_MS = 60_000;

interface Work {
  payload: unknown;
  timeoutMs: number;
  settle: (answer: CallAnswer<unknown>) => void;
}

interface Thread {
  started: StartedWorker;
  ready: boolean;
}

export class WorkerThread {
  private readonly program: URL;
  private readonly heapMb: number;
  private readonly begin: StartWorker;
  private thread: Thread | undefined;
  private current: Work | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(program: URL, heapMb: number, start: StartWorker) {
    this.program = program;
    this.heapMb = heapMb;
    this.begin = start;
  }

  get isReady(): boolean {
    return this.thread?.ready === true;
  }

  /** The answer, or the failure; never rejects. `timeoutMs` is of work: the start of the thread does not count. */
  work(payload: unknown, timeoutMs: number): Promise<CallAnswer<unknown>> {
    return new Promise((settle) => {
      this.current = { payload, timeoutMs, settle };
      this.thread ??= this.start();
      this.thread.started.hold(true);
      if (this.thread.ready) this.hand(this.thread, this.current);
      else this.timer = setTimeout(() => void this.end('its thread did not start'), START_MS);
    });
  }

  /** Ends the thread, and with it the call that it was working on; a later call starts a new one. */
  async end(why: string): Promise<void> {
    const ended = this.thread?.started;
    this.thread = undefined;
    const ending = ended?.end();
    this.settle({ failure: why });
    await ending;
  }

  private hand({ started }: Thread, { payload, timeoutMs }: Work): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.end(`it took longer than ${timeoutMs / 1000} s`), timeoutMs);
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
        if (this.thread === thread) void this.end(why);
      },
    });
    const thread: Thread = { started, ready: false };
    return thread;
  }

  private settle(answer: CallAnswer<unknown>): void {
    clearTimeout(this.timer);
    const work = this.current;
    this.current = undefined;
    this.thread?.started.hold(false);
    work?.settle(answer);
  }
}
