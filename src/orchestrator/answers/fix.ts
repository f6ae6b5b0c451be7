/**
 * What became of the fix: what waits and for whom, who approved, denied or stopped it, whether it was carried out and seen
 * to help, and how to go on.
 * Owns: those sentences, the same in every answer. Refuses: what an action does (deed-terms.ts), and who decided what before
 * (decide.ts).
 */
import { type Approval, isUndecided } from '../../run/actions/approval.ts';
import { wasMended } from '../../run/actions/mended.ts';
import type { IncidentState } from '../../run/incident-state.ts';
import { at, listed, name, quote, say, type Piece, type Words } from '../../run/wording/words.ts';
import type { Asked } from './asked.ts';

type Of = Pick<Asked, 'state'> & { text?: string };

/** "rollback of basket". */
export function deedName({ action }: Pick<Approval, 'action'>): Words {
  return say`${name(action.name)} of ${name(action.component)}`;
}

/** What has to be said for it to be proposed: "rollback basket". */
export function orderFor({ name: deed, component }: Pick<Approval['action'], 'name' | 'component'>): string {
  return `${deed.replace(/[-_]+/g, ' ')} ${component}`;
}

/** The newest that nobody has decided on. */
export function waitingOf({ approvals }: IncidentState): Approval | null {
  return [...approvals.values()].findLast((it) => isUndecided(it.state)) ?? null;
}

/** It was carried out, is being so, or nobody knows: a no is claimed of none of these. */
export function mayHaveRun({ state }: Pick<Approval, 'state'>): boolean {
  return began.has(state);
}

const began: ReadonlySet<Approval['state']> = new Set(['approved', 'executing', 'done', 'failed', 'unknown'] as const);

/** "rollback of basket waits for a decision of one of @sre-oncall on its card, until 11:36". */
export function waitsWords(waiting: Approval): Words {
  return say`${deedName(waiting)} ${waitsFor(waiting)}`;
}

/** The same behind its name. */
export function waitsFor(waiting: Approval): Words {
  return say`waits for a decision of ${approvers(waiting, 'briefly')} on ${cardOf(waiting)}, until ${at(waiting.expiresAt)}.`;
}

export function cardOf({ id }: Pick<Approval, 'id'>): Piece {
  return { card: id };
}

/** Who stopped the newest investigation, and how to go on; empty where nobody did. */
export function stopped({ state, text = '' }: Of): Words[] {
  const last = [...state.runs.values()].findLast((it) => it.route === 'investigate');
  if (last?.outcome !== 'stopped' || !last.stop) return [];
  const when = last.endedAt === undefined || last.endedAt === null ? [] : say` at ${at(last.endedAt)}`;
  const why = /\bwhy\b/i.test(text.slice(0, 300)) ? '; no reason was given' : '';
  return [
    say`The investigation was stopped by ${{ person: last.stop.by.user }}${when}${why}. Nothing is looked into now; “investigate again” takes a new look.`,
  ];
}

/** How many of a long night are told. */
const most = 4;

/** What became of each proposal, newest first. `replaced`: with those that another one took the place of. */
export function fixes({ state }: Of, { replaced = false }: { replaced?: boolean } = {}): Words[] {
  const all = [...state.approvals.values()];
  // What was proposed anew afterwards stands for what was cancelled or ran out.
  const isAgain = (it: Approval, place: number) =>
    (it.state === 'cancelled' || it.state === 'expired') &&
    all.slice(place + 1).some(({ action }) => orderFor(action) === orderFor(it.action));
  const told = all.filter((it, place) => replaced || (it.state !== 'superseded' && !isAgain(it, place))).toReversed();
  return told.slice(0, most).map((it, place) => {
    const isNext = place === 0 && !isUndecided(it.state) && it.state !== 'executing' && it.state !== 'done';
    const next = isNext && !wasMended(state) ? say` “${name(orderFor(it.action))}” proposes it again.` : [];
    return say`${became(it, state)}${next}`;
  });
}

function became(it: Approval, state: IncidentState): Words {
  const what = deedName(it);
  const when = it.endedAt === undefined ? [] : say` at ${at(it.endedAt)}`;
  switch (it.state) {
    case 'pending':
      return waitsWords(it);
    case 'approved':
    case 'executing':
      return say`${what} is being carried out${approvedBy(it)}.`;
    case 'done':
      return say`${what} was carried out${when}${approvedBy(it)}${helped(it)}.`;
    case 'denied':
      return say`${what} was denied${decidedBy(it, 'deny')}${when}${reasonOf(it)}; nothing was changed.`;
    case 'cancelled': {
      const stop = state.runs.get(it.run)?.stop;
      const by = stop ? say` when ${{ person: stop.by.user }} stopped the investigation` : [];
      return say`${what} was proposed and cancelled${when}${by}; nothing was changed.`;
    }
    case 'expired':
      return say`${what} was proposed, and nobody decided in time; nothing was changed.`;
    case 'superseded':
      return say`${what} was replaced by another proposal${when}.`;
    case 'handed-over':
      return say`${what} was taken over by hand${it.by ? say` by ${{ person: it.by.user }}` : []}${when}.`;
    case 'failed':
      return say`${what} failed${when}${approvedBy(it)}.`;
    case 'unknown':
      return say`Whether ${what} ran is not known; check by hand.`;
  }
}

/** Whether it was seen to help, as a sentence goes on. */
export function helped({ verification }: Approval): Words {
  switch (verification?.state) {
    case 'held':
      return say`, and the recovery was verified at ${at(verification.polledAt)}`;
    case 'not-held':
      return say`; a recovery was not seen in time`;
    case 'waiting':
      return say`; whether it helped is being checked`;
    case 'failed':
    case undefined:
      return say`; whether it helped was not checked`;
  }
}

export function approvedBy(it: Approval): Words {
  return it.votes.some(({ vote }) => vote === 'approve') ? say`, approved${decidedBy(it, 'approve')}` : [];
}

function decidedBy({ votes }: Approval, wanted: 'approve' | 'deny'): Words {
  const by = votes.findLast(({ vote }) => vote === wanted)?.by.user;
  return by === undefined ? [] : say` by ${{ person: by }}`;
}

/** Why it was denied, in their words. */
export function reasonOf({ votes }: Approval): Words {
  const reason = votes.findLast(({ vote }) => vote === 'deny')?.reason;
  return reason ? say`: ${quote(reason)}` : [];
}

/** Who may decide; `briefly` without who may not. */
export function approvers({ policy, action }: Approval, how: 'briefly' | 'wholly' = 'wholly'): Words {
  const who: Words[] = [
    ...policy.users.map((it): Words => [{ person: it }]),
    ...policy.groups.map((it): Words => [{ group: it }]),
    ...policy.pagerduty.map(
      (it) => say`${it === 'assignees' ? 'the PagerDuty assignees' : 'who is on call in PagerDuty'}`,
    ),
  ];
  if (who.length === 0) return say`nobody: its workflow names no approvers`;
  const not =
    how === 'wholly' && (policy.requester === 'refused' || action.risk === 'high')
      ? ', other than whoever asked for it'
      : '';
  return say`${policy.quorum === 1 ? 'one' : policy.quorum} of ${listed(who, 8)}${not}`;
}
