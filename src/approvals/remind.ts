/**
 * Half-way to its expiry, a card that nobody has decided is brought to those who may, by name, once; one that somebody took
 * over, to them.
 * Owns: when, and who is named: who is on call by PagerDuty goes first, since its levels are the next to ask. Refuses:
 * widening who may decide; whoever is asked may, by the same rules that a click meets.
 */
import type { Approval } from '../run/actions/approval.ts';
import { handReminderOf } from '../run/actions/by-hand.ts';
import { FenceLost } from '../run/fence-lost.ts';
import type { IncidentId } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Journal } from '../run/journal.ts';
import { placeOf, reminderOf } from '../run/place-of.ts';
import type { People } from '../run/ports/people.ts';
import { whyNot } from './eligible.ts';

/** Names in one line; more are a crowd in which nobody feels asked. */
const mostNames = 5;

/** Found by a worker that holds `fence`. A look-up that fails asks nobody, and is not tried again. */
export async function remindHalfWay(
  { journal, people }: { journal: Journal; people: People },
  incident: IncidentId,
  fence: number,
  now: number,
): Promise<void> {
  const state = await journal.load(incident);
  for (const approval of state.approvals.values()) {
    if (!isHalfWay(state, approval, now)) continue;
    // Whoever took it over was asked already, and is asked once more.
    const users =
      approval.state === 'handed-over'
        ? [approval.by?.user ?? []].flat()
        : await whoMayDecide(people, state, approval).catch((): string[] => []);
    const written = await journal.decide(
      incident,
      (current) => {
        const then = current.approvals.get(approval.id);
        if (!then || !isHalfWay(current, then, now)) return null;
        return { facts: [{ type: 'approval-reminded', approval: approval.id, users }] };
      },
      fence,
    );
    if (!written.ok) throw new FenceLost(incident);
  }
}

function isHalfWay(state: IncidentState, approval: Approval, now: number): boolean {
  const byHand = handReminderOf(approval);
  if (byHand !== null) return now >= byHand && now < (approval.byHand?.until ?? 0);
  const at = reminderOf(state, approval);
  return at !== null && now >= at && now < approval.expiresAt;
}

/** Those who could press Approve now and have not, the next to ask first. */
async function whoMayDecide(people: People, state: IncidentState, approval: Approval): Promise<string[]> {
  const team = placeOf(state, approval.run)?.team ?? '';
  const { users, groups, pagerduty } = approval.policy;
  const onCall = await Promise.all(pagerduty.map((who) => people.onCall(team, state.brief?.ref, who)));
  const members = await Promise.all(groups.map((group) => people.group(team, group)));
  const voted = new Set(approval.votes.map(({ by }) => by.user));
  const asked: string[] = [];
  for (const user of new Set([...onCall.flat(), ...members.flat(), ...users])) {
    if (asked.length === mostNames) break;
    if (voted.has(user)) continue;
    if ((await whyNot(people, approval, state.brief, { team, user }, 'approve')) === null) asked.push(user);
  }
  return asked;
}
