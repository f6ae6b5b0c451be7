/**
 * A sloppy model: claims the first thing that it sees, with the line where it saw it, and insists.
 * Owns: its rules. Refuses: a second look.
 */
import type { ScriptedReply } from '../model-server.ts';
import { type Context, messageIn, planning, readingFirst, rowsOf, submitting } from './context.ts';

export function sloppy(context: Context): ScriptedReply {
  const { role, candidates, told } = context;
  if (role === 'writer')
    return { text: `It was ${lastNamed(told.map(({ text }) => text).join('\n')) ?? 'the network'}.` };
  if (role === 'planner') return planning([{ goal: 'See what is there.', check: `Is it ${candidates[0] ?? 'it'}?` }]);
  if (context.calls.length === 0 && !context.mustSubmit) {
    const calls = readingFirst(context, [['log_patterns'], ['alerts'], ['get', { resource: 'pods' }]]);
    if (calls.length > 0) return { calls };
  }
  const rows = rowsOf(context).flatMap((row) => {
    const component = /\bservice["=:]{1,3}([\w.-]{1,200})/.exec(row.text)?.[1];
    return component === undefined ? [] : [{ ...row, component }];
  });
  const [first] = rows;
  const component = first?.component ?? candidates.at(-1) ?? 'the network';
  const evidence = first?.evidence ?? 'E1';
  return submitting({
    summary: `${component} is the cause [${evidence}].`,
    claims: [
      {
        kind: 'cause',
        component,
        statement: `${component} is the cause.`,
        evidence: [evidence],
        quotes: first ? [{ evidence, text: messageIn(first.text) }] : [],
      },
    ],
    check: { answer: 'yes', seen: `${component} logs something.`, evidence: [evidence] },
  });
}

function lastNamed(text: string): string | undefined {
  return [...text.matchAll(/"component":"([^"]{1,200})"/g)].at(-1)?.[1];
}
