/**
 * The thread in which one program runs: QuickJS in WebAssembly, with nothing of Node's in reach.
 * Owns: the machine, its limits on memory, computing, calls and output, and its end. Refuses: the wall clock (whoever
 * started the thread ends it), and tools; a call is a message, and only texts cross in both directions.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { type Deferred, type JSValueHandle, QuickJS } from 'quickjs-wasi';
import { guestPrelude } from './guest-prelude.ts';
import type { FromProgram, LimitOfProgram, ProgramEnd, ProgramStart, ToProgram } from './sandbox-message.ts';

/** Characters of a tool's name and of its arguments. */
const longestName = 200;
const longestArgs = 64_000;
const longestError = 500;

const port = parentPort;
const { program, now, limits } = workerData as ProgramStart;
const say = (message: FromProgram): void => port?.postMessage(message);

let reached: LimitOfProgram | null = null;
/** ms that it computed before the stretch that runs now. */
let computed = 0;
let began = performance.now();
let calls = 0;
let printed = 0;
let ended = false;
const waiting = new Map<number, Deferred>();

const vm = await QuickJS.create({
  wasm: readFileSync(createRequire(import.meta.url).resolve('quickjs-wasi/quickjs.wasm')),
  memoryLimit: limits.memory,
  timezoneOffset: 0,
  // Asked some hundred times a second while it computes; what it stops, no program can catch.
  interruptHandler: () => {
    if (computed + performance.now() - began > limits.computing) reached ??= 'computing';
    return reached !== null;
  },
  // The clock also seeds Math.random, so that a program does the same when it is run again.
  wasi: (memory: { buffer: ArrayBuffer }) => ({
    clock_time_get: (_clock: number, _precision: bigint, at: number) => {
      new DataView(memory.buffer).setBigUint64(at, BigInt(Math.trunc(now)) * 1_000_000n, true);
      return 0;
    },
  }),
});

function print(text: string): void {
  if (reached !== null) return;
  const left = limits.printed - printed;
  const line = `${text}\n`;
  say({ say: 'print', text: line.slice(0, left) });
  printed += line.length;
  if (printed > limits.printed) reached = 'printed';
}

function call(tool: string, args: string): JSValueHandle {
  const answer = vm.newPromise();
  calls += 1;
  if (calls > limits.calls) reached ??= 'calls';
  if (reached !== null) return answer.handle;
  waiting.set(calls, answer);
  if (tool.length > longestName || args.length > longestArgs)
    settle({
      id: calls,
      brought: 'error',
      text: `the arguments are longer than ${longestArgs} characters; ask for less`,
    });
  else say({ say: 'call', id: calls, tool, args });
  return answer.handle;
}

/** Gives a call its answer; the program goes on when its jobs are run. */
function settle({ id, brought, text }: ToProgram): void {
  const answer = waiting.get(id);
  waiting.delete(id);
  answer?.resolve(vm.newString(`${brought.slice(0, 1)}${text}`));
}

/** Texts only: anything else would run code of the program to become one. */
function textOf(value: JSValueHandle | undefined): string {
  return value?.isString ? value.toString() : '';
}

function addHost(): void {
  const host = vm.newObject();
  host.setProp('most', vm.newNumber(limits.printed + 1));
  host.setProp(
    'print',
    vm.newFunction('print', (text) => {
      print(textOf(text));
      return vm.undefined;
    }),
  );
  host.setProp(
    'call',
    vm.newFunction('call', (tool, args) => call(textOf(tool), textOf(args))),
  );
  vm.setProp(vm.global, '__host', host);
}

/** Runs a stretch of the program; the machine is of no use any more where that throws. */
function stretch<Value>(work: () => Value): Value | null {
  began = performance.now();
  try {
    return work();
  } catch (error) {
    // A machine that was stopped answers nothing any more, not even what its error is.
    finish(failed(reached === null ? saidBy(error) : ''));
    return null;
  } finally {
    computed += performance.now() - began;
  }
}

function saidBy(error: unknown): string {
  try {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  } catch {
    return 'it threw something';
  }
}

function failed(error: string): ProgramEnd {
  if (reached !== null) return { end: 'limit', limit: reached };
  if (/\bout of memory\b/.test(error)) return { end: 'limit', limit: 'memory' };
  return { end: 'failed', error: error.slice(0, longestError) };
}

function finish(how: ProgramEnd): void {
  if (ended) return;
  ended = true;
  say({ say: 'end', how: reached === null ? how : { end: 'limit', limit: reached } });
}

/** Runs what is due, and sees whether that was all. */
function goOn(run: JSValueHandle): void {
  if (ended || stretch(() => vm.executePendingJobs()) === null) return;
  if (reached !== null) return finish({ end: 'limit', limit: reached });
  if (run.promiseState === 1) return finish({ end: 'done' });
  if (run.promiseState === 0 && waiting.size > 0) return;
  if (run.promiseState === 0) return finish({ end: 'failed', error: 'it waits for something that never comes' });
  const why = stretch(() => vm.getProp(vm.global, vm.newString('__why')));
  finish(failed(textOf(why ?? undefined) || 'it threw something'));
}

say({ say: 'ready' });
began = performance.now();
addHost();
vm.evalCode(guestPrelude, 'prelude');
// Its first line stands in ours, so that the lines of its errors are right.
const run = stretch(() =>
  vm.evalCode(
    `(async (log, say) => { try { const it = await (async () => {${program}
})(); if (it !== undefined) log(it); } catch (error) { globalThis.__why = say(error); throw error; } })(console.log, String)`,
    'program',
  ),
);
if (run !== null) {
  port?.on('message', (message: ToProgram) => {
    settle(message);
    goOn(run);
  });
  goOn(run);
}
