/**
 * "Worse since they said no, or the same?": what was measured at that moment, beside now.
 * Owns: which decision or deed is meant, and the comparison. Refuses: moments that no sample is kept of.
 */
import { at, cite, exact, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { fixes } from './fix.ts';
import { harmOf } from './harm.ts';
import { lookAtChart, type MetricRow } from './looked.ts';
import { recoveredAt } from './since.ts';
import { lookedUp, metricLabel, metricValue } from './wording.ts';

interface Moment {
  at: number;
  said: string;
}

/** Of the way from usual to worst: what moved less is the same. */
const little = 0.15;
/** ms: a sample further from the moment says nothing of it. */
const near = 20_000;

/** Null where no moment is meant, or nothing was found. */
export async function sinceMoment(asked: Asked): Promise<Told | null> {
  const moment = momentOf(asked);
  const harm = moment ? await harmOf(asked) : null;
  const rows = harm?.ways.flatMap(({ errors, times }) => errors ?? times ?? []) ?? [];
  const [row] = rows.toSorted((one, other) => other.strength - one.strength);
  if (!moment || !harm || !row || row.latest === null) return null;
  const drawn = await lookAtChart(asked, row);
  if ('why' in drawn) return null;
  const then = valueAt(drawn.found.chart?.main, moment.at);
  const evidence = [drawn.evidence, ...(harm.evidence ? [harm.evidence] : [])];
  const value = (one: number | null) => metricValue(one, row);
  const range = say`at its worst ${value(row.worst)}, usually ${value(row.before)}`;
  const opening: Words =
    then === null
      ? say`No value is kept of ${moment.said} (${at(moment.at)}); now ${metricLabel(row)} is ${value(row.latest)}, ${range}.`
      : say`${courseOf(row, then)} since ${moment.said} at ${at(moment.at)}: ${metricLabel(row)} was ${value(then)} then and is ${value(row.latest)} now; ${range}.`;
  return {
    lines: [exact(say`${opening}${cite(...evidence)}`), ...fixes(asked).slice(0, 1)],
    foot: lookedUp(asked, evidence),
  };
}

/** Higher is worse, of failures and of times. */
function courseOf({ before, worst, latest }: MetricRow, then: number): string {
  const span = Math.abs((worst ?? then) - (before ?? 0)) || 1;
  const moved = ((latest ?? then) - then) / span;
  return moved > little ? 'Worse' : moved < -little ? 'Better' : 'About the same';
}

function valueAt(
  main: { times: readonly number[]; values: readonly (number | null)[] } | undefined,
  moment: number,
): number | null {
  let best: { apart: number; value: number } | null = null;
  for (const [index, time] of (main?.times ?? []).entries()) {
    const value = main?.values[index] ?? null;
    const apart = Math.abs(time - moment);
    if (value !== null && apart <= near && (best === null || apart < best.apart)) best = { apart, value };
  }
  return best?.value ?? null;
}

/** The decision or the deed that is spoken of, newest first; else the time that is named. */
function momentOf({ text, state, ask }: Asked): Moment | null {
  const head = text.slice(0, 300);
  const all = [...state.approvals.values()].toReversed();
  const vote = (what: 'approve' | 'deny') =>
    all.flatMap(({ votes }) => votes.toReversed()).find((it) => it.vote === what);
  if (/\b(?:den(?:y|ied|ial)|said no|say no|no to|reject\w*|refus\w*|declin\w*|turned)\b/i.test(head)) {
    const at = vote('deny')?.at;
    return at === undefined ? null : { at, said: 'the denial' };
  }
  if (/\b(?:approv\w*|said yes|press\w*)\b/i.test(head)) {
    const at = vote('approve')?.at;
    return at === undefined ? null : { at, said: 'the approval' };
  }
  if (/\b(?:fix\w*|roll\w*|restart\w*|rotat\w*|fail-?over|action|deed|restor\w*)\b/i.test(head)) {
    const at = all.find((it) => it.state === 'done')?.endedAt;
    return at === undefined ? null : { at, said: 'it was carried out' };
  }
  if (/\b(?:recover\w*|resolv\w*)\b/i.test(head)) {
    const at = recoveredAt(state);
    return at === null ? null : { at, said: 'the recovery' };
  }
  if (/\bstop(?:ped)?\b/i.test(head)) {
    const at = [...state.runs.values()].findLast(({ outcome }) => outcome === 'stopped')?.endedAt;
    return at === undefined || at === null ? null : { at, said: 'the stop' };
  }
  return ask.window && ask.topic === 'trend' ? { at: (ask.window.from + ask.window.to) / 2, said: 'then' } : null;
}
