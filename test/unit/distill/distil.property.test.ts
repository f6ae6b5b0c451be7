/** What must hold for any input whatever: budget, honesty, repeatability, and no throw. Seeds are printed by fast-check. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { distil } from '../../../src/distill/distil.ts';
import { DIGEST_KINDS } from '../../../src/distill/distiller.ts';
import { inputFromText } from '../../../src/distill/text-input.ts';

const SEED = Number(process.env.FAST_CHECK_SEED ?? 20_260_131);
const RUNS = { seed: SEED, numRuns: 60, verbose: 1 };

const word = fc.constantFrom(
  'error',
  'failed',
  'GET',
  '/api/cart',
  'timeout',
  'ok',
  '500',
  '200',
  'payment',
  'db-1',
  '2026-01-31T18:41:07Z',
  '"',
  '{',
  '}',
  '\u001b[31m',
  '\t',
  '…',
  '😀',
  '<|endoftext|>',
  'x'.repeat(300),
);
const line = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
const logs = fc.array(line, { minLength: 1, maxLength: 120 }).map((lines) => lines.join('\n'));
const json = fc.json({ maxDepth: 5 });
const records = fc.array(
  fc.record({
    name: fc.string(),
    status: fc.constantFrom('Running', 'Failed', 'Pending'),
    restarts: fc.nat(99),
    message: fc.string(),
  }),
  { minLength: 1, maxLength: 80 },
);
const table = records.map((rows) =>
  ['NAME     STATUS    RESTARTS', ...rows.map((row, at) => `pod-${at}    ${row.status}   ${row.restarts}`)].join('\n'),
);
const bytes = fc.uint8Array({ maxLength: 4000 }).map((raw) => Buffer.from(raw).toString('utf8'));
const anything = fc.oneof(
  logs,
  json,
  records.map((rows) => JSON.stringify(rows)),
  records.map((rows) => rows.map((row) => JSON.stringify(row)).join('\r\n')),
  table,
  bytes,
  fc.string({ maxLength: 5000 }),
);

describe(`any input (seed ${SEED})`, () => {
  it('never exceeds its budget, in tokens and in bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        anything,
        fc.integer({ min: 16, max: 800 }),
        fc.option(fc.constantFrom(...DIGEST_KINDS), { nil: undefined }),
        async (text, budgetTokens, kind) => {
          const digest = await distil(inputFromText(text), { budgetTokens, kind });
          expect(Buffer.byteLength(digest.text)).toBeLessThanOrEqual(4 * budgetTokens);
          expect(countTokens(digest.text, { disallowedSpecial: new Set() })).toBeLessThanOrEqual(budgetTokens);
          expect(digest.bytes).toBe(Buffer.byteLength(digest.text));
        },
      ),
      RUNS,
    );
  });

  it('gives the same digest for the same input', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const once = await distil(inputFromText(text), { budgetTokens: 200, question: 'why is payment failing?' });
        const twice = await distil(inputFromText(text), { budgetTokens: 200, question: 'why is payment failing?' });
        expect(twice).toEqual(once);
      }),
      RUNS,
    );
  });

  it('quotes log lines literally, or marks the cut', async () => {
    const plain = fc
      .array(fc.constantFrom('error', 'lost', 'block', 'from', 'a1b2', 'node', '77', 'ms'), {
        minLength: 2,
        maxLength: 9,
      })
      .map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(plain, { minLength: 30, maxLength: 200 }), async (lines) => {
        const text = lines.join('\n');
        const digest = await distil(inputFromText(text), { budgetTokens: 120, kind: 'log' });
        const [, ...rest] = digest.text.split('\n');
        for (const shown of rest.slice(0, -1)) {
          const quoted = shown.replace(/^(?:×[\d,]+ )?L\d+ /, '');
          for (const part of quoted.replace(/ \(\d+ characters\)$/, '').split('…')) expect(text).toContain(part);
        }
      }),
      RUNS,
    );
  });

  it('says what was left out', async () => {
    await fc.assert(
      fc.asyncProperty(logs, async (text) => {
        const digest = await distil(inputFromText(text), { budgetTokens: 64 });
        expect(digest.text.endsWith(digest.omitted.said) || digest.text === '').toBe(true);
        const whole = digest.text.replace(/\s/g, '').length >= text.replace(/\x1b\[31m|\s/g, '').length;
        expect(whole || digest.omitted.said !== '' || digest.text === '').toBe(true);
      }),
      RUNS,
    );
  });
});

describe('hostile inputs', () => {
  const hostile: [string, string][] = [
    ['a line of ten million characters', 'x'.repeat(10_000_000)],
    ['ten million characters with words', 'error at step '.repeat(720_000)],
    ['nesting of 100,000 lists', '['.repeat(100_000)],
    ['nesting that closes', `${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['JSON that ends early', `{"items":[${'{"kind":"Pod","status":{"phase":"Failed"}},'.repeat(500)}`],
    ['carriage returns only', 'step one\rstep two\r'.repeat(2000)],
    ['Windows line ends', 'ERROR lost\r\nINFO fine\r\n'.repeat(2000)],
    ['colour codes and titles', '\u001b]0;title\u0007\u001b[1;31mERROR\u001b[0m lost\n'.repeat(2000)],
    ['NUL characters', '\0'.repeat(50_000)],
    ['nothing', ''],
    ['line ends only', '\n'.repeat(100_000)],
    ['a YAML bomb', 'a: &a [x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c]\ne: [*d,*d,*d,*d]\n'],
  ];
  it.each(hostile)('%s', async (_, text) => {
    const digest = await distil(inputFromText(text), { budgetTokens: 300 });
    expect(digest.bytes).toBeLessThanOrEqual(1200);
  });
});
