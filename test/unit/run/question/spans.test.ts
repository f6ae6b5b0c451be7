/** A message is cut where that makes its pieces likeliest; the pieces stand in it in their order, and none is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Likely, spansOf } from '../../../../src/run/question/spans.ts';

/** Sure of these, and of little else. */
const known: Record<string, Likely> = {
  'who owns it': { p: 0.9, isSaid: false },
  'what changed': { p: 0.9, isSaid: false },
  'the sale is over': { p: 0.9, isSaid: true },
  'roll it back': { p: 0.9, isSaid: false },
};
const read = (piece: string): Likely => known[piece] ?? { p: 0.2, isSaid: false };
const cut = (text: string) => spansOf(text, read).map(({ text: one, isSaid }) => (isSaid ? `(${one})` : one));

describe('a message', () => {
  it.each([
    ['who owns it and what changed', ['who owns it', 'what changed']],
    ['the sale is over, roll it back', ['(the sale is over)', 'roll it back']],
    ['what changed, who owns it, roll it back', ['what changed', 'who owns it', 'roll it back']],
    ['bread and butter', ['bread and butter']],
    ['the sale is over', ['(the sale is over)']],
    ['', ['']],
  ])('“%s” is cut into its likeliest pieces', (text, pieces) => expect(cut(text)).toEqual(pieces));

  it('loses no word that is not a joint, whatever is written', () => {
    const words = fc.array(fc.constantFrom('who', 'it', 'and', ',', '?', '. ', 'x1', 'then', '\n', ' - ', 'so'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, fc.double({ min: 0, max: 1, noNaN: true }), (all, p) => {
        const text = all.join(' ');
        const spans = spansOf(text, (piece) => ({
          p: piece.length % 3 === 0 ? p : 0.5,
          isSaid: piece.length % 2 === 0,
        }));
        let from = 0;
        for (const { text: piece } of spans) {
          const at = text.indexOf(piece, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + piece.length;
        }
        const own = (said: string) => said.match(/x1|who|it/g) ?? [];
        expect(spans.flatMap((it) => own(it.text))).toEqual(own(text));
      }),
    );
  });
});
