/**
 * What each kind of risk can cause.
 * Owns: the one table from risk to symptom classes, 0..1 each. Refuses: finding risks, and weighing them.
 *
 * `-lower` and `-higher` are of quantities by what they bound; `-unset` is a setting that went, whose default may be
 * either; `-dropped` is a call or a setting that is no longer made.
 */
import type { SymptomClass } from '../symptom-words.ts';
import type { Subject } from './subjects.ts';

export type Effects = Partial<Record<SymptomClass, number>>;

// biome-ignore format: a table is read by column
const causes = {
  'port-lower': { connect: 1, error: 0.8, timeout: 0.5, crash: 0.4 },
  'port-higher': { connect: 1, error: 0.8, timeout: 0.5, crash: 0.4 },
  'idle-setting-lower': { connect: 0.6, error: 0.5, latency: 0.4 },
  'idle-setting-higher': { connect: 0.6, error: 0.5, pool: 0.3 },
  'backoff-lower': { surge: 1, cpu: 0.8, error: 0.6, latency: 0.7, quota: 0.8, pool: 0.6, timeout: 0.5 },
  'backoff-higher': { latency: 0.7, backlog: 0.7, timeout: 0.6, stale: 0.5 },
  'retries-lower': { error: 0.9, missing: 0.8, drop: 0.6 },
  'retries-higher': { surge: 1, cpu: 0.8, error: 0.7, latency: 0.7, quota: 0.8, pool: 0.7, duplicate: 0.6, timeout: 0.6, backlog: 0.5 },
  'upkeep-lower': { disk: 0.7, latency: 0.6, cpu: 0.6, lock: 0.4 },
  'upkeep-higher': { disk: 0.6, latency: 0.4, stale: 0.4, memory: 0.4 },
  'time-limit-lower': { timeout: 1, error: 0.9, latency: 0.5, drop: 0.5, connect: 0.6, missing: 0.4, surge: 0.3, backlog: 0.4, crash: 0.3 },
  'time-limit-higher': { latency: 0.8, pool: 0.9, backlog: 0.7, timeout: 0.5, memory: 0.4, lock: 0.6 },
  'retention-lower': { missing: 1, wrong: 0.6, error: 0.5 },
  'retention-higher': { disk: 1, memory: 0.5, latency: 0.2 },
  'tolerance-lower': { auth: 1, error: 0.7, timeout: 0.5, missing: 0.5, crash: 0.3 },
  'tolerance-higher': { stale: 0.5, wrong: 0.4, duplicate: 0.3 },
  'lifetime-lower': { cache: 1, latency: 0.9, cpu: 0.8, surge: 0.9, auth: 0.9, timeout: 0.7, missing: 0.7, error: 0.6, pool: 0.5, duplicate: 1, lock: 0.5 },
  'lifetime-higher': { stale: 1, wrong: 0.7, memory: 0.8, disk: 0.9, auth: 0.4 },
  'memory-bound-lower': { memory: 1, crash: 0.8, latency: 0.5, error: 0.5 },
  'memory-bound-higher': { memory: 0.8, cpu: 0.3, crash: 0.3 },
  'processor-share-lower': { cpu: 1, latency: 0.9, timeout: 0.8, backlog: 0.6, error: 0.4 },
  'processor-share-higher': { cpu: 0.5, latency: 0.2 },
  'concurrency-lower': { pool: 1, latency: 0.9, timeout: 0.9, backlog: 1, error: 0.6, quota: 0.4, cpu: 0.6, drop: 0.8, lock: 0.4 },
  'concurrency-higher': { pool: 0.8, lock: 0.8, cpu: 0.9, memory: 0.8, latency: 0.7, error: 0.6, connect: 0.7, quota: 0.7, surge: 0.6, timeout: 0.6, duplicate: 0.5, backlog: 0.3 },
  'pace-lower': { surge: 1, cpu: 0.9, quota: 0.9, lock: 0.6, latency: 0.7, pool: 0.5, disk: 0.5, timeout: 0.5, connect: 0.4 },
  'pace-higher': { stale: 1, backlog: 0.8, auth: 0.7, timeout: 0.6, missing: 0.5, connect: 0.5, memory: 0.5, disk: 0.5, error: 0.3, wrong: 0.5 },
  'batch-size-lower': { surge: 0.8, latency: 0.8, backlog: 0.9, missing: 0.6, quota: 0.6, drop: 0.6, cpu: 0.5 },
  'batch-size-higher': { memory: 1, timeout: 0.9, latency: 0.9, contract: 0.5, quota: 0.8, lock: 0.8, error: 0.6, backlog: 0.7, stale: 0.6, cpu: 0.6, pool: 0.5 },
  'limit-lower': { quota: 1, error: 0.8, pool: 0.7, drop: 0.8, missing: 0.7, contract: 0.6, memory: 0.4, backlog: 0.7, latency: 0.5, crash: 0.4, cache: 0.8, surge: 0.5, cpu: 0.4, wrong: 0.4, timeout: 0.4 },
  'limit-higher': { memory: 0.9, cpu: 0.5, latency: 0.5, surge: 0.5, disk: 0.5, quota: 0.3, pool: 0.3, timeout: 0.4, error: 0.2 },
  'threshold-lower': { wrong: 0.9, error: 0.5, surge: 0.5, drop: 0.7, missing: 0.7, auth: 0.4, cpu: 0.4, latency: 0.4, quota: 0.5 },
  'threshold-higher': { wrong: 0.9, error: 0.5, surge: 0.6, drop: 0.7, missing: 0.7, cpu: 0.5, latency: 0.5, disk: 0.6, quota: 0.5 },
  'constant-lower': { wrong: 0.9, error: 0.4, latency: 0.3, quota: 0.4, drop: 0.5, missing: 0.4 },
  'constant-higher': { wrong: 0.9, error: 0.4, latency: 0.3, quota: 0.4, drop: 0.5, missing: 0.4 },

  'expiry-dropped': { memory: 1, stale: 1, disk: 0.9, cache: 0.8, wrong: 0.6, auth: 0.5, missing: 0.4 },
  'unlock-dropped': { lock: 1, latency: 0.8, timeout: 0.9, backlog: 0.6, pool: 0.5 },
  'release-dropped': { pool: 1, memory: 1, connect: 0.7, latency: 0.7, timeout: 0.8, error: 0.6, disk: 0.5, lock: 0.5 },
  'authorization-dropped': { auth: 1, wrong: 0.5, error: 0.5 },
  'lock-dropped': { duplicate: 1, wrong: 1, crash: 0.5, lock: 0.4, missing: 0.5, error: 0.4 },
  'deduplication-dropped': { duplicate: 1, wrong: 0.7, surge: 0.4, error: 0.4 },
  'damping-dropped': { surge: 1, latency: 1, cpu: 0.9, cache: 1, quota: 0.8, backlog: 0.9, drop: 0.7, timeout: 0.7, pool: 0.7 },
  'invalidation-dropped': { stale: 1, memory: 1, wrong: 0.8, cache: 0.7, disk: 0.9, missing: 0.3 },
  'acknowledgement-dropped': { missing: 0.9, duplicate: 1, backlog: 1, lock: 0.6, drop: 0.6, wrong: 0.5 },
  'write-dropped': { missing: 1, stale: 0.9, drop: 0.9, wrong: 0.8, duplicate: 0.5 },
  'time-limit-dropped': { pool: 1, latency: 1, backlog: 0.9, timeout: 0.8, memory: 0.5 },
  'check-dropped': { contract: 0.9, crash: 0.9, wrong: 0.9, error: 0.8, auth: 0.6, duplicate: 0.5 },
  'conversion-dropped': { wrong: 1, contract: 1, missing: 0.8, error: 0.7, duplicate: 0.5, auth: 0.4, crash: 0.4 },
  'selection-dropped': { wrong: 1, latency: 0.9, memory: 0.9, missing: 0.5, duplicate: 0.6, timeout: 0.6, cpu: 0.6, auth: 0.4 },
  'retry-dropped': { error: 1, crash: 0.7, missing: 0.6, timeout: 0.5, drop: 0.5 },
  'call-dropped': { wrong: 0.5, error: 0.4, missing: 0.5, crash: 0.3, stale: 0.3 },
  'step-of-loop-dropped': { surge: 1, cpu: 1, timeout: 0.8, latency: 0.9, pool: 0.8, backlog: 0.7, wrong: 0.6, duplicate: 0.6 },

  'guard-lost': { crash: 1, error: 0.8, wrong: 0.7, contract: 0.7, duplicate: 0.5, missing: 0.3, auth: 0.4 },
  'once-guard-lost': { duplicate: 1, crash: 1, error: 0.8, wrong: 0.7, contract: 0.7, missing: 0.3, auth: 0.4 },
  'access-guard-lost': { auth: 0.9, wrong: 0.9, crash: 1, error: 0.8, contract: 0.7, duplicate: 0.5, missing: 0.3 },
  'error-swallowed': { missing: 1, wrong: 0.7, stale: 0.6, drop: 0.7, duplicate: 0.3 },
  'no-longer-waits': { missing: 1, wrong: 0.7, crash: 0.7, stale: 0.6, duplicate: 0.5, error: 0.6, lock: 0.3 },
  'condition-altered': { wrong: 1, missing: 0.7, duplicate: 0.6, error: 0.5, auth: 0.6, crash: 0.4, drop: 0.6, quota: 0.4, stale: 0.5, contract: 0.4 },
  'calculation-altered': { wrong: 1, error: 0.3, quota: 0.5, contract: 0.3, drop: 0.4, missing: 0.3 },
  'refusal-added': { contract: 1, error: 0.9, missing: 0.6, auth: 0.6, drop: 0.6, quota: 0.4, crash: 0.5 },
  'acknowledgement-reordered': { missing: 1, duplicate: 0.9, stale: 0.8, wrong: 0.7, drop: 0.6 },
  'handlers-reordered': { auth: 0.8, missing: 0.8, wrong: 0.6, error: 0.5 },

  'call-once-an-item': { latency: 1, surge: 1, timeout: 0.8, cpu: 0.7, pool: 0.8, quota: 0.8, backlog: 0.7, error: 0.4, lock: 0.3 },
  'call-added': { latency: 0.8, timeout: 0.8, error: 0.6, surge: 0.7, pool: 0.6, quota: 0.7, backlog: 0.5, connect: 0.5, cpu: 0.4, lock: 0.4 },
  'work-added': { cpu: 1, latency: 0.9, timeout: 0.7, backlog: 0.6, memory: 0.5 },
  'work-started-aside': { memory: 0.9, pool: 0.8, cpu: 0.6, duplicate: 0.4, crash: 0.5, wrong: 0.4 },
  'connection-each-time': { connect: 1, pool: 1, latency: 1, surge: 0.8, timeout: 0.7, error: 0.6, cpu: 0.5 },
  'grows-without-bound': { memory: 1, crash: 0.4, latency: 0.4, disk: 0.3, pool: 0.2, cpu: 0.4 },
  'grows-without-bound-or-lock': { memory: 1, crash: 0.9, wrong: 0.6, latency: 0.4, disk: 0.3, pool: 0.2, cpu: 0.4 },
  'files-left': { disk: 1, error: 0.5, crash: 0.4, latency: 0.3, backlog: 0.4 },
  'lock-taken': { lock: 1, latency: 0.95, timeout: 0.9, pool: 0.8, backlog: 0.8, cpu: 0.2, drop: 0.6 },
  'lock-order': { lock: 1, timeout: 0.8, error: 0.7, backlog: 0.5, latency: 0.5 },

  'schema-removed': { schema: 1, error: 0.8, contract: 0.5, missing: 0.4, crash: 0.3 },
  'column-altered': { schema: 1, error: 0.8, contract: 0.7, missing: 0.4, crash: 0.3, lock: 1, latency: 0.9, timeout: 0.9, pool: 0.7, wrong: 0.7, disk: 0.4, backlog: 0.7 },
  'constraint-added': { schema: 0.9, error: 0.8, contract: 0.7, duplicate: 0.6, missing: 0.4, drop: 0.5, lock: 0.6 },
  'index-dropped': { latency: 1, cpu: 1, timeout: 0.9, lock: 0.6, pool: 0.8, disk: 0.4, backlog: 0.6, duplicate: 0.4 },
  'table-locked': { lock: 1, latency: 0.8, timeout: 0.9, pool: 0.7, error: 0.5 },
  'rows-changed': { wrong: 1, missing: 0.9, lock: 0.8, latency: 0.6, disk: 0.4, stale: 0.4 },
  'object-dropped': { missing: 1, wrong: 0.8, schema: 0.7, stale: 0.7, auth: 0.4, error: 0.5 },
  'grant-revoked': { auth: 1, error: 0.8, schema: 0.3 },
  'query-widened': { latency: 1, cpu: 0.9, memory: 0.9, timeout: 0.9, pool: 0.7, wrong: 0.5, disk: 0.4, lock: 0.5, backlog: 0.5 },
  'query-clause-lost': { latency: 1, cpu: 0.9, memory: 0.9, timeout: 0.9, pool: 0.7, wrong: 0.8, disk: 0.4, lock: 0.5, backlog: 0.5, duplicate: 0.4, auth: 0.3 },
  'query-new': { schema: 0.9, latency: 0.5, cpu: 0.4, timeout: 0.3 },

  'name-replaced': { contract: 1, missing: 0.9, drop: 0.8, error: 0.7, setting: 0.8, wrong: 0.6, stale: 0.6, backlog: 0.5, cache: 0.5, auth: 0.5, connect: 0.4, crash: 0.4, schema: 0.6 },
  'cache-key': { cache: 1, wrong: 1, stale: 0.9, surge: 0.8, latency: 0.7, cpu: 0.6, memory: 0.6, missing: 0.5, auth: 0.5 },
  'address-replaced': { connect: 1, error: 0.9, timeout: 0.7, missing: 0.6, auth: 0.4, crash: 0.4, setting: 0.4, drop: 0.6, certificate: 0.3, latency: 0.5 },
  'credential-replaced': { auth: 1, error: 0.8, connect: 0.5, certificate: 0.5, contract: 0.3, drop: 0.5 },
  'channel-replaced': { missing: 1, backlog: 1, drop: 1, stale: 0.8, contract: 0.5, error: 0.5 },
  'format-replaced': { contract: 0.9, wrong: 0.8, error: 0.7, missing: 0.8, auth: 0.5, crash: 0.3, drop: 0.5 },
  'expression-replaced': { contract: 0.9, wrong: 0.8, error: 0.7, missing: 0.8, auth: 0.5, crash: 0.3, drop: 0.5 },
  'expression-runaway': { cpu: 1, latency: 0.95, timeout: 0.9, backlog: 0.6, drop: 0.4 },
  'schedule-replaced': { surge: 1, cpu: 0.9, latency: 0.8, lock: 0.8, pool: 0.7, duplicate: 0.8, stale: 0.8, missing: 0.7, backlog: 0.6, timeout: 0.6, quota: 0.6 },
  'log-level': { disk: 1, latency: 0.6, cpu: 0.6, surge: 0.2 },
  'consistency-altered': { wrong: 1, stale: 1, lock: 1, duplicate: 0.8, latency: 0.6, missing: 0.6, timeout: 0.5, error: 0.4 },
  'field-number': { contract: 1, wrong: 1, missing: 0.9, error: 0.7, crash: 0.4 },
  'type-altered': { contract: 1, error: 0.7, wrong: 0.8, stale: 0.6, missing: 0.6, crash: 0.5, schema: 0.6, backlog: 0.6 },
  'type-narrowed': { wrong: 1, error: 0.7, crash: 0.7, schema: 0.8, contract: 0.7, duplicate: 0.6, missing: 0.4 },
  'part-replaced': { wrong: 1, missing: 0.8, contract: 0.8, duplicate: 0.6, stale: 0.6, error: 0.7, auth: 0.6, cache: 0.5, backlog: 0.4, crash: 0.5, drop: 0.6, connect: 0.4, setting: 0.3, latency: 0.3, surge: 0.3 },
  'call-replaced': { wrong: 1, missing: 0.8, contract: 0.8, duplicate: 0.6, stale: 0.6, error: 0.7, auth: 0.6, cache: 0.5, backlog: 0.4, crash: 0.5, drop: 0.6, connect: 0.4, setting: 0.3, cpu: 0.8, latency: 0.7, memory: 0.6, surge: 0.3 },

  'switch-turned': { wrong: 0.7, error: 0.7, latency: 0.6, auth: 0.6, contract: 0.5, surge: 0.6, cache: 0.6, missing: 0.5, cpu: 0.5, memory: 0.5, duplicate: 0.5, stale: 0.5, timeout: 0.4, drop: 0.5, lock: 0.4, connect: 0.3 },
  'connection-switch-turned': { connect: 1, pool: 0.8, latency: 0.8, error: 0.8, timeout: 0.6, surge: 0.6, wrong: 0.5, cpu: 0.5 },
  'trust-switch-turned': { certificate: 1, auth: 0.9, connect: 0.9, error: 0.7, wrong: 0.7, latency: 0.6, contract: 0.5 },
  'observation-switch-turned': { disk: 0.4 },
  'setting-dropped': { setting: 1, crash: 0.8, error: 0.8, connect: 0.6, auth: 0.5, missing: 0.4, wrong: 0.4 },
  'access-entry-dropped': { auth: 1, connect: 1, error: 0.7, timeout: 0.8, missing: 0.5, contract: 0.4 },
  'probe-dropped': { crash: 0.9, error: 0.7, drop: 0.6, connect: 0.8 },
  'trust-dropped': { certificate: 1, auth: 0.9, connect: 0.9, error: 0.7 },
  'entry-added': { missing: 0.9, auth: 0.9, error: 0.7, wrong: 0.7, contract: 0.6, connect: 0.7, duplicate: 0.8, surge: 0.6, latency: 0.4, quota: 0.4, stale: 0.4 },
  'dependency-replaced': { error: 0.6, crash: 0.6, contract: 0.6, latency: 0.4, memory: 0.4, auth: 0.4, certificate: 0.3, connect: 0.3 },
  'dependency-removed': { error: 0.6, crash: 0.9, contract: 0.6, latency: 0.4, memory: 0.4, auth: 0.4, certificate: 0.3, connect: 0.3 },
  'code-altered': { wrong: 0.5, error: 0.5, latency: 0.4, crash: 0.4, contract: 0.4, missing: 0.4, memory: 0.3, cpu: 0.3 },
  'unknown-rollout': { wrong: 0.5, error: 0.5, latency: 0.4, crash: 0.4, contract: 0.4, missing: 0.4, memory: 0.3, cpu: 0.3 },
  'unknown-scale': { cpu: 0.9, latency: 0.8, pool: 0.8, backlog: 0.8, connect: 0.5, memory: 0.5, error: 0.5 },
} satisfies Record<string, Effects>;

export type RiskKind = keyof typeof causes | `${Subject}-unset`;

export const riskKinds = Object.keys(causes) as (keyof typeof causes)[];

const isUnset = (kind: RiskKind): kind is `${Subject}-unset` => kind.endsWith('-unset');

/** Which symptoms a risk of these kinds can produce; the stronger where both can. */
export function effectsOf({ kind, also }: { kind: RiskKind; also?: RiskKind }): Effects {
  return also === undefined ? of(kind) : joined(of(kind), of(also));
}

function of(kind: RiskKind): Effects {
  if (!isUnset(kind)) return causes[kind];
  const subject = kind.slice(0, -'-unset'.length) as Subject;
  return { ...joined(causes[`${subject}-lower`], causes[`${subject}-higher`]), setting: 0.5 };
}

function joined(one: Effects, other: Effects): Effects {
  const all: Effects = { ...one };
  for (const [name, value] of Object.entries(other) as [SymptomClass, number][])
    all[name] = Math.max(all[name] ?? 0, value);
  return all;
}
