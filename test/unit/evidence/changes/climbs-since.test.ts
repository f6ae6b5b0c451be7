/** What a component takes more and more of since a version came. */
import { describe, expect, it } from 'vitest';
import { climbsSince } from '../../../../src/evidence/changes/climbs-since.ts';
import { metric, minute, onset, start, system } from '../telemetry-builder.ts';

/** The version came half an hour before the alert. */
const came = start + 30 * minute;
const ripple = (at: number) => (at % 3) / 2;
const climb = (at: number) => 200 + Math.max(0, at - 30) * 20 + ripple(at);
const climbs = (value: (at: number) => number, name = 'heap_used_mib') =>
  climbsSince('loom', came, system({ series: [metric('loom', name, value)], alert: { service: 'loom' } }));

describe('what climbs since a version came', () => {
  it.each(['heap_used_mib', 'open_file_descriptors', 'worker_threads'])('is its doing: %s', (name) => {
    expect(climbs(climb, name)).toBe(true);
  });

  it('is so, though who was killed for it began anew', () => {
    expect(climbs((at) => climb(at > 55 ? at - 25 : at))).toBe(true);
  });

  it('is so where pods of the old version ended and those of the new one began', () => {
    const whole = metric('loom', 'heap_used_mib', climb);
    const until = (from: number, to: number) => ({
      ...whole,
      times: whole.times.filter((time) => time >= from && time < to),
      values: whole.values.filter((_, at) => (whole.times[at] ?? 0) >= from && (whole.times[at] ?? 0) < to),
    });
    const pods = [until(start, came), until(came, onset + 9 * minute)];
    expect(climbsSince('loom', came, system({ series: pods }))).toBe(true);
    // Of what was before nothing is known.
    expect(climbsSince('loom', came, system({ series: pods.slice(1) }))).toBe(false);
  });

  it.each([
    ['it climbed before', (at: number) => 200 + at * 20],
    ['it stands still', (at: number) => 200 + ripple(at)],
    ['it stepped up', (at: number) => (at < 31 ? 200 : 700) + ripple(at)],
    ['it began long after', (at: number) => 200 + Math.max(0, at - 56) * 90 + ripple(at)],
  ])('is not where %s', (_, value) => {
    expect(climbs(value)).toBe(false);
  });

  it('is nothing that is not held', () => {
    expect(climbs(climb, 'requests_per_second')).toBe(false);
  });
});
