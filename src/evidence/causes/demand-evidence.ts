/**
 * A caller that began to ask for manifold what it used to, before whoever it asks was in trouble.
 * Owns: joining the rise of what one caller asks for (calls, bytes, instances of itself) with the later trouble of its
 * callee. Refuses: what also grows while one only waits, what came to the caller from above, and rises of several callers.
 */
import { median, quantile } from '../../distill/statistics.ts';
import { fromTo } from '../../run/wording/from-to.ts';
import { isSent, nodeHealths } from '../model/node-health.ts';
import { quantity } from '../model/quantity.ts';
import { samplesOf, within } from '../model/samples.ts';
import { signalOfSeries } from '../model/series-signal.ts';
import { nameWords } from '../model/signal-kind.ts';
import type { Series, Telemetry } from '../model/telemetry.ts';
import type { Topology } from '../model/topology.ts';
import type { Complaint } from '../model/complaint-edges.ts';
import type { CauseEvidence } from './cause-evidence.ts';
import { onsetOf, troublesOf } from './excess.ts';
import { since } from './since.ts';

/** Grew at least so many times; of whoever calls the caller less is enough to explain it. */
const grown = 3;
const passedOn = 1.5;
/** Share of the window that it was lower. */
const lasting = 0.75;
/** Milliseconds that it must have begun before the trouble: what failed is tried again, but not before it failed. */
const ahead = 60_000;
/** From this suspicion on somebody is in trouble; where nobody knows that the alert's component asks it, from this. */
const suspected = 0.3;
const sure = 0.7;

export interface DemandEvidence extends CauseEvidence {
  /** Whom it asks: its trouble came with that. */
  giver: string;
}

/** `suspects`: how sure any evidence is of each component, 0 to 1. Whom the one in trouble complains of asks it too. */
export function demandEvidence(
  telemetry: Telemetry,
  topology: Topology,
  suspects: ReadonlyMap<string, CauseEvidence>,
  complaints: readonly Complaint[] = [],
): DemandEvidence[] {
  const { alert, series } = telemetry;
  const root = alert.service;
  if (!root) return [];
  const healths = nodeHealths(series);
  const began = troublesOf(telemetry).flatMap((kind) => {
    const samples = healths.get(root)?.[kind];
    const onset = onsetOf(samples, alert.baseline, alert.window);
    if (!samples || !onset) return [];
    const before = median(within(samples, alert.baseline).values);
    const half = (before + Math.max(...within(samples, alert.window).values)) / 2;
    return since(samples, (value) => value >= half, alert) ?? onset.time;
  });
  if (began.length === 0) return [];
  const trouble = Math.min(...began);
  const traffic = (node: string) => {
    const samples = healths.get(node)?.traffic;
    if (!samples) return 0;
    return quantile(within(samples, alert.window).values, lasting) / median(within(samples, alert.baseline).values);
  };
  const reached = topology.downstream(root);
  return [...suspects].flatMap(([giver, { score }]): DemandEvidence[] => {
    if (score < (reached.has(giver) ? suspected : sure)) return [];
    const below = topology.downstream(giver);
    const known = topology.callers(giver).filter((one) => one !== root && !below.has(one));
    const named = complaints.flatMap(({ from, to }) => (from === giver && to !== root ? [to] : []));
    const callers = [...new Set([...known, ...named])];
    const risen = callers.flatMap((component) => {
      const rises = series.flatMap((one) => (one.service === component ? riseOf(one, telemetry) : []));
      const [most] = rises
        .filter(({ onset }) => onset <= trouble - ahead)
        .toSorted((one, other) => other.ratio - one.ratio);
      return most ? [{ component, ...most }] : [];
    });
    const [first, second] = risen;
    if (!first || second) return [];
    const above = topology.callers(first.component).filter((one) => one !== first.component && one !== giver);
    if (above.some((one) => traffic(one) >= passedOn)) return [];
    const { component, ratio, onset, why } = first;
    return [{ component, giver, score: 1 - 1 / ratio, onset, why: `${why}, before ${giver} was in trouble` }];
  });
}

interface Rise {
  ratio: number;
  onset: number;
  why: string;
}

function riseOf(series: Series, { alert }: Telemetry): Rise[] {
  if (!isAskedFor(series)) return [];
  const samples = samplesOf(series);
  const before = median(within(samples, alert.baseline).values);
  const now = quantile(within(samples, alert.window).values, lasting);
  const onset = since(samples, (value) => value >= (now + before) / 2, alert);
  if (!(now > 0) || !(now >= grown * before) || onset === undefined) return [];
  // What it did before, and harmed nobody, harms nobody now.
  const { values } = within(samples, { from: Number.NEGATIVE_INFINITY, to: onset });
  if (values.some((value) => value >= (now + before) / 2)) return [];
  return [{ ratio: now / before, onset, why: `${series.name} ${fromTo(quantity(before), quantity(now))}` }];
}

/** What somebody asks of others: how often, how much, and by how many of it. Requests are what others ask of it. */
function isAskedFor(series: Series): boolean {
  const { kind, unit, whole } = signalOfSeries(series);
  const words = nameWords(series.name);
  if (words.some((word) => waits.test(word)) || whole !== undefined) return false;
  if (kind === 'traffic') return isSent(series) || !words.some((word) => requests.test(word));
  return kind === 'availability' || (kind === 'other' && unit === 'bytes');
}

const waits = /^(?:progress|active|inflight|flight|concurrent|pending|open|queued?|depth|backlog|length|waiting)$/;
const requests = /^(?:requests?|req|rps|qps|calls|invocations)$/;
