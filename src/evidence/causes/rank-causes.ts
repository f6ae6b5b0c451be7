/**
 * Components as possible causes, best first.
 * Owns: weighing the kinds of evidence against each other with one configuration for every system.
 * Refuses: loudness; an abnormal component whose callees are abnormal too is mostly their victim.
 */
import type { AnomalyFacts, RankedComponent } from '../../run/finding/triage-result.ts';
import { saidOf } from '../anomalies/anomaly-text.ts';
import { addedLoad } from './added-load.ts';
import { barredEvidence } from './barred-evidence.ts';
import { backlogEvidence } from './backlog-evidence.ts';
import { behaviourEvidence } from './behaviour-evidence.ts';
import { type CauseEvidence, strongest } from './cause-evidence.ts';
import { complaintEvidence } from './complaint-evidence.ts';
import { clockEvidence } from './clock-evidence.ts';
import { demandEvidence } from './demand-evidence.ts';
import { delayEvidence } from './delay-evidence.ts';
import { graphEvidence } from './graph-evidence.ts';
import { graphlessEvidence } from './graphless-evidence.ts';
import { herdEvidence } from './herd-evidence.ts';
import { hostEvidence } from './host-evidence.ts';
import { inLine } from './in-line.ts';
import { lockEvidence } from './lock-evidence.ts';
import { missEvidence } from './miss-evidence.ts';
import { presenceEvidence } from './presence-evidence.ts';
import { refusedEvidence } from './refused-evidence.ts';
import { removedNameEvidence } from './removed-name-evidence.ts';
import { type SaturationEvidence, saturationEvidence } from './saturation-evidence.ts';
import { statedEvidence } from './stated-evidence.ts';
import { isNamed } from '../outcome/measured.ts';
import { complaintsOf, unreached } from '../model/complaint-edges.ts';
import { shortMessage } from '../model/log-key.ts';
import type { Edge, Telemetry } from '../model/telemetry.ts';
import { type Topology, topologyOf } from '../model/topology.ts';
import { countsWaiting } from '../model/waiting-work.ts';
import { takerEvidence } from './taker-evidence.ts';
import { unansweredEvidence } from './unanswered-evidence.ts';
import { type SpanGroups, spanGroupsOf } from '../model/server-span-groups.ts';

/** What is known of a component from requests outweighs what metrics suggest, and both outweigh being abnormal. */
const weights = {
  backlog: 0.95,
  unanswered: 0.95,
  behaviour: 0.9,
  delay: 0.9,
  saturation: 0.8,
  clock: 0.9,
  stated: 0.85,
  host: 0.9,
  presence: 0.9,
  graph: 0.8,
  complaint: 0.4,
  refused: 0.85,
  taker: 0.85,
  barred: 0.95,
  abnormal: 0.25,
  alerting: 0.02,
};
/** What is left of an abnormal component's suspicion when a component it calls is as abnormal. */
const victim = 0.4;
const fullStrength = 50;
/** Characters of a line that its anomaly shows. */
const shownOfLine = 160;
/** What a mere anomaly still says of a component whose own requests are known. */
const known = 0.3;

/**
 * Every suspected component, best first. `score` is 0 to 1: the chance that not all of its evidence is idle. `testimony`:
 * how surely objects say of a component that it is at fault.
 */
export function rankCauses(
  telemetry: Telemetry,
  anomalies: AnomalyFacts[],
  spanGroups: SpanGroups = spanGroupsOf(telemetry),
  testimony: ReadonlyMap<string, number> = new Map(),
): RankedComponent[] {
  const topology = topologyOf(telemetry.edges);
  const seen = new Set(spanGroups.inside.map(({ service }) => service));
  const unanswered = unansweredEvidence(spanGroups, topology);
  const silent = new Map([...strongest(unanswered)].map(([component, { score }]) => [component, score]));
  const failing = behaviourEvidence(spanGroups, silent);
  const full = saturationEvidence(telemetry);
  const late = delayEvidence(spanGroups);
  const says = statedEvidence(telemetry, topology);
  const lined = inLine({ late, full, says, topology });
  const waits = <T extends CauseEvidence>(piece: T): T => ({ ...piece, score: piece.score * victim });
  const isLined = ({ component }: CauseEvidence) => lined.has(component);
  // What they wait for a place is no time of theirs.
  const delay = lined.size > 0 ? delayEvidence(spanGroups, lined) : late;
  const behaviour = failing.map((piece) => (isLined(piece) ? waits(piece) : piece));
  const stated = says.map((piece) => (piece.held && isLined(piece) ? waits(piece) : piece));
  const saturation = heldUp(full, { others: [unanswered, behaviour, delay], slower: slowerOf(anomalies), topology });
  const { surged, retried, overrun } = addedLoad(telemetry, topology, strongest(saturation));
  const complaints = complaintsOf(telemetry);
  const isComplaint = (edge: Edge) => complaints.some(({ from, to }) => from === edge.from && to === edge.to);
  const isGraphless = telemetry.edges.every(isComplaint);
  const backlog = backlogEvidence(telemetry, anomalies, topology, {
    waiting: new Set(complaints.map(({ from }) => from)),
    testified: new Set(testimony.keys()),
  });
  // A queue that grows because nobody takes from it shows the trouble of another.
  const backedUp = new Set(backlog.flatMap(({ queue }) => queue ?? []));
  const host = hostEvidence(telemetry, anomalies);
  const presence = presenceEvidence(telemetry, anomalies, topology);
  // Who answers nobody explains what its callers lose as well as what a platform says of it does.
  const explained = new Map(testimony);
  for (const [component, { score }] of strongest([...presence, ...host, ...unanswered]))
    explained.set(component, Math.max(score, explained.get(component) ?? 0));
  const refused = refusedEvidence(telemetry, complaints);
  const barred = [...barredEvidence(telemetry, complaints), ...removedNameEvidence(telemetry)];
  const kept = new Set(barred.flatMap(({ pair }) => pair));
  const taker = [
    ...takerEvidence(telemetry),
    ...herdEvidence(telemetry, topology),
    ...missEvidence(telemetry, topology),
    ...lockEvidence(telemetry, topology, isGraphless),
  ];
  const taken = new Set(taker.map(({ giver }) => giver));
  const refusing = new Set(refused.map(({ refuser }) => refuser));
  const complaint = complaintEvidence(complaints);
  // Whoever waits for one that does not answer spends that time and fails for it.
  const inVain = new Set(unreached(complaints).map(({ from }) => from));
  const aboutOthers = new Set(
    complaints.flatMap(({ from, lines }) => lines.map(({ body }) => `${from} ${shortMessage(body, shownOfLine)}`)),
  );
  const unfelt = new Set(full.flatMap(({ component, unfelt: signal }) => (signal ? `${component} ${signal}` : [])));
  const abnormal = abnormalEvidence(
    telemetry,
    anomalies.filter(
      ({ source, component, signal }) => !(source === 'log' ? aboutOthers : unfelt).has(`${component} ${signal}`),
    ),
    { topology, seen, reasons: strongest([...presence, ...unanswered, ...stated, ...saturation]) },
  );
  const told = new Map(
    [...strongest([...backlog, ...behaviour, ...delay, ...saturation, ...stated, ...complaint, ...abnormal])].map(
      ([component, { score }]) => [component, score],
    ),
  );
  const graph = graphEvidence(telemetry, { surged, retried, explained, told });
  const demand = demandEvidence(
    telemetry,
    topology,
    strongest([...graph, ...delay, ...saturation, ...presence]),
    complaints,
  );
  for (const { giver } of demand) taken.add(giver);
  // That no place is left says little of who asks for one where another took them.
  const left = new Set(
    says.flatMap(({ component, held }) =>
      held && [...topology.downstream(component).keys()].some((one) => taken.has(one)) ? component : [],
    ),
  );
  const kinds: [number, CauseEvidence[]][] = [
    [weights.backlog, backlog],
    [weights.unanswered, unanswered],
    [weights.behaviour, behaviour],
    [weights.delay, delay],
    [weights.saturation, saturation],
    [weights.clock, clockEvidence(telemetry)],
    [weights.host, host],
    [weights.presence, presence],
    [weights.stated, stated],
    [weights.complaint, complaint],
    [weights.refused, refused],
    [weights.taker, taker],
    [weights.taker, demand],
    [weights.barred, barred],
    [weights.graph, graph],
    [weights.graph, graphlessEvidence(telemetry, { surged, explained, told, full: strongest(saturation) })],
    [weights.abnormal, abnormal],
  ];
  // What a storm of retries does to those that it reaches says nothing of who began.
  const ofRequests = new Set<CauseEvidence[]>([behaviour, delay, graph]);
  const ofLoad = new Set<CauseEvidence[]>([saturation, abnormal]);
  const isVictim = (component: string, evidence: CauseEvidence[]) =>
    surged.has(component) ||
    backedUp.has(component) ||
    refusing.has(component) ||
    taken.has(component) ||
    kept.has(component) ||
    (ofLoad.has(evidence) && retried.has(component)) ||
    (ofRequests.has(evidence) && inVain.has(component)) ||
    (evidence === stated && left.has(component)) ||
    // That what the alert is about lost something which nothing below explains is explained by who took it.
    (evidence === graph && lined.has(component)) ||
    ((evidence === graph || evidence === abnormal) && taken.size > 0 && component === telemetry.alert.service);
  const ofOwn = new Set<CauseEvidence[]>([refused, taker, host, presence, barred]);
  const pieces = new Map<string, { weight: number; piece: CauseEvidence; isOwn: boolean }[]>();
  for (const [weight, evidence] of kinds)
    for (const [component, piece] of strongest(evidence)) {
      const list = pieces.get(component) ?? [];
      list.push({
        weight: weight * piece.score * (isVictim(component, evidence) ? victim : 1),
        piece,
        isOwn: piece.own ?? ofOwn.has(evidence),
      });
      pieces.set(component, list);
    }
  const ranked = [...pieces].map(([component, list]): RankedComponent => {
    list.sort((one, other) => other.weight - one.weight);
    const idle = list.reduce((chance, { weight }) => chance * (1 - weight), 1);
    const onsets = list.map(({ piece }) => piece.onset).filter((time) => Number.isFinite(time));
    return {
      component,
      score: 1 - idle * (component === telemetry.alert.service ? 1 - weights.alerting : 1),
      onset: onsets.length > 0 ? new Date(Math.min(...onsets)).toISOString() : null,
      why: whyOf(list),
      ...(list[0]?.isOwn || overrun.has(component) ? { own: true } : {}),
    };
  });
  return ranked.filter(({ score }) => score >= minScore).sort((one, other) => other.score - one.score);
}

const minScore = 0.005;
/** A second reason is told when it carries at least this share of the first one's weight. */
const worthTelling = 0.4;

function whyOf(list: { weight: number; piece: CauseEvidence }[]): string {
  const [first, second] = list;
  if (!first) return '';
  const more = second && second.weight >= worthTelling * first.weight ? `; ${second.piece.why}` : '';
  return `${first.piece.why}${more}`;
}

/**
 * What requests hold fills up in a caller while its callee is slow, full or silent: there it is discounted. Only other
 * evidence than that of the callee's own fullness decides between two that are equally slow.
 */
function heldUp(
  pieces: SaturationEvidence[],
  { others, slower, topology }: { others: CauseEvidence[][]; slower: ReadonlyMap<string, number>; topology: Topology },
): CauseEvidence[] {
  const worst = new Map<string, number>();
  const note = ({ component, score }: CauseEvidence) =>
    worst.set(component, Math.max(worst.get(component) ?? 0, score));
  for (const piece of [...pieces, ...others.flat()]) note(piece);
  const own = strongest(others.flat());
  return pieces.map((piece) => {
    if (!piece.occupied) return piece;
    const mine = own.get(piece.component)?.score ?? 0;
    const isHeldUp = [...topology.downstream(piece.component).keys()].some(
      (below) =>
        below !== piece.component &&
        (((worst.get(below) ?? 0) >= 0.4 * piece.score && (worst.get(below) ?? 0) >= mine) ||
          (slower.get(below) ?? 0) >= Math.max(manifold, alike * (slower.get(piece.component) ?? 0))),
    );
    return isHeldUp ? { ...piece, score: piece.score * victim } : piece;
  });
}

/** A callee slower by this factor, and by about its caller's at least, is what the caller's requests wait for. */
const manifold = 3;
const alike = 0.9;

/** By what factor the metrics of each component's time have grown. */
function slowerOf(anomalies: readonly AnomalyFacts[]): Map<string, number> {
  const factors = new Map<string, number>();
  for (const { component, source, of, chronic, before, after } of anomalies) {
    if (source !== 'metric' || of !== 'latency' || chronic || !before || after === null) continue;
    factors.set(component, Math.max(factors.get(component) ?? 0, after / before));
  }
  return factors;
}

/**
 * The weakest kind: a strong new anomaly, discounted where a component downstream has one as strong, and once more where
 * that one has a reason of its own.
 */
function abnormalEvidence(
  telemetry: Telemetry,
  anomalies: AnomalyFacts[],
  { topology, seen, reasons }: { topology: Topology; seen: Set<string>; reasons: ReadonlyMap<string, CauseEvidence> },
): CauseEvidence[] {
  // What has no bad direction tells where it is the very thing that the alert is about.
  const telling = anomalies.filter(
    (one) => !one.chronic && (one.source !== 'metric' || one.bad !== 0 || isNamed(one, telemetry)),
  );
  const own = strongest(
    telling.map((anomaly) => ({
      component: anomaly.component,
      score:
        Math.min(1, anomaly.strength / fullStrength) *
        (seen.has(anomaly.component) || (anomaly.source === 'metric' && countsWaiting(anomaly.signal)) ? known : 1),
      onset: Date.parse(anomaly.onset),
      why: saidOf(anomaly),
    })),
  );
  return [...own.values()].map((piece) => {
    const below = [...topology.downstream(piece.component).keys()].filter((node) => node !== piece.component);
    const worst = Math.max(0, ...below.map((node) => own.get(node)?.score ?? 0));
    if (worst < piece.score * 0.8) return piece;
    const isExplained = below.some((node) => (reasons.get(node)?.score ?? 0) >= plain);
    return { ...piece, score: piece.score * victim * (isExplained ? victim : 1) };
  });
}

/** From here on a reason is one. */
const plain = 0.5;
