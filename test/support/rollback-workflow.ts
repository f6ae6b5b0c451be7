/**
 * A small workflow and the triage that leads to it, for tests of everything around them.
 * Owns: one deploy to roll back. Refuses: being realistic about telemetry; the demo's shop is.
 */
import type { TriageResult } from '../../src/run/finding/triage-result.ts';
import { type Workflow, workflowSchema } from '../../src/workflows.ts';

export const rollbackWorkflow: Workflow = workflowSchema.parse({
  name: 'latency',
  actions: {
    rollback: {
      for: { causeKind: 'deploy' },
      tool: 'ops.rollback',
      args: { service: '{{ cause.component }}', to: '{{ cause.change.previous }}' },
      types: { to: 'ref' },
      risk: 'medium',
      undo: {
        tool: 'ops.deploy',
        args: { service: '{{ cause.component }}', version: '{{ cause.change.ref }}' },
        types: { version: 'ref' },
      },
      verify: {
        tool: 'aura.metric_profile',
        args: { service: '{{ cause.component }}' },
        until: 'recovered',
        within: '10s',
      },
      approvers: { users: ['UONCALL', 'USECOND'], groups: ['sre-oncall'], expires: '5m' },
    },
  },
});

export const badDeploy: TriageResult = {
  rootCauses: [],
  components: [{ component: 'api', score: 2, onset: '2026-01-01T00:10:00Z', why: 'own time 20 ms → 400 ms' }],
  causeKind: 'deploy',
  changes: [
    {
      ref: 'v2',
      previous: 'v1',
      service: 'api',
      time: '2026-01-01T00:09:50Z',
      kinds: ['deploy'],
      summary: 'api v2',
      score: 1,
      why: 'a call moved into a loop',
    },
  ],
  culpritChange: 'v2',
  blastRadius: ['web'],
  impact: { journeys: [], users: null },
  anomalies: [],
  outcome: 'fault',
  missing: [],
  noFault: false,
  window: { from: '2026-01-01T00:00:00Z', to: '2026-01-01T00:20:00Z' },
  remarks: [],
};
