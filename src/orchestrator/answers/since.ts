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
import { at, cite, exact, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { wholeText } from './whole-text.ts';
import { hitLine, hitSince } from './hit-since.ts';
import { ago, beside, changeName, lookedUp, timeOf } from './wording.ts';

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
          say`The alert fired ${sayDuration(Math.abs(fired - time))} ${fired >= time ? 'after' : 'before'} the first sign, at ${at(fired)}.`,
        ];
  const end = recoveredAt(state);
  const people = component && component !== finding.component ? [] : hitLine(asked, time);
  const lines = [...people, ...ranOut(asked), ...fitting(asked, time), ...before];
  const foot = lookedUp(asked, []);
  const isOver = end !== null && end > time;
  const failed = asksFirstFailed.test(text.slice(0, 300)) ? hitSince(asked) : null;
  if (failed !== null)
    return {
      lines: [
        say`The first failed request that is seen was at ${exact(say`${at(failed)}`)}, ${ago(failed, now)}. It is told by samples and log lines, so that one some seconds before it cannot be ruled out.${cite(evidence)}`,
        ...(failed - time < 1_000
          ? []
          : [
              say`The first sign of the cause was at ${exact(say`${at(time)}`)}${whose ? say`, at ${name(whose)}` : []}.`,
            ]),
        ...lines.slice(people.length),
      ],
      foot,
    };
  const hit = shapeOf(text) === 'hit-since' || asksDown.test(text.slice(0, 300)) ? hitSince(asked) : null;
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
        // What people felt is asked for, not what came before it.
        ...(isOver ? [] : lines.slice(people.length)),
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

/** What is down is so for people. */
const asksDown = /\b(?:down(?:time)?|outage|unavailable|offline)\b/i;
const asksFirstFailed =
  /\bfirst\b[^.?!]{0,30}\b(?:payments?|orders?|requests?|purchases?|checkouts?|customers?|users?|people|calls?)\b[^.?!]{0,20}\b(?:fail\w*|broke|hit|affected|go wrong|went wrong)\b/i;

/** Its own date is seen nowhere: what is seen is that it is refused. */
function ranOut({ finding }: Asked): Words[] {
  return finding?.causeKind === 'certificate' && finding.outcome === 'fault'
    ? [say`From then on the certificate was refused; the date in it, when it ran out, was not seen.`]
    : [];
}

/** The change that fits, where it came with it. */
function fitting({ finding, triage, ask }: Asked, began: number): Words[] {
  const change = triage?.changes.find(({ ref }) => ref === finding?.change?.ref);
  if (!change || (ask.subject.component && ask.subject.component !== change.service)) return [];
  const time = timeOf(change.time);
  return [
    say`${changeName(change)}, which fits the cause, came at ${at(time)}, ${beside(time, began)} the first sign.`,
  ];
}

/** When the newest verified action's recovery was seen, else when it was resolved; null while it goes on. */
export function recoveredAt({ approvals, resolved }: IncidentState): number | null {
  const held = [...approvals.values()].filter((it) => it.verification?.state === 'held').at(-1);
  return held?.verification?.polledAt ?? resolved?.at ?? null;
}
