/**
 * A press on Approve as Slack would send it, with something changed.
 * Owns: the payload. Refuses: pressing what is shown; the workspace does that.
 */
import type { Seen } from '../../src/slack-emulator/people-side.ts';
import type { IncidentRoom } from './incident-room.ts';

export interface ForgedPress {
  value: string;
  block: string;
  channel: string;
  ts: string;
}

/** What Slack sends when on-call presses Approve on this card, with something changed. */
export async function forgePress(
  room: IncidentRoom,
  card: Seen,
  change: Partial<ForgedPress>,
  forgery: { secret?: string; skewSeconds?: number } = {},
) {
  const button = card.actions.find(({ action_id }) => action_id === 'apr_approve');
  const press: ForgedPress = {
    value: button?.value ?? '',
    block: button?.block_id ?? '',
    channel: await room.id(),
    ts: card.ts,
    ...change,
  };
  const { teamId, appId } = room.workspace.app;
  const { people } = await room.workspace.directory();
  return room.workspace.forge(
    'interactive',
    {
      type: 'block_actions',
      team: { id: teamId },
      user: { id: people['oncall'], team_id: teamId },
      api_app_id: appId,
      trigger_id: 'none',
      container: { type: 'message', message_ts: press.ts, channel_id: press.channel, is_ephemeral: false },
      channel: { id: press.channel, name: 'any' },
      actions: [
        {
          type: 'button',
          action_id: 'apr_approve',
          block_id: press.block,
          value: press.value,
          action_ts: `${Date.now()}.${Math.trunc(performance.now() * 1_000)}`,
        },
      ],
    },
    forgery,
  );
}

/** Presses Approve on the card as it was. */
export function pressOld(room: IncidentRoom, card: Seen) {
  return forgePress(room, card, {});
}
