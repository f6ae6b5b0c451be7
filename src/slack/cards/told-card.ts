/**
 * An answer that code told line by line: the answer first, what it rests on below, when it was looked up last.
 * Owns: layout and how many lines stand. Refuses: words; they come as data.
 */
import type { Answer } from '../../run/evidence.ts';
import type { IncidentId } from '../../run/identity.ts';
import type { KnownBlock } from '@slack/types';
import type { CardLinks } from '../card-links.ts';
import { actions, button, context, image, message, type Rendered, section } from '../blocks.ts';
import { inertLine, join, type Markup, markup, own } from '../markup.ts';
import { duration } from '../spans.ts';
import { markupOf } from '../words-markup.ts';
import { askedLine } from './asked-line.ts';
import { evidenceRow } from './evidence-row.ts';
import { leftOutLine } from './finding-lines.ts';

type ToldAnswer = Extract<Answer, { type: 'told' }>;

/** Lines below the first; a question wants an answer, and the record has the rest. */
const mostLines = 14;

export interface ToldFrame {
  asker: Markup;
  /** ms. */
  took: number;
  incident: IncidentId;
  run: string;
  picture?: { file: string; alt: string } | undefined;
  cards?: CardLinks | undefined;
}

export function toldCard(answer: ToldAnswer, frame: ToldFrame): Rendered {
  const { asker, took, incident, run, picture, cards } = frame;
  const [first = [], ...rest] = answer.lines;
  const head = markupOf(first, cards);
  const below = rest.slice(0, mostLines).map((line) => markup`• ${markupOf(line, cards)}`);
  const more = rest.length > mostLines ? [markup`+${rest.length - mostLines} more`] : [];
  const leftOut = leftOutLine(answer.leftOut);
  const read = askedLine(answer.asked);
  return message(head, [
    section(join([markup`${asker}${head}`, ...below, ...more])),
    ...(picture ? [image(picture.file, picture.alt)] : []),
    ...(leftOut ? [section(leftOut)] : []),
    ...(read ? [context(read)] : []),
    context(...(answer.foot ? [markupOf(answer.foot)] : []), own('no model'), markup`took ${duration(took)}`),
    ...evidenceRow(answer.evidence, incident, run),
    ...pressable(answer, run),
  ]);
}

/** A button says what somebody would have typed. */
function pressable({ offers, choices = [] }: ToldAnswer, run: string): KnownBlock[] {
  const buttons = [
    ...(offers ? [button('propose_this', own('Open its card'), offers)] : []),
    ...choices.map((it, place) => button(`ask_${place}`, inertLine(it, mostLabel), it)),
  ];
  return buttons.length > 0 ? [actions(`offer:${run}`, ...buttons)] : [];
}

/** Characters of a button's label. */
const mostLabel = 70;
