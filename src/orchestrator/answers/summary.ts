/**
 * "Summarise it", "what do I tell the boss?": what happened, who is hit, what is done, in a few sentences.
 * Owns: the order, and that it is marked as a draft where it is for others. Refuses: detail.
 */
import type { Approval } from '../../run/actions/approval.ts';
import type { Deed } from '../../run/ask.ts';
import { deedOf } from '../../run/actions/deed-of.ts';
import { hidesDenial, sentencesWanted } from '../../run/question/constraints.ts';
import { atLeast, shareWords } from '../../run/finding/share-words.ts';
import { sayDuration, sayShare } from '../../run/wording/quantity.ts';
import type { CauseKind } from '../../run/finding/triage-result.ts';
import type { Finding } from '../../run/evidence.ts';
import { at, cite, listed, name, say, type Words } from '../../run/wording/words.ts';
import { affected } from './affected.ts';
import { whatBroke } from './what-broke.ts';
import type { Asked, Told } from './asked.ts';
import { capitalized, doing } from './customer-words.ts';
import { type Harm, harmNow, harmOf, harmThen } from './harm.ts';
import { recoveredAt } from './since.ts';
import { approvedBy, fixes, helped, reasonOf, stopped, waitingOf } from './fix.ts';
import { isSeenOver } from './trend.ts';
import { capital, lead, lookedUp, metricValue, subjectOf, timeOf } from './wording.ts';

export async function summary(asked: Asked): Promise<Told> {
  const plain =
    /boss|manager|board|ceo|cto|vp|exec|director|management|leader|chief|stakeholder|non.?technical|non.?tech\b|no tech\w*|company|everyone else|all.?hands|layman|plain english|simpl|like i|eli5|jargon/i.test(
      asked.text,
    );
  const wanted = asked.length === 'shorter' ? 1 : sentencesWanted(asked.text);
  if (asked.finding?.outcome === 'fault' && (plain || asked.length)) return forOthers(asked);
  if (asked.finding?.outcome === 'fault' && wanted !== null) return forEngineers(asked, wanted);
  const hit = await affected({ ...asked, text: '', ask: { ...asked.ask, subject: {} } });
  const { resolved } = asked.state;
  return {
    lines: [
      whatBroke({ ...asked, text: 'what is broken' }),
      ...hit.lines.slice(0, 2),
      ...(resolved ? [] : stopped(asked)),
      ...fixes(asked),
      ...(resolved ? [say`It is resolved.`] : []),
    ],
    foot: hit.foot,
  };
}

const plainCauses: Record<CauseKind, string> = {
  deploy: 'a faulty release',
  config: 'a changed setting',
  flag: 'a feature that was switched',
  scale: 'too little capacity',
  certificate: 'a certificate that is not valid any more',
  traffic: 'more visitors than it can serve',
  saturation: 'a part that is full',
  leak: 'a release that uses up memory',
  dependency: 'a service that does not answer',
  node: 'a failing machine',
  unknown: 'not clear yet',
};
const plainDeeds: Partial<Record<Deed, string>> = {
  'roll-back': 'going back to the release before',
  restart: 'a restart',
  scale: 'more capacity',
  'restore-config': 'putting the setting back',
  rotate: 'a new certificate',
  'fail-over': 'switching over to the other site',
};

/**
 * What a reader wants who knows none of the components, in three sentences: what customers meet and since when; why, and
 * what is done about it; when the next word comes. One or two of them where so many were asked for.
 */
async function forOthers(asked: Asked): Promise<Told> {
  const { text, length } = asked;
  const own = { ...asked, ask: { ...asked.ask, subject: {} } };
  const service = subjectOf(own);
  const isOver = service !== null && (await isSeenOver(own, service));
  const harm = await harmOf(own);
  const met = isOver ? metBefore(asked, harm) : metNow(asked, harm);
  const why = isOver ? whyBefore(asked) : whyNow(asked);
  const next = isOver ? afterwards(asked) : nextWord(asked);
  const wanted = length === 'shorter' ? 1 : sentencesWanted(text);
  const body =
    wanted === 1
      ? [say`${met}; ${uncapital(length === 'shorter' && !isOver ? fixNow(asked) : why)}.`]
      : [say`${met}.`, say`${why}.`, ...(wanted === 2 ? [] : [say`${next}.`])];
  const more = length === 'longer' ? detail(asked, harm) : [];
  const foot = lookedUp(asked, harm?.evidence ? [harm.evidence] : []);
  if (wanted === 1) return { lines: [say`Draft: ${quoted(body)}`], foot };
  return {
    lines: [say`Draft, for somebody who knows none of the parts:`, quoted([...body, ...more])],
    foot,
  };
}

/** Somebody of the team wants it short: the component, what happened to it, the numbers, what is done. */
async function forEngineers(asked: Asked, wanted: number): Promise<Told> {
  const own = { ...asked, ask: { ...asked.ask, subject: {} } };
  const harm = await harmOf(own);
  const ways = harm?.ways.slice(0, 2).map(inNumbers) ?? [];
  const hit = say`${capital(listed(ways))}${seenWords(asked)}.${cite(harm?.evidence)}`;
  const done = fixes(asked)[0] ?? say`Nothing is proposed.`;
  const sentences = [lead(asked), ...(ways.length > 0 ? [hit] : []), done];
  const joined =
    wanted >= 3
      ? sentences
      : wanted === 2
        ? [lead(asked), say`${ways.length > 0 ? hit : []} ${done}`]
        : [say`${lead(asked)} ${done}`];
  return { lines: joined, foot: lookedUp(asked, harm?.evidence ? [harm.evidence] : []) };
}

/** "14 % of POST /buy fail (usually 0 %), and it takes 1.51 s (usually 553 ms)". */
function inNumbers({ name: route, errors, times }: Harm['ways'][number]): Words {
  const share = errors
    ? say`${sayShare(errors.latest ?? 0)} of ${name(route)} fail (usually ${sayShare(errors.before ?? 0)})`
    : null;
  const time = times
    ? say`${share ? 'it' : name(route)} takes ${metricValue(times.latest, times)} (usually ${metricValue(times.before, times)})`
    : null;
  return share && time ? say`${share} and ${time}` : (share ?? time ?? say`${name(route)} is hit`);
}

/** One paragraph, so that where it begins and ends is seen, and it can be taken as it is. */
export function quoted(sentences: readonly Words[]): Words {
  return say`“${sentences.flatMap((it, place): Words => (place === 0 ? it : [' ', ...it]))}”`;
}

function seenWords({ finding }: Asked): Words {
  const { users } = finding?.impact ?? { users: null };
  return users ? say`; ${atLeast(users)} ${users.count === 1 ? 'was' : 'were'} seen to be hit` : [];
}

function metNow(asked: Asked, harm: Harm | null): Words {
  const began = harm?.since ?? (asked.finding?.since ? timeOf(asked.finding.since) : null);
  const since = began === null ? [] : say`Since ${at(began)} `;
  const what = harm ? harmNow(harm) : 'some requests fail or are slow';
  return say`${since}${since.length > 0 ? what : capitalized(what)}${seenWords(asked)}`;
}

function metBefore(asked: Asked, harm: Harm | null): Words {
  const end = recoveredAt(asked.state);
  const began = harm?.since ?? (asked.finding?.since ? timeOf(asked.finding.since) : null);
  const long = began !== null && end !== null && end > began ? say` (${sayDuration(end - began)})` : [];
  const span = began === null || end === null ? [] : say`: from ${at(began)} until ${at(end)}${long}`;
  return say`It is over${span}, ${harm ? harmThen(harm) : 'some requests failed or were slow'}${seenWords(asked)}`;
}

function causeOf({ finding }: Asked, verb: 'is' | 'was'): Words {
  const kind = finding?.causeKind ?? 'unknown';
  if (kind === 'unknown') return say`The cause ${verb} not known${verb === 'is' ? ' yet' : ''}`;
  return say`${finding?.verdict === 'confirmed' ? 'The cause' : 'The likely cause'} ${verb} ${plainCause(finding, kind)}`;
}

/** Whose certificate it is, and who does not answer, has to be known by whoever is told; its other parts need no name. */
function plainCause(finding: Finding | null, kind: CauseKind): Words {
  const component = finding?.component;
  if (component && kind === 'certificate') return say`that the certificate of ${name(component)} is not valid any more`;
  if (component && kind === 'dependency') return say`that ${name(component)} does not answer`;
  return say`${plainCauses[kind]}`;
}

function whyNow(asked: Asked): Words {
  return say`${causeOf(asked, 'is')}, and ${fixNow(asked)}`;
}

/** What became of the fix, for somebody who knows none of the parts; as a sentence goes on. */
function fixNow({ state, text }: Asked): Words {
  const last = [...state.approvals.values()].findLast((it) => it.state !== 'superseded');
  const stop = [...state.runs.values()].findLast((it) => it.route === 'investigate')?.stop;
  const stopping = stop ? say`; the investigation was stopped by ${{ person: stop.by.user }}` : [];
  if (!last) return say`no fix is proposed yet${stopping}`;
  const fix = say`the fix (${plainDeed(last)})`;
  const when = last.endedAt === undefined ? [] : say` at ${at(last.endedAt)}`;
  switch (last.state) {
    case 'pending':
      return say`${fix} is ready and waits for approval until ${at(last.expiresAt)}`;
    case 'approved':
    case 'executing':
      return say`${fix} is being carried out${approvedBy(last)}`;
    case 'done':
      return say`${fix} was carried out${when}${approvedBy(last)}${helped(last)}`;
    case 'denied':
      return hidesDenial(text)
        ? say`nothing is being changed yet: the way to mend it (${plainDeed(last)}) is still to be decided on`
        : say`${fix} was proposed and turned down${when}${reasonOf(last)}, so that nothing is being changed`;
    case 'expired':
      return say`${fix} was proposed, and nobody decided in time`;
    default:
      return say`${fix} was proposed and not carried out${stopping}`;
  }
}

function whyBefore(asked: Asked): Words {
  const done = [...asked.state.approvals.values()].findLast((it) => it.state === 'done');
  if (done?.endedAt === undefined) return causeOf(asked, 'was');
  const held = done.verification?.state === 'held' ? ', and that it works again was checked' : '';
  return say`${causeOf(asked, 'was')}; it was ended by ${plainDeed(done)} at ${at(done.endedAt)}${approvedBy(done)}${held}`;
}

/** No promise: when it ends is known to nobody. */
function nextWord({ state }: Asked): Words {
  const waiting = waitingOf(state);
  return waiting
    ? say`When it will be over is not known yet; the next word comes after that decision, by ${at(waiting.expiresAt)} at the latest`
    : say`When it will be over, and when the next word comes, is not known yet`;
}

function afterwards(asked: Asked): Words {
  const isTakenBack = asked.finding?.change !== null;
  return isTakenBack
    ? say`What brought it is taken back; the lasting repair is still to come`
    : say`What keeps it from coming again is still to be decided`;
}

/** What a longer one tells besides: how many, in numbers. */
function detail({ finding }: Asked, harm: Harm | null): Words[] {
  const ways = (finding?.impact.journeys ?? []).slice(0, 3);
  const lines = ways.map((way) => say`${capitalized(doing(way.name))}: ${shareWords(way)} since it began.`);
  const now = harm?.now;
  return now === null || now === undefined ? lines : [...lines, say`At the moment ${sayShare(now)} fail.`];
}

function plainDeed({ action }: Approval): string {
  const deed = deedOf(action.name, action.tool);
  return (deed && plainDeeds[deed]) ?? 'an action';
}

function uncapital([first, ...rest]: Words): Words {
  return typeof first === 'string' ? [first.charAt(0).toLowerCase() + first.slice(1), ...rest] : [];
}
