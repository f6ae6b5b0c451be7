/**
 * The scenarios held against themselves: a fault is what the truth says and nothing else, and health is health.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../support/kube-api/ask.ts';
import { describeWithKubectl } from '../support/kube-api/describe-with-kubectl.ts';
import type { Json, KubeObject } from '../support/kube-api/json-value.ts';
import { at, isObject, listAt, numberAt, objectAt, textAt } from '../support/kube-api/json-value.ts';
import type { KubeApi } from '../support/kube-api/kube-api.ts';
import { startKubeApi } from '../support/kube-api/kube-api.ts';
import { openKubectl } from '../support/kube-api/kubectl.ts';
import { faultScenarios, healthyScenarios } from '../support/kube-api/scenarios/all-scenarios.ts';
import type { Scenario } from '../support/kube-api/scenarios/scenario.ts';
import { buildScenario, usualMoment } from '../support/kube-api/scenarios/scenario.ts';
import { isReady } from '../support/kube-api/scenarios/workload-status.ts';
import { writeCommandOutputs, writeIncidentFolder } from '../support/kube-api/scenarios/write-incident-folder.ts';

const faults = faultScenarios.map((plan) => buildScenario(plan));
const healthy = healthyScenarios.map((plan) => buildScenario(plan));
const all = [...faults, ...healthy];

const of = (scenario: Scenario, kind: string) => scenario.objects.filter((object) => object.kind === kind);
const has = (scenario: Scenario, kind: string, namespace: string, name: string) =>
  scenario.objects.some((it) => it.kind === kind && it.metadata.namespace === namespace && it.metadata.name === name);
const isOver = (pod: KubeObject) => ['Succeeded', 'Failed'].includes(textAt(pod, 'status', 'phase'));

/** What a pod's spec names that is not there, as `Kind/name`. */
function lostReferences(scenario: Scenario, pod: KubeObject): string[] {
  const namespace = pod.metadata.namespace ?? '';
  const containers = [...listAt(pod, 'spec', 'containers'), ...listAt(pod, 'spec', 'initContainers')];
  const named: [kind: string, name: string][] = [
    ['ServiceAccount', textAt(pod, 'spec', 'serviceAccountName')],
    ...containers.flatMap((container) => [
      ...listAt(container, 'envFrom').map((it): [string, string] => ['ConfigMap', textAt(it, 'configMapRef', 'name')]),
      ...listAt(container, 'env').map((it): [string, string] => [
        'Secret',
        textAt(it, 'valueFrom', 'secretKeyRef', 'name'),
      ]),
    ]),
    ...listAt(pod, 'spec', 'volumes').flatMap((it): [string, string][] => [
      ['ConfigMap', textAt(it, 'configMap', 'name')],
      ['PersistentVolumeClaim', textAt(it, 'persistentVolumeClaim', 'claimName')],
    ]),
  ];
  return named
    .filter(([kind, name]) => name !== '' && !has(scenario, kind, namespace, name))
    .map(([kind, name]) => `${kind}/${name}`);
}

/** Services whose target port no container of the selected pods declares, or that select no running pod. */
function brokenServices(scenario: Scenario): string[] {
  return of(scenario, 'Service').flatMap((service) => {
    const selector = Object.entries(objectAt(service, 'spec', 'selector'));
    if (selector.length === 0) return [];
    const pods = of(scenario, 'Pod').filter(
      (pod) =>
        !isOver(pod) &&
        pod.metadata.namespace === service.metadata.namespace &&
        selector.every(([key, value]) => pod.metadata.labels?.[key] === value),
    );
    const declared = pods.flatMap((pod) => listAt(pod, 'spec', 'containers').flatMap((it) => listAt(it, 'ports')));
    const fits = listAt(service, 'spec', 'ports').every((port) =>
      declared.some(
        (it) =>
          [textAt(it, 'containerPort'), textAt(it, 'name')].includes(textAt(port, 'targetPort')) &&
          textAt(it, 'protocol') === textAt(port, 'protocol'),
      ),
    );
    return pods.length > 0 && fits && pods.some(isReady) ? [] : [service.metadata.name];
  });
}

const appOf = (pod: KubeObject) =>
  pod.metadata.labels?.['app.kubernetes.io/name'] ??
  pod.metadata.labels?.['k8s-app'] ??
  pod.metadata.labels?.['component'] ??
  pod.metadata.name;

describe('all scenarios', () => {
  it('are sixty faults of as many reasons and twenty healthy clusters, each with a name and an alert of its own', () => {
    expect([faults.length, new Set(faults.map((it) => it.truth?.reason)).size, healthy.length]).toEqual([60, 60, 20]);
    expect(new Set(all.map((it) => it.name)).size).toBe(80);
    for (const { name, alert, at: look } of all) {
      const started = Date.parse(alert.startedAt);
      expect([name, started < look && look - started < 3_600_000, alert.title !== '']).toEqual([name, true, true]);
    }
  });

  it('are the same each time, and move with the moment of looking', () => {
    const [plan] = faultScenarios;
    if (!plan) throw new Error('no scenario');
    expect(buildScenario(plan)).toEqual(buildScenario(plan));
    const later = buildScenario(plan, usualMoment + 3_600_000);
    expect(Date.parse(later.alert.startedAt) - Date.parse(buildScenario(plan).alert.startedAt)).toBe(3_600_000);
  });

  it('keep events of the last hour only, and name no owner that is not there', () => {
    for (const scenario of all) {
      const uids = new Set(scenario.objects.map((it) => it.metadata.uid));
      const orphans = scenario.objects.filter(
        (it) => it.kind !== 'Event' && (it.metadata.ownerReferences ?? []).some((owner) => !uids.has(owner.uid)),
      );
      expect([scenario.name, orphans.map((it) => it.metadata.name)]).toEqual([scenario.name, []]);
      for (const event of of(scenario, 'Event')) {
        const last =
          textAt(event, 'series', 'lastObservedTime') || textAt(event, 'lastTimestamp') || textAt(event, 'eventTime');
        const age = scenario.at - Date.parse(last);
        expect([scenario.name, event.metadata.name, age >= 0 && age <= 3_600_000]).toEqual([
          scenario.name,
          event.metadata.name,
          true,
        ]);
      }
    }
  });

  it('count replicas as the pods stand', () => {
    for (const scenario of all)
      for (const deployment of of(scenario, 'Deployment')) {
        const labels = Object.entries(objectAt(deployment, 'spec', 'selector', 'matchLabels'));
        const pods = of(scenario, 'Pod').filter(
          (pod) =>
            pod.metadata.namespace === deployment.metadata.namespace &&
            labels.every(([key, value]) => pod.metadata.labels?.[key] === value),
        );
        const ready = pods.filter((pod) => !isOver(pod) && isReady(pod)).length;
        expect([scenario.name, deployment.metadata.name, numberAt(deployment, 'status', 'readyReplicas')]).toEqual([
          scenario.name,
          deployment.metadata.name,
          ready,
        ]);
      }
  });
});

describe('healthy scenarios', () => {
  it('have every node and every pod ready, every Service served, nothing lost', () => {
    for (const scenario of healthy) {
      const pods = of(scenario, 'Pod').filter((pod) => !isOver(pod));
      expect([scenario.name, pods.filter((pod) => !isReady(pod)).map(appOf)]).toEqual([scenario.name, []]);
      expect([scenario.name, pods.flatMap((pod) => lostReferences(scenario, pod))]).toEqual([scenario.name, []]);
      expect([scenario.name, brokenServices(scenario)]).toEqual([scenario.name, []]);
      const down = of(scenario, 'Node').filter((node) =>
        listAt(node, 'status', 'conditions').some(
          (it) => (textAt(it, 'type') === 'Ready') !== (textAt(it, 'status') === 'True'),
        ),
      );
      expect([scenario.name, down.map((it) => it.metadata.name)]).toEqual([scenario.name, []]);
    }
  });
});

describe('fault scenarios', () => {
  const lost: Record<string, string> = { 'secret-not-found': 'Secret', 'config-map-not-found': 'ConfigMap' };
  const aboutNodes = new Set([
    'container-runtime-down',
    'kubelet-down',
    'kube-proxy-down',
    'network-plugin-down',
    'scheduler-down',
  ]);
  const aboutNamespaces = new Set(['cpu-quota-exceeded', 'storage-quota-exceeded']);
  // A database that takes no more connections makes one of its callers unready; DNS pods bear another name than their app.
  const aboutOthers = new Set(['database-connections-exhausted', 'cluster-dns-down']);

  it('lose a reference only where that is the fault', () => {
    for (const scenario of faults) {
      const kinds = new Set(
        of(scenario, 'Pod')
          .filter((pod) => !isOver(pod))
          .flatMap((pod) => lostReferences(scenario, pod))
          .map((it) => it.split('/')[0]),
      );
      const expected = lost[scenario.truth?.reason ?? ''];
      expect([scenario.name, [...kinds]]).toEqual([scenario.name, expected === undefined ? [] : [expected]]);
    }
  });

  it('have unready pods of the faulty object, and of those it takes down, only', () => {
    expect(faults.filter((it) => it.suffering.length > 0).length).toBeGreaterThan(10);
    for (const scenario of faults) {
      const reason = scenario.truth?.reason ?? '';
      if (aboutNodes.has(reason) || aboutOthers.has(reason)) continue;
      const unready = new Set(
        of(scenario, 'Pod')
          .filter((pod) => !isOver(pod) && !isReady(pod))
          .map(appOf),
      );
      const named = (scenario.truth?.object ?? '').split('/')[1] ?? '';
      expect([
        scenario.name,
        [...unready].filter(
          (app) => app !== named && !scenario.suffering.includes(app) && !aboutNamespaces.has(reason),
        ),
      ]).toEqual([scenario.name, []]);
    }
  });

  it('break no Service but that of the faulty object', () => {
    for (const scenario of faults) {
      const reason = scenario.truth?.reason ?? '';
      if (aboutNodes.has(reason) || aboutNamespaces.has(reason)) continue;
      const named = (scenario.truth?.object ?? '').split('/')[1] ?? '';
      const broken = brokenServices(scenario).filter(
        (service) =>
          service !== named &&
          !scenario.suffering.includes(service) &&
          !(named === 'coredns' && service === 'kube-dns'),
      );
      expect([scenario.name, broken]).toEqual([scenario.name, []]);
    }
  });

  it('name an object that is there', () => {
    for (const scenario of faults) {
      const [kind = '', name = ''] = (scenario.truth?.object ?? '').split('/');
      const kinds: Record<string, string[]> = {
        app: ['Deployment', 'StatefulSet'],
        namespace: ['Namespace'],
        node: ['Node'],
        job: ['Job'],
        ingress: ['Ingress'],
      };
      expect([
        scenario.name,
        scenario.objects.some((it) => kinds[kind]?.includes(it.kind) && it.metadata.name === name),
      ]).toEqual([scenario.name, true]);
    }
  });
});

describe('a scenario served and written', () => {
  let api: KubeApi;
  let folder: string;
  beforeAll(async () => {
    api = await startKubeApi();
    folder = mkdtempSync(join(tmpdir(), 'aura-scenario-'));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await api.close();
  });

  it('is served with whatever kinds it has', async () => {
    for (const scenario of all.filter((_, index) => index % 16 === 0)) {
      api.load(scenario.objects, scenario.logs);
      const events = await ask(api, '/apis/events.k8s.io/v1/events');
      expect([scenario.name, listAt(events.body, 'items').length]).toEqual([
        scenario.name,
        of(scenario, 'Event').length,
      ]);
    }
    const withArgo = faults.find((it) => it.truth?.reason === 'service-quota-exceeded');
    if (!withArgo) throw new Error('no such scenario');
    api.load(withArgo.objects);
    expect(listAt((await ask(api, '/apis/argoproj.io/v1alpha1/applications')).body, 'items').length).toBe(1);
  });

  it('is a folder of alert, objects, logs and truth, without Secrets', () => {
    const [scenario] = faults;
    if (!scenario) throw new Error('no scenario');
    writeIncidentFolder(folder, scenario);
    expect(readdirSync(folder).toSorted()).toEqual(['alert.json', 'expected.json', 'logs.ndjson', 'objects.json']);
    const objects: Json = JSON.parse(readFileSync(join(folder, 'objects.json'), 'utf8'));
    const kinds = new Set(listAt(objects, 'items').map((it) => textAt(it, 'kind')));
    expect([kinds.has('Pod'), kinds.has('Event'), kinds.has('Secret')]).toEqual([true, true, false]);
    expect(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))).toEqual(scenario.truth);
    const [first = ''] = readFileSync(join(folder, 'logs.ndjson'), 'utf8').split('\n');
    const line: Json = JSON.parse(first);
    expect([isObject(line), textAt(line, 'service') !== '', at(line, 'timestamp')]).toEqual([
      true,
      true,
      expect.stringMatching(/Z$/),
    ]);
  });

  describeWithKubectl('with kubectl', () => {
    it('adds what kubectl prints of it', async () => {
      const plan = faultScenarios.find((it) => it.name === 'needs-more-memory-than-it-may');
      if (!plan) throw new Error('no such scenario');
      const scenario = buildScenario(plan, Date.now());
      api.load(scenario.objects, scenario.logs);
      const kubectl = openKubectl(api);
      const count = await writeCommandOutputs(folder, scenario, kubectl);
      kubectl.close();
      const texts = readdirSync(join(folder, 'commands')).map((file) =>
        readFileSync(join(folder, 'commands', file), 'utf8'),
      );
      expect([texts.length, texts.filter((text) => /\$ kubectl [^\n]+\n(Error|error)/.test(text))]).toEqual([
        count,
        [],
      ]);
      const described = texts.find((text) => text.startsWith('$ kubectl describe pod'));
      expect(described).toMatch(/Last State: +Terminated\s+Reason: +OOMKilled/);
      expect(described).toMatch(/BackOff +\d+s \(x\d+ over 1\dm\)/);
    });
  });
});
