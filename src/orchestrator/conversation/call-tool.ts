/**
 * A tool call of a model's turn, through the gate, and what the model reads of it.
 * Owns: the fenced digest with the way to the whole, the words around a refusal and a repetition, and the one line that
 * is left of each in later turns. Refuses: deciding what may run; the gate does.
 */
import { createHash } from 'node:crypto';
import type { Caller } from '../../run/caller.ts';
import type { Evidence } from '../../run/evidence.ts';
import type { TurnReply } from '../../run/step.ts';
import type { Passed } from '../../tools/gate-ledger.ts';
import { callComposed, isComposed, type ToldCall } from './composed-tools.ts';
import { isShown, type Turn } from './conversation.ts';
import { cut, fenced } from './fenced.ts';
import { withIncident, withoutGiven } from './incident-given.ts';
import type { NamedTools } from './offered-tools.ts';
import type { RunContext } from '../run-context.ts';

/** Characters of one digest. It keeps its budget in tokens; this holds whatever made it. */
const longestDigest = 24_000;
/** Characters of the digests of one turn, however many calls it made. */
const mostInTurn = 48_000;
const longestLine = 200;
const longestRefusal = 2_000;

export type { ToldCall as TaskResult } from './composed-tools.ts';

export interface TaskCall {
  /** Names the call within its run, e.g. `task:1.t1/turn:2/call:1`. */
  key: string;
  call: TurnReply['calls'][number];
  offered: NamedTools;
  /** The turns before, as the model still sees them. */
  turns: readonly Turn[];
  question: string;
  /** Tokens of one digest; the installation's own bound where absent. */
  digestTokens?: number;
  signal: AbortSignal;
  /** Calls of the same turn. */
  beside?: number;
  /** Who it is for; the task that its key names where it is absent. */
  caller?: Caller;
}

export async function callTool(context: RunContext, it: TaskCall): Promise<ToldCall> {
  const { key, call, offered, turns, question, digestTokens, signal, beside = 1 } = it;
  const { name, args, malformed } = call;
  const named = (known: string) => offered.specs.get(known)?.name ?? known;
  const tool = named(name);
  const caller = it.caller ?? { kind: 'task', run: context.run, id: key.split('/')[0] ?? key };
  const limit = Math.min(longestDigest, Math.floor(mostInTurn / Math.max(1, beside)));
  if (isComposed(tool)) {
    if (malformed !== undefined) return refused(context.run, offered, tool, 'the arguments are no JSON object');
    return callComposed(context, { key, tool, args, question, caller, signal, named }, (of, result) =>
      found(context.run, of, result, [], limit),
    );
  }
  // What is being written is not waited for: this call is admitted behind it, in the same commit.
  const { state } = await context.lately();
  const result = await context.parts.gate.read({
    incident: context.incident,
    caller,
    fence: context.fence,
    key,
    tool,
    args: withIncident(state, context.run, offered.specs.get(name), args),
    ...(malformed === undefined ? {} : { malformed }),
    question,
    ...(digestTokens === undefined ? {} : { digestTokens }),
    signal,
  });
  if (result.passed) return found(context.run, tool, result, turns, limit);
  return { ...refused(context.run, offered, tool, result.why), isOut: result.limit === true };
}

/** What a refused call is answered, in the names that the model knows. */
export function refused(run: string, { specs }: NamedTools, tool: string, why: string): ToldCall {
  const said = [...specs].reduce((text, [name, spec]) => text.replaceAll(spec.name, name), why);
  const text = fenced({ run, source: 'the gate', text: said, limit: longestRefusal });
  const line = `${cut(tool, longestLine)} was refused`;
  return { text: `Refused. ${text}`, failed: true, line, isOut: false, isOld: true };
}

/** What evidence is told as. */
function found(
  run: string,
  tool: string,
  { evidence, already }: Passed,
  turns: readonly Turn[],
  limit: number,
): ToldCall {
  const { id, digest, succeeded, args } = evidence;
  const note = isWhole(evidence) ? undefined : evidence.note;
  if (already && isShown(turns, id))
    return {
      text: `Already read: ${id}, above.`,
      failed: false,
      line: `${id} was asked for again`,
      isOut: false,
      isOld: true,
    };
  const text = fenced({ run, source: tool, text: digest, limit });
  const whole = note ? `\nThe whole is note ${note}: notes.grep and notes.query read on in it.` : '';
  const first = fenced({ run, source: tool, text: digest.split('\n', 1)[0] ?? '', limit: longestLine });
  const line = `[${id}] ${tool} ${cut(JSON.stringify(withoutGiven(tool, args)), longestLine)}${note ? `, note ${note}` : ''}: ${first}`;
  const before = already ? `Already read: ${id}. ` : '';
  const told = `${before}[${id}] ${text}${whole}`;
  return { text: told, failed: !succeeded, line, isOut: false, isOld: already === true, isFound: true };
}

/** The digest is all that the tool answered, but for the end of its last line: there is nothing to read on in. */
function isWhole({ digest, hash }: Evidence): boolean {
  const seen = createHash('sha256').update(digest);
  return seen.copy().digest('hex') === hash || seen.update('\n').digest('hex') === hash;
}
