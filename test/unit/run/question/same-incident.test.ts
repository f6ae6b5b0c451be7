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

/** Said of one incident and beside it, in words that were chosen before the rules were looked at. */
describe('what people write in the channel of a checkout that fails', () => {
  const checkout = {
    texts: ['CheckoutErrorRateHigh', 'checkout returns 5xx', 'critical', 'shop', 'checkout'],
    components: ['checkout', 'payments'],
    startedAt: Date.parse('2026-03-05T14:02:00Z'),
    resolved: false,
  };
  const names = ['checkout', 'payments', 'cart', 'search', 'recommendation', 'postgres-main', 'mobile-gateway'];
  const read = (text: string, resolved = false) =>
    meantBy(
      text,
      { ...checkout, resolved },
      {
        known: names.map((name) => ({ name })),
        time: timeIn(text, { now: now + 600_000, zone: 'UTC', zero: checkout.startedAt }),
      },
    );

  it.each([
    'who deployed checkout before it broke?',
    'still seeing 502s when I pay',
    'could this have been the 13:50 payments release?',
    'should we roll back?',
    'why did the error rate go up at 2pm',
    'did the errors begin right after the deploy',
    'what is the error rate now',
    'could cart be the reason?',
    'ok to wake up the database team for this?',
    'are the 5xx back?',
    'are we trending up or down',
    "I think it's the payments deploy",
    "what's the usual error rate?",
  ])('is about it: %s', (text) => expect(read(text)).toBe('this'));

  it.each([
    'the search box gives no results since lunch',
    'is the login mail delayed for somebody else too',
    "customers in Spain can't reset their password",
    'recommendations are empty on the home page',
    'what was that spike yesterday at 9 in the evening?',
    'disk on postgres-main at 97 %',
    'nobody receives the confirmation texts any more',
    'our nightly export is two hours behind',
    "the map on the delivery page won't load",
    'cart shows twice the price',
    'recommendation restarts every minute',
    'what happened last Tuesday with search?',
    'half of our suppliers see an empty catalogue',
  ])('is about something else: %s', (text) => expect(read(text)).toBe('other'));

  it.each([
    'the CDN serves old images',
    'people get logged out at random',
    'gift cards are charged two times',
    'VPN drops for everyone in Lisbon',
    'is the printer in Oslo still offline',
  ])('does not tell: %s', (text) => expect(read(text)).toBe('unclear'));

  it.each(['so what was it in the end?', 'did we lose any orders?', 'how long were we down in total'])(
    'is about it when it is over: %s',
    (text) => expect(read(text, true)).toBe('this'),
  );
});
