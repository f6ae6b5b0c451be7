/**
 * What is asked and that nothing Aura reads can tell: that it is not known, said first, then at most two lines of what is
 * nearest.
 * Owns: those words. Refuses: a yes or a no, and the answer to another question in its place.
 */
import { isUndecided } from '../../run/actions/approval.ts';
import type { Untold } from '../../run/question/untold.ts';
import { at, name, plainText, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { changes } from './changes.ts';
import { prevention } from './remains.ts';
import { deeds } from './status.ts';
import { trend } from './trend.ts';
import { lead, lookedUp } from './wording.ts';

const said: Record<Untold, Words> = {
  ahead: say`I cannot tell whether it holds then: nothing that I read says what another day or more load brings.`,
  review: say`I cannot tell whether it was reviewed or tested, or by whom: nothing that I read says that.`,
  expiry: say`I cannot tell until when the new one is valid: nothing that I read says that.`,
  site: say`I cannot tell which site serves now: nothing that I read says that.`,
  watch: say`I cannot tell what will matter next: nothing that I read says that. What was seen to move:`,
  value: say`I cannot tell whether another value is better: nothing that I read says that. I set nothing.`,
  'going-back': say`I cannot tell when to go back: nothing that I read says that.`,
  'other-deed': say`I cannot tell whether that is safe: nothing that I read says what it would do.`,
  ability: say`I cannot tell whether it does or can: nothing that I read says that.`,
  wake: say`I cannot do that: I wake nobody and keep no condition. Leave that to your pager.`,
};

const mostNearest = 2;

/** The line by itself, beside an answer to something else. */
export function untoldLine(kind: Untold): Words {
  return said[kind];
}

export async function untold(asked: Asked, kind: Untold): Promise<Told> {
  const near = await nearest(asked, kind);
  return {
    lines: [said[kind], ...near.lines.filter((it) => !/^(?:Yes|No|Not)\b/.test(plainText(it))).slice(0, mostNearest)],
    foot: near.foot ?? lookedUp(asked, []),
  };
}

async function nearest(asked: Asked, kind: Untold): Promise<Told> {
  switch (kind) {
    case 'wake':
      return { lines: waiting(asked) };
    case 'review':
      return changes({ ...asked, ask: { ...asked.ask, topic: 'changes' } });
    case 'watch': {
      const { lines, foot } = await trend({ ...asked, ask: { ...asked.ask, subject: {} } });
      return { lines: lines.slice(1), foot };
    }
    case 'expiry':
      return { lines: [...prevention(asked), lead(asked)] };
    case 'ahead':
      return { lines: [lead(asked), ...prevention(asked)] };
    default:
      return { lines: [lead(asked), ...(waiting(asked).length > 0 ? waiting(asked) : deeds(asked))] };
  }
}

function waiting({ state }: Asked): Words[] {
  const open = [...state.approvals.values()].findLast((it) => isUndecided(it.state));
  if (!open) return [];
  return [
    say`${name(open.action.name)} of ${name(open.action.component)} waits for a decision until ${at(open.expiresAt)}.`,
  ];
}
