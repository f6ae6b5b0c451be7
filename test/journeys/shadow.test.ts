/** In shadow Aura looks as always, and says, asks and changes nothing; the record shows what it would have done. */
import { afterEach, describe, expect, it } from 'vitest';
import type { LabOptions } from '../support/incident-lab.ts';
import { asker, IncidentLab } from '../support/incident-lab.ts';
import { rollbackWorkflow } from '../support/rollback-workflow.ts';
import { until } from '../support/until.ts';

let lab: IncidentLab;
afterEach(() => lab.close());

async function played(options: LabOptions) {
  lab = await IncidentLab.open(options);
  await lab.start();
  await lab.ask('what broke?');
  await until('the run to end or to wait', async () =>
    [...(await lab.state()).runs.values()].some(({ state }) => state !== 'running'),
  );
  return lab.state();
}

const wrote = () => lab.toolbox.calls.filter(({ tool }) => tool.startsWith('ops.'));

describe('shadow', () => {
  it.each<[string, LabOptions]>([
    ['of the whole', { shadow: { all: true, channels: [] } }],
    ['of a channel', { shadow: { all: false, channels: ['C1'] } }],
    ['of a workflow', { workflows: [{ ...rollbackWorkflow, shadow: true }] }],
    [
      'of a workflow that may act without asking',
      { workflows: [{ ...rollbackWorkflow, shadow: true, autonomy: { level: 'autonomous', upTo: 'high' } }] },
    ],
  ])('%s is silent, and keeps what it would have done', async (_, options) => {
    const state = await played(options);
    const [run] = state.runs.values();
    expect(run).toMatchObject({ state: 'ended', outcome: 'answered' });
    expect(state.approvals.size).toBe(0);
    expect(wrote()).toEqual([]);
    const rows: string[] = [];
    for (let row = await lab.store.hold('one', 60_000); row; row = await lab.store.hold('one', 60_000)) {
      rows.push(row.row.saying.type);
      await lab.store.done(row, 'one');
    }
    expect(rows.filter((type) => type !== 'reaction')).toEqual([]);
    await lab.journal.decide(lab.incident, () => ({
      facts: [
        { type: 'message-heard', by: asker, text: 'I rolled it back by hand', ts: '2.0' },
        { type: 'incident-resolved', by: 'On-call', source: 'pagerduty' },
      ],
    }));
    const [kept] = await lab.store.trust();
    expect(kept?.deeds).toEqual([]);
    expect(kept?.shadows).toMatchObject([
      {
        workflow: 'latency',
        said: { component: 'api', causeKind: 'deploy' },
        would: {
          action: 'rollback',
          tool: 'ops.rollback',
          args: '{"service":"api","to":"v1"}',
          alone: typeof options.workflows?.[0]?.autonomy === 'object',
        },
        people: { resolvedBy: 'On-call', lastSaid: 'I rolled it back by hand' },
      },
    ]);
  });

  it('is over in another channel', async () => {
    const state = await played({ shadow: { all: false, channels: ['C2'] } });
    expect([...state.approvals.values()].map(({ state: now }) => now)).toEqual(['pending']);
  });
});
