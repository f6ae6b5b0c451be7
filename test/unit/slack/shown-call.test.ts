/**
 * What an approver reads is what would run: nothing invisible, nothing that looks like something else.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configSchema } from '../../../src/config.ts';
import { fitsOnCard } from '../../../src/slack/cards/approval-card.ts';
import { escape } from '../../../src/slack/markup.ts';
import { shownCall } from '../../../src/slack/shown-call.ts';
import { anAction, anApproval } from './examples.ts';

const shown = (service: string, scripts: string[] = []): string =>
  (/"service": "(.*)"/.exec(shownCall({ tool: 'shop.rollback', args: { service } }, scripts).text)?.[1] ?? '').replace(
    /\\{2}/g,
    '\\',
  );

/** The call behind what is shown. */
function readBack(text: string): { tool: string; args: unknown } {
  const json = text.replace(/\\(u\{([0-9a-f]+)\}|.)/g, (whole, _, point?: string) =>
    point === undefined ? whole : JSON.stringify(String.fromCodePoint(Number.parseInt(point, 16))).slice(1, -1),
  );
  const end = json.indexOf('\n');
  return { tool: json.slice(0, end), args: JSON.parse(json.slice(end + 1)) };
}

describe('a call as it is shown', () => {
  it('is plain ASCII, says the call and nothing else, and passes the card as it is (chance, seed printed on failure)', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ maxLength: 30 }),
      fc.constantFrom('```', '\\u{61}', '\\n', 'a\nb\tc', '\ud83d', '\u{e0041}', '<@U1> & co', '\u0000\u007f'),
    );
    const args = fc.dictionary(text, fc.oneof(text, fc.jsonValue({ stringUnit: 'binary' })), { maxKeys: 5 });
    fc.assert(
      fc.property(args, (it) => {
        const stored = JSON.parse(JSON.stringify(it)) as Record<string, unknown>;
        const { text: all, escaped } = shownCall({ tool: 'shop.rollback', args: stored }, []);
        expect(all).toMatch(/^[ -~\n]*$/);
        expect(all).not.toContain('```');
        expect(readBack(all)).toEqual({ tool: 'shop.rollback', args: stored });
        const plain = JSON.stringify(stored, null, 2);
        expect(escaped === 0).toBe(all === `shop.rollback\n${plain}`);
        // The block that it stands in changes nothing but Slack's three entities.
        const sent = escape(all).replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
        expect(sent).toBe(all);
      }),
      { numRuns: 1_000 },
    );
  });

  it('lets no invisible, blank or alike character onto a card that can be approved', () => {
    let tried = 0;
    const held = (character: string): void => {
      tried += 1;
      const action = { ...anAction, args: { service: `api${character}` } };
      expect(fitsOnCard(anApproval({ action }), [])).toBe(false);
    };
    for (let point = 0x7f; point < 0x3_0000; point += 1)
      if (/[\p{Default_Ignorable_Code_Point}\p{Zs}\p{Cc}]/u.test(String.fromCodePoint(point)))
        held(String.fromCodePoint(point));
    for (const character of ['\u2800', '\u0430', '\uff41', '\u0338', 'é', 'e\u0301', '\u{e0100}']) held(character);
    expect(tried).toBeGreaterThan(80);
    expect(fitsOnCard(anApproval(), [])).toBe(true);
  });
});

describe('letters of a script that the team named', () => {
  it.each([
    ['деплой', ['Cyrillic'], 'деплой'],
    ['деплой api', ['Cyrillic'], 'деплой api'],
    ['\u0430pi', ['Cyrillic'], '\\u{430}pi'],
    ['сервис:api', ['Cyrillic'], '\\u{441}\\u{435}\\u{440}\\u{432}\\u{438}\\u{441}:api'],
    ['деплой', ['Greek'], '\\u{434}\\u{435}\\u{43f}\\u{43b}\\u{43e}\\u{439}'],
    ['αб', ['Greek', 'Cyrillic'], '\\u{3b1}\\u{431}'],
    ['café', ['Latin'], 'café'],
    ['cafe\u0301', ['Latin'], 'cafe\\u{301}'],
    ['\uff41pi', ['Latin'], '\\u{ff41}pi'],
    ['호출', ['Hangul'], '호출'],
    ['\u1112\u1161', ['Hangul'], '\\u{1112}\\u{1161}'],
    ['\u3164', ['Hangul'], '\\u{3164}'],
    ['障害のサービス', ['Han', 'Hiragana', 'Katakana'], '障害のサービス'],
    ['деплой\u200b', ['Cyrillic'], 'деплой\\u{200b}'],
    ['один\nдва\tтри', ['Cyrillic'], 'один\\nдва\\tтри'],
  ])('%j with %j is shown as %j', (service, scripts, text) => expect(shown(service, scripts)).toBe(text));

  it('are named in the configuration, and those that run from right to left are refused', () => {
    const read = (scripts: string[]) => configSchema.safeParse({ slack: { scripts } });
    expect(read(['Cyrillic', 'Han']).data?.slack.scripts).toEqual(['Cyrillic', 'Han']);
    for (const name of ['Hebrew', 'Common', 'Inherited', 'cyrillic', 'L}']) expect(read([name]).success).toBe(false);
  });
});
