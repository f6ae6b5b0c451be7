/**
 * The choke point: whatever comes in, nothing live and nothing invisible comes out.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  code,
  cut,
  escape,
  fallback,
  fence,
  link,
  Markup,
  markup,
  mention,
  moment,
  oneLine,
  own,
  quotation,
  quote,
  visible,
  wordsOf,
} from '../../../src/slack/markup.ts';
import { plainText } from '../../../src/slack/mention-text.ts';

const hostile = [
  '<!channel>',
  '<@U0ADMIN00>',
  '<https://evil.example|click>',
  '```\n*not code*',
  '\u202eevil\u202c',
  'a\u200bb\u2060c\ufeff',
  '\u{e0041}\u{e007f}',
  '&lt;!here&gt;',
  '\u0000\u001b[31m\u0007',
  '\ud800',
  '`',
];
const foreign = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...hostile)).map((all) => all.join(' ')),
);

/** Every live token of Slack begins with `<`; ours are mentions, dates. */
const live = /<(?!(@[UW][A-Z0-9]+>|!date\^\d+\^\{time\}\|[^<>]*>))/;
// oxlint-disable-next-line no-control-regex
const invisible = /[\p{Cf}\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u;

describe('markup', () => {
  it('lets nothing foreign be live, invisible, or end a fence (chance, seed printed on failure)', () => {
    fc.assert(
      fc.property(foreign, (text) => {
        const all = [
          escape(text),
          code(text).text,
          fence(text).text,
          quote(text).text,
          quotation(text, 2_000).text,
          mention(text).text,
          fallback(text, 300),
        ];
        for (const out of all) {
          expect(out).not.toMatch(live);
          expect(out).not.toMatch(invisible);
          expect(() => encodeURIComponent(out)).not.toThrow();
        }
        expect(fence(text).text.match(/```/g)).toHaveLength(2);
        expect(code(text).text).toMatch(/^(`[^`\n]+`|“”)$/);
        expect(quote(text).text).toMatch(/^“[^“”*`~\n]*”$/);
        expect(quotation(text, 2_000).text).toMatch(/^(>[^*`~\n]*\n?)*$/);
        expect(fallback(text, 300)).not.toContain('://');
      }),
      { numRuns: 500 },
    );
  });

  it('keeps what a reader needs', () => {
    expect(escape('p99 < 2s && rate > 5 %\nnext\tline')).toBe('p99 &lt; 2s &amp;&amp; rate &gt; 5 %\nnext\tline');
    expect(visible('naïve 日本語 🚀')).toBe('naïve 日本語 🚀');
    expect(markup`*Why* ${quote('a<b')} ${3} ${mention('U0ONCALL000')} ${null}`.text).toBe(
      '*Why* “a&lt;b” 3 <@U0ONCALL000> ',
    );
    expect(moment(1_795_286_467_000).text).toBe('<!date^1795286467^{time}|18:41 UTC>');
    expect(oneLine('a & b', 8)).toBe('a &amp;…');
  });

  it('bounds what others wrote by what is sent, so that it pushes nothing out (chance)', () => {
    fc.assert(
      fc.property(
        foreign,
        fc.constantFrom('&', '<', '>', '😀', 'a '),
        fc.integer({ min: 8, max: 300 }),
        (text, unit, most) => {
          for (const it of [text + unit.repeat(400), text, unit.repeat(most)]) {
            expect(quote(it, most).text.length).toBeLessThanOrEqual(most + 2);
            expect(code(it, most).text.length).toBeLessThanOrEqual(most + 2);
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(quote('&'.repeat(20), 20).text).toBe('“&amp;&amp;&amp;…”');
    expect(quote('&'.repeat(4), 20).text).toBe('“&amp;&amp;&amp;&amp;”');
    expect(quote('abcdef', 6).text).toBe('“abcdef”');
    expect(quote('abcdefg', 6).text).toBe('“abcde…”');
  });

  it('cuts within the limit, never inside an entity, a token or an open fence (chance)', () => {
    fc.assert(
      fc.property(foreign, foreign, fc.integer({ min: 60, max: 400 }), (before, inside, most) => {
        const whole = markup`${quote(before)} ${mention('U0ONCALL000')} ${fence(inside)} ${quotation(before, 400)}`;
        const short = cut(whole, most);
        expect(short.text.length).toBeLessThanOrEqual(most);
        expect(short.text).not.toMatch(live);
        expect((short.text.match(/```/g) ?? []).length % 2).toBe(0);
        expect(short.text).not.toMatch(/&(?!amp;|lt;|gt;)/);
        expect(whole.text.length <= most ? short === whole : short.text.endsWith('… (cut)')).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(cut(new Markup('short'), 100).text).toBe('short');
  });
});

describe('what a person wrote', () => {
  it('is decoded, without the mention of Aura and with that of others', () => {
    const text =
      '<@U0AURA> ask <@U0OTHER|sam> in <#C0OPS|ops> &amp; <!subteam^S0SRE|@sre>: <https://example.com/a?b=1&amp;c|graph>, <https://example.com>, <!here> 1 &lt; 2';
    expect(plainText(text, 'U0AURA')).toBe(
      'ask @sam in #ops & @sre: graph (https://example.com/a?b=1&c), https://example.com, @here 1 < 2',
    );
    expect(plainText('<@U0AURA>', 'U0AURA')).toBe('');
    expect(plainText('hey <@U0AURA> why?', 'U0AURA')).toBe('hey why?');
    expect(plainText('&amp;lt;', 'U0AURA')).toBe('&lt;');
  });
});

describe('a link', () => {
  it('opens an http address of the configuration, whose signs cannot end it', () => {
    expect(String(link('https://g.example/a?x=1&y=<b>|c', own('[E1]')))).toBe(
      '<https://g.example/a?x=1&amp;y=%3Cb%3E%7Cc|[E1]>',
    );
    expect(wordsOf(link('https://g.example/', own('[E1]')))).toBe('[E1]');
  });

  it.each([undefined, 'javascript:alert(1)', 'no address', `https://g.example/${'a'.repeat(4_000)}`])(
    'is its words alone for %s',
    (address) => {
      expect(String(link(address, own('[E1]')))).toBe('[E1]');
    },
  );
});
