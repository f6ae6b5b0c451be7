/**
 * What the tool gate calls: any tool output to a digest, without holding the event loop.
 * Owns: the worker threads, their time and memory limits, and what is said when one fails.
 * Refuses: distilling on the caller's thread anything but what is short and shown whole.
 */
import { wholeDigest } from '../distil.ts';
import type { Digest } from '../distiller.ts';
import type { DistilCall, OutputDigest } from './distil-text.ts';
import { namesIn } from './names-in.ts';
import { inThread } from './start-worker.ts';
import { WorkerCalls } from './worker-calls.ts';

export interface DistilOutputOptions {
  budgetTokens: number;
  question?: string;
  /** Names to look for in the whole output. */
  names?: readonly string[];
  tool?: string;
  /** Epoch ms: the zero of "T+". */
  incidentStart?: number;
  /** ms of work after which this output is given up and a plain excerpt is returned; by its length when not given. */
  timeoutMs?: number;
  /** Stops the work; then the digest is the excerpt. */
  signal?: AbortSignal;
}

/** ms that any output may take, and ms more for each 1,000 characters: what is read costs no more than its length. */
const LEAST_MS = 10_000;
const MS_A_THOUSAND = 2;
/** Characters of an output that is looked at here: the way to a thread and back costs more. */
const SHORT = 8_192;
/** The thread's own heap, MB; beyond it the thread ends and the caller gets the excerpt. */
const HEAP_MB = 512;
/** At once, where one output takes long and others wait behind it. */
const THREADS = 3;

const calls = new WorkerCalls(new URL('./distil-worker.ts', import.meta.url), HEAP_MB, inThread, THREADS);

/**
 * The digest of a tool's output within `budgetTokens` (o200k tokens, four bytes each at most). Never throws: when the
 * worker fails or takes too long, the digest is the output's first and last lines, and `remarks` says so.
 */
export async function distilOutput(output: string, options: DistilOutputOptions): Promise<OutputDigest> {
  const {
    timeoutMs = LEAST_MS + Math.ceil((output.length / 1_000) * MS_A_THOUSAND),
    signal,
    names = [],
    ...request
  } = options;
  const whole = output.length <= SHORT ? shown(output, request) : undefined;
  if (whole !== undefined) return { ...whole, named: namesIn(output, names) };
  const answer = await calls.call<OutputDigest>({ output, request, names } satisfies DistilCall, { timeoutMs, signal });
  return 'value' in answer ? answer.value : excerpt(output, request.budgetTokens, answer.failure, names);
}

/** Undefined also where it fails: the thread then says why. */
function shown(output: string, request: DistilCall['request']): Omit<Digest, 'kind'> | undefined {
  try {
    return wholeDigest(output, request);
  } catch {
    return undefined;
  }
}

/** Ends the worker thread, for a clean shutdown; a later call starts a new one. */
export async function endDistilling(): Promise<void> {
  await calls.end();
}

/** Start and end of the output, each at most half of the budget in bytes, which no tokenizer can exceed in tokens. */
function excerpt(output: string, budgetTokens: number, why: string, names: readonly string[]): OutputDigest {
  const said = `[distilling failed: ${why.slice(0, 80)}; start and end of ${output.length} characters]`;
  const half = Math.max(0, Math.floor((budgetTokens - Buffer.byteLength(said) - 8) / 2));
  const head = boundBytes(output.slice(0, half), half);
  const tail = boundBytes(output.slice(output.length - half), half);
  const whole = boundBytes(`${said}\n${head}\n…\n${tail}`, budgetTokens);
  const bytes = Buffer.byteLength(whole);
  return {
    text: whole,
    tokens: bytes,
    bytes,
    omitted: { inputBytes: Buffer.byteLength(output), inputLines: 0, said },
    remarks: [`Distilling failed: ${why}.`],
    named: namesIn(whole, names),
  };
}

/** The longest start of `text` with at most `bytes` UTF-8 bytes; never half a character. */
function boundBytes(text: string, bytes: number): string {
  let bounded = text.slice(0, Math.max(0, bytes));
  while (Buffer.byteLength(bounded) > bytes)
    bounded = bounded.slice(0, -Math.max(1, Math.ceil((Buffer.byteLength(bounded) - bytes) / 4)));
  return bounded.replace(/[\ud800-\udbff]$/, '').replace(/^[\udc00-\udfff]/, '');
}
