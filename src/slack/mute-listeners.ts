/**
 * Presses that ask for less: the menu of the status, and the buttons that take it back.
 * Owns: what each choice means. Refuses: keeping; intake does.
 */
import type { App, BlockAction, ButtonAction, OverflowAction } from '@slack/bolt';
import { durations, type Mutes } from '../intake/mutes.ts';
import type { Pressed } from '../intake/opinions.ts';
import { menuId } from './cards/mute-menu.ts';

interface Parts {
  mutes: Mutes;
  self: { team: string };
}

export function addMuteListeners(app: App, { mutes, self }: Parts): void {
  const pressed = (incident: string, body: BlockAction, action: { action_id: string; action_ts: string }): Pressed => ({
    incident,
    id: `${body.user.id}:${action.action_id}:${action.action_ts}`,
    place: { team: self.team, channel: body.channel?.id ?? '' },
    by: { team: body.user.team_id ?? body.team?.id ?? '', user: body.user.id },
  });

  app.action<BlockAction<OverflowAction>>(menuId, async ({ ack, body, action }) => {
    const [incident = '', what, length] = (action.selected_option.value ?? '').split('|');
    const long = durations.find((it) => it === length);
    if (long && what === 'mute') await mutes.mute(pressed(incident, body, action), long);
    if (long && what === 'quiet') await mutes.quiet(pressed(incident, body, action), long);
    await ack();
  });

  app.action<BlockAction<ButtonAction>>('mute_end', async ({ ack, body, action }) => {
    await mutes.unmute(pressed(action.value ?? '', body, action));
    await ack();
  });

  app.action<BlockAction<ButtonAction>>('quiet_end', async ({ ack, body, action }) => {
    await mutes.speak(pressed(action.value ?? '', body, action));
    await ack();
  });
}
