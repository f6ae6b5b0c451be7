/**
 * Who may decide: the policy of one approval against what is known of a person.
 * Owns: the rules of section 7 of the design. Refuses: to count anybody in when a look-up fails.
 */
import type { Approval } from '../run/approval.ts';
import { type Person, samePerson } from '../run/identity.ts';
import type { IncidentBrief } from '../run/request.ts';
import type { LookUp, People } from '../run/ports/people.ts';

/** Null when the person may cast this vote, else why not, in a few words. */
export async function whyNot(
  people: People,
  approval: Approval,
  brief: IncidentBrief | null,
  by: Person,
  vote: 'approve' | 'deny',
  how?: LookUp,
): Promise<string | null> {
  const { policy, action, requester } = approval;
  try {
    const profile = await people.profile(by);
    if (profile.bot) return 'bots do not decide';
    if (profile.foreign) return 'people of another workspace do not decide';
    if (profile.guest) return 'guests do not decide';
    if (profile.deactivated) return 'this account is deactivated';
    if (vote === 'approve' && requester && samePerson(requester, by)) {
      if (action.risk === 'high') return 'who asked may not approve a high-risk action';
      if (policy.requester !== 'allowed') return 'who asked may not approve';
    }
    if (policy.users.includes(by.user)) return null;
    for (const group of policy.groups) {
      if ((await people.group(by.team, group, how)).includes(by.user)) return null;
    }
    for (const who of policy.pagerduty) {
      if ((await people.onCall(by.team, brief?.ref, who, how)).includes(by.user)) return null;
    }
    return 'not among the approvers of this action';
  } catch {
    return 'it could not be checked who may approve, so nobody may';
  }
}
