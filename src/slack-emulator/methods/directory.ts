/**
 * auth.test, users.*, usergroups.* and reactions.*: who is who, and small signs.
 * Owns: the answers of the lookups.
 * Refuses: judging what a person may do; that is the app's business.
 */
import type { Fields } from '../fields.ts';
import type { MethodCall, MethodTable } from '../method.ts';
import { page, visibleChannel } from '../method.ts';
import { groupObject, type Person, userObject } from '../people.ts';
import { SlackRefusal } from '../slack-refusal.ts';

function shown({ state }: MethodCall, person: Person): Fields {
  const channels = state.channels.all().filter(({ members }) => members.has(state.people.app.id));
  return userObject(person, state.settings.team.id, {
    withEmail: state.settings.app.scopes.includes('users:read.email'),
    sharesChannel: channels.some(({ members }) => members.has(person.id)),
  });
}

function toggleReaction(call: MethodCall, add: boolean): Record<string, never> {
  const { state, args, caller } = call;
  const name = args.text('name').replaceAll(':', '');
  if (!/^[a-z0-9_+'-]+$/.test(name)) throw new SlackRefusal('invalid_name');
  const channel = visibleChannel(call);
  if (!channel.members.has(caller.id)) throw new SlackRefusal('not_in_channel');
  if (channel.archived) throw new SlackRefusal('is_archived');
  state.react(channel, args.required('timestamp'), caller.id, name, add);
  return {};
}

export const DIRECTORY: MethodTable = {
  'auth.test': {
    tier: 'special',
    scopes: [],
    run: ({ state, caller }) => ({
      url: `${state.base}/`,
      team: state.settings.team.name,
      user: caller.handle,
      team_id: state.settings.team.id,
      user_id: caller.id,
      bot_id: caller.botId,
      is_enterprise_install: false,
    }),
  },
  'bots.info': {
    tier: 3,
    scopes: ['users:read'],
    run({ state, args }) {
      const bot = state.people.all().find((person) => person.botId !== null && person.botId === args.text('bot'));
      if (!bot) throw new SlackRefusal('bot_not_found');
      return { bot: { id: bot.botId, app_id: bot.appId, user_id: bot.id, name: bot.handle, deleted: false } };
    },
  },
  'users.info': {
    tier: 4,
    scopes: ['users:read'],
    run(call) {
      const person = call.state.people.get(call.args.required('user'));
      if (!person) throw new SlackRefusal('user_not_found');
      return { user: shown(call, person) };
    },
  },
  'users.list': {
    tier: 2,
    scopes: ['users:read'],
    run(call) {
      const { items, next } = page(call.state.people.all(), call.args, 1_000);
      return {
        members: items.map((person) => shown(call, person)),
        cache_ts: Math.floor(Date.now() / 1_000),
        response_metadata: { next_cursor: next },
      };
    },
  },
  'users.lookupByEmail': {
    tier: 3,
    scopes: ['users:read.email'],
    run(call) {
      const person = call.state.people.byEmail(call.args.required('email'));
      if (!person || person.kind === 'deactivated') throw new SlackRefusal('users_not_found');
      return { user: shown(call, person) };
    },
  },
  'usergroups.list': {
    tier: 2,
    scopes: ['usergroups:read'],
    run({ state, args }) {
      const groups = state.people.groups().map((group) => groupObject(group, state.settings.team.id));
      if (!args.flag('include_users')) for (const group of groups) delete group['users'];
      return { usergroups: groups };
    },
  },
  'usergroups.users.list': {
    tier: 2,
    scopes: ['usergroups:read'],
    run: ({ state, args }) => ({ users: state.people.group(args.required('usergroup')).members }),
  },
  'reactions.add': { tier: 3, scopes: ['reactions:write'], run: (call) => toggleReaction(call, true) },
  'reactions.remove': { tier: 2, scopes: ['reactions:write'], run: (call) => toggleReaction(call, false) },
  'reactions.get': {
    tier: 3,
    scopes: ['reactions:read'],
    run(call) {
      const channel = visibleChannel(call);
      const message = call.state.messages.find(channel.id, call.args.required('timestamp'));
      if (!message) throw new SlackRefusal('message_not_found');
      return { type: 'message', channel: channel.id, message: call.state.messages.object(message, false) };
    },
  },
};
