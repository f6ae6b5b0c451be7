/**
 * Are the webhooks' secrets there, and does PagerDuty take the token?
 * Owns: PagerDuty, Alertmanager and the senders of /webhooks/alert. Refuses: sending them anything but one question.
 * Source: https://developer.pagerduty.com/api-reference (GET /abilities needs no more than a valid token)
 */
import { messageOf } from '../errors.ts';
import { fault, type Finding, ok, warn } from './finding.ts';
import type { Setup } from './setup.ts';

export async function checkWebhooks(setup: Setup): Promise<Finding[]> {
  return [...alertmanager(setup), ...otherSenders(setup), ...pagerdutySecrets(setup), ...(await pagerdutyToken(setup))];
}

function alertmanager({ config, env }: Setup): Finding[] {
  const name = config.alertmanager?.token;
  if (name === undefined) return [];
  return [
    env[name]
      ? ok('alertmanager', 'its bearer token is set')
      : fault('alertmanager', `${name} is not set`, 'set it to the bearer token that Alertmanager sends'),
  ];
}

function otherSenders({ config, env }: Setup): Finding[] {
  if (!config.webhooks) return [];
  const { secret, senders, channel } = config.webhooks.alert;
  const names = Object.keys(senders);
  const findings = [
    env[secret]
      ? ok('alerts', `/webhooks/alert: ${secret} is set`)
      : fault(
          'alerts',
          `${secret} is not set`,
          'set it to the secret that every sender to /webhooks/alert sends along',
        ),
    names.length > 0
      ? ok('alerts', `/webhooks/alert reads ${names.join(', ')}`)
      : fault(
          'alerts',
          'webhooks.alert.senders is empty, so no alert to /webhooks/alert can be read',
          'map one sender there (manifests/examples/alert-senders.yaml has five)',
        ),
  ];
  if (channel === undefined)
    findings.push(
      warn(
        'alerts',
        'webhooks.alert.channel is not set, so its incidents are kept but nothing is said of them in Slack',
        'set it to the id of a channel',
      ),
    );
  return findings;
}

function pagerdutySecrets({ config, env }: Setup): Finding[] {
  if (!config.pagerduty) return [];
  const { secrets, workflowToken } = config.pagerduty;
  if (secrets.length === 0)
    return [
      fault(
        'pagerduty',
        'pagerduty.secrets is empty, so no webhook is believed',
        'name the variable with the signing secret there',
      ),
    ];
  const findings = secrets.map((name) =>
    env[name]
      ? ok('pagerduty', `${name} is set`)
      : fault('pagerduty', `${name} is not set`, 'set it to the signing secret of the v3 webhook subscription'),
  );
  if (!env[workflowToken])
    findings.push(
      warn(
        'pagerduty',
        `${workflowToken} is not set, so posts of an incident workflow are refused`,
        'set it where a workflow makes the channel; else leave it',
      ),
    );
  return findings;
}

async function pagerdutyToken({ config, env, within }: Setup): Promise<Finding[]> {
  if (!config.pagerduty) return [];
  const { token: name, apiUrl } = config.pagerduty;
  const token = env[name];
  if (!token)
    return [
      warn(
        'pagerduty',
        `${name} is not set, so Aura knows neither the incident's channel nor who is on call`,
        'set it to a REST API token',
      ),
    ];
  try {
    const response = await fetch(`${apiUrl.replace(/\/+$/, '')}/abilities`, {
      headers: { authorization: `Token token=${token}`, accept: 'application/json' },
      signal: AbortSignal.timeout(within),
    });
    await response.body?.cancel();
    if (response.ok) return [ok('pagerduty', `the token in ${name} is valid`)];
    const refused = response.status === 401 || response.status === 403;
    return [
      fault(
        'pagerduty',
        `PagerDuty ${refused ? `refuses the token in ${name}` : 'answers'} (${response.status})`,
        refused
          ? 'make a REST API token under "Integrations, API Access Keys" and set it'
          : 'check pagerduty.apiUrl (https://api.eu.pagerduty.com in the EU)',
      ),
    ];
  } catch (error) {
    return [
      fault(
        'pagerduty',
        `PagerDuty cannot be reached (${messageOf(error)})`,
        'check the network, or pagerduty.apiUrl (https://api.eu.pagerduty.com in the EU)',
      ),
    ];
  }
}
