/**
 * A cluster under construction: apps and nodes as plans, beside objects, events and logs that are already made.
 * Owns: finding and taking apps, telling events, what callers of a broken app write. Refuses: status; rendering makes it.
 */
import type { JsonObject, KubeObject, OwnerReference } from '../json-value.ts';
import { builtInKinds, optionalKinds, resourceName } from '../kinds.ts';
import type { ContainerLog } from '../serve/pod-log.ts';
import { uidOf } from '../store/object-store.ts';
import type { App } from './app.ts';
import { callEnvironment, mainContainer, makeApp, revisionHashes } from './app.ts';
import type { Domain, Role } from './domains.ts';
import { domain } from './domains.ts';
import type { Told } from './events.ts';
import { iso, MINUTE } from './moments.ts';
import type { NodePlan } from './nodes.ts';
import { makeNodes } from './nodes.ts';
import type { Random } from './random.ts';
import { randomFrom } from './random.ts';
import { systemApps } from './system-apps.ts';
import { usualLog } from './usual-log.ts';

export class Cluster {
  readonly at: number;
  readonly random: Random;
  readonly home: Domain;
  readonly apps: App[];
  readonly nodes: NodePlan[];
  readonly objects: KubeObject[] = [];
  readonly told: Told[] = [];
  /** Nodes that do not answer, and since when: pods there are lost. */
  readonly lost = new Map<string, number>();
  /** Apps that are unready only since another is broken. */
  readonly suffering: string[] = [];
  /** True where a message counts the nodes, so none may be added. */
  countsNodes = false;
  readonly logs = new Map<string, ContainerLog>();

  /** `at` is the moment of looking, epoch ms. */
  constructor(seed: string, namespace: string, size: number, at: number) {
    this.at = at;
    this.random = randomFrom(seed);
    this.home = domain(namespace);
    const members = this.home.members.slice(0, size);
    this.apps = members.map((member) => makeApp(member, this.home, this.random, at));
    for (const app of this.apps) {
      app.calls = app.calls.filter((name) => members.some((it) => it.name === name));
      app.env = [
        { name: 'LOG_LEVEL', value: 'info' },
        ...callEnvironment(
          app,
          app.calls.map((name) => this.app(name)),
        ),
      ];
      app.log = usualLog(app, at, this.random);
    }
    this.nodes = makeNodes(this.home.namespace, size > 16 ? 4 : 3, this.random, at);
    this.apps.push(...systemApps(this.nodes, this.random, at));
  }

  get namespace(): string {
    return this.home.namespace;
  }

  ago(minutes: number): number {
    return this.at - minutes * MINUTE;
  }

  app(name: string): App {
    const found = this.apps.find((app) => app.name === name);
    if (!found) throw new Error(`No app ${name} in ${this.home.namespace}`);
    return found;
  }

  /** An app of this role that nothing has happened to yet; `test` narrows the choice. */
  take(role: Role, test: (app: App) => boolean = () => true): App {
    const free = this.apps.filter(
      (app) => app.role === role && app.namespace === this.namespace && !app.isTaken && test(app),
    );
    const app = this.random.pick(free);
    app.isTaken = true;
    return app;
  }

  /** One that others call, so that its failing is felt. */
  takeCalled(role: Role = 'service'): App {
    return this.take(role, (app) => this.callersOf(app).length > 0);
  }

  callersOf(app: App): App[] {
    return this.apps.filter((it) => it.calls.includes(app.name));
  }

  /** The user-facing app, whose alert it often is. */
  edge(): App {
    return this.apps.find((app) => app.role === 'edge') ?? this.random.pick(this.apps);
  }

  workers(): NodePlan[] {
    return this.nodes.filter((node) => !node.isControl);
  }

  node(index: number): NodePlan {
    const found = this.workers()[index];
    if (!found) throw new Error(`No worker ${index}`);
    return found;
  }

  add(...objects: KubeObject[]): void {
    this.objects.push(...objects);
  }

  tell(told: Told): void {
    this.told.push(told);
  }

  /** An object with a uid that others can refer to. */
  make(apiVersion: string, kind: string, name: string, rest: JsonObject = {}, meta: JsonObject = {}): KubeObject {
    const namespace =
      typeof meta['namespace'] === 'string'
        ? meta['namespace']
        : meta['namespace'] === null
          ? undefined
          : this.namespace;
    return { apiVersion, kind, metadata: { ...meta, name, namespace, uid: uidFor(kind, namespace, name) }, ...rest };
  }

  /** A pod of this app that a kubelet evicted; its successor runs. */
  evicted(app: App, node: NodePlan, message: string, startedAt: number, isOld = false): KubeObject {
    const { hash, oldHash } = revisionHashes(app);
    const set = this.make('apps/v1', 'ReplicaSet', `${app.name}-${isOld ? oldHash : hash}`);
    const pod = this.make(
      'v1',
      'Pod',
      `${set.metadata.name}-${this.random.suffix(5)}`,
      {
        spec: {
          nodeName: node.name,
          restartPolicy: 'Always',
          containers: [{ ...mainContainer(app), image: `${app.image}:${isOld ? app.oldTag : app.tag}` }],
        },
        status: { phase: 'Failed', reason: 'Evicted', message, startTime: iso(startedAt) },
      },
      {
        labels: { ...app.labels, 'pod-template-hash': isOld ? oldHash : hash },
        creationTimestamp: iso(startedAt),
        ownerReferences: ownedBy(set),
      },
    );
    this.add(pod);
    return pod;
  }

  /** Some programs say that they are not ready while one that they need is away: a victim that looks like a cause. */
  #maybeUnready(app: App, since: number): void {
    const victim = this.callersOf(app).find((it) => !it.isTaken && it.role === 'service');
    if (!victim || !this.random.chance(0.5)) return;
    victim.isTaken = true;
    victim.state = { is: 'unready', since, probe: 'HTTP probe failed with statuscode: 503' };
    this.suffering.push(victim.name);
  }

  /** Everyone who calls this app writes that it failed, for as long as it does; each keeps what it wrote before. */
  suffer(app: App, words: string, since: number): void {
    this.#maybeUnready(app, since + 25_000);
    for (const caller of this.callersOf(app)) {
      const times = Array.from({ length: 9 }, (_, index) => since + ((this.at - since) * (index + 1)) / 10);
      const lines = times.map(
        (time) =>
          `{"time":"${new Date(time).toISOString()}","level":"error","msg":"call failed","peer":"${app.name}","error":"${words}"}`,
      );
      caller.log = [...caller.log, ...lines].toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
    }
  }

  /** Everyone who calls anybody writes that nobody is reached. */
  cutOff(words: (callee: App) => string, minutes: number): void {
    for (const app of this.apps.filter((it) => it.namespace === this.namespace && it.calls.length > 0)) {
      const callee = this.app(app.calls[0] ?? '');
      app.log.push(
        ...Array.from(
          { length: 8 },
          (_, index) =>
            `{"time":"${new Date(this.ago(minutes - index)).toISOString()}","level":"error","msg":"call failed","peer":"${callee.name}","error":"${words(callee)}"}`,
        ),
      );
    }
  }

  /** The words of a caller whose connection this app does not take. */
  refusedBy(app: App): string {
    return `dial tcp ${clusterIp(app)}:${app.port}: connect: connection refused`;
  }
}

/** A time that stands in a line, for sorting. */
export function timeOf(line: string): string {
  return /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?/.exec(line)?.[0].replace(' ', 'T') ?? '';
}

const kinds = [...builtInKinds, ...optionalKinds];

/** The uid that the store gives too. */
export function uidFor(kind: string, namespace: string | undefined, name: string): string {
  const found = kinds.find((it) => it.kind === kind);
  return uidOf(`${found ? resourceName(found) : kind}/${namespace ?? ''}/${name}`);
}

export function ownedBy(owner: KubeObject): OwnerReference[] {
  const { apiVersion, kind, metadata } = owner;
  return [
    { apiVersion, kind, name: metadata.name, uid: metadata.uid ?? '', controller: true, blockOwnerDeletion: true },
  ];
}

/** The address that this app's Service has. */
export function clusterIp(app: { name: string; namespace: string }): string {
  if (app.name === 'kube-dns' || app.name === 'coredns') return '10.96.0.10';
  const hash = uidOf(`${app.namespace}/${app.name}`);
  return `10.96.${Number.parseInt(hash.slice(0, 2), 16) % 250}.${1 + (Number.parseInt(hash.slice(2, 4), 16) % 250)}`;
}
