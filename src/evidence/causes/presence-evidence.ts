/**
 * What a platform or an exporter says of a component itself: none of it is left, its containers wait or die, its machine
 * is not ready, what it keeps its data on is full, its certificate has run out.
 * Owns: how surely each such sign means the component's own trouble, and that of several in a row the deepest is meant.
 * Refuses: how requests end; callers see the same.
 */
import type { AnomalyFacts } from '../../run/finding/triage-result.ts';
import { saidOf } from '../anomalies/anomaly-text.ts';
import { type Bounded, boundedOf } from '../model/bound-beside.ts';
import { tellsOfPresence } from '../model/presence.ts';
import { quantity } from '../model/quantity.ts';
import { samplesOf, within } from '../model/samples.ts';
import { signalOfSeries } from '../model/series-signal.ts';
import { nameWords } from '../model/signal-kind.ts';
import type { Series, Telemetry } from '../model/telemetry.ts';
import type { Topology } from '../model/topology.ts';
import { type CauseEvidence, strongest } from './cause-evidence.ts';
import { isOccupancy } from './saturation-evidence.ts';

/**
 * `gone`: not one left. `waiting`: its platform names a reason. `full`: it takes nothing more. `pressed`: all of its memory
 * or of its machine is in use, or the credit that made it fast, which slows down more often than it stops. `fewer`: some are left, and may do.
 */
const scores = { gone: 0.95, waiting: 0.9, full: 0.95, pressed: 0.7, fewer: 0.5 };
/** Robust z-score from which on a sign is no noise. */
const clear = 4;
/** What is left where something below says as much of itself. */
const victim = 0.3;
/** A place to write to of which this share is used takes nothing more. */
const full = 0.985;

export function presenceEvidence(
  { series, alert }: Telemetry,
  anomalies: readonly AnomalyFacts[],
  topology: Topology,
): CauseEvidence[] {
  const known = new Map(series.map((one) => [`${one.service} ${one.name}`, one]));
  const found = anomalies.flatMap((one): CauseEvidence[] => {
    const own = known.get(`${one.component} ${one.signal}`);
    const score = own ? scoreOf(one, own) : 0;
    return score > 0 ? [{ component: one.component, score, onset: Date.parse(one.onset), why: saidOf(one) }] : [];
  });
  const lapsed = series.flatMap((one) => ranOut(one, alert.window));
  const best = strongest([...found, ...atItsEnd({ series, alert }), ...lapsed]);
  return [...best.values()].map((piece) => {
    const isVictim = [...topology.downstream(piece.component).keys()].some(
      (below) => below !== piece.component && (best.get(below)?.score ?? 0) >= piece.score,
    );
    return isVictim ? { ...piece, score: piece.score * victim } : piece;
  });
}

/** Components that have no room left of something, or nothing of what they may draw on. */
export function atItsEnd({ series, alert }: Pick<Telemetry, 'series' | 'alert'>): CauseEvidence[] {
  return [
    ...series.flatMap((one) => [...filledUp(one, alert), ...ranEmpty(one, alert)]),
    ...boundedOf(series).flatMap((one) => atItsBound(one, alert)),
  ];
}

function scoreOf({ source, chronic, kind, of, bad, before, after, strength }: AnomalyFacts, series: Series): number {
  if (source !== 'metric' || chronic || strength < clear || !tellsOfPresence(series)) return 0;
  if (kind === 'vanished') return 0;
  const now = after ?? 0;
  if (of === 'availability') {
    if (now >= (before ?? 0)) return 0;
    return now <= 0 ? scores.gone : scores.fewer;
  }
  if (bad !== 1 || now <= (before ?? 0)) return 0;
  return nameWords(series.name).some((word) => reasoned.test(word)) ? scores.waiting : scores.fewer;
}

const reasoned = /^(?:waiting|killed|oomkilled)$/;
const certificate = /^(?:cert|certificate|tls|ssl)$/;
const pressed = /^(?:memory|node)$/;
const places = /^(?:disk|volume|filesystem|storage|inodes?)$/;

/**
 * Filling up takes long, so it need not have begun within the window; the last of it did. What requests hold, such as
 * pools, also fills where others are slow, and is no place.
 */
function filledUp(series: Series, { window, baseline }: Telemetry['alert']): CauseEvidence[] {
  const { kind, whole } = signalOfSeries(series);
  const words = nameWords(series.name);
  const score = words.some((word) => places.test(word))
    ? scores.full
    : words.some((word) => pressed.test(word))
      ? scores.pressed
      : 0;
  if (kind !== 'saturation' || whole === undefined || score === 0 || words.includes('io')) return [];
  const samples = samplesOf(series);
  const inside = within(samples, window);
  const at = inside.values.findIndex((value) => value >= full * whole);
  if (at < 0 || wasFull(within(samples, baseline).values, full * whole)) return [];
  return [
    {
      component: series.service,
      score,
      onset: inside.times[at] ?? Number.NaN,
      why: `${series.name} reached ${Math.round((100 * (inside.values[at] ?? 0)) / whole)} %`,
    },
  ];
}

/** Full all along is how it always is; the last of what creeps up may lie before the window. */
const mostly = 0.25;

function wasFull(values: readonly number[], bound: number): boolean {
  return values.filter((value) => value >= bound).length > mostly * values.length;
}

/** As `filledUp`, where the bound is a metric of its own. */
function atItsBound({ series, share, bound, by }: Bounded, { window, baseline }: Telemetry['alert']): CauseEvidence[] {
  const inside = within(share, window);
  const at = inside.values.findIndex((value) => value >= full);
  if (at < 0 || isOccupancy(series) || isGranted(series) || wasFull(within(share, baseline).values, full)) return [];
  return [
    {
      component: series.service,
      score: scoreOfRoom(series),
      onset: inside.times[at] ?? Number.NaN,
      why: `${series.name} reached ${by}, ${quantity(bound)}`,
    },
  ];
}

/** And where what is left of it is told: hardly anything, of what there was. */
function ranEmpty(series: Series, { window }: Telemetry['alert']): CauseEvidence[] {
  const { kind, bad, unit } = signalOfSeries(series);
  if (kind !== 'saturation' || bad !== -1 || !isRoom(series)) return [];
  const samples = samplesOf(series);
  const before = within(samples, { from: Number.NEGATIVE_INFINITY, to: window.from }).values;
  const most = before.reduce((max, value) => Math.max(max, value), 0);
  const inside = within(samples, window);
  const at = inside.values.findIndex((value) => value <= (1 - full) * most);
  const wasEmpty = before.filter((value) => value <= (1 - full) * most).length > mostly * before.length;
  if (at < 0 || before.length < fewest || wasEmpty) return [];
  return [
    {
      component: series.service,
      score: scoreOfRoom(series),
      onset: inside.times[at] ?? Number.NaN,
      why: `${series.name} fell to ${quantity(inside.values[at] ?? 0, unit)}, of ${quantity(most, unit)}`,
    },
  ];
}

const fewest = 3;

const room =
  /^(?:disk|volume|filesystem|storage|space|inodes?|fds?|descriptors|handles|memory|mem|heap|addresses|leases|ports|burst|credits?)$/;
const isRoom = ({ name }: Series): boolean => nameWords(name).some((word) => room.test(word));

/** What somebody else allows it so much of: that it is used up is between the two. */
function isGranted({ name }: Series): boolean {
  return nameWords(name).some((word) => /^(?:quotas?|budgets?|credits?|tokens?|rate|calls)$/.test(word));
}

function scoreOfRoom({ name }: Series): number {
  return nameWords(name).some((word) => ofPace.test(word)) ? scores.pressed : scores.full;
}

/** Of memory, and of what a machine or a disk may draw on to be faster than it is bought for. */
const ofPace = /^(?:memory|mem|heap|rss|burst|credits?)$/;

/** The time that a certificate has left falls as time goes by, which is nothing new; that it is over is. */
function ranOut(series: Series, window: Telemetry['alert']['window']): CauseEvidence[] {
  const words = nameWords(series.name);
  if (!words.some((word) => certificate.test(word)) || !words.includes('seconds')) return [];
  const samples = samplesOf(series);
  const at = samples.values.findIndex((value) => value <= 0);
  const onset = samples.times[at];
  if (at <= 0 || onset === undefined || onset >= window.to) return [];
  return [{ component: series.service, score: scores.gone, onset, why: 'its certificate is no longer valid' }];
}
