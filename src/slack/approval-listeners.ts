/**
 * Presses on an approval's card, and what its dialogs bring back.
 * Owns: which button asks the desk for what, and the dialogs' tickets. Refuses: deciding; and arguments from Slack, but
 * for the values that somebody wrote into the fields of the edit dialog.
 */
import type { App, ButtonAction } from '@slack/bolt';
import type { Press as Asked, Click, ClickResult } from '../approvals/click.ts';
import type { Intake } from '../intake/accept.ts';
import type { Journal } from '../run/journal.ts';
import { isShownIn } from '../run/place-of.ts';
import type { Notice } from '../run/saying.ts';
import { argumentsDialog, denialDialog, readDenial, readTicket, ticketOf } from './dialogs.ts';
import { editDialog, readEdit } from './edit-dialog.ts';
import { byOf, placeOf, type Press, pressId } from './press.ts';

/** Where decisions are taken. */
export interface Desk {
  vote(click: Click): Promise<ClickResult>;
  objectsToDenial(press: Asked): Promise<Notice | null>;
  handOver(press: Asked): Promise<ClickResult>;
  ran(press: Asked): Promise<ClickResult>;
  edit(press: Asked, edit: Record<string, number | string>): Promise<ClickResult>;
}

interface Parts {
  intake: Intake;
  desk: Desk;
  journal: Journal;
  self: { team: string };
  /** `slack.scripts`. */
  scripts: readonly string[];
  log: (line: string) => void;
}

export function addApprovalListeners(app: App, { intake, desk, journal, self, scripts, log }: Parts): void {
  app.action<Press>('apr_approve', async ({ ack, body, action }) => {
    const click = clickOf(body, action, self);
    const result = await desk.vote(click);
    if (!result.accepted) await intake.tell(pressId(body, action), click.place, click.by, result.notice);
    await ack();
  });

  // The press asks only; what its dialog brings back denies, and is held against the same card.
  app.action<Press>('apr_deny', async ({ ack, body, action, client }) => {
    const click = clickOf(body, action, self);
    const told = (notice: Notice) => intake.tell(pressId(body, action), click.place, click.by, notice);
    const refused = await desk.objectsToDenial(click);
    if (refused) await told(refused);
    else
      await client.views
        .open({ trigger_id: body.trigger_id, view: denialDialog(click) })
        .catch(async (error: unknown) => {
          log(`the dialog to deny could not be opened: ${String(error)}`);
          await told({ code: 'press-again', user: click.by.user });
        });
    await ack();
  });

  app.action<Press>('apr_details', async ({ ack, body, action, client }) => {
    const click = clickOf(body, action, self);
    const mayRead = await intake.welcomes(click.by, click.place);
    await ack();
    if (!mayRead) return;
    const state = await journal.load(click.incident);
    const approval = state.approvals.get(click.approval);
    if (!approval || !isShownIn(state, click.place)) return;
    await client.views
      .open({ trigger_id: body.trigger_id, view: argumentsDialog(approval, click, scripts) })
      .catch((error: unknown) => {
        log(`the arguments could not be shown: ${String(error)}`);
      });
  });

  app.view({ callback_id: 'apr_arguments', type: 'view_submission' }, async ({ ack, body, view }) => {
    const click = readTicket(view.private_metadata, { team: body.user.team_id ?? self.team, user: body.user.id });
    if (!click) return ack();
    const result = await desk.vote({ ...click, vote: 'approve' });
    if (!result.accepted) await intake.tell(view.id, click.place, click.by, result.notice);
    await ack();
  });

  app.view({ callback_id: 'apr_denial', type: 'view_submission' }, async ({ ack, body, view }) => {
    const click = readTicket(view.private_metadata, { team: body.user.team_id ?? self.team, user: body.user.id });
    if (!click) return ack();
    const reason = readDenial(view.state.values);
    const result = await desk.vote({ ...click, vote: 'deny', ...(reason === '' ? {} : { reason }) });
    if (!result.accepted) await intake.tell(view.id, click.place, click.by, result.notice);
    // The card and the run have it by the vote; what is asked of a model later reads it here.
    else if (reason !== '') {
      const remark = `Denied ${click.approval}: ${reason}`;
      await intake.remark(click.incident, view.id, click.place, click.by, remark);
    }
    await ack();
  });

  app.action<Press>('apr_hand', async ({ ack, body, action }) => {
    const click = clickOf(body, action, self);
    const result = await desk.handOver(click);
    if (!result.accepted) await intake.tell(pressId(body, action), click.place, click.by, result.notice);
    await ack();
  });

  app.action<Press>('apr_ran', async ({ ack, body, action }) => {
    const click = clickOf(body, action, self);
    const result = await desk.ran(click);
    if (!result.accepted) await intake.tell(pressId(body, action), click.place, click.by, result.notice);
    await ack();
  });

  app.action<Press>('apr_edit', async ({ ack, body, action, client }) => {
    const click = clickOf(body, action, self);
    const mayRead = await intake.welcomes(click.by, click.place);
    await ack();
    const state = await journal.load(click.incident);
    const approval = mayRead && isShownIn(state, click.place) ? state.approvals.get(click.approval) : undefined;
    if (!approval || approval.state !== 'pending') return;
    await client.views
      .open({ trigger_id: body.trigger_id, view: editDialog(approval, ticketOf(click)) })
      .catch((error: unknown) => {
        log(`the dialog to edit could not be opened: ${String(error)}`);
      });
  });

  app.view({ callback_id: 'apr_edit', type: 'view_submission' }, async ({ ack, body, view }) => {
    const click = readTicket(view.private_metadata, { team: body.user.team_id ?? self.team, user: body.user.id });
    const approval = click && (await journal.load(click.incident)).approvals.get(click.approval);
    if (!click || !approval) return ack();
    const { edit, errors } = readEdit(approval, view.state.values);
    if (Object.keys(errors).length > 0) return ack({ response_action: 'errors', errors });
    if (Object.keys(edit).length > 0) {
      const result = await desk.edit(click, edit);
      if (!result.accepted) await intake.tell(view.id, click.place, click.by, result.notice);
    }
    await ack();
  });
}

function clickOf(body: Press, action: ButtonAction, self: { team: string }): Click {
  // What is missing fits no card; the desk refuses it, and writes down that it came.
  const [incident = '', approval = '', hash = ''] = (action.value ?? '').split('|');
  return {
    incident,
    approval,
    hash,
    nonce: action.block_id.replace(/^apr:/, ''),
    place: placeOf(body, self),
    ts: body.container['message_ts'] ?? '',
    by: byOf(body),
    vote: action.action_id === 'apr_deny' ? 'deny' : 'approve',
  };
}
