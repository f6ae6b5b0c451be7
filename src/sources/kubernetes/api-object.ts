/**
 * One API object or event, as JSON (or YAML read to the same), to the vocabulary.
 * Owns: metadata, and which facts each kind brings. Refuses: trusting a field's type; what does not fit is left out.
 */
import type { ClusterEvent, Condition, KubernetesObject, ObjectRef } from '../../evidence/model/cluster.ts';
import { isRecord, type JsonRecord, textOf } from '../loose-json.ts';
import { defined, fieldsAt, flagOf, momentOf, recordsOf, wholeOf, wordsOf } from './api-fields.ts';
import { kindFactsOf } from './api-kinds.ts';
import { podRunOf, podSpecOf, selectorOf } from './api-pod.ts';

/** How deep lists of lists are followed. */
const maxDepth = 4;

/** Objects and events of one object, a List, or a list of any of them. */
export function readApi(
  value: unknown,
  origin: KubernetesObject['origin'],
  take: {
    object: (object: KubernetesObject) => void;
    event: (event: ClusterEvent) => void;
    /** A List shows all of the kinds that it holds. */
    listed?: (listed: { kind: string; namespace?: string }) => void;
    /** Each object as it was served. */
    raw?: (kind: string, item: JsonRecord) => void;
  },
  depth = 0,
): void {
  if (depth > maxDepth) return;
  if (Array.isArray(value)) {
    for (const item of value) readApi(item, origin, take, depth + 1);
    return;
  }
  if (!isRecord(value)) return;
  const kind = textOf(value.kind);
  if (Array.isArray(value.items) && (kind === undefined || kind.endsWith('List'))) {
    const itemKind = kind && kind !== 'List' ? kind.slice(0, -'List'.length) : undefined;
    for (const [listedKind, namespace] of kindsIn(value.items, itemKind))
      take.listed?.({ kind: listedKind, namespace });
    for (const item of value.items)
      readApi(
        isRecord(item) && itemKind && item.kind === undefined ? { ...item, kind: itemKind } : item,
        origin,
        take,
        depth + 1,
      );
    return;
  }
  if (kind === 'Event') {
    const event = eventOf(value);
    if (event) take.event(event);
    return;
  }
  if (kind !== undefined) take.raw?.(kind, value);
  const object = objectOf(value, origin);
  if (object) take.object(object);
}

/** The kinds in a list, each with the namespaces that it was seen in. */
function kindsIn(items: unknown[], itemKind: string | undefined): [string, string | undefined][] {
  const seen = new Map<string, [string, string | undefined]>();
  for (const item of items) {
    const kind = textOf(isRecord(item) ? item.kind : undefined) ?? itemKind;
    const namespace = textOf(fieldsAt(item, 'metadata').namespace);
    if (kind) seen.set(`${kind}/${namespace}`, [kind, namespace]);
  }
  return [...seen.values()];
}

export function objectOf(raw: JsonRecord, origin: KubernetesObject['origin']): KubernetesObject | undefined {
  const kind = textOf(raw.kind);
  const metadata = fieldsAt(raw, 'metadata');
  const name = textOf(metadata.name);
  if (kind === undefined || name === undefined) return undefined;
  const spec = fieldsAt(raw, 'spec');
  const status = fieldsAt(raw, 'status');
  const template = templateOf(kind, spec);
  const labels = wordsOf(metadata.labels) ?? {};
  return defined<KubernetesObject>({
    kind,
    name,
    namespace: textOf(metadata.namespace),
    origin,
    labels,
    annotations: wordsOf(metadata.annotations),
    owner: ownerOf(metadata),
    created: momentOf(metadata.creationTimestamp),
    deleting: metadata.deletionTimestamp === undefined ? undefined : true,
    conditions: conditionsOf(status.conditions),
    pod: template
      ? {
          ...podSpecOf(fieldsAt(template, 'spec'), wordsOf(fieldsAt(template, 'metadata').labels) ?? {}),
          annotations: wordsOf(fieldsAt(template, 'metadata').annotations),
        }
      : kind === 'Pod'
        ? podSpecOf(spec, labels)
        : undefined,
    run: kind === 'Pod' ? podRunOf(status) : undefined,
    workload: template ? workloadOf(kind, spec, status, origin) : undefined,
    ...kindFactsOf(kind, raw, spec, status),
  });
}

function templateOf(kind: string, spec: JsonRecord): JsonRecord | undefined {
  if (kind === 'CronJob') return fieldsAt(spec, 'jobTemplate', 'spec', 'template');
  return isRecord(spec.template) && isRecord(spec.template.spec) ? spec.template : undefined;
}

function workloadOf(
  kind: string,
  spec: JsonRecord,
  status: JsonRecord,
  origin: KubernetesObject['origin'],
): KubernetesObject['workload'] {
  const isDaemon = kind === 'DaemonSet';
  const isCluster = origin === 'cluster';
  const counted = (field: string) =>
    wholeOf(status[field]) ?? (isCluster && Object.keys(status).length > 0 ? 0 : undefined);
  return defined({
    desired: isDaemon
      ? wholeOf(status.desiredNumberScheduled)
      : (wholeOf(spec.replicas) ?? (isCluster ? undefined : 1)),
    current: isDaemon ? wholeOf(status.currentNumberScheduled) : counted('replicas'),
    ready: isDaemon ? counted('numberReady') : counted('readyReplicas'),
    // A StatefulSet writes this even when it is 0; older versions of the API do not know it.
    available: isDaemon
      ? counted('numberAvailable')
      : kind === 'StatefulSet'
        ? wholeOf(status.availableReplicas)
        : counted('availableReplicas'),
    updated: isDaemon ? counted('updatedNumberScheduled') : counted('updatedReplicas'),
    selector: selectorOf(spec.selector),
    paused: flagOf(spec.paused),
  });
}

function ownerOf(metadata: JsonRecord): ObjectRef | undefined {
  const owners = recordsOf(metadata.ownerReferences);
  const owner = owners.find(({ controller }) => controller === true) ?? owners[0];
  const kind = textOf(owner?.kind);
  const name = textOf(owner?.name);
  return kind && name ? defined({ kind, name, namespace: textOf(metadata.namespace) }) : undefined;
}

export function conditionsOf(value: unknown): Condition[] | undefined {
  const conditions = recordsOf(value).flatMap((one): Condition[] => {
    const type = textOf(one.type);
    return type === undefined
      ? []
      : [
          defined({
            type,
            status: textOf(one.status) ?? 'Unknown',
            reason: textOf(one.reason),
            message: textOf(one.message),
            since: momentOf(one.lastTransitionTime),
          }),
        ];
  });
  return conditions.length > 0 ? conditions : undefined;
}

/** An event of `v1` or `events.k8s.io/v1`. */
export function eventOf(raw: JsonRecord): ClusterEvent | undefined {
  const about = { ...fieldsAt(raw, 'regarding'), ...fieldsAt(raw, 'involvedObject') };
  const kind = textOf(about.kind);
  const name = textOf(about.name);
  const reason = textOf(raw.reason);
  if (!kind || !name || !reason) return undefined;
  const series = fieldsAt(raw, 'series');
  const last =
    momentOf(series.lastObservedTime) ??
    momentOf(raw.lastTimestamp) ??
    momentOf(raw.deprecatedLastTimestamp) ??
    momentOf(raw.eventTime) ??
    momentOf(fieldsAt(raw, 'metadata').creationTimestamp);
  return defined<ClusterEvent>({
    about: defined({ kind, name, namespace: textOf(about.namespace) ?? textOf(fieldsAt(raw, 'metadata').namespace) }),
    type: textOf(raw.type),
    reason,
    message: textOf(raw.message) ?? textOf(raw.note) ?? '',
    count: wholeOf(series.count) ?? wholeOf(raw.count) ?? wholeOf(raw.deprecatedCount),
    first: momentOf(raw.firstTimestamp) ?? momentOf(raw.deprecatedFirstTimestamp) ?? momentOf(raw.eventTime) ?? last,
    last,
  });
}
