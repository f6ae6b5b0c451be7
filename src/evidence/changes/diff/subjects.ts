/**
 * What a quantity in code or settings is of, told by the words around it.
 * Owns: the words, one example each in the tests. Refuses: what follows when it shrinks or grows (risk-effects.ts).
 */

/** First match counts; order matters. `weight` lowers what seldom breaks anything. */
// biome-ignore format: a table is read by column
const table = [
  { name: 'port', words: /\bport\b|listen/i },
  { name: 'idle-setting', words: /idle|keep_?alive|health_?check/i, weight: 0.6 },
  { name: 'backoff', words: /back_?off|jitter|retry_?(?:delay|wait|after|interval)/i },
  { name: 'retries', words: /retr(?:y|ies)|attempts?|redeliver/i },
  { name: 'upkeep', words: /checkpoint|vacuum|compaction|snapshot/i, weight: 0.5 },
  { name: 'time-limit', words: /time_?out|deadline|budget|max_?wait/i },
  { name: 'retention', words: /retention|keep_?(?:days|for|last)/i },
  { name: 'tolerance', words: /leeway|skew|grace|toleran/i },
  { name: 'lifetime', words: /ttl|expir|max_?age|lifetime|dedup|window(?!_?size)|cool_?down/i },
  { name: 'memory-bound', words: /memory|heap|xm[xs]/i },
  { name: 'processor-share', words: /cpu|cores|gomaxprocs/i },
  { name: 'concurrency', words: /pool|conn(?:ection)?s?\b|worker|concurren|thread|parallel|slots?\b|semaphore|prefetch|partitions|replica|instances|in_?flight|consumers?|shards?/i },
  { name: 'pace', words: /interval|period|delay|poll|schedule|cron|tick|every|debounce|refresh|heartbeat|sleep/i },
  { name: 'batch-size', words: /batch|chunk|page|bulk|per_?request/i },
  { name: 'limit', words: /limit|max|quota|rate(?!_?table)|capacity|burst|ceiling|size|buffer|length|depth|entries/i },
  { name: 'threshold', words: /threshold|ratio|percent|weight|sampl|rollout|fraction|factor|min|score/i },
] as const satisfies readonly { name: string; words: RegExp; weight?: number }[];

export type Subject = (typeof table)[number]['name'];

export const subjects: readonly { name: Subject; words: RegExp; weight?: number }[] = table;

/** The first subject whose words stand in `text`; `maxConns` and `max_conns` are the same. */
export function subjectOf(text: string): (typeof subjects)[number] | undefined {
  const split = text.replace(/([a-z])([A-Z])/g, '$1_$2');
  return subjects.find(({ words }) => words.test(split));
}
