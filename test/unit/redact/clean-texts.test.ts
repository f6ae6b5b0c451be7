/** What was found clean is not searched again, until another secret is known; what held one is never remembered. */
import { expect, it } from 'vitest';
import { CleanTexts } from '../../../src/redact/clean-texts.ts';
import { knowSecrets, redact, redactedObjects } from '../../../src/redact/redact.ts';

it('forgets what was clean when another secret becomes known', () => {
  const said = 'all quiet but for harbour-lantern-77; '.repeat(10);
  expect(redact(said)).toBe(said);
  knowSecrets({ values: [{ name: 'LANTERN', value: 'harbour-lantern-77' }] });
  expect(redact(said)).not.toContain('harbour-lantern-77');
});

it('keeps what it found when the same is told again', () => {
  const own = { values: [{ name: 'LANTERN', value: 'harbour-lantern-77' }], patterns: ['shelf-\\d{4}'] };
  knowSecrets(own);
  const found = redactedObjects();
  knowSecrets(structuredClone(own));
  expect(redactedObjects()).toBe(found);
  knowSecrets({ ...own, patterns: ['crate-\\d{4}'] });
  expect(redactedObjects()).not.toBe(found);
  expect(redact('shelf-1234 and crate-1234')).toBe('shelf-1234 and [redacted: team pattern]');
});

it('holds so many characters, and lets the oldest go first', () => {
  const clean = new CleanTexts();
  const texts = Array.from({ length: 40 }, (_, index) => `${index} `.padEnd(200_000, 'x'));
  for (const text of texts) clean.add(text);
  expect(texts.map((text) => clean.has(text))).toEqual(texts.map((_, index) => index >= 20));
  clean.clear();
  expect(texts.some((text) => clean.has(text))).toBe(false);
});

it('remembers neither short texts nor the longest', () => {
  const clean = new CleanTexts();
  for (const text of ['short', 'y'.repeat(1_000_000)]) {
    clean.add(text);
    expect(clean.has(text)).toBe(false);
  }
});
