/**
 * Sentences that come as data, as Slack markup.
 * Owns: how each kind of piece looks. Refuses: formatting: also Aura's own words are inert here, since they come out of
 * the journal and not out of this source.
 */
import { evidenceIds } from './cards/finding-lines.ts';
import type { CardLinks } from './card-links.ts';
import { code, inertLine, join, link, type Markup, mention, moment, own, quote } from './markup.ts';
import { apart, type Piece, type Words } from '../run/wording/words.ts';

/** Characters of one piece, as sent. */
const most = { own: 600, name: 160, quote: 320 };

/** `cards`: where cards stand that it speaks of. */
export function markupOf(words: Words, cards: CardLinks = {}): Markup {
  return join(
    apart(words).map((piece) => pieceOf(piece, cards)),
    '',
  );
}

function pieceOf(piece: Piece, cards: CardLinks): Markup {
  if (typeof piece === 'string') return inertLine(piece, most.own);
  if ('name' in piece) return code(piece.name, most.name);
  if ('quote' in piece) return quote(piece.quote, most.quote);
  if ('at' in piece) return moment(piece.at, piece.exact);
  if ('person' in piece) return mention(piece.person);
  if ('group' in piece) return code(`@${piece.group}`, most.name);
  if ('card' in piece) return link(cards[piece.card], own('its card'));
  return evidenceIds(piece.evidence);
}
