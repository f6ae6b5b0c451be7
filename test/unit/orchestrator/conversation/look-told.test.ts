/** The first look as models read it: ids first, whole rows, room shared by all parts. */
import { expect, it } from 'vitest';
import { lookTold } from '../../../../src/orchestrator/conversation/look-told.ts';
import type { Anomaly, TriageResult } from '../../../../src/run/finding/triage-result.ts';
import { badDeploy } from '../../../support/rollback-workflow.ts';

const ids = { triage: 'E1', changes: 'E2', profile: 'E3' };
const [component] = badDeploy.components;
const [change] = badDeploy.changes;
if (!component || !change) throw new Error('the triage names none');
const anomaly = (at: number): Anomaly => ({
  component: `service-${at}`,
  signal: 'p99',
  source: 'metric',
  kind: 'moved',
  onset: '2026-01-01T00:10:00Z',
  before: 1,
  after: 2,
  chronic: false,
  strength: 1,
  text: `service-${at}: p99 rose, and ${'more '.repeat(30)}was said of it`,
});
const large: TriageResult = {
  ...badDeploy,
  components: Array.from({ length: 50 }, (_, at) => ({ ...component, component: `service-${at}` })),
  changes: Array.from({ length: 3 }, (_, at) => ({ ...change, ref: `v${at}` })),
  anomalies: Array.from({ length: 400 }, (_, at) => anomaly(at)),
};

const lines = (triage: TriageResult | null, limit: number, gaps: string[] = []) =>
  lookTold({ triage, evidence: ids, gaps }, limit).split('\n');

it('begins with the ids of its evidence and what it concluded', () => {
  const [head = ''] = lines(badDeploy, 12_000);
  expect(JSON.parse(head)).toMatchObject({ evidence: ids, outcome: 'fault', culpritChange: 'v2' });
  const [blind = ''] = lines(null, 12_000);
  expect(JSON.parse(blind)).toMatchObject({ evidence: ids, outcome: 'no telemetry could be read' });
});

it.each([2_000, 4_000, 12_000])('keeps within %i characters, each row whole', (limit) => {
  const told = lines(large, limit, ['logs: could not be read']);
  expect(told.join('\n').length).toBeLessThanOrEqual(limit);
  for (const line of told.filter((one) => one.startsWith('{'))) expect(() => JSON.parse(line)).not.toThrow();
});

it('gives each part its first rows before any its last ones, and says what is left out', () => {
  const told = lines(large, 4_000, ['logs: could not be read']);
  const rowsOf = (part: string) => told.slice(told.indexOf(`${part}:`) + 1).findIndex((line) => !line.startsWith('{'));
  expect(rowsOf('changes')).toBe(3);
  expect(told).toContain('"logs: could not be read"');
  expect(rowsOf('components')).toBeGreaterThan(3);
  expect(told).toContain(`… ${50 - rowsOf('components')} more in components`);
  expect(told).toContain(`… ${400 - rowsOf('anomalies')} more in anomalies`);
});

it('leaves out nothing that fits', () => {
  const told = lines(badDeploy, 12_000);
  expect(told.filter((line) => line.startsWith('…'))).toEqual([]);
  expect(told).toContain(JSON.stringify(component));
});
