/**
 * A workload's plan as the objects that the API would serve: owner, revisions, pods, configuration.
 * Owns: owner chains, revisions, counts of replicas and the conditions made from them. Refuses: Services.
 */
import type { JsonObject, KubeObject } from '../json-value.ts';
import { textAt } from '../json-value.ts';
import type { LogLine } from '../serve/pod-log.ts';
import type { App } from './app.ts';
import { mainContainer, revisionHashes } from './app.ts';
import type { Cluster } from './cluster.ts';
import { ownedBy, timeOf } from './cluster.ts';
import { DAY, HOUR, iso, MINUTE, SECOND } from './moments.ts';
import { podEvents } from './pod-events.ts';
import type { PodState } from './pod-state.ts';
import { podStatus } from './pod-state.ts';
import { randomFrom } from './random.ts';
import { workloadStatus } from './workload-status.ts';

export interface RenderedApp {
  objects: KubeObject[];
  pods: KubeObject[];
}

export function renderApp(cluster: Cluster, app: App, index: number): RenderedApp {
  const { at } = cluster;
  const random = randomFrom(`${app.namespace}/${app.name}/pods`);
  const { hash, oldHash } = revisionHashes(app);
  const template = templateOf(app, app.tag);
  const meta = { namespace: app.namespace, labels: app.labels };
  const owner = cluster.make(
    'apps/v1',
    app.kind,
    app.name,
    {},
    {
      ...meta,
      creationTimestamp: iso(app.createdAt),
      generation: app.revision + 1,
      annotations: {
        ...(app.kind === 'Deployment' ? { 'deployment.kubernetes.io/revision': String(app.revision) } : {}),
        ...app.annotations,
      },
      managedFields: [
        {
          manager: 'deployer',
          operation: 'Update',
          apiVersion: 'apps/v1',
          time: iso(app.changedAt),
          fieldsType: 'FieldsV1',
          fieldsV1: { 'f:spec': { 'f:replicas': {}, 'f:template': {} } },
        },
      ],
    },
  );
  const selector = { matchLabels: app.labels };
  const isNew = at - app.changedAt < 2 * HOUR;
  const hashed = (value: string) =>
    app.kind === 'Deployment' ? { 'pod-template-hash': value } : { 'controller-revision-hash': `${app.name}-${value}` };
  const set = (value: string, tag: string, revision: number, createdAt: number, replicas: number): KubeObject =>
    cluster.make(
      'apps/v1',
      'ReplicaSet',
      `${app.name}-${value}`,
      {
        spec: {
          replicas,
          selector: { matchLabels: { ...app.labels, ...hashed(value) } },
          template: {
            metadata: { labels: { ...app.labels, ...hashed(value) } },
            spec: templateOf(tag === app.tag ? app : { ...app, env: app.env }, tag)['spec'],
          },
        },
        status: { replicas, fullyLabeledReplicas: replicas, observedGeneration: 1 },
      },
      {
        namespace: app.namespace,
        labels: { ...app.labels, ...hashed(value) },
        creationTimestamp: iso(createdAt),
        ownerReferences: ownedBy(owner),
        annotations: {
          'deployment.kubernetes.io/revision': String(revision),
          'deployment.kubernetes.io/desired-replicas': String(app.replicas),
        },
      },
    );
  const isStuck = app.spread === 'new';
  const current = set(hash, app.tag, app.revision, app.changedAt, isStuck ? 1 : app.replicas);
  const old = set(oldHash, app.oldTag, app.revision - 1, app.changedAt - 9 * DAY, isStuck ? app.replicas : 0);
  const controller = app.kind === 'Deployment' ? current : owner;

  const plans: { state: PodState; set: KubeObject; hash: string }[] = [];
  const count = app.kind === 'DaemonSet' ? (app.nodes?.length ?? 0) : app.replicas;
  for (let pod = 0; pod < count; pod += 1) {
    const isHit = app.spread === 'all' || (app.spread === 'one' && pod === 0);
    plans.push({
      state: isHit ? app.state : { is: 'running' },
      set: isStuck ? old : controller,
      hash: isStuck ? oldHash : hash,
    });
  }
  if (isStuck) plans.push({ state: app.state, set: current, hash });
  const pods: KubeObject[] = [];
  const workers = cluster.workers().filter((node) => !node.isUnschedulable);
  for (const [number, plan] of plans.entries()) {
    if (plan.state.is === 'absent') continue;
    const name =
      app.kind === 'StatefulSet'
        ? `${app.name}-${number}`
        : `${app.kind === 'DaemonSet' ? app.name : plan.set.metadata.name}-${random.suffix(5)}`;
    const node = app.nodes?.[number % app.nodes.length] ?? workers[(index + number) % workers.length]?.name ?? '';
    // A pod is as old as its revision, or as the fault that made it anew.
    const born =
      'since' in plan.state && plan.state.is !== 'lost' && isNew && plan.set === controller
        ? plan.state.since - 4 * SECOND
        : isNew && plan.set === controller
          ? app.changedAt + (number + 1) * 20 * SECOND
          : Math.min(app.changedAt, at - DAY);
    const lostSince = cluster.lost.get(node);
    const state: PodState =
      lostSince !== undefined && app.kind !== 'DaemonSet' && plan.state.is === 'running'
        ? { is: 'lost', since: lostSince }
        : plan.state;
    const labels = { ...app.labels, ...hashed(plan.hash) };
    const spec = podSpec(
      app,
      { node: state.is === 'pending' ? undefined : node },
      plan.set === old ? app.oldTag : app.tag,
      plan.set === old,
    );
    const pod = cluster.make(
      'v1',
      'Pod',
      name,
      { spec },
      {
        namespace: app.namespace,
        labels,
        creationTimestamp: iso(born),
        ownerReferences: ownedBy(plan.set),
        generateName: app.kind === 'StatefulSet' ? undefined : `${plan.set.metadata.name}-`,
        annotations: app.kind === 'Deployment' ? undefined : { 'app.kubernetes.io/managed-by': 'deployer' },
      },
    );
    const hostIp = cluster.nodes.find((it) => it.name === node)?.ip ?? '';
    const ip = app.podSpec['hostNetwork'] === true ? hostIp : `10.1.${10 + (index % 200)}.${20 + number}`;
    const containers = listOf(spec['containers']);
    const facts = {
      uid: pod.metadata.uid ?? '',
      ip,
      hostIp,
      startedAt: born + SECOND,
      containers,
      initContainers: listOf(spec['initContainers']),
      at,
    };
    pods.push({ ...pod, status: podStatus(state, facts) });
    const image = textAt(containers[0], 'image');
    for (const told of podEvents(state, { pod, node, ip, container: app.name, image, startedAt: born + SECOND, at }))
      cluster.tell(told);
    keepLogs(cluster, app, pod, state, containers);
  }
  if (app.state.is === 'absent')
    cluster.tell({
      about: controller,
      type: 'Warning',
      reason: 'FailedCreate',
      component: app.kind === 'Deployment' ? 'replicaset-controller' : `${app.kind.toLowerCase()}-controller`,
      message:
        app.kind === 'StatefulSet'
          ? app.state.message
          : `Error creating: ${app.state.message.replaceAll('POD', `${controller.metadata.name}-${random.suffix(5)}`)}`,
      first: app.state.since,
      last: at - 70 * SECOND,
      count: 14,
    });
  if (isNew && app.kind === 'Deployment')
    cluster.tell({
      about: owner,
      type: 'Normal',
      reason: 'ScalingReplicaSet',
      message: `Scaled up replica set ${current.metadata.name} from 0 to ${isStuck ? 1 : app.replicas}`,
      component: 'deployment-controller',
      first: app.changedAt,
      last: app.changedAt,
      count: 1,
    });
  if (isNew && app.kind === 'Deployment' && !isStuck && app.revision > 1)
    cluster.tell({
      about: owner,
      type: 'Normal',
      reason: 'ScalingReplicaSet',
      message: `Scaled down replica set ${old.metadata.name} from ${app.replicas} to 0`,
      component: 'deployment-controller',
      first: app.changedAt - 2 * SECOND,
      last: app.changedAt - 2 * SECOND,
      count: 1,
    });

  const spec: JsonObject =
    app.kind === 'DaemonSet' ? { selector, template } : { replicas: app.replicas, selector, template };
  if (app.kind === 'Deployment')
    Object.assign(spec, {
      progressDeadlineSeconds: 600,
      revisionHistoryLimit: 10,
      strategy:
        isNew && app.spread === 'all' && app.state.is !== 'running'
          ? { type: 'Recreate' }
          : { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: '25%' } },
    });
  if (app.kind === 'StatefulSet') Object.assign(spec, { serviceName: app.name, podManagementPolicy: 'OrderedReady' });
  const status = workloadStatus({ app, owner, current, old, pods, isNew, at });
  const objects: KubeObject[] = [{ ...owner, spec, status: status.owner }];
  if (app.kind === 'Deployment') objects.push({ ...current, ...status.current }, { ...old, ...status.old });
  else objects.push(revisionOf(cluster, app, owner, hash, template));
  return { objects: [...objects, ...pods], pods };
}

function revisionOf(cluster: Cluster, app: App, owner: KubeObject, hash: string, template: JsonObject): KubeObject {
  return cluster.make(
    'apps/v1',
    'ControllerRevision',
    `${app.name}-${hash}`,
    { revision: app.revision, data: { spec: { template: { ...template, $patch: 'replace' } } } },
    {
      namespace: app.namespace,
      labels: app.labels,
      creationTimestamp: iso(app.changedAt),
      ownerReferences: ownedBy(owner),
    },
  );
}

function templateOf(app: App, tag: string): JsonObject {
  return { metadata: { labels: app.labels }, spec: podSpec(app, undefined, tag, tag !== app.tag) };
}

/** An old revision had what a healthy app has, without what the fault changed. */
function podSpec(app: App, place: { node: string | undefined } | undefined, tag: string, isOld: boolean): JsonObject {
  const plain = isOld ? { ...app, container: {}, podSpec: {}, sidecars: [], tag } : { ...app, tag };
  return {
    containers: [mainContainer(plain), ...plain.sidecars],
    restartPolicy: 'Always',
    terminationGracePeriodSeconds: 30,
    dnsPolicy: 'ClusterFirst',
    serviceAccountName: 'default',
    schedulerName: 'default-scheduler',
    securityContext: {},
    nodeName: place?.node,
    ...(place === undefined
      ? {}
      : {
          tolerations: [
            { key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 300 },
            { key: 'node.kubernetes.io/unreachable', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 300 },
          ],
        }),
    ...plain.podSpec,
  };
}

function keepLogs(cluster: Cluster, app: App, pod: KubeObject, state: PodState, containers: JsonObject[]): void {
  const { at } = cluster;
  const key = (container: string) => `${app.namespace}/${pod.metadata.name}/${container}`;
  const dated = (lines: string[], last: number): LogLine[] =>
    lines.map((text, index) => {
      const stated = timeOf(text);
      return { time: stated === '' ? last - (lines.length - 1 - index) * 400 : Date.parse(`${stated}Z`), text };
    });
  if (state.is === 'init-crashing')
    cluster.logs.set(key(state.container), {
      current: dated(state.previous, at - 70 * SECOND),
      previous: dated(state.previous, at - 70 * SECOND),
    });
  if (['pending', 'waiting', 'init-crashing', 'evicted'].includes(state.is)) return;
  for (const [index, container] of containers.entries()) {
    const name = textAt(container, 'name');
    const isMain = index === 0;
    if (state.is === 'crashing' && (state.container === undefined ? isMain : state.container === name)) {
      const previous = dated(state.previous, at - 95 * SECOND);
      cluster.logs.set(key(name), {
        current: state.isUp ? dated(state.current ?? state.previous, at - 3 * SECOND) : previous,
        previous,
      });
    } else if (isMain)
      cluster.logs.set(key(name), {
        current: dated(app.log, at - MINUTE),
        ...(state.is === 'restarted' ? { previous: [] } : {}),
      });
    else cluster.logs.set(key(name), { current: [{ time: at - HOUR, text: 'ready' }] });
  }
}

function listOf(value: JsonObject[string]): JsonObject[] {
  return Array.isArray(value)
    ? value.filter((it): it is JsonObject => typeof it === 'object' && it !== null && !Array.isArray(it))
    : [];
}
