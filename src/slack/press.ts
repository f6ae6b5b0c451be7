/**
 * A press on a button, as Slack's payload tells it: which, whose, where.
 * Owns: reading these. Refuses: what a button means.
 */
import type { BlockAction, ButtonAction } from '@slack/bolt';
import type { Person, Place } from '../run/identity.ts';

export type Press = BlockAction<ButtonAction>;

/** One press: the same one delivered twice has the same id. */
export function pressId(body: Press, action: ButtonAction): string {
  return `${body.user.id}:${action.action_id}:${action.action_ts}`;
}

export function byOf(body: Press): Person {
  return { team: body.user.team_id ?? body.team?.id ?? '', user: body.user.id };
}

/** Channels are named by the workspace Aura lives in, also when somebody of another one presses. */
export function placeOf(body: Press, self: { team: string }): Place {
  return { team: self.team, channel: body.channel?.id ?? '' };
}
