/**
 * The client through which Aura writes to Slack.
 * Owns: the settings that keep one call one call. Refuses: retries of its own; the outbox knows what may be repeated.
 *
 * The SDK by default posts again after a lost answer and stops every channel for one channel's 429.
 */
import { WebClient, type WebClientOptions } from '@slack/web-api';
import { quietLogger } from './quiet-logger.ts';

export interface SlackAddress {
  token: string;
  /** Another Slack, for tests and the demo; ends in `/api/`. */
  apiUrl?: string;
}

/** Limit of one call, ms: a delivery makes up to four, and all must end before the hold on its row does. */
export const callWithin = 4_000;

export function clientOptions(apiUrl?: string): WebClientOptions {
  return {
    ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: callWithin,
    logger: quietLogger(),
  };
}

export function slackClient({ token, apiUrl }: SlackAddress): WebClient {
  return new WebClient(token, clientOptions(apiUrl));
}
