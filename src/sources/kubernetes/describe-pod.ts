/**
 * What `kubectl describe` says of a pod, or of a workload's pod template.
 * Owns: containers with probes, variables, states and limits; volumes; where the pod may run.
 * Refuses: what describe does not print (affinity, DNS policy, security): that stays unknown.
 */
import type {
  Container,
  ContainerRun,
  ContainerState,
  PodRun,
  PodSpec,
  PodVolume,
  Port,
  Probe,
  Variable,
} from '../../evidence/model/cluster-pod.ts';
import { restartsOf } from './api-pod.ts';
import { defined, wholeOf } from './api-fields.ts';
import { type Described, kidOf, linesOf, valueOf } from './describe-tree.ts';
import { labelsOf } from './text-table.ts';

export function describedSpecOf(at: Described, labels?: Record<string, string>): PodSpec {
  return defined<PodSpec>({
    labels,
    serviceAccount: valueOf(at, 'Service Account', 'ServiceAccount', 'Service account'),
    node: valueOf(at, 'Node')?.split('/')[0],
    nodeSelector: labelsOf(linesOf(at, 'Node-Selectors')?.join(',')),
    tolerations: linesOf(at, 'Tolerations')?.map(tolerationOf),
    containers: kidOf(at, 'Containers')?.kids.map(containerOf),
    initContainers: kidOf(at, 'Init Containers')?.kids.map(containerOf),
    volumes: kidOf(at, 'Volumes')?.kids.map(volumeOf),
  });
}

function tolerationOf(line: string): { key?: string; operator?: string; value?: string; effect?: string } {
  const [what = '', ...rest] = line.split(' ');
  const operator = rest.find((word) => word.startsWith('op='))?.slice(3);
  const colon = what.lastIndexOf(':');
  const pair = colon >= 0 ? what.slice(0, colon) : what;
  const [key, value] = pair.split('=');
  return defined({ key: key || undefined, operator, value, effect: colon >= 0 ? what.slice(colon + 1) : undefined });
}

function containerOf(at: Described): Container {
  const ports = valueOf(at, 'Port', 'Ports');
  return defined<Container>({
    name: at.key,
    image: valueOf(at, 'Image'),
    command: wordsBelow(at, 'Command', 'Args'),
    ports: portsOf(ports, kidOf(at, 'Port', 'Ports') !== undefined),
    env: kidOf(at, 'Environment')?.kids.map(variableOf),
    envFrom: kidOf(at, 'Environment Variables from')?.lines.flatMap((line) => {
      const [name, kind, ...rest] = line.trim().split(/ {2,}/);
      return name && (kind === 'Secret' || kind === 'ConfigMap')
        ? [defined({ kind, name, optional: optionalOf(rest.join(' ')) } as const)]
        : [];
    }),
    requests: quantitiesOf(kidOf(at, 'Requests')),
    limits: quantitiesOf(kidOf(at, 'Limits')),
    liveness: probeOf(valueOf(at, 'Liveness')),
    readiness: probeOf(valueOf(at, 'Readiness')),
    startup: probeOf(valueOf(at, 'Startup')),
    mounts: kidOf(at, 'Mounts')?.lines.flatMap((line) => {
      const found = /^\s*(\S+) from (\S+) \((\w+)/.exec(line);
      return found ? [{ path: found[1] ?? '', volume: found[2] ?? '', readOnly: found[3] === 'ro' }] : [];
    }),
  });
}

function wordsBelow(at: Described, ...names: string[]): string[] | undefined {
  const words = names.flatMap((name) => kidOf(at, name)?.lines.map((line) => line.trim()) ?? []);
  return words.length > 0 ? words : undefined;
}

function portsOf(text: string | undefined, seen: boolean): Port[] | undefined {
  if (text === undefined) return seen ? [] : undefined;
  return text.split(', ').flatMap((part) => {
    const found = /^(\d+)\/(\w+)(?: \((.+)\))?/.exec(part.trim());
    return found ? [defined({ port: Number(found[1]), protocol: found[2], name: found[3] })] : [];
  });
}

function variableOf({ key, value }: Described): Variable {
  const from = /^<set to the key '([^']*)' (?:of|in) (config map|secret) '([^']*)'>/.exec(value);
  if (from)
    return {
      name: key,
      from: defined({
        kind: from[2] === 'secret' ? 'Secret' : 'ConfigMap',
        name: from[3] ?? '',
        key: from[1],
        optional: optionalOf(value),
      } as const),
    };
  if (/\((?:v1:)?[\w.[\]'/]+\)$/.test(value) && /\(v1:|\((?:limits|requests)\./.test(value))
    return { name: key, from: { kind: 'Field', name: value } };
  return { name: key, value };
}

function optionalOf(text: string): boolean | undefined {
  const word = /Optional: (true|false)/.exec(text)?.[1];
  return word === undefined ? undefined : word === 'true';
}

function quantitiesOf(at: Described | undefined): Record<string, string> | undefined {
  return at && Object.fromEntries(at.kids.map(({ key, value }) => [key, value]));
}

/** `http-get http://:8080/path delay=5s timeout=1s period=10s #success=1 #failure=3` and its kin. */
function probeOf(text: string | undefined): Probe | undefined {
  const [kind, target = ''] = text?.split(' ') ?? [];
  if (!text || !kind) return undefined;
  const seconds = (name: string) => wholeOf(new RegExp(`\\b${name}=(\\d+)s`).exec(text)?.[1]);
  const url = /^(https?):\/\/[^:/]*:([^/\s]*)(\/\S*)?/.exec(target);
  const port = url?.[2] ?? /:([\w-]+)$/.exec(target)?.[1];
  return defined<Probe>({
    protocol:
      kind === 'http-get'
        ? url?.[1] === 'https'
          ? 'https'
          : 'http'
        : kind === 'grpc'
          ? 'grpc'
          : kind === 'tcp-socket'
            ? 'tcp'
            : 'exec',
    port: port && kind !== 'exec' ? (/^\d+$/.test(port) ? Number(port) : port) : undefined,
    path: url?.[3],
    delay: seconds('delay'),
    timeout: seconds('timeout'),
    period: seconds('period'),
    failures: wholeOf(/#failure=(\d+)/.exec(text)?.[1]),
  });
}

function volumeOf(at: Described): PodVolume {
  const type = valueOf(at, 'Type') ?? '';
  const optional = optionalOf(`Optional: ${valueOf(at, 'Optional') ?? ''}`);
  const from = (kind: NonNullable<PodVolume['from']>['kind'], name: string | undefined): PodVolume =>
    name ? { name: at.key, from: defined({ kind, name, optional }) } : { name: at.key };
  if (type.startsWith('PersistentVolumeClaim')) return from('PersistentVolumeClaim', valueOf(at, 'ClaimName'));
  if (type.startsWith('ConfigMap')) return from('ConfigMap', valueOf(at, 'Name'));
  if (type.startsWith('Secret')) return from('Secret', valueOf(at, 'SecretName'));
  if (type.startsWith('HostPath')) return from('HostPath', valueOf(at, 'Path'));
  return { name: at.key };
}

export function describedRunOf(at: Described): PodRun {
  const status = valueOf(at, 'Status');
  const own = kidOf(at, 'Containers')?.kids.flatMap((one) => containerRunOf(one, false)) ?? [];
  const first = kidOf(at, 'Init Containers')?.kids.flatMap((one) => containerRunOf(one, true)) ?? [];
  const known = own.filter(({ ready }) => ready !== undefined);
  return defined<PodRun>({
    phase: status?.replace(/ \(.*$/, '').replace(/^Terminating.*/, 'Running'),
    reason: valueOf(at, 'Reason'),
    message: valueOf(at, 'Message'),
    ip: valueOf(at, 'IP'),
    node: valueOf(at, 'Node')?.split('/')[0],
    ready: known.length > 0 ? known.filter(({ ready }) => ready).length : undefined,
    total: own.length > 0 ? own.length : undefined,
    restarts: known.length > 0 ? restartsOf([...first, ...own]) : undefined,
    containers: own.length + first.length > 0 ? [...first, ...own] : undefined,
  });
}

function containerRunOf(at: Described, init: boolean): ContainerRun[] {
  const ready = valueOf(at, 'Ready');
  const state = stateOf(kidOf(at, 'State'));
  if (ready === undefined && state === undefined) return [];
  return [
    defined<ContainerRun>({
      name: at.key,
      init: init || undefined,
      ready: ready === undefined ? undefined : ready === 'True',
      restarts: wholeOf(valueOf(at, 'Restart Count')),
      state,
      last: stateOf(kidOf(at, 'Last State')),
    }),
  ];
}

function stateOf(at: Described | undefined): ContainerState | undefined {
  const kind = at?.value.toLowerCase();
  if (!at || (kind !== 'running' && kind !== 'waiting' && kind !== 'terminated')) return undefined;
  const moment = (name: string) => {
    const time = Date.parse(valueOf(at, name) ?? '');
    return Number.isFinite(time) ? time : undefined;
  };
  return defined<ContainerState>({
    kind,
    reason: valueOf(at, 'Reason'),
    message: valueOf(at, 'Message'),
    exitCode: wholeOf(valueOf(at, 'Exit Code')),
    started: moment('Started'),
    finished: moment('Finished'),
  });
}
