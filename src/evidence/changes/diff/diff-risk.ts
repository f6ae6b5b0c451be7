/**
 * The shape of a change's risk: what a risk is, and what trouble each kind can produce.
 * Owns: the table from mechanism to symptom class. Refuses: finding risks (diff-*) and blaming (change-blame).
 */
import type { SymptomClass } from '../change-symptom.ts';

export type Effects = Partial<Record<SymptomClass, number>>;

export interface Risk {
  /** Short noun phrase, shown to people. */
  what: string;
  /** 0..1: how likely a change of this shape breaks something at all. */
  severity: number;
  /** Which symptoms it can produce, 0..1 each. */
  effects: Effects;
  path: string;
  /** The line or lines that show it. */
  excerpt: string;
  /** Values before and after, in milliseconds, bytes or plain. */
  before?: number;
  after?: number;
  dimension?: 'time' | 'bytes' | 'plain';
}

/** What follows when a quantity with this name shrinks or grows. First match counts; order matters. */
// biome-ignore format: a table is read by column
export const subjects: { name: string; words: RegExp; less: Effects; more: Effects; weight?: number }[] = [
  {
    name: 'port', words: /\bport\b|expose|listen|target_?port/i,
    less: { connect: 1, error: 0.8, timeout: 0.5, crash: 0.4 }, more: { connect: 1, error: 0.8, timeout: 0.5, crash: 0.4 },
  },
  {
    name: 'idle setting', words: /idle|keep_?alive|health_?check|stale_?after|linger/i, weight: 0.5,
    less: { connect: 0.6, error: 0.5, latency: 0.4 }, more: { connect: 0.6, error: 0.5, pool: 0.3 },
  },
  {
    name: 'backoff', words: /back_?off|jitter|retry_?(?:delay|wait|after|interval)/i,
    less: { surge: 1, cpu: 0.8, error: 0.6, latency: 0.7, quota: 0.8, pool: 0.6, timeout: 0.5 }, more: { latency: 0.7, backlog: 0.7, timeout: 0.6, stale: 0.5 },
  },
  {
    name: 'retries', words: /retr(?:y|ies)|attempts?|redeliver/i,
    less: { error: 0.9, missing: 0.8, drop: 0.6 }, more: { surge: 1, cpu: 0.8, error: 0.7, latency: 0.7, quota: 0.8, pool: 0.7, duplicate: 0.6, timeout: 0.6, backlog: 0.5 },
  },
  {
    name: 'upkeep', words: /checkpoint|autovacuum|vacuum|compaction|merge_?policy|snapshot/i, weight: 0.5,
    less: { disk: 0.7, latency: 0.6, cpu: 0.6, lock: 0.4 }, more: { disk: 0.6, latency: 0.4, stale: 0.4, memory: 0.4 },
  },
  {
    name: 'time limit', words: /time_?out|deadline|budget|max_?wait|ttfb|with_?timeout/i,
    less: { timeout: 1, error: 0.9, latency: 0.5, drop: 0.5, connect: 0.6, missing: 0.4, surge: 0.3, backlog: 0.4, crash: 0.3 },
    more: { latency: 0.8, pool: 0.9, backlog: 0.7, timeout: 0.5, memory: 0.4, lock: 0.6 },
  },
  {
    name: 'retention', words: /retention|keep_?(?:days|for|last)|history_?(?:days|limit)/i,
    less: { missing: 1, wrong: 0.6, error: 0.5 }, more: { disk: 1, memory: 0.5, latency: 0.2 },
  },
  {
    name: 'tolerance', words: /leeway|skew|grace|toleran/i,
    less: { auth: 1, error: 0.7, timeout: 0.5, missing: 0.5, crash: 0.3 }, more: { stale: 0.5, wrong: 0.4, duplicate: 0.3 },
  },
  {
    name: 'lifetime', words: /ttl|expir|max_?age|lifetime|valid_?for|dedup|idempot|window(?!_?size)|cool_?down/i,
    less: { cache: 1, latency: 0.9, cpu: 0.8, surge: 0.9, auth: 0.9, timeout: 0.7, missing: 0.7, error: 0.6, pool: 0.5, duplicate: 1, lock: 0.5 },
    more: { stale: 1, wrong: 0.7, memory: 0.8, disk: 0.9, auth: 0.4 },
  },
  {
    name: 'memory bound', words: /memory|heap|\bmem\b|xmx|xms|\bram\b/i,
    less: { memory: 1, crash: 0.8, latency: 0.5, error: 0.5 }, more: { memory: 0.8, cpu: 0.3, crash: 0.3 },
  },
  { name: 'processor share', words: /cpu|cores|millicores|gomaxprocs/i, less: { cpu: 1, latency: 0.9, timeout: 0.8, backlog: 0.6, error: 0.4 }, more: { cpu: 0.5, latency: 0.2 } },
  {
    name: 'concurrency', words: /pool|conn(?:s|ection)?s?\b|max_?conn|maxconn|worker|concurren|thread|parallel|slots?\b|permits|semaphore|prefetch|partitions|replica|instances|in_?flight|consumers?|executors?|shards?|processes/i,
    less: { pool: 1, latency: 0.9, timeout: 0.9, backlog: 1, error: 0.6, quota: 0.4, cpu: 0.6, drop: 0.8, lock: 0.4 },
    more: { pool: 0.8, lock: 0.8, cpu: 0.9, memory: 0.8, latency: 0.7, error: 0.6, connect: 0.7, quota: 0.7, surge: 0.6, timeout: 0.6, duplicate: 0.5, backlog: 0.3 },
  },
  {
    name: 'pace', words: /interval|period|delay|poll|schedule|cron|tick|every|debounce|refresh|frequency|heartbeat|sleep/i,
    less: { surge: 1, cpu: 0.9, quota: 0.9, lock: 0.6, latency: 0.7, pool: 0.5, disk: 0.5, timeout: 0.5, connect: 0.4 },
    more: { stale: 1, backlog: 0.8, auth: 0.7, timeout: 0.6, missing: 0.5, connect: 0.5, memory: 0.5, disk: 0.5, error: 0.3, wrong: 0.5 },
  },
  {
    name: 'batch size', words: /batch|chunk|page|fetch_?size|bulk|per_?request|window_?size/i,
    less: { surge: 0.8, latency: 0.8, backlog: 0.9, missing: 0.6, quota: 0.6, drop: 0.6, cpu: 0.5 },
    more: { memory: 1, timeout: 0.9, latency: 0.9, contract: 0.5, quota: 0.8, lock: 0.8, error: 0.6, backlog: 0.7, stale: 0.6, cpu: 0.6, pool: 0.5 },
  },
  {
    name: 'limit', words: /limit|max|quota|rate|cap\b|capacity|burst|ceiling|upper|allow|size|buffer|length|depth|entries/i,
    less: { quota: 1, error: 0.8, pool: 0.7, drop: 0.8, missing: 0.7, contract: 0.6, memory: 0.4, backlog: 0.7, latency: 0.5, crash: 0.4, cache: 0.8, surge: 0.5, cpu: 0.4, wrong: 0.4, timeout: 0.4 },
    more: { memory: 0.9, cpu: 0.5, latency: 0.5, surge: 0.5, disk: 0.5, quota: 0.3, pool: 0.3, timeout: 0.4, error: 0.2 },
  },
  {
    name: 'share or threshold', words: /threshold|ratio|percent|weight|sampl|rollout|fraction|factor|rate|min|score/i,
    less: { wrong: 0.9, error: 0.5, surge: 0.5, drop: 0.7, missing: 0.7, auth: 0.4, cpu: 0.4, latency: 0.4, quota: 0.5 },
    more: { wrong: 0.9, error: 0.5, surge: 0.6, drop: 0.7, missing: 0.7, cpu: 0.5, latency: 0.5, disk: 0.6, quota: 0.5 },
  },
];

export const anyQuantity: Effects = { wrong: 0.9, error: 0.4, latency: 0.3, quota: 0.4, drop: 0.5, missing: 0.4 };

/** What follows when calls of this kind are no longer made. First match counts. */
// biome-ignore format: a table is read by column
export const lostCalls: { name: string; words: RegExp; severity: number; effects: Effects }[] = [
  { name: 'expiry', words: /set_?ex\b|expire|ttl|expiry|max_?age/i, severity: 0.85, effects: { memory: 1, stale: 1, disk: 0.9, cache: 0.8, wrong: 0.6, auth: 0.5, missing: 0.4 } },
  { name: 'unlock', words: /unlock|release_?lock/i, severity: 0.9, effects: { lock: 1, latency: 0.8, timeout: 0.9, backlog: 0.6, pool: 0.5 } },
  { name: 'release', words: /^(?:close|release|dispose|free|destroy|disconnect|unsubscribe|shutdown|cancel|stop|drain|finish|done|end|dealloc)|(?:close|release|dispose|cancel|unsubscribe|off|remove_?listener|cleanup)$|removeEventListener|clearInterval/i, severity: 0.9, effects: { pool: 1, memory: 1, connect: 0.7, latency: 0.7, timeout: 0.8, error: 0.6, disk: 0.5, lock: 0.5 } },
  { name: 'authorization', words: /auth|audience|issuer|\bscopes?\b|claim|jwks?|bearer|permission|can_?access|policy|allowed|csrf|signature|verify_?token|require_?(?:user|admin|role)/i, severity: 0.8, effects: { auth: 1, wrong: 0.5, error: 0.5 } },
  { name: 'lock or transaction', words: /lock|synchronized|transaction|atomic|mutex|begin_?tx|for_?update/i, severity: 0.85, effects: { duplicate: 1, wrong: 1, crash: 0.5, lock: 0.4, missing: 0.5, error: 0.4 } },
  { name: 'deduplication', words: /dedup|idempot|distinct|unique|seen|already|set_?nx|once|next_?val|sequence|uuid|next_?id|new_?id|snowflake/i, severity: 0.9, effects: { duplicate: 1, wrong: 0.7, surge: 0.4, error: 0.4 } },
  { name: 'load damping', words: /cache|memo|loader|\bgroup\b|group\.do|single_?flight|coalesce|debounce|throttle|rate_?limit|back_?off|jitter|batch|bulk|many|prefetch|preload|includes|eager|select_related|get_?all|multi/i, severity: 0.8, effects: { surge: 1, latency: 1, cpu: 0.9, cache: 1, quota: 0.8, backlog: 0.9, drop: 0.7, timeout: 0.7, pool: 0.7 } },
  { name: 'invalidation', words: /invalidat|evict|delete|purge|refresh|reload|expire|clear|reset|prune|rotate|remove|trim_?to|truncate|vacuum|compact/i, severity: 0.75, effects: { stale: 1, memory: 1, wrong: 0.8, cache: 0.7, disk: 0.9, missing: 0.3 } },
  { name: 'acknowledgement', words: /^(?:n?ack|commit(?:Sync|Async|_?offset)?|acknowledge)|nack|requeue|(?:^|_)ack$/i, severity: 0.85, effects: { missing: 0.9, duplicate: 1, backlog: 1, lock: 0.6, drop: 0.6, wrong: 0.5 } },
  { name: 'write or send', words: /commit|flush|save|persist|insert|write|publish|send|emit|enqueue|notify|store|upsert|update|append|rollback|set$|^set|put/i, severity: 0.65, effects: { missing: 1, stale: 0.9, drop: 0.9, wrong: 0.8, duplicate: 0.5 } },
  { name: 'time limit', words: /time_?out|deadline/i, severity: 0.8, effects: { pool: 1, latency: 1, backlog: 0.9, timeout: 0.8, memory: 0.5 } },
  { name: 'check', words: /valid|verif|check|sanitiz|ensure|assert|require|guard|bounds|clamp|is_?empty|exists|has$/i, severity: 0.75, effects: { contract: 0.9, crash: 0.9, wrong: 0.9, error: 0.8, auth: 0.6, duplicate: 0.5 } },
  { name: 'conversion', words: /encod|decod|escap|normali[sz]|trim|lower|upper|to_?utc|culture|locale|zone|charset|convert|parse|round|format|in_?zone|quote|marshal|seriali[sz]|to_?cents|scale|abs|strip/i, severity: 0.55, effects: { wrong: 1, contract: 1, missing: 0.8, error: 0.7, duplicate: 0.5, auth: 0.4, crash: 0.4 } },
  { name: 'selection', words: /filter|where|limit|paginate|take|slice|sort|order|reject|select|scope/i, severity: 0.65, effects: { wrong: 1, latency: 0.9, memory: 0.9, missing: 0.5, duplicate: 0.6, timeout: 0.6, cpu: 0.6, auth: 0.4 } },
  { name: 'retry', words: /retry|fallback|recover|or_?else|default|rescue/i, severity: 0.7, effects: { error: 1, crash: 0.7, missing: 0.6, timeout: 0.5, drop: 0.5 } },
];

export const otherLostCall: Effects = { wrong: 0.5, error: 0.4, missing: 0.5, crash: 0.3, stale: 0.3 };

// biome-ignore format: a table is read by column
export const effectsOf = {
  guardLost: { crash: 1, error: 0.8, wrong: 0.7, contract: 0.7, duplicate: 0.5, missing: 0.3, auth: 0.4 },
  errorSwallowed: { missing: 1, wrong: 0.7, stale: 0.6, drop: 0.7, duplicate: 0.3 },
  awaitLost: { missing: 1, wrong: 0.7, crash: 0.7, stale: 0.6, duplicate: 0.5, error: 0.6, lock: 0.3 },
  condition: { wrong: 1, missing: 0.7, duplicate: 0.6, error: 0.5, auth: 0.6, crash: 0.4, drop: 0.6, quota: 0.4, stale: 0.5, contract: 0.4 },
  arithmetic: { wrong: 1, error: 0.3, quota: 0.5, contract: 0.3, drop: 0.4, missing: 0.3 },
  loopCall: { latency: 1, surge: 1, timeout: 0.8, cpu: 0.7, pool: 0.8, quota: 0.8, backlog: 0.7, error: 0.4, lock: 0.3 },
  callAdded: { latency: 0.8, timeout: 0.8, error: 0.6, surge: 0.7, pool: 0.6, quota: 0.7, backlog: 0.5, connect: 0.5, cpu: 0.4, lock: 0.4 },
  workAdded: { cpu: 1, latency: 0.9, timeout: 0.7, backlog: 0.6, memory: 0.5 },
  spawned: { memory: 0.9, pool: 0.8, cpu: 0.6, duplicate: 0.4, crash: 0.5, wrong: 0.4 },
  growth: { memory: 1, crash: 0.4, latency: 0.4, disk: 0.3, pool: 0.2 },
  lockAdded: { lock: 1, latency: 0.95, timeout: 0.9, pool: 0.8, backlog: 0.8, cpu: 0.2, drop: 0.6 },
  lockOrder: { lock: 1, timeout: 0.8, error: 0.7, backlog: 0.5, latency: 0.5 },
  schemaRemoved: { schema: 1, error: 0.8, contract: 0.5, missing: 0.4, crash: 0.3 },
  constraintAdded: { schema: 0.9, error: 0.8, contract: 0.7, duplicate: 0.6, missing: 0.4, drop: 0.5 },
  indexDropped: { latency: 1, cpu: 1, timeout: 0.9, lock: 0.6, pool: 0.8, disk: 0.4, backlog: 0.6, duplicate: 0.4 },
  tableLocked: { lock: 1, latency: 0.8, timeout: 0.9, pool: 0.7, error: 0.5 },
  queryWidened: { latency: 1, cpu: 0.9, memory: 0.9, timeout: 0.9, pool: 0.7, wrong: 0.5, disk: 0.4, lock: 0.5, backlog: 0.5 },
  queryNew: { schema: 0.9, latency: 0.5, cpu: 0.4, timeout: 0.3 },
  name: { contract: 1, missing: 0.9, drop: 0.8, error: 0.7, setting: 0.8, wrong: 0.6, stale: 0.6, backlog: 0.5, cache: 0.5, auth: 0.5, connect: 0.4, crash: 0.4, schema: 0.6 },
  cacheKey: { cache: 1, wrong: 1, stale: 0.9, surge: 0.8, latency: 0.7, cpu: 0.6, memory: 0.6, missing: 0.5, auth: 0.5 },
  address: { connect: 1, error: 0.9, timeout: 0.7, missing: 0.6, auth: 0.4, crash: 0.4, setting: 0.4, drop: 0.6, certificate: 0.3, latency: 0.5 },
  credential: { auth: 1, error: 0.8, connect: 0.5, certificate: 0.5, contract: 0.3, drop: 0.5 },
  fieldNumber: { contract: 1, wrong: 1, missing: 0.9, error: 0.7, crash: 0.4 },
  entryAdded: { missing: 0.9, auth: 0.9, error: 0.7, wrong: 0.7, contract: 0.6, connect: 0.7, duplicate: 0.8, surge: 0.6, latency: 0.4, quota: 0.4, stale: 0.4 },
  schedule: { surge: 1, cpu: 0.9, latency: 0.8, lock: 0.8, pool: 0.7, duplicate: 0.8, stale: 0.8, missing: 0.7, backlog: 0.6, timeout: 0.6, quota: 0.6 },
  channel: { missing: 1, backlog: 1, drop: 1, stale: 0.8, contract: 0.5, error: 0.5 },
  settingDropped: { setting: 1, crash: 0.8, error: 0.8, connect: 0.6, auth: 0.5, missing: 0.4, wrong: 0.4 },
  switched: { wrong: 0.7, error: 0.7, latency: 0.6, auth: 0.6, contract: 0.5, surge: 0.6, cache: 0.6, missing: 0.5, cpu: 0.5, memory: 0.5, duplicate: 0.5, stale: 0.5, timeout: 0.4, drop: 0.5, lock: 0.4, connect: 0.3 },
  logLevel: { disk: 1, latency: 0.6, cpu: 0.6, surge: 0.2 },
  consistency: { wrong: 1, stale: 1, lock: 1, duplicate: 0.8, latency: 0.6, missing: 0.6, timeout: 0.5, error: 0.4 },
  expression: { contract: 0.9, wrong: 0.8, error: 0.7, missing: 0.8, auth: 0.5, crash: 0.3, drop: 0.5 },
  runaway: { cpu: 1, latency: 0.95, timeout: 0.9, backlog: 0.6, drop: 0.4 },
  dependency: { error: 0.6, crash: 0.6, contract: 0.6, latency: 0.4, memory: 0.4, auth: 0.4, certificate: 0.3, connect: 0.3 },
  access: { auth: 1, connect: 1, error: 0.7, timeout: 0.8, missing: 0.4 },
  probe: { crash: 0.9, error: 0.7, drop: 0.6, connect: 0.8 },
  trust: { certificate: 1, auth: 0.9, connect: 0.9, error: 0.7 },
  substituted: { wrong: 1, missing: 0.8, contract: 0.8, duplicate: 0.6, stale: 0.6, error: 0.7, auth: 0.6, cache: 0.5, backlog: 0.4, crash: 0.5, drop: 0.6, connect: 0.4, setting: 0.3, latency: 0.3, surge: 0.3 },
  rewrite: { wrong: 0.5, error: 0.5, latency: 0.4, crash: 0.4, contract: 0.4, missing: 0.4, memory: 0.3, cpu: 0.3 },
} satisfies Record<string, Effects>;
