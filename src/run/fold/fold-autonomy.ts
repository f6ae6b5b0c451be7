/**
 * What facts mean for the offers to do an action without asking.
 * Owns: these facts; the newest word of a person counts. Refuses: who may say it, and the level that follows (trust/).
 */
import type { FactOf } from '../fact.ts';
import type { Draft } from './draft.ts';

export type AutonomyFact = FactOf<'autonomy-offered' | 'autonomy-raised' | 'autonomy-lowered'>;

export function foldAutonomy(draft: Draft, fact: AutonomyFact, at: number): void {
  switch (fact.type) {
    case 'autonomy-offered':
      draft.map('offers').set(fact.offer.id, fact.offer);
      return;
    case 'autonomy-raised':
      draft.alter('offers', fact.offer, (offer) => {
        offer.raised ??= { by: fact.by, at };
      });
      return;
    case 'autonomy-lowered':
      draft.alter('offers', fact.offer, (offer) => {
        if (offer.raised) offer.lowered ??= { by: fact.by, at };
      });
      return;
  }
}
