/**
 * Somebody says in a thread, or to Aura, that they have run what they took over by hand.
 * Owns: which proposal is meant: the newest that the speaker took over and that is waited for. Refuses: the word of anybody
 * else, who has the card's button for it; and any sentence that says more.
 */
import { awaitedOf } from '../run/actions/by-hand.ts';
import type { Fact } from '../run/fact.ts';
import { samePerson } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import { saysItRan } from '../run/question/says-it-ran.ts';
import type { Said } from './said.ts';

export function ranByHand(state: IncidentState, { by, bot, place, ts }: Said, text: string): Fact[] {
  if (bot || !saysItRan(text)) return [];
  const mine = [...state.approvals.values()].findLast(
    (it) => awaitedOf(it) && it.by && samePerson(it.by, by) && state.runs.get(it.run)?.state !== 'ended',
  );
  return mine ? [{ type: 'by-hand-ran', approval: mine.id, by, said: { place, ts } }] : [];
}
