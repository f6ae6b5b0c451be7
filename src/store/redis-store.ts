/**
 * The store on Redis, the engine of every deployment.
 * Owns: turning the port's calls into scripts and their answers back. Refuses: logic of its own; checks live in Lua,
 * where they are atomic.
 *
 * All keys share the hash tag `{prefix}`, so that a commit is one slot's business on a cluster too. Durable only with
 * `appendonly yes` and `appendfsync always`.
 */
import { randomBytes } from 'node:crypto';
import type { InstallationKey } from '../local/installation-key.ts';
import { redactRecord } from '../redact/redact-value.ts';
import type { IncidentId } from '../run/identity.ts';
import type { OutboxRow } from '../run/saying.ts';
import type { Commit, CommitResult, Entry, HeldRow, SignedHead, Store } from '../run/ports/store.ts';
import type { IncidentTrust, KeptTrust } from '../run/trust/deed.ts';
import { commitScript } from './commit.lua.ts';
import { factsText, parseEntry } from './entry.ts';
import { HeadKeeper, type HeadPlace } from './head-keeper.ts';
import { doneScript, holdScript, releaseScript } from './outbox.lua.ts';
import { planRow, rowWithoutSecrets } from './outbox-row.ts';
import type { RedisConnectionOptions } from './redis-connection.ts';
import { RedisConnection } from './redis-connection.ts';
import { parseHead } from './signed-head.ts';

export interface RedisStoreOptions extends RedisConnectionOptions {
  /** Names this installation's keys; several may share one Redis. */
  prefix?: string;
  /** Signs the heads of journals, the same in every process; without one none are signed. */
  key?: InstallationKey;
  /** Hears signed heads, for a record outside of Redis. */
  onHead?: (head: SignedHead) => void;
}

const dueScript = `
local t = redis.call('TIME')
return redis.call('ZRANGEBYSCORE', KEYS[1], ARGV[2], t[1] .. string.format('%03d', math.floor(t[2] / 1000)), 'LIMIT', 0, ARGV[1])
`;

/** Several processes write: a head that comes late must not replace a later one. */
const keepHeadScript = `
local kept = redis.call('HGET', KEYS[1], ARGV[1])
if kept then
  local ok, head = pcall(cjson.decode, kept)
  if ok and type(head) == 'table' and (tonumber(head.version) or 0) >= tonumber(ARGV[2]) then return 0 end
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return 1
`;

export class RedisStore implements Store {
  readonly #redis: RedisConnection;
  readonly #prefix: string;
  readonly #heads: HeadKeeper | null;

  constructor({ prefix = 'aura', key, onHead, ...connection }: RedisStoreOptions) {
    this.#redis = new RedisConnection(connection);
    this.#prefix = `{${prefix}}:`;
    this.#heads = key ? new HeadKeeper(key, this.#headPlace(), onHead) : null;
  }

  async commit(commit: Commit): Promise<CommitResult> {
    const id = randomBytes(9).toString('base64url');
    const args = commitArgs(commit);
    const [outcome, text = ''] = strings(
      await this.#redis.call(
        (client, again) =>
          this.#redis.script(client, commitScript, this.#key(`journal:${commit.incident}`), [
            this.#prefix,
            commit.incident,
            id,
            again ? '1' : '0',
            ...args,
          ]),
        'store-unsure',
      ),
    );
    if (outcome === 'ok') {
      const entry = parseEntry(text);
      this.#heads?.take(commit.incident, entry);
      return { ok: true, entry };
    }
    if (outcome === 'duplicate') return { ok: false, reason: 'duplicate', key: text };
    return { ok: false, reason: outcome as 'version' | 'fence' | 'lane' };
  }

  async read(incident: IncidentId, after: number, limit?: number): Promise<Entry[]> {
    const last = limit === undefined ? -1 : after + limit - 1;
    const lines = await this.#redis.call((client) =>
      client.lrange(this.#key(`journal:${incident}`), String(after), String(last)),
    );
    return lines.map(parseEntry);
  }

  async fence(incident: IncidentId): Promise<number> {
    return this.#redis.call((client) => client.hincrby(this.#key('fences'), incident, 1));
  }

  async find(link: string): Promise<IncidentId | null> {
    return this.#redis.call((client) => client.hget(this.#key('links'), link));
  }

  async due(limit: number, only?: { timed: true }): Promise<IncidentId[]> {
    const args = [Math.max(0, limit), only ? '(0' : '-inf'];
    return strings(await this.#redis.call((client) => this.#redis.script(client, dueScript, this.#key('due'), args)));
  }

  async incidents(): Promise<IncidentId[]> {
    return this.#redis.call((client) => client.zrange(this.#key('incidents'), '0', '-1'));
  }

  async trust(): Promise<KeptTrust[]> {
    const kept = await this.#redis.call((client) => client.hgetall(this.#key('trust')));
    return Object.entries(kept).map(([incident, text]) => ({ incident, ...(JSON.parse(text) as IncidentTrust) }));
  }

  async signedHead(incident: IncidentId): Promise<SignedHead | null> {
    return (this.#heads ?? this.#headPlace()).read(incident);
  }

  async now(): Promise<number> {
    const [seconds, micros] = await this.#redis.call((client) => client.time());
    return Number(seconds) * 1_000 + Math.floor(Number(micros) / 1_000);
  }

  async hold(sender: string, ms: number): Promise<HeldRow | null> {
    const token = randomBytes(9).toString('base64url');
    const reply = await this.#redis.call((client, again) =>
      this.#redis.script(client, holdScript, this.#key('lanes'), [
        this.#prefix,
        sender,
        Math.round(ms),
        token,
        again ? '1' : '0',
      ]),
    );
    if (!Array.isArray(reply)) return null;
    const [incident = '', text = '', revision, ts, threadTs, open, attempts, since] = strings(reply);
    return {
      incident,
      row: JSON.parse(text) as OutboxRow,
      revision: Number(revision),
      ...(ts ? { ts } : {}),
      ...(threadTs ? { threadTs } : {}),
      ambiguous: open === '1',
      attempts: Number(attempts),
      since: Number(since),
    };
  }

  async release(
    held: HeldRow,
    sender: string,
    until: { notBefore: number; laneNotBefore?: number; ambiguous: boolean },
  ): Promise<void> {
    const { notBefore, laneNotBefore, ambiguous } = until;
    await this.#redis.call((client) =>
      this.#redis.script(client, releaseScript, this.#key('lanes'), [
        ...this.#heldArgs(held, sender),
        planRow(held.row).lane,
        Math.round(notBefore),
        laneNotBefore === undefined ? '' : Math.round(laneNotBefore),
        ambiguous ? '1' : '0',
      ]),
    );
  }

  async done(held: HeldRow, sender: string): Promise<void> {
    await this.#redis.call((client) =>
      this.#redis.script(client, doneScript, this.#key('lanes'), this.#heldArgs(held, sender)),
    );
  }

  async backlog(): Promise<number> {
    return this.#redis.call((client) => client.scard(this.#key('rows')));
  }

  async close(): Promise<void> {
    await this.#heads?.flush();
    await this.#redis.close();
  }

  #headPlace(): HeadPlace {
    return {
      read: async (incident) => {
        const text = await this.#redis.call((client) => client.hget(this.#key('heads'), incident));
        return text === null ? null : parseHead(text, incident);
      },
      write: async (head) => {
        await this.#redis.call((client) =>
          this.#redis.script(client, keepHeadScript, this.#key('heads'), [
            head.incident,
            head.version,
            JSON.stringify(head),
          ]),
        );
      },
      hashOf: async (incident, version) => {
        const line = await this.#redis.call((client) =>
          client.lindex(this.#key(`journal:${incident}`), String(version - 1)),
        );
        return line === null ? null : parseEntry(line).hash;
      },
    };
  }

  #key(name: string): string {
    return this.#prefix + name;
  }

  #heldArgs(held: HeldRow, sender: string): (string | number)[] {
    return [this.#prefix, held.incident, held.row.key, sender, held.revision];
  }
}

function commitArgs(commit: Commit): (string | number)[] {
  const { expect, fence, unique = [], links = [], outbox = [], settle } = commit;
  return [
    expect.version,
    expect.hash,
    fence ?? '',
    factsText(commit.facts),
    commit.due === null ? '' : Math.round(commit.due),
    unique.length,
    links.length,
    outbox.length,
    ...(settle ? ['1', settle.incident, settle.key, settle.sender, settle.revision, settle.ts] : ['']),
    ...unique.flatMap(({ key, ttl }) => [key, Math.max(1, Math.round(ttl))]),
    ...links,
    ...outbox.flatMap((row) => {
      const plan = planRow(row);
      return [
        row.key,
        plan.lane,
        row.priority,
        plan.thread,
        plan.post ? '1' : '0',
        JSON.stringify(rowWithoutSecrets(row)),
      ];
    }),
    commit.trust ? JSON.stringify(redactRecord(commit.trust)) : '',
  ];
}

function strings(reply: unknown): string[] {
  return Array.isArray(reply) ? reply.map(String) : [];
}
