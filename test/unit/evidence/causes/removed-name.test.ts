/** Whoever took away a name that others still ask for. */
import { describe, expect, it } from 'vitest';
import { removedNameEvidence } from '../../../../src/evidence/causes/removed-name-evidence.ts';
import type { Change } from '../../../../src/evidence/model/telemetry.ts';
import { minute, onset, system } from '../telemetry-builder.ts';

const logs = [{ time: onset + minute, service: 'desk', body: 'dial: lookup census.town.example: no such host' }];
const change = (diff: string, minutes = -3): Change => ({
  time: onset + minutes * minute,
  kind: 'config',
  service: 'zone-keeper',
  ref: 'z-9',
  summary: 'tidy',
  diff,
});
const removed = '-tally 300 IN A 10.0.0.9\n-census 300 IN A 10.0.0.7';
const found = (diff: string, minutes?: number) =>
  removedNameEvidence(system({ logs, changes: [change(diff, minutes)] })).map(({ component, pair }) => [
    component,
    ...pair,
  ]);

describe('a name that is not found any more', () => {
  it('was removed by a change', () => {
    expect(found(removed)).toEqual([['zone-keeper', 'desk', 'census']]);
    expect(found('-census.town.example. IN CNAME b')).toHaveLength(1);
  });
  it.each([
    ['another one was removed', '-tally 300 IN A 10.0.0.9'],
    ['it was written anew', `${removed}\n+census 60 IN A 10.0.0.8`],
    ['it was added', '+census 60 IN A 10.0.0.8'],
  ])('was not taken away where %s', (_, diff) => {
    expect(found(diff)).toEqual([]);
  });
  it('was removed after that, or long before', () => {
    expect(found(removed, 6)).toEqual([]);
    expect(found(removed, -200)).toEqual([]);
  });
});
