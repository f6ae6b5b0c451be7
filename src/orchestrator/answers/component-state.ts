/**
 * How a component is by the newest samples: its own, and those of calls to it.
 * Owns: that state and its words. Refuses: looking, causes, and taking silence for health.
 */
import { name, say, type Words } from '../../run/wording/words.ts';
import type { MetricRow } from './looked.ts';

export interface State {
  service: string;
  /** `quiet`: nothing is measured of it; `near`: a little above its usual values while nothing is wrong. */
  is: 'well' | 'near' | 'slow' | 'failing' | 'unreached' | 'hanging' | 'strained' | 'quiet';
  /** What tells it, the worst first. */
  rows: MetricRow[];
  /** It was out of its usual range in this incident, and is back. */
  wasOut: boolean;
}

/** How one is by the newest samples. */
export function stateOf(service: string, metrics: readonly MetricRow[]): State {
  const rows = metrics.filter((it) => it.service === service && !isOfOthers(it));
  const out = (it: MetricRow) => it.abnormal && !it.recovered;
  const worst = (list: MetricRow[]) => list.toSorted((one, other) => other.strength - one.strength);
  const toIt = worst(metrics.filter((it) => it.labels['peer'] === service && it.kind === 'error' && out(it)));
  const failing = worst(rows.filter((it) => out(it) && (it.kind === 'error' || it.kind === 'availability')));
  const slow = worst(rows.filter((it) => out(it) && it.kind === 'latency'));
  const strained = worst(rows.filter((it) => out(it) && (it.kind === 'saturation' || it.kind === 'limit')));
  const wasOut = rows.some(
    (it) => it.abnormal && (it.kind === 'error' || it.kind === 'latency' || it.kind === 'availability'),
  );
  const open = rows.filter((it) => unanswered.test(it.metric) && it.abnormal && !it.recovered);
  if (toIt.length > 0 && failing.length === 0)
    return { service, is: open.length > 0 ? 'hanging' : 'unreached', rows: [...toIt, ...open, ...strained], wasOut };
  if (failing.length > 0) return { service, is: 'failing', rows: [...failing, ...slow], wasOut };
  if (slow.length > 0) return { service, is: 'slow', rows: [...slow, ...strained], wasOut };
  if (strained.length > 0) return { service, is: 'strained', rows: strained, wasOut };
  return { service, is: rows.length === 0 ? 'quiet' : 'well', rows: [], wasOut };
}

/** Counts what was taken and is not answered yet. */
const unanswered = /(?:^|_)(?:in_progress|in_flight|inflight|pending|active_requests)(?:_|$)/;

/** Its calls to others tell of these. */
function isOfOthers({ labels }: MetricRow): boolean {
  return labels['peer'] !== undefined;
}

export function isOut({ is }: State): boolean {
  return is !== 'well' && is !== 'near' && is !== 'quiet';
}

/** As a sentence goes on behind its name. */
export const stateWords: Record<State['is'], string> = {
  well: 'works as usual now',
  near: 'works, a little above its usual values',
  slow: 'is up, but slow',
  failing: 'fails',
  unreached: 'does not answer: calls to it fail',
  hanging: 'is up, but hangs: it takes calls and does not answer them',
  strained: 'serves its requests, but something in it is out of its usual range',
  quiet: 'is not measured here, so that cannot be told',
};

/** "courier is up, but hangs"; null where it is well, or nothing tells. */
export function troubleWords(state: State): Words | null {
  return isOut(state) ? say`${name(state.service)} ${stateWords[state.is]}` : null;
}
