/**
 * What Slack knows about people, and through e-mail what PagerDuty knows.
 * Owns: the look-ups and how long they are believed. Refuses: an answer when a look-up fails; it throws.
 */
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { AuraError, messageOf } from '../errors.ts';
import type { Person } from '../run/identity.ts';
import type { LookUp, People, Profile } from '../run/ports/people.ts';
import { failureOf } from './slack-failure.ts';

/** E-mail addresses of those who are on call or assigned. */
export interface OnCallSource {
  emails(ref: string, who: 'escalation-policy' | 'assignees'): Promise<string[]>;
}

export interface SlackPeopleOptions {
  client: WebClient;
  /** The workspace that Aura is installed in. */
  team: string;
  onCall?: OnCallSource;
  now?: () => number;
}

/** Slack's own account: no bot by its profile, and nobody. */
const slackbot = 'USLACKBOT';
const groupsBelieved = 5 * 60_000;
const onCallBelieved = 60_000;

const UserAnswer = z.object({
  user: z.object({
    id: z.string(),
    team_id: z.string().optional(),
    deleted: z.boolean().optional(),
    is_bot: z.boolean().optional(),
    is_app_user: z.boolean().optional(),
    is_restricted: z.boolean().optional(),
    is_ultra_restricted: z.boolean().optional(),
    is_stranger: z.boolean().optional(),
    tz: z.string().max(64).nullish(),
  }),
});
const GroupsAnswer = z.object({ usergroups: z.array(z.object({ id: z.string(), handle: z.string() })) });
const MembersAnswer = z.object({ users: z.array(z.string()) });
const EmailAnswer = z.object({ user: z.object({ id: z.string() }) });

interface Believed {
  until: number;
  users: Promise<string[]>;
}

export class SlackPeople implements People {
  readonly #client: WebClient;
  readonly #team: string;
  readonly #onCall: OnCallSource | null;
  readonly #now: () => number;
  readonly #groups = new Map<string, Believed>();
  readonly #duties = new Map<string, Believed>();

  constructor({ client, team, onCall, now }: SlackPeopleOptions) {
    this.#client = client;
    this.#team = team;
    this.#onCall = onCall ?? null;
    this.#now = now ?? Date.now;
  }

  async profile(person: Person): Promise<Profile> {
    const { user } = UserAnswer.parse(await this.#ask('users.info', { user: person.user }));
    return {
      bot: user.is_bot === true || user.id === slackbot,
      guest: user.is_restricted === true || user.is_ultra_restricted === true,
      deactivated: user.deleted === true,
      foreign: person.team !== this.#team || user.is_stranger === true || (user.team_id ?? this.#team) !== this.#team,
      ...(user.tz ? { zone: user.tz } : {}),
    };
  }

  group(team: string, group: string, how?: LookUp): Promise<string[]> {
    if (team !== this.#team) return Promise.resolve([]);
    return this.#believed(this.#groups, group, groupsBelieved, () => this.#members(group), how);
  }

  /** Membership changed: what was believed about groups is asked anew. */
  forgetGroups(): void {
    this.#groups.clear();
  }

  onCall(
    team: string,
    incidentRef: string | undefined,
    who: 'escalation-policy' | 'assignees',
    how?: LookUp,
  ): Promise<string[]> {
    const source = this.#onCall;
    if (!source || !incidentRef || team !== this.#team) return Promise.resolve([]);
    const ask = async (): Promise<string[]> => {
      const users: string[] = [];
      for (const email of await source.emails(incidentRef, who)) {
        const user = await this.#byEmail(email);
        if (user) users.push(user);
      }
      return users;
    };
    return this.#believed(this.#duties, `${who}:${incidentRef}`, onCallBelieved, ask, how);
  }

  async #members(group: string): Promise<string[]> {
    const id = /^S[A-Z0-9]{2,}$/.test(group) ? group : await this.#groupId(group.replace(/^@/, ''));
    return MembersAnswer.parse(await this.#ask('usergroups.users.list', { usergroup: id })).users;
  }

  async #groupId(handle: string): Promise<string> {
    const { usergroups } = GroupsAnswer.parse(await this.#ask('usergroups.list', {}));
    const found = usergroups.find((group) => group.handle === handle);
    if (found) return found.id;
    throw new AuraError({
      code: 'slack-group-unknown',
      userMessage: `Slack has no user group @${handle}; create it, or correct the approvers of the workflow.`,
    });
  }

  /** Null for an address that no member has: that person cannot decide in Slack, others still can. */
  async #byEmail(email: string): Promise<string | null> {
    const answer = await this.#ask('users.lookupByEmail', { email }, ['users_not_found']);
    return answer === null ? null : EmailAnswer.parse(answer).user.id;
  }

  #believed(
    cache: Map<string, Believed>,
    key: string,
    ms: number,
    ask: () => Promise<string[]>,
    { fresh = false }: LookUp = {},
  ): Promise<string[]> {
    const known = cache.get(key);
    if (!fresh && known && known.until > this.#now()) return known.users;
    const users = ask();
    cache.set(key, { until: this.#now() + ms, users });
    // A look-up that failed is no knowledge: the next question asks again.
    users.catch(() => cache.get(key)?.users === users && cache.delete(key));
    return users;
  }

  async #ask(method: string, args: Record<string, unknown>, absent: string[] = []): Promise<unknown> {
    try {
      return await this.#client.apiCall(method, args);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === 'refused' && absent.includes(failure.error)) return null;
      throw new AuraError({
        code: 'slack-people',
        retryable: failure.kind !== 'refused',
        ...(failure.kind === 'limited' ? { retryAfter: failure.wait } : {}),
        userMessage: `Slack could not say who is who (${method}: ${messageOf(error)}), so nobody counts as an approver; try again.`,
        cause: error,
      });
    }
  }
}
