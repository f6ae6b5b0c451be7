/**
 * What people do in the workspace, and what tests ask of it: one contract, two ways to reach it.
 * Owns: the names and shapes; `people-acts.ts` does it, `workspace-client.ts` asks another process for it.
 * Refuses: behaviour.
 *
 * Wherever a person is named, an id or a handle will do; wherever a channel is, an id or a name.
 * Each act rejects with SlackRefusal (its code says why), as it would be greyed out at Slack.
 */
import type { Fields } from './fields.ts';
import type { EnvelopeKind } from './delivery-link.ts';
import type { Forgery } from './http-link.ts';
import type { ApiEntry, DeliveryEntry } from './journal.ts';
import type { InjectedFault, FaultOrder } from './injected-faults.ts';

/** What the app made of an interaction. */
export interface Pressed {
  /** False where no ack came in time: the person sees a warning sign. */
  acked: boolean;
  status: number;
  ms: number;
  /** What the app answered beside its ack. */
  body: unknown;
}

export interface Submitted extends Pressed {
  /** Errors by block id that keep the modal open. */
  errors: Record<string, string>;
  /** True where the modal is gone. */
  closed: boolean;
}

/** A message as a test reads it. */
export interface Seen {
  ts: string;
  channel: string;
  user: string;
  /** The author's handle. */
  author: string;
  /** What the app or person wrote, in Slack's markup. */
  text: string;
  /** What a reader reads: blocks, buttons and files in plain text. */
  reads: string;
  blocks: Fields[];
  files: Fields[];
  metadata: Fields | null;
  thread_ts: string | null;
  broadcast: boolean;
  edited: boolean;
  reactions: { name: string; users: string[] }[];
  unfurl: { links: boolean | null; media: boolean | null };
  /** The controls on it now. */
  actions: { action_id: string; block_id: string; type: string; text: string; value: string }[];
}

/** What a person sees around the messages of the assistant's thread. */
export interface AssistantSeen {
  title: string;
  prompts: { title: string; message: string }[];
  /** Empty where the app is not at work. */
  status: string;
}

export interface PeopleSide {
  say(
    user: string,
    channel: string,
    text: string,
    /** `metadata`, `attachments` and `blocks` as `chat.postMessage` takes them: only apps can send them. */
    options?: { thread_ts?: string; metadata?: Fields; attachments?: Fields[]; blocks?: Fields[] },
  ): Promise<{ ts: string; channel: string }>;
  edit(user: string, ts: string, text: string): Promise<void>;
  /** Deletes a message, anyone's, as an admin may. */
  erase(ts: string): Promise<void>;
  react(user: string, ts: string, name: string): Promise<void>;
  unreact(user: string, ts: string, name: string): Promise<void>;
  /** Presses a control that is on the message now; `value` picks an option or a feedback button. */
  click(
    user: string,
    channel: string,
    ts: string,
    actionId: string,
    options?: { value?: string; block_id?: string },
  ): Promise<Pressed>;
  /** Presses a control inside a modal or App Home. */
  clickInView(user: string, viewId: string, actionId: string, options?: { value?: string }): Promise<Pressed>;
  /** Submits a modal; values by action id or block id. */
  submit(user: string, viewId: string, values?: Record<string, string>): Promise<Submitted>;
  dismiss(user: string, viewId: string): Promise<void>;
  /** The modals open before a person, the top one last. */
  views(user: string): Promise<Fields[]>;
  home(user: string): Promise<Fields | null>;
  openHome(user: string): Promise<void>;
  shortcut(user: string, channel: string, ts: string, callbackId: string): Promise<Pressed>;
  command(user: string, channel: string, command: string, text?: string): Promise<Pressed>;
  stopSession(user: string, channel: string, threadTs: string): Promise<void>;
  /** What the app last said it is doing in a thread; empty where nothing. */
  sessionStatus(channel: string, threadTs: string): Promise<string>;
  createChannel(user: string, name: string, options?: { isPrivate?: boolean }): Promise<{ channel: string }>;
  /** Opens the direct conversation with another person, or with the app. */
  direct(user: string, other: string): Promise<{ channel: string }>;
  /** Opens the assistant's pane beside a channel; `ts` is the root of the thread that it begins. */
  openAssistant(user: string, options?: { viewing?: string }): Promise<{ channel: string; ts: string }>;
  /** Looks at another channel while the pane is open. */
  lookAt(user: string, assistant: { channel: string; ts: string }, viewing: string): Promise<void>;
  /** What the app has set in the assistant's thread. */
  assistantThread(channel: string, ts: string): Promise<AssistantSeen>;
  join(user: string, channel: string): Promise<void>;
  invite(user: string, channel: string, invited: string): Promise<void>;
  archive(user: string, channel: string): Promise<void>;
  unarchive(user: string, channel: string): Promise<void>;
  /** Who is in a user group from now on. */
  setGroup(group: string, members: string[]): Promise<void>;

  messages(channel: string): Promise<Seen[]>;
  /** The root and its replies, oldest first. */
  thread(channel: string, ts: string): Promise<Seen[]>;
  /** What only this person sees. */
  ephemerals(user: string, channel?: string): Promise<Seen[]>;
  /** The channel as a reader sees it; with `as`, as that person does. */
  transcript(channel: string, options?: { as?: string }): Promise<string>;
  /** Ids by handle and channel name, the app's own under its name. */
  directory(): Promise<{
    people: Record<string, string>;
    channels: Record<string, string>;
    groups: Record<string, string>;
  }>;

  misbehave(order: FaultOrder): Promise<InjectedFault>;
  /** Takes back one injected fault by id, or all. */
  calm(id?: string): Promise<void>;
  injectedFaults(): Promise<InjectedFault[]>;
  /** Web API calls so far, of one method where it is named. */
  calls(method?: string): Promise<ApiEntry[]>;
  /** Delivery attempts so far, of one event or interaction type where it is named. */
  deliveries(type?: string): Promise<DeliveryEntry[]>;
  deliverAgain(eventId: string): Promise<void>;
  /** Sends what Slack would not: a payload of your own, signed wrongly or at the wrong time. HTTP only. */
  forge(kind: EnvelopeKind, payload: Fields, forgery?: Forgery): Promise<Pressed>;
  /** Resolves when every event so far is acked or given up. */
  settled(): Promise<void>;
  /** Deliver over HTTP to this address from now on; null: Socket Mode. */
  connect(requestUrl: string | null): Promise<void>;
  /** Asks every Socket Mode connection to renew itself. */
  refreshSockets(): Promise<void>;
  /** Cuts every Socket Mode connection without a word. */
  cutSockets(): Promise<void>;
  socketCount(): Promise<number>;
}

/** Every act by name, for the control routes and the client. */
export const ACTS = [
  'say',
  'edit',
  'erase',
  'react',
  'unreact',
  'click',
  'clickInView',
  'submit',
  'dismiss',
  'views',
  'home',
  'openHome',
  'shortcut',
  'command',
  'stopSession',
  'sessionStatus',
  'createChannel',
  'direct',
  'openAssistant',
  'lookAt',
  'assistantThread',
  'join',
  'invite',
  'archive',
  'unarchive',
  'setGroup',
  'messages',
  'thread',
  'ephemerals',
  'transcript',
  'directory',
  'misbehave',
  'calm',
  'injectedFaults',
  'calls',
  'deliveries',
  'deliverAgain',
  'forge',
  'settled',
  'connect',
  'refreshSockets',
  'cutSockets',
  'socketCount',
] as const satisfies readonly (keyof PeopleSide)[];
