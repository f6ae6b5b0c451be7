/**
 * Where one question of a message ends and the next begins: of all ways to cut it at its joints, the likeliest one, by how
 * like each piece is to what people ask, order, or only say.
 * Method: the best segmentation by dynamic programming over the joints, as A. J. Viterbi (1967) finds the best path; a piece
 * costs the negative logarithm of its likeliest label's likelihood, and a cut what `cutGains` says.
 * Owns: the joints, and the cut. Refuses: what a piece asks for, and which pieces are answered (parts.ts).
 */

/** How a piece is read: the likelihood of its likeliest label, and whether that is to ask for nothing. */
export interface Likely {
  p: number;
  isSaid: boolean;
}

export interface Span {
  text: string;
  /** It asks for nothing: a report, a reason, who somebody is. */
  isSaid: boolean;
}

const word = '(?:and|n|then|also|but|or|plus|so|btw)';
/** Tells more of what stands before it. */
const clause =
  '(?:(?:and |but )?(?:for (?:example|instance)|e\\.?g\\b|such as|which (?:do|does|did|are|is|has|have|would|will|can)\\w{0,2}\\b|who (?:get|are|have|can|could)\\b|because|so that)\\b)';
/** Ends of sentences, and what stands between two questions of one. */
const joints = new RegExp(
  `[.?!;…]{1,9}(?=\\s|$)\\s{0,9}(?:${word}\\b,? ?)?|\\n{1,9}|\\s[-–—&+]{1,3}\\s|[,:] (?!${clause})(?:${word} (?:then |also )?)?| (?:and|n|then|also|but|plus|btw) (?!${clause})(?:(?:then|also|btw) )?`,
  'gi',
);
const mostJoints = 8;
/** What a question or an order begins with. */
export const begins =
  /^(?:what|which|who|whom|whose|when|where|why|how|is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|any|anyone|since|until|show|give|tell|list|draft|write|pull|graph|plot|explain|summari[sz]e|roll|restart|scale|rotate|fail|ping|page|wake|notify|mute|stop|check|look|keep|leave|put|get|post|send|make|drain|switch|turn|flip|call|bring|propose|renew|open|take|let|lets|carry|pick|continue|resume|undo|try|kill|add|block|please|pls|whats|whos|hows|dont)\b/i;
/** A cut makes the message so many times likelier by itself: before what begins a question, behind a sentence, elsewhere. */
const cutGains = { begun: 1.5, ended: 1.3, other: 0.7 };

/** One span that asks at least, where any piece is more likely to ask than not. */
export function spansOf(text: string, read: (piece: string) => Likely): Span[] {
  const pieces = piecesOf(text);
  const spans = cheapest(text, pieces, read);
  if (pieces.length < 2 || spans.some(({ isSaid }) => !isSaid)) return spans;
  // "I'd rather raise the limit, maybe it helps": as a whole it only says, and its first half orders.
  const parted = cheapest(text, pieces, (piece) => {
    const likely = read(piece);
    return likely.isSaid && piecesOf(piece).length > 1 ? unlikely : likely;
  });
  return parted.some(({ isSaid }) => !isSaid) ? parted : spans;
}

function cheapest(text: string, pieces: readonly Piece[], read: (piece: string) => Likely): Span[] {
  const textOf = (from: number, to: number) => text.slice(pieces[from]?.from ?? 0, pieces[to - 1]?.to).trim();
  /** The cheapest way to cut so many of the first pieces, and where its last span begins. */
  const best: { cost: number; from: number; isSaid: boolean }[] = [{ cost: 0, from: 0, isSaid: true }];
  for (let to = 1; to <= pieces.length; to += 1) {
    let found = { cost: Number.POSITIVE_INFINITY, from: 0, isSaid: false };
    for (let from = 0; from < to; from += 1) {
      const piece = textOf(from, to);
      const { p, isSaid } = isWord(piece) && pieces.length > 1 ? unlikely : read(piece);
      const cost = (best[from]?.cost ?? 0) - Math.log(Math.max(p, 1e-6)) - gainOf(text, pieces, from);
      if (cost < found.cost) found = { cost, from, isSaid };
    }
    best.push(found);
  }
  const spans: Span[] = [];
  for (let to = pieces.length; to > 0; to = best[to]?.from ?? 0) {
    const { from, isSaid } = best[to] ?? { from: 0, isSaid: false };
    spans.unshift({ text: textOf(from, to), isSaid });
  }
  return spans;
}

const unlikely: Likely = { p: 1e-6, isSaid: false };

/** One word says nothing by itself: "errors and latency of basket", "who did it and why". */
function isWord(piece: string): boolean {
  return !/\s/.test(piece);
}

interface Piece {
  from: number;
  /** The mark of a question included. */
  to: number;
}

/** What is asked of two deeds at once. */
const shared = /^\W{0,3}(?:\w{1,12} ){0,2}(?:can|could|do|does|are|were) [^,;?]{1,40}\bstill\b/i;

/** The smallest ones, one behind the other; one at least. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { index, 0: joint } of [...text.matchAll(joints)].slice(0, mostJoints)) {
    if (!/[\p{L}\p{N}]/u.test(text.slice(from, index))) continue;
    // "Can people still browse and fill their basket?"
    if (
      joint.trim() === 'and' &&
      shared.test(text.slice(from, index)) &&
      !begins.test(text.slice(index + joint.length))
    )
      continue;
    pieces.push({ from, to: index + (/^[?!.…]/.test(joint) ? 1 : 0) });
    from = index + joint.length;
  }
  if (pieces.length === 0 || /[\p{L}\p{N}]/u.test(text.slice(from))) pieces.push({ from, to: text.length });
  return pieces;
}

/** The logarithm of what a cut before this piece gains. */
function gainOf(text: string, pieces: readonly Piece[], at: number): number {
  const [left, right] = [pieces[at - 1], pieces[at]];
  if (!left || !right) return 0;
  if (begins.test(text.slice(right.from, right.from + 20))) return Math.log(cutGains.begun);
  return Math.log(/[?.!;…\n]/.test(text.slice(left.to - 1, right.from)) ? cutGains.ended : cutGains.other);
}
