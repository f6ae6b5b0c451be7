/**
 * PagerDuty's REST API, as little of it as Aura needs.
 * Owns: calls, their time limit, and answers checked against a schema. Refuses: retries; who asks knows whether to.
 * Source: https://developer.pagerduty.com/api-reference (REST v2)
 */
import { z } from 'zod';
import { AuraError } from '../errors.ts';
import { parseJson } from '../run/servers/parse-json.ts';

export interface PagerDutyOptions {
  token: string;
  /** `https://api.pagerduty.com`, or `https://api.eu.pagerduty.com`. */
  baseUrl: string;
  /** E-mail of the user that notes and requests are made as; needed with an account token. */
  from?: string;
  timeoutMs?: number;
  fetch?: typeof fetch;
}

const Reference = z.object({ id: z.string(), summary: z.string().nullish() });
const IncidentAnswer = z.object({
  incident: z.object({
    id: z.string(),
    incident_number: z.number().nullish(),
    title: z.string().nullish(),
    status: z.string(),
    html_url: z.string().nullish(),
    service: Reference.nullish(),
    escalation_policy: Reference.nullish(),
    assignments: z.array(z.object({ assignee: Reference })).default([]),
    responder_requests: z
      .array(
        z.object({
          responder_request_targets: z
            .array(z.object({ responder_request_target: z.object({ id: z.string() }) }))
            .default([]),
        }),
      )
      .nullish(),
  }),
});
const AlertsAnswer = z.object({
  alerts: z.array(
    z.object({
      id: z.string(),
      summary: z.string().nullish(),
      severity: z.string().nullish(),
      created_at: z.string().nullish(),
      body: z.record(z.string(), z.unknown()).nullish(),
    }),
  ),
});
const ChannelAnswer = z.object({
  channel: z.object({ id: z.string(), name: z.string().nullish(), slack_team_id: z.string() }),
});
const OnCallAnswer = z.object({
  oncalls: z.array(
    z.object({
      escalation_level: z.number().int().positive().default(1),
      user: Reference.extend({ email: z.string().nullish() }),
    }),
  ),
});
const UserAnswer = z.object({
  user: z.object({ id: z.string(), email: z.string().nullish(), name: z.string().nullish() }),
});
const UsersAnswer = z.object({ users: z.array(z.object({ id: z.string(), email: z.string().nullish() })) });
const PolicyAnswer = z.object({ escalation_policy: Reference.extend({ name: z.string().nullish() }) });
const NotesAnswer = z.object({ notes: z.array(z.object({ id: z.string(), content: z.string() })) });

export type PagerDutyIncident = z.infer<typeof IncidentAnswer>['incident'];
/** Somebody on call at one level. */
export interface OnCallUser {
  /** From 1. */
  level: number;
  /** Id. */
  user: string;
  name: string;
  account: { id: string; email?: string | null };
}
export type PagerDutyAlert = z.infer<typeof AlertsAnswer>['alerts'][number];

export class PagerDuty {
  readonly #options: Required<Omit<PagerDutyOptions, 'from'>> & { from?: string };

  constructor(options: PagerDutyOptions) {
    this.#options = { timeoutMs: 5_000, fetch, ...options, baseUrl: options.baseUrl.replace(/\/+$/, '') };
  }

  async incident(id: string): Promise<PagerDutyIncident> {
    return (await this.#get(`/incidents/${encodeURIComponent(id)}`, IncidentAnswer)).incident;
  }

  async alerts(id: string): Promise<PagerDutyAlert[]> {
    return (await this.#get(`/incidents/${encodeURIComponent(id)}/alerts`, AlertsAnswer)).alerts;
  }

  async notes(id: string): Promise<string[]> {
    return (await this.#get(`/incidents/${encodeURIComponent(id)}/notes`, NotesAnswer)).notes.map(
      (note) => note.content,
    );
  }

  async addNote(id: string, content: string): Promise<void> {
    await this.#call('POST', `/incidents/${encodeURIComponent(id)}/notes`, { note: { content } });
  }

  /** The Slack channel made for this incident; null while there is none. Needs an owner's or global admin's token. */
  async dedicatedChannel(id: string): Promise<{ team: string; channel: string } | null> {
    const path = `/integration-slack/incidents/${encodeURIComponent(id)}/dedicated_channel`;
    const answer = await this.#call('GET', path, undefined, [404]);
    if (answer === null) return null;
    const { channel } = this.#checked(path, ChannelAnswer, answer);
    return { team: channel.slack_team_id, channel: channel.id };
  }

  /** Those on call now for an escalation policy, the lowest level first. */
  async onCalls(escalationPolicy: string): Promise<OnCallUser[]> {
    const query = new URLSearchParams({
      'escalation_policy_ids[]': escalationPolicy,
      earliest: 'true',
      'include[]': 'users',
    });
    const { oncalls } = await this.#get(`/oncalls?${query.toString()}`, OnCallAnswer);
    return oncalls
      .map(({ escalation_level: level, user }) => ({
        level,
        user: user.id,
        name: user.summary ?? user.id,
        account: user,
      }))
      .toSorted((one, other) => one.level - other.level);
  }

  /** E-mail addresses of users, each once, in the order given. */
  emailsOf(users: readonly OnCallUser[]): Promise<string[]> {
    return this.#emails(users.map(({ account }) => account));
  }

  async userName(id: string): Promise<string> {
    const { user } = await this.#get(`/users/${encodeURIComponent(id)}`, UserAnswer);
    return user.name ?? user.id;
  }

  async policyName(id: string): Promise<string> {
    const path = `/escalation_policies/${encodeURIComponent(id)}`;
    const { escalation_policy: policy } = await this.#get(path, PolicyAnswer);
    return policy.name ?? policy.summary ?? policy.id;
  }

  /** Pages whoever is on call at that level of the incident's escalation policy. */
  async escalate(id: string, level: number): Promise<void> {
    const incident = { id, type: 'incident_reference', escalation_level: level };
    await this.#call('PUT', `/incidents/${encodeURIComponent(id)}`, { incident });
  }

  /** Asks a user, or whoever an escalation policy has on call, to join. */
  async requestResponder(
    id: string,
    {
      target,
      message,
    }: { target: { id: string; type: 'user_reference' | 'escalation_policy_reference' }; message: string },
  ): Promise<void> {
    await this.#call('POST', `/incidents/${encodeURIComponent(id)}/responder_requests`, {
      requester_id: await this.#requester(),
      message,
      responder_request_targets: [{ responder_request_target: target }],
    });
  }

  /** The id of the user that requests are made as. */
  async #requester(): Promise<string> {
    const { from = '' } = this.#options;
    const path = `/users?${new URLSearchParams({ query: from }).toString()}`;
    const { users } = await this.#get(path, UsersAnswer);
    const found = users.find(({ email }) => from !== '' && email?.toLowerCase() === from.toLowerCase());
    if (found) return found.id;
    throw new AuraError({
      code: 'pagerduty-requester',
      userMessage: `PagerDuty knows no user ${from || 'that requests are made as'}; correct actions.paging.from in aura.yaml.`,
    });
  }

  /** E-mail addresses of those an incident is assigned to. */
  async assigneeEmails(id: string): Promise<string[]> {
    const { assignments } = await this.incident(id);
    return this.#emails(assignments.map(({ assignee }) => assignee));
  }

  async #emails(users: { id: string; email?: string | null }[]): Promise<string[]> {
    const found = new Set<string>();
    for (const user of new Map(users.map((it) => [it.id, it])).values()) {
      const path = `/users/${encodeURIComponent(user.id)}`;
      const email = user.email ?? (await this.#get(path, UserAnswer)).user.email;
      if (email) found.add(email);
    }
    return [...found];
  }

  async #get<T>(path: string, schema: z.ZodType<T>): Promise<T> {
    return this.#checked(path, schema, await this.#call('GET', path));
  }

  #checked<T>(path: string, schema: z.ZodType<T>, answer: unknown): T {
    const parsed = schema.safeParse(answer);
    if (parsed.success) return parsed.data;
    throw new AuraError({
      code: 'pagerduty-answer',
      userMessage: `PagerDuty answered ${path.split('?')[0]} in a form that is not known; check pagerduty.apiUrl.`,
      cause: parsed.error,
    });
  }

  /** The parsed body, or null for a status in `absent`. Throws AuraError, retryable for 429, 5xx and lost connections. */
  async #call(method: string, path: string, body?: unknown, absent: number[] = []): Promise<unknown> {
    const { token, baseUrl, from, timeoutMs } = this.#options;
    const headers: Record<string, string> = {
      authorization: `Token token=${token}`,
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(from ? { from } : {}),
    };
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const response = await this.#options.fetch(baseUrl + path, {
        method,
        headers,
        signal,
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const text = await response.text();
      if (absent.includes(response.status)) return null;
      if (!response.ok) throw refused(response.status, path);
      return text ? parseJson(text) : {};
    } catch (error) {
      if (error instanceof AuraError) throw error;
      throw new AuraError({
        code: 'pagerduty-unreachable',
        retryable: true,
        userMessage: 'PagerDuty cannot be reached; check the network, or pagerduty.apiUrl.',
        cause: error,
      });
    }
  }
}

function refused(status: number, path: string): AuraError {
  const retryable = status === 429 || status >= 500;
  const fix =
    status === 401 || status === 403
      ? 'check the token and its rights'
      : status === 402
        ? 'the account has not bought this'
        : retryable
          ? 'try again later'
          : 'check the id';
  return new AuraError({
    code: 'pagerduty-refused',
    retryable,
    userMessage: `PagerDuty answered ${path.split('?')[0]} with ${status}; ${fix}.`,
  });
}
