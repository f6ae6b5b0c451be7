/**
 * Signs the head of each journal after a commit, keeps it, and tells it on.
 * Owns: that commits do not wait for it, that only the newest head of an incident is written, and that a head is never
 * signed over a journal which does not agree with the head before: that would make tampering good.
 * Refuses: where heads are kept; each engine brings its place.
 */
import type { InstallationKey } from '../local/installation-key.ts';
import type { IncidentId } from '../run/identity.ts';
import type { Head, SignedHead } from '../run/ports/store.ts';
import { log } from '../telemetry/log.ts';
import { isSignedBy, signHead } from './signed-head.ts';

/** Where an engine keeps heads, and what it has to compare them with. */
export interface HeadPlace {
  read(incident: IncidentId): Promise<SignedHead | null>;
  /** Never replaces a later head by an earlier one. */
  write(head: SignedHead): Promise<void>;
  /** The hash of the stored entry of that version, null where there is none. */
  hashOf(incident: IncidentId, version: number): Promise<string | null>;
}

/** ms between two heads of one incident that are told; the last one always is. */
const tellEvery = 5_000;
/** ms between two that are signed and kept: a run commits many times a second, and only the newest head counts. */
const keepEvery = 200;
/** Incidents remembered as compared with their kept head; the earliest goes first and is compared again. */
const remembered = 10_000;

export class HeadKeeper {
  readonly #key: InstallationKey;
  readonly #place: HeadPlace;
  readonly #onHead: (head: SignedHead) => void;
  readonly #newest = new Map<IncidentId, Head>();
  readonly #writing = new Map<IncidentId, Promise<void>>();
  /** Incidents whose last head was just written, each with what ends the rest after it. */
  readonly #resting = new Map<IncidentId, () => void>();
  /** Incidents whose newest head somebody waits for. */
  readonly #awaited = new Set<IncidentId>();
  readonly #sound = new Map<IncidentId, boolean>();
  readonly #untold = new Map<IncidentId, { head: SignedHead; timer: NodeJS.Timeout }>();

  /** @param onHead hears the newest head of an incident now and then, and the last one always */
  constructor(key: InstallationKey, place: HeadPlace, onHead: (head: SignedHead) => void = () => undefined) {
    this.#key = key;
    this.#place = place;
    this.#onHead = onHead;
  }

  /** Takes the head of a journal that is durable by now. */
  take(incident: IncidentId, { version, hash }: Head): void {
    this.#newest.set(incident, { version, hash });
    if (this.#writing.has(incident)) return;
    const writing = this.#write(incident)
      .catch((error: unknown) => log.warn({ incident, err: error }, 'a head could not be signed; the next one will be'))
      .finally(() => {
        this.#writing.delete(incident);
        this.#awaited.delete(incident);
      });
    this.#writing.set(incident, writing);
  }

  async read(incident: IncidentId): Promise<SignedHead | null> {
    await this.#hurried(incident);
    return this.#place.read(incident);
  }

  /** Resolves when everything taken so far is kept and told. */
  async flush(): Promise<void> {
    while (this.#writing.size > 0)
      await Promise.all([...this.#writing.keys()].map((incident) => this.#hurried(incident)));
    for (const incident of this.#untold.keys()) this.#tell(incident);
  }

  async #write(incident: IncidentId): Promise<void> {
    for (let head = this.#newest.get(incident); head; head = this.#newest.get(incident)) {
      this.#newest.delete(incident);
      if (!(await this.#isSound(incident))) continue;
      const signed = signHead(this.#key, incident, head);
      await this.#place.write(signed);
      const told = this.#untold.get(incident);
      if (told) told.head = signed;
      else this.#untold.set(incident, { head: signed, timer: this.#later(incident) });
      await this.#rest(incident);
    }
  }

  /** The writing of an incident's heads, without a rest from now on. */
  async #hurried(incident: IncidentId): Promise<void> {
    const writing = this.#writing.get(incident);
    if (writing) this.#awaited.add(incident);
    this.#resting.get(incident)?.();
    await writing;
  }

  /** Commits that come meanwhile share the next head. */
  async #rest(incident: IncidentId): Promise<void> {
    if (this.#awaited.has(incident)) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, keepEvery);
      this.#resting.set(incident, () => {
        clearTimeout(timer);
        resolve();
      });
    });
    this.#resting.delete(incident);
  }

  /** Looked at once for each incident: from then on every commit follows from what this process has seen. */
  async #isSound(incident: IncidentId): Promise<boolean> {
    const known = this.#sound.get(incident);
    if (known !== undefined) return known;
    const kept = await this.#place.read(incident);
    const sound =
      kept === null ||
      (isSignedBy(this.#key, kept) && (await this.#place.hashOf(incident, kept.version)) === kept.hash);
    if (!sound) {
      log.error(
        { incident },
        'the journal or its signed head was changed from outside, or another key signed it; no new head is signed; see aura audit',
      );
    }
    this.#sound.set(incident, sound);
    const [earliest] = this.#sound.keys();
    if (this.#sound.size > remembered && earliest !== undefined) this.#sound.delete(earliest);
    return sound;
  }

  #later(incident: IncidentId): NodeJS.Timeout {
    return setTimeout(() => this.#tell(incident), tellEvery).unref();
  }

  #tell(incident: IncidentId): void {
    const told = this.#untold.get(incident);
    if (!told) return;
    clearTimeout(told.timer);
    this.#untold.delete(incident);
    this.#onHead(told.head);
  }
}
