/**
 * Do the Slack tokens do what the manifest asks for?
 * Owns: token, scopes, signing secret or app-level token, clock. Refuses: posting a trial message.
 */
import { AuraError } from '../errors.ts';
import { slackClient } from '../slack/client.ts';
import { inspectAppToken, inspectSlack, type SlackInspection } from '../slack/inspect-slack.ts';
import { botScopes } from '../slack/manifest.ts';
import { SlackPeople } from '../slack/people.ts';
import { fault, type Finding, ok, warn } from './finding.ts';
import type { Setup } from './setup.ts';

export interface SlackExamination {
  findings: Finding[];
  /** Members of a user group; rejects where Slack does not know it. Null while the token is not good for asking. */
  group: ((handle: string) => Promise<string[]>) | null;
}

/** ms. Slack's signatures are refused after five minutes, and cards expire by a clock. */
const clockMayBeOff = 60_000;

export async function checkSlack(setup: Setup): Promise<SlackExamination> {
  const { config, env, within } = setup;
  if (config.slack.mode === 'off') {
    const fix = 'set slack.mode to http or socket once the app of "aura manifest" is installed';
    return {
      findings: [
        warn('slack', 'it is off, so "aura start" refuses, and Aura answers in the terminal and over MCP only', fix),
      ],
      group: null,
    };
  }
  const second = config.slack.mode === 'http' ? [signingSecret(setup)] : await appToken(setup);
  const token = env[config.slack.token];
  if (!token) {
    const finding = fault(
      'slack',
      `${config.slack.token} is not set`,
      'set it to the bot token (xoxb-…) from the Slack app\'s page "OAuth & Permissions"',
    );
    return { findings: [finding, ...second], group: null };
  }
  const { apiUrl } = config.slack;
  try {
    const slack = await inspectSlack({ token, apiUrl, within });
    const { team } = slack;
    const people = new SlackPeople({ client: slackClient({ token, apiUrl }), team: team.id });
    const findings = [...granted(slack, config.slack.token), ...openTo(setup), ...clock(slack)];
    return { findings: [...findings, ...second], group: (handle) => people.group(team.id, handle) };
  } catch (error) {
    return { findings: [failed(error, config.slack.token, 'bot token (xoxb-…)'), ...second], group: null };
  }
}

function granted({ isBot, scopes, team, user }: SlackInspection, variable: string): Finding[] {
  if (!isBot)
    return [
      fault(
        'slack',
        `${variable} is a person's token`,
        'take the "Bot User OAuth Token" (xoxb-…) from the page "OAuth & Permissions"',
      ),
    ];
  if (scopes === null)
    return [warn('slack', 'Slack did not say which scopes are granted', 'compare them with "aura manifest"')];
  const missing = botScopes.filter((scope) => !scopes.includes(scope));
  if (missing.length > 0)
    return [
      fault(
        'slack',
        `the bot token lacks ${missing.join(', ')}`,
        'add them under "OAuth & Permissions" (or paste "aura manifest" again), then reinstall the app',
      ),
    ];
  return [ok('slack', `${user} in ${team.name || team.id}, all ${botScopes.length} scopes granted`)];
}

function openTo({ config }: Setup): Finding[] {
  if (config.slack.people !== 'everyone') return [];
  const what = 'people of other workspaces may ask and stop wherever they share a channel with Aura';
  return [warn('slack', what, 'set slack.people to members or guests if that is not meant')];
}

function clock({ clockAhead }: SlackInspection): Finding[] {
  if (clockAhead === null || Math.abs(clockAhead) <= clockMayBeOff) return [];
  const off = `${Math.round(Math.abs(clockAhead) / 1_000)} s ${clockAhead > 0 ? 'ahead of' : 'behind'} Slack's`;
  return [
    fault(
      'clock',
      `this machine's clock is ${off}, so signed requests are refused and cards expire at the wrong time`,
      'turn on time synchronisation (timedatectl set-ntp true)',
    ),
  ];
}

function signingSecret({ config, env }: Setup): Finding {
  const name = config.slack.signingSecret;
  const secret = env[name];
  const place = 'set it to the "Signing Secret" of the Slack app\'s page "Basic Information"';
  if (!secret) return fault('slack', `${name} is not set, so no event can be believed`, place);
  if (/^x(ox[a-z]|app)-/.test(secret)) return fault('slack', `${name} holds a token, not the signing secret`, place);
  if (!/^[0-9a-f]{32}$/.test(secret))
    return warn('slack', `${name} is not 32 hexadecimal digits as Slack's are`, `compare it; ${place}`);
  return ok('slack', 'the signing secret is set; only an event shows whether it is the right one');
}

async function appToken({ config, env, within }: Setup): Promise<Finding[]> {
  const name = config.slack.appToken;
  const token = env[name];
  if (!token)
    return [
      fault(
        'slack',
        `${name} is not set, and Socket Mode needs it`,
        'make an app-level token (xapp-…) with connections:write on the page "Basic Information"',
      ),
    ];
  try {
    await inspectAppToken({ token, apiUrl: config.slack.apiUrl, within });
    return [ok('slack', 'the app-level token opens Socket Mode')];
  } catch (error) {
    return [failed(error, name, 'app-level token (xapp-…) with connections:write')];
  }
}

function failed(error: unknown, variable: string, wanted: string): Finding {
  if (!(error instanceof AuraError)) throw error;
  if (error.code === 'slack-refused')
    return fault(
      'slack',
      `Slack refuses ${variable} (${error.userMessage})`,
      `copy the app's ${wanted} again, and check that the app is installed`,
    );
  return fault(
    'slack',
    `Slack cannot be reached (${error.userMessage})`,
    'check the network and its proxy, or slack.apiUrl',
  );
}
