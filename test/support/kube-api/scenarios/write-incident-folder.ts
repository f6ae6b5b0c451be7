/**
 * A scenario as an incident folder: what somebody would have who could not reach the cluster.
 * Owns: alert.json, objects.json, logs, the truth, and what the real kubectl prints. Refuses: reading it back.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json, JsonObject, KubeObject } from '../json-value.ts';
import { at, listAt, textAt } from '../json-value.ts';
import type { Kubectl } from '../kubectl.ts';
import type { Scenario } from './scenario.ts';
import { isReady } from './workload-status.ts';

/** Writes `alert.json`, `objects.json` and `expected.json`. Secrets stay out, as they would of a careful export. */
export function writeIncidentFolder(folder: string, scenario: Scenario): void {
  mkdirSync(folder, { recursive: true });
  const objects = scenario.objects.filter((object) => object.kind !== 'Secret');
  const list = { apiVersion: 'v1', kind: 'List', metadata: { resourceVersion: '' }, items: objects };
  const truth = scenario.truth ?? { object: null, reason: null };
  writeJson(folder, 'alert.json', {
    ...scenario.alert,
    window: {
      from: new Date(Date.parse(scenario.alert.startedAt) - 3_600_000).toISOString(),
      to: new Date(scenario.at).toISOString(),
    },
  });
  writeJson(folder, 'objects.json', list);
  writeJson(folder, 'expected.json', truth);
  const lines = [...scenario.logs].flatMap(([key, { current, previous = [] }]) => {
    const [, pod = '', container = ''] = key.split('/');
    // A container that waits for its next start shows the same words as current and as previous.
    const all = new Map([...previous, ...current].map((line) => [`${line.time} ${line.text}`, line]));
    return [...all.values()].map((line) => ({
      timestamp: new Date(line.time).toISOString(),
      service: serviceOf(scenario, pod),
      body: line.text,
      attributes: { pod, container },
    }));
  });
  const sorted = lines.toSorted((a, b) => (a.timestamp < b.timestamp ? -1 : 1));
  writeFileSync(join(folder, 'logs.ndjson'), sorted.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/**
 * Adds `commands/*.txt`: what kubectl prints of the scenario that its server holds. Ages are as of now, so the scenario
 * must have been built for now. Returns how many commands were run.
 */
export async function writeCommandOutputs(folder: string, scenario: Scenario, kubectl: Kubectl): Promise<number> {
  const namespace = scenario.alert.labels['namespace'] ?? 'default';
  const inHome = ['-n', namespace];
  const pods = scenario.objects.filter(
    (object) => object.kind === 'Pod' && !['Succeeded', 'Failed'].includes(textAt(object, 'status', 'phase')),
  );
  const troubled = pods.filter((pod) => !isReady(pod)).slice(0, 4);
  const restarted = troubled.filter((pod) =>
    containerStates(pod).some((it) => at(it, 'lastState', 'terminated') !== undefined),
  );
  const commands: string[][] = [
    [
      'get',
      'pods,deployments,statefulsets,replicasets,services,endpoints,ingresses,persistentvolumeclaims,resourcequotas,networkpolicies,horizontalpodautoscalers,jobs',
      ...inHome,
      '-o',
      'wide',
    ],
    ['get', 'events', ...inHome, '--sort-by=.lastTimestamp'],
    ['get', 'nodes,persistentvolumes,storageclasses', '-o', 'wide'],
    ['get', 'pods', '-n', 'kube-system', '-o', 'wide'],
    ['describe', 'nodes'],
    ['describe', 'services,endpoints', ...inHome],
    ['get', 'deployments,statefulsets,services', ...inHome, '-o', 'yaml'],
    ...troubled.map((pod) => ['describe', 'pod', pod.metadata.name, '-n', pod.metadata.namespace ?? namespace]),
    ...restarted.map((pod) => [
      'logs',
      pod.metadata.name,
      '-n',
      pod.metadata.namespace ?? namespace,
      '--all-containers',
      '--previous',
      '--ignore-errors',
    ]),
  ];
  mkdirSync(join(folder, 'commands'), { recursive: true });
  for (const [index, words] of commands.entries()) {
    const result = await kubectl.run(words);
    const name = `${String(index + 1).padStart(2, '0')}-${words
      .slice(0, 2)
      .join('-')
      .slice(0, 24)
      .replaceAll(/[^a-z-]/g, '-')}.txt`;
    writeFileSync(join(folder, 'commands', name), `$ kubectl ${words.join(' ')}\n${result.stdout}${result.stderr}`);
  }
  return commands.length;
}

function containerStates(pod: KubeObject): Json[] {
  return [...listAt(pod, 'status', 'initContainerStatuses'), ...listAt(pod, 'status', 'containerStatuses')];
}

function serviceOf(scenario: Scenario, pod: string): string {
  const object = scenario.objects.find((it) => it.kind === 'Pod' && it.metadata.name === pod);
  const labels = object?.metadata.labels ?? {};
  return labels['app.kubernetes.io/name'] ?? labels['k8s-app'] ?? labels['job-name'] ?? labels['component'] ?? pod;
}

function writeJson(folder: string, name: string, value: JsonObject | object): void {
  writeFileSync(join(folder, name), `${JSON.stringify(value, undefined, 1)}\n`);
}
