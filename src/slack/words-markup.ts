/**
 * Sentences that come as data, as Slack markup.
 * Owns: how each kind of piece looks. Refuses: formatting: also Aura's own words are inert here, since they come out of
 * the journal and not out of this source.
 */
import { evidenceIds } from './cards/finding-lines.ts';
import { code, inertLine, join, type Markup, mention, moment, quote } from './markup.ts';
import type { Piece, Words } from '../run/wording/words.ts';

/** Characters of one piece, as sent. */
const most = { own: 600, name: 160, quote: 320 };

export function markupOf(words: Words): Markup {
  return join(words.map(pieceOf), '');
}

function pieceOf(piece: Piece): Markup {
  if (typeof piece === 'string') return inertLine(piece, most.own);
  if ('name' in piece) return code(piece.name, most.name);
  if ('quote' in piece) return quote(piece.quote, most.quote);
  if ('at' in piece) return moment(piece.at);
  if ('person' in piece) return mention(piece.person);
  if ('group' in piece) return code(`@${piece.group}`, most.name);
  return evidenceIds(piece.evidence);
}
