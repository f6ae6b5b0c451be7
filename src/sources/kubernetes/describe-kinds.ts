/**
 * What `kubectl describe` says of kinds beside pods and workloads.
 * Owns: one small reader a kind, the counterpart of the API's. Refuses: what the text leaves out; that stays unknown.
 */
import type { KubernetesObject, Route } from '../../evidence/model/cluster.ts';
import type { Port } from '../../evidence/model/cluster-pod.ts';
import { defined, momentOf, portOf, wholeOf } from './api-fields.ts';
import { type Described, kidOf, linesOf, valueOf } from './describe-tree.ts';
import { labelsOf } from './text-table.ts';

type Facts = Partial<KubernetesObject>;

export function describedFactsOf(kind: string, root: Described, lines: readonly string[]): Facts {
  return readers[kind]?.(root, lines) ?? {};
}

const readers: Record<string, ((root: Described, lines: readonly string[]) => Facts) | undefined> = {
  Service: (root) => ({
    service: defined({
      type: valueOf(root, 'Type'),
      clusterIp: valueOf(root, 'IP'),
      externalName: valueOf(root, 'External Name'),
      selector: labelsOf(linesOf(root, 'Selector')?.join(',')) ?? {},
      ports: servicePortsOf(root),
    }),
  }),
  Endpoints: (root) => {
    const subsets = kidOf(root, 'Subsets');
    return {
      endpoints: {
        ready: valueOf(subsets, 'Addresses')?.split(',') ?? [],
        notReady: valueOf(subsets, 'NotReadyAddresses')?.split(',') ?? [],
        ports: (kidOf(subsets, 'Ports')?.lines ?? []).flatMap((line): Port[] => {
          const [name, port, protocol] = line.trim().split(/ {2,}/);
          return port && /^\d+$/.test(port) ? [defined({ name, port: Number(port), protocol })] : [];
        }),
      },
    };
  },
  Node: (root) => ({
    node: defined({
      roles: valueOf(root, 'Roles')?.split(',') ?? [],
      ready: readyOf(root),
      unschedulable: valueOf(root, 'Unschedulable') === 'true',
      taints: linesOf(root, 'Taints')?.flatMap((line) => {
        const colon = line.lastIndexOf(':');
        const [key, value] = line.slice(0, colon).split('=');
        return key && colon > 0 ? [defined({ key, value, effect: line.slice(colon + 1) })] : [];
      }),
      capacity: quantitiesOf(kidOf(root, 'Capacity')),
      allocatable: quantitiesOf(kidOf(root, 'Allocatable')),
      requested: requestedOf(kidOf(root, 'Allocated resources')),
      addresses: kidOf(root, 'Addresses')?.kids.map(({ value }) => value),
    }),
  }),
  PersistentVolumeClaim: (root) => {
    // A claim that is not bound has no modes and no capacity of its own to show; its wishes are not printed.
    const bound = valueOf(root, 'Status') === 'Bound';
    return {
      claim: defined({
        phase: valueOf(root, 'Status'),
        volume: valueOf(root, 'Volume'),
        storageClass: kidOf(root, 'StorageClass')?.value,
        accessModes: bound ? modesOf(valueOf(root, 'Access Modes')) : undefined,
      }),
    };
  },
  PersistentVolume: (root) => ({
    volume: defined({
      phase: valueOf(root, 'Status'),
      claim: kidOf(root, 'Claim')?.value,
      storageClass: kidOf(root, 'StorageClass')?.value,
      accessModes: modesOf(valueOf(root, 'Access Modes')),
      capacity: valueOf(root, 'Capacity'),
    }),
  }),
  StorageClass: (root) => ({
    storageClass: defined({
      provisioner: valueOf(root, 'Provisioner'),
      isDefault: valueOf(root, 'IsDefaultClass') === 'Yes',
      bindingMode: valueOf(root, 'VolumeBindingMode'),
    }),
  }),
  ResourceQuota: (_root, lines) => ({ quota: quotaOf(lines) }),
  ConfigMap: (_root, lines) => ({ data: blocksOf(lines) }),
  Secret: (_root, lines) => ({ data: keysOf(lines) }),
  Ingress: (root) => ({ routes: routesOf(root) }),
  HorizontalPodAutoscaler: (root) => {
    const [kind, name] = valueOf(root, 'Reference')?.split('/') ?? [];
    const pods = root.kids.find(({ key }) => key.endsWith(' pods'))?.value ?? '';
    return {
      scaler: defined({
        target: kind && name ? { kind, name } : undefined,
        least: wholeOf(valueOf(root, 'Min replicas')),
        most: wholeOf(valueOf(root, 'Max replicas')),
        current: wholeOf(/(\d+) current/.exec(pods)?.[1]),
        desired: wholeOf(/(\d+) desired/.exec(pods)?.[1]),
      }),
    };
  },
  Job: (root) => {
    const status = valueOf(root, 'Pods Statuses') ?? '';
    return {
      job: defined({
        failed: wholeOf(/(\d+) Failed/.exec(status)?.[1]),
        succeeded: wholeOf(/(\d+) Succeeded/.exec(status)?.[1]),
        limit: wholeOf(valueOf(root, 'Backoff Limit')),
      }),
    };
  },
  CronJob: (root) => ({
    job: defined({
      suspended: valueOf(root, 'Suspend') === 'True',
      schedule: valueOf(root, 'Schedule'),
      lastStart: momentOf(valueOf(root, 'Last Schedule Time')),
    }),
  }),
  PodDisruptionBudget: (root) => ({
    budget: defined({
      allowed: wholeOf(valueOf(root, 'Allowed disruptions')),
      selector: labelsOf(valueOf(root, 'Selector')),
    }),
  }),
};

function readyOf(root: Described): boolean | undefined {
  const line = kidOf(root, 'Conditions')?.lines.find((one) => /^\s*Ready\s/.test(one));
  return line === undefined ? undefined : /^\s*Ready\s+True\b/.test(line);
}

/** `Port: http 80/TCP`, `TargetPort: 8080/TCP`, `NodePort: http 30080/TCP`, once a port, in this order. */
function servicePortsOf(root: Described): NonNullable<KubernetesObject['service']>['ports'] {
  const ports: NonNullable<NonNullable<KubernetesObject['service']>['ports']> = [];
  for (const { key, value } of root.kids) {
    const words = value.split(/ +/);
    const [port, protocol] = words.at(-1)?.split('/') ?? [];
    if (key === 'Port' && port && /^\d+$/.test(port)) {
      const name = words.length > 1 && words[0] !== '<unset>' ? words[0] : undefined;
      ports.push(defined({ name, port: Number(port), protocol: protocol ?? 'TCP' }));
      continue;
    }
    const last = ports.at(-1);
    if (key === 'TargetPort' && last && port) last.target = portOf(port);
    if (key === 'NodePort' && last && port) last.nodePort = wholeOf(port);
  }
  return ports;
}

function quantitiesOf(at: Described | undefined): Record<string, string> | undefined {
  return at && Object.fromEntries(at.kids.map(({ key, value }) => [key, value]));
}

function requestedOf(at: Described | undefined): Record<string, string> | undefined {
  if (!at) return undefined;
  const rows = at.lines
    .map((line) => line.trim().split(/ {2,}/))
    .filter(([name]) => name && /^[a-z][\w./-]*$/.test(name));
  return Object.fromEntries(rows.map(([name = '', requests = '']) => [name, requests.replace(/ \(.*$/, '')]));
}

const modes: Record<string, string> = {
  RWO: 'ReadWriteOnce',
  RWX: 'ReadWriteMany',
  ROX: 'ReadOnlyMany',
  RWOP: 'ReadWriteOncePod',
};

/** Access modes in full, from `RWO,RWX`. */
export function modesOf(text: string | undefined): string[] | undefined {
  return text?.split(',').map((mode) => modes[mode.trim()] ?? mode.trim());
}

function quotaOf(lines: readonly string[]): { hard: Record<string, string>; used: Record<string, string> } {
  const quota = { hard: {} as Record<string, string>, used: {} as Record<string, string> };
  for (const line of lines) {
    const [resource, used, hard, more] = line.trim().split(/ +/);
    if (!resource || !used || !hard || more !== undefined || !/^\d/.test(hard)) continue;
    quota.hard[resource] = hard;
    quota.used[resource] = used;
  }
  return quota;
}

const maxValue = 200_000;

/** A ConfigMap's `key:`, a rule of dashes, the text, each block ended by the next or by BinaryData and Events. */
function blocksOf(lines: readonly string[]): Record<string, string> {
  const data: Record<string, string> = {};
  const start = lines.findIndex((line) => line === '====');
  let key: string | undefined;
  let block: string[] = [];
  const close = () => {
    if (key !== undefined) data[key] = block.join('\n').trimEnd().slice(0, maxValue);
  };
  if (start < 0) return data;
  for (let i = start + 1; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (/^(?:BinaryData$|Events:)/.test(line)) break;
    if (line.endsWith(':') && lines[i + 1] === '----') {
      close();
      key = line.slice(0, -1);
      block = [];
      i++;
    } else block.push(line);
  }
  close();
  return data;
}

/** A Secret's keys: describe prints sizes, never values. */
function keysOf(lines: readonly string[]): Record<string, undefined> {
  const keys: Record<string, undefined> = {};
  for (const line of lines) {
    const key = /^([\w.-]+): {2,}\d+ bytes$/.exec(line)?.[1];
    if (key) keys[key] = undefined;
  }
  return keys;
}

/** Rows `/path   service:port (addresses)` below `Host  Path  Backends`; a host stands on a line of its own. */
function routesOf(root: Described): Route[] {
  const routes: Route[] = [];
  let host: string | undefined;
  for (const line of kidOf(root, 'Rules')?.lines ?? []) {
    const words = line.trim().split(/ {2,}/);
    const backend = words.at(-1)?.match(/^([\w.-]+):([\w-]+)(?: \(|$)/);
    if (backend)
      routes.push(defined<Route>({ host, path: words.at(-2), backend: backend[1] ?? '', port: portOf(backend[2]) }));
    else if (words.length === 1 && words[0] && !words[0].startsWith('-'))
      host = words[0] === '*' ? undefined : words[0];
  }
  const fallback = /^([\w.-]+):([\w-]+)/.exec(valueOf(root, 'Default backend', 'Default Backend') ?? '');
  if (fallback && fallback[1] !== 'default-http-backend')
    routes.push(defined<Route>({ backend: fallback[1] ?? '', port: portOf(fallback[2]) }));
  return routes;
}
