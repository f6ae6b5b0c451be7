/**
 * Does what people do: says, edits, presses, submits, joins, archives.
 * Owns: the rules that Slack's own client enforces on people.
 * Refuses: a press on a control that is not there, a word in a channel one is not in.
 */
import type { Channel } from './channels.ts';
import { checkBlocks } from './check-blocks.ts';
import type { Ack } from './delivery-link.ts';
import type { Deliveries } from './deliveries.ts';
import type { Fields } from './fields.ts';
import { isFields, listAt, textAt } from './fields.ts';
import {
  controlsOf,
  findControl,
  messageAction,
  messageShortcut,
  slashCommand,
  viewAction,
  viewClosed,
  viewSubmission,
  viewValues,
} from './interactions.ts';
import type { Message } from './messages.ts';
import type { PeopleSide, Pressed, Seen, Submitted } from './people-side.ts';
import type { Person } from './people.ts';
import { assistantActs } from './assistant-acts.ts';
import { typedText } from './plain-text.ts';
import { SlackRefusal } from './slack-refusal.ts';
import type { SocketLink } from './socket-link.ts';
import { messageText, transcriptOf } from './transcript.ts';
import { settleSubmission } from './view-answer.ts';
import type { View } from './views.ts';
import { viewObject } from './views.ts';
import type { WorkspaceState } from './workspace-state.ts';

/** Slack makes a snippet of more; nothing in a person's message may be longer. */
const MAX_TYPED = 40_000;

export function peopleActs(state: WorkspaceState, deliveries: Deliveries, sockets: SocketLink): PeopleSide {
  const person = (who: string): Person => state.people.find(who);

  /** The channel, when this person is in it and it is alive. */
  const inside = (who: Person, which: string): Channel => {
    const channel = state.channels.find(which);
    if (!channel.members.has(who.id)) throw new SlackRefusal('not_in_channel');
    if (channel.archived) throw new SlackRefusal('is_archived');
    return channel;
  };

  /** The channel, when this person can look into it; public ones anybody of the team can. */
  const visible = (who: Person, which: string): Channel => {
    const channel = state.channels.find(which);
    const open = channel.kind === 'public' && who.kind !== 'guest' && who.kind !== 'outsider';
    if (!open && !channel.members.has(who.id)) throw new SlackRefusal('channel_not_found');
    return channel;
  };

  const anywhere = (ts: string): { channel: Channel; message: Message } => {
    const message = state.messages.findAnywhere(ts);
    if (!message) throw new SlackRefusal('message_not_found');
    return { channel: state.channels.find(message.channel), message };
  };

  const ownView = (who: Person, viewId: string): View => {
    const view = state.views.find(viewId);
    if (!view.open || view.user !== who.id) throw new SlackRefusal('view_not_open');
    return view;
  };

  const shownView = (view: View): Fields => viewObject(view, state.settings.team.id, state.people.app);
  const seen = (message: Message): Seen => seenMessage(message, state);
  const press = async (payload: Fields): Promise<Pressed> => pressed(await deliveries.interact('interactive', payload));
  const react = (who: string, ts: string, name: string, add: boolean): void => {
    const { channel } = anywhere(ts);
    const user = person(who);
    inside(user, channel.id);
    state.react(channel, ts, user.id, name.replaceAll(':', ''), add);
  };

  return {
    async say(user, which, text, options = {}) {
      const who = person(user);
      const channel = inside(who, which);
      const { metadata = null, attachments = [], blocks = [] } = options;
      const rich = attachments.length > 0 || blocks.length > 0;
      if (text.trim() === '' && !rich) throw new SlackRefusal('no_text');
      if ((metadata || rich) && who.kind !== 'bot') throw new SlackRefusal('invalid_arguments');
      const asked = options.thread_ts ? state.messages.find(channel.id, options.thread_ts) : undefined;
      if (options.thread_ts && !asked) throw new SlackRefusal('thread_not_found');
      const message = state.post({
        channel: channel.id,
        user: who.id,
        team: who.team,
        botId: who.botId,
        appId: who.appId,
        text: typedText(text, state).slice(0, MAX_TYPED),
        threadTs: asked ? (asked.threadTs ?? asked.ts) : null,
        metadata,
        attachments,
        blocks: checkBlocks(blocks, 'message', state),
      });
      return { ts: message.ts, channel: channel.id };
    },
    async edit(user, ts, text) {
      const { message } = anywhere(ts);
      const who = person(user);
      if (message.user !== who.id) throw new SlackRefusal('cant_update_message');
      inside(who, message.channel);
      const edited = { user: who.id, ts: state.messages.nextTs() };
      state.change(message, { text: typedText(text, state).slice(0, MAX_TYPED), edited });
    },
    async erase(ts) {
      state.remove(anywhere(ts).channel, ts);
    },
    react: async (user, ts, name) => react(user, ts, name, true),
    unreact: async (user, ts, name) => react(user, ts, name, false),
    async click(user, which, ts, actionId, options = {}) {
      const who = person(user);
      const channel = visible(who, which);
      const ephemeral = state.messages.findEphemeral(channel.id, ts);
      const message = ephemeral?.to === who.id ? ephemeral : state.messages.find(channel.id, ts);
      if (!message) throw new SlackRefusal('message_not_found');
      const control = findControl(message.blocks, actionId, options.block_id);
      return press(messageAction(state, who, channel, message, control, options.value));
    },
    async clickInView(user, viewId, actionId, options = {}) {
      const who = person(user);
      const view = ownView(who, viewId);
      const control = findControl(listAt(view.content, 'blocks'), actionId);
      return press(viewAction(state, who, view, control, options.value));
    },
    async submit(user, viewId, values = {}): Promise<Submitted> {
      const who = person(user);
      const view = ownView(who, viewId);
      const answer = await press(viewSubmission(state, who, view, viewValues(view, values)));
      return { ...answer, ...settleSubmission(state, view, answer) };
    },
    async dismiss(user, viewId) {
      const who = person(user);
      const view = ownView(who, viewId);
      view.open = false;
      state.feed.tell({ kind: 'view-closed', view, user: who.id });
      if (view.content['notify_on_close'] === true) await press(viewClosed(state, who, view));
    },
    views: async (user) => state.views.openFor(person(user).id).map(shownView),
    async home(user) {
      const view = state.views.home(person(user).id);
      return view ? shownView(view) : null;
    },
    openHome: async (user) => state.feed.tell({ kind: 'home-opened', user: person(user).id }),
    async shortcut(user, which, ts, callbackId) {
      const who = person(user);
      const channel = visible(who, which);
      const message = state.messages.find(channel.id, ts);
      if (!message) throw new SlackRefusal('message_not_found');
      return press(messageShortcut(state, who, channel, message, callbackId));
    },
    async command(user, which, command, text = '') {
      const who = person(user);
      const channel = inside(who, which);
      const answer = pressed(
        await deliveries.interact('slash_commands', slashCommand(state, who, channel, command, text)),
      );
      const said = isFields(answer.body)
        ? textAt(answer.body, 'text')
        : typeof answer.body === 'string'
          ? answer.body
          : '';
      if (said !== '') state.ephemeral({ ...fromApp(state), channel: channel.id, text: said }, who.id);
      return answer;
    },
    async stopSession(user, which, threadTs) {
      const channel = state.channels.find(which);
      state.feed.tell({ kind: 'session-stopped', channel: channel.id, threadTs, user: person(user).id });
    },
    sessionStatus: async (which, threadTs) => state.sessions.get(`${state.channels.find(which).id}:${threadTs}`) ?? '',
    async createChannel(user, name, options = {}) {
      return { channel: state.createChannel(name, options.isPrivate ?? false, person(user).id).id };
    },
    async direct(user, other) {
      const channel = state.channels.direct(person(user).id, person(other).id);
      state.feed.tell({ kind: 'channel-opened', channel });
      return { channel: channel.id };
    },
    ...assistantActs(state),
    async join(user, which) {
      const who = person(user);
      state.join(visible(who, which), who.id, null);
    },
    async invite(user, which, invited) {
      const who = person(user);
      state.join(inside(who, which), person(invited).id, who.id);
    },
    archive: async (user, which) => state.archive(state.channels.find(which), person(user).id, true),
    unarchive: async (user, which) => state.archive(state.channels.find(which), person(user).id, false),
    async setGroup(which, handles) {
      const group = state.people.group(which);
      const members = handles.map((handle) => person(handle).id);
      const added = members.filter((id) => !group.members.includes(id));
      const removed = group.members.filter((id) => !members.includes(id));
      group.members = members;
      state.feed.tell({ kind: 'group-changed', group: group.id, added, removed });
    },

    messages: async (which) => state.messages.all(state.channels.find(which).id).map(seen),
    async thread(which, ts) {
      const channel = state.channels.find(which);
      const root = state.messages.find(channel.id, ts);
      return [...(root ? [root] : []), ...state.messages.replies(channel.id, ts)].map(seen);
    },
    async ephemerals(user, which) {
      return state.messages.ephemerals(person(user).id, which ? state.channels.find(which).id : undefined).map(seen);
    },
    async transcript(which, options = {}) {
      return transcriptOf(state.channels.find(which), state, options.as ? person(options.as).id : null);
    },
    async directory() {
      const people = Object.fromEntries(state.people.all().map(({ handle, id }) => [handle, id]));
      const channels = Object.fromEntries(state.channels.all().map(({ name, id }) => [name, id]));
      const groups = Object.fromEntries(state.people.groups().map(({ handle, id }) => [handle, id]));
      return { people, channels, groups };
    },

    async misbehave(order) {
      const injectedFault = state.injectedFaults.order(order);
      state.feed.tell({ kind: 'injectedFaults-changed' });
      return injectedFault;
    },
    async calm(id) {
      state.injectedFaults.calm(id);
      state.feed.tell({ kind: 'injectedFaults-changed' });
    },
    injectedFaults: async () => state.injectedFaults.pending(),
    async calls(method) {
      return state.journal.entries().flatMap((entry) => {
        return entry.kind === 'api' && (method === undefined || entry.method === method) ? [entry] : [];
      });
    },
    async deliveries(type) {
      return state.journal.entries().flatMap((entry) => {
        return entry.kind === 'delivery' && (type === undefined || entry.type === type) ? [entry] : [];
      });
    },
    deliverAgain: async (eventId) => deliveries.again(eventId),
    forge: async (kind, payload, forgery = {}) => pressed(await deliveries.forge(kind, payload, forgery)),
    settled: () => deliveries.settled(),
    connect: async (requestUrl) => deliveries.connect(requestUrl),
    refreshSockets: async () => sockets.refresh(10_000),
    cutSockets: async () => sockets.cut(),
    socketCount: async () => sockets.connections,
  };
}

function pressed({ acked, status, ms, body }: Ack): Pressed {
  return { acked, status, ms, body };
}

/** The app as the author of a message. */
function fromApp({ people }: WorkspaceState): Pick<Message, 'user' | 'team' | 'botId' | 'appId'> {
  return { user: people.app.id, team: people.app.team, botId: people.app.botId, appId: people.app.appId };
}

function seenMessage(message: Message, state: WorkspaceState): Seen {
  const { ts, channel, user, text, blocks, files, metadata, broadcast, edited, reactions, unfurl } = message;
  return structuredClone({
    ts,
    channel,
    user,
    author: state.people.get(user)?.handle ?? user,
    text,
    reads: messageText(message, state),
    blocks,
    files,
    metadata,
    thread_ts: message.threadTs,
    broadcast,
    edited: edited !== null,
    reactions,
    unfurl,
    actions: controlsOf(blocks).map(({ block, element }) => ({
      action_id: textAt(element, 'action_id'),
      block_id: textAt(block, 'block_id'),
      type: textAt(element, 'type'),
      text: isFields(element['text']) ? textAt(element['text'], 'text') : '',
      value: textAt(element, 'value'),
    })),
  });
}
