/** Markup in both directions, and tickets that run out. */
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { plainMarkdown, plainMrkdwn, typedText } from '../../../src/slack-emulator/plain-text.ts';
import { transcriptOf } from '../../../src/slack-emulator/transcript.ts';
import { Views } from '../../../src/slack-emulator/views.ts';
import { settle } from '../../../src/slack-emulator/workspace-options.ts';
import { WorkspaceState } from '../../../src/slack-emulator/workspace-state.ts';

const state = new WorkspaceState(settle({}));
const bot = state.people.app.id;

describe('what a person types', () => {
  test.each([
    ['@aura why?', `<@${bot}> why?`],
    ['ask @aura.', `ask <@${bot}>.`],
    ['@sre-oncall and @here', '<!subteam^S0SREONCALL> and <!here>'],
    ['a <b> & c', 'a &lt;b&gt; &amp; c'],
    [`<@${bot}> hi`, `<@${bot}> hi`],
    ['mail@aura.example', 'mail@aura.example'],
    ['see https://example.com/a?b=1&c=2.', 'see <https://example.com/a?b=1&amp;c=2.>'],
  ])('%s', (typed, stored) => expect(typedText(typed, state)).toBe(stored));
});

describe('what a reader reads', () => {
  test.each([
    [`*bold* _it_ ~no~ <@${bot}> in <#C0INCIDENTS>`, 'bold it no @aura in #incidents'],
    ['<https://a.example/x|graph> :eyes: :constructor:', 'graph (https://a.example/x) 👀 :constructor:'],
    ['55Mi * 2 * 3 and a_b_c', '55Mi * 2 * 3 and a_b_c'],
    ['`*raw*` and ```\n_raw_\n```', '*raw* and _raw_'],
    ['<!date^1700000000^{time}|18:41> &lt;!here&gt;', '18:41 <!here>'],
  ])('%s', (stored, read) => expect(plainMrkdwn(stored, state)).toBe(read));

  test('markdown', () => {
    expect(plainMarkdown('## Cause\n**Pool** is [full](https://a.example)\n- one', state)).toBe(
      'Cause\nPool is full (https://a.example)\n• one',
    );
  });

  test('any text and any blocks have a transcript (seed 11)', () => {
    const block = fc.oneof(
      fc.dictionary(fc.constantFrom('text', 'elements', 'tasks', 'rows', 'fields', 'accessory'), fc.anything()),
      fc.constant({}),
    );
    const typed = fc.tuple(fc.constantFrom('section', 'plan', 'table', 'rich_text', 'actions', 'image', 'card'), block);
    const message = fc.tuple(fc.string({ unit: 'binary' }), fc.array(typed, { maxLength: 3 }));
    fc.assert(
      fc.property(message, ([text, blocks]) => {
        const own = new WorkspaceState(settle({}));
        const channel = own.channels.find('incidents');
        own.post({
          channel: channel.id,
          user: bot,
          team: 'T',
          text,
          blocks: blocks.map(([type, rest]) => ({ ...rest, type })),
        });
        expect(transcriptOf(channel, own).startsWith('#incidents\n\naura  ')).toBe(true);
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});

describe('tickets', () => {
  afterEach(() => void vi.useRealTimers());

  test('a trigger lives three seconds and opens once', () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const views = new Views();
    const trigger = views.issueTrigger('U1');
    expect(views.spendTrigger(trigger)).toBe('U1');
    expect(() => views.spendTrigger(trigger)).toThrow('exchanged_trigger_id');
    const late = views.issueTrigger('U1');
    vi.advanceTimersByTime(3_001);
    expect(() => views.spendTrigger(late)).toThrow('expired_trigger_id');
  });

  test('a response address lives half an hour and five uses', () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const views = new Views();
    const target = { channel: 'C1', user: 'U1', messageTs: null, threadTs: null };
    const key = views.issueReply(target);
    for (let use = 0; use < 5; use += 1) views.spendReply(key);
    expect(() => views.spendReply(key)).toThrow('used_url');
    const late = views.issueReply(target);
    vi.advanceTimersByTime(30 * 60_000 + 1);
    expect(() => views.spendReply(late)).toThrow('expired_url');
  });
});
