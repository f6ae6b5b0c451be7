/**
 * What an alert says does not become an argument of a write: refused, or asked about, whatever the autonomy.
 */
import { afterEach, describe, expect, it } from 'vitest';
import type { TriageResult } from '../../src/run/finding/triage-result.ts';
import { type Workflow, workflowSchema } from '../../src/workflows.ts';
import { IncidentLab, place } from '../support/incident-lab.ts';
import { badDeploy } from '../support/rollback-workflow.ts';
import { until } from '../support/until.ts';

let lab: IncidentLab;
afterEach(() => lab.close());

/** A workflow that does the one action by itself, at any risk. */
function alone(action: Record<string, unknown>): Workflow {
  return workflowSchema.parse({
    name: 'alone',
    autonomy: { level: 'autonomous', upTo: 'high' },
    actions: {
      restart: {
        for: { causeKind: 'deploy' },
        tool: 'ops.rollback',
        risk: 'low',
        approvers: { users: ['UONCALL'] },
        ...action,
      },
    },
  });
}

async function alerted(workflow: Workflow, triage: TriageResult = badDeploy) {
  // What is well already is not mended without asking.
  const profile = () => ({ recovered: writes().length > 0 });
  lab = await IncidentLab.open({
    workflows: [workflow],
    tools: { 'aura.triage': () => triage, 'aura.metric_profile': profile },
  });
  await lab.start();
  const labels = { pod: 'prod-db-0', namespace: 'x; kubectl delete ns prod #', team: 'shop', app: 'billing' };
  await lab.journal.decide(lab.incident, () => ({
    facts: [
      {
        type: 'incident-opened',
        brief: {
          source: 'alertmanager',
          title: 'slow',
          service: 'billing',
          labels,
          startedAt: Date.parse('2026-01-01T00:15:00Z'),
        },
      },
      { type: 'channel-linked', place, how: 'webhook' },
    ],
  }));
  await lab.ask('why?', { kind: 'webhook', by: null });
}

const writes = () => lab.toolbox.calls.filter(({ tool }) => tool === 'ops.rollback').map(({ args }) => args);
const approvals = async () => [...(await lab.state()).approvals.values()];
const over = () =>
  until('the run to end', async () => [...(await lab.state()).runs.values()].find(({ state }) => state === 'ended'));
const refusals = async () =>
  (await lab.journal.store.read(lab.incident, 0))
    .flatMap(({ facts }) => facts)
    .flatMap((fact) => (fact.type === 'call-refused' ? fact.why : []));

describe('an autonomous write', () => {
  it.each([
    [
      'a label in a command',
      { args: { cmd: 'kubectl -n {{ incident.labels.namespace }} rollout restart deploy/api' } },
    ],
    ['a label as a name', { args: { name: '{{ incident.labels.pod }}' } }],
    ['a label that is no namespace', { args: { ns: '{{ incident.labels.namespace }}' }, types: { ns: 'namespace' } }],
    ['a service that only the alert names', { args: { service: '{{ incident.service }}' } }],
    ['the same, deep inside', { args: { spec: { targets: [{ app: '{{ incident.labels.app }}' }] } } }],
    ['a change without a type', { args: { service: '{{ cause.component }}', to: '{{ cause.change.previous }}' } }],
  ])('is refused with %s', async (_, action) => {
    await alerted(alone(action));
    await over();
    expect(writes()).toEqual([]);
    expect(await approvals()).toEqual([]);
    expect((await refusals()).join()).toMatch(/which is /);
  });

  it('is done for the reason that was found, with what the cluster says of the object', async () => {
    const root = {
      object: 'app/api',
      namespace: 'shop',
      kind: 'Deployment',
      reason: 'image-not-found',
      score: 0.9,
      why: 'manifest unknown',
      component: 'api',
      standing: 'own' as const,
    };
    const seen: TriageResult = {
      ...badDeploy,
      rootCauses: [root],
      components: [{ component: 'api', score: 0.9, onset: '2026-01-01T00:10:00Z', why: 'w', reason: root.reason }],
      topology: ['api'],
    };
    const workflow = alone({
      for: { reason: ['secret-not-found', 'image-not-found'] },
      args: {
        service: '{{ cause.object.name }}',
        ns: '{{ cause.object.namespace }}',
        kind: '{{ cause.object.kind }}',
        to: 'for {{ cause.reason }}',
      },
      types: { ns: 'namespace', kind: 'text', to: 'text' },
    });
    // Of two that fit, the one for the very reason goes first.
    const kindOnly = { ...workflow.actions.restart, for: { causeKind: 'deploy' as const } };
    await alerted({ ...workflow, actions: { broad: kindOnly, ...workflow.actions } } as Workflow, seen);
    await until('the write', async () => writes()[0]);
    expect(writes()).toEqual([{ service: 'api', ns: 'shop', kind: 'Deployment', to: 'for image-not-found' }]);
    const [{ action } = { action: null }] = await approvals();
    expect(action?.name).toBe('restart');
    expect(action?.origins?.map(({ path, from }) => `${path} ${from}`)).toEqual([
      'service catalog',
      'ns topology',
      'kind topology',
      'to topology',
    ]);
  });

  it('is not proposed for a reason that was not found', async () => {
    await alerted(alone({ for: { reason: 'image-not-found' }, args: { service: '{{ cause.component }}' } }));
    await over();
    expect(await approvals()).toEqual([]);
  });

  it('asks when foreign text is allowed in it', async () => {
    await alerted(alone({ args: { cmd: 'restart {{ incident.labels.namespace }}' }, types: { cmd: 'text' } }));
    const card = await until('a card', async () => (await approvals())[0]);
    expect(card.state).toBe('pending');
    expect(writes()).toEqual([]);
    expect(card.action.origins).toEqual([
      { path: 'cmd', from: 'foreign', placeholders: ['incident.labels.namespace'], type: 'text' },
    ]);
  });

  it('goes alone with what is vouched for or has the form that it must have', async () => {
    const undo = { tool: 'ops.deploy', args: { v: '{{ cause.change.ref }}' }, types: { v: 'ref' } };
    await alerted(
      alone({
        args: {
          service: '{{ cause.component }}',
          to: '{{ cause.change.previous }}',
          ns: '{{ incident.labels.team }}',
          n: 1,
        },
        types: { to: 'ref', ns: 'namespace' },
        undo,
        verify: { tool: 'aura.metric_profile', args: { service: '{{ incident.service }}' }, until: 'recovered' },
      }),
    );
    await over();
    expect(writes()).toEqual([{ service: 'api', to: 'v1', ns: 'shop', n: 1 }]);
    const [approval] = await approvals();
    expect(approval?.action.origins).toEqual([
      { path: 'service', from: 'catalog', placeholders: ['cause.component'] },
      { path: 'to', from: 'foreign', placeholders: ['cause.change.previous'], type: 'ref' },
      { path: 'ns', from: 'foreign', placeholders: ['incident.labels.team'], type: 'namespace' },
      { path: 'n', from: 'workflow' },
    ]);
    expect(approval?.action.undo?.origins).toMatchObject([{ path: 'v', from: 'foreign', type: 'ref' }]);
    expect(approval?.action.verify?.origins).toMatchObject([{ path: 'service', from: 'foreign' }]);
  });

  it('acts on a component that the call graph has, and not on one that was only ranked', async () => {
    const ranked: TriageResult = {
      ...badDeploy,
      components: [{ component: 'cart', score: 2, onset: '2026-01-01T00:10:00Z', why: 'slow' }],
      anomalies: [],
      blastRadius: ['cart'],
    };
    const service = { args: { service: '{{ cause.component }}' } };
    await alerted(alone(service), { ...ranked, topology: ['cart', 'web'] });
    await over();
    expect(writes()).toEqual([{ service: 'cart' }]);
    expect((await approvals())[0]?.action.origins).toMatchObject([{ from: 'topology' }]);
    await lab.close();
    await alerted(alone(service), ranked);
    await over();
    expect(writes()).toEqual([]);
    expect((await refusals()).join()).toMatch(/"cart" \(from cause\.component\), which is neither in the catalog nor/);
  });

  it('offers no undo whose arguments are not what they should be, and says so in the journal', async () => {
    const undo = { tool: 'ops.deploy', args: { v: '{{ incident.labels.namespace }}' } };
    await alerted(alone({ args: { service: '{{ cause.component }}' }, undo }));
    await over();
    expect((await approvals())[0]?.action.undo).toBeUndefined();
    expect((await refusals()).join()).toMatch(/no undo for restart: v of ops\.deploy/);
  });
});
