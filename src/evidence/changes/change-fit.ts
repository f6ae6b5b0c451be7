/**
 * How well each change explains the symptom.
 * Owns: the score: risk that can produce this class of symptom, names and numbers that both sides share, place, time.
 * Refuses: the decision whether that is enough.
 */
import type { RankedComponent } from '../../run/finding/triage-result.ts';
import type { Candidate } from './change-candidate.ts';
import type { SymptomPicture } from './change-symptom.ts';
import type { SymptomClass } from './symptom-words.ts';
import { literalsOf, wordsOf } from './change-words.ts';
import { factorOf } from './change-movement.ts';
import type { Risk } from './diff/risk.ts';
import { effectsOf } from './diff/risk-effects.ts';
import type { Telemetry } from '../model/telemetry.ts';
import { type Topology, topologyOf } from '../model/topology.ts';

export interface Fit {
  candidate: Candidate;
  score: number;
  /** 0..1: how far names or numbers of the symptom stand in what changed. */
  named: number;
  /** 0..1: how far words of the symptom, and not of the components' names, stand in what changed. */
  heard: number;
  /** The risk that explains the symptom best. */
  risk?: Risk;
  /** Names that the symptom and the change share. */
  shared: string[];
  /** What its place and its time leave of it, 0..1. */
  place: number;
  time: number;
}

/** Every figure of the score; flat within a third of each. */
export const fitWeights = {
  /** Part of a risk's severity that counts although it does not fit the class of the symptom. */
  unfit: 0.3,
  /** From this effect on a risk can set a named mechanism going; what is left of one that cannot. */
  able: 0.6,
  unable: 0.6,
  words: 0.25,
  names: 0.3,
  /** What a name counts that stands beside the changed lines only. */
  beside: 0.5,
  numbers: 0.35,
  undeployed: 0.35,
  /** So much must the symptom name of code that others link for their rollout to count as its own. */
  linked: 0.5,
  /** For code whose flag was turned after it came: the flag is the change to blame. */
  dormant: 0.6,
  /** For a change after the onset, and for one after the alert itself. */
  late: 0.2,
  tooLate: 0.03,
  idle: 0.08,
  /** Milliseconds by which a change may follow the onset: samples are a minute apart and clocks differ. */
  slack: 90_000,
  /** Half of the weight of time is gone after this. */
  fading: 60 * 60_000,
  /** Suspicion from which a component leads, its part below which another shows nothing, and what that leaves of its place. */
  leading: 0.5,
  nothing: 0.1,
  elsewhere: 0.7,
};

export function fitOf(
  candidates: Candidate[],
  profile: SymptomPicture,
  telemetry: Telemetry,
  ranked: RankedComponent[],
): Fit[] {
  const rarity = rarityOf(candidates);
  const near = nearnessOf(profile, telemetry, ranked);
  const services = new Set(
    [...telemetry.series, ...telemetry.spans, ...telemetry.logs].map(({ service }) =>
      service.toLowerCase().replace(/[-.]/g, '_'),
    ),
  );
  const serviceWords = new Set([...services].flatMap(wordsOf));
  const namesIn = ({ summary, ref, kinds }: Candidate, text: string) =>
    literalsOf(`${text} ${summary} ${kinds.includes('flag') ? ref : ''}`);
  const names = candidates.map((candidate) => namesIn(candidate, candidate.assessment.text));
  const holders = new Map<string, number>();
  for (const one of names) for (const name of one) holders.set(name, (holders.get(name) ?? 0) + 1);
  return candidates.map((candidate, index) => {
    const { assessment, effective, rolledOut } = candidate;
    const shared = [...(names[index] ?? [])].filter(
      (name) => profile.literals.has(name) && !services.has(name) && (holders.get(name) ?? 0) <= 2,
    );
    const risks = assessment.risks.map((risk) => ({
      risk,
      fit: classFit(risk, profile),
      number: numberMatch(risk, profile),
      strength: 0,
    }));
    for (const one of risks)
      one.strength =
        one.risk.severity *
        (fitWeights.unfit + (1 - fitWeights.unfit) * one.fit + fitWeights.numbers * one.number) *
        mechanismFit(one.risk, profile);
    risks.sort((one, other) => other.strength - one.strength);
    const top = risks[0];
    const strength = (top?.strength ?? 0) + 0.1 * (risks[1]?.strength ?? 0);
    const substance = Math.min(1, 0.25 + (top?.risk.severity ?? 0));
    let heard = 0;
    for (const word of candidate.words)
      if (!serviceWords.has(word)) heard += (profile.words.get(word) ?? 0) * (rarity.get(word) ?? 0);
    const words = 1 - Math.exp(-heard / 8);
    const changed =
      assessment.changed === assessment.text ? (names[index] ?? new Set()) : namesIn(candidate, assessment.changed);
    // A name that only stands beside the change says where it is, not what it does.
    const weight = shared.reduce((sum, name) => sum + (changed.has(name) ? 1 : fitWeights.beside), 0);
    const literal = 1 - Math.exp(-weight);
    const naming = Math.max(top?.number ?? 0, literal);
    const place = 1 - (1 - near(candidate)) * (1 - 0.6 * naming);
    const time = timeFactor(candidate, profile, telemetry.alert.startedAt);
    const raw = strength + substance * (fitWeights.words * words + fitWeights.names * literal);
    const score =
      raw *
      place *
      time *
      (rolledOut || (candidate.linked && naming >= fitWeights.linked) ? 1 : fitWeights.undeployed) *
      (assessment.idle ? fitWeights.idle : 1) *
      (candidate.dormantUntil !== null && candidate.dormantUntil > effective ? fitWeights.dormant : 1);
    return {
      candidate,
      score,
      named: naming,
      heard: words,
      risk: top?.risk,
      shared,
      place,
      time,
    };
  });
}

/** Where the system's own words name the mechanism, what cannot set it going is unlikely, whatever else it can do. */
const mechanisms: [RegExp, SymptomClass][] = [
  [/no space left|\benospc\b|disk (?:is )?full|disk quota exceeded|(?:local|ephemeral)[ _-]storage/, 'disk'],
  [/out of memory|outofmemory|oom.?kill/, 'memory'],
  [/deadlock (?:detected|found)|lock wait timeout exceeded/, 'lock'],
];

function mechanismFit(risk: Risk, { text }: SymptomPicture): number {
  const effects = effectsOf(risk);
  const named = mechanisms.filter(([pattern]) => pattern.test(text));
  if (named.length === 0 || named.some(([, name]) => (effects[name] ?? 0) >= fitWeights.able)) return 1;
  return fitWeights.unable;
}

/** Overlap of what a risk can do with what is seen: the best class mostly, the whole a little. */
function classFit(risk: Risk, { classes }: SymptomPicture): number {
  const effects = effectsOf(risk);
  let best = 0;
  let shared = 0;
  let all = 0;
  for (const [name, seen] of classes) {
    const both = seen * (effects[name] ?? 0);
    best = Math.max(best, both);
    shared += both;
    all += seen;
  }
  return all === 0 ? 0.5 : 0.65 * best + 0.35 * Math.min(1, (1.6 * shared) / all);
}

/** 1 when a metric went from the old value to the new one, or lines of the symptom quote the new value. */
function numberMatch({ kind, quantity }: Risk, { movements, text }: SymptomPicture): number {
  if (quantity === undefined || quantity.after === 0) return 0;
  const { before, after, dimension } = quantity;
  const alike = (one: number, other: number) =>
    Math.abs(one - other) <= 0.08 * Math.max(Math.abs(one), Math.abs(other));
  const isShare = before <= 1 && after <= 1;
  const scales = dimension === 'plain' ? (isShare ? [1, 100] : [1]) : [1, 1e-3, 1e3, 1 / 2 ** 20, 2 ** 20];
  const told = movements.some(
    (one) =>
      scales.some((scale) => alike(one.before, before * scale) && alike(one.after, after * scale)) &&
      factorOf(before, after) > 1.3,
  );
  if (told) return 1;
  // That a bound was reached speaks against lowering it, not against raising it.
  if (kind === 'limit-higher') return 0;
  const said = [after, after / 1e3, after / 6e4, after / 2 ** 20].filter(
    (value) => Number.isInteger(value) && value >= 2,
  );
  for (const value of said) {
    if (
      new RegExp(
        String.raw`(?:limit|max|size|timeout|deadline|ttl|capacity|total|pool|after|within|budget|quota|attempts?|exceed(?:ed|s)?|of|per)\D{0,16}\b${value}(?:ms|s|mi|m)?\b`,
      ).test(text)
    )
      return value >= 10 ? 1 : 0.7;
  }
  return said.some((value) => value >= 100 && new RegExp(String.raw`\b${value}(?:ms|s|mi)?\b`).test(text)) ? 0.6 : 0;
}

function rarityOf(candidates: Candidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of candidates) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.log(1 + candidates.length);
  return new Map(
    [...counts].map(([word, count]) => [word, Math.log(1 + candidates.length / count) / Math.max(most, 1e-9)]),
  );
}

/** How near the symptom a change took effect: the alerted service, what it calls, what calls it, what else is hot. */
function nearnessOf(
  { hot }: SymptomPicture,
  { alert, edges }: Telemetry,
  ranked: RankedComponent[],
): (candidate: Candidate) => number {
  const graph = topologyOf(edges);
  const down = alert.service ? graph.downstream(alert.service) : new Map<string, number>();
  const up = alert.service ? graph.upstream(alert.service) : new Map<string, number>();
  const known = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const most = Math.max(1e-9, ...hot.values());
  const rank = new Map(ranked.map(({ component }, index) => [component, index]));
  const of = (service: string) => {
    if (service === alert.service || alert.services.includes(service)) return 1;
    const called = down.get(service);
    const calling = up.get(service);
    const graphed =
      called !== undefined
        ? 1 - 0.1 * called
        : calling !== undefined
          ? 0.95 - 0.1 * calling
          : known.has(service)
            ? // What shares a caller with it may hand that caller what it then stumbles over.
              graph.callers(service).some((caller) => up.has(caller))
              ? 0.65
              : 0.45
            : 0.6;
    const warm = 0.5 + 0.45 * Math.min(1, (hot.get(service) ?? 0) / most);
    const placed = rank.get(service);
    return Math.max(
      Math.min(graphed, 0.4 + warm * 0.6),
      graphed * 0.8,
      placed !== undefined && placed < 2 ? 0.9 : 0,
      warm * 0.9,
    );
  };
  const off = elsewhereOf(ranked, graph, known);
  return ({ services }) =>
    services.length === 0 ? 0.7 : Math.max(...services.map((service) => of(service) * off(service)));
}

/**
 * Where one component clearly leads, a change of another that shows nothing is less likely to be it, unless its calls
 * reach the leading one: what a caller sends can break its callee.
 */
function elsewhereOf(
  ranked: RankedComponent[],
  graph: Topology,
  known: ReadonlySet<string>,
): (service: string) => number {
  const [leader] = ranked;
  if (!leader || leader.score < fitWeights.leading || !known.has(leader.component)) return () => 1;
  const callers = graph.upstream(leader.component);
  const shown = new Map(ranked.map(({ component, score }) => [component, score]));
  return (service) => {
    const isQuiet = (shown.get(service) ?? 0) < fitWeights.nothing * leader.score;
    return known.has(service) && isQuiet && !callers.has(service) ? fitWeights.elsewhere : 1;
  };
}

/** Nothing acts before it is there; what came long before is less likely, except for slow growth. */
function timeFactor(
  { effective, kinds, opaque }: Candidate,
  { onset, classes }: SymptomPicture,
  alertedAt: number,
): number {
  const age = onset - effective;
  if (age < -fitWeights.slack) return effective > alertedAt ? fitWeights.tooLate : fitWeights.late;
  const slow = Math.max(
    classes.get('memory') ?? 0,
    classes.get('disk') ?? 0,
    classes.get('cache') ?? 0,
    classes.get('backlog') ?? 0,
  );
  // How many there are acts at once, like a switch, and grows nothing.
  const isScaled = kinds.includes('scale');
  const isSudden = kinds.includes('flag') || isScaled || opaque;
  const fading = isSudden ? fitWeights.fading / 4 : fitWeights.fading * (1 + 3 * slow);
  const fresh = 0.5 ** (Math.max(0, age) / fading);
  return opaque || isScaled ? fresh : 0.6 + 0.4 * fresh;
}
