/**
 * "When was it approved?", "did the alert fire before the deploy?": the time of one event of the record, or the order of
 * two.
 * Owns: which event is meant. Refuses: the whole history (timeline.ts has it), and times that nobody recorded.
 */
import { sayDuration } from '../../run/wording/quantity.ts';
import { at, cite, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { changes } from './changes.ts';
import { recoveredAt, since } from './since.ts';
import { ago, lookedUp, timeOf } from './wording.ts';

interface Event {
  /** As a sentence goes on: "the alert fired". */
  what: Words;
  /** Epoch ms; null: it has not happened, as far as the record goes. */
  time: number | null;
  /** The words that mean it. */
  said: RegExp;
  evidence?: string | null | undefined;
  of?: 'change';
}

export async function moment(asked: Asked): Promise<Told> {
  const { text, now } = asked;
  const meant = eventsOf(asked)
    .flatMap((event) => {
      const place = event.said.exec(text)?.index;
      return place === undefined ? [] : [{ ...event, place }];
    })
    .toSorted((one, other) => one.place - other.place);
  const [first, second] = meant;
  if (
    first &&
    second &&
    /\b(?:before|after|first|between|earlier|later|until|and|take|took|quick\w*|fast)\b/i.test(text)
  )
    return {
      lines: [inOrder(first, second), ...meant.slice(0, 2).flatMap((it) => dated(it, now))],
      foot: lookedUp(asked, []),
    };
  if (!first)
    return /\b(?:deploy|releas|chang|roll|version|config|setting|commit)/i.test(text) ? changes(asked) : since(asked);
  if (first.of === 'change') return changes(asked);
  if (first.time === null)
    return { lines: [say`Not yet, as far as is recorded: ${first.what} has no time.`], foot: lookedUp(asked, []) };
  return {
    lines: [
      say`At ${at(first.time)}, ${ago(first.time, now)}: ${first.what}.${cite(first.evidence)}`,
      ...beside(asked, first),
    ],
    foot: lookedUp(asked, []),
  };
}

/** What people ask the time of; of the changes the one that is named, else the one that fits, else the newest. */
function eventsOf({ state, triage, finding, ask, seen }: Asked): Event[] {
  const newest = [...state.approvals.values()].findLast((it) => it.state !== 'superseded');
  const done = [...state.approvals.values()].findLast((it) => it.endedAt !== undefined && it.state === 'done');
  const { change: ref, component } = ask.subject;
  const dated = (triage?.changes ?? []).toSorted((one, other) => timeOf(other.time) - timeOf(one.time));
  const change =
    dated.find((it) => it.ref === ref && ref !== undefined) ??
    dated.find((it) => it.service === component && component !== undefined) ??
    (component === undefined ? (dated.find((it) => it.ref === finding?.change?.ref) ?? dated[0]) : undefined);
  const run = [...state.runs.values()].find((it) => it.route === 'investigate');
  const fired = state.brief && state.brief.source !== 'slack' ? state.brief.startedAt : null;
  const approved = newest?.votes.find(({ vote }) => vote === 'approve');
  const what = newest ? say`${name(newest.action.name)} of ${name(newest.action.component)}` : say`an action`;
  const errors = (triage?.anomalies ?? [])
    .filter((it) => !it.chronic && (it.kind === 'failing' || it.of === 'error' || it.severity === 'error'))
    .map(({ onset }) => timeOf(onset))
    .toSorted((one, other) => one - other);
  const looked = seen?.evidence.triage;
  return [
    { what: say`the alert fired`, time: fired, said: /\b(?:alert\w*|alarm|paged?|pager)\b/i },
    ...(change
      ? [
          {
            what: say`${name(change.ref)}${change.service ? say` of ${name(change.service)}` : []} was rolled out`,
            time: timeOf(change.time),
            said: /\b(?:deploy\w*|releas\w*|rolled out|rollout|changed?|changes|went out|go out|version|commit|config\w*|setting)\b|\b\d+\.\d+\.\d+\b/i,
            evidence: seen?.evidence.changes ?? looked,
            of: 'change' as const,
          },
        ]
      : []),
    {
      what: say`the first requests failed`,
      time: errors[0] ?? null,
      said: /\b(?:errors?|failures?|failed|symptoms?|requests?|users? notice\w*|break|broke|begin|began|start(?:ed)?)\b(?! looking)/i,
      evidence: looked,
    },
    {
      what: say`the investigation began`,
      time: run?.startedAt ?? null,
      said: /\b(?:look(?:ing)?|investigat\w*|notic\w*|find|found|need)\b/i,
    },
    { what: say`${what} was proposed`, time: newest?.openedAt ?? null, said: /\bpropos\w*\b/i },
    { what: say`${what} was approved`, time: approved?.at ?? null, said: /\b(?:approv\w*|press\w*|clicked)\b/i },
    {
      what: done ? say`${name(done.action.name)} of ${name(done.action.component)} was carried out` : say`${what}`,
      time: done?.endedAt ?? null,
      said: /\b(?:carried out|applied|fix|fixed|executed|ran|done|roll(?:ed)? ?back|rollback|restored?|restarted?|rotat\w*|fail(?:ed)?.?over|scaled)\b/i,
    },
    {
      what: say`the recovery was seen`,
      time: recoveredAt(state),
      said: /\b(?:recover\w*|over|better|end(?:ed)?|back|resolved?|stop(?:ped)?)\b/i,
    },
  ];
}

function inOrder(one: Event, other: Event): Words {
  if (one.time === null || other.time === null)
    return say`It cannot be told: ${one.time === null ? one.what : other.what} has no time on record.`;
  const apart = sayDuration(Math.abs(one.time - other.time));
  const [first, then] = one.time <= other.time ? [one, other] : [other, one];
  return say`First ${first.what}, and ${apart} later ${then.what}.`;
}

function dated({ what, time }: Event, now: number): Words[] {
  return time === null ? [] : [say`${at(time)}, ${ago(time, now)}: ${what}`];
}

/** How it lies to the first sign. */
function beside({ finding }: Asked, { time }: Event): Words[] {
  const began = finding?.since ? timeOf(finding.since) : Number.NaN;
  if (time === null || Number.isNaN(began)) return [];
  const apart = sayDuration(Math.abs(time - began));
  return [say`That was ${apart} ${time < began ? 'before' : 'after'} the first sign, at ${at(began)}.`];
}
