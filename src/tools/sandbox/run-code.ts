/**
 * `run_code`: a model's program over tools and notes, of whose reads only what it prints comes back.
 * Owns: how it is offered, its limits, and that each of its calls passes the gate as a call of whoever asked, under a key
 * of its own: run again after a crash, it is answered from the ledger. Refuses: evidence of its own; what a program prints
 * is a model's words, and only its reads prove anything.
 */
import { createHash } from 'node:crypto';
import type { NoteStore } from '../../scratchpad/note-store.ts';
import type { Gate, GateCall } from '../gate.ts';
import { wholeResult } from '../whole-result.ts';
import { type CallAnswer, runProgram } from './run-program.ts';
import type { ProgramEnd, ProgramLimits } from './sandbox-message.ts';

export const runCodeTool = {
  name: 'run_code',
  description:
    'Runs a JavaScript program that reads with several tools and works on what they bring, in one turn: `await tools.SERVER.TOOL({…})` (a tool offered as SERVER__TOOL) gives its data, whole; `tools.notes.query({…})` and the other notes tools too. Only what it prints with console.log, or returns, comes back, so print little. No network, files, timers or modules; Date stands still. A failed call throws. At most 30 calls, 60 s, 8,000 characters.',
  inputSchema: {
    type: 'object',
    properties: { program: { type: 'string', description: 'The body of an async function' } },
    required: ['program'],
    additionalProperties: false,
  },
};

export const programLimits: ProgramLimits = {
  memory: 64 * 1_024 * 1_024,
  computing: 5_000,
  wall: 60_000,
  calls: 30,
  printed: 8_000,
  answer: 4_000_000,
};
const longestProgram = 20_000;
const mostNamed = 30;

/** Who asks, and with which run, fence and key, as for one call of the gate. */
export type CodeAsker = Pick<GateCall, 'incident' | 'caller' | 'fence' | 'question' | 'signal'> & { key: string };

export interface CodeTask {
  args: Record<string, unknown>;
  asker: CodeAsker;
  gate: Pick<Gate, 'read'>;
  notes: NoteStore;
  /** Epoch ms of the program's clock: the same when it is run again. */
  now: number;
  /** `server.tool` behind a name that a model knows. */
  named?: (name: string) => string;
  limits?: ProgramLimits;
}

export interface CodeResult {
  /** What the program printed. */
  printed: string;
  /** How it ended, where that was not well, and what to do. */
  ended: string | null;
  /** Its reads, as evidence. */
  reads: { evidence: string; tool: string }[];
  /** Nothing is left for the caller. */
  isOut: boolean;
}

export async function runCode({
  args,
  asker,
  gate,
  notes,
  now,
  named,
  limits = programLimits,
}: CodeTask): Promise<CodeResult> {
  // In the order in which they were asked for: which of two answers comes first is another one each time.
  const asked: CodeResult['reads'][] = [];
  const reads = (): CodeResult['reads'] => [...new Map(asked.flat().map((read) => [read.evidence, read])).values()];
  let isOut = false;
  const { program } = args;
  if (typeof program !== 'string' || program.trim() === '' || program.length > longestProgram)
    return { printed: '', reads: [], isOut, ended: `program must be a text of at most ${longestProgram} characters` };
  const seen = new Map<string, number>();
  const call = async (name: string, given: unknown, signal: AbortSignal): Promise<CallAnswer> => {
    const tool = named?.(name) ?? name;
    if (typeof given !== 'object' || given === null || Array.isArray(given))
      return { brought: 'error', text: `the arguments of ${tool} must be one object` };
    // By what it asks and the how manieth time: a program whose calls overtake each other finds each of them again.
    const asks = createHash('sha256')
      .update(JSON.stringify([tool, given]))
      .digest('hex')
      .slice(0, 16);
    const time = (seen.get(asks) ?? 0) + 1;
    seen.set(asks, time);
    const key = `${asker.key}/code:${asks}:${time}`;
    const own: CodeResult['reads'] = [];
    asked.push(own);
    const result = await gate.read({ ...asker, key, tool, args: { ...given }, signal });
    if (!result.passed) {
      isOut ||= result.limit === true;
      return { brought: 'error', text: result.why };
    }
    const { id, succeeded, digest } = result.evidence;
    own.push({ evidence: id, tool });
    if (!succeeded) return { brought: 'error', text: digest };
    const { form, text } = await wholeResult(notes, asker.incident, result);
    return { brought: form, text };
  };
  const { how, printed } = await runProgram({ program, now, limits, call, signal: asker.signal });
  return { printed: printed.trimEnd(), ended: endOf(how, limits), reads: reads(), isOut };
}

/** `It read E5 (prometheus.query), E6 (notes.grep).`; what servers call their tools is held to plain letters. */
export function sayReads(reads: CodeResult['reads']): string {
  if (reads.length === 0) return 'It read nothing.';
  const some = reads.slice(0, mostNamed).map(({ evidence, tool }) => {
    return `${evidence} (${tool.slice(0, 60).replaceAll(/[^\w.-]+/g, '?')})`;
  });
  return `It read ${some.join(', ')}${reads.length > some.length ? ` and ${reads.length - some.length} more` : ''}.`;
}

function endOf(how: ProgramEnd | { end: 'stopped' }, limits: ProgramLimits): string | null {
  switch (how.end) {
    case 'done':
      return null;
    case 'stopped':
      return 'it was stopped';
    case 'failed':
      return `it failed: ${how.error}`;
    case 'limit':
      return saidOf[how.limit](limits);
  }
}

const saidOf: Record<Extract<ProgramEnd, { end: 'limit' }>['limit'], (limits: ProgramLimits) => string> = {
  memory: ({ memory }) =>
    `it was ended: it wanted more than ${memory / 1_048_576} MB; read less at once, or let notes.query filter`,
  computing: ({ computing }) => `it was ended: it computed for more than ${computing / 1_000} s; do less in it`,
  wall: ({ wall }) => `it was ended: it took longer than ${wall / 1_000} s; make fewer calls, side by side`,
  calls: ({ calls }) => `it was ended: it made more than ${calls} calls; ask for more with each`,
  printed: ({ printed }) => `it was ended: it printed more than ${printed} characters; print what you made of it`,
};
