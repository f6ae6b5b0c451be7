/** Where a write happens, against where the incident is and what its workflow is for. */
import { describe, expect, it } from 'vitest';
import { emptyState } from '../../../src/run/incident-state.ts';
import { GateView } from '../../../src/tools/gate-view.ts';
import type { Proposing } from '../../../src/tools/gate-rules.ts';
import { Policy } from '../../../src/tools/policy.ts';
import { IdleToolbox } from '../../support/idle-toolbox.ts';

const policy = new Policy({ reads: [], trusted: [], catalog: [], environments: { idle: 'staging' } });
const view = new GateView({ toolbox: new IdleToolbox(), policy });
const alone: Proposing = {
  by: 'workflow',
  approvable: true,
  autonomy: { level: 'autonomous', upTo: 'low', lower: 'high' },
};

async function looked(env: string | undefined, by: Proposing) {
  const state = emptyState('inc_1');
  const labels: Record<string, string> = env === undefined ? {} : { env };
  state.brief = { source: 'slack', title: 'Slow', startedAt: 1, labels };
  const look = await view.preview(state, { tool: 'idle.look', args: { n: 1 }, origins: [] }, by);
  return 'refused' in look ? look.refused : `${look.outcome} ${look.tool.environment}`;
}

describe('a write on a lower environment', () => {
  it('is freer where the incident is there, or nobody says where that is', async () => {
    expect(await looked(undefined, alone)).toBe('allow staging');
    expect(await looked('stage', alone)).toBe('allow staging');
  });

  it('is asked for where the incident is elsewhere', async () => {
    expect(await looked('prod', alone)).toBe('ask staging');
  });

  it('is refused by a workflow for another one', async () => {
    expect(await looked('stage', { ...alone, environment: 'production' })).toMatch(/the workflow is for production/);
  });
});
