/**
 * "Since when?", "how long were we down?": the first sign, what came with it, and how long it lasted.
 * Owns: whose beginning is meant. Refuses: fresh looks; a beginning does not change.
 */
import { firstSign } from '../../run/finding/first-sign.ts';
import type { IncidentState } from '../../run/incident-state.ts';
import { sayDuration } from '../../run/wording/quantity.ts';
import { formOf } from '../../run/question/form.ts';
import { atLeast } from '../../run/finding/share-words.ts';
import { shapeOf } from '../../run/question/shape.ts';
import type { TriageResult } from '../../run/finding/triage-result.ts';
import { at, cite, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { wholeText } from './whole-text.ts';
import { hitLine, hitSince } from './hit-since.ts';
import { ago, anomalyWords, ownWords, beside, changeName, distinct, lookedUp, timeOf } from './wording.ts';

/** Before what is read here nothing can be told. */
const asksBefore = /\b(?:yesterday|last (?:night|week|evening)|(?:the )?days? before)\b/i;

export function since(asked: Asked): Told {
  const told = sinceThen(asked);
  if (!asksBefore.test(wholeText(asked).slice(0, 1_000)) || !asked.finding) return told;
  const [first = [], ...rest] = told.lines;
  const earlier = say`Whether it was so before that day or evening is not known: only the time around this incident was read, and before its first sign it was as usual.`;
  return { ...told, lines: [first, earlier, ...rest.slice(0, mostBelow)] };
}

const mostBelow = 3;

function sinceThen(asked: Asked): Told {
  const { ask, finding, triage, now, state, seen, text } = asked;
  const { component } = ask.subject;
  const evidence = seen?.evidence.triage;
  const fired = state.brief && state.brief.source !== 'slack' ? state.brief.startedAt : null;
  const alert = fired === null ? [] : [say`The alert fired at ${at(fired)}, ${ago(fired, now)}.`];
  if (!finding || !triage) return { lines: [say`It is not known yet when it began.`, ...alert] };
  const whose = component ?? finding.component ?? null;
  const began = component ? firstSign(triage, component) : finding.since;
  if (began === null) {
    const what = component ? say`Nothing unusual is seen at ${name(component)}` : say`No beginning is seen`;
    return { lines: [say`${what}.${cite(evidence)}`, ...alert], foot: lookedUp(asked, []) };
  }
  const time = timeOf(began);
  const first = whose ? say`: the first sign at ${name(whose)}` : [];
  const before =
    fired === null
      ? []
      : [
          say`The alert fired at ${at(fired)}, ${sayDuration(Math.abs(fired - time))} ${fired >= time ? 'later' : 'earlier'}.`,
        ];
  const end = recoveredAt(state);
  const over = state.resolved ? [say`It was resolved at ${at(state.resolved.at)}.`] : [];
  const people = component && component !== finding.component ? [] : hitLine(asked, time);
  const lines = [...people, ...fitting(asked, time), ...signsOf(triage, whose, time), ...before, ...over];
  const foot = lookedUp(asked, []);
  const isOver = end !== null && end > time;
  const hit = shapeOf(text) === 'hit-since' ? hitSince(asked) : null;
  if (hit !== null) {
    const { users } = finding.impact;
    const who = users ? `; ${atLeast(users)} seen to be hit` : '';
    const span = isOver
      ? say`People were hit for ${sayDuration(Math.max(0, end - hit))}: from ${at(hit)} until ${at(end)}, when the recovery was seen${who}.${cite(evidence)}`
      : say`People are hit since ${at(hit)}, ${ago(hit, now)}${who}.${cite(evidence)}`;
    return {
      lines: [
        span,
        ...(hit - time < 2_000
          ? []
          : [say`The first sign of the cause was at ${at(time)}${whose ? say`, at ${name(whose)}` : []}.`]),
        ...lines.slice(people.length),
      ],
      foot,
    };
  }
  if (isOver && (!component || component === finding.component))
    return {
      lines: [
        say`It lasted ${sayDuration(end - time)}: from ${at(time)}${whose ? say` (the first sign at ${name(whose)})` : []} until ${at(end)}, when the recovery was seen.${cite(evidence)}`,
        ...lines,
      ],
      foot,
    };
  const long = formOf(text) === 'how-long';
  const opening = long
    ? say`For ${sayDuration(now - time)} so far, since ${at(time)}${first}.${cite(evidence)}`
    : say`Since ${at(time)}, ${ago(time, now)}${first}.${cite(evidence)}`;
  // The last good answer is not kept; what came right after it is.
  const last = /\blast\b/i.test(text)
    ? [say`When one last succeeded is not on record to the second; from then on they failed or were out of range:`]
    : [];
  return { lines: [opening, ...last, ...lines], foot };
}

const mostSigns = 1;
/** What moved before the first sign was chance. */
const clock = 1_000;

/** What was seen there from the first sign on, and what others wrote of it. */
function signsOf(triage: TriageResult, whose: string | null, began: number): Words[] {
  const own = triage.anomalies
    .filter((it) => !it.chronic && (whose === null || it.component === whose) && timeOf(it.onset) >= began - clock)
    .toSorted((one, other) => timeOf(one.onset) - timeOf(other.onset));
  const telling = own.filter(({ bad }) => bad !== 0);
  const shown = telling.length > 0 ? telling : own;
  return [
    ...distinct(shown.map((it) => anomalyWords(it))).slice(0, mostSigns),
    ...(whose === null ? [] : toldBy(triage, whose)),
  ];
}

/** A component that is not reached says nothing itself; its callers name it. */
function toldBy({ anomalies }: TriageResult, whose: string): Words[] {
  const lines = anomalies.filter(
    (it) => it.source === 'log' && !it.chronic && it.component !== whose && it.signal.includes(whose),
  );
  return distinct(lines.map((it) => say`${name(it.component)} complains of it: ${ownWords(it)}`)).slice(0, 1);
}

/** The change that fits, where it came with it. */
function fitting({ finding, triage, ask }: Asked, began: number): Words[] {
  const change = triage?.changes.find(({ ref }) => ref === finding?.change?.ref);
  if (!change || (ask.subject.component && ask.subject.component !== change.service)) return [];
  const time = timeOf(change.time);
  return [say`${changeName(change)}, which fits the cause, came at ${at(time)}, ${beside(time, began)} that.`];
}

/** When the newest verified action's recovery was seen, else when it was resolved; null while it goes on. */
export function recoveredAt({ approvals, resolved }: IncidentState): number | null {
  const held = [...approvals.values()].filter((it) => it.verification?.state === 'held').at(-1);
  return held?.verification?.polledAt ?? resolved?.at ?? null;
}
