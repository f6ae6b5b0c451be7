/** A quote counts where it stands in the output, also as the digest showed it; nothing else does. */
import { describe, expect, it } from 'vitest';
import { quoteOccurs } from '../../../src/evidence/quote-occurs.ts';
import { distil } from '../../../src/distill/distil.ts';
import { inputFromText } from '../../../src/distill/text-input.ts';

const start = Date.parse('2026-05-04T11:00:00Z');
const line = '2026-05-04 13:02:10,123 +0200 ERROR  cart refused:   no stock';

describe('a quote of a stored output', () => {
  it.each([
    ['word for word', line, 'cart refused:   no stock', true],
    ['with its blanks folded', line, 'ERROR cart refused: no stock', true],
    ['over two lines', 'first\n    second', 'first second', true],
    ['with its time shown', line, '2026-05-04T11:02:10Z, T+2m10s ERROR cart refused', true],
    ['with its epoch behind a key shown', 'ts=1777892530 msg=full', 'ts=2026-05-04T11:02:10Z, T+2m10s msg=full', true],
    ['with an epoch in a column shown', 'at;pool\n1777892530;7', '2026-05-04T11:02:10Z, T+2m10s;7', true],
    ['of a time alone', line, '2026-05-04T11:02:10Z, T+2m10s', true],
    ['with another time', line, '2026-05-04T11:02:11Z, T+2m11s ERROR cart refused', false],
    ['with another distance', line, '2026-05-04T11:02:10Z, T+3m ERROR cart refused', false],
    ['with a word left out', line, 'ERROR refused: no stock', false],
    ['with a word added', line, 'ERROR cart refused: no stock left', false],
    ['with blanks where there are none', 'nostock', 'no stock', false],
    ['with none where there are blanks', 'no stock', 'nostock', false],
  ])('%s', (_, output, quote, found) => {
    expect(quoteOccurs(output, quote, start)).toBe(found);
  });

  it('is found behind many places of its longest word, deep in a large output', () => {
    const output = `${'unavailable\n'.repeat(700)}${'x'.repeat(2_000_000)}\n${line} unavailable`;
    expect(quoteOccurs(output, '2026-05-04T11:02:10Z, T+2m10s ERROR cart refused: no stock unavailable', start)).toBe(
      true,
    );
  });

  it('may be a line of a digest', async () => {
    const lines = Array.from(
      { length: 60 },
      (_, at) => `[${1_777_892_400 + at}]  level=error   msg="cart ${at} refused" at=${1_777_892_400_000 + at}`,
    );
    const digest = await distil(inputFromText(lines[7] ?? ''), { budgetTokens: 400, incidentStart: start });
    expect(digest.text).toContain('T+7s');
    expect(quoteOccurs(lines.join('\n'), digest.text, start)).toBe(true);
    expect(quoteOccurs(lines.slice(8).join('\n'), digest.text, start)).toBe(false);
  });
});
