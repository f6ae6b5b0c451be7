/**
 * An answer in a thread that would say word for word what stands above it: what was asked goes beyond that.
 * Owns: seeing it, and the next reading of the words in its place. Refuses: fresh looks; that they found the same is news,
 * and the same question asked once more.
 */
import { likelyTopics } from '../../run/question/topics.ts';
import { tokensOf } from '../../run/question/tokens.ts';
import { plainText, say } from '../../run/wording/words.ts';
import { answererOf } from './answer-ask.ts';
import type { Asked, Told } from './asked.ts';

/** A reading that is less likely is none. */
const least = 0.1;
/** Lines of the next reading. */
const most = 4;

/** What is told, or what can be said beyond it. */
export async function notTwice(asked: Asked, told: Told): Promise<Told> {
  const { request, state, run, text } = asked;
  const parent = request.thread ? state.runs.get(run.parent ?? '') : undefined;
  const above = parent?.answer;
  if (!parent || above?.type !== 'told' || isFresh(told)) return told;
  const before = new Set(above.lines.map(plainText));
  const isSaid = told.lines.every((line) => before.has(plainText(line)));
  const asker = state.requests.get(parent.request)?.request.text ?? '';
  // In a thread what stands above need not stand again below the first line.
  if (!isSaid && !told.file)
    return { ...told, lines: told.lines.filter((line, at) => at === 0 || !before.has(plainText(line))) };
  if (!isSaid || told.file || tokensOf(asker).join(' ') === tokensOf(text).join(' ')) return told;
  for (const { label, p } of likelyTopics(text)) {
    if (p < least || label === asked.ask.topic || label === 'unknown' || label === 'stop' || label === 'less') continue;
    const other = await answererOf(label)({ ...asked, ask: { ...asked.ask, topic: label } });
    const fresh = other.lines.filter((line) => !before.has(plainText(line))).slice(0, most);
    if (fresh.length > 0) return { ...other, lines: fresh };
  }
  return { lines: [say`More than what stands above is not known here.`] };
}

function isFresh({ foot }: Told): boolean {
  return foot !== undefined && plainText(foot).startsWith('Looked up');
}
