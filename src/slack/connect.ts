/**
 * Connects Aura to one Slack workspace: who we are there, the receiver, Bolt with its listeners.
 * Owns: putting these together, starting and stopping. Refuses: sending; that is the outbox sender's.
 */
import { App, type Logger } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { AuraError, messageOf } from '../errors.ts';
import type { Intake } from '../intake/accept.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Journal } from '../run/journal.ts';
import { clientOptions } from './client.ts';
import { HttpReceiver, type RouteHandler } from './http-receiver.ts';
import type { Desk } from './approval-listeners.ts';
import { addListeners, type ListenerParts } from './listeners.ts';
import { openChannels } from './open-channels.ts';
import { quietLogger } from './quiet-logger.ts';
import { SocketReceiver } from './socket-receiver.ts';

export interface SlackIdentity {
  team: string;
  /** Aura's own user id. */
  user: string;
  /** Its bot id: what marks a message as Aura's. */
  bot: string;
  /** The app's id; null where Slack does not say. */
  app: string | null;
}

export interface ConnectOptions {
  token: string;
  mode: 'http' | 'socket';
  signingSecret?: string;
  appToken?: string;
  apiUrl?: string;
  /** For HTTP; 0 for any free port. */
  port?: number;
  host?: string;
  /** Other paths of the same HTTP server: webhooks, health. */
  routes?: Record<string, RouteHandler>;
  identity: SlackIdentity;
  intake: Intake;
  desk: Desk;
  levels?: ListenerParts['levels'];
  options?: ListenerParts['options'];
  evidenceRows?: ListenerParts['evidenceRows'];
  serverAnswers?: ListenerParts['serverAnswers'];
  journal: Journal;
  /** The memory server that confirmed records are given to. */
  share?: string;
  /** Keeps a record of what an incident turned out to be. */
  keep?: (state: IncidentState) => Promise<void>;
  /** Keep what people say in incident threads. */
  listen?: boolean;
  /** `slack.threadReplies`. */
  threadReplies?: 'mentions' | 'questions';
  /** `slack.zone`. */
  zone?: string;
  /** `slack.scripts`: letters that may stand unescaped in what would run. */
  scripts?: readonly string[];
  /** E.g. `SlackPeople.forgetGroups`. */
  groupsChanged?: () => void;
  now?: () => number;
  log?: (line: string) => void;
}

export interface SlackConnection {
  app: App;
  /** The port for HTTP, null for Socket Mode. */
  start(): Promise<number | null>;
  /** Takes nothing new and waits for what is being accepted. */
  stop(): Promise<void>;
}

const Identity = z.object({
  team_id: z.string(),
  user_id: z.string(),
  bot_id: z.string(),
  app_id: z.string().optional(),
});
const Bot = z.object({ bot: z.object({ app_id: z.string() }) });

/** Who the token makes us. Throws AuraError `slack-unreachable` (retryable) or `slack-token`. */
export async function whoAmI(client: WebClient): Promise<SlackIdentity> {
  try {
    const { team_id: team, user_id: user, bot_id: bot, app_id } = Identity.parse(await client.auth.test());
    return { team, user, bot, app: app_id ?? (await appOf(client, bot)) };
  } catch (error) {
    const refused = error instanceof Error && 'data' in error;
    throw new AuraError({
      code: refused ? 'slack-token' : 'slack-unreachable',
      retryable: !refused,
      userMessage: refused
        ? `Slack refuses the bot token (${messageOf(error)}); take the one from "OAuth & Permissions" and check that the app is installed.`
        : `Slack cannot be reached (${messageOf(error)}); check the network, or slack.apiUrl.`,
      cause: error,
    });
  }
}

async function appOf(client: WebClient, bot: string): Promise<string | null> {
  const answer = Bot.safeParse(await client.bots.info({ bot }).catch(() => null));
  return answer.success ? answer.data.bot.app_id : null;
}

export function connectSlack(options: ConnectOptions): SlackConnection {
  const { token, apiUrl, identity, intake, desk, journal } = options;
  const log = options.log ?? (() => {});
  const logger = quietLogger(log);
  const receiver = receiverFor(options, logger);
  const app = new App({
    receiver,
    logger,
    clientOptions: clientOptions(apiUrl),
    // One workspace, known by now: no call to Slack stands between an event and its commit.
    authorize: async () => ({ botToken: token, botId: identity.bot, botUserId: identity.user }),
    convoStore: false,
  });
  addListeners(app, {
    intake,
    desk,
    ...(options.levels ? { levels: options.levels } : {}),
    ...(options.serverAnswers ? { serverAnswers: options.serverAnswers } : {}),
    ...(options.options ? { options: options.options } : {}),
    ...(options.evidenceRows ? { evidenceRows: options.evidenceRows } : {}),
    journal,
    isOpen: openChannels(app.client, token),
    self: identity,
    listen: options.listen ?? true,
    scripts: options.scripts ?? [],
    ...(options.zone ? { zone: options.zone } : {}),
    ...(options.threadReplies ? { threadReplies: options.threadReplies } : {}),
    groupsChanged: options.groupsChanged,
    ...(options.keep ? { keep: options.keep } : {}),
    ...(options.share ? { share: options.share } : {}),
    log,
  });
  return {
    app,
    start: async () => (await receiver.start()) ?? null,
    stop: () => receiver.stop(),
  };
}

function receiverFor(options: ConnectOptions, logger: Logger): HttpReceiver | SocketReceiver {
  const { log, now, apiUrl } = options;
  if (options.mode === 'http') {
    const { signingSecret = '', port = 3_000, host, routes } = options;
    return new HttpReceiver({ signingSecret, port, host, routes, now, log });
  }
  const { appToken = '' } = options;
  return new SocketReceiver({ appToken, clientOptions: apiUrl ? { slackApiUrl: apiUrl } : {}, logger, log });
}
