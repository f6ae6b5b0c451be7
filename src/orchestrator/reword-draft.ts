/**
 * A draft asked for once more in other words: with its last sentence left out, or as it stands, with a word that it cannot
 * be reworded here.
 * Owns: which draft is meant. Refuses: writing one anew.
 */
import { rewords } from '../run/question/rewords.ts';
import { plainText, say } from '../run/wording/words.ts';
import { answererOf } from './answers/answer-ask.ts';
import type { Asked, Told } from './answers/asked.ts';

const asksWhen = /\b(?:when|eta|until when|how long)\b/i;

/** Null where the words want no draft reworded. */
export async function rewordDraft(asked: Asked): Promise<Told | null> {
  const { ask, text, state, run } = asked;
  const how = ask.inherited ? rewords(text) : null;
  if (!how || ask.topic === 'stop' || ask.topic === 'less') return null;
  const parent = state.runs.get(run.parent ?? '');
  const before = state.requests.get(parent?.request ?? '')?.request.text ?? '';
  const told = await answererOf(ask.topic)({ ...asked, text: before });
  const isHead = plainText(told.lines[0] ?? []).endsWith(':');
  const least = isHead ? 2 : 1;
  const lines =
    how === 'shorter'
      ? told.lines.slice(0, Math.max(least, told.lines.length - 1))
      : [say`I cannot reword it; it stands as it was:`, ...told.lines];
  if (how === 'shorter' && lines.length === told.lines.length) lines.unshift(say`It is as short as I can make it:`);
  if (!asksWhen.test(text)) return { ...told, lines };
  const { lines: times } = await answererOf('eta')({ ...asked, ask: { ...ask, topic: 'eta' } });
  return { ...told, lines: [...lines, ...times.slice(0, 1)] };
}
