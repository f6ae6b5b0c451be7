/**
 * What the real kubectl prints of a cluster, read as text, against the same objects read as JSON.
 * Owns: that both agree in everything that both show. Refuses: what a text leaves out; that is unknown, not absent.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Cluster, KubernetesObject } from '../../src/evidence/model/cluster.ts';
import { readApi } from '../../src/sources/kubernetes/api-object.ts';
import { ClusterBuilder } from '../../src/sources/kubernetes/cluster-builder.ts';
import { readOutputs } from '../../src/sources/kubernetes/read-outputs.ts';
import { describeWithKubectl } from '../support/kube-api/describe-with-kubectl.ts';
import { startKubeApi, type KubeApi } from '../support/kube-api/kube-api.ts';
import { openKubectl, type Kubectl } from '../support/kube-api/kubectl.ts';
import { randomFrom } from '../support/kube-api/scenarios/random.ts';
import { faultScenarios, healthyScenarios } from '../support/kube-api/scenarios/all-scenarios.ts';
import { buildScenario } from '../support/kube-api/scenarios/scenario.ts';

const seed = process.env['AURA_SEED'] ?? 'text-and-json';
const inNamespace =
  'pods,deployments,statefulsets,daemonsets,replicasets,services,endpoints,persistentvolumeclaims,resourcequotas,horizontalpodautoscalers,jobs,ingresses,networkpolicies';
const wide = 'nodes,persistentvolumes,storageclasses';

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

const identifying = ['name', 'type', 'key', 'path', 'port', 'backend'] as const;

/** The same thing in another list: by its name, else by what stands for one. */
function sameIn(list: readonly unknown[], wanted: unknown): unknown {
  if (typeof wanted !== 'object' || wanted === null) return list.find((one) => one === wanted);
  const key = identifying.find((one) => (wanted as Record<string, unknown>)[one] !== undefined);
  const same = list.filter(
    (one) => key !== undefined && (one as Record<string, unknown>)[key] === (wanted as Record<string, unknown>)[key],
  );
  return same.length > 1 ? (same.find((one) => disagreements(wanted, one, '', 0).length === 0) ?? same[0]) : same[0];
}

/** Where two sights of one thing disagree. Ages are rounded: a day of two hundred is what "228d" may hide. */
function disagreements(text: unknown, json: unknown, path: string, now: number): string[] {
  if (text === undefined || json === undefined || text === json) return [];
  if (typeof text === 'string' && typeof json === 'string' && text === json.trim()) return [];
  if (typeof text === 'number' && typeof json === 'number' && json > 1e12) {
    const slack = Math.max(90_000, Math.abs(now - json) * 0.15);
    return Math.abs(text - json) <= slack
      ? []
      : [`${path}: ${new Date(text).toISOString()}, is ${new Date(json).toISOString()}`];
  }
  if (Array.isArray(text) && Array.isArray(json))
    return text.flatMap((one: unknown) => {
      const other = sameIn(json, one);
      const shown = JSON.stringify(one);
      return other === undefined
        ? [`${path}: ${shown} is not there`]
        : disagreements(one, other, `${path}[${shown.slice(0, 60)}]`, now);
    });
  if (typeof text === 'object' && typeof json === 'object' && text !== null && json !== null)
    return Object.keys(text).flatMap((key) =>
      disagreements(
        (text as Record<string, unknown>)[key],
        (json as Record<string, unknown>)[key],
        `${path}.${key}`,
        now,
      ),
    );
  return [`${path}: ${JSON.stringify(text)}, is ${JSON.stringify(json)}`];
}

async function readText(now: number, ...commands: string[][]): Promise<Cluster> {
  const builder = new ClusterBuilder();
  const remarks: string[] = [];
  for (const words of commands) {
    const { stdout, stderr, code } = await kubectl.run(words);
    expect([words, code, stderr.replace(/^No resources found.*\n?/, '')]).toEqual([words, 0, '']);
    readOutputs(`$ kubectl ${words.join(' ')}\n${stdout}`, { builder, now, yamlLeft: 10e6, remarks });
  }
  expect(remarks).toEqual([]);
  return builder.build();
}

describeWithKubectl('kubectl as text against JSON', () => {
  const random = randomFrom(seed);
  const plans = Array.from({ length: 4 }, () => random.pick([...faultScenarios, ...healthyScenarios]));

  it.each(plans.map((plan) => [plan.name, plan] as const))(`%s (seed ${seed})`, async (_, plan) => {
    const now = Date.now();
    const scenario = buildScenario(plan, now);
    api.load(scenario.objects, scenario.logs);
    const whole = new ClusterBuilder();
    const take = { object: (one: KubernetesObject) => whole.object(one, 'api'), event: whole.event.bind(whole) };
    readApi(scenario.objects, 'cluster', take);
    const json = whole.build();
    const namespace = scenario.alert.labels['namespace'] ?? '';
    const texts: [string, Cluster][] = [
      ['get', await readText(now, ['get', inNamespace, '-n', namespace, '-o', 'wide'], ['get', wide, '-o', 'wide'])],
      [
        'describe',
        await readText(
          now,
          ...[...inNamespace.split(','), ...wide.split(',')].map((kind) => [
            'describe',
            kind,
            ...(wide.includes(kind) ? [] : ['-n', namespace]),
          ]),
        ),
      ],
      ['yaml', await readText(now, ['get', 'pods,deployments,services', '-n', namespace, '-o', 'yaml'])],
    ];
    for (const [how, { objects, events }] of texts) {
      expect([how, objects.length > 5]).toEqual([how, true]);
      const wrong = objects.flatMap((text) => {
        const same = json.objects.find(
          (one) => one.kind === text.kind && one.name === text.name && one.namespace === text.namespace,
        );
        const path = `${how} ${text.kind}/${text.name}`;
        return same ? disagreements(text, same, path, now) : [`${path} is not there`];
      });
      const untold = events.filter(
        ({ about, reason }) => !json.events.some((one) => one.about.name === about.name && one.reason === reason),
      );
      expect([...wrong, ...untold.map(({ about, reason }) => `${how}: no event ${reason} of ${about.name}`)]).toEqual(
        [],
      );
    }
  });
});
