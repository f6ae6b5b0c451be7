/** Whether a question is about the incident of its channel: names, times and symptoms; where they do not tell, it is asked. */
import { describe, expect, it } from 'vitest';
import { meantBy } from '../../../../src/run/question/same-incident.ts';
import { timeIn } from '../../../../src/run/question/times.ts';

const now = Date.parse('2026-03-05T14:30:00Z');
const incident = {
  texts: ['Orders take longer than 2 s', 'p99 of the till is above its limit', 'tea'],
  components: ['till', 'ledger'],
  startedAt: Date.parse('2026-03-05T14:00:00Z'),
  resolved: false,
};
const known = [{ name: 'till' }, { name: 'ledger' }, { name: 'search-service' }];
const meant = (text: string, change: Partial<typeof incident> = {}) =>
  meantBy(text, { ...incident, ...change }, { known, time: timeIn(text, { now, zone: 'UTC' }) });

describe('a question in an open incident', () => {
  it.each([
    'why?',
    'who is affected?',
    'is the till still slow?',
    'the ledgre fails too',
    'what changed in the last two hours?',
    'what changed before 12:00?',
    'can you roll it back?',
    'orders are slow for everyone',
    'it is broken again',
    'is search affected too?',
    'did search cause this?',
  ])('is about it: %s', (text) => expect(meant(text)).toBe('this'));

  it.each([
    'payments page is blank for Germany',
    'search is down',
    'search-service answers 500 since 14:20',
    'why was the warehouse printer offline last night?',
    'what happened yesterday evening?',
  ])('is about something else: %s', (text) => expect(meant(text)).toBe('other'));

  it.each(['what about search?', 'people cannot login', 'the lift is stuck'])('does not tell: %s', (text) =>
    expect(meant(text)).toBe('unclear'),
  );
});

describe('a question after an incident is over', () => {
  it.each(['why?', 'what was the cause?', 'who was affected by it?', 'was the till slow?'])('is about it: %s', (text) =>
    expect(meant(text, { resolved: true })).toBe('this'),
  );
  it.each(['orders are slow', 'people cannot login', 'search is down', 'what about search?'])(
    'is about something new: %s',
    (text) => expect(meant(text, { resolved: true })).toBe('other'),
  );
});
