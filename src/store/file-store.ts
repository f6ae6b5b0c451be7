/**
 * The store inside one process: all in memory, each change a line in an append-only file. The embedded default.
 * Owns: one process a folder, replay at the start, a promise that resolves after the fsync. Refuses: a second process.
 */
import { join } from 'node:path';
import { AuraError } from '../errors.ts';
import { type InstallationKey, openInstallationKey } from '../local/installation-key.ts';
import { openHome } from '../local/private-folder.ts';
import type { IncidentId } from '../run/identity.ts';
import { redactRecord } from '../redact/redact-value.ts';
import type { Commit, CommitResult, Entry, HeldRow, SignedHead, Store } from '../run/ports/store.ts';
import type { KeptTrust } from '../run/trust/deed.ts';
import { AppendLog, replay } from './append-log.ts';
import { entryLine, factsText, parseEntry } from './entry.ts';
import { FileHeads } from './file-heads.ts';
import { HeadKeeper } from './head-keeper.ts';
import { takeLock } from './lock-file.ts';
import { planRow, rowWithoutSecrets } from './outbox-row.ts';
import type { Change } from './store-state.ts';
import { isChange, StoreState } from './store-state.ts';

export interface FileStoreOptions {
  /** Made when it is not there. */
  folder?: string;
  /** File size from which it is rewritten at the start, bytes. */
  compactAt?: number;
  /** Signs the heads of journals; the folder's own where absent. */
  key?: InstallationKey;
  /** Hears signed heads, for a record outside of the folder. */
  onHead?: (head: SignedHead) => void;
  /** The clock, epoch ms. */
  now?: () => number;
  /** Hears what was done about the file at the start, in a sentence. */
  onRemark?: (remark: string) => void;
}

export class FileStore implements Store {
  readonly #state: StoreState;
  readonly #log: AppendLog;
  readonly #unlock: () => void;
  readonly #now: () => number;
  readonly #heads: HeadKeeper;
  #closed = false;

  private constructor(
    state: StoreState,
    log: AppendLog,
    unlock: () => void,
    now: () => number,
    heads: { key: InstallationKey; folder: string; onHead?: (head: SignedHead) => void },
  ) {
    this.#state = state;
    this.#log = log;
    this.#unlock = unlock;
    this.#now = now;
    const kept = new FileHeads(heads.folder);
    this.#heads = new HeadKeeper(
      heads.key,
      {
        read: (incident) => kept.read(incident),
        write: (head) => kept.write(head),
        hashOf: async (incident, version) => {
          const line = state.journals.get(incident)?.[version - 1];
          return line === undefined ? null : parseEntry(line).hash;
        },
      },
      heads.onHead,
    );
  }

  /** Rejects with `store-locked`, `store-damaged`, or the system's error when the folder cannot be used. */
  static async open({
    folder = '.aura',
    compactAt = 64 << 20,
    key,
    onHead,
    now = Date.now,
    onRemark = () => {},
  }: FileStoreOptions = {}): Promise<FileStore> {
    await openHome(folder);
    const unlock = takeLock(join(folder, 'lock'));
    try {
      const file = join(folder, 'store.ndjson');
      const state = new StoreState();
      let foreign = 0;
      const { size, cut } = await replay(file, (line) => {
        const change = JSON.parse(line) as { do?: unknown };
        if (isChange(change)) state.apply(change);
        else foreign += 1;
      });
      if (foreign > 0)
        onRemark(
          `${file} holds ${foreign} lines that are none of Aura's: somebody else has written to it. They count for nothing.`,
        );
      if (cut > 0) onRemark(`${cut} bytes of an unfinished write were cut off the end of ${file}.`);
      const log = await AppendLog.open(file);
      if (size > compactAt) {
        await log.replace(texts(state.snapshot(now())));
        onRemark(`${file} was rewritten without what is past.`);
      }
      const heads = { key: key ?? (await openInstallationKey({ folder })), folder: join(folder, 'heads'), onHead };
      return new FileStore(state, log, unlock, now, heads);
    } catch (error) {
      unlock();
      throw error;
    }
  }

  async commit(commit: Commit): Promise<CommitResult> {
    this.#checkOpen();
    const now = this.#now();
    const refusal = this.#state.refuse(commit, now);
    if (refusal) return this.#answer(refusal);
    const { incident, expect, fence = 0, unique = [], links = [], outbox = [], due, settle, trust } = commit;
    const head = { version: expect.version + 1, time: now, fence, prev: expect.hash };
    const entry = entryLine(head, factsText(commit.facts));
    await this.#change({
      do: 'commit',
      incident,
      at: now,
      entry,
      unique: unique.map(({ key, ttl }) => [key, now + ttl]),
      links,
      due,
      outbox: outbox.map(rowWithoutSecrets),
      ...(settle ? { settle } : {}),
      ...(trust ? { trust: redactRecord(trust) } : {}),
    });
    const written = parseEntry(entry);
    this.#heads.take(incident, written);
    return { ok: true, entry: written };
  }

  async read(incident: IncidentId, after: number, limit = Infinity): Promise<Entry[]> {
    this.#checkOpen();
    return this.#answer((this.#state.journals.get(incident) ?? []).slice(after, after + limit).map(parseEntry));
  }

  async fence(incident: IncidentId): Promise<number> {
    this.#checkOpen();
    const fence = this.#state.fenceOf(incident) + 1;
    await this.#change({ do: 'fence', incident, fence });
    return fence;
  }

  async find(link: string): Promise<IncidentId | null> {
    this.#checkOpen();
    return this.#answer(this.#state.links.get(link) ?? null);
  }

  async due(limit: number, only?: { timed: true }): Promise<IncidentId[]> {
    this.#checkOpen();
    return this.#answer(this.#state.dueBy(this.#now(), limit, only ? 0 : undefined));
  }

  async incidents(): Promise<IncidentId[]> {
    this.#checkOpen();
    return this.#answer([...this.#state.journals.keys()]);
  }

  async trust(): Promise<KeptTrust[]> {
    this.#checkOpen();
    return this.#answer([...this.#state.trust].map(([incident, trust]) => ({ incident, ...trust })));
  }

  async signedHead(incident: IncidentId): Promise<SignedHead | null> {
    this.#checkOpen();
    return this.#heads.read(incident);
  }

  async now(): Promise<number> {
    return this.#now();
  }

  async hold(sender: string, ms: number): Promise<HeldRow | null> {
    this.#checkOpen();
    const now = this.#now();
    const id = this.#state.outbox.next(now);
    if (id === null) return this.#answer(null);
    const until = now + ms;
    const held = this.#state.outbox.hold(id, sender, until);
    await this.#log.append(JSON.stringify({ do: 'hold', id, sender, until } satisfies Change));
    return held;
  }

  async release(
    held: HeldRow,
    sender: string,
    until: { notBefore: number; laneNotBefore?: number; ambiguous: boolean },
  ): Promise<void> {
    this.#checkOpen();
    const { lane } = planRow(held.row);
    await this.#change({ do: 'release', ...holdOf(held, sender), lane, ...until });
  }

  async done(held: HeldRow, sender: string): Promise<void> {
    this.#checkOpen();
    await this.#change({ do: 'done', ...holdOf(held, sender) });
  }

  async backlog(): Promise<number> {
    this.#checkOpen();
    return this.#answer(this.#state.outbox.rows.size);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#log.close();
    await this.#heads.flush();
    this.#unlock();
  }

  /** Applied from its own text, so that nobody's later edit of an object reaches the state, now or at a replay. */
  async #change(change: Change): Promise<void> {
    const { line, applied } = asLine(change);
    this.#state.apply(applied);
    await this.#log.append(line);
  }

  /** Nothing is told before what it rests on is on disk. */
  async #answer<T>(answer: T): Promise<T> {
    await this.#log.flushed();
    return answer;
  }

  #checkOpen(): void {
    if (!this.#closed) return;
    throw new AuraError({ code: 'store-closed', userMessage: 'The store was closed. Start Aura again.' });
  }
}

/** A change as its line and as what is read from it. An entry's text, the most of it, cannot be edited and is not read again. */
function asLine(change: Change): { line: string; applied: Change } {
  if (change.do !== 'commit') {
    const line = JSON.stringify(change);
    return { line, applied: JSON.parse(line) as Change };
  }
  const { entry, ...rest } = change;
  const said = JSON.stringify(rest);
  return {
    line: `${said.slice(0, -1)},"entry":${JSON.stringify(entry)}}`,
    applied: { ...(JSON.parse(said) as typeof rest), entry },
  };
}

function holdOf(held: HeldRow, sender: string) {
  return { incident: held.incident, key: held.row.key, sender, revision: held.revision };
}

function* texts(changes: Iterable<Change>): Generator<string> {
  for (const change of changes) yield JSON.stringify(change);
}
