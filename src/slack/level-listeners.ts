/**
 * Presses that allow Aura to act without asking, and that take it back.
 * Owns: reading them. Refuses: deciding who may; approvals/levels.ts does.
 */
import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { LevelPress } from '../approvals/levels.ts';

interface Parts {
  levels?: { press(press: LevelPress): Promise<boolean> };
  self: { team: string };
}

export function addLevelListeners(app: App, { levels, self }: Parts): void {
  if (!levels) return;
  app.action<BlockAction<ButtonAction>>(/^level_(raise|lower)$/, async ({ ack, body, action }) => {
    const [incident = '', offer = ''] = (action.value ?? '').split('|');
    await levels.press({
      incident,
      offer,
      id: `${body.user.id}:${action.action_id}:${action.action_ts}`,
      place: { team: self.team, channel: body.channel?.id ?? '' },
      by: { team: body.user.team_id ?? body.team?.id ?? '', user: body.user.id },
      does: action.action_id === 'level_raise' ? 'raise' : 'lower',
    });
    await ack();
  });
}
