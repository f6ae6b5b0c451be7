/**
 * Rows of `kubectl get` (plain, wide, with labels) and `kubectl top` to the vocabulary.
 * Owns: which columns mean what for each kind. Refuses: columns that only a custom output has.
 */
import type { ClusterEvent, KubernetesObject, ServicePort, Workload } from '../../evidence/model/cluster.ts';
import { defined, wholeOf } from './api-fields.ts';
import { modesOf } from './describe-kinds.ts';
import { kindOfResource } from './resource-kinds.ts';
import { ageOf, cellOf, headingsOf, labelsOf, repeatedAgeOf, rowOf, type TextRow } from './text-table.ts';

export interface TableAsked {
  kind?: string;
  namespace?: string;
  now: number;
}

export interface TableRead {
  objects: KubernetesObject[];
  events: ClusterEvent[];
}

/** All tables of one output, one after the other. */
export function readTables(lines: readonly string[], asked: TableAsked): TableRead {
  const read: TableRead = { objects: [], events: [] };
  let headings: ReturnType<typeof headingsOf>;
  for (const line of lines) {
    if (line.trim() === '') {
      headings = undefined;
      continue;
    }
    if (!headings) {
      headings = headingsOf(line);
      if (headings) continue;
    }
    if (asked.kind === 'Event') {
      const event = eventOf(line, headings, asked);
      if (event) read.events.push(event);
    } else if (headings) {
      const object = objectOf(rowOf(line, headings), asked);
      if (object) read.objects.push(object);
    }
  }
  return read;
}

function eventOf(line: string, headings: ReturnType<typeof headingsOf>, asked: TableAsked): ClusterEvent | undefined {
  const cells = line.trim().split(/ {2,}/);
  const names = headings?.map(({ name }) => name) ?? ['LAST SEEN', 'TYPE', 'REASON', 'OBJECT', 'MESSAGE'];
  // Without a heading (a table cut at its head) the object tells whether a namespace stands before.
  if (!headings && !cells[3]?.includes('/') && cells[4]?.includes('/')) names.unshift('NAMESPACE');
  const at = (name: string) => {
    const index = names.indexOf(name);
    return index < 0 ? undefined : index === names.length - 1 ? cells.slice(index).join(' ') : cells[index];
  };
  const [resource, name] = at('OBJECT')?.split('/') ?? [];
  const reason = at('REASON');
  if (!resource || !name || !reason) return undefined;
  const age = repeatedAgeOf(at('LAST SEEN'));
  const first = ageOf(at('FIRST SEEN')) ?? age.first;
  return defined({
    about: defined({ kind: kindOfResource(resource), name, namespace: at('NAMESPACE') ?? asked.namespace }),
    type: at('TYPE'),
    reason,
    message: at('MESSAGE') ?? '',
    count: wholeOf(at('COUNT')) ?? (age.count === 1 ? undefined : age.count),
    first: first === undefined ? undefined : asked.now - first,
    last: age.last === undefined ? undefined : asked.now - age.last,
  });
}

function objectOf(row: TextRow, { kind: askedKind, namespace, now }: TableAsked): KubernetesObject | undefined {
  // In a table of containers the pod has a column of its own.
  const cell = (askedKind === 'PodMetrics' ? cellOf(row, 'POD') : undefined) ?? cellOf(row, 'NAME');
  if (!cell) return undefined;
  const slash = cell.indexOf('/');
  const kind = slash > 0 ? kindOfResource(cell.slice(0, slash)) : (askedKind ?? cellOf(row, 'KIND'));
  if (!kind) return undefined;
  const age = ageOf(cellOf(row, 'AGE'));
  return defined<KubernetesObject>({
    kind,
    name: cell.slice(slash + 1),
    namespace: cellOf(row, 'NAMESPACE') ?? namespace,
    origin: 'cluster',
    labels: labelsOf(row.get('LABELS')),
    created: age === undefined ? undefined : now - age,
    ...readers[kind]?.(row, now),
  });
}

type Facts = Partial<KubernetesObject>;

const readers: Record<string, ((row: TextRow, now: number) => Facts) | undefined> = {
  Pod: (row) => {
    const [ready, total] = row.get('READY')?.split('/').map(wholeOf) ?? [];
    const word = cellOf(row, 'STATUS');
    const isPhase = word !== undefined && /^(?:Pending|Running|Succeeded|Failed|Unknown)$/.test(word);
    return {
      deleting: word === 'Terminating' ? true : undefined,
      run: defined({
        phase: isPhase ? word : undefined,
        reason: isPhase || word === 'Terminating' ? undefined : word,
        ready,
        total,
        restarts: wholeOf(row.get('RESTARTS')?.split(' ')[0]),
        ip: cellOf(row, 'IP'),
        node: cellOf(row, 'NODE'),
      }),
    };
  },
  Deployment: workloadRow,
  StatefulSet: workloadRow,
  ReplicaSet: workloadRow,
  ReplicationController: workloadRow,
  DaemonSet: workloadRow,
  Service: (row) => ({
    service: defined({
      type: cellOf(row, 'TYPE'),
      clusterIp: row.get('CLUSTER-IP'),
      selector: labelsOf(row.get('SELECTOR')),
      ports: portsOf(cellOf(row, 'PORT(S)')),
    }),
  }),
  Endpoints: (row) => {
    const text = row.get('ENDPOINTS');
    if (text === undefined) return {};
    const ready = text.split(',').flatMap((one) => /^(\S+):\d+$/.exec(one.trim())?.[1] ?? []);
    const isNone = text === '<none>' || text === '';
    return ready.length > 0 || isNone ? { endpoints: { ready, notReady: [], ports: [] } } : {};
  },
  Node: (row) => {
    const words = cellOf(row, 'STATUS')?.split(',') ?? [];
    return {
      node: defined({
        roles: row.has('ROLES') ? (cellOf(row, 'ROLES')?.split(',') ?? []) : undefined,
        ready: words.includes('Ready') ? true : words.includes('NotReady') ? false : undefined,
        unschedulable: words.length > 0 ? words.includes('SchedulingDisabled') : undefined,
        addresses: cellOf(row, 'INTERNAL-IP') ? [cellOf(row, 'INTERNAL-IP') ?? ''] : undefined,
      }),
    };
  },
  PersistentVolumeClaim: (row) => {
    const phase = cellOf(row, 'STATUS');
    return {
      claim: defined({
        phase,
        volume: cellOf(row, 'VOLUME'),
        storageClass: row.get('STORAGECLASS'),
        accessModes: phase === 'Bound' ? modesOf(cellOf(row, 'ACCESS MODES')) : undefined,
      }),
    };
  },
  PersistentVolume: (row) => ({
    volume: defined({
      phase: cellOf(row, 'STATUS'),
      claim: row.get('CLAIM'),
      storageClass: row.get('STORAGECLASS'),
      accessModes: modesOf(cellOf(row, 'ACCESS MODES')),
      capacity: cellOf(row, 'CAPACITY'),
    }),
  }),
  StorageClass: (row) => ({
    storageClass: defined({ provisioner: cellOf(row, 'PROVISIONER'), bindingMode: cellOf(row, 'VOLUMEBINDINGMODE') }),
  }),
  ResourceQuota: (row) => {
    const hard: Record<string, string> = {};
    const used: Record<string, string> = {};
    for (const column of ['REQUEST', 'LIMIT'])
      for (const part of (row.get(column) ?? '').split(', ')) {
        const found = /^([\w./-]+): ([^/\s]+)\/(\S+)$/.exec(part.trim());
        if (!found) continue;
        used[found[1] ?? ''] = found[2] ?? '';
        hard[found[1] ?? ''] = found[3] ?? '';
      }
    return Object.keys(hard).length > 0 ? { quota: { hard, used } } : {};
  },
  HorizontalPodAutoscaler: (row) => {
    const [kind, name] = cellOf(row, 'REFERENCE')?.split('/') ?? [];
    return {
      scaler: defined({
        target: kind && name ? { kind, name } : undefined,
        least: wholeOf(cellOf(row, 'MINPODS')),
        most: wholeOf(cellOf(row, 'MAXPODS')),
        current: wholeOf(cellOf(row, 'REPLICAS')),
      }),
    };
  },
  PodMetrics: usageRow,
  NodeMetrics: usageRow,
  CronJob: (row, now) => {
    const age = ageOf(cellOf(row, 'LAST SCHEDULE'));
    return {
      job: defined({
        suspended: row.has('SUSPEND') ? row.get('SUSPEND') === 'True' : undefined,
        schedule: cellOf(row, 'SCHEDULE'),
        lastStart: age === undefined ? undefined : now - age,
        active: wholeOf(cellOf(row, 'ACTIVE')),
      }),
    };
  },
  PodDisruptionBudget: (row) => ({ budget: defined({ allowed: wholeOf(cellOf(row, 'ALLOWED DISRUPTIONS')) }) }),
};

/** Rows of `kubectl top`. */
function usageRow(row: TextRow): Facts {
  const cpu = cellOf(row, 'CPU(cores)');
  const memory = cellOf(row, 'MEMORY(bytes)');
  return cpu && memory ? { usage: { cpu, memory } } : {};
}

function workloadRow(row: TextRow): Facts {
  const [ready, wanted] = row.get('READY')?.split('/').map(wholeOf) ?? [];
  return {
    workload: defined<Workload>({
      desired: wanted ?? wholeOf(row.get('DESIRED')),
      current: wholeOf(row.get('CURRENT')),
      ready,
      updated: wholeOf(row.get('UP-TO-DATE')),
      available: wholeOf(row.get('AVAILABLE')),
      selector: labelsOf(row.get('SELECTOR')),
    }),
  };
}

/** `80:30080/TCP,443/TCP`. Target ports are not shown. */
function portsOf(text: string | undefined): ServicePort[] | undefined {
  return text?.split(',').flatMap((part) => {
    const found = /^(\d+)(?::(\d+))?\/(\w+)$/.exec(part.trim());
    return found ? [defined({ port: Number(found[1]), nodePort: wholeOf(found[2]), protocol: found[3] })] : [];
  });
}
