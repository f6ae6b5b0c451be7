/**
 * What facts of a muted alert and a quiet channel mean.
 * Owns: these facts. Refuses: deciding what is covered.
 */
import type { FactOf } from '../fact.ts';
import type { Draft } from './draft.ts';

export type MuteFact = FactOf<
  'alert-muted' | 'alert-unmuted' | 'delivery-muted' | 'channel-quieted' | 'quiet-ended' | 'message-held'
>;

/** Messages that are told apart; beyond them it is only known that there were many. */
const mostHeld = 200;

export function foldMute({ state }: Draft, fact: MuteFact, at: number): void {
  const { mute, quiet } = state;
  switch (fact.type) {
    case 'alert-muted': {
      const { id, by, until, alerts, rank } = fact;
      state.mute = { id, by, until, alerts, rank, more: 0, missed: false, others: [], ended: null };
      return;
    }
    case 'alert-unmuted':
      if (mute && !mute.ended) state.mute = { ...mute, ended: { by: fact.by, at } };
      return;
    case 'delivery-muted':
      if (mute) {
        const { incident } = fact;
        const isNew = incident !== undefined && incident !== state.incident && !mute.others.includes(incident);
        const others = isNew && mute.others.length < mostHeld ? [...mute.others, incident] : mute.others;
        state.mute = { ...mute, more: mute.more + 1, others };
      }
      return;
    case 'channel-quieted': {
      const { id, by, place, until } = fact;
      state.quiet = { id, by, place, until, held: [], ended: null };
      return;
    }
    case 'quiet-ended':
      if (quiet && !quiet.ended) state.quiet = { ...quiet, ended: { by: fact.by, at } };
      return;
    case 'message-held': {
      const key = `${fact.incident} ${fact.key}`;
      if (quiet && !quiet.held.includes(key) && quiet.held.length < mostHeld)
        state.quiet = { ...quiet, held: [...quiet.held, key] };
      return;
    }
  }
}
