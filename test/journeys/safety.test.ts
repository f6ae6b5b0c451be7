/**
 * The short form of `npm run chaos -- security`, and that its reader of messages sees what it is there to see.
 */
import { describe, expect, it } from 'vitest';
import { playSecurity } from '../chaos/security.ts';
import { liveIn, sameCall, shownCallIn } from '../chaos/security/read-message.ts';

describe('hostile tools, texts, clicks and people', () => {
  it('bring about nothing that nobody allowed (seeds 1 to 25)', async () => {
    const { reports } = await playSecurity(25, 1);
    expect(reports.flatMap(({ seed, faults }) => faults.map((fault) => `seed ${seed}: ${fault}`))).toEqual([]);
    const total = (of: (report: (typeof reports)[number]) => number) => reports.reduce((sum, it) => sum + of(it), 0);
    // Something ran in each way and was refused, so that the rules had something to judge.
    for (const figure of [
      total((it) => it.approved),
      total((it) => it.autonomous),
      total((it) => it.refused),
      total((it) => it.forged),
    ])
      expect(figure).toBeGreaterThan(0);
  });
});

const section = (text: string, more = {}) => ({
  blocks: [{ type: 'section', text: { type: 'mrkdwn', text, verbatim: true, ...more } }],
});
const may = new Set(['U0ANA000']);

describe('the reader of messages', () => {
  it.each([
    ['a mention', section('ask <@U0VICTIM00>'), /live mention/],
    ['a broadcast', section('“<!here>”'), /live bracket/],
    ['a link', section('<https://evil.example|ok>'), /live bracket/],
    ['a channel', section('<#C1>'), /live bracket/],
    ['a half of an entity', section('a &am'), /unescaped/],
    ['what cannot be seen', section('“a\u200bb”'), /U\+200b/],
    ['bare foreign text', section('*Risk* %zq%'), /not marked/],
    ['an open quotation', section('“%zq%\n*Risk* low”'), /not closed/],
    ['names that Slack looks for', section('a', { verbatim: false }), /look for links/],
    ['an address', { text: 'see https://evil.example' }, /address/],
    ['a line in a notification', { text: 'a\nb' }, /second line/],
    ['link_names', { text: 'a', link_names: true }, /sets link_names/],
  ])('finds %s', (_, payload, fault) => {
    expect(liveIn(payload, may).join()).toMatch(fault);
  });

  it('takes what Aura may write, and foreign text that is quoted', () => {
    const text = '⚠️ <@U0ANA000> “%zq%&lt;!here&gt;” `%zq%`\n>%zq% said\n```\n%zq%\n``` <!date^1^{time}|00:00 UTC>';
    expect(liveIn({ text: 'Done: “%zq%', ...section(text) }, may)).toEqual([
      'foreign text that is not marked as quoted in fallback "Done: “%zq%"',
    ]);
    expect(liveIn({ text: 'Done: “%zq%…', ...section(text) }, may)).toEqual([]);
  });

  it('reads a shown call back as the call that it is', () => {
    const shown = shownCallIn(section('```\nops.x\\u{202e}\n{\n  "a": "&lt;\\u{430}\\\\u{41}"\n}\n```').blocks);
    expect(shown).toMatchObject({ escaped: true, letters: false });
    expect(shown && sameCall(shown, { tool: 'ops.x\u202e', args: { a: '<\u0430\\u{41}' } })).toBe(true);
    expect(shown && sameCall(shown, { tool: 'ops.x', args: { a: '<\u0430\\u{41}' } })).toBe(false);
    expect(shownCallIn(section('```\nops.x\n{}\n```\n```\nmore\n```').blocks)).toBeNull();
  });
});
