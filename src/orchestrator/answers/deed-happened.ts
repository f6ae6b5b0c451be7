/**
 * "And the rollback, did it happen?", "can they ship 3.1.1 today?": what became of a deed, and whether the next release may
 * go out.
 * Owns: those two. Refuses: changes that others made (changes.ts), and releases of components that are not the cause.
 */
import { wasMended } from '../../run/actions/mended.ts';
import { name, say } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { fixes, mayHaveRun } from './fix.ts';
import { prevention } from './remains.ts';
import { changeName, lookedUp } from './wording.ts';

/** Characters of a question that are read. */
const most = 300;
const deed = '(?:roll-?back|restart|rotation|renewal|fail-?over|fix|card|action|revert|scaling|deed)';
const asksIfDone = new RegExp(
  `\\b${deed}\\b[^.?!]{0,30}\\b(?:did|was|has|is)\\b[^.?!]{0,20}\\b(?:happen\\w*|run|ran|done|gone? through|went through|executed|applied|carried out|take place|live)\\b|\\b(?:did|was|has)\\b[^.?!]{0,20}\\b${deed}\\b[^.?!]{0,20}\\b(?:happen\\w*|run|ran|done|gone? through|go through|executed|applied|carried out|take place)\\b`,
  'i',
);
const asksToShip =
  /\b(?:can|could|may|should|shall|ok(?:ay)? to|safe to|allowed to)\b[^.?!]{0,30}\b(?:ship|re-?deploy|deploy|re-?release|release|merge|push|roll out|go out|put out)\b/i;

/** Null where neither is asked. */
export function deedHappened(asked: Asked): Told | null {
  const { text, state, ask, finding } = asked;
  const head = text.slice(0, most);
  if (ask.topic === 'act' || finding?.outcome !== 'fault') return null;
  const became = fixes(asked);
  if (asksIfDone.test(head) && became.length > 0) {
    // The first line tells of the newest: the word is of that one, and none stands where it may be either.
    const newest = [...state.approvals.values()].findLast((it) => it.state !== 'superseded');
    const word = newest?.state === 'done' ? 'Yes: ' : newest && mayHaveRun(newest) ? '' : 'No: ';
    return { lines: [say`${word}${became[0] ?? []}`, ...became.slice(1, 2)], foot: lookedUp(asked, []) };
  }
  const { change, component } = finding;
  const isIts = ask.subject.component === component && component !== null;
  if (!asksToShip.test(head) || !change || !isIts) return null;
  return {
    lines: [
      say`Not known: whether the next release of ${name(component)} still has what ${changeName(change)} brought, nothing that I read tells.`,
      ...prevention(asked).slice(0, 1),
      wasMended(state)
        ? say`If it goes out, watch what moved this time; I look anew when I am asked.`
        : say`The incident goes on, so that a release now makes it harder to tell what helped.`,
    ],
    foot: lookedUp(asked, []),
  };
}
