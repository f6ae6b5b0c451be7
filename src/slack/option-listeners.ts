/**
 * Presses on the options of a run.
 * Owns: reading them. Refuses: deciding who may; approvals/options.ts does.
 */
import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { OptionPress } from '../approvals/options.ts';

interface Parts {
  options?: { press(press: OptionPress): Promise<boolean> };
  self: { team: string };
}

export function addOptionListeners(app: App, { options, self }: Parts): void {
  if (!options) return;
  app.action<BlockAction<ButtonAction>>(/^option_(take_\d|wait)$/, async ({ ack, body, action }) => {
    const [incident = '', run = '', name = ''] = (action.value ?? '').split('|');
    await options.press({
      incident,
      run,
      action: name === '' ? null : name,
      id: `${body.user.id}:${action.action_id}:${action.action_ts}`,
      place: { team: self.team, channel: body.channel?.id ?? '' },
      by: { team: body.user.team_id ?? body.team?.id ?? '', user: body.user.id },
    });
    await ack();
  });
}
