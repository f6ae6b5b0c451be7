/**
 * Approval cards, and the line in the thread that says how an approval ended.
 * Owns: when they change and how urgent that is. Refuses: words; slack renders them.
 */
import type { Action, Approval } from '../actions/approval.ts';
import type { IncidentState } from '../incident-state.ts';
import { cardKey, messageKey } from '../message-key.ts';
import { placeOf } from '../place-of.ts';
import type { NamedAction, Notice, OutboxRow } from '../saying.ts';
import { type Change, threadOf, touched } from './change.ts';

export function cards(change: Change): OutboxRow[] {
  return touched(change.before.approvals, change.after.approvals).flatMap(({ before, after }) => {
    const place = placeOf(change.after, after.run);
    if (!place) return [];
    const thread = threadOf(change.after, after.run);
    const rows: OutboxRow[] = [];
    if (!before || !looksTheSame(before, after)) {
      const title = change.after.brief?.title ?? '';
      // An approval that is decided goes ahead of everything else.
      const priority = after.state === 'pending' && after.votes.length === 0 && after.because === undefined ? 4 : 1;
      const saying = { type: 'approval', approval: after, title, ...neighboursOf(change.after, after) } as const;
      rows.push({ key: cardKey(after.id), place, thread, broadcast: true, priority, saying });
    }
    rows.push(...handRows(before, after).map((row) => ({ ...row, place, thread })));
    if (after.reminded?.length && before?.reminded === undefined) {
      const { action, expiresAt, reminded: users } = after;
      const notice = { code: 'half-way', action, users, expiresAt } as const;
      const key = messageKey('notice', 'half-way', after.id);
      rows.push({ key, place, thread, priority: 2, saying: { type: 'notice', notice } });
    }
    if (before?.state === 'approved' && after.state === 'pending') {
      const { action, expiresAt, because: why = '' } = after;
      const users = before.votes.flatMap(({ vote, by }) => (vote === 'approve' ? [by.user] : []));
      const notice = { code: 'approve-again', action, users, why, expiresAt } as const;
      const key = messageKey('notice', 'approve-again', after.id, `${change.before.head.version}`);
      rows.push({ key, place, thread, priority: 1, saying: { type: 'notice', notice } });
    }
    const replaced = replacedNotice(change.after, after);
    if (replaced && before?.supersededBy === undefined)
      rows.push({
        key: messageKey('notice', 'replaced', after.id),
        place,
        thread,
        priority: 2,
        saying: { type: 'notice', notice: replaced },
      });
    const outcome = outcomeOf(after);
    if (outcome !== null && outcome !== (before && outcomeOf(before))) {
      rows.push({
        key: messageKey('outcome', after.id),
        place,
        thread,
        priority: 3,
        saying: { type: 'outcome', approval: after },
      });
    }
    return rows;
  });
}

/** What is said while somebody does it by hand: that half of the time is over, and that it is well already. */
function handRows(before: Approval | null, { id, action, by, byHand }: Approval): Omit<OutboxRow, 'place'>[] {
  const was = before?.byHand;
  const users = by ? [by.user] : [];
  const rows: Omit<OutboxRow, 'place'>[] = [];
  if (byHand?.reminded && !was?.reminded) {
    const notice = { code: 'by-hand-half-way', action, users, until: byHand.until } as const;
    const key = messageKey('notice', 'by-hand-half-way', id);
    rows.push({ key, priority: 2, saying: { type: 'notice', notice } });
  }
  if (byHand?.recovered && !was?.recovered) {
    const { at, measured } = byHand.recovered;
    const whose = by ? { by: by.user } : {};
    const notice = { code: 'by-hand-recovered', action, ...whose, at, ...(measured ? { measured } : {}) } as const;
    const key = messageKey('notice', 'by-hand-recovered', id);
    rows.push({ key, priority: 3, saying: { type: 'notice', notice } });
  }
  return rows;
}

/** What it stands in place of, and what stands in place of it. */
function neighboursOf({ approvals }: IncidentState, { id, supersededBy }: Approval) {
  const insteadOf = [...approvals.values()].filter((it) => it.supersededBy === id).map(({ action }) => named(action));
  const successor = approvals.get(supersededBy ?? '')?.action;
  return {
    ...(insteadOf.length > 0 ? { insteadOf } : {}),
    ...(successor ? { successor: named(successor) } : {}),
  };
}

/** Who replaced what by what, or why it was replaced; null where nothing stands in its place. */
function replacedNotice(
  { approvals, runs }: IncidentState,
  old: Approval,
): Extract<Notice, { code: 'replaced' }> | null {
  const now = approvals.get(old.supersededBy ?? '');
  if (!now) return null;
  const ordered = now.run !== old.run && runs.get(now.run)?.route === 'act' ? now.requester : null;
  const by = (old.by ?? ordered)?.user;
  return {
    code: 'replaced',
    old: named(old.action),
    now: named(now.action),
    ...(by === undefined ? {} : { by }),
    ...(old.because === undefined ? {} : { because: old.because }),
  };
}

function named({ name, component, args, change }: Action): NamedAction {
  return { name, component, args, ...(change ? { change } : {}) };
}

/** A poll that neither held nor ended changes nothing that a card shows. */
function looksTheSame(a: Approval, b: Approval): boolean {
  const shown = (it: Approval) => JSON.stringify({ ...it, verification: it.verification?.state, reminded: undefined });
  return shown(a) === shown(b);
}

/** How it came out, once that is worth a line of its own; null before, and where nothing was executed. */
function outcomeOf(approval: Approval): string | null {
  if (approval.state === 'failed' || approval.state === 'unknown') return approval.state;
  if (approval.state === 'denied')
    return approval.votes.some(({ vote, reason }) => vote === 'deny' && reason) ? 'denied' : null;
  if (approval.verification?.state === 'waiting') return null;
  if (approval.state === 'handed-over') {
    const { verification, byHand } = approval;
    return verification ? `by hand ${verification.state}` : byHand?.over === 'time' ? 'by hand not said' : null;
  }
  if (approval.state !== 'done') return null;
  return `done ${approval.verification?.state ?? ''}`;
}
