/**
 * Components as possible causes, best first.
 * Owns: weighing the kinds of evidence against each other with one configuration for every system.
 * Refuses: loudness; an abnormal component whose callees are abnormal too is mostly their victim.
 */
import type { Anomaly, RankedComponent } from '../run/triage-result.ts';
import { behaviourEvidence } from './behaviour-evidence.ts';
import { type CauseEvidence, strongest } from './cause-evidence.ts';
import { delayEvidence } from './delay-evidence.ts';
import { graphEvidence } from './graph-evidence.ts';
import { saturationEvidence } from './saturation-evidence.ts';
import type { Telemetry } from './telemetry.ts';
import { type Topology, topologyOf } from './topology.ts';
import { visitsOf } from './visits.ts';

/** What is known of a component from requests outweighs what metrics suggest, and both outweigh being abnormal. */
const weights = { behaviour: 0.9, delay: 0.9, saturation: 0.8, graph: 0.8, abnormal: 0.25, alerting: 0.02 };
/** What is left of an abnormal component's suspicion when a component it calls is as abnormal. */
const victim = 0.4;
const fullStrength = 50;

/** Every suspected component, best first. `score` is 0 to 1: the chance that not all of its evidence is idle. */
export function rankCauses(telemetry: Telemetry, anomalies: Anomaly[]): RankedComponent[] {
  const topology = topologyOf(telemetry.edges);
  const visits = visitsOf(telemetry);
  const kinds: [number, CauseEvidence[]][] = [
    [weights.behaviour, behaviourEvidence(visits)],
    [weights.delay, delayEvidence(visits)],
    [weights.saturation, saturationEvidence(telemetry)],
    [weights.graph, graphEvidence(telemetry)],
    [weights.abnormal, abnormalEvidence(anomalies, topology)],
  ];
  const pieces = new Map<string, { weight: number; piece: CauseEvidence }[]>();
  for (const [weight, evidence] of kinds)
    for (const [component, piece] of strongest(evidence)) {
      const list = pieces.get(component) ?? [];
      list.push({ weight: weight * piece.score, piece });
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

/** The weakest kind: a strong new anomaly, discounted where a component downstream has one as strong. */
function abnormalEvidence(anomalies: Anomaly[], topology: Topology): CauseEvidence[] {
  const own = strongest(
    anomalies
      .filter(({ chronic }) => !chronic)
      .map(({ component, strength, onset, text }) => ({
        component,
        score: Math.min(1, strength / fullStrength),
        onset: Date.parse(onset),
        why: text.startsWith(`${component}: `) ? text.slice(component.length + 2) : text,
      })),
  );
  return [...own.values()].map((piece) => {
    const below = [...topology.downstream(piece.component).keys()].filter((node) => node !== piece.component);
    const worst = Math.max(0, ...below.map((node) => own.get(node)?.score ?? 0));
    const explained = worst >= piece.score * 0.8;
    return explained ? { ...piece, score: piece.score * victim } : piece;
  });
}
