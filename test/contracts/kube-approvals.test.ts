/**
 * Every change to a cluster as people decide on it: rehearsed for the card on the fake API server, then carried out, and
 * never where the object, or the right to change it, is another than the card says.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { ClickResult } from '../../src/approvals/click.ts';
import { allActions } from '../../src/actions/all-actions.ts';
import type { Approval } from '../../src/run/actions/approval.ts';
import { IncidentLab, approver, place } from '../support/incident-lab.ts';
import { type ActionCase, actionCases } from '../support/kube-api/action-cases.ts';
import { loadCluster, roleRules } from '../support/kube-api/action-cluster.ts';
import { ask } from '../support/kube-api/ask.ts';
import { clusterWorkflow, serveActions } from '../support/kube-api/cluster-lab.ts';
import { type KubeApi, startKubeApi } from '../support/kube-api/kube-api.ts';
import { hasKubectl, type Kubectl, openKubectl } from '../support/kube-api/kubectl.ts';
import { phoneLines } from '../support/phone-lines.ts';
import { patience, until } from '../support/until.ts';
import { card, check } from '../unit/slack/card-check.ts';

let api: KubeApi;
let kubectl: Kubectl;
beforeAll(async () => {
  api = await startKubeApi();
  kubectl = openKubectl(api);
});
afterAll(async () => {
  kubectl.close();
  await api.close();
});
beforeEach(() => loadCluster(api));

async function openLab({ tool, args }: Pick<ActionCase, 'tool' | 'args'>, token?: string) {
  const served = await serveActions(api, token);
  const workflow = clusterWorkflow(tool, args);
  const lab = await IncidentLab.open({
    workflows: [workflow],
    servers: { cluster: { transport: 'http', url: served.url, headers: {} } },
    reads: ['ops.*'],
  });
  onTestFinished(async () => {
    await lab.close();
    await served.close();
  });
  await lab.start();
  await lab.ask('what broke?');
  return lab;
}

const pending = (lab: IncidentLab, count = 1): Promise<Approval> =>
  until(
    'a card',
    async () => {
      const all = [...(await lab.state()).approvals.values()];
      return all.length >= count && all.at(-1)?.state === 'pending' ? all.at(-1) : null;
    },
    patience,
  );

const ended = (lab: IncidentLab, { id }: Approval): Promise<Approval> =>
  until(
    'its end',
    async () => {
      const now = (await lab.state()).approvals.get(id);
      return now && !['pending', 'approved', 'executing'].includes(now.state) ? now : null;
    },
    patience,
  );

const shownAs = (approval: Approval) => card({ type: 'approval', approval, title: 'storefront fails' });

function approve(lab: IncidentLab, { id, hash, nonce }: Approval): Promise<ClickResult> {
  const click = { incident: lab.incident, approval: id, hash: hash.slice(0, 8), nonce, place, ts: '1.1' };
  return lab.desk.vote({ ...click, by: approver, vote: 'approve' });
}

const buttons = (approval: Approval) =>
  shownAs(approval).blocks.flatMap((block) =>
    block.type === 'actions' ? block.elements.flatMap((it) => ('action_id' in it ? [it.action_id] : [])) : [],
  );

describe.each(actionCases)('$tool of $args.name', { timeout: 2 * patience }, (acted) => {
  const { tool, args, path, change, other, hasUndo } = acted;

  it('is rehearsed for its card, and then does what the card showed', async () => {
    const { revision } = api.store;
    const lab = await openLab(acted);
    const approval = await pending(lab);
    expect(api.store.revision).toBe(revision);
    const [field, before, after] = change;
    const named = approval.rehearsal?.changes.find((one) => one.path === field);
    expect(approval.rehearsal?.outcome).toBe('would-change');
    expect(named).toMatchObject({ before, ...(after === '*' ? {} : { after }) });
    // What was seen goes with the call, under the hash that the button carries.
    expect(approval.action.args).toMatchObject({ ...args, shown: expect.stringMatching(/^\d+\.[0-9a-f]{32}$/) });
    const rendered = shownAs(approval);
    const text = check(rendered);
    expect(phoneLines(rendered.blocks).length).toBeLessThanOrEqual(12);
    expect(text).toContain(`kubectl `);
    expect(text).toContain('@@ ');
    expect(text).toMatch(
      hasUndo ? /\*Undo:\* (?:the same tool (?:once more|with `)|by `cluster)/ : /\*Undo:\* there is none/,
    );
    expect(buttons(approval)).toContain('apr_approve');

    expect(await approve(lab, approval)).toMatchObject({ accepted: true });
    const over = await ended(lab, approval);
    expect([over.state, over.result]).toEqual(['done', expect.any(String)]);
    expect(api.store.revision).toBeGreaterThan(revision);
    expect((await lab.state()).ledger.filter(({ caller }) => caller?.kind === 'execution')).toHaveLength(1);
  });

  it.runIf(hasKubectl())('is read by kubectl as its card said that it would be', async () => {
    const lab = await openLab(acted);
    const approval = await pending(lab);
    await approve(lab, approval);
    await ended(lab, approval);
    const [, kind, name] = /\/([a-z]+)\/([a-z0-9-]+)$/.exec(path) ?? [];
    const { code, stdout } = await kubectl.run(['get', `${kind}/${name}`, '--namespace', 'shop', '-o', 'json']);
    expect(code).toBe(0);
    const shown = approval.rehearsal?.changes.map((one) => one.after).filter((one) => one !== null) ?? [];
    for (const value of shown.filter((one) => !/restartedAt|^\[redacted/.test(one))) expect(stdout).toContain(value);
    expect(stdout.includes('restartedAt')).toBe(tool === 'restart');
  });

  it('is not done to an object that changed since: its card is out of date, and a new one is made', async () => {
    const lab = await openLab(acted);
    const approval = await pending(lab);
    await ask(api, path, { method: 'PATCH', type: 'application/merge-patch+json', body: other });
    const { revision } = api.store;
    expect(await approve(lab, approval)).toMatchObject({ accepted: true });
    expect(await ended(lab, approval)).toMatchObject({ state: 'superseded', because: expect.stringMatching(/\S/) });
    const next = await pending(lab, 2);
    expect(next.id).not.toBe(approval.id);
    expect(next.rehearsal?.at).toBeGreaterThanOrEqual(approval.rehearsal?.at ?? Infinity);
    expect(api.store.revision).toBe(revision);
  });

  it('says on its card that a right is missing, and cannot be approved', async () => {
    const { role } = allActions.find(({ name }) => name === tool) ?? { role: '' };
    const reading = roleRules(role).map((rule) => ({ ...rule, verbs: rule.verbs.filter((verb) => verb !== 'patch') }));
    api.access.tokens.set('reading', { user: 'aura', rules: reading });
    const { revision } = api.store;
    const lab = await openLab(acted, 'reading');
    const approval = await pending(lab);
    expect(approval.rehearsal?.outcome).toBe('refused');
    const rendered = shownAs(approval);
    expect(check(rendered)).toContain(`grant the Role ${role} of manifests/kubernetes/action-access.yaml`);
    expect(phoneLines(rendered.blocks).length).toBeLessThanOrEqual(12);
    expect(buttons(approval)).not.toContain('apr_approve');
    expect(await approve(lab, approval)).toEqual({ accepted: false, notice: { code: 'rehearsal-failed' } });
    expect([(await lab.state()).approvals.get(approval.id)?.state, api.store.revision]).toEqual(['pending', revision]);
  });
});
