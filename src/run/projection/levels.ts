/**
 * The line that asks whether an action may be done without asking: one an offer, edited once somebody said so.
 * Owns: when it changes. Refuses: words.
 */
import { offerKey } from '../message-key.ts';
import { placeOf } from '../place-of.ts';
import type { OutboxRow } from '../saying.ts';
import { type Change, threadOf, touched } from './change.ts';

export function levels({ before, after }: Change): OutboxRow[] {
  return touched(before.offers, after.offers).flatMap(({ after: offer }) => {
    const run = after.approvals.get(offer.id)?.run;
    const place = run === undefined ? null : placeOf(after, run);
    if (run === undefined || !place) return [];
    const { id, action, component, upTo, verified, since, raised, lowered } = offer;
    const said = { ...(raised ? { raised: raised.by.user } : {}), ...(lowered ? { lowered: lowered.by.user } : {}) };
    const notice = { code: 'autonomy', offer: id, action, component, upTo, verified, since, ...said } as const;
    return [
      { key: offerKey(id), place, thread: threadOf(after, run), priority: 4, saying: { type: 'notice', notice } },
    ];
  });
}
