/** Files that are no cassette of today: each is refused with its line and what to do. */
import { describe, expect, it } from 'vitest';
import { type Cassette, cassetteText, readCassette } from '../../../src/bench/cassette.ts';

const small: Cassette = {
  cassette: 1,
  aura: '0.0.0',
  incident: 'inc_1',
  run: 'run_1',
  until: 'ended',
  missing: [],
  settings: {
    workflow: null,
    policy: { reads: [], trusted: [], catalog: [] },
    catalog: [],
    autonomy: 'assistant',
    runbooks: [],
    skills: [],
    links: {},
    limits: {
      runMinutes: 1,
      toolCalls: 1,
      questionCalls: 1,
      tokens: 1,
      cost: 1,
      approvalMinutes: 1,
      toolSeconds: 1,
      digestTokens: 1,
    },
  },
  before: [{ time: 1, fence: 0, facts: [] }],
  tools: { tools: [], gaps: [] },
  turns: [],
  results: [],
  during: [],
};
const text = cassetteText(small);
const reading = (changed: string) => () => readCassette(changed, 'a.cassette.json');

describe('a cassette file', () => {
  it('is the same text again, with the keys in the order of the format', () => {
    expect(readCassette(text, 'a')).toEqual(small);
    const { cassette, ...rest } = small;
    expect(cassetteText(readCassette(JSON.stringify({ ...rest, cassette }), 'a'))).toBe(text);
  });

  it('of an older or a newer version is refused, and what to do is said', () => {
    expect(reading(text.replace('"cassette": 1', '"cassette": 0'))).toThrow(
      'a.cassette.json:2: it is a cassette of the older version 0; this Aura replays version 1. To replay it, record the run again.',
    );
    expect(reading(text.replace('"cassette": 1', '"cassette": 2'))).toThrow(/newer version 2.*update Aura/);
  });

  it.each([
    ['no JSON', text.slice(0, 40), /^cassette-invalid: a\.cassette\.json(:\d+)?: this is no JSON/],
    ['nothing', '', /this is no JSON/],
    ['a list', '[]', /a\.cassette\.json:1: \(top\): /],
    [
      'an unknown key',
      text.replace('"run":', '"extra": 1,\n "run":'),
      /a\.cassette\.json:5: \(top\): unknown key extra/,
    ],
    [
      'an unknown key within',
      text.replace('"policy": {', '"policy": {\n"x": 1,'),
      /:\d+: settings\.policy: unknown key x/,
    ],
    ['a wrong type', text.replace('"run_1"', '7'), /a\.cassette\.json:5: run: /],
    ['a fact without a type', text.replace('"facts": []', '"facts": [{}]'), /before\.0\.facts\.0: a fact/],
  ])('with %s is refused with its line', (_, changed, said) => {
    expect(changed).not.toBe(text);
    expect(reading(changed)).toThrow(said);
  });
});
