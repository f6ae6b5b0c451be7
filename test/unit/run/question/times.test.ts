/**
 * Times in words: each is read in the zone of who said it, over changes of clocks too, and nothing else is a time.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeIn } from '../../../../src/run/question/times.ts';
import { isZone, momentOf, wallAt } from '../../../../src/run/question/wall-clock.ts';

/** A Thursday, 15:30 in Berlin. */
const now = Date.parse('2026-03-05T14:30:00Z');
const berlin = { now, zone: 'Europe/Berlin' };

const read = (text: string, frame: { now: number; zone: string; zero?: number } = berlin): string => {
  const found = timeIn(text, frame);
  if (!found) return 'none';
  const iso = (at: number) => new Date(at).toISOString().slice(5, 16).replace('T', ' ');
  return `${iso(found.from)} – ${iso(found.to)}`;
};

describe('a time in words', () => {
  it.each([
    ['why is the till slow since 14:05?', '03-05 13:05 – 03-05 14:30'],
    ['Errors since about 2:05 pm', '03-05 13:05 – 03-05 14:30'],
    ['since 9am everything is slow', '03-05 08:00 – 03-05 14:30'],
    ['since 23:10', '03-04 22:10 – 03-05 14:30'],
    ['since yesterday 18:00', '03-04 17:00 – 03-05 14:30'],
    ['since yesterday', '03-03 23:00 – 03-05 14:30'],
    ['since last night', '03-04 17:00 – 03-05 14:30'],
    ['since Monday', '03-01 23:00 – 03-05 14:30'],
    ['it began at 14:05', '03-05 13:05 – 03-05 14:30'],
    ['since 14:05 UTC', '03-05 14:05 – 03-05 14:30'],
    ['since 08:05 EST', '03-05 13:05 – 03-05 14:30'],
    ['since 2026-03-04T10:00Z', '03-04 10:00 – 03-05 14:30'],
    ['since 4 March, 10:00', '03-04 09:00 – 03-05 14:30'],
    ['since March 4th', '03-03 23:00 – 03-05 14:30'],
  ])('goes on from its start: %s', (text, window) => expect(read(text)).toBe(window));

  it.each([
    ['what happened at 14:05?', '03-05 12:50 – 03-05 13:20'],
    ['14:05 yesterday, the till', '03-04 12:50 – 03-04 13:20'],
    ['what was wrong on Tuesday at 9pm', '03-03 19:45 – 03-03 20:15'],
    ['around noon', '03-05 10:45 – 03-05 11:15'],
    ['what was it an hour ago?', '03-05 13:00 – 03-05 14:00'],
    ['5 minutes ago it flapped', '03-05 14:20 – 03-05 14:30'],
    ['half an hour ago', '03-05 13:45 – 03-05 14:15'],
    ['a couple of hours ago', '03-05 12:00 – 03-05 13:00'],
    ['two days ago', '03-02 23:00 – 03-03 23:00'],
    ['before 14:05', '03-05 12:05 – 03-05 13:05'],
  ])('lies around its moment: %s', (text, window) => expect(read(text)).toBe(window));

  it.each([
    ['it started failing an hour ago', '03-05 13:30 – 03-05 14:30'],
    ['down for two hours', '03-05 12:30 – 03-05 14:30'],
    ['failing for about 20m', '03-05 14:10 – 03-05 14:30'],
    ['errors of the last 30 minutes', '03-05 14:00 – 03-05 14:30'],
    ['in the past hour', '03-05 13:30 – 03-05 14:30'],
  ])('reaches until now: %s', (text, window) => expect(read(text)).toBe(window));

  it.each([
    ['last night', '03-04 17:00 – 03-05 05:00'],
    ['what was wrong yesterday evening', '03-04 16:00 – 03-04 23:00'],
    ['yesterday morning', '03-04 04:00 – 03-04 11:00'],
    ['this morning', '03-05 04:00 – 03-05 11:00'],
    ['this afternoon', '03-05 11:00 – 03-05 14:30'],
    ['yesterday', '03-03 23:00 – 03-04 23:00'],
    ['on Thursday', '02-25 23:00 – 02-26 23:00'],
    ['last friday night', '02-27 17:00 – 02-28 05:00'],
    ['between 13:00 and 14:00', '03-05 12:00 – 03-05 13:00'],
    ['who changed it between 2 and 3?', '03-05 13:00 – 03-05 14:00'],
    ['between 9 and 10', '03-05 08:00 – 03-05 09:00'],
    ['anything between 11 and 1?', '03-05 10:00 – 03-05 12:00'],
    ['from 23:50 to 00:10', '03-04 22:50 – 03-04 23:10'],
    ['from 15:00 to 16:00', '03-05 14:00 – 03-05 14:30'],
    ['13:00-14:00', '03-05 12:00 – 03-05 13:00'],
    ['yesterday from 13:00 to 14:00', '03-04 12:00 – 03-04 13:00'],
    ['from 13:00 to 14:00 yesterday', '03-04 12:00 – 03-04 13:00'],
  ])('is a span: %s', (text, window) => expect(read(text)).toBe(window));

  it('counts from the start of the incident', () => {
    const zero = Date.parse('2026-03-05T14:00:00Z');
    expect(read('what happened at T+5m?', { ...berlin, zero })).toBe('03-05 14:00 – 03-05 14:10');
    expect(read('T-10m to T+1m30s', { ...berlin, zero })).toBe('03-05 13:50 – 03-05 14:01');
    expect(read('since T+5m', { ...berlin, zero })).toBe('03-05 14:05 – 03-05 14:30');
    expect(read('what happened at T+5m?')).toBe('none');
  });

  it('is of the zone of who said it, and says whether that mattered', () => {
    expect(read('since 09:00', { now, zone: 'America/New_York' })).toBe('03-05 14:00 – 03-05 14:30');
    expect(read('since 09:00', { now, zone: 'UTC' })).toBe('03-05 09:00 – 03-05 14:30');
    expect(read('last night', { now, zone: 'Asia/Tokyo' })).toBe('03-04 09:00 – 03-04 21:00');
    expect(timeIn('since 09:00', berlin)).toMatchObject({ zoned: true, words: '09:00' });
    expect(timeIn('since 09:00 UTC', berlin)).toMatchObject({ zoned: false, words: '09:00 UTC' });
    expect(timeIn('an hour ago', berlin)?.zoned).toBe(false);
  });

  it.each([
    'what broke?',
    'p99 > 2s and 5xx on /pay',
    'HTTP 500 from 10.0.0.1:8080',
    'image till:14.05 at v1.14:05',
    'ratio 99:99, port 8080, 3 decoders',
    'restart it in 5 minutes',
    'the last 3 deploys',
    'is p99 over 2 s for 30 seconds',
    'node-12:30 is at 100%',
    'tomorrow at 10:00',
    '',
  ])('is not in: %s', (text) => expect(read(text === 'tomorrow at 10:00' ? 'tomorrow morning' : text)).toBe('none'));

  it('reads whatever is written without failing, and never into the future', () => {
    const words = fc.constantFrom(
      'since',
      '14:05',
      'last',
      'night',
      'an',
      'hour',
      'ago',
      'T+5m',
      '-',
      'to',
      '3',
      'may',
      'friday',
      '2026-13-40',
      ':',
      'am',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 12 }), (some) => {
        const found = timeIn(some.join(' '), { ...berlin, zero: now - 60_000 });
        expect(found === null || (found.from < found.to && found.to <= now)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a wall clock', () => {
  it('shows each moment and finds it again, over changes of clocks', () => {
    for (const zone of ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe']) {
      for (
        let at = Date.parse('2026-01-01T00:00:00Z');
        at < Date.parse('2027-01-01T00:00:00Z');
        at += 5 * 3_600_000 + 1_800_000
      ) {
        const found = momentOf(wallAt(at, zone), zone);
        // Only the hour that comes twice has two moments; then it is the first.
        expect([0, 1_800_000, 3_600_000]).toContain(at - found);
      }
    }
    expect(momentOf({ year: 2026, month: 3, day: 29, hour: 2, minute: 30 }, 'Europe/Berlin')).toBe(
      Date.parse('2026-03-29T01:30:00Z'),
    );
    expect(momentOf({ year: 2026, month: 10, day: 25, hour: 2, minute: 30 }, 'Europe/Berlin')).toBe(
      Date.parse('2026-10-25T00:30:00Z'),
    );
  });

  it('knows zones by name only', () => {
    expect(['Europe/Berlin', 'UTC'].every(isZone)).toBe(true);
    expect(['', 'Berlin', 'Mars/Base', 'x'.repeat(1_000)].some(isZone)).toBe(false);
  });
});
