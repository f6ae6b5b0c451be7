/**
 * What Aura does when Slack speaks: each listener commits first and acks then.
 * Owns: Slack's payloads and which of them mean what. Refuses: writing to Slack (the outbox does; only the dialogs of
 * dialogs.ts are opened here, since their ticket dies within three seconds), and deciding anything.
 */
import type { App } from '@slack/bolt';
import type { LevelPress } from '../approvals/levels.ts';
import type { OptionPress } from '../approvals/options.ts';
import type { Intake } from '../intake/accept.ts';
import { Assistant } from '../intake/assistant.ts';
import { Clarifications } from '../intake/clarifications.ts';
import { Mutes } from '../intake/mutes.ts';
import { Opinions } from '../intake/opinions.ts';
import type { IncidentId, Place } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Journal } from '../run/journal.ts';
import { addApprovalListeners, type Desk } from './approval-listeners.ts';
import { byOf, placeOf, type Press, pressId } from './press.ts';
import { addAssistantListeners } from './assistant-listeners.ts';
import { addClarifyListener } from './clarify-listener.ts';
import type { EvidenceRows } from './evidence-dialog.ts';
import { addEvidenceListeners } from './evidence-listeners.ts';
import { plainText } from './mention-text.ts';
import { addLevelListeners } from './level-listeners.ts';
import { addMuteListeners } from './mute-listeners.ts';
import { addOptionListeners } from './option-listeners.ts';
import { addOpinionListeners } from './opinion-listeners.ts';
import { addOtherWays, isDirect, meantForUs } from './other-ways.ts';
import { addServerQuestionListeners, type TakesAnswers } from './server-question-listeners.ts';
import { isForUs, readMessage, readStopped } from './payloads.ts';

export interface ListenerParts {
  intake: Intake;
  desk: Desk;
  /** Where people choose another option. */
  options?: { press(press: OptionPress): Promise<boolean> };
  /** Where people allow what is done without asking. */
  levels?: { press(press: LevelPress): Promise<boolean> };
  /** The rows that carry what is said by a piece of evidence. */
  evidenceRows?: (incident: IncidentId, evidence: string) => Promise<EvidenceRows>;
  /** Where people answer what servers ask. */
  serverAnswers?: TakesAnswers;
  journal: Journal;
  /** The workspace that Aura is installed in, and who Aura is there. */
  self: { team: string; user: string; app: string | null };
  /** Whether what people say in incident threads is kept as well. */
  listen: boolean;
  /** `slack.threadReplies`. */
  threadReplies?: 'mentions' | 'questions';
  /** `slack.zone`. */
  zone?: string;
  /** `slack.scripts`. */
  scripts: readonly string[];
  /** Called when somebody joined or left a user group, so that what is believed about groups is dropped. */
  groupsChanged?: () => void;
  /** The memory server that confirmed records are given to. */
  share?: string;
  /** Whether everybody of the workspace may read there. */
  isOpen?: (place: Place) => Promise<boolean>;
  /** Keeps a record of what an incident turned out to be. */
  keep?: (state: IncidentState) => Promise<void>;
  log: (line: string) => void;
}

export function addListeners(app: App, parts: ListenerParts): void {
  const { intake, self } = parts;

  app.use(async ({ body, next }) => {
    if (isForUs(body, self)) await next();
    else parts.log('a signed request that is for another app or workspace was dropped');
  });

  addApprovalListeners(app, parts);
  addEvidenceListeners(app, parts);
  addOtherWays(app, parts);
  addAssistantListeners(app, { assistant: new Assistant(parts), self });
  addLevelListeners(app, parts);
  addOptionListeners(app, parts);
  addMuteListeners(app, { mutes: new Mutes(parts), self });
  if (parts.serverAnswers) addServerQuestionListeners(app, { ...parts, serverAnswers: parts.serverAnswers });
  const clarifications = new Clarifications(parts);
  addClarifyListener(app, { clarifications, self });
  addOpinionListeners(app, { opinions: new Opinions(parts), self, log: parts.log });

  app.event('app_mention', async ({ event, body }) => {
    const said = readMessage(event, body, self);
    const asked = said && { ...said, text: plainText(said.text, self.user) };
    if (asked && !(await clarifications.reply(asked, true))) await intake.mention(asked);
  });

  app.event('message', async ({ event, body }) => {
    const said = readMessage(event, body, self);
    // A mention arrives as app_mention too, and only there does it count.
    const mentioned = said?.text.includes(`<@${self.user}`) && !isDirect(said.place.channel);
    if (!said || mentioned) return;
    const asked = { ...said, text: plainText(said.text, self.user) };
    if (await clarifications.reply(asked, false)) return;
    if (await meantForUs(asked, parts)) await intake.mention({ ...asked, direct: isDirect(said.place.channel) });
    else if (parts.listen) await intake.heard(asked);
  });

  app.event('member_joined_channel', async ({ event, body }) => {
    if (event.user === self.user) await intake.joined(body.event_id, { team: self.team, channel: event.channel });
  });

  app.event('subteam_members_changed', async () => parts.groupsChanged?.());

  // Not in the SDK's list of events yet.
  app.event('agent_session_stopped', async ({ event, body }) => {
    const stopped = readStopped(event);
    if (!stopped) return;
    const place = { team: self.team, channel: stopped.channel };
    const by = { team: self.team, user: stopped.user };
    await intake.signal({ kind: 'stop', id: body.event_id, place, by, thread: stopped.thread });
  });

  app.action<Press>('run_stop', async ({ ack, body, action }) => {
    const [, run] = (action.value ?? '').split('|');
    await intake.signal({
      kind: 'stop',
      id: pressId(body, action),
      place: placeOf(body, self),
      by: byOf(body),
      run,
      quiet: true,
    });
    await ack();
  });

  app.action<Press>(/^which_(this|new)$/, async ({ ack, body, action }) => {
    const [incident, request] = (action.value ?? '').split('|');
    if (incident && request) {
      const as = action.action_id === 'which_new' ? 'new' : 'this';
      await intake.place({ incident, request, as }, placeOf(body, self), byOf(body));
    }
    await ack();
  });

  app.action<Press>('start_here', async ({ ack, body, action }) => {
    await intake.startHere(pressId(body, action), placeOf(body, self), byOf(body));
    await ack();
  });

  app.command('/aura', async ({ ack, command, body }) => {
    const word = command.text.trim().toLowerCase();
    const kind = word === 'stop' || word === 'status' ? word : 'help';
    const place = { team: self.team, channel: command.channel_id };
    const by = { team: command.team_id, user: command.user_id };
    await intake.signal({ kind, id: `${command.user_id}:${body.trigger_id}`, place, by, quiet: true });
    await ack();
  });
}
