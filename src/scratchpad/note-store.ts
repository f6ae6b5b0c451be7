/**
 * Where whole outputs are kept: a folder for each incident, small notes together in packs (note-packs.ts), large ones as
 * files (note-files.ts).
 * Owns: content addressing, age and size limits, ids that cannot leave the folder.
 * Refuses: reading selectively (the reading tools do), and any other incident's notes.
 */
import { createHash } from 'node:crypto';
import { readdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AuraError } from '../errors.ts';
import { closeAll, isPrivate, openPrivate } from '../local/private-folder.ts';
import { readRegular } from '../local/regular-file.ts';
import { log } from '../telemetry/log.ts';
import { noteBytes } from './note-bytes.ts';
import { describedNote, isThere, removeNote, writeNote, writeWhole } from './note-files.ts';
import { readPacked } from './note-pack.ts';
import { NotePacks } from './note-packs.ts';
import { isNoteId, type NoteMeta, type NoteRef } from './note-ref.ts';
import { NoteShelf } from './note-shelf.ts';

export interface NoteStoreOptions {
  folder: string;
  /** ms after which a note is gone; 7 days. */
  ttlMs?: number;
  /** Bytes an incident's notes may take; the oldest go first; 1 GB. */
  maxBytes?: number;
  /** Epoch ms. */
  now?: () => number;
}

const DAY = 86_400_000;
/** ms between two looks at what other processes keep in a shared folder. */
const restockEvery = 600_000;
/** Of its time to live, what a note may have lived since it was described and is not described anew: 10 min of 7 days. */
const renewedAfter = 1 / 1_000;
/** Incidents whose notes are remembered at once. */
const mostKept = 500;
/** Bytes of a pack, and the share of an incident's limit that one may take: what is too old goes a pack at a time. */
const packBytes = 4_000_000;
const packShare = 1 / 64;

/** A folder name for an incident id: readable when it is plain, and always distinct, without separators or dots in front. */
export function folderNameOf(incident: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,80}$/.test(incident)) return incident;
  const readable = incident
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 40);
  return `${readable}~${createHash('sha256').update(incident).digest('hex').slice(0, 16)}`;
}

/** What is remembered of an incident's notes. */
interface Kept {
  packs: NotePacks;
  shelf?: Promise<NoteShelf<NoteRef>>;
  /** When the shelf was read from disk, epoch ms. */
  at: number;
}

export class NoteStore {
  private readonly folder: string;
  private readonly ttlMs: number;
  private readonly maxBytes: number;
  private readonly now: () => number;
  private readonly kept = new Map<string, Kept>();
  /** One look at the rights of what is there already, beside the work. */
  private closing: Promise<void> | undefined;

  constructor(options: NoteStoreOptions) {
    this.folder = options.folder;
    this.ttlMs = options.ttlMs ?? 7 * DAY;
    this.maxBytes = options.maxBytes ?? 1_000_000_000;
    this.now = options.now ?? Date.now;
  }

  /** Keeps `text`; the same text of the same incident is kept once. What is too old or too much goes, oldest first. */
  async put(incident: string, text: string, meta: NoteMeta = {}): Promise<NoteRef> {
    const home = this.homeOf(incident);
    await this.open(home);
    const { bytes, sha256, lines } = await noteBytes(text);
    const id = sha256.slice(0, 16);
    const ref: NoteRef = {
      ...meta,
      id,
      incident,
      sha256,
      bytes: bytes.length,
      lines,
      savedAt: this.now(),
      path: join(home, `${id}.txt`),
    };
    const { shelf, packs } = await this.shelfOf(incident);
    const before = shelf.get(id);
    // Reads bring the same answer again and again; something is written for what is new.
    const isFresh = before?.tool === meta.tool && before && ref.savedAt - before.savedAt < this.ttlMs * renewedAfter;
    if (isFresh && isThere(before)) return { ...ref, savedAt: before.savedAt, path: before.path, at: before.at };
    const kept = (await packs.add(ref, bytes)) ?? ref;
    if (kept === ref) await writeNote(ref, bytes);
    shelf.put(kept);
    for (const { id: gone, at } of shelf.takeOff(ref.savedAt - this.ttlMs, this.maxBytes)) {
      if (at === undefined) await removeNote(home, gone);
      else await packs.remove(gone);
    }
    return kept;
  }

  /** The note's description. Throws `note-unknown` when the incident has no such note, or it is too old. */
  async get(incident: string, id: string): Promise<NoteRef> {
    const ref = isNoteId(id) ? await this.describe(incident, id) : undefined;
    if (ref !== undefined && ref.savedAt + this.ttlMs > this.now()) return ref;
    const known = (await this.list(incident)).map((note) => note.id);
    throw new AuraError({
      code: 'note-unknown',
      userMessage: `There is no note ${id.slice(0, 40)} of incident ${incident}. ${
        known.length === 0
          ? 'It has no notes (they are kept for a limited time).'
          : `Its notes: ${known.slice(0, 20).join(', ')}.`
      }`,
    });
  }

  /** The note's whole text. Throws `note-unknown` as `get` does. */
  async text(incident: string, id: string): Promise<string> {
    return this.read(await this.get(incident, id));
  }

  /** A text beside the notes, which is none itself: nothing reads it but people. The newest one stays. */
  async keepBeside(incident: string, name: string, text: string): Promise<void> {
    const home = this.homeOf(incident);
    await this.open(home);
    await writeWhole(join(home, name.replaceAll(/[^\w.-]/g, '_')), text, false);
  }

  /** The whole text of a note that was just described. */
  async read(ref: NoteRef): Promise<string> {
    const home = dirname(ref.path);
    await this.checkHome(home);
    return ref.at === undefined ? readRegular(ref.path, home) : readPacked(ref, home);
  }

  /** The incident's notes, newest first; those past their time are left out. */
  async list(incident: string): Promise<NoteRef[]> {
    const refs = await this.all(incident);
    return refs.filter((ref) => ref.savedAt + this.ttlMs > this.now());
  }

  /** What the incident has, read from disk at the first put and, for the sake of other processes, now and then. */
  private async shelfOf(incident: string): Promise<{ shelf: NoteShelf<NoteRef>; packs: NotePacks }> {
    const kept = this.keptOf(incident);
    const at = this.now();
    if (!kept.shelf || at - kept.at >= restockEvery) {
      kept.at = at;
      kept.shelf = this.all(incident).then((notes) => {
        const shelf = new NoteShelf<NoteRef>();
        shelf.restock(notes);
        return shelf;
      });
    }
    return { shelf: await kept.shelf, packs: kept.packs };
  }

  private keptOf(incident: string): Kept {
    const packMost = Math.min(packBytes, this.maxBytes * packShare);
    const known = this.kept.get(incident);
    const kept = known ?? { packs: new NotePacks(incident, this.homeOf(incident), packMost), at: 0 };
    this.kept.delete(incident);
    this.kept.set(incident, kept);
    const oldest = this.kept.keys().next().value;
    if (this.kept.size > mostKept && oldest !== undefined) this.kept.delete(oldest);
    return kept;
  }

  private async all(incident: string): Promise<NoteRef[]> {
    const home = this.homeOf(incident);
    const names = await readdir(home).catch(() => []);
    const refs = new Map<string, NoteRef>();
    for (const name of names) {
      const id = name.replace(/\.json$/, '');
      const ref = name.endsWith('.json') && isNoteId(id) ? await this.inFiles(incident, id) : undefined;
      if (ref !== undefined) refs.set(id, ref);
    }
    for (const ref of await this.inPacks(incident)) {
      const other = refs.get(ref.id);
      if (!other || other.savedAt <= ref.savedAt) refs.set(ref.id, ref);
    }
    return [...refs.values()].sort((a, b) => b.savedAt - a.savedAt || a.id.localeCompare(b.id));
  }

  /** What this process knows of it where that still holds, else what lies in the folder. */
  private async describe(incident: string, id: string): Promise<NoteRef | undefined> {
    const holds = (ref: NoteRef | undefined) =>
      ref !== undefined && ref.savedAt + this.ttlMs > this.now() && isThere(ref) ? ref : undefined;
    const { packs } = this.keptOf(incident);
    const known = holds(packs.get(id)) ?? holds(await this.inFiles(incident, id));
    if (known) return known;
    await this.inPacks(incident);
    return holds(packs.get(id));
  }

  private async inFiles(incident: string, id: string): Promise<NoteRef | undefined> {
    const home = this.homeOf(incident);
    try {
      await this.checkHome(home);
      return await describedNote(home, incident, id);
    } catch (error) {
      if (error instanceof AuraError) log.warn(error.userMessage);
      return undefined;
    }
  }

  private async inPacks(incident: string): Promise<NoteRef[]> {
    const { packs } = this.keptOf(incident);
    try {
      await this.checkHome(this.homeOf(incident));
      await packs.look();
    } catch (error) {
      if (error instanceof AuraError) log.warn(error.userMessage);
      return [];
    }
    return packs.all();
  }

  private homeOf(incident: string): string {
    return join(this.folder, folderNameOf(incident));
  }

  /** Makes an incident's folder, and looks once at what lies around it: notes may be older than the care for their rights. */
  private async open(home: string): Promise<void> {
    // Of a folder that is there, one look tells that it is closed and no link; every put takes it.
    if (this.closing && isPrivate(home)) return;
    await openPrivate(this.folder);
    await openPrivate(home);
    await this.checkHome(home);
    this.closing ??= closeAll(await realpath(this.folder)).catch((error: unknown) =>
      log.warn({ err: error }, 'the rights of older notes could not be looked at'),
    );
  }

  /** An incident's folder is no link: what it leads to would be read and written as this incident's. */
  private async checkHome(home: string): Promise<void> {
    if (dirname(await realpath(home)) === (await realpath(this.folder))) return;
    throw new AuraError({
      code: 'note-folder-foreign',
      userMessage: `${home} is a link. Remove it, so that the incident's notes stay in ${this.folder}.`,
    });
  }
}
