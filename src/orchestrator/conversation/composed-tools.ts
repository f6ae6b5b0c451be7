/**
 * Tools that a model is offered and that are made of reads: a program over several, and a wait on one.
 * Owns: joining them to a conversation, and what of them is fenced. Refuses: passing the gate for them; each of their
 * reads passes it, and they are no evidence themselves.
 */
import type { ModelTool } from '../../model/model.ts';
import type { Caller } from '../../run/caller.ts';
import type { Passed } from '../../tools/gate-ledger.ts';
import { programLimits, runCode, runCodeTool, sayReads } from '../../tools/sandbox/run-code.ts';
import { waitFor, waitForTool } from '../../tools/wait-for.ts';
import { fenced } from './fenced.ts';
import type { RunContext } from '../run-context.ts';

export const composedTools: readonly ModelTool[] = [runCodeTool, waitForTool];

export function isComposed(tool: string): boolean {
  return composedTools.some(({ name }) => name === tool);
}

export interface ComposedCall {
  key: string;
  tool: string;
  args: Record<string, unknown>;
  question: string;
  caller: Caller;
  signal: AbortSignal;
  /** `server.tool` behind a name that the model knows. */
  named: (name: string) => string;
}

export interface ToldCall {
  text: string;
  failed: boolean;
  /** What is left of it in later turns. */
  line: string;
  /** Nothing is left of what the run may call. */
  isOut: boolean;
  /** It was refused, or had been read before. */
  isOld?: boolean;
  /** It is evidence's: the gate has taken out what is secret. */
  isFound?: boolean;
}

const longestLine = 200;

/** `tell`: how one read is told to the model. */
export async function callComposed(
  context: RunContext,
  { tool, args, named, ...asker }: ComposedCall,
  tell: (tool: string, result: Passed) => ToldCall,
): Promise<ToldCall> {
  const { run, parts, incident, fence } = context;
  const { gate, notes } = parts;
  const by = { ...asker, incident, fence };
  if (tool === waitForTool.name) {
    const waited = await waitFor({ args, waiter: by, gate, notes, named });
    const { last, how, isOut } = waited;
    const said = fenced({ run, source: 'wait_for', text: waited.said, limit: 1_000 });
    if (!last) return { text: said, failed: true, line: `wait_for: ${how}`, isOut };
    const told = tell(waited.tool, last);
    const failed = how !== 'held' && how !== 'settled' && how !== 'timed-out';
    return { text: `${said}\n${told.text}`, failed, line: `wait_for ${how}: ${told.line}`, isOut };
  }
  const now = await programClock(context, asker.key);
  const { printed, ended, reads, isOut } = await runCode({ args, asker: by, gate, notes, now, named });
  const text = [printed, ended === null ? '' : `[${ended}]`].filter((it) => it !== '').join('\n');
  const shown = fenced({
    run,
    source: 'the program',
    text: text || 'It printed nothing.',
    limit: 2 * programLimits.printed,
  });
  const first = fenced({ run, source: 'the program', text: text.split('\n', 1)[0] ?? '', limit: longestLine });
  const read = sayReads(reads);
  return { text: `${shown}\n${read}`, failed: ended !== null, line: `run_code. ${read} ${first}`, isOut };
}

/** When the model's turn ended that wrote the program: the same when the turn is taken up again. */
async function programClock(context: RunContext, key: string): Promise<number> {
  const { run } = await context.current();
  const turn = run.steps.find((step) => key.startsWith(`${step.key}/`) && step.kind === 'turn');
  return turn?.endedAt ?? turn?.startedAt ?? 0;
}
