/**
 * A draft asked for once more: shorter, longer, or as it stands, with a word that it cannot be reworded here.
 * Owns: which draft is meant. Refuses: other words; each draft's own file has its lengths.
 */
import type { AskTopic } from '../run/ask.ts';
import { rewords } from '../run/question/rewords.ts';
import { plainText, say } from '../run/wording/words.ts';
import { answererOf } from './answers/answer-ask.ts';
import type { Asked, Told } from './answers/asked.ts';

const asksWhen = /\b(?:when|eta|until when|how long)\b/i;

/** Drafts that can be made shorter and longer; of others the last sentence can be left out. */
const madeAnew: ReadonlySet<AskTopic> = new Set(['summary', 'customer-update', 'handover']);
/** Questions on the way back to the one that asked for the draft. */
const mostSteps = 10;

/** Null where the words want no draft reworded. */
export async function rewordDraft(asked: Asked): Promise<Told | null> {
  const { ask, text } = asked;
  const how = ask.inherited ? rewords(text) : null;
  if (!how || ask.topic === 'stop' || ask.topic === 'less') return null;
  const length = how === 'tone' ? undefined : how;
  const before = askedFirst(asked);
  const draft = answererOf(ask.topic);
  if (length !== undefined && madeAnew.has(ask.topic)) {
    const told = await draft({ ...asked, text: before, length });
    return asksWhen.test(text) ? withTime(asked, told) : told;
  }
  const told = await draft({ ...asked, text: before });
  const isHead = plainText(told.lines[0] ?? []).endsWith(':');
  const least = isHead ? 2 : 1;
  const lines =
    how === 'shorter'
      ? told.lines.slice(0, Math.max(least, told.lines.length - 1))
      : [
          say`${/\bin \p{L}{4,20}\b/u.test(text.slice(0, 120)) ? 'I write English only' : 'I cannot reword it'}; it stands as it was:`,
          ...told.lines,
        ];
  if (how === 'shorter' && lines.length === told.lines.length) lines.unshift(say`It is as short as I can make it:`);
  return asksWhen.test(text) ? withTime(asked, { ...told, lines }) : { ...told, lines };
}

/** The words that asked for the draft, past those that wanted it reworded. */
function askedFirst({ state, run }: Asked): string {
  let parent = state.runs.get(run.parent ?? '');
  const textOf = () => state.requests.get(parent?.request ?? '')?.request.text ?? '';
  for (let step = 0; step < mostSteps && parent && rewords(textOf()); step += 1)
    parent = state.runs.get(parent.parent ?? '');
  return textOf();
}

async function withTime(asked: Asked, told: Told): Promise<Told> {
  const { lines: times } = await answererOf('eta')({ ...asked, ask: { ...asked.ask, topic: 'eta' } });
  return { ...told, lines: [...told.lines, ...times.slice(0, 1)] };
}
