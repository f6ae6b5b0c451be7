/**
 * A tool call of a model's turn, through the gate, and what the model reads of it.
 * Owns: the fenced digest with the way to the whole, and the one line that is left of it in later turns.
 * Refuses: deciding what may run; the gate does.
 */
import { cut, fenced } from './fenced.ts';
import type { RunContext } from './run-context.ts';

/** Characters. A digest keeps its budget in tokens; this holds whatever made it. */
const longestDigest = 24_000;
const longestLine = 200;

export interface TaskCall {
  /** Names the call within its run, e.g. `task:1.t1/turn:2/call:1`. */
  key: string;
  tool: string;
  args: Record<string, unknown>;
  question: string;
  signal: AbortSignal;
}

export interface TaskResult {
  text: string;
  failed: boolean;
  line: string;
  /** Nothing is left of what the run may call. */
  isOut: boolean;
}

export async function callTool(context: RunContext, call: TaskCall): Promise<TaskResult> {
  const { key, tool, args, question, signal } = call;
  const result = await context.parts.gate.read({
    incident: context.incident,
    caller: { kind: 'task', run: context.run, id: key.split('/')[0] ?? key },
    fence: context.fence,
    key,
    tool,
    args,
    question,
    signal,
  });
  if (!result.passed) {
    const why = fenced({ run: context.run, source: 'the gate', text: result.why, limit: 1_000 });
    return { text: `Refused. ${why}`, failed: true, line: `${tool} was refused`, isOut: result.limit === true };
  }
  const { id, digest, succeeded, note } = result.evidence;
  const text = fenced({ run: context.run, source: tool, text: digest, limit: longestDigest });
  const whole = note ? `\nThe whole is note ${note}: notes.read, notes.grep and notes.query read on in it.` : '';
  const first = fenced({ run: context.run, source: tool, text: digest.split('\n', 1)[0] ?? '', limit: longestLine });
  const line = `[${id}] ${tool} ${cut(JSON.stringify(args), longestLine)}${note ? `, note ${note}` : ''}: ${first}`;
  return { text: `[${id}] ${text}${whole}`, failed: !succeeded, line, isOut: false };
}
