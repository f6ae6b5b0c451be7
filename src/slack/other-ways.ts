/**
 * Ways to ask beside a mention: a direct message, the message shortcut, a question in a thread of Aura's, a button.
 * Owns: reading each as what a mention at the same place would be. Refuses: answering; intake takes all of them alike.
 */
import type { App, BlockAction, ButtonAction, MessageShortcut } from '@slack/bolt';
import type { Intake } from '../intake/accept.ts';
import { incidentAt } from '../intake/incident-of.ts';
import type { Said } from '../intake/said.ts';
import { isOurThread } from '../intake/which-incident.ts';
import type { Journal } from '../run/journal.ts';
import { formOf } from '../run/question/form.ts';

/** The message shortcut's id, in the manifest too. */
export const shortcutId = 'investigate_this';

interface Parts {
  intake: Intake;
  journal: Journal;
  self: { team: string };
  /** `slack.threadReplies`. */
  threadReplies?: 'mentions' | 'questions';
}

/** Whether something that was said without a mention is meant for Aura all the same. */
export async function meantForUs({ place, thread, text, bot }: Said, parts: Parts): Promise<boolean> {
  if (isDirect(place.channel)) return true;
  if (parts.threadReplies !== 'questions' || bot || !thread || !asks(text)) return false;
  const { incident, known } = await incidentAt(parts.journal.store, place, thread);
  return known && isOurThread(await parts.journal.load(incident), place, thread);
}

/** A question mark, or words that begin as a question does: at night nobody types the mark. */
function asks(text: string): boolean {
  return (
    text.trimEnd().endsWith('?') ||
    formOf(text) !== 'other' ||
    /^\W{0,3}(?:what|which|where|how|show|graph)\b/i.test(text)
  );
}

/** Direct conversations have ids of their own kind. */
export function isDirect(channel: string): boolean {
  return channel.startsWith('D');
}

/** A button says what somebody would have typed. */
function wanted({ action_id: id, value }: ButtonAction): string {
  if (id === 'propose_this' || id.startsWith('ask_')) return value ?? '';
  return id === 'propose_else' ? 'propose something else' : 'propose it again';
}

export function addOtherWays(app: App, { intake, self }: Parts): void {
  app.shortcut<MessageShortcut>({ callback_id: shortcutId, type: 'message_action' }, async ({ ack, body }) => {
    const { ts } = body.message;
    const inside = body.message['thread_ts'];
    const by = { team: body.user.team_id ?? self.team, user: body.user.id };
    const place = { team: self.team, channel: body.channel.id };
    const thread = typeof inside === 'string' ? inside : ts;
    const asked = { eventId: `shortcut:${by.user}:${body.action_ts}`, text: 'What broke, and why?', at: Date.now() };
    await intake.mention({ ...asked, place, by, ts, thread });
    await ack();
  });

  app.action<BlockAction<ButtonAction>>(/^(?:propose_(?:else|again|this)|ask_\d)$/, async ({ ack, body, action }) => {
    const ts = body.container['message_ts'];
    const thread = body.container['thread_ts'] ?? ts;
    if (typeof ts === 'string' && typeof thread === 'string') {
      const by = { team: body.user.team_id ?? body.team?.id ?? '', user: body.user.id };
      const place = { team: self.team, channel: body.channel?.id ?? '' };
      const asked = {
        eventId: `press:${by.user}:${action.action_ts}`,
        text: wanted(action),
        at: Date.now(),
      };
      await intake.mention({ ...asked, place, by, ts, thread });
    }
    await ack();
  });

  app.action<BlockAction<ButtonAction>>('catch_up', async ({ ack, body, action }) => {
    const by = { team: body.user.team_id ?? body.team?.id ?? '', user: body.user.id };
    const place = { team: self.team, channel: body.channel?.id ?? '' };
    const ts = body.container['message_ts'];
    const id = `${by.user}:catch_up:${action.action_ts}`;
    const thread = typeof ts === 'string' ? { thread: ts } : {};
    await intake.signal({ kind: 'catch-up', id, place, by, quiet: true, ...thread });
    await ack();
  });
}
