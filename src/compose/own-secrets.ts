/**
 * What this installation counts as its secrets: the values of the variables that the configuration names, and the
 * secrets that stand in the configuration itself.
 * Owns: that list, and telling the redaction of it. Refuses: variables that nothing names; they are nobody's business.
 */
import { type Config, environment, modelsFromEnvironment, type Secrets } from '../config.ts';
import { namesSecret } from '../redact/known-values.ts';
import { type KnownValue, knowSecrets } from '../redact/redact.ts';
import { variablesOfServer } from '../run/settings/server-settings.ts';
import { variablesOfSource } from '../run/settings/source-settings.ts';
import { telemetrySecrets } from '../telemetry/settings.ts';
import { sourcesOf } from './telemetry-sources.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** From here on this process redacts what is secret for this configuration. May be called again. */
export function knowOwnSecrets(config: Config, env: Environment = environment, given: Partial<Secrets> = {}): void {
  const named = variablesOf(config, env).flatMap((name) => known(name, env[name]));
  const handedOn = Object.values(config.servers).flatMap((server) =>
    Object.entries(variablesOfServer(server)).flatMap(([as, name]) =>
      known(name, env[name]).map((it) => ({ ...it, maybeSetting: !namesSecret(as) })),
    ),
  );
  const changing = (config.actions.kubernetes?.variables ?? []).map((variable) => ({ as: variable, variable }));
  const read = [...sourcesOf(config).flatMap(variablesOfSource), ...changing].flatMap(({ as, variable }) =>
    known(variable, env[variable]).map((it) => ({ ...it, maybeSetting: !isSecret(as) })),
  );
  const passed = Object.entries(given).flatMap(([name, value]) =>
    [value].flat().flatMap((it) => known(variableOf[name] ?? name, it)),
  );
  const exporting = telemetrySecrets(env).flatMap((value) => known('OTEL_EXPORTER_OTLP_HEADERS', value));
  const { patterns, off } = config.redact;
  knowSecrets({
    values: [...named, ...handedOn, ...read, ...passed, ...exporting, ...insideConfig(config)],
    patterns,
    off,
  });
}

/** What a source is given as `as`; the name of a user or of a tenant may be an everyday word. */
function isSecret(as: string): boolean {
  return as === 'bearer' || as === 'password' || namesSecret(as);
}

/** How people know the secrets that are handed over as values. */
const variableOf: Record<string, string> = {
  slackToken: 'SLACK_BOT_TOKEN',
  signingSecret: 'SLACK_SIGNING_SECRET',
  appToken: 'SLACK_APP_TOKEN',
  redisUrl: 'REDIS_URL',
  pagerdutySecrets: 'PAGERDUTY_WEBHOOK_SECRET',
  pagerdutyToken: 'PAGERDUTY_TOKEN',
  workflowToken: 'PAGERDUTY_WORKFLOW_TOKEN',
  alertmanagerToken: 'ALERTMANAGER_TOKEN',
  alertSecret: 'ALERT_WEBHOOK_SECRET',
};

function variablesOf(config: Config, env: Environment): string[] {
  const { slack, pagerduty, alertmanager, webhooks } = config;
  const models = [...Object.values(config.models), ...Object.values(modelsFromEnvironment(env))];
  return [
    ...models.flatMap(({ key }) => key ?? []),
    slack.token,
    slack.signingSecret,
    slack.appToken,
    ...(pagerduty ? [...pagerduty.secrets, pagerduty.token, pagerduty.workflowToken] : []),
    ...(alertmanager ? [alertmanager.token] : []),
    ...(webhooks ? [webhooks.alert.secret] : []),
    'REDIS_URL',
  ];
}

/** A password in a URL that is written into the file is searched for as one in a variable is. */
function insideConfig(config: Config): KnownValue[] {
  const urls = [
    ...Object.entries(config.servers).flatMap(([name, server]) =>
      server.transport === 'stdio' ? [] : [{ name: `server ${name}`, value: server.url }],
    ),
    ...Object.entries(config.models).flatMap(([name, { baseUrl }]) =>
      baseUrl ? [{ name: `model ${name}`, value: baseUrl }] : [],
    ),
  ];
  return urls.filter(({ value }) => value.includes('@'));
}

function known(name: string, value: string | undefined): KnownValue[] {
  return value ? [{ name, value }] : [];
}
