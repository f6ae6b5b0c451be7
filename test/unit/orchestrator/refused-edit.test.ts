/** Values that the form takes and the gate does not, here since the tool is gone: nothing is proposed, and who edited is told. */
import { afterEach, expect, it } from 'vitest';
import type { Approval } from '../../../src/run/actions/approval.ts';
import { workflowSchema } from '../../../src/workflows.ts';
import { approver, IncidentLab, place } from '../../support/incident-lab.ts';
import { patience, until } from '../../support/until.ts';

let lab: IncidentLab;
afterEach(() => lab.close());

const workflow = workflowSchema.parse({
  name: 'latency',
  actions: {
    scale: {
      for: { causeKind: 'deploy' },
      tool: 'ops.scale',
      args: { service: '{{ cause.component }}', replicas: 2 },
      risk: 'medium',
      approvers: { users: [approver.user] },
    },
  },
});

it('is told to who edited', { timeout: 2 * patience }, async () => {
  const properties = { service: { type: 'string' }, replicas: { type: 'integer' } };
  lab = await IncidentLab.open({
    tools: { 'ops.scale': () => ({ ok: true }) },
    schemas: { 'ops.scale': { type: 'object', properties, required: ['service', 'replicas'] } },
    workflows: [workflow],
  });
  await lab.start();
  await lab.ask('what broke?');
  const card = (state: Approval['state']) =>
    until(
      `a card that is ${state}`,
      async () => [...(await lab.state()).approvals.values()].find((it) => it.state === state),
      patience,
    );
  const { id, hash, nonce } = await card('pending');
  const press = { incident: lab.incident, approval: id, hash: hash.slice(0, 8), nonce, place, ts: '1.1', by: approver };
  lab.toolbox.find = async (name) => ({ missing: `no tool ${name}` });
  expect(await lab.desk.edit(press, { replicas: 3 })).toMatchObject({ accepted: true });
  const told = await until(
    'what is told',
    async () =>
      (await lab.store.read(lab.incident, 0))
        .flatMap(({ facts }) => facts)
        .find((fact) => fact.type === 'person-told' && fact.notice.code === 'edit-refused'),
    patience,
  );
  expect(told).toMatchObject({
    to: approver,
    notice: { user: approver.user, why: expect.stringContaining('ops.scale') },
  });
  expect([...(await lab.state()).approvals.values()].map(({ state }) => state)).toEqual(['superseded']);
  expect(lab.toolbox.calls.filter(({ tool }) => tool === 'ops.scale')).toEqual([]);
});
