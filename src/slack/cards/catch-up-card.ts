/**
 * What somebody who comes late reads: the status' own sentences, what was ruled out, and what is open.
 * Owns: their order. Refuses: a word that the status or the answer does not say.
 */
import type { Saying } from '../../run/saying.ts';
import { message, type Rendered, section } from '../blocks.ts';
import { type Markup, markup, own, quote, when } from '../markup.ts';
import { gapsLine, ruledOutLine } from './finding-lines.ts';
import { ending, howSure, nextLine, whatBroke, whoIsHit, whyLine } from './lead.ts';

export function catchUpCard(saying: Extract<Saying, { type: 'catch-up' }>): Rendered {
  const { title, openedAt, view, finding, decision, waiting } = saying;
  if (title === '') return message(own('Nothing is known here yet.'), [section(own('Nothing is known here yet.'))]);
  const ended = view ? ending(view, decision) : null;
  const found = finding ? whatBroke(finding) : own('Nothing was found yet.');
  const lead = markup`${ended && markup`${ended} `}${found}`;
  const lines: (Markup | null)[] = [
    markup`${quote(title, 200)}, opened ${when(openedAt)}.`,
    lead,
    finding && whoIsHit(finding),
    finding && whyLine(finding),
    finding && howSure(finding),
    finding && ruledOutLine(finding),
    finding && gapsLine(finding),
    view && nextLine(view, decision),
    waiting > 0 ? markup`${waiting} ${own(waiting === 1 ? 'question waits' : 'questions wait')}.` : null,
  ];
  return message(
    markup`Where it stands: ${lead}`,
    lines.flatMap((line) => (line ? [section(line)] : [])),
  );
}
