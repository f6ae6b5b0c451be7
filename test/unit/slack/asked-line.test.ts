/** How a question was read is shown by the clock that counted, and only where it could have been read otherwise. */
import { describe, expect, it } from 'vitest';
import { askedLine } from '../../../src/slack/cards/asked-line.ts';

const time = {
  from: Date.parse('2026-03-05T13:05:00Z'),
  to: Date.parse('2026-03-05T14:30:00Z'),
  words: '14:05',
  moment: null,
};

describe('how a question was read', () => {
  it.each([
    ['asker', 'Europe/Berlin', '`2026-03-05 14:05 to 2026-03-05 15:30` (`Europe/Berlin`, your zone)'],
    ['team', 'Asia/Tokyo', '`2026-03-05 22:05 to 2026-03-05 23:30` (`Asia/Tokyo`, the zone of the team)'],
    ['none', 'UTC', '`2026-03-05 13:05 to 2026-03-05 14:30` (`UTC`)'],
  ] as const)('names the clock: %s', (whose, zone, words) => {
    expect(askedLine({ time: { ...time, zoned: true, zone, whose } })?.text).toBe(
      `*Your question was read as* “14:05”: ${words}`,
    );
  });

  it('names a component only where an error was forgiven, and nothing of foreign text is live', () => {
    const exact = { name: 'till', words: 'till', exact: true };
    expect(askedLine({ components: [exact] })).toBeNull();
    expect(askedLine(undefined)).toBeNull();
    const guessed = askedLine({ components: [exact, { name: 'ledger', words: '<!channel>', exact: false }] });
    expect(guessed?.text).toBe('*Your question was read as* “&lt;!channel&gt;”: the component `ledger`');
  });
});
