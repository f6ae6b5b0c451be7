/**
 * "Don't run it yet": what waits, that nothing of it runs without Approve, and how to refuse it or to wait.
 * Owns: those words. Refuses: denying; only the button does, pressed by one who may.
 */
import { type Approval, isUndecided } from '../../run/actions/approval.ts';
import { at, listed, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { approvers } from './fix.ts';
import { beforeWords, riskWords, undoWords } from './deed-terms.ts';
import { wholeText } from './whole-text.ts';
import { proposalMeant, standsWords } from './proposed.ts';

/** "Is 12 safe for the database? I don't want to kill it": a question about what waits, not a wish to wait. */
const asksIfSafe = /\b(?:is|are|would|will)\b[^.?!]{1,40}\b(?:safe|risky|dangerous)\b[^.!]{0,60}\?/i;

export function hold(asked: Asked): Told {
  const { state } = asked;
  if (asksIfSafe.test(wholeText(asked).slice(0, 300)) && proposalMeant(state)) return isSafe(asked);
  const all = [...state.approvals.values()];
  const running = all.filter((it) => it.state === 'approved' || it.state === 'executing');
  const begun = running.map(
    (it) => say`${deed(it)} is being carried out already; a call that is under way cannot be held back.`,
  );
  const open = all.filter((it) => isUndecided(it.state) && !running.includes(it));
  if (open.length === 0)
    return {
      lines:
        begun.length > 0
          ? begun
          : [say`Nothing is proposed and nothing is being carried out, so nothing runs.`, ...done(all)],
    };
  const [first] = open;
  return {
    lines: [
      ...begun,
      say`Nothing runs before somebody presses Approve. ${listed(open.map(deed))} waits for ${first ? approvers(first) : []}, until ${at(Math.min(...open.map(({ expiresAt }) => expiresAt)))}.`,
      say`To wait, leave the card as it is: it ends by itself, and “what do you propose?” brings it back.`,
      say`To refuse it, one who may decide presses Deny on the card; your words alone deny nothing.`,
    ],
  };
}

/** What it goes back to, its risk and its way back; what that does to others is measured nowhere before. */
function isSafe(asked: Asked): Told {
  const approval = proposalMeant(asked.state);
  if (!approval) return { lines: [] };
  const before = beforeWords(approval.action, asked.finding?.change?.summary);
  return {
    lines: [
      ...(before.length > 0 ? before : [say`Not known: nothing that was read says what it does to others.`]),
      riskWords(approval.action),
      undoWords(approval.action, asked.finding?.change?.summary),
      standsWords(approval),
    ],
  };
}

function done(all: readonly Approval[]): Words[] {
  const last = all.findLast((it) => it.state === 'done');
  if (!last) return [];
  const when = last.endedAt === undefined ? [] : say` at ${at(last.endedAt)}`;
  return [say`${deed(last)} was carried out before${when}.`];
}

function deed({ action }: Approval): Words {
  return say`${name(action.name)} of ${name(action.component)}`;
}
