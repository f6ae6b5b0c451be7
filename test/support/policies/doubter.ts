/**
 * A critic that objects to every claim: once with no evidence, once with evidence that there is not, and once with the
 * first line of each evidence that it is shown.
 * Owns: its rules. Refuses: looking whether any of it is so.
 */
import type { ScriptedReply } from '../model-server.ts';
import type { Context } from './context.ts';

/** Objections to one claim. */
const most = 8;

export function doubter({ seen }: Context): ScriptedReply {
  const [first] = seen.messages;
  const text = first?.role === 'user' ? first.text : '';
  const lines = [
    ...text.matchAll(/\[(E\d+)\] Data from [^\n]{1,200}\n[0-9a-f]{16}\n[^\n]{0,400}\n([^\n]{1,400})/g),
  ].map(([, evidence = '', quote = '']) => ({ evidence, quote }));
  const claims = text.match(/^\d+\. (?:cause|contributor|symptom|impact|ruled-out|no-fault), /gm) ?? [];
  const objections = claims.flatMap((_, at) =>
    [{ evidence: '', quote: '' }, { evidence: 'E999', quote: 'it is well' }, ...lines]
      .slice(0, most)
      .map((pointed) => ({ claim: at + 1, ...pointed })),
  );
  return { calls: [{ name: 'object', args: { objections: objections.slice(0, most) } }] };
}
