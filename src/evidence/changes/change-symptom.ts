/**
 * What kind of trouble this is.
 * Owns: symptom classes with their weight, read from the alert, from log patterns that are new, and from moved
 * metrics; the words and numbers of the symptom; when it began.
 * Refuses: causes. Vocabulary is of software in general, never of one system.
 */
import { logKeyOf } from '../model/log-key.ts';
import { type Movement, movementsOf } from './change-movement.ts';
import { literalsOf, wordsOf } from './change-words.ts';
import type { LogLine, Telemetry } from '../model/telemetry.ts';

const lexicon = {
  latency: /latenc|\bslow|p9[059]|p50|duration|response.?time|stall|elapsed|took \d/,
  timeout:
    /time[d ]?.?out|deadline|did not answer|not respond|gave up|giving up|budget exceeded|wait(?:ed|ing) too long|cancel/,
  crash:
    /panic|segfault|segmentation|sigsegv|null ?pointer|nil pointer|dereference|nullreference|typeerror|attributeerror|nonetype|undefined (?:is|method)|of (?:undefined|null)|index ?out ?of|out of (?:range|bounds)|unwrap|crash|unhandled|uncaught|classcast|nomethoderror|keyerror|stack ?overflow|assertion|abort|fatal|exit code|restarts?\b/,
  memory: /\boom|out of memory|memory|heap|\brss\b|garbage|\bgc\b|working_set/,
  pool: /pool|too many (?:open|clients|connections)|connection is not available|acquir|exhaust|max(?:imum)? connections|remaining connection slots|file descriptors|\bemfile\b|threads? blocked|semaphore|no free|queue full|saturat|goroutines?|handles?\b/,
  cpu: /\bcpu|throttl(?:ed|ing)_seconds|event loop (?:blocked|lag)|run ?queue|load average|utili[sz]ation|spinning/,
  backlog:
    /backlog|\blag\b|_lag|queue.?(?:depth|size|length|age)|pending|behind|unprocessed|not keeping up|stuck|queued/,
  disk: /disk|no space|filesystem|volume full|inodes?|\bwal\b|\biops\b/,
  schema:
    /relation .{0,60}does not exist|column .{0,60}(?:does not exist|not found|unknown|missing)|unknown column|no such (?:table|column)|undefined(?:column|table)|invalid object name|doesn't exist|missing.?table|migration|violates not.?null|schema/,
  auth: /\b40[13]\b|unauthori[sz]ed|forbidden|permission|access denied|invalid.{0,12}(?:token|signature|audience|issuer|credential|api.?key)|token (?:rejected|invalid|expired)|signature|\bjwt\b|\boauth|login|auth(?:entication|orization|n|z)?[ _]|csrf|\bcors\b|\bsso\b|not allowed|denied/,
  cache: /cache|\bhit.?r|miss(?:es)? |stampede|evict|redis|memcache/,
  duplicate:
    /duplicat|twice|double|already (?:exists|processed|settled|paid|sent|applied)|idempoten|second (?:time|capture|charge)|unique (?:constraint|violation)|replay/,
  wrong:
    /mismatch|incorrect|wrong|inconsisten|negative|invalid (?:amount|total|price|quantity|balance)|reconcil|discrepan|drift|anomal|unexpected (?:value|amount|total|result)|conversion|revenue|average.?order|overs(?:old|ell)|oversold|undercharg|overcharg|off by|corrupt|cross.?tenant|another (?:user|customer|tenant)|other (?:user|customer)s?|not balanced|\bnan\b|sanity|rejecting|score|accuracy|overdraw|below cost|impossible|\bzero\b|\bis 0\b|(?:amount|total|price|sum|count) 0\b|complain|report(?:ed|s)? by (?:user|customer)|out of order|unfair|too (?:many|few|high|low)/,
  contract:
    /decod|deseriali[sz]|unmarshal|\bparse|parsing|malformed|unexpected (?:token|field|type|end)|missing (?:required )?(?:field|property|key|parameter|attribute)|unknown (?:field|enum|variant|type)|required field|\b(?:400|415|422)\b|bad request|unprocessable|validation|invalid (?:json|payload|format|input|type|request|enum)|incompatible|schema (?:registry|mismatch|validation)|unsupported|protobuf|avro|cannot (?:read|convert|cast)|invalid_request|not a valid/,
  lock: /deadlock|lock.?wait|\block|contention|blocked|serialization failure|could not serialize|mutex|monitor/,
  quota:
    /\b429\b|\b413\b|rate.?limit|too many requests|quota|throttl(?:ed|ing)?(?!.{0,4}container)|limit exceeded|too large|exceeds? (?:the )?(?:maximum|limit)|resource.?exhausted|circuit (?:breaker )?open|rejected by limiter/,
  surge:
    /request (?:rate|volume)|retry storm|\bretr(?:y|ies|ying)|thundering|amplif|overload|stampede|fan.?out|queries? per|query.?count|shedding|per_request|flood/,
  stale:
    /stale|outdated|old (?:value|version|price|data)|not (?:updated|refreshed|reflected)|out.?of.?date|freshness|behind by|older than/,
  missing:
    /missing|lost|dropped|not (?:found|arriv|deliver|received|visible|sent)|no (?:rows|results?|data|events|records)|empty|\b404\b|gap|undeliver|disappear|vanish|zero results|skipped|absent|null result/,
  setting:
    /environment variable|env(?:ironment)? var|not set|not configured|missing config|unknown (?:key|option|setting|flag)|no default|configuration (?:error|invalid|key)|invalid config|required (?:setting|config)|could not resolve placeholder|misconfig/,
  connect:
    /connection (?:refused|reset|closed|aborted)|econn|unreachable|no (?:route|healthy)|refused|cannot connect|broken pipe|dial tcp|could not connect|connect(?:ion)? (?:failed|error|failure)|no such host|eof\b|disconnect/,
  certificate: /certificate|x509|handshake|\btls\b|\bssl\b|expired/,
  drop: /success.?(?:rate|ratio)|per_min|throughput|processed|below \d|completed|fell|collapsed|down \d/,
  error: /\berror|5xx|\b50[0234]\b|fail|exception|unavailable|rejected|faults?\b/,
};
export type SymptomClass = keyof typeof lexicon;
const classes = Object.keys(lexicon) as SymptomClass[];

/** Classes that nearly any fault shows; they say little about the mechanism when a specific one is there. */
const generic = new Set<SymptomClass>(['latency', 'error', 'timeout', 'drop', 'connect', 'surge', 'missing']);

export interface LogPattern {
  service: string;
  count: number;
  example: LogLine;
  severity: 'error' | 'warning' | 'info';
}

export interface SymptomPicture {
  /** 0..1, the strongest class at 1. */
  classes: Map<SymptomClass, number>;
  words: Map<string, number>;
  literals: Set<string>;
  /** The text that the symptom shows, lower case: title, labels, new log lines. */
  text: string;
  patterns: LogPattern[];
  movements: Movement[];
  /** Epoch ms: the alerted service's own bad signals leaving their baseline, else the earliest, else the alert. */
  onset: number;
  /** How strongly each component is affected. */
  hot: Map<string, number>;
}

export function pictureOf(telemetry: Telemetry): SymptomPicture {
  const { alert } = telemetry;
  const movements = movementsOf(telemetry);
  const patterns = newPatterns(telemetry);
  const weights = new Map<SymptomClass, number>();
  const words = new Map<string, number>();
  const literals = new Set<string>();
  const hot = new Map<string, number>();
  const texts: string[] = [];
  const take = (text: string, weight: number) => {
    texts.push(text.toLowerCase());
    for (const name of classes)
      if (lexicon[name].test(text.toLowerCase())) weights.set(name, (weights.get(name) ?? 0) + weight);
    for (const word of new Set(wordsOf(text))) words.set(word, Math.max(words.get(word) ?? 0, weight));
    for (const literal of literalsOf(text)) literals.add(literal);
  };
  const heat = (service: string, amount: number) => hot.set(service, (hot.get(service) ?? 0) + amount);
  take(alert.title.slice(0, 2000), 3);
  for (const [key, value] of Object.entries(alert.labels))
    if (/metric|detail|desc|summary|reason|message|signal/i.test(key)) take(value.slice(0, 2000), 2);
  const lines = patterns.reduce((sum, { count, severity }) => sum + (severity === 'info' ? 0 : count), 0);
  for (const { service, count, example, severity } of patterns) {
    const own = service === alert.service || alert.service === undefined;
    const weight = (severity === 'info' ? 0.3 : 1) * (own ? 3 : 1.5) * Math.min(1, 0.25 + count / Math.max(1, lines));
    take(textOf(example), weight);
    heat(service, weight);
  }
  for (const movement of movements) {
    const weight =
      (movement.worsened ? 1 : 0.4) *
      (movement.service === alert.service ? 1.5 : 0.8) *
      Math.min(1, Math.log2(movement.factor) / 2);
    take(`${movement.name.replace(/_/g, ' ')} ${movement.name}`, weight);
    heat(movement.service, weight);
  }
  if (alert.service !== undefined) heat(alert.service, 2);
  const specific = Math.max(0, ...classes.filter((name) => !generic.has(name)).map((name) => weights.get(name) ?? 0));
  const most = Math.max(1e-9, ...weights.values());
  const discount = specific >= 0.4 * most ? 0.6 : 1;
  const scaled = classes.map((name): [SymptomClass, number] => [
    name,
    (weights.get(name) ?? 0) * (generic.has(name) ? discount : 1),
  ]);
  const top = Math.max(1e-9, ...scaled.map(([, weight]) => weight));
  return {
    classes: new Map(scaled.map(([name, weight]) => [name, weight / top])),
    words,
    literals,
    text: texts.join('\n'),
    patterns,
    movements,
    onset: onsetOf(telemetry, movements, patterns),
    hot,
  };
}

const textOf = ({ body, attributes }: LogLine) =>
  `${body.slice(0, 600)} ${
    attributes
      ? Object.entries(attributes)
          .slice(0, 20)
          .map(([key, value]) => `${key}=${typeof value === 'string' || typeof value === 'number' ? value : ''}`)
          .join(' ')
          .slice(0, 400)
      : ''
  }`;

/** Log patterns of the window that are new, or at least three times as frequent as before. */
function newPatterns({ logs, alert }: Telemetry): LogPattern[] {
  const found = new Map<string, LogPattern & { before: number }>();
  for (const line of logs) {
    const isInside = line.time >= alert.window.from && line.time < alert.window.to;
    if (!isInside && line.time >= alert.window.from) continue;
    const { key, severity } = logKeyOf(line);
    const id = `${line.service}\0${key}`;
    let pattern = found.get(id);
    if (!pattern) found.set(id, (pattern = { service: line.service, count: 0, before: 0, example: line, severity }));
    if (isInside) {
      if (pattern.count++ === 0) pattern.example = line;
    } else pattern.before++;
  }
  const share = (alert.window.to - alert.window.from) / Math.max(1, alert.baseline.to - alert.baseline.from);
  return [...found.values()]
    .filter(({ count, before }) => count > 0 && count >= 3 * before * Math.min(1, share))
    .filter(({ severity, before }) => severity !== 'info' || before === 0)
    .sort((one, other) => other.count - one.count)
    .slice(0, 60);
}

function onsetOf({ alert }: Telemetry, movements: Movement[], patterns: LogPattern[]): number {
  const bad = movements.filter((one) => one.worsened && one.factor >= 1.3 && one.onset <= alert.startedAt);
  const named = bad.filter(({ service }) => service === alert.service);
  const byAlert = named.filter(({ name }) => Object.values(alert.labels).includes(name));
  const pick = byAlert.length > 0 ? byAlert : named.length > 0 ? named : bad;
  const logs = patterns
    .filter(({ service, severity }) => severity !== 'info' && service === alert.service)
    .map(({ example }) => example.time);
  const times = pick.map(({ onset }) => onset);
  if (times.length > 0) return Math.min(...times);
  return logs.length > 0 ? Math.min(...logs, alert.startedAt) : alert.startedAt;
}
