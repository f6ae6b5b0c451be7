/** Times in what is shown, whatever spelled them. */
import { describe, expect, it } from 'vitest';
import { distil } from '../../../src/distill/distil.ts';
import { showTimes } from '../../../src/distill/show-times.ts';
import { inputFromText } from '../../../src/distill/text-input.ts';
import { cpuOf } from '../../support/cpu-of.ts';

const start = Date.UTC(2026, 2, 4, 12);
const shown = '2026-03-04T12:02:10Z, T+2m10s';

describe('times that are shown', () => {
  it.each([
    '2026-03-04T13:02:10+01:00',
    '2026-03-04 12:02:10',
    '2026-03-04T12:02:10.000000Z',
    '2026/03/04 12:02:10',
    'Wed, 04 Mar 2026 13:02:10 +0100',
    'Wed Mar  4 12:02:10 2026',
    'Mar  4 12:02:10',
    '04-Mar-2026 12:02:10.000',
    '04/Mar/2026:13:02:10 +0100',
  ])('reads %s', (written) => {
    expect(showTimes(`at ${written} it broke`, start)).toBe(`at ${shown} it broke`);
  });

  it.each(['1772625730', '1772625730000', '1772625730000000', '1772625730000000000'])(
    'reads the epoch number %s',
    (digits) => {
      expect(showTimes(`${digits} it broke`, start)).toBe(`${shown} it broke`);
      expect(showTimes(`{"created_at": ${digits}}`, start)).toBe(`{"created_at": ${shown}}`);
      expect(showTimes(`startTime=${digits}`, start)).toBe(`startTime=${shown}`);
      expect(showTimes(`order ${digits}, id=${digits}`, start)).toBe(`order ${digits}, id=${digits}`);
    },
  );

  it('does nothing twice', () => {
    const once = showTimes('2026-03-04T13:02:10+01:00', start);
    expect(showTimes(once, start)).toBe(once);
  });

  it('converts columns that are called times, in an output shown whole', async () => {
    const { text } = await distil(inputFromText('id,created_ts,note\n1772625730,1772625730,late\n'), {
      budgetTokens: 400,
      incidentStart: start,
    });
    expect(text).toBe(`id,created_ts,note\n1772625730,${shown},late`);
  });

  it('keeps lines of one kind together, however their times are spelled', async () => {
    const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
    const spelled = [
      (at: number) => `${days[(at + 6) % 7]}, ${String(1 + at).padStart(2, '0')} Mar 2026 10:00:00 GMT`,
      (at: number) => `Mar ${String(1 + at).padStart(2, ' ')} 10:00:${String(at).padStart(2, '0')}`,
      (at: number) => String(1_772_625_730_000 + 86_400_000 * at),
    ];
    for (const time of spelled) {
      const lines = Array.from(
        { length: 28 },
        (_, at) => `${time(at)} wheel turned ${at * 31 + 1} times without a fault`,
      );
      const { text } = await distil(inputFromText(lines.join('\n')), { budgetTokens: 160, incidentStart: start });
      expect(text).toMatch(/×28 /);
    }
  });

  it('costs no more than the length of a hostile text', async () => {
    for (const piece of ['1', 'time', '2026-03-04 ', 'Mon, 04 Mar ', 'a.time_', '12:12:', ' ']) {
      const text = piece.repeat(Math.floor(60_000 / piece.length));
      expect(await cpuOf(() => showTimes(text, start))).toBeLessThan(1_000);
    }
  });
});
