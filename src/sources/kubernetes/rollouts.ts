/**
 * What was rolled out when, from the sets and revisions that controllers keep.
 * Owns: pairing each revision with the one before, the difference of their pod templates, and when it took effect: a
 * rollback reuses an old ReplicaSet, which keeps its creation time (kubernetes.io, "Deployments", rolling back).
 * Refuses: which rollout did harm.
 */
import { stringify } from 'yaml';
import { unifiedDiff } from '../../distill/lines/unified-diff.ts';
import type { ClusterEvent } from '../../evidence/model/cluster.ts';
import type { Change } from '../../evidence/model/telemetry.ts';
import { type JsonRecord, textOf } from '../loose-json.ts';
import { fieldsAt, momentOf, recordsOf, wholeOf } from './api-fields.ts';

interface Revision {
  number: number;
  name: string;
  created: number;
  template: JsonRecord;
  /** Label of its pods. */
  hash?: string;
}

interface Owner {
  kind: string;
  name: string;
  namespace: string;
  revisions: Revision[];
}

/** Revisions kept an owner: the newest tell what changed. */
const mostRevisions = 6;
const maxTemplate = 40_000;
const maxLines = 1_500;

export class Rollouts {
  readonly #owners = new Map<string, Owner>();
  /** When the rollout of a Deployment last moved on. */
  readonly #progressed = new Map<string, number>();
  /** When the first pod of a revision was made. */
  readonly #firstPods = new Map<string, number>();

  raw(kind: string, item: JsonRecord): void {
    const metadata = fieldsAt(item, 'metadata');
    const namespace = textOf(metadata.namespace) ?? '';
    if (kind === 'Deployment') {
      const progress = recordsOf(fieldsAt(item, 'status').conditions).find(({ type }) => type === 'Progressing');
      const moment = momentOf(progress?.lastUpdateTime);
      if (moment !== undefined) this.#progressed.set(`${namespace}/${textOf(metadata.name) ?? ''}`, moment);
    } else if (kind === 'Pod') {
      const labels = fieldsAt(metadata, 'labels');
      const hash = textOf(labels['pod-template-hash']) ?? textOf(labels['controller-revision-hash']);
      const created = momentOf(metadata.creationTimestamp);
      if (hash === undefined || created === undefined) return;
      const key = `${namespace}/${hash}`;
      this.#firstPods.set(key, Math.min(created, this.#firstPods.get(key) ?? created));
    } else if (kind === 'ReplicaSet' || kind === 'ControllerRevision') this.#revision(kind, item, namespace);
  }

  #revision(kind: string, item: JsonRecord, namespace: string): void {
    const metadata = fieldsAt(item, 'metadata');
    const owner = recordsOf(metadata.ownerReferences).find(({ controller }) => controller === true);
    const [ownerKind, ownerName, name] = [textOf(owner?.kind), textOf(owner?.name), textOf(metadata.name)];
    const isSet = kind === 'ReplicaSet';
    const number = wholeOf(
      isSet ? fieldsAt(metadata, 'annotations')['deployment.kubernetes.io/revision'] : item.revision,
    );
    const created = momentOf(metadata.creationTimestamp);
    if (!ownerKind || !ownerName || !name || number === undefined || created === undefined) return;
    const template = isSet ? fieldsAt(item, 'spec', 'template') : fieldsAt(item, 'data', 'spec', 'template');
    const labels = fieldsAt(metadata, 'labels');
    const hash =
      textOf(labels[isSet ? 'pod-template-hash' : 'controller-revision-hash']) ??
      textOf(labels['controller.kubernetes.io/hash']);
    const key = `${namespace}/${ownerKind}/${ownerName}`;
    const known = this.#owners.get(key) ?? { kind: ownerKind, name: ownerName, namespace, revisions: [] };
    this.#owners.set(key, known);
    known.revisions.push({ number, name, created, template, ...(hash ? { hash } : {}) });
    known.revisions.sort((one, other) => other.number - one.number);
    known.revisions.length = Math.min(known.revisions.length, mostRevisions);
  }

  /** Rollouts since a moment, each with the difference to the revision before it. */
  changes(events: readonly ClusterEvent[], since: number): Change[] {
    return [...this.#owners.values()].flatMap((owner) =>
      owner.revisions.flatMap((revision, place): Change[] => {
        const before = owner.revisions[place + 1];
        const isReused = owner.revisions.slice(place + 1).some(({ created }) => created > revision.created);
        const time = isReused ? this.#againAt(owner, revision, place === 0, events) : revision.created;
        // The first revision of all is no change of what ran.
        return before === undefined || time === undefined || time < since
          ? []
          : [changeOf(owner, revision, before, time, isReused)];
      }),
    );
  }

  /** When an old revision came back; only of the newest is that known. */
  #againAt(
    { namespace, name }: Owner,
    revision: Revision,
    isNewest: boolean,
    events: readonly ClusterEvent[],
  ): number | undefined {
    if (!isNewest) return undefined;
    const scaled = events.flatMap(({ about, reason, message, first }) =>
      reason === 'ScalingReplicaSet' &&
      about.name === name &&
      about.namespace === namespace &&
      first !== undefined &&
      message.includes(`Scaled up replica set ${revision.name} `)
        ? [first]
        : [],
    );
    if (scaled.length > 0) return Math.max(...scaled);
    return this.#firstPods.get(`${namespace}/${revision.hash ?? ''}`) ?? this.#progressed.get(`${namespace}/${name}`);
  }
}

function changeOf(owner: Owner, revision: Revision, before: Revision, time: number, isReused: boolean): Change {
  const { kind, name, namespace } = owner;
  const ref = (number: number) => `${namespace}/${kind.toLowerCase()}/${name}@${number}`;
  const file = `${namespace}/${kind.toLowerCase()}-${name}.yaml`;
  const diff = unifiedDiff(file, printed(before.template), printed(revision.template));
  const images = changedImages(before.template, revision.template);
  const what =
    images.length > 0
      ? images.join(', ')
      : restartedByHand(before.template, revision.template)
        ? 'restarted by hand'
        : 'pod template changed';
  return {
    time,
    kind: 'deploy',
    service: name,
    ref: ref(revision.number),
    previous: ref(before.number),
    summary: `${kind} ${name}: ${isReused ? 'rolled back, ' : ''}${what}`,
    ...(diff ? { diff, files: [file] } : {}),
  };
}

/** YAML of a template without what the controllers add to it. */
function printed(template: JsonRecord): string {
  const metadata = fieldsAt(template, 'metadata');
  const { 'pod-template-hash': _hash, ...labels } = fieldsAt(metadata, 'labels');
  const { $patch: _patch, ...rest } = template;
  const whole = { ...rest, metadata: { ...metadata, labels, creationTimestamp: undefined } };
  // What is cut off in the end is not written before: a text may be as long as an object.
  const short = (_: unknown, value: unknown) => (typeof value === 'string' ? value.slice(0, maxTemplate) : value);
  return stringify(whole, short, { lineWidth: 0, aliasDuplicateObjects: false })
    .slice(0, maxTemplate)
    .split('\n', maxLines)
    .join('\n');
}

/** `kubectl rollout restart` writes nothing but the moment into the template. */
const restartMark = 'kubectl.kubernetes.io/restartedAt';

function restartedByHand(before: JsonRecord, after: JsonRecord): boolean {
  const plain = (template: JsonRecord) => {
    const metadata = fieldsAt(template, 'metadata');
    const { [restartMark]: _moment, ...annotations } = fieldsAt(metadata, 'annotations');
    return printed({ ...template, metadata: { ...metadata, annotations } });
  };
  return plain(before) === plain(after);
}

function changedImages(before: JsonRecord, after: JsonRecord): string[] {
  const imagesOf = (template: JsonRecord) => {
    const spec = fieldsAt(template, 'spec');
    const all = [...recordsOf(spec.initContainers), ...recordsOf(spec.containers)];
    return new Map(all.map((one) => [textOf(one.name) ?? '', textOf(one.image) ?? '']));
  };
  const old = imagesOf(before);
  return [...imagesOf(after)].flatMap(([container, image]) =>
    old.get(container) === image ? [] : [`image ${old.get(container) ?? 'none'} → ${image}`],
  );
}
