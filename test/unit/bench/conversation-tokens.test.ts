/** What is counted in parts is what the whole would be counted as. */
import fc from 'fast-check';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { expect, it } from 'vitest';
import { ConversationTokens } from '../../support/model-server/conversation-tokens.ts';

const said = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        'a"b',
        '\\n"',
        'said: "no"',
        "it's",
        ' \n\n',
        '{"role":"user"}',
        'ÉCOLE"',
        '7"',
        '\u0301"',
        'ok ',
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const messages = fc.array(fc.oneof(said, fc.record({ role: said, content: said }), fc.integer()), { maxLength: 6 });

it('counts a growing conversation as its whole text', () => {
  const counted = new ConversationTokens();
  fc.assert(
    fc.property(said, messages, messages, (system, all, tools) => {
      for (let length = 0; length <= all.length; length += 1) {
        const request = { system, messages: all.slice(0, length), tools };
        expect(counted.of(request)).toBe(countTokens(JSON.stringify([system, request.messages, tools])));
      }
    }),
    { numRuns: 300 },
  );
});
