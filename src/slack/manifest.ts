/**
 * The Slack app's manifest: scopes and events that Aura uses, and no other.
 * Owns: that list, with the reason of each scope in one place. Refuses: tokens.
 */

import { prompts } from './assistant-surface.ts';
import { shortcutId } from './other-ways.ts';

/** Bot scopes → why. */
const scopes: Record<string, string> = {
  'app_mentions:read': 'hears its name',
  'chat:write': 'answers',
  commands: '/aura status|stop|help',
  'channels:read': 'names of public channels',
  'channels:history': 'finds its own message again after a lost answer',
  'channels:join': 'joins the channel that PagerDuty made',
  'groups:read': 'the same in private channels',
  'groups:history': 'the same in private channels',
  'im:history': 'answers direct messages',
  'users:read': 'tells guests, bots and outsiders apart',
  'users:read.email': 'matches PagerDuty users',
  'usergroups:read': 'approver groups',
  'assistant:write': 'suggests questions, and shows that it is at work, where people talk to it alone',
  'reactions:write': 'acknowledges with a reaction',
  'files:write': 'charts and long arguments',
};

/** What the doctor compares the token's scopes with. */
export const botScopes = Object.keys(scopes);

/**
 * `member_joined_channel`: what could not be said before Aura was let in is said then. `subteam_members_changed`: whoever
 * left an approver group is not believed to be in it any more.
 */
const events = [
  'app_mention',
  'message.channels',
  'message.groups',
  'message.im',
  'member_joined_channel',
  'agent_session_stopped',
  'subteam_members_changed',
];

/** How people talk to an app alone: `agent` is what new apps get, `assistant` what older ones may keep. */
export type View = 'agent' | 'assistant';

const about = 'Investigates incidents: what broke, why, who is affected. Proposes fixes and asks before acting.';
/** Only an assistant's pane tells of being opened and of what its reader looks at. */
const paneEvents = ['assistant_thread_started', 'assistant_thread_context_changed'];

/** For `apps.manifest.create` or "Create from manifest". `url` is where Slack reaches Aura; none means Socket Mode. */
export function slackManifest(url?: string, view: View = 'agent'): Record<string, unknown> {
  const address = url ? new URL('/slack/events', url).href : undefined;
  const at = address ? { request_url: address } : {};
  return {
    display_information: {
      name: 'Aura',
      description: 'Investigates incidents, proposes fixes, asks before acting',
    },
    features: {
      bot_user: { display_name: 'aura', always_online: true },
      app_home: { home_tab_enabled: false, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      ...(view === 'agent'
        ? { agent_view: { agent_description: about, suggested_prompts: prompts } }
        : { assistant_view: { assistant_description: about, suggested_prompts: prompts } }),
      shortcuts: [
        {
          name: 'Investigate this',
          type: 'message',
          callback_id: shortcutId,
          description: 'Looks into what this message tells',
        },
      ],
      slash_commands: [
        {
          command: '/aura',
          description: 'status, stop, help',
          usage_hint: 'status | stop | help',
          should_escape: true,
          ...(address ? { url: address } : {}),
        },
      ],
    },
    oauth_config: { scopes: { bot: Object.keys(scopes) } },
    settings: {
      event_subscriptions: { ...at, bot_events: view === 'assistant' ? [...events, ...paneEvents] : events },
      interactivity: { is_enabled: true, ...at },
      org_deploy_enabled: false,
      socket_mode_enabled: address === undefined,
      token_rotation_enabled: false,
    },
  };
}
