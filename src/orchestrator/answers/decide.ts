/**
 * "Who may approve?", "yes, go ahead": who decides, and that only the button counts.
 * Owns: reading the policy aloud. Refuses: taking words for a decision.
 */
import { type Approval, isUndecided } from '../../run/actions/approval.ts';
import { formOf } from '../../run/question/form.ts';
import { at, listed, name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { deeds } from './status.ts';

export function decide(asked: Asked): Told {
  const open = [...asked.state.approvals.values()].filter((it) => isUndecided(it.state));
  const [first] = open;
  if (!first) {
    const by = decided(asked);
    const now = by.length > 0 ? [say`Nothing else waits for a decision.`] : [say`Nothing waits for a decision.`];
    return { lines: [...by, ...(by.length > 0 ? [] : deeds(asked, { replaced: false })), ...now] };
  }
  const wasAsked = /\b(?:approved|den(?:y|ied|ier|ial)|decided|reject\w*|refus\w*|gave|pressed|said no)\b/i.test(
    asked.text,
  );
  const whether = wasAsked && formOf(asked.text) === 'whether' ? 'Not yet: ' : '';
  return {
    lines: [
      ...(wasAsked ? decided(asked) : []),
      say`${whether}${name(first.action.name)} of ${name(first.action.component)} waits for ${approvers(first)}, until ${at(first.expiresAt)}.`,
      say`Only the button on its card decides; words here do not.`,
    ],
  };
}

/** Who decided on the newest proposal that somebody decided on. */
function decided({ state }: Asked): Words[] {
  const last = [...state.approvals.values()].findLast(({ votes }) => votes.length > 0);
  if (!last) return [];
  const { name: what, component } = last.action;
  const votes = last.votes.map(({ by, vote, at: when, reason }): Words => {
    const said = vote === 'approve' ? 'approved' : 'denied';
    const why = reason ? say`: ${quote(reason)}` : '';
    return say`${{ person: by.user }} ${said} ${name(what)} of ${name(component)} at ${at(when)}${why}.`;
  });
  return votes.slice(-mostVotes);
}

const mostVotes = 4;

export function approvers({ policy, action }: Approval): Words {
  const who: Words[] = [
    ...policy.users.map((it): Words => [{ person: it }]),
    ...policy.groups.map((it): Words => [{ group: it }]),
    ...policy.pagerduty.map(
      (it) => say`${it === 'assignees' ? 'the PagerDuty assignees' : 'who is on call in PagerDuty'}`,
    ),
  ];
  if (who.length === 0) return say`nobody: its workflow names no approvers`;
  const not = policy.requester === 'refused' || action.risk === 'high' ? ', other than whoever asked for it' : '';
  return say`${policy.quorum === 1 ? 'one' : policy.quorum} of ${listed(who, 8)}${not}`;
}

/** What is proposed already, said to whoever asks for it once more. */
export function waitsAlready(waiting: Approval): Words[] {
  const { action, expiresAt } = waiting;
  return [
    say`${name(action.name)} of ${name(action.component)} is proposed already and waits for ${approvers(waiting)}, until ${at(expiresAt)}.`,
    say`Only the button on its card decides. Risk ${action.risk}; ${action.undo ? 'it can be undone' : 'no way back is known'}.`,
  ];
}
