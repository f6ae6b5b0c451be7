/**
 * A component whose own log or events say why it does not work: what ran out, what was refused, what is not there.
 * Owns: the words of operating systems and platforms for it, which do not depend on who prints them, and the kind of
 * cause that each means. Refuses: words of others about it; where a component that it calls says the same, that one is
 * meant.
 */
import type { CauseKind } from '../../run/finding/triage-result.ts';
import type { CauseEvidence } from './cause-evidence.ts';
import { severityOf, shortMessage } from '../model/log-key.ts';
import type { LogLine, Telemetry } from '../model/telemetry.ts';
import type { Topology } from '../model/topology.ts';

export interface StatedEvidence extends CauseEvidence {
  kind: CauseKind;
  /** That places of its own pool are taken, which they also are while somebody else is slow. */
  held: boolean;
}

interface Reason {
  kind: CauseKind;
  score: number;
  words: RegExp;
  held?: true;
  /** A store says it to its clients: where one of them repeats it, the store that it names is meant. */
  theirs?: true;
  /** Only of a line that is meant as a warning at least: of what goes well the same is said. */
  warned?: true;
}

const certain = 0.9;
/** A pool also runs empty where its database is slow. */
const likely = 0.6;
/** A probe that fails is often a symptom of what keeps the program from answering. */
const unsure = 0.4;

// biome-ignore format: a table is read by column
const reasons: readonly Reason[] = [
  // The system's own words for it.
  { kind: 'saturation', score: certain, words: /\b(?:enospc|edquot|emfile|enfile|enomem)\b|no space left on device|read-only file ?system|too many open files|cannot allocate memory|out of ?memory|\boom-?kill/i },
  { kind: 'saturation', score: likely, held: true, words: /(?:connection )?pool (?:is )?(?:exhausted|empty|full)|no (?:free |idle )?connections? (?:from|in|left in|available in) (?:the )?pool|(?:timed out|timeout) (?:waiting|acquiring|obtaining)[^;\n]{0,30} connection|connection is not available, request timed out|in use (\d{1,6}) of \1\b|too many (?:clients|connections)\b|remaining connection slots/i },
  // What a store says before it takes no more, and what its clients read of it.
  { kind: 'saturation', score: certain, theirs: true, words: /\boom command not allowed|\b(?:flood[ -]stage|high)[ -](?:disk[ -])?watermark\b|\bread-only[ -/]allow[ -]delete\b|\bresource limit alarm\b|\blow on (?:disk|memory)\b|\bdatabase space exceeded\b/i },
  // Whatever it is that is bounded: all of it is taken, or its bound is said to be reached.
  { kind: 'saturation', score: likely, warned: true, words: /\b(\d{2,9}) (?:of|out of|\/) \1\b|\ball \d{1,9} [a-z]{1,20}(?: [a-z]{1,20})? (?:are |is )?(?:taken|used|in use|busy|gone)\b|\b(?:9[5-9]|100) ?% (?:used|full)\b|\bno (?:more )?[a-z]{1,20} (?:is |are )?(?:left|free)\b|\bran out of\b|\binsufficient (?:cpu|memory|disk|space|[a-z-]{0,12}storage|capacity|(?:system )?resources|pods)\b|\b(?:limit|quota|maximum|pressure) (?:of [\w.,]{1,20} )?(?:is |was |has been )?(?:reached|exceeded|used up|hit)\b|\bexceed(?:s|ed) (?:its |the )?(?:quota|limit)\b|\b(?:is|are) (?:full|used up|exhausted)\b|\b(?:table|queue|buffer|disk|cache|journal|volume|partition) full\b/i },
  { kind: 'deploy', score: certain, words: /(?:failed to pull|error pulling|back-?off pulling) image|errimagepull|imagepullbackoff|manifest unknown|image [^;\n]{0,80}not found|exec format error|executable file not found/i },
  { kind: 'config', score: certain, words: /(?:secret|configmap)s? "?[\w.-]{1,80}"? not found|couldn't find key|didn't match [^;\n]{0,40}(?:selector|affinity)|untolerated taint/i },
  { kind: 'config', score: certain, words: /(?:required|missing|unset) (?:env|environment|setting|configuration)|env(?:ironment)? ?var(?:iable)?s? [^;\n]{0,60}(?:not set|unset|missing|required|undefined)/i },
  { kind: 'config', score: unsure, words: /(?:liveness|readiness|startup) probe failed/i },
  { kind: 'unknown', score: likely, words: /\bexit(?:ed|s|ing)?(?: with)?(?: code| status)?:? [1-9]\d{0,2}\b|\bsegfault at\b|segmentation fault|\bcore dumped\b|\bsig(?:segv|abrt|bus|ill)\b|code=(?:killed|dumped)|(?:terminated|killed) by signal|panicked at/i },
];

/** What is left where a callee says the same. */
const relayed = 0.3;
/** Characters of a line that are looked at: the system's words stand at the end of a short trace. */
const lookedAt = 2000;
const shown = 160;

export function statedEvidence({ logs, alert }: Telemetry, topology: Topology): StatedEvidence[] {
  const first = new Map<string, { line: LogLine; reason: Reason; component: string }>();
  const before = new Set<string>();
  const still = new Set<string>();
  const last = new Map<string, number>();
  // An alert may come long after its cause: only what was said in the first half of the time before is old.
  const old = Math.min(alert.window.from, (alert.baseline.from + alert.window.from) / 2);
  const ownerOf = ({ service }: LogLine, reason: Reason, body: string): string =>
    (reason.theirs && topology.callees(service).find((one) => one !== service && body.includes(one))) || service;
  const lately = 2 * alert.window.from - alert.window.to;
  const idOf = (service: string, reason: Reason) => `${reasons.indexOf(reason)} ${service}`;
  for (const line of logs) {
    if (line.time >= alert.window.to) continue;
    last.set(line.service, line.time);
    const body = line.body.slice(0, lookedAt);
    for (const reason of reasons) {
      const own = idOf(line.service, reason);
      if ((!reason.theirs && (first.has(own) || before.has(own))) || (reason.warned && severityOf(line) === 'info'))
        continue;
      if (!reason.words.test(body)) continue;
      const component = ownerOf(line, reason, body);
      const id = idOf(component, reason);
      if (first.has(id) || before.has(id)) continue;
      if (toldOf(line) < old) before.add(id);
      else first.set(id, { line, reason, component });
    }
    if (line.time >= alert.window.from) still.add(line.service);
  }
  return (
    [...first.values()]
      // Who died of it says nothing after it.
      .filter(
        ({ line: { time, service } }) =>
          time >= alert.window.from || still.has(service) || (time >= lately && time === last.get(service)),
      )
      .map(({ line, reason, component }): StatedEvidence => {
        const isRelayed = [...topology.downstream(component).keys()].some(
          (one) => one !== component && first.has(idOf(one, reason)),
        );
        return {
          component,
          kind: reason.kind,
          score: reason.score * (isRelayed ? relayed : 1),
          held: reason.held ?? false,
          onset: line.time,
          why: `${component === line.service ? '' : `${line.service} `}says since then: "${quoted(line.body, reason.words)}"`,
        };
      })
  );
}

/** When it happened: what is told a second time carries the time of the first. */
function toldOf({ time, body }: LogLine): number {
  const own = Date.parse(
    /^\W?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d))/.exec(body.slice(0, 40))?.[1] ?? '',
  );
  return own < time ? own : time;
}

/** The words, with what stands around them where the whole is too long for one line. */
function quoted(body: string, words: RegExp): string {
  const short = shortMessage(body.slice(0, lookedAt), shown);
  if (words.test(short)) return short;
  const at = words.exec(body.slice(0, lookedAt))?.index ?? 0;
  return shortMessage(body.slice(Math.max(0, at - shown / 4), at + shown), shown);
}
