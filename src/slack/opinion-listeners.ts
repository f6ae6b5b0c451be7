/**
 * Presses that say what people think: Helpful, Wrong, whether the named cause was it, and that a record is not right.
 * Owns: which dialog opens and what comes back from it. Refuses: keeping; intake does.
 */
import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { Opinions, Pressed } from '../intake/opinions.ts';
import { opinionTicket, outcomeDialog, readOpinion, readOpinionTicket, wrongDialog } from './opinion-dialogs.ts';

interface Parts {
  opinions: Opinions;
  self: { team: string };
  log: (line: string) => void;
}

type Press = BlockAction<ButtonAction>;

export function addOpinionListeners(app: App, { opinions, self, log }: Parts): void {
  const pressed = (incident: string, body: Press, action: ButtonAction): Pressed => ({
    incident,
    id: `${body.user.id}:${action.action_id}:${action.action_ts}`,
    place: { team: self.team, channel: body.channel?.id ?? '' },
    by: { team: body.user.team_id ?? body.team?.id ?? '', user: body.user.id },
  });
  const open = (client: App['client'], trigger: string, view: ModalView) =>
    client.views.open({ trigger_id: trigger, view }).catch((error: unknown) => {
      log(`a dialog could not be opened: ${String(error)}`);
    });

  app.action<Press>(/^feedback_(helpful|wrong)$/, async ({ ack, body, action, client }) => {
    const [incident, run] = (action.value ?? '').split('|');
    const opinion = action.action_id === 'feedback_helpful' ? 'helpful' : 'wrong';
    if (!incident || !run) return ack();
    const press = pressed(incident, body, action);
    const taken = await opinions.feedback(press, { run, opinion });
    await ack();
    // It counts already; what was wrong may be left out.
    if (taken && opinion === 'wrong')
      await open(client, body.trigger_id, wrongDialog(opinionTicket(incident, run, press.place)));
  });

  app.view({ callback_id: 'feedback_form', type: 'view_submission' }, async ({ ack, body, view }) => {
    const ticket = readOpinionTicket(view.private_metadata);
    const { about, was } = readOpinion(view.state.values);
    if (ticket) {
      const by = { team: body.user.team_id ?? self.team, user: body.user.id };
      const { incident, run, place } = ticket;
      const said = { run, opinion: 'wrong' as const, ...(about ? { about } : {}), ...(was ? { was } : {}) };
      await opinions.feedback({ incident, id: view.id, place, by }, said);
    }
    await ack();
  });

  app.action<Press>(/^outcome_(yes|no)$/, async ({ ack, body, action, client }) => {
    const incident = action.value ?? '';
    const press = pressed(incident, body, action);
    if (action.action_id === 'outcome_yes') {
      await opinions.outcome(press, { right: true });
      return ack();
    }
    await ack();
    await open(client, body.trigger_id, outcomeDialog(opinionTicket(incident, '', press.place)));
  });

  app.action<Press>('lesson_withdraw', async ({ ack, body, action }) => {
    const [incident, earlier] = (action.value ?? '').split('|');
    if (incident && earlier) await opinions.withdraw(pressed(incident, body, action), earlier);
    await ack();
  });

  app.view({ callback_id: 'outcome_form', type: 'view_submission' }, async ({ ack, body, view }) => {
    const ticket = readOpinionTicket(view.private_metadata);
    const { was } = readOpinion(view.state.values);
    if (ticket && was) {
      const by = { team: body.user.team_id ?? self.team, user: body.user.id };
      await opinions.outcome(
        { incident: ticket.incident, id: view.id, place: ticket.place, by },
        { right: false, was },
      );
    }
    await ack();
  });
}
