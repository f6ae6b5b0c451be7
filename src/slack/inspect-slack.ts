/**
 * Looks at what a Slack token is good for, without posting anything.
 * Owns: the answer's headers, which the SDK's client does not hand on: scopes and Slack's clock.
 * Refuses: judging; the doctor does. Source: https://docs.slack.dev/reference/methods/auth.test
 */
import { z } from 'zod';
import { AuraError, messageOf } from '../errors.ts';

export interface SlackAccess {
  token: string;
  apiUrl?: string;
  /** ms. */
  within: number;
}

export interface SlackInspection {
  team: { id: string; name: string };
  user: string;
  /** False for a person's token. */
  isBot: boolean;
  /** Granted; null where Slack did not say. */
  scopes: string[] | null;
  /** Our clock minus Slack's, ms (Slack tells whole seconds); null where Slack did not say. */
  clockAhead: number | null;
}

const Answer = z.looseObject({ ok: z.boolean(), error: z.string().optional() });
const Self = z.object({
  team_id: z.string(),
  team: z.string().default(''),
  user: z.string().default(''),
  bot_id: z.string().optional(),
});

/** Throws AuraError `slack-refused` (its message is Slack's error code) or `slack-unreachable`. */
export async function inspectSlack(access: SlackAccess, now: () => number = Date.now): Promise<SlackInspection> {
  const sent = now();
  const { body, headers } = await ask('auth.test', access);
  const received = now();
  const self = Self.parse(body);
  const slackTime = Date.parse(headers.get('date') ?? '');
  return {
    team: { id: self.team_id, name: self.team },
    user: self.user,
    isBot: self.bot_id !== undefined,
    scopes:
      headers
        .get('x-oauth-scopes')
        ?.split(',')
        .map((scope) => scope.trim()) ?? null,
    clockAhead: Number.isNaN(slackTime) ? null : (sent + received) / 2 - slackTime,
  };
}

/** Resolves when the app-level token may open a Socket Mode connection; none is opened. Throws as `inspectSlack`. */
export async function inspectAppToken(access: SlackAccess): Promise<void> {
  await ask('apps.connections.open', access);
}

async function ask(method: string, { token, apiUrl, within }: SlackAccess) {
  const address = new URL(method, apiUrl ?? 'https://slack.com/api/');
  let headers: Headers;
  let body: unknown;
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' },
      signal: AbortSignal.timeout(within),
    });
    headers = response.headers;
    body = await response.json();
  } catch (cause) {
    const reason = cause instanceof Error && cause.cause ? messageOf(cause.cause) : messageOf(cause);
    throw new AuraError({ code: 'slack-unreachable', retryable: true, userMessage: reason, cause });
  }
  const answer = Answer.safeParse(body);
  if (!answer.success)
    throw new AuraError({ code: 'slack-unreachable', userMessage: `${address.origin} is no Slack Web API` });
  if (!answer.data.ok)
    throw new AuraError({ code: 'slack-refused', userMessage: answer.data.error ?? 'no reason given' });
  return { body, headers };
}
