/**
 * An answer that code told line by line: the answer first, what it rests on below, when it was looked up last.
 * Owns: layout and how many lines stand. Refuses: words; they come as data.
 */
import type { Answer } from '../../run/evidence.ts';
import { context, message, type Rendered, section } from '../blocks.ts';
import { join, type Markup, markup, own } from '../markup.ts';
import { duration } from '../spans.ts';
import { markupOf } from '../words-markup.ts';
import { leftOutLine } from './finding-lines.ts';

type ToldAnswer = Extract<Answer, { type: 'told' }>;

/** Lines below the first; a question wants an answer, and the record has the rest. */
const mostLines = 14;

export function toldCard(answer: ToldAnswer, asker: Markup, took: number): Rendered {
  const [first = [], ...rest] = answer.lines;
  const head = markupOf(first);
  const below = rest.slice(0, mostLines).map((line) => markup`• ${markupOf(line)}`);
  const more = rest.length > mostLines ? [markup`+${rest.length - mostLines} more`] : [];
  const leftOut = leftOutLine(answer.leftOut);
  return message(head, [
    section(join([markup`${asker}${head}`, ...below, ...more])),
    ...(leftOut ? [section(leftOut)] : []),
    context(...(answer.foot ? [markupOf(answer.foot)] : []), own('no model'), markup`took ${duration(took)}`),
  ]);
}
