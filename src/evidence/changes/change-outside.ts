/**
 * Signs that no change of one's own did it.
 * Owns: expired certificates, name resolution, providers outside, machines and neighbours, load that rose where
 * requests enter, one message that fails again and again, hands on the database.
 * Refuses: deciding; a change that fits well enough outweighs a sign.
 */
import type { SymptomPicture } from './change-symptom.ts';
import { factorOf } from './change-movement.ts';
import type { CauseKind } from '../../run/finding/triage-result.ts';
import type { Telemetry } from '../model/telemetry.ts';
import { signalOf } from '../model/signal-kind.ts';
import { repeatedItems } from '../model/repeated-item.ts';
import { topologyOf } from '../model/topology.ts';

/** What was seen, as a name; people are told the kind of cause. */
export interface OutsideSign {
  sign: string;
  kind: CauseKind;
  /** 0..1. */
  weight: number;
}

export const unresolved = 'names do not resolve';
export const sameItem = 'same item again and again';

/** Signs that stand in the words of the symptom. All that match count. */
// biome-ignore format: a table is read by column
export const spokenSigns: readonly (OutsideSign & { words: RegExp })[] = [
  { sign: 'certificate expired', kind: 'certificate', weight: 1, words: /cert(?:ificate)?s?[\w\s:"'()=.-]{0,40}(?:expired|not yet valid|has lapsed)|expired certificate|notafter.{0,40}(?:expired|past)|certificate.{0,60}is after/ },
  { sign: 'licence, key or other credential expired', kind: 'certificate', weight: 0.7, words: /(?:licen[cs]e|subscription|credential|(?:api|access|signing|account) ?key|token|secret|password)s?\b[^;\n]{0,60}\b(?:expired\b|no longer valid|lapsed|revoked)|expired ?(?:access ?key|token|credential|secret|password)/ },
  { sign: unresolved, kind: 'dependency', weight: 0.75, words: /no such host|nxdomain|servfail|name resolution|name service error|host or domain name not found|unknownhost|eai_again|getaddrinfo|could not resolve host|server misbehaving|lookup \S+ on \S+|dns (?:lookup|query|resolution|server|timeout|error)/ },
  { sign: 'provider is failing', kind: 'dependency', weight: 0.7, words: /status ?page.{0,40}(?:outage|incident|degraded)|see status ?page|(?:provider|third.?party|\bvendor|partner)\b.{0,60}(?:fail|down|unavailable|outage|error|time.?out|timed out|degraded|\b5\d\d\b)|partial outage|regional outage|service health/ },
  { sign: 'machine in trouble', kind: 'saturation', weight: 0.75, words: /noisy|co-?tenan|neighbou?r|notready|node\b.{0,40}not ready|node.{0,20}pressure|memorypressure|diskpressure|preempt|spot instance|evicted by|kubelet stopped|hypervisor|\bsteal\b|cpu contended|node.{0,40}(?:drain|cordon|unreachable|failed)|host maintenance/ },
  { sign: 'hardware or storage failing', kind: 'saturation', weight: 0.9, words: /\bi\/o error|\bi\/o \d+ .{0,30}timeout|kernel:|blk_update_request|medium error|\bnvme\d.{0,40}(?:timeout|reset|abort|fail)|\bmce:|machine check|uncorrectable|hardware|bad sector|ecc error|read-only file ?system|volume (?:degraded|detached)|burst (?:credit|balance)/ },
  { sign: 'network or zone failing', kind: 'dependency', weight: 0.65, words: /availability zone|\bzone [a-z]\b|\baz-|packet loss|network partition|split.?brain|\bbgp\b|link down|transit gateway|region.{0,20}(?:outage|degraded|unavailable)/ },
  { sign: 'outside allowance used up', kind: 'dependency', weight: 0.9, words: /(?:daily|monthly|hourly|project|account) (?:quota|limit)|quota exceeded for|billing (?:disabled|account)|account suspended|(?:quota|limit)\b.{0,60}\bper (?:day|month)/ },
  { sign: 'one sender or item cannot be processed', kind: 'unknown', weight: 0.55, words: /(?:partner|supplier|vendor|tenant|customer|producer)\b.{0,30}\b(?:sent|sends|sending|submitted|uploaded)\b|(?:malformed|corrupt|invalid)\w* (?:payload|message|record|file|event) from|poison/ },
  { sign: 'clock is off', kind: 'unknown', weight: 0.6, words: /clock (?:skew|drift|wrong|is off|offset)|\bntp|chrony|time drift|leap second|system clock|not yet valid.{0,60}(?:nbf|token)|token.{0,40}not (?:yet )?valid yet|issued in the future/ },
  { sign: 'somebody works on the database by hand', kind: 'unknown', weight: 0.6, words: /user=\w*(?:analyst|admin|dba|report)|ad.?hoc|vacuum full|manual(?:ly)? (?:run|query|change|restart)|pg_dump|mysqldump|backup (?:job|running|started)|long.?running (?:query|transaction) (?:by|from)/ },
  { sign: 'requests come from machines', kind: 'traffic', weight: 0.7, words: /ddos|botnet|scraper|crawler|credential stuffing|brute.?force|user-?agent=.{0,20}bot/ },
  { sign: 'demand rose', kind: 'traffic', weight: 0.25, words: /black friday|autoscaler|shedding load/ },
];

export function outsideSigns(telemetry: Telemetry, profile: SymptomPicture): OutsideSign[] {
  const signs: OutsideSign[] = [];
  for (const { words, ...sign } of spokenSigns) if (words.test(profile.text)) signs.push(sign);
  const left = profile.movements.find(
    ({ name, after }) => /(?:cert|tls|ssl).*(?:expir|valid)|expir.*(?:cert|tls|ssl)/i.test(name) && after <= 0,
  );
  if (left) signs.push({ kind: 'certificate', weight: 1, sign: 'certificate expired' });
  signs.push(...risenLoad(telemetry, profile), ...repeatedMessage(telemetry));
  return signs.sort((one, other) => other.weight - one.weight);
}

/** One number for all signs: the strongest, a little more where several agree. */
export function outsideWeight(signs: OutsideSign[]): number {
  let left = 1;
  for (const { weight } of signs.slice(0, 3)) left *= 1 - 0.9 * weight;
  return 1 - left;
}

/** Volume that rose where requests enter, or, where that is not known, nearly everywhere; a rise further down is made inside. */
function risenLoad(telemetry: Telemetry, { movements, onset }: SymptomPicture): OutsideSign[] {
  const graph = topologyOf(telemetry.edges);
  const volumes = telemetry.series.filter(({ name }) => isVolume(name));
  const risen = movements.filter(
    // A burst is not a rise: requests that were held up come all at once.
    ({ name, direction, before, lasting }) =>
      isVolume(name) && direction === 1 && lasting > before && factorOf(before, lasting) >= 1.5,
  );
  if (risen.length === 0) return [];
  const services = new Set(volumes.map(({ service }) => service));
  const up = new Set(risen.map(({ service }) => service));
  const entries = [...services].filter(
    (service) => graph.callers(service).length === 0 && graph.callees(service).length > 0,
  );
  const everywhere = services.size >= 2 && up.size >= 0.75 * services.size;
  const early = Math.min(...risen.map((one) => one.onset)) <= onset + 120_000;
  const atEntry = entries.length > 0 ? entries.every((service) => up.has(service)) : everywhere && services.size >= 3;
  return early && atEntry ? [{ kind: 'traffic', weight: everywhere ? 1 : 0.7, sign: 'requests rose' }] : [];
}

const isVolume = (name: string) =>
  signalOf(name).kind !== 'latency' &&
  /request|(?:\b|_)[qr]ps\b|queries|messages_(?:in|per)|calls_per|connections_per/i.test(name) &&
  !/error|fail|duration|latency|[45]xx|queue|depth|reject|ratio|size|bytes|_per_request|seconds_(?:bucket|sum)|retr/i.test(
    name,
  );

/** One item that cannot be processed, however often it is tried. */
function repeatedMessage(telemetry: Telemetry): OutsideSign[] {
  const isMost = repeatedItems(telemetry).some(({ share }) => share >= 0.3);
  return isMost ? [{ kind: 'unknown', weight: 0.75, sign: sameItem }] : [];
}
