/**
 * What a workspace can be started with, and what stands where nothing is said.
 * Owns: options, defaults and their check.
 * Refuses: any address but this machine's own; people who are more than a role.
 */
import { randomBytes } from 'node:crypto';
import { AuraError } from '../errors.ts';

/** How Slack sees a person. `outsider` belongs to another team (Slack Connect). */
export type PersonKind = 'member' | 'guest' | 'bot' | 'outsider' | 'deactivated';

export interface PersonOptions {
  /** What stands after the @; also how the people's side names this person. */
  handle: string;
  /** Shown above messages; the handle where absent. */
  name?: string;
  kind?: PersonKind;
  /** Found by users.lookupByEmail; `HANDLE@example.com` where absent. */
  email?: string;
  /** Where their clock is, by its IANA name; UTC where absent. */
  zone?: string;
}

export interface ChannelOptions {
  name: string;
  isPrivate?: boolean;
  topic?: string;
  /** Handles, the app's own included where it shall be a member; absent: everyone but the app. */
  members?: string[];
}

export interface WorkspaceOptions {
  /** 0 or absent: any free port. */
  port?: number;
  team?: { id?: string; name?: string };
  app?: {
    /** The bot's handle. */
    name?: string;
    botToken?: string;
    appToken?: string;
    signingSecret?: string;
    /** Scopes of the bot token; what is not listed answers missing_scope. */
    scopes?: string[];
    /** Event types the app has subscribed to. */
    events?: string[];
    /** `assistant`: threads in a pane of their own, which older apps have; newer ones are an `agent`. */
    view?: 'assistant' | 'agent';
    /** Message shortcuts that the page offers. */
    shortcuts?: { name: string; callbackId: string }[];
  };
  people?: PersonOptions[];
  groups?: { handle: string; name?: string; members: string[] }[];
  channels?: ChannelOptions[];
  /** Where events and interactions are posted to; absent: Socket Mode. May be set later with `connect`. */
  requestUrl?: string;
  /** Slack's own tiers; none; or calls a minute by method, the rest as Slack has it. */
  rates?: 'slack' | 'none' | Record<string, number>;
  /** Milliseconds an app has to answer a delivery, 3,000 at Slack. */
  ackMs?: number;
  /** Milliseconds before each redelivery of an event: at once, a minute, five minutes at Slack. */
  retryDelaysMs?: number[];
  /** Block types this workspace does not know yet: posting one answers invalid_blocks. */
  unsupportedBlocks?: string[];
  /** The text behind the trace link of a run, null where there is none. */
  trace?: (run: string) => Promise<string | null>;
  /** Opens the page and the control routes; random where absent. */
  token?: string;
}

/** The options with every default in its place. */
export interface Settings {
  port: number;
  team: { id: string; name: string };
  app: Required<NonNullable<WorkspaceOptions['app']>>;
  people: PersonOptions[];
  groups: { handle: string; name?: string; members: string[] }[];
  channels: ChannelOptions[];
  requestUrl: string | null;
  rates: 'slack' | 'none' | Record<string, number>;
  ackMs: number;
  retryDelaysMs: number[];
  unsupportedBlocks: string[];
  trace: ((run: string) => Promise<string | null>) | null;
  token: string;
}

const SCOPES = [
  'app_mentions:read assistant:write chat:write commands channels:read channels:history channels:join channels:manage',
  'groups:read groups:history im:history im:read im:write users:read users:read.email usergroups:read files:read',
  'files:write reactions:read reactions:write',
].flatMap((line) => line.split(' '));

const EVENTS = [
  'app_mention message.channels message.groups message.im member_joined_channel channel_created channel_archive',
  'channel_unarchive channel_rename group_archive app_home_opened agent_session_stopped subteam_members_changed',
  'assistant_thread_started assistant_thread_context_changed',
].flatMap((line) => line.split(' '));

const PEOPLE: PersonOptions[] = [
  { handle: 'requester', name: 'Requester' },
  { handle: 'oncall', name: 'On-call' },
  { handle: 'backup', name: 'Backup on-call' },
  { handle: 'guest', name: 'Guest', kind: 'guest' },
  { handle: 'outsider', name: 'Partner', kind: 'outsider' },
  { handle: 'pagerduty', name: 'PagerDuty', kind: 'bot' },
];

/** Fills in what is absent. Throws AuraError `workspace-options` on an address outside this machine. */
export function settle(options: WorkspaceOptions): Settings {
  const app = options.app?.name ?? 'aura';
  const everyone = (options.people ?? PEOPLE).map((person) => person.handle);
  return {
    port: options.port ?? 0,
    team: { id: options.team?.id ?? 'T0WORKSPACE', name: options.team?.name ?? 'Workspace' },
    app: {
      name: app,
      botToken: options.app?.botToken ?? `xoxb-${secret()}`,
      appToken: options.app?.appToken ?? `xapp-${secret()}`,
      signingSecret: options.app?.signingSecret ?? secret(),
      scopes: options.app?.scopes ?? SCOPES,
      events: options.app?.events ?? EVENTS,
      view: options.app?.view ?? 'assistant',
      shortcuts: options.app?.shortcuts ?? [],
    },
    people: options.people ?? PEOPLE,
    groups: options.groups ?? (options.people ? [] : [{ handle: 'sre-oncall', members: ['oncall', 'backup'] }]),
    channels: options.channels ?? [
      { name: 'general', topic: 'Where everyone is' },
      { name: 'incidents', topic: 'What is on fire', members: [...everyone, app] },
    ],
    requestUrl: options.requestUrl === undefined ? null : loopback(options.requestUrl),
    rates: options.rates ?? 'slack',
    ackMs: options.ackMs ?? 3_000,
    retryDelaysMs: options.retryDelaysMs ?? [0, 60_000, 300_000],
    unsupportedBlocks: options.unsupportedBlocks ?? [],
    trace: options.trace ?? null,
    token: options.token ?? secret(),
  };
}

/** New at every start: whoever knows the source alone can neither speak as the app nor sign as Slack. */
function secret(): string {
  return randomBytes(24).toString('base64url');
}

/** The address, when it is one of this machine. */
export function loopback(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url && url.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)) return address;
  throw new AuraError({
    code: 'workspace-options',
    userMessage: `The local workspace delivers to this machine only; use http://127.0.0.1:PORT/... instead of ${address}.`,
  });
}
