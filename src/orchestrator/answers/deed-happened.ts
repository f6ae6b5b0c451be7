/**
 * "And the rollback, did it happen?", "can they ship 3.1.1 today?": what became of a deed, and whether the next release may
 * go out.
 * Owns: those two. Refuses: changes that others made (changes.ts), and releases of components that are not the cause.
 */
import { wasMended } from '../../run/actions/mended.ts';
import { at, exact, name, say } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { cardOf, fixes, mayHaveRun } from './fix.ts';
import { prevention } from './prevention.ts';
import { newestCard } from './stage.ts';
import { changeName, lead, lookedUp } from './wording.ts';

/** Characters of a question that are read. */
const most = 300;
const deed = '(?:roll-?back|restart|rotation|renewal|fail-?over|fix|card|action|revert|scaling|deed)';
const asksIfDone = new RegExp(
  `\\b${deed}\\b[^.?!]{0,30}\\b(?:did|was|has|is)\\b[^.?!]{0,20}\\b(?:happen\\w*|run|ran|done|gone? through|went through|executed|applied|carried out|take place|live)\\b|\\b(?:did|was|has)\\b[^.?!]{0,20}\\b${deed}\\b[^.?!]{0,20}\\b(?:happen\\w*|run|ran|done|gone? through|go through|executed|applied|carried out|take place)\\b`,
  'i',
);
const asksToShip =
  /\b(?:can|could|may|should|shall|ok(?:ay)? to|safe to|allowed to)\b[^.?!]{0,30}\b(?:ship|re-?deploy|deploy|re-?release|release|merge|push|roll out|go out|put out)\b/i;

/** "Is it done or just approved, did you get my press?": what became of the newest, to the second, and of who asks. */
export function didItRun(asked: Asked): Told {
  const { state, request } = asked;
  const newest = newestCard(state);
  const foot = lookedUp(asked, []);
  if (!newest) return { lines: [say`Nothing was carried out through me: no card was opened here.`, lead(asked)], foot };
  const became = fixes(asked);
  const [first = []] = became;
  const not = newest.state === 'pending' ? 'Not carried out yet: ' : 'Not carried out: ';
  const votes = newest.votes.filter(({ by }) => by.user === request.by?.user);
  const own = votes.map(({ vote, at: when }) =>
    exact(say`Your press is recorded: ${vote === 'approve' ? 'Approve' : 'Deny'} at ${at(when)}.`),
  );
  const none =
    votes.length === 0 && asksOfPress.test(asked.text.slice(0, most))
      ? [say`No press of yours on ${cardOf(newest)} is recorded.`]
      : [];
  return {
    lines: [exact(say`${mayHaveRun(newest) ? '' : not}${first}`), ...own, ...none, ...became.slice(1, 2)],
    foot,
  };
}

const asksOfPress =
  /\b(?:press\w*|click\w*|tap\w*|hit|button|vote\w*|my (?:approval|approve|yes|no|deny|stop)|(?:i|we) (?:approved|denied))\b/i;

/** Null where neither is asked. */
export function deedHappened(asked: Asked): Told | null {
  const { text, state, ask, finding } = asked;
  const head = text.slice(0, most);
  if (ask.topic === 'act' || finding?.outcome !== 'fault') return null;
  const became = fixes(asked);
  if (asksIfDone.test(head) && became.length > 0) {
    // The first line tells of the newest: the word is of that one, and none stands where it may be either.
    const newest = newestCard(state);
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
