/** A model's calls of Aura's own tools look at the incident of the run, which the model neither writes nor reads. */
import { expect, it } from 'vitest';
import { z } from 'zod';
import {
  withIncident,
  withoutGiven,
  withoutIncident,
} from '../../../../src/orchestrator/conversation/incident-given.ts';
import { aboutSchema } from '../../../../src/run/finding/about.ts';
import type { Evidence } from '../../../../src/run/evidence.ts';
import type { ToolSpec } from '../../../../src/tools/tool.ts';
import type { IncidentState } from '../../../../src/run/incident-state.ts';

const told = { title: 'till is slow', startedAt: '2026-03-05T14:00:00.000Z', look: 'run_1' };
const look = {
  run: 'run_1',
  tool: 'aura.triage',
  args: { about: told },
  caller: { kind: 'triage', run: 'run_1', id: 'triage' },
} as unknown as Evidence;
const state = { ledger: [look] } as unknown as IncidentState;
const inputSchema = z.toJSONSchema(z.object({ service: z.string(), about: aboutSchema.optional() }));
const tool = (server: string, schema: Record<string, unknown> = inputSchema) =>
  ({ server, inputSchema: schema }) as ToolSpec;
const changes = tool('aura');
const window = { from: '2026-03-05T13:00:00.000Z', to: '2026-03-05T13:10:00.000Z' };

it('shares the look of the run, and takes another where the model names another time', () => {
  expect(withIncident(state, 'run_1', changes, { service: 'till' })).toEqual({ service: 'till', about: told });
  const { look: _, ...incident } = told;
  expect(withIncident(state, 'run_1', changes, { about: { window } })).toEqual({
    about: { ...incident, window },
  });
});

it('tells other servers nothing, nor a run that has taken no look', () => {
  expect(withIncident(state, 'run_1', tool('logs'), { service: 'till' })).toEqual({ service: 'till' });
  expect(withIncident(state, 'run_2', changes, { service: 'till' })).toEqual({ service: 'till' });
  const skill = tool('aura', { type: 'object', properties: { name: { type: 'string' } } });
  expect(withIncident(state, 'run_1', skill, { name: 'dns' })).toEqual({ name: 'dns' });
  expect(withIncident(state, 'run_1', undefined, { name: 'dns' })).toEqual({ name: 'dns' });
  const own = { about: { title: 'another' } };
  expect(withIncident(state, 'run_1', changes, own)).toEqual(own);
});

it('shows the model a time that it may choose, and none of the rest', () => {
  const shown = withoutIncident(changes);
  expect(Object.keys(shown.properties as object)).toEqual(['service', 'about']);
  expect(shown.properties).toMatchObject({
    about: { properties: { window: { properties: { from: { type: 'string' } } } } },
  });
  expect(JSON.stringify(shown).length).toBeLessThan(JSON.stringify(inputSchema).length / 2);
  expect(withoutIncident(tool('logs'))).toBe(inputSchema);
  expect(withoutGiven('aura.changes', { service: 'till', about: told })).toEqual({ service: 'till' });
  expect(withoutGiven('aura.changes', { about: { title: 'x', window } })).toEqual({ about: { window } });
  expect(withoutGiven('logs.changes', { about: told })).toEqual({ about: told });
});
