/**
 * What a call does, told by its name, so that its loss can be weighed.
 * Owns: the words, one example each in the tests. Refuses: what follows from the loss (risk-effects.ts).
 */
import type { RiskKind } from './risk-effects.ts';

export interface CallKind {
  /** The risk of no longer making it. */
  lost: RiskKind;
  words: RegExp;
  severity: number;
}

/** First match counts; order matters. Names come as `snake_case` and as they are written. */
// biome-ignore format: a table is read by column
export const callKinds: readonly CallKind[] = [
  { lost: 'expiry-dropped', severity: 0.85, words: /set_?ex\b|expire|ttl|expiry|max_?age/i },
  { lost: 'unlock-dropped', severity: 0.9, words: /unlock/i },
  { lost: 'release-dropped', severity: 0.9, words: /^(?:close|release|dispose|free|destroy|disconnect|unsubscribe|shutdown|cancel|stop|drain|finish|end)|(?:close|release|dispose|cancel|unsubscribe|off|cleanup)$|remove_?(?:event_?)?listener|clear_?interval/i },
  { lost: 'authorization-dropped', severity: 0.8, words: /auth|audience|issuer|\bscopes?\b|claim|jwks?|bearer|permission|can_?access|policy|allowed|csrf|signature/i },
  { lost: 'lock-dropped', severity: 0.85, words: /lock|synchronized|transaction|atomic|mutex|begin_?tx|for_?update/i },
  { lost: 'deduplication-dropped', severity: 0.9, words: /dedup|idempot|distinct|unique|seen|already|set_?nx|once|sequence|uuid/i },
  { lost: 'damping-dropped', severity: 0.8, words: /cache|memo|loader|\bgroup\b|single_?flight|coalesce|debounce|throttle|rate_?limit|back_?off|jitter|batch|bulk|many|prefetch|preload|includes|eager|select_related/i },
  { lost: 'invalidation-dropped', severity: 0.75, words: /invalidat|evict|delete|purge|refresh|reload|clear|reset|prune|rotate|remove|truncate|vacuum|compact/i },
  { lost: 'acknowledgement-dropped', severity: 0.85, words: /^(?:n?ack|commit_?(?:sync|async|offset))|requeue|_ack$/i },
  { lost: 'write-dropped', severity: 0.65, words: /commit|flush|save|persist|insert|write|publish|send|emit|enqueue|notify|store|update|append|rollback|set$|^set|put/i },
  { lost: 'time-limit-dropped', severity: 0.8, words: /time_?out|deadline/i },
  { lost: 'check-dropped', severity: 0.75, words: /valid|verif|check|sanitiz|ensure|assert|require|guard|bounds|clamp|is_?empty|exists|has$/i },
  { lost: 'conversion-dropped', severity: 0.55, words: /encod|decod|escap|normali[sz]|trim|lower|upper|utc|locale|zone|charset|convert|parse|round|format|quote|marshal|seriali[sz]|scale|abs|strip/i },
  { lost: 'selection-dropped', severity: 0.65, words: /filter|where|limit|paginate|take|slice|sort|order|reject|select|scope/i },
  { lost: 'retry-dropped', severity: 0.7, words: /retry|fallback|recover|or_?else|default|rescue/i },
];

/** The first kind whose words stand in one of `names`. */
export const callKindOf = (...names: string[]): CallKind | undefined =>
  callKinds.find(({ words }) => names.some((name) => words.test(name)));
