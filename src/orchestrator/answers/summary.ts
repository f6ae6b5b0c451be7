/**
 * "Summarise it", "what do I tell the boss?": what happened, who is hit, what is done, in a few sentences.
 * Owns: the order, and that it is marked as a draft where it is for others. Refuses: detail.
 */
import { type Approval, isUndecided } from '../../run/actions/approval.ts';
import type { Deed } from '../../run/ask.ts';
import { deedOf } from '../../run/actions/deed-of.ts';
import { sayCount, sayDuration } from '../../run/wording/quantity.ts';
import type { CauseKind } from '../../run/finding/triage-result.ts';
import { at, name, say, type Words } from '../../run/wording/words.ts';
import { affected } from './affected.ts';
import type { Asked, Told } from './asked.ts';
import { harmNow, harmOf, harmThen } from './harm.ts';
import { recoveredAt } from './since.ts';
import { deeds } from './status.ts';
import { isSeenOver } from './trend.ts';
import { lead, lookedUp, subjectOf, timeOf } from './wording.ts';

export async function summary(asked: Asked): Promise<Told> {
  const plain =
    /boss|manager|ceo|cto|vp|exec|director|management|leader|chief|stakeholder|non.?technical|layman|plain english|simpl|like i|eli5|sentence|one line/i.test(
      asked.text,
    );
  if (plain && asked.finding?.outcome === 'fault') return forOthers(asked);
  const hit = await affected({ ...asked, text: '', ask: { ...asked.ask, subject: {} } });
  const { resolved } = asked.state;
  return {
    lines: [
      lead(asked),
      ...hit.lines.slice(0, 2),
      ...deeds(asked, { replaced: false }),
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

/** What a reader wants who knows none of the components, in two sentences: what people cannot do, since when; why, and what is next. */
async function forOthers(asked: Asked): Promise<Told> {
  const { finding, state } = asked;
  const own = { ...asked, ask: { ...asked.ask, subject: {} } };
  const service = subjectOf(own);
  const isOver = service !== null && (await isSeenOver(own, service));
  const harm = await harmOf(own);
  const { users } = finding?.impact ?? { users: null };
  const who = users ? say` (${sayCount(users.count, users.of === 'users' ? 'user' : 'request')} seen to be hit)` : [];
  const began = harm?.since ?? (finding?.since ? timeOf(finding.since) : null);
  const end = recoveredAt(state);
  const long = began !== null && end !== null && end > began ? say` (${sayDuration(end - began)})` : [];
  const first: Words = isOver
    ? say`It is over${began === null || end === null ? [] : say`: from ${at(began)} until ${at(end)}${long}`}, ${harm ? harmThen(harm) : 'some requests failed or were slow'}${who}.`
    : say`${began === null ? '' : say`Since ${at(began)}: `}${harm ? harmNow(harm) : 'some requests fail or are slow'}${who}.`;
  const kind = finding?.causeKind ?? 'unknown';
  const sure = finding?.verdict === 'confirmed' ? 'The cause' : 'The likely cause';
  const cause =
    kind === 'unknown'
      ? say`The cause is not known yet`
      : say`${sure} ${isOver ? 'was' : 'is'} ${plainCauses[kind]}${finding?.component ? say`, at ${name(finding.component)}` : []}`;
  const waiting = [...state.approvals.values()].findLast((it) => isUndecided(it.state));
  const done = [...state.approvals.values()].findLast((it) => it.state === 'done');
  const fix = waiting
    ? say`; the fix (${plainDeed(waiting)}) is ready and waits for approval until ${at(waiting.expiresAt)}.`
    : done?.endedAt === undefined
      ? say`; no fix is proposed yet.`
      : say`; it was ended by ${plainDeed(done)} at ${at(done.endedAt)}${done.verification?.state === 'held' ? ', and that it works again was checked' : ''}.`;
  // One sentence was asked for.
  if (/\b(?:one|1|a single)[ -](?:line|liner|sentence)\b/i.test(asked.text))
    return {
      lines: [say`Draft: ${first.slice(0, -1)}; ${uncapital(cause)}${fix}`],
      foot: lookedUp(asked, []),
    };
  return { lines: [say`Draft: ${first}`, say`${cause}${fix}`], foot: lookedUp(asked, []) };
}

function plainDeed({ action }: Approval): string {
  const deed = deedOf(action.name, action.tool);
  return (deed && plainDeeds[deed]) ?? 'an action';
}

function uncapital([first, ...rest]: Words): Words {
  return typeof first === 'string' ? [first.charAt(0).toLowerCase() + first.slice(1), ...rest] : [];
}
