/**
 * Where whole outputs are kept: `<folder>/<incident>/<hash>.txt` beside `<hash>.json` with what it is.
 * Owns: content addressing, atomic writes, age and size limits, ids that cannot leave the folder.
 * Refuses: reading selectively (the reading tools do), and any other incident's notes.
 */
import { createHash, randomUUID } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { readdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AuraError } from '../errors.ts';
import { closeAll, isPrivate, openPrivate } from '../local/private-folder.ts';
import { isUnusual, readRegular, sizeOfRegular } from '../local/regular-file.ts';
import { log } from '../telemetry/log.ts';
import { noteBytes } from './note-bytes.ts';
import { NoteShelf } from './note-shelf.ts';

/** What is known of a note besides its text. */
export interface NoteMeta {
  /** The tool that printed it. */
  tool?: string;
  /** Its arguments. */
  args?: unknown;
  /** The evidence it belongs to, "E7". */
  evidence?: string;
  /** The digest's kind. */
  kind?: string;
}

export interface NoteRef extends NoteMeta {
  /** The first 16 hex digits of `sha256`; unique within an incident. */
  id: string;
  incident: string;
  /** Hex SHA-256 of the UTF-8 text. */
  sha256: string;
  bytes: number;
  lines: number;
  /** Epoch ms of the latest time the same text was put, or a little before it (`renewedAfter`). */
  savedAt: number;
  /** Where the text lies, for tools that read in pieces. */
  path: string;
}

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
const mostShelves = 500;
const NOTE_ID = /^[0-9a-f]{16}$/;

/** A folder name for an incident id: readable when it is plain, and always distinct, without separators or dots in front. */
function folderNameOf(incident: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,80}$/.test(incident)) return incident;
  const readable = incident
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 40);
  return `${readable}~${createHash('sha256').update(incident).digest('hex').slice(0, 16)}`;
}

export class NoteStore {
  private readonly folder: string;
  private readonly ttlMs: number;
  private readonly maxBytes: number;
  private readonly now: () => number;
  private readonly shelves = new Map<string, { shelf: Promise<NoteShelf>; at: number }>();
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
    const home = join(this.folder, folderNameOf(incident));
    await this.open(home);
    const { bytes, sha256, lines } = await noteBytes(text);
    const id = sha256.slice(0, 16);
    const path = join(home, `${id}.txt`);
    const ref: NoteRef = {
      ...meta,
      id,
      incident,
      sha256,
      bytes: bytes.length,
      lines,
      savedAt: this.now(),
      path,
    };
    const described = join(home, `${id}.json`);
    const shelf = await this.shelfOf(incident);
    const isKnown = isThere(path, ref.bytes);
    const before = isKnown && isThere(described) ? shelf.get(id) : undefined;
    // Reads bring the same answer again and again; a file is made for what is new.
    if (before?.tool === meta.tool && before && ref.savedAt - before.savedAt < this.ttlMs * renewedAfter)
      return { ...ref, savedAt: before.savedAt };
    if (!isKnown) await writeWhole(path, bytes);
    await writeWhole(described, JSON.stringify(ref), !isKnown);
    shelf.put(ref);
    for (const gone of shelf.takeOff(ref.savedAt - this.ttlMs, this.maxBytes)) {
      await rm(join(home, `${gone}.txt`), { force: true });
      await rm(join(home, `${gone}.json`), { force: true });
    }
    return ref;
  }

  /** The note's description. Throws `note-unknown` when the incident has no such note, or it is too old. */
  async get(incident: string, id: string): Promise<NoteRef> {
    const ref = NOTE_ID.test(id) ? await this.describe(incident, id) : undefined;
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
    const home = join(this.folder, folderNameOf(incident));
    await this.open(home);
    await writeWhole(join(home, name.replaceAll(/[^\w.-]/g, '_')), text, false);
  }

  /** The whole text of a note that was just described. */
  async read(ref: NoteRef): Promise<string> {
    await this.checkHome(dirname(ref.path));
    return readRegular(ref.path, dirname(ref.path));
  }

  /** The incident's notes, newest first; those past their time are left out. */
  async list(incident: string): Promise<NoteRef[]> {
    const refs = await this.all(incident);
    return refs.filter((ref) => ref.savedAt + this.ttlMs > this.now());
  }

  /** What the incident has, read from disk at the first put and, for the sake of other processes, now and then. */
  private async shelfOf(incident: string): Promise<NoteShelf> {
    const known = this.shelves.get(incident);
    const at = this.now();
    if (known && at - known.at < restockEvery) return known.shelf;
    const read = this.all(incident).then((notes) => {
      const shelf = new NoteShelf();
      shelf.restock(notes);
      return shelf;
    });
    this.shelves.delete(incident);
    this.shelves.set(incident, { shelf: read, at });
    const oldest = this.shelves.keys().next().value;
    if (this.shelves.size > mostShelves && oldest !== undefined) this.shelves.delete(oldest);
    return read;
  }

  private async all(incident: string): Promise<NoteRef[]> {
    const home = join(this.folder, folderNameOf(incident));
    const names = await readdir(home).catch(() => []);
    const refs: NoteRef[] = [];
    for (const name of names) {
      const id = name.replace(/\.json$/, '');
      if (!name.endsWith('.json') || !NOTE_ID.test(id)) continue;
      const ref = await this.describe(incident, id);
      if (ref !== undefined) refs.push(ref);
    }
    return refs.sort((a, b) => b.savedAt - a.savedAt || a.id.localeCompare(b.id));
  }

  private async describe(incident: string, id: string): Promise<NoteRef | undefined> {
    const path = join(this.folder, folderNameOf(incident), `${id}.txt`);
    try {
      await this.checkHome(dirname(path));
      const ref = JSON.parse(await readRegular(path.replace(/\.txt$/, '.json'), dirname(path))) as NoteRef;
      const size = await this.sizeOf(path);
      if (size === undefined) return undefined;
      // The description is ours, but the folder is the operator's: what decides where to read is computed, not read.
      return { ...ref, id, incident, path, bytes: size, savedAt: Number(ref.savedAt) || 0 };
    } catch (error) {
      if (error instanceof AuraError) log.warn(error.userMessage);
      return undefined;
    }
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

  /** Bytes of a plain file; undefined where there is none. */
  private async sizeOf(path: string): Promise<number | undefined> {
    try {
      return await sizeOfRegular(path, dirname(path));
    } catch (error) {
      if (isUnusual(error)) log.warn(error.userMessage);
      return undefined;
    }
  }
}

/** Whether a plain file of that size (of any) lies there. Anything else is replaced by one, and a link is not followed. */
function isThere(path: string, bytes?: number): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found !== undefined && found.isFile() && (bytes === undefined || found.size === bytes);
}

/**
 * A new file is written in place: its note is not known before both files are whole. One that is there is replaced, so
 * that readers see the old one or the new one, never a part.
 */
async function writeWhole(path: string, text: string | Buffer, isNew = true): Promise<void> {
  try {
    if (!isNew || !(await isMade(path, text))) await replace(path, text);
  } catch (cause) {
    throw new AuraError({
      code: 'note-unwritable',
      userMessage: `The note could not be written to ${path}. Check that the folder is writable and the disk has room.`,
      retryable: true,
      cause,
    });
  }
}

/** False where something lies there already. */
async function isMade(path: string, text: string | Buffer): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    await rm(path, { force: true });
    throw error;
  }
}

async function replace(path: string, text: string | Buffer): Promise<void> {
  const part = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(part, text, { flag: 'wx', mode: 0o600 });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
