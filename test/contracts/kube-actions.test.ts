/**
 * Every change that Aura can make to a cluster, against the fake API server, read back by the real kubectl.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { allActions } from '../../src/actions/all-actions.ts';
import { type ActionsClient, loadCluster, openActions, roleRules } from '../support/kube-api/action-cluster.ts';
import { actionCases } from '../support/kube-api/action-cases.ts';
import { ask } from '../support/kube-api/ask.ts';
import type { Json, JsonObject } from '../support/kube-api/json-value.ts';
import { isObject, isSame, objectAt } from '../support/kube-api/json-value.ts';
import type { KubeApi } from '../support/kube-api/kube-api.ts';
import { startKubeApi } from '../support/kube-api/kube-api.ts';
import { hasKubectl, type Kubectl, openKubectl } from '../support/kube-api/kubectl.ts';

let api: KubeApi;
let actions: ActionsClient;
let kubectl: Kubectl;
const read = async (path: string) => (await ask(api, path)).body;
const patch = (path: string, body: JsonObject) =>
  ask(api, path, { method: 'PATCH', type: 'application/merge-patch+json', body });

beforeAll(async () => {
  api = await startKubeApi();
  actions = await openActions(api);
  kubectl = openKubectl(api);
});
afterAll(async () => {
  await actions.close();
  kubectl.close();
  await api.close();
});
beforeEach(() => loadCluster(api));
afterEach(() => {
  api.interrupt = undefined;
  api.setRestless([]);
});

describe.each(actionCases)('$tool of $args.name', ({ tool, args, path, change, other, hasUndo }) => {
  it('changes nothing in a dry run, then what was shown, and takes it back', async () => {
    const before = await read(path);
    const { revision } = api.store;
    const dry = await actions.act(tool, { ...args, dryRun: true });
    expect([dry.outcome, api.store.revision]).toEqual(['would-change', revision]);
    const [where, old, fresh] = change;
    const named = dry.changes.find((it) => it.path === where);
    expect(named).toMatchObject({ before: old, ...(fresh === '*' ? {} : { after: fresh }) });
    expect(dry.diff).toMatch(/^--- a\/.*\n\+\+\+ b\/.*\n@@ /);

    const done = await actions.act(dry.run.tool, dry.run.args);
    expect([done.outcome, done.rollout?.state]).toEqual(['changed', 'complete']);
    const after = await read(path);
    // No field but those that were shown.
    expect(differing(before, after).length).toBe(dry.changes.length);
    expect(differing(before, after).length).toBeGreaterThan(0);
    expect(isSame(objectAt(before, 'status', 'conditions'), objectAt(after, 'status', 'conditions'))).toBe(true);

    expect([done.undo !== null, done.noUndo === null]).toEqual([hasUndo, hasUndo]);
    if (!done.undo) return;
    expect((await actions.act(done.undo.tool, done.undo.args)).outcome).toBe('changed');
    expect(differing(before, await read(path))).toEqual([]);
  });

  it('is refused where the object changed since it was shown, and does nothing twice', async () => {
    const dry = await actions.act(tool, { ...args, dryRun: true });
    await patch(path, other);
    const { revision } = api.store;
    const late = await actions.act(tool, { ...args, shown: dry.shown });
    // A node is open or closed: somebody else can only have done the same.
    const refused = ['refused', 'actions-changed-since', revision];
    const isSo = ['cordon', 'uncordon'].includes(tool);
    expect([late.outcome, late.code, api.store.revision]).toEqual(isSo ? ['unchanged', undefined, revision] : refused);
    loadCluster(api);
    const again = await actions.act(tool, { ...args, dryRun: true });
    await actions.act(again.run.tool, again.run.args);
    const then = api.store.revision;
    const twice = await actions.act(again.run.tool, again.run.args);
    expect([['unchanged', 'refused'].includes(twice.outcome), api.store.revision]).toEqual([true, then]);
  });

  it('needs what its Role grants and no more, and says before anybody decides that a right is missing', async () => {
    const { role } = allActions.find(({ name }) => name === tool) ?? { role: '' };
    api.access.tokens.set('granted', { user: 'aura', rules: roleRules(role) });
    const reading = roleRules(role).map((rule) => ({ ...rule, verbs: rule.verbs.filter((verb) => verb !== 'patch') }));
    api.access.tokens.set('reading', { user: 'aura', rules: reading });
    const [granted, bare] = await Promise.all([
      openActions(api, { token: 'granted' }),
      openActions(api, { token: 'reading' }),
    ]);
    try {
      const { revision } = api.store;
      const refused = await bare.act(tool, { ...args, dryRun: true });
      expect([refused.outcome, refused.code, api.store.revision]).toEqual([
        'refused',
        'kubernetes-forbidden',
        revision,
      ]);
      expect(refused.why).toContain(`grant the Role ${role} of manifests/kubernetes/action-access.yaml`);
      expect((await granted.act(tool, args)).outcome).toBe('changed');
    } finally {
      await Promise.all([granted.close(), bare.close()]);
    }
  });

  it.runIf(hasKubectl())('is the same by hand, with the command that it names', async () => {
    const dry = await actions.act(tool, { ...args, dryRun: true });
    const done = await kubectl.run(wordsOf(dry.byHand));
    expect(done).toMatchObject({ code: 0 });
    const byHand = await read(path);
    loadCluster(api);
    await actions.act(tool, args);
    expect(differing(await read(path), byHand).filter((it) => !it.includes('restartedAt'))).toEqual([]);
  });
});

/** Paths of the leaves that differ, status and the server's own bookkeeping aside. */
function differing(one: JsonObject, other: JsonObject): string[] {
  const [here, there] = [leaves(one), leaves(other)];
  return [...new Set([...here.keys(), ...there.keys()])].filter((path) => here.get(path) !== there.get(path));
}

function leaves(object: JsonObject): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: Json | undefined, path: string): void => {
    if (Array.isArray(value)) for (const [at, item] of value.entries()) walk(item, `${path}[${at}]`);
    else if (isObject(value)) for (const [key, item] of Object.entries(value)) walk(item, `${path}/${key}`);
    else if (value !== undefined && value !== null) found.set(path, String(value));
  };
  walk(object['spec'], 'spec');
  walk(objectAt(object, 'metadata', 'labels'), 'labels');
  return found;
}

/** A shell's words, with single quotes. */
function wordsOf(line: string): string[] {
  const words = [...line.matchAll(/'([^']*)'|[^\s']+/g)].map((match) => match[1] ?? match[0]);
  expect(words[0]).toBe('kubectl');
  return words.slice(1);
}
