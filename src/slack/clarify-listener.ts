/**
 * A press on an answer to what a run asked people back.
 * Owns: reading the press. Refuses: keeping; intake does.
 */
import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { Clarifications } from '../intake/clarifications.ts';

export function addClarifyListener(
  app: App,
  { clarifications, self }: { clarifications: Clarifications; self: { team: string } },
): void {
  app.action<BlockAction<ButtonAction>>(/^clarify_[0-3]$/, async ({ ack, body, action }) => {
    const [incident, run, at] = (action.value ?? '').split('|');
    if (incident && run && /^[0-3]$/.test(at ?? '')) {
      const press = {
        incident,
        id: `${body.user.id}:${action.action_id}:${action.action_ts}`,
        place: { team: self.team, channel: body.channel?.id ?? '' },
        by: { team: body.user.team_id ?? body.team?.id ?? '', user: body.user.id },
      };
      await clarifications.press(press, run, Number(at));
    }
    await ack();
  });
}
