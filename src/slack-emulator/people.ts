/**
 * Who is in the workspace: users, bots and user groups.
 * Owns: ids, lookups by id, handle and e-mail, and the objects Slack answers with.
 * Refuses: channels and what people say.
 */
import type { Fields } from './fields.ts';
import type { PersonKind, Settings } from './workspace-options.ts';
import { SlackRefusal } from './slack-refusal.ts';

export interface Person {
  id: string;
  handle: string;
  name: string;
  kind: PersonKind;
  email: string;
  team: string;
  /** Only of bots. */
  botId: string | null;
  appId: string | null;
  /** Where their clock is. */
  zone: string;
}

export interface Group {
  id: string;
  handle: string;
  name: string;
  members: string[];
}

/** A readable id: prefix, then the letters of the name, filled up to Slack's usual length. */
export function idFor(prefix: string, name: string, taken: (id: string) => boolean): string {
  const base = `${prefix}0${name.toUpperCase().replace(/[^A-Z0-9]/g, '')}`.slice(0, 18).padEnd(11, '0');
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}${number}`;
    if (!taken(id)) return id;
  }
}

/** Slack's own account. No bot by its object, in no channel's list of members, and nobody. */
export const SLACKBOT: Omit<Person, 'team'> = {
  id: 'USLACKBOT',
  handle: 'slackbot',
  name: 'Slackbot',
  kind: 'member',
  email: '',
  botId: null,
  appId: null,
  zone: 'Etc/UTC',
};

export class People {
  readonly #slackbot: Person;
  readonly #people = new Map<string, Person>();
  readonly #groups = new Map<string, Group>();
  /** The app's own bot user. */
  readonly app: Person;

  constructor(settings: Settings) {
    const add = (handle: string, name: string, kind: PersonKind, email: string, zone = 'Etc/UTC'): Person => {
      const id = idFor('U', handle, (candidate) => this.#people.has(candidate));
      const bot = kind === 'bot';
      const team = kind === 'outsider' ? 'T0PARTNER00' : settings.team.id;
      const person: Person = {
        id,
        handle,
        name,
        kind,
        email,
        team,
        botId: bot ? `B${id.slice(1)}` : null,
        appId: bot ? `A${id.slice(1)}` : null,
        zone,
      };
      this.#people.set(id, person);
      return person;
    };
    this.#slackbot = { ...SLACKBOT, team: settings.team.id };
    this.app = add(settings.app.name, settings.app.name, 'bot', '');
    for (const person of settings.people) {
      const { handle, name, kind, email, zone } = person;
      add(handle, name ?? handle, kind ?? 'member', email ?? `${handle}@example.com`, zone);
    }
    for (const group of settings.groups) {
      const id = idFor('S', group.handle, (candidate) => this.#groups.has(candidate));
      const members = group.members.map((handle) => this.find(handle).id);
      this.#groups.set(id, { id, handle: group.handle, name: group.name ?? group.handle, members });
    }
  }

  all(): Person[] {
    return [...this.#people.values()];
  }

  get(id: string): Person | undefined {
    return id === SLACKBOT.id ? this.#slackbot : this.#people.get(id);
  }

  /** By id or handle. Throws SlackRefusal `user_not_found`. */
  find(who: string): Person {
    const name = who.replace(/^@/, '');
    const person = this.#people.get(name) ?? this.all().find((candidate) => candidate.handle === name);
    if (!person) throw new SlackRefusal('user_not_found');
    return person;
  }

  byEmail(email: string): Person | undefined {
    return this.all().find((person) => person.email !== '' && person.email.toLowerCase() === email.toLowerCase());
  }

  groups(): Group[] {
    return [...this.#groups.values()];
  }

  /** By id or handle. Throws SlackRefusal `no_such_subteam`. */
  group(which: string): Group {
    const name = which.replace(/^@/, '');
    const group = this.#groups.get(name) ?? this.groups().find((candidate) => candidate.handle === name);
    if (!group) throw new SlackRefusal('no_such_subteam');
    return group;
  }
}

/** What the asking app may see of a person. */
export interface View {
  /** Its scope users:read.email. */
  withEmail: boolean;
  /** The person is in a channel where the app is too. */
  sharesChannel: boolean;
}

/**
 * The user object of users.info. Somebody of another workspace is told by `team_id`; `is_stranger` is said only of those
 * who share no channel with the app.
 */
export function userObject(person: Person, home: string, { withEmail, sharesChannel }: View): Fields {
  const foreign = person.team !== home;
  return {
    id: person.id,
    team_id: person.team,
    name: person.handle,
    real_name: person.name,
    deleted: person.kind === 'deactivated',
    is_bot: person.kind === 'bot',
    is_app_user: false,
    is_restricted: person.kind === 'guest',
    is_ultra_restricted: false,
    is_stranger: foreign && !sharesChannel,
    is_admin: false,
    is_owner: false,
    tz: person.zone,
    profile: {
      real_name: person.name,
      display_name: person.handle,
      team: person.team,
      ...(person.botId ? { bot_id: person.botId, api_app_id: person.appId } : {}),
      ...(withEmail && person.email ? { email: person.email } : {}),
    },
  };
}

export function groupObject(group: Group, team: string): Fields {
  return {
    id: group.id,
    team_id: team,
    is_usergroup: true,
    name: group.name,
    handle: group.handle,
    user_count: group.members.length,
    users: group.members,
    date_delete: 0,
  };
}
