/** How much of something bounded is in use, where its bound is a metric of its own. */
import { describe, expect, it } from 'vitest';
import { boundedOf } from '../../../../src/evidence/model/bound-beside.ts';
import { metric } from '../telemetry-builder.ts';

const used = (name: string, value = 90, service = 'press') =>
  metric(service, name, (i, bad) => (bad ? value : 20 + (i % 3)));
const bound = (name: string, value = 100) => metric('press', name, () => value);
const told = (...series: ReturnType<typeof metric>[]) =>
  boundedOf(series).map((one) => `${one.series.name} of ${one.by}`);

describe('a series with its bound beside it', () => {
  it.each([
    ['press_plates_in_use', 'press_plates_capacity'],
    ['open_sockets', 'max_open_sockets'],
    ['ink_threads_busy', 'ink_threads_config_max'],
    ['route_entries', 'route_entries_limit'],
    ['snat_ports_used', 'snat_ports_allocated'],
    ['arena_used_bytes', 'arena_size_bytes'],
    ['shift.leases.active', 'shift.leases.total'],
  ])('%s is a share of %s', (name, by) => {
    expect(told(used(name), bound(by))).toEqual([`${name} of ${by}`]);
    expect(boundedOf([used(name), bound(by)])[0]?.share.values.at(-1)).toBeCloseTo(0.9);
  });

  it('is of what is left, where its bound is the least that there should be', () => {
    const left = metric('press', 'paper_space_available_bytes', (i, bad) => (bad ? 40 : 900 - i));
    const [one] = boundedOf([left, bound('paper_space_available_limit_bytes', 50)]);
    expect(one?.share.values[0]).toBeCloseTo(50 / 900);
    expect(one?.share.values.at(-1)).toBe(1);
  });

  it.each([
    ['what is not of the same thing', used('plates_waiting'), bound('plates_max')],
    ['a bound that moves', used('plates_used'), metric('press', 'plates_max', (i) => 100 + i)],
    ['what passes it', used('plates_used', 400), bound('plates_max')],
    ['a bound of another component', used('plates_used', 90, 'binder'), bound('plates_max')],
    ['a time', used('plate_seconds_current'), bound('plate_seconds_max')],
    [
      'a bound of another part',
      { ...used('heap_used'), labels: { area: 'old' } },
      { ...bound('heap_max'), labels: { area: 'new' } },
    ],
  ])('is not found for %s', (_, one, other) => {
    expect(told(one, other)).toEqual([]);
  });
});
