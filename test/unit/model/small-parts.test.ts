/** The small parts by themselves: waits, thoughts, counts and prices. */
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, it } from 'vitest';
import type { Model, ModelUsage } from '../../../src/model/model.ts';
import { priced } from '../../../src/model/priced.ts';
import { requestBytes, requestTokens, textTokens } from '../../../src/model/request-tokens.ts';
import { retryAfterOf } from '../../../src/model/retry-after.ts';
import { withoutThoughts } from '../../../src/model/thinking.ts';
import { longestTurn } from '../../support/cpu-of.ts';
import { asking } from './asking.ts';

describe('the wait that a provider asks for', () => {
  const now = Date.UTC(2026, 10, 28, 12, 0, 0);
  it.each<[Record<string, string>, number | undefined]>([
    [{}, undefined],
    [{ 'retry-after': '8' }, 8_000],
    [{ 'retry-after': '1.5' }, 1_500],
    [{ 'retry-after-ms': '250', 'retry-after': '9' }, 250],
    [{ 'retry-after': 'Sat, 28 Nov 2026 12:00:30 GMT' }, 30_000],
    [{ 'retry-after': 'Sat, 28 Nov 2026 11:00:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '-3' }, undefined],
    [{ 'retry-after': '999999999' }, 86_400_000],
    [{ 'retry-after-ms': 'NaN', 'retry-after': '2' }, 2_000],
  ])('%j is %s ms', (headers, ms) => {
    expect(retryAfterOf(new Headers(headers), now)).toBe(ms);
  });
});

describe('a thought', () => {
  it.each([
    ['no thought', 'no thought'],
    [' as it was ', ' as it was '],
    ['<think>a</think>b', 'b'],
    ['<THINK>a</THINK>\n\nb', 'b'],
    ['<thinking>a</thinking>b<think>c</think>d', 'bd'],
    ['began before</think>b', 'b'],
    ['b<think>without an end', 'b'],
    ['<think>only that', ''],
    ['<think>a<think>b</think>c', 'c'],
    ['a</think>b</think>c', 'bc'],
  ])('%j leaves %j', (text, left) => {
    expect(withoutThoughts(text)).toBe(left);
  });
});

describe('tokens', () => {
  it('are those of the vocabulary, and of long runs never fewer', async () => {
    const right = (text: string) => countTokens(text, { disallowedSpecial: new Set<string>() });
    for (const text of ['', 'a few words', 'naïve — 東京 🙂', '<|endoftext|>'])
      expect(await textTokens(text)).toBe(right(text));
    // Counted in pieces, whose ends may fall into a word.
    for (const text of ['word '.repeat(20_000), 'ab1'.repeat(2_000)]) {
      expect(await textTokens(text)).toBeGreaterThanOrEqual(right(text));
      expect(await textTokens(text)).toBeLessThan(right(text) * 1.02);
    }
  });

  it('of a request are never more than its bytes', async () => {
    const request = asking('naïve — 東京 🙂 '.repeat(50), {
      tools: [{ name: 'look', description: 'looks', inputSchema: { type: 'object' } }],
    });
    const [tokens, bytes] = [await requestTokens(request), requestBytes(request)];
    expect(tokens).toBeGreaterThan(100);
    expect(tokens).toBeLessThanOrEqual(bytes);
  });

  it.each(['a', ' ', '\n', '0', '🙂', 'ab '])('of a megabyte of %j hold nobody up for long', async (sign) => {
    const { ms } = await longestTurn(() => textTokens(sign.repeat(1_000_000 / sign.length)));
    expect(ms).toBeLessThan(400);
  });
});

describe('a price', () => {
  const cost = async (usage: ModelUsage, price: Parameters<typeof priced>[1]) => {
    const model: Model = { name: 'm', ask: () => Promise.resolve({ text: '', calls: [], usage }) };
    return (await priced(model, price).ask(asking('x'))).usage.cost;
  };

  it('counts what a cache held and what was written to it by their own prices', async () => {
    const usage = { input: 1_000_000, output: 100_000, cachedInput: 600_000, cacheWrites: 300_000 };
    expect(await cost(usage, { input: 3, output: 15 })).toBeCloseTo(4.5);
    expect(await cost(usage, { input: 3, output: 15, cachedInput: 0.3, cacheWrites: 3.75 })).toBeCloseTo(
      0.3 + 0.18 + 1.125 + 1.5,
    );
  });
});
