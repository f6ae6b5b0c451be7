/**
 * "Since when?": the first thing out of its usual range, and the alert.
 * Owns: whose beginning is meant. Refuses: fresh looks; a beginning does not change.
 */
import { at, cite, name, say, type Words } from '../../run/words.ts';
import { sayDuration } from '../../run/quantity.ts';
import type { IncidentState } from '../../run/incident-state.ts';
import type { TriageResult } from '../../run/triage-result.ts';
import type { Asked, Told } from './asked.ts';
import { ago, anomalyWords, beside, distinct, lookedUp } from './wording.ts';

export function since(asked: Asked): Told {
  const { ask, finding, triage, now, state, seen } = asked;
  const { component } = ask.subject;
  const evidence = seen?.evidence.triage;
  const fired = state.brief && state.brief.source !== 'slack' ? state.brief.startedAt : null;
  const alert = fired === null ? [] : [say`The alert fired at ${at(fired)}, ${ago(fired, now)}.`];
  if (!finding || !triage) return { lines: [say`It is not known yet when it began.`, ...alert] };
  const whose = component ?? finding.component ?? null;
  const own = triage.anomalies
    .filter((it) => !it.chronic && (whose === null || it.component === whose))
    .toSorted((one, other) => Date.parse(one.onset) - Date.parse(other.onset));
  const ranked = triage.components.find((it) => it.component === whose)?.onset ?? null;
  const began = component ? (ranked ?? own[0]?.onset ?? null) : finding.since;
  if (began === null) {
    const what = component ? say`Nothing unusual is seen at ${name(component)}` : say`No beginning is seen`;
    return { lines: [say`${what}.${cite(evidence)}`, ...alert], foot: lookedUp(asked, []) };
  }
  const time = Date.parse(began);
  const first: Words = say`Since ${at(time)}, ${ago(time, now)}${whose ? say`: ${name(whose)} left its usual range then` : []}.${cite(evidence)}`;
  const signs = [
    ...distinct(own.map((it) => anomalyWords(it))).slice(0, mostSigns),
    ...(whose === null ? [] : toldBy(triage, whose)),
  ];
  const before = fired === null ? [] : [say`That was ${beside(time, fired)} the alert, which fired at ${at(fired)}.`];
  const end = recoveredAt(state);
  const over = state.resolved ? [say`It was resolved at ${at(state.resolved.at)}.`] : [];
  if (end !== null && end > time && !component)
    return {
      lines: [
        say`It lasted ${sayDuration(end - time)}: from ${at(time)}${whose ? say` (${name(whose)} left its usual range)` : []} until ${at(end)}, when the recovery was seen.${cite(evidence)}`,
        ...before,
        ...signs,
        ...over,
      ],
      foot: lookedUp(asked, []),
    };
  return { lines: [first, ...before, ...signs, ...over], foot: lookedUp(asked, []) };
}

const mostSigns = 3;

/** A component that is not reached says nothing itself; its callers name it. */
function toldBy({ anomalies }: TriageResult, whose: string): Words[] {
  const lines = anomalies.filter(
    (it) => it.source === 'log' && !it.chronic && it.component !== whose && it.signal.includes(whose),
  );
  return distinct(lines.map((it) => say`${name(it.component)} wrote of it: ${anomalyWords(it)}`)).slice(0, 1);
}

/** When the newest verified action's recovery was seen, else when it was resolved; null while it goes on. */
function recoveredAt({ approvals, resolved }: IncidentState): number | null {
  const held = [...approvals.values()].filter((it) => it.verification?.state === 'held').at(-1);
  return held?.verification?.polledAt ?? resolved?.at ?? null;
}
