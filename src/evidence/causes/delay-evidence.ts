/**
 * A component where time is lost: in its own work, or on the way to and from it.
 * Owns: the time lost by operation and by edge, against the baseline's medians, and whom each edge is credited to.
 * Refuses: waiting for a callee; that time is the callee's.
 */
import type { CauseEvidence } from './cause-evidence.ts';
import { percent, quantity } from '../model/quantity.ts';
import { mad, median } from '../../distill/statistics.ts';
import type { SpanGroup, SpanGroups } from '../model/server-span-groups.ts';

/** Lost time of this share of all time makes a score of one half: well above the drift of a healthy system. */
const halfScore = 0.05;
/** A difference counts beyond this many standard errors of the medians, each of them at least `minNoise` of it. */
const abnormal = 3;
const minNoise = 0.25;
/** Milliseconds below which nobody waits. */
const minLost = 1;
const doubt = 3;
/** What is left of a caller's own lost time in requests of which a call failed: it tried again, or waited to. */
const retrying = 0.15;

/** Time that a component lost somewhere: `share` of it is credited to it, and so much of that, 0 to 1, is `own` doing. */
interface Lost {
  component: string;
  loss: Loss;
  share: number;
  own?: number;
  what: string;
}

interface Group {
  before: number[];
  inside: number[];
  spanGroups: SpanGroup[];
}

interface Loss {
  /** Milliseconds lost over the whole window. */
  lost: number;
  was: number;
  is: number;
  onset: number;
}

/** `waiting`: components whose own time is a wait for somebody else. */
export function delayEvidence(
  { before, inside }: SpanGroups,
  waiting: ReadonlySet<string> = new Set(),
): CauseEvidence[] {
  const usual = new Map<string, number>();
  const own = groups(
    before,
    inside,
    ({ address }) => address,
    ({ own: time }) => time,
  );
  for (const [id, { before: times }] of own) if (times.length > 0) usual.set(id, median(times));
  const total = inside.reduce((sum, spanGroup) => sum + (usual.get(spanGroup.address) ?? spanGroup.own), 0);
  if (total <= 0) return [];

  const found: Lost[] = [];
  for (const [id, group] of own) {
    const loss = lossOf(group);
    const [component = '', operation] = id.split('\0');
    if (!loss || waiting.has(component)) continue;
    const slow = group.spanGroups.filter(({ own: time }) => time > (loss.was + loss.is) / 2);
    const inVain = slow.filter(({ calls }) => calls.some(({ failed }) => failed)).length;
    // Whoever asks more often than ever may be what its callee fails of.
    const own = asksMoreOften(before, group.spanGroups) ? 1 : 1 - (1 - retrying) * (inVain / slow.length);
    found.push({ component, loss, share: 1, own, what: `${operation} itself` });
  }
  const edges = groups(
    before,
    inside,
    ({ caller, service }) => `${caller?.service ?? ''}\0${service}`,
    ({ gap }) => gap,
  );
  const slow = new Map(
    [...edges].flatMap(([id, group]) => {
      const loss = lossOf(group);
      return loss ? [[id, loss] as const] : [];
    }),
  );
  for (const [id, loss] of slow) {
    const [caller = '', callee = ''] = id.split('\0');
    const share = calleeShare(caller, callee, edges, slow);
    found.push({ component: callee, loss, share, what: `the way from ${caller}` });
    found.push({ component: caller, loss, share: 1 - share, what: `the way to ${callee}` });
  }
  return merged(found, total);
}

/** Whether a request makes more calls than before. */
function asksMoreOften(before: SpanGroup[], inside: SpanGroup[]): boolean {
  const [first] = inside;
  const pace = (some: SpanGroup[]) => some.reduce((sum, { calls }) => sum + calls.length, 0) / Math.max(1, some.length);
  return pace(inside) > moreCalls * pace(before.filter(({ address }) => address === first?.address));
}

/** Calls of one request now, by those of one before: more than chance makes. */
const moreCalls = 1.3;

function groups(
  before: SpanGroup[],
  inside: SpanGroup[],
  id: (spanGroup: SpanGroup) => string,
  time: (spanGroup: SpanGroup) => number,
): Map<string, Group> {
  const all = new Map<string, Group>();
  for (const [spanGroups, side] of [
    [before, 'before'],
    [inside, 'inside'],
  ] as const)
    for (const spanGroup of spanGroups) {
      const value = time(spanGroup);
      if (Number.isNaN(value)) continue;
      const key = id(spanGroup);
      let group = all.get(key);
      if (!group) all.set(key, (group = { before: [], inside: [], spanGroups: [] }));
      group[side].push(value);
      if (side === 'inside') group.spanGroups.push(spanGroup);
    }
  return all;
}

/** Undefined where the window is not slower than the baseline's noise allows. */
function lossOf({ before, inside, spanGroups }: Group): Loss | undefined {
  if (before.length < 2 || inside.length === 0) return undefined;
  const was = median(before);
  const is = median(inside);
  const noise = Math.max(mad(before, was), minNoise * was);
  const error = noise * Math.sqrt(1 / before.length + 1 / inside.length);
  const difference = is - was;
  if (difference < minLost || difference < abnormal * error) return undefined;
  const trust = (before.length / (before.length + doubt)) * (difference / is);
  const first = spanGroups.find((_, i) => (inside[i] ?? 0) > was + difference / 2);
  return { lost: difference * inside.length * trust, was, is, onset: first?.start ?? Number.NaN };
}

/**
 * How much of an edge's lost time is the callee's. Whoever has more slow edges, and a larger share of its edges slow,
 * is the likelier; a callee twice as much, since a delay is mostly met on the way in.
 */
function calleeShare(caller: string, callee: string, edges: Map<string, Group>, slow: Map<string, Loss>): number {
  const weight = (service: string): number => {
    const touches = (id: string) => id.split('\0').includes(service);
    const all = [...edges].filter(
      ([id, { before, inside }]) => touches(id) && before.length > 1 && inside.length > 0,
    ).length;
    const slowed = [...slow.keys()].filter(touches).length;
    return all === 0 ? 0 : (slowed * slowed) / all;
  };
  const own = 2 * weight(callee);
  return own / (own + weight(caller));
}

function merged(found: Lost[], total: number): CauseEvidence[] {
  const byComponent = new Map<string, Lost[]>();
  for (const piece of found) {
    const list = byComponent.get(piece.component);
    if (list) list.push(piece);
    else byComponent.set(piece.component, [piece]);
  }
  const lostBy = ([, pieces]: [string, Lost[]]) => pieces.reduce((sum, { loss, share }) => sum + loss.lost * share, 0);
  const most = Math.max(...[...byComponent].map(lostBy));
  return [...byComponent].flatMap(([component, pieces]) => {
    const lost = lostBy([component, pieces]);
    const [worst] = pieces.sort((one, other) => other.loss.lost * other.share - one.loss.lost * one.share);
    if (!worst || lost <= 0) return [];
    const share = lost / total;
    const own = pieces.reduce((sum, piece) => sum + piece.loss.lost * piece.share * (piece.own ?? 1), 0) / lost;
    return [
      {
        component,
        score: (share / (share + halfScore)) * Math.sqrt(lost / most) * own,
        onset: Math.min(
          ...pieces.filter((piece) => piece.share >= 0.5).map(({ loss }) => loss.onset),
          worst.loss.onset,
        ),
        why: `${worst.what} takes ${quantity(worst.loss.is, 'ms')} in the median, before ${quantity(worst.loss.was, 'ms')}; the time lost is ${percent(share)} of what all requests usually take`,
      },
    ];
  });
}
