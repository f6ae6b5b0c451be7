/**
 * Runs one program in a thread of its own and ends that thread with it, so that its memory is given back whatever it did.
 * Owns: the wall clock, Stop, how many programs run at once, and that a program's call is answered or refused, once.
 * Refuses: knowing tools; whoever runs a program answers its calls.
 */
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import PQueue from 'p-queue';
import { messageOf } from '../../errors.ts';
import type { FromProgram, ProgramEnd, ProgramLimits, ToProgram } from './sandbox-message.ts';

/** What a call brought, without its number. */
export type CallAnswer = Omit<ToProgram, 'id'>;

export interface ProgramTask {
  program: string;
  /** Epoch ms of its clock. */
  now: number;
  limits: ProgramLimits;
  /** Answers a call; what it throws is the call's error. `args` is whatever the program gave. */
  call: (tool: string, args: unknown, signal: AbortSignal) => Promise<CallAnswer>;
  signal: AbortSignal;
}

export interface ProgramResult {
  how: ProgramEnd | { end: 'stopped' };
  printed: string;
}

/** Loads TypeScript in a thread as the launcher does in a process. */
const runner = new URL('../../bin/run.mjs', import.meta.url);
const thread = fileURLToPath(new URL('./program-worker.ts', import.meta.url));

/** Programs at once in a process: each may take a core and its memory. */
const atOnce = new PQueue({ concurrency: 2 });
/** ms beyond its limit that a single step of a program may take. */
const slackMs = 1_000;
/** MB of the thread's own heap, beside the machine's memory. */
const heapMb = 64;

export function runProgram(task: ProgramTask): Promise<ProgramResult> {
  const { signal } = task;
  return new Promise((resolve, reject) => {
    let begun = false;
    const giveUp = () => {
      if (!begun) resolve({ how: { end: 'stopped' }, printed: '' });
    };
    signal.addEventListener('abort', giveUp, { once: true });
    const start = async () => {
      signal.removeEventListener('abort', giveUp);
      if (signal.aborted) return giveUp();
      begun = true;
      resolve(await inThread(task));
    };
    atOnce.add(start).catch(reject);
  });
}

async function inThread({ program, now, limits, call, signal }: ProgramTask): Promise<ProgramResult> {
  const over = new AbortController();
  const calling = AbortSignal.any([signal, over.signal]);
  const worker = new Worker(runner, {
    argv: [thread],
    workerData: { program, now, limits },
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
    execArgv: [],
    env: {},
    stdout: true,
    stderr: true,
  });
  let printed = '';
  let open = 0;
  let timers: NodeJS.Timeout[] = [];
  let end: (how: ProgramResult['how']) => void = () => undefined;
  const ended = new Promise<ProgramResult['how']>((resolve) => {
    end = resolve;
  });
  // The machine sees to its own limit between two steps of the program; a single step may be a long one.
  const watch = (): void => {
    timers.push(setTimeout(() => end({ end: 'limit', limit: 'computing' }), limits.computing + slackMs));
  };
  const unwatch = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  const answer = async (id: number, tool: string, args: string): Promise<void> => {
    let reply: CallAnswer;
    try {
      reply = await call(tool, JSON.parse(args) as unknown, calling);
    } catch (error) {
      reply = { brought: 'error', text: messageOf(error) };
    }
    const { brought, text } = reply;
    const tooLong = `the answer has ${text.length} characters, more than ${limits.answer}; ask for less`;
    const kept: CallAnswer = text.length > limits.answer ? { brought: 'error', text: tooLong } : { brought, text };
    open -= 1;
    if (over.signal.aborted) return;
    if (open === 0) watch();
    worker.postMessage({ id, ...kept } satisfies ToProgram);
  };
  const answering: Promise<void>[] = [];
  const stop = (): void => end({ end: 'stopped' });
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  const wall = setTimeout(() => end({ end: 'limit', limit: 'wall' }), limits.wall);
  worker.on('message', (message: FromProgram) => {
    if (message.say === 'ready') watch();
    else if (message.say === 'print') printed += message.text;
    else if (message.say === 'end') end(message.how);
    else {
      open += 1;
      unwatch();
      answering.push(answer(message.id, message.tool, message.args));
    }
  });
  worker.on('error', (error) => end({ end: 'failed', error: messageOf(error) }));
  worker.on('exit', () => end({ end: 'failed', error: 'its thread ended' }));
  const how = await ended;
  clearTimeout(wall);
  unwatch();
  signal.removeEventListener('abort', stop);
  over.abort();
  await worker.terminate();
  await Promise.all(answering);
  return { how, printed };
}
