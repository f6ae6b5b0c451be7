/**
 * An order that is known not to help, while what does waits: weighed once before its card takes the other's place.
 * Owns: that word, and how it is ordered all the same. Refuses: whether a deed helps (what-if.ts), and opening a card.
 */
import { isUndecided } from '../../run/actions/approval.ts';
import { name, plainText, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { riskWords, undoWords } from './deed-terms.ts';
import { orderFor } from './fix.ts';
import { instead, type Ready, weighed } from './what-if.ts';
import { lookedUp } from './wording.ts';

/** Null where it may help, or takes no other's place. */
export async function notHelping(asked: Asked, prepared: Ready): Promise<Told | null> {
  const { deed } = asked.ask.subject;
  // Of another component nothing takes the place of what waits.
  const waiting = [...asked.state.approvals.values()].find(
    (it) => isUndecided(it.state) && it.action.component === prepared.ready.action.component,
  );
  const verdict = deed === undefined || !waiting ? [] : await weighed(asked, prepared, deed);
  if (!waiting || !plainText(verdict[0] ?? []).startsWith('No')) return null;
  const { action } = prepared.ready;
  const order = `${orderFor(action)} all the same`;
  return {
    lines: [
      say`Not done, and not proposed yet, since it is not known to help and would take the place of what waits: ${withoutNo(verdict[0] ?? [])}`,
      ...verdict.slice(1),
      say`${riskWords(action)} ${undoWords(action, asked.finding?.change?.summary)}`,
      ...instead(waiting, action),
      say`If you want it all the same, tell me “${name(order)}”.`,
    ],
    offers: order,
    foot: lookedUp(asked, []),
  };
}

/** The verdict as a sentence of its own. */
function withoutNo(line: Words): Words {
  const [first = '', ...rest] = line;
  if (typeof first !== 'string') return line;
  const own = first.replace(/^No(?:, as far as is known: |, |: )/, '');
  return own === '' ? rest : [own, ...rest];
}
