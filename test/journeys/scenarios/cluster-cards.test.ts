/**
 * Acceptance scenarios 24, 28 and 31 where Kubernetes is what changes, and the other ends that a card may have: edited,
 * taken over by hand, proposed again, out of date.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Workflow, workflowSchema } from '../../../src/workflows.ts';
import type { IncidentRoom } from '../../support/incident-room.ts';
import { pressOld } from '../../support/forged-press.ts';
import { loadCluster } from '../../support/kube-api/action-cluster.ts';
import { ask } from '../../support/kube-api/ask.ts';
import { serveActions } from '../../support/kube-api/cluster-lab.ts';
import { type KubeApi, startKubeApi } from '../../support/kube-api/kube-api.ts';
import { hasKubectl, openKubectl } from '../../support/kube-api/kubectl.ts';
import { SlackLab } from '../../support/slack-lab.ts';
import { patience, until } from '../../support/until.ts';

const shop = '/apis/apps/v1/namespaces/shop';

/** What a question with this word leads to; what it heals, nobody measures. */
function on(word: string, tool: string, args: Record<string, unknown>, more: object = {}): Workflow {
  return workflowSchema.parse({
    name: word,
    when: { text: [word] },
    actions: {
      [tool]: {
        for: { causeKind: 'deploy' },
        tool: `cluster.${tool}`,
        args: { namespace: 'shop', ...args },
        risk: 'low',
        approvers: { groups: ['sre-oncall'], users: ['U0REQUESTER'], requester: 'allowed', expires: '5m' },
        ...more,
      },
    },
  });
}

let api: KubeApi;
let actions: Awaited<ReturnType<typeof serveActions>>;
let lab: SlackLab;
beforeAll(async () => {
  api = await startKubeApi();
  loadCluster(api);
  actions = await serveActions(api);
  const rehearsed = on('rehearsed', 'scale', { kind: 'Deployment', name: 'checkout', replicas: 3 });
  lab = await SlackLab.open({
    engine: 'file',
    rooms: ['inc-warm', 'inc-rehearsed', 'inc-edited', 'inc-byhand', 'inc-outdated', 'inc-again'],
    pace: 20,
    cluster: { transport: 'http', url: actions.url, headers: {} },
    workflows: [
      rehearsed,
      on('edited', 'scale', { kind: 'StatefulSet', name: 'orders', replicas: 3 }),
      on('byhand', 'set_quota', { name: 'ration', resource: 'pods', hard: '30' }),
      on('outdated', 'resume_rollout', { name: 'held' }),
      on(
        'again',
        'set_image',
        { kind: 'DaemonSet', name: 'agent', image: 'registry.test/agent:4' },
        {
          approvers: { groups: ['sre-oncall'], expires: '1s' },
        },
      ),
    ],
  });
}, 2 * patience);
afterAll(async () => {
  await lab.close();
  await actions.close();
  await api.close();
});

const replicas = async (path: string) =>
  ((await ask(api, `${shop}/${path}`)).body as { spec: { replicas: number } }).spec.replicas;
const openCard = (room: IncidentRoom, but: string[] = []) =>
  room.message(
    'an open card',
    ({ ts, actions: all }) => !but.includes(ts) && all.some(({ action_id }) => action_id === 'apr_deny'),
  );

describe.concurrent('a change to a cluster', { timeout: 2 * patience }, () => {
  it('24: shows what it would change, and then does exactly that once', async () => {
    const room = lab.room('inc-rehearsed');
    await room.mention('something rehearsed broke');
    const card = await room.card();
    expect(card.reads).toMatch(/Rehearsed:.*spec\.replicas.*2.*→.*3.*Deployment checkout in shop/s);
    expect(card.reads).toMatch(/kubectl --namespace shop scale deployment\/checkout --replicas=3/);
    expect(await replicas('deployments/checkout')).toBe(2);
    await room.press(card, 'apr_approve');
    await room.ended();
    expect(await replicas('deployments/checkout')).toBe(3);
    const [approval] = await room.approvals();
    expect(approval).toMatchObject({
      state: 'done',
      action: { undo: { tool: 'cluster.scale', args: { replicas: 2 } } },
    });
    const writes = (await room.facts()).filter(
      (fact) => fact.type === 'evidence-recorded' && fact.evidence.caller?.kind === 'execution',
    );
    expect(writes).toHaveLength(1);
  });

  it('31: edited, is a new card of who edited it, and the old one decides nothing any more', async () => {
    const room = lab.room('inc-edited');
    await room.mention('something edited broke');
    const card = await room.card();
    const open = await room.now(card);
    await room.press(card, 'apr_edit');
    const view = await until('the dialog', async () => (await lab.workspace.views('oncall')).at(-1), patience);
    const bad = await lab.workspace.submit('oncall', String(view['id']), { replicas: '0' });
    expect(JSON.stringify(bad)).toMatch(/Write 1 or more/);
    await lab.workspace.submit('oncall', String(view['id']), { replicas: '4' });
    const next = await openCard(room, [card.ts]);
    expect(next.reads).toMatch(/spec\.replicas.*2.*→.*4/);
    expect((await room.now(card)).reads).toMatch(/Replaced by an edited one/);
    const [old, edited] = await room.approvals();
    const { people } = await lab.workspace.directory();
    expect([old?.state, old?.edit]).toEqual(['superseded', { replicas: 4 }]);
    expect(edited).toMatchObject({
      editOf: old?.id,
      requester: { user: people['oncall'] },
      action: { args: { replicas: 4 } },
    });
    expect(edited?.hash).not.toBe(old?.hash);
    await pressOld(room, open);
    await room.ephemeral('oncall', /replaced|already decided/);
    expect(await replicas('statefulsets/orders')).toBe(2);
    // Whoever edited may not approve it alone: they asked for it.
    await room.press(next, 'apr_approve', 'backup');
    await room.ended();
    expect(await replicas('statefulsets/orders')).toBe(4);
  });

  it.runIf(hasKubectl())('is taken over by hand with the exact call, which Aura does not make', async () => {
    const room = lab.room('inc-byhand');
    await room.mention('something byhand broke');
    const card = await room.card();
    const { revision } = api.store;
    await room.press(card, 'apr_hand');
    const shown = await room.message('the card', ({ ts, reads }) => ts === card.ts && /Handed over/.test(reads));
    const [call] = /kubectl --namespace shop patch .*/.exec(shown.reads) ?? [];
    const controls = ({ actions: all }: Pick<typeof shown, 'actions'>) =>
      all.map(({ action_id }) => action_id).filter((id) => id.startsWith('apr_'));
    expect(controls(shown)).toEqual(['apr_ran']);
    const top = async (reads: RegExp) =>
      room.message('the top', (it) => it.metadata?.event_type === 'aura_status' && reads.test(it.reads));
    await top(/By hand: .*Next: I have run it on its card/);
    expect(await room.approvals()).toMatchObject([{ state: 'handed-over', votes: [] }]);
    const quota = async () =>
      ((await ask(api, '/api/v1/namespaces/shop/resourcequotas/ration')).body as { spec: { hard: { pods: string } } })
        .spec.hard.pods;
    expect([await quota(), revision > 0]).toEqual(['10', true]);
    const kubectl = openKubectl(api);
    const [approval] = await room.approvals();
    expect(approval?.rehearsal?.byHand).toBe(call);
    const words = (call ?? '')
      .split(' ')
      .slice(1)
      .map((word) => word.replace(/^'|'$/g, ''));
    expect(await kubectl.run(words)).toMatchObject({ code: 0 });
    kubectl.close();
    expect(await quota()).toBe('30');
    // Whoever may not decide may not say so either.
    await room.press(card, 'apr_ran', 'guest');
    await room.ephemeral('guest', /may not decide/);
    await room.press(card, 'apr_ran', 'backup');
    await room.ended();
    const over = await room.message('the card', ({ ts, reads }) => ts === card.ts && /Run by hand/.test(reads));
    expect([controls(over), /Nothing measures/.test(over.reads)]).toEqual([[], true]);
    await top(/Run by hand: .*ask me to look again/);
  });

  it('that is so already by the time of the click is not done, and its card says why', async () => {
    const room = lab.room('inc-outdated');
    await room.mention('something outdated broke');
    const card = await room.card();
    await ask(api, `${shop}/deployments/held`, {
      method: 'PATCH',
      type: 'application/merge-patch+json',
      body: { spec: { paused: null } },
    });
    await room.press(card, 'apr_approve');
    // Whether it says out of date or is replaced by the next one already, the reason stays on it.
    const shown = await room.message(
      'the outdated card',
      ({ ts, reads }) => ts === card.ts && /there is nothing left to change/.test(reads),
    );
    expect(shown.actions.map(({ action_id }) => action_id)).not.toContain('apr_approve');
    const next = await openCard(room, [card.ts]);
    expect(next.reads).toMatch(/it would change nothing/);
    expect(next.actions.map(({ action_id }) => action_id)).not.toContain('apr_approve');
    const facts = await room.facts();
    expect(facts.filter(({ type }) => type === 'execution-started')).toEqual([]);
  });

  it('29: expired, is proposed again at a press, and not by itself', async () => {
    const room = lab.room('inc-again');
    await room.mention('something again broke');
    const expired = await room.message('the expired card', ({ actions: all }) =>
      all.some(({ action_id }) => action_id === 'propose_again'),
    );
    expect(await room.approvals()).toMatchObject([{ state: 'expired' }]);
    await room.press(expired, 'propose_again');
    const more = await until('a second card', async () => (await room.approvals())[1], patience);
    expect(more.action).toMatchObject({ name: 'set_image', args: { image: 'registry.test/agent:4' } });
  });
});
