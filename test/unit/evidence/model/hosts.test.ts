/** A machine before what runs on it. */
import { expect, it } from 'vitest';
import type { Series } from '../../../../src/evidence/model/telemetry.ts';
import { triage } from '../../../../src/evidence/triage.ts';
import { metric, system } from '../telemetry-builder.ts';

const on = (node: string, service: string, since: number): Series => ({
  ...metric(service, 'pod_ready', (i) => (i >= since ? 0 : 1)),
  labels: { node },
});
const ready = (node: string, since: number): Series => ({
  ...metric(node, 'node_condition', (i) => (i >= since ? 0 : 1)),
  labels: { condition: 'Ready', status: 'true' },
});
const look = (series: Series[]) => triage(system({ series, alert: { title: 'till is gone', service: 'till' } }));

it('is the cause where it went first, and those on it are harmed', () => {
  const result = look([
    ready('rack-4', 61),
    on('rack-4', 'till', 62),
    on('rack-4', 'stock', 63),
    on('rack-5', 'web', 99),
  ]);
  expect(result.components[0]?.component).toBe('rack-4');
  expect(result.causeKind).toBe('node');
  expect(result.blastRadius.toSorted()).toEqual(['stock', 'till']);
});

it('is not, where it is well or went later', () => {
  expect(look([ready('rack-4', 99), on('rack-4', 'till', 62)]).components[0]?.component).toBe('till');
  expect(look([ready('rack-4', 66), on('rack-4', 'till', 62)]).components[0]?.component).toBe('till');
});
