/**
 * Who may decide: the policy of one approval against what is known of a person.
 * Owns: the rules of section 7 of the design. Refuses: to count anybody in when a look-up fails.
 */
import { AuraError } from '../errors.ts';
import type { Approval } from '../run/actions/approval.ts';
import { type Person, samePerson } from '../run/identity.ts';
import type { IncidentBrief } from '../run/request.ts';
import { askAgain } from './ask-again.ts';
import type { LookUp, People } from '../run/ports/people.ts';

/** Why somebody may not. */
export interface Objection {
  /** In a few words. */
  why: string;
  /** It could not be looked up: nobody may now, and the same person may in a minute. */
  unchecked?: true;
}

/** Null when the person may cast this vote, else why not, in a few words. */
export async function whyNot(...asked: Parameters<typeof objectionTo>): Promise<string | null> {
  return (await objectionTo(...asked))?.why ?? null;
}

/** Null when the person may cast this vote. */
export async function objectionTo(
  people: People,
  approval: Approval,
  brief: IncidentBrief | null,
  by: Person,
  vote: 'approve' | 'deny',
  how?: LookUp,
): Promise<Objection | null> {
  const { policy, action, requester } = approval;
  try {
    const profile = await askAgain(() => people.profile(by));
    if (profile.bot) return { why: 'bots do not decide' };
    if (profile.foreign) return { why: 'people of another workspace do not decide' };
    if (profile.guest) return { why: 'guests do not decide' };
    if (profile.deactivated) return { why: 'this account is deactivated' };
    if (vote === 'approve' && requester && samePerson(requester, by)) {
      if (action.risk === 'high') return { why: 'who asked may not approve a high-risk action' };
      if (policy.requester !== 'allowed') return { why: 'who asked may not approve' };
    }
    if (policy.users.includes(by.user)) return null;
    for (const group of policy.groups) {
      if ((await askAgain(() => people.group(by.team, group, how))).includes(by.user)) return null;
    }
    for (const who of policy.pagerduty) {
      if ((await askAgain(() => people.onCall(by.team, brief?.ref, who, how))).includes(by.user)) return null;
    }
    return { why: 'not among the approvers of this action' };
  } catch (error) {
    return { why: uncheckedWhy(error), unchecked: true };
  }
}

function uncheckedWhy(error: unknown): string {
  const reason = error instanceof AuraError && !error.retryable ? ` (${error.userMessage})` : '';
  return `it could not be checked who may approve, so nobody may${reason}`;
}
