/**
 * The objects of a cluster in memory, with the one counter that numbers every change.
 * Owns: resource versions, uids, generations, the history that old lists and watches are read from.
 * Refuses: judging a change; admission and validation come before.
 */
import { createHash } from 'node:crypto';
import { ApiError, modified, notFound, tooOldVersion } from '../api-error.ts';
import type { Json, JsonObject, KubeObject } from '../json-value.ts';
import { isSame } from '../json-value.ts';
import type { Kind } from '../kinds.ts';
import { resourceName } from '../kinds.ts';

export interface Change {
  revision: number;
  kind: Kind;
  before: KubeObject | undefined;
  after: KubeObject | undefined;
}

export type ChangeListener = (change: Change) => void;

export class ObjectStore {
  readonly #objects = new Map<string, Map<string, KubeObject>>();
  readonly #listeners = new Set<ChangeListener>();
  #history: Change[] = [];
  #revision: number;
  #compacted: number;

  constructor(firstRevision = 1_000) {
    this.#revision = firstRevision;
    this.#compacted = firstRevision;
  }

  /** The number of the latest change. */
  get revision(): number {
    return this.#revision;
  }

  /** The oldest state that can still be listed or watched from. */
  get compactedRevision(): number {
    return this.#compacted;
  }

  /** Forgets the history, as etcd does every five minutes: older list and watch positions are gone. */
  compact(): void {
    this.#compacted = this.#revision;
    this.#history = [];
  }

  get(kind: Kind, namespace: string, name: string): KubeObject {
    const found = this.find(kind, namespace, name);
    if (!found) throw notFound(kind, name);
    return found;
  }

  find(kind: Kind, namespace: string, name: string): KubeObject | undefined {
    return this.#of(kind).get(keyOf(namespace, name));
  }

  /** All objects of a kind by namespace and name, as they stood at this revision. Throws 410 when that is forgotten. */
  list(kind: Kind, namespace: string | undefined, revision = this.#revision): KubeObject[] {
    const state = new Map(this.#of(kind));
    if (revision < this.#compacted) throw tooOldVersion(revision, this.#compacted);
    for (const change of this.#history.toReversed()) {
      if (change.revision <= revision) break;
      if (resourceName(change.kind) !== resourceName(kind)) continue;
      const key = keyOfObject(change.before ?? change.after);
      if (change.before) state.set(key, change.before);
      else state.delete(key);
    }
    return [...state.entries()]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, object]) => object)
      .filter((object) => namespace === undefined || object.metadata.namespace === namespace);
  }

  /** What changed after this revision, oldest first. */
  since(kind: Kind, revision: number): Change[] {
    if (revision < this.#compacted) throw tooOldVersion(revision, this.#compacted);
    return this.#history.filter((it) => it.revision > revision && resourceName(it.kind) === resourceName(kind));
  }

  onChange(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes an object as it is found in a cluster: what it says of itself stays, what it lacks is given. */
  load(kind: Kind, loaded: KubeObject): void {
    const object: KubeObject = JSON.parse(JSON.stringify(loaded));
    const { metadata } = object;
    const whole: KubeObject = {
      ...object,
      metadata: {
        ...metadata,
        uid: metadata.uid ?? uidOf(`${resourceName(kind)}/${metadata.namespace ?? ''}/${metadata.name}`),
        creationTimestamp: metadata.creationTimestamp ?? new Date().toISOString().replace(/\.\d+/, ''),
        generation: metadata.generation ?? (kind.hasGeneration ? 1 : undefined),
      },
    };
    this.#write(kind, whole);
  }

  /** Writes a new object; the caller has looked whether the name is taken. */
  create(kind: Kind, object: KubeObject, isDryRun: boolean): KubeObject {
    const whole = {
      ...object,
      metadata: {
        ...object.metadata,
        uid: uidOf(`${resourceName(kind)}/${object.metadata.name}/${this.#revision}/${Math.random()}`),
        creationTimestamp: new Date().toISOString().replace(/\.\d+/, ''),
        generation: kind.hasGeneration ? 1 : undefined,
      },
    };
    return isDryRun ? whole : this.#write(kind, whole);
  }

  /**
   * Writes a new version over the one it was made from. The generation rises where more than metadata and status differ.
   * Throws 409 when `object` names another resource version than the stored one.
   */
  update(kind: Kind, before: KubeObject, object: KubeObject, isDryRun: boolean): KubeObject {
    const named = object.metadata.resourceVersion;
    if (named !== undefined && named !== '' && named !== before.metadata.resourceVersion)
      throw modified(kind, object.metadata.name);
    const meant = !isSame(withoutStatus(before), withoutStatus(object));
    const generation = kind.hasGeneration ? (before.metadata.generation ?? 1) + (meant ? 1 : 0) : undefined;
    const after: KubeObject = {
      ...object,
      metadata: {
        ...object.metadata,
        uid: before.metadata.uid,
        creationTimestamp: before.metadata.creationTimestamp,
        resourceVersion: before.metadata.resourceVersion,
        generation,
      },
    };
    if (isDryRun || isSame(before, after)) return after;
    return this.#write(kind, after);
  }

  remove(kind: Kind, object: KubeObject): KubeObject {
    const before = this.get(kind, object.metadata.namespace ?? '', object.metadata.name);
    this.#of(kind).delete(keyOfObject(before));
    this.#revision += 1;
    this.#record({ revision: this.#revision, kind, before, after: undefined });
    return { ...before, metadata: { ...before.metadata, resourceVersion: String(this.#revision) } };
  }

  #write(kind: Kind, object: KubeObject): KubeObject {
    this.#revision += 1;
    const before = this.find(kind, object.metadata.namespace ?? '', object.metadata.name);
    const after = { ...object, metadata: { ...object.metadata, resourceVersion: String(this.#revision) } };
    this.#of(kind).set(keyOfObject(after), after);
    this.#record({ revision: this.#revision, kind, before, after });
    return after;
  }

  #record(change: Change): void {
    this.#history.push(change);
    for (const listener of this.#listeners) listener(change);
  }

  #of(kind: Kind): Map<string, KubeObject> {
    const name = resourceName(kind);
    const found = this.#objects.get(name) ?? new Map<string, KubeObject>();
    this.#objects.set(name, found);
    return found;
  }
}

/** A uid that is the same for the same name, so that two runs serve the same bytes. */
export function uidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Reads a resource version that a caller sent; what is no number is refused as the server refuses it. */
export function readRevision(text: string): number {
  if (!/^\d{1,15}$/.test(text))
    throw new ApiError(
      400,
      'BadRequest',
      `resourceVersion: Invalid value: "${text}": strconv.ParseUint: parsing "${text}": invalid syntax`,
    );
  return Number(text);
}

function withoutStatus(object: KubeObject): JsonObject {
  const rest: JsonObject = { ...object };
  delete rest['status'];
  delete rest['metadata'];
  return rest;
}

function keyOf(namespace: string, name: string): string {
  return `${namespace}/${name}`;
}

function keyOfObject(object: KubeObject | undefined): string {
  const meta: { namespace?: Json; name?: Json } = object?.metadata ?? {};
  return keyOf(
    typeof meta.namespace === 'string' ? meta.namespace : '',
    typeof meta.name === 'string' ? meta.name : '',
  );
}
