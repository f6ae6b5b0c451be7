/**
 * Which removed line became which added line.
 * Owns: pairing by shared tokens, calls and identifiers in a line, and telling code from words about code.
 * Refuses: judging the pair.
 */
import type { NetChange } from './diff-lines.ts';

export interface LinePair {
  removed: string;
  added: string;
  likeness: number;
}

const minLikeness = 0.34;
/** Lines of one hunk that are paired; a longer one is a rewrite, where pairs mean little. */
const maxPaired = 200;

export const tokensOf = (line: string): string[] => line.match(/[A-Za-z_$][\w$]*|\d[\w.]*|[^\s\w]/g) ?? [];
const namesOf = (line: string): string[] => line.match(/[A-Za-z_$][\w$]*/g) ?? [];

const head = /^\s*(?:\}\s*)?(if|for|while|return|else|switch|unless|case|raise|throw|yield|defer)\b/;

function likeness(one: Parsed, other: Parsed): number {
  const [left, right] = [one.names, other.names];
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const name of left) if (right.has(name)) shared++;
  const sameHead = one.head === other.head ? 1 : 0.6;
  return (sameHead * shared) / Math.min(Math.max(left.size, right.size), Math.min(left.size, right.size) * 2);
}

interface Parsed {
  text: string;
  names: Set<string>;
  head: string | undefined;
}
const parsed = (text: string): Parsed => ({ text, names: new Set(namesOf(text)), head: head.exec(text)?.[1] });

/** Best partner for each removed line, each added line once. */
export function pairsOf({ removed, added }: NetChange): LinePair[] {
  const partners = added.slice(0, maxPaired).map(parsed);
  const free = new Set(partners);
  const pairs: LinePair[] = [];
  for (const line of removed.slice(0, maxPaired).map(parsed)) {
    let best: Parsed | undefined;
    let most = minLikeness;
    for (const partner of free) {
      const like = likeness(line, partner);
      if (like > most) [best, most] = [partner, like];
    }
    if (!best) continue;
    free.delete(best);
    pairs.push({ removed: line.text, added: best.text, likeness: most });
  }
  return pairs;
}

const keywords = new Set(
  'if for while switch return catch func function def elif and or not in is print new await async sizeof typeof match when with select case super assert'.split(
    ' ',
  ),
);

/** Names of what a line calls: the last part of `a.b.c(`, or `!`-macros; keywords and declarations left out. */
export function callsOf(line: string): string[] {
  if (
    /^\s*(?:export\s+|public\s+|private\s+|protected\s+|static\s+|async\s+|pub\s+|override\s+)*(?:func|function|def|fn|fun)\b/.test(
      line,
    )
  )
    return [];
  const calls = [...line.matchAll(/(?<![\w$])([A-Za-z_$][\w$]{0,100})(?:<[^<>()]*>|\[[\w.,\s]*\])?\s*[!?]?\(/g)].map(
    (match) => match[1] ?? '',
  );
  const bare = [...line.matchAll(/\.([a-z_]\w*[!?]?)(?=\s*$|\s*;|\.| do\b| \{| if\b| unless\b)/g)].map(
    (match) => match[1] ?? '',
  );
  return [...calls, ...bare].filter((name) => name !== '' && !keywords.has(name));
}

/** Lines that only observe: logs, metrics, spans. They change what is seen, not what happens. */
export function isTelemetry(line: string): boolean {
  return (
    /\b(?:log|logger|logging|slog|zap|console|klog|Log|LOG|_logger|_log|tracing|statsd|metrics?|span|tracer)\s*(?:\.|->|::)\s*\w+|\b(?:println|printf|print|info|debug|warn|fprintf|error|trace)!?\s*\(\s*(?:f?["'`]|w\b|os\.)/.test(
      line,
    ) ||
    // Settings of what is written down; not the level, which can fill a disk.
    /^\s*["']?[\w.-]*(?:slow_?log|slow_?query|long_query_time|log_min_duration|log_format|access_log|log_?sampl)[\w.-]*["']?\s*[:= ]/i.test(
      line,
    ) ||
    /WithLabelValues|\.(?:inc|observe|increment|SetAttributes?|set_attribute|addEvent|RecordError|record_exception)\(|prometheus\.|otel|opentelemetry|New(?:Counter|Gauge|Histogram)/i.test(
      line,
    )
  );
}

/** True where added lines call something that stands nowhere before: what is gone may well have moved in there. */
export function isExtraction(nets: NetChange[]): boolean {
  const known = new Set(nets.flatMap(({ removed, context }) => [...removed, ...context]).flatMap(callsOf));
  return nets
    .flatMap(({ added }) => added)
    .filter((line) => !isTelemetry(line))
    .flatMap(callsOf)
    .some((name) => !known.has(name));
}

/** `getMany` and `get_many` are the same. */
export const snake = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

const reaching =
  /(?:^|_)(?:get|list|fetch|find|query|select|load|lookup|request|call|exec|execute|invoke|send|post|save|insert|update|where|exists|resolve|download|publish|read|scan|search|count|first|describe|retrieve|check|verify|ping|connect|open|run|refresh|sync)(?:_|$)/;
const receiver =
  /\b(?:db|dao|repo\w*|client|store|api|http|redis|cache|conn\w*|rpc|grpc|session|svc|service|stub|tx|em|orm|pool|fetch|axios|\w+(?:Client|Service|Repo|Repository|Store|Dao|Api|Gateway|Stub))\b|[A-Z]\w+\.(?:where|find\w*|query|objects)|\.objects\.|\bawait\b|\.await\b|\bctx\b|QueryRow|SELECT\b/;

/** True for a call that is waited for, or that by its name and by what it is made on reaches outside the process. */
export const leavesProcess = (call: string, line: string) =>
  (reaching.test(snake(call)) && receiver.test(line)) ||
  new RegExp(String.raw`\bawait\s+[\w.$]+\.${call.replace(/\W/g, '.')}\(`).test(line);
