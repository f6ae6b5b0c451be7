/**
 * One schema for aura.yaml, the only reader of process.env, and the list of every number with its unit and reason.
 * Owns: reading, defaults, and reporting all faults at once, each with its fix. Refuses: building anything from it.
 */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { actionsSetting, placedActions } from './run/settings/action-settings.ts';
import { approversSetting } from './run/settings/approver-settings.ts';
import { AuraError } from './errors.ts';
import { isUnusual, readRegularNow } from './local/regular-file.ts';
import { yamlFault } from './local/yaml-fault.ts';
import { yamlLines } from './local/yaml-lines.ts';
import { redactSetting } from './redact/redact-setting.ts';
import { slackSetting } from './run/settings/slack-settings.ts';
import { alertmanagerSetting, pagerdutySetting, webhooksSetting } from './run/settings/alerting-settings.ts';
import { pageSetting } from './run/settings/paging-settings.ts';
import { linksSchema } from './run/finding/evidence-link.ts';
import { environmentName } from './run/settings/environment-name.ts';
import { memoryFits, memorySetting } from './run/settings/memory-settings.ts';
import { modelSetting, modelsSetting, rolesFit, rolesSetting } from './run/settings/model-settings.ts';
import { placedRunbook, runbooksSetting } from './run/settings/runbook-settings.ts';
import { environmentsApart, namesApart, serverName, serverSetting } from './run/settings/server-settings.ts';
import { todoSetting } from './run/settings/todo-settings.ts';
import { placedSource, shortSource, sourceList } from './run/settings/source-settings.ts';

/** The numbers of DESIGN's table; each can be set. */
const limits = z.strictObject({
  /** Tokens of a digest shown inline: what a model reads of one call without crowding out the next. */
  digestTokens: z.number().int().positive().default(1_500),
  /** Minutes a run may work; people's time while it is parked does not count. */
  runMinutes: z.number().positive().default(10),
  /** Reads of a run: its first look and its tasks together. */
  toolCalls: z.number().int().positive().default(80),
  /** Reads of a person's question, which is answered beside a run and not from its calls. */
  questionCalls: z.number().int().positive().default(6),
  tokens: z.number().int().positive().default(200_000),
  /** Of a run, in the currency of the model's price; a model without a price costs nothing. */
  cost: z.number().positive().default(1),
  /** Seconds one tool call may take. */
  toolSeconds: z.number().positive().default(30),
  /** How often a failed read is tried again. Writes never are. */
  toolRetries: z.number().int().min(0).default(2),
  /** Seconds that one source of telemetry may take for its part of a look; less than a tool call, which they make up. */
  sourceSeconds: z.number().positive().default(12),
  callsAtOncePerServer: z.number().int().positive().default(4),
  /** Calls of one run under way at once: enough for a look side by side, and no burst for a server of many runs. */
  callsAtOncePerRun: z.number().int().positive().default(8),
  /** Seconds a model may take to its last token. */
  modelSeconds: z.number().positive().default(120),
  /** Seconds without a sign of life from a model; one that thinks long before its first word may need more. */
  modelSilenceSeconds: z.number().positive().default(30),
  /** Questions at once to one provider of models: what its own limits bear from one process. */
  modelCallsAtOnce: z.number().int().positive().default(4),
  /** Seconds that people have to answer what a server asks in the middle of a call, which waits for them. */
  answerSeconds: z.number().positive().max(900).default(180),
  /** Minutes a card stays open. */
  approvalMinutes: z.number().positive().max(60).default(10),
  /** Runs at once in one worker process. */
  runsAtOnce: z.number().int().positive().default(4),
  /** Days a note is kept. */
  noteDays: z.number().positive().default(7),
  /** Characters of a question that are read. More adds cost, not meaning, and the cap is said in the thread. */
  questionLength: z.number().int().positive().max(4_000).default(4_000),
});

/** Over `server.tool`; see tools/read-globs.ts. */
const readGlob = z.string().regex(/^!?[^!\s]\S*$/, 'a glob such as k8s.get_* or, to take tools away, !k8s.get_secret');

export const configSchema = z
  .strictObject({
    models: modelsSetting,
    /** Which of them has which role; without it, those named large and small, else the first. */
    roles: rolesSetting,
    // Also where one of them is faulty: what is wrong is said all at once.
    servers: z
      .record(serverName, serverSetting)
      .superRefine(namesApart, { when: () => true })
      .superRefine(environmentsApart)
      .default({}),
    /** Tools that only read, as globs over `server.tool`; `!` takes away. All else is a write until listed or trusted. */
    reads: z.array(readGlob).default([]),
    /** Fingerprints of tools as a person reviewed them; `aura tools --review` writes it. One that changed is a write. */
    reviewed: z
      .record(z.string(), z.string().regex(/^sha256:[0-9a-f]{64}$/, 'a fingerprint that "aura tools --review" wrote'))
      .default({}),
    /** Where telemetry is read; becomes the tools `aura.*`. */
    sources: sourceList.default([]),
    /** The short form of one source, `KIND:PLACE`, which stands before the list. */
    source: shortSource.optional(),
    /** Templates of addresses in the team's own tools, one a kind of evidence. */
    links: linksSchema.default({}),
    /** Where the runbooks that alerts link to may be read; nowhere else. */
    runbooks: runbooksSetting,
    /** The MCP server that keeps confirmed records beside the store; without it they stay with the installation. */
    memory: memorySetting.optional(),
    /** Follow-ups are prepared in the background, by the clock; without it none are. */
    todo: todoSetting.optional(),
    /** What Aura's own tools may change. Without it there are none. */
    actions: actionsSetting,
    catalog: z
      .array(
        z.strictObject({
          component: z.string(),
          aliases: z.array(z.string()).default([]),
          owners: z.array(z.string()).default([]),
          /** Whom `actions.paging` may offer to page for it. */
          page: pageSetting.optional(),
        }),
      )
      .default([]),
    slack: slackSetting,
    pagerduty: pagerdutySetting,
    alertmanager: alertmanagerSetting,
    webhooks: webhooksSetting,
    /** Who may decide on a write that a model asks for and that no action of the run's workflow names. */
    approvers: approversSetting.optional(),
    autonomy: z.enum(['copilot', 'assistant', 'autonomous']).default('assistant'),
    /** Investigates and would propose, silently, everywhere; a workflow, or `slack.shadowChannels`, says it for less. */
    shadow: z.boolean().default(false),
    /** `redis` needs REDIS_URL; `embedded` is one process on one file. */
    store: z.enum(['redis', 'embedded']).default('redis'),
    /** Folder of the embedded store, of notes and of the installation's key. */
    folder: z.string().default('.aura'),
    /** Where the installation's key is found; without it, in a file in `folder`. Workers on several machines share one. */
    installationKey: environmentName.default('AURA_INSTALLATION_KEY'),
    workflows: z.string().default('workflows'),
    /** Folder of the team's own skills; without it, the folder `skills` beside the workflows, where there is one. */
    skills: z.string().min(1).optional(),
    redact: redactSetting,
    limits: limits.prefault({}),
  })
  .superRefine(rolesFit)
  .superRefine(memoryFits)
  .refine(({ actions, pagerduty }) => actions.paging === undefined || pagerduty !== undefined, {
    path: ['actions', 'paging'],
    error: 'needs PagerDuty; write "pagerduty: {}" too',
  });

export type Config = z.output<typeof configSchema> & {
  /** The file it was read from, where it was. */
  file?: string;
};

/** The environment, read here and nowhere else, so that everything below can be given another one. */
export const environment: Readonly<Record<string, string | undefined>> = process.env;

/** Reads aura.yaml (or the defaults where `path` is undefined). Throws one AuraError that lists every fault with its fix. */
export function readConfig(path: string | undefined): Config {
  const raw = path === undefined ? {} : parseFile(path);
  const parsed = configSchema.safeParse(raw ?? {});
  if (!parsed.success) {
    throw new AuraError({
      code: 'config-invalid',
      userMessage: `${path ?? 'The configuration'} has faults:\n${faultLines(parsed.error, path === undefined ? undefined : placesIn(path, readRegularNow(path)))}`,
    });
  }
  return path === undefined ? parsed.data : located(parsed.data, path);
}

/** What was read from `path`: its own paths are meant from where it stands. */
export function located(config: Config, path: string): Config {
  const file = resolve(path);
  const base = dirname(file);
  const sources = config.sources.map((entry) => placedSource(entry, base));
  const runbooks = config.runbooks.map((entry) => placedRunbook(entry, base));
  const skills = config.skills === undefined ? {} : { skills: resolve(base, config.skills) };
  const actions = placedActions(config.actions, base);
  return { ...config, file, sources, runbooks, actions, workflows: resolve(base, config.workflows), ...skills };
}

function parseFile(path: string): unknown {
  if (!existsSync(path)) {
    throw new AuraError({
      code: 'config-missing',
      userMessage: `There is no file ${path}. Copy manifests/aura.example.yaml there, or name another one with --config.`,
    });
  }
  try {
    return parse(readRegularNow(path));
  } catch (cause) {
    if (isUnusual(cause)) throw cause;
    throw new AuraError({
      code: 'config-unreadable',
      userMessage: yamlFault(path, cause),
      cause,
    });
  }
}

/** What a fault is followed by: where it stands. */
export type PlaceOf = (path: readonly PropertyKey[]) => string;

/** ` (FILE:LINE)` for each path in a file of that text. */
export function placesIn(file: string, text: string): PlaceOf {
  const lineOf = yamlLines(text);
  return (path) => {
    const line = lineOf(path);
    return line === null ? '' : ` (${file}:${line})`;
  };
}

/** One line a fault: where, what, and what to do. */
export function faultLines(error: z.ZodError, placeOf: PlaceOf = () => ''): string {
  return error.issues
    .map((issue) => {
      const where = issue.path.join('.') || '(top)';
      if (issue.code === 'unrecognized_keys')
        return `  ${where}: unknown key ${issue.keys.join(', ')}${placeOf([...issue.path, issue.keys[0] ?? ''])}; remove it or mend its spelling.`;
      const what = issue.code === 'invalid_key' ? issue.issues.map(({ message }) => message).join('; ') : issue.message;
      return `  ${where}: ${what}${placeOf(issue.path)}; correct it (see manifests/aura.example.yaml).`;
    })
    .join('\n');
}

/** What `aura start` needs from the environment; all that is missing is reported together. */
export function readSecrets(config: Config, env: Readonly<Record<string, string | undefined>> = environment) {
  const faults: string[] = [];
  const need = (name: string, why: string): string => {
    const value = env[name];
    if (!value) faults.push(`  ${name} is not set; ${why}.`);
    return value ?? '';
  };
  const slack = config.slack;
  if (slack.mode === 'off')
    faults.push('  slack.mode is off; set it to http or socket in aura.yaml, with the tokens of "aura manifest".');
  const secrets = {
    slackToken:
      slack.mode === 'off'
        ? ''
        : need(slack.token, 'it is the bot token (xoxb-…) from the Slack app\'s page "OAuth & Permissions"'),
    signingSecret:
      slack.mode === 'http'
        ? need(slack.signingSecret, 'it is on the Slack app\'s page "Basic Information"')
        : (env[slack.signingSecret] ?? ''),
    appToken:
      slack.mode === 'socket'
        ? need(slack.appToken, 'Socket Mode needs an app-level token (xapp-…) with connections:write')
        : undefined,
    redisUrl:
      config.store === 'redis'
        ? need(
            'REDIS_URL',
            'it is where Redis runs (redis://host:6379); or set "store: embedded" in aura.yaml for one process on one file',
          )
        : undefined,
    installationKey: env[config.installationKey],
    pagerdutySecrets: config.pagerduty
      ? config.pagerduty.secrets.map((name) => need(name, "it signs PagerDuty's webhooks (v3 subscription)"))
      : [],
    pagerdutyToken: config.pagerduty ? env[config.pagerduty.token] : undefined,
    workflowToken: config.pagerduty ? env[config.pagerduty.workflowToken] : undefined,
    alertSecret: config.webhooks
      ? need(config.webhooks.alert.secret, 'every sender of alerts to /webhooks/alert must know it')
      : undefined,
    alertmanagerToken: config.alertmanager
      ? need(config.alertmanager.token, 'Alertmanager sends it as its bearer token')
      : undefined,
  };
  if (faults.length > 0)
    throw new AuraError({ code: 'config-incomplete', userMessage: `Aura cannot start:\n${faults.join('\n')}` });
  return secrets;
}

export type Secrets = ReturnType<typeof readSecrets>;

/** The models that the environment alone offers, when aura.yaml names none: the two provider keys, else none. */
export function modelsFromEnvironment(
  env: Readonly<Record<string, string | undefined>> = environment,
): Config['models'] {
  if (env.ANTHROPIC_API_KEY) {
    return {
      default: modelSetting.parse({
        provider: 'anthropic',
        model: env.AURA_MODEL ?? 'claude-sonnet-5',
        key: 'ANTHROPIC_API_KEY',
      }),
    };
  }
  if (env.OPENAI_API_KEY && (!env.OPENAI_BASE_URL || env.AURA_MODEL)) {
    return {
      default: modelSetting.parse({
        provider: 'openai',
        model: env.AURA_MODEL ?? 'gpt-5-mini',
        baseUrl: env.OPENAI_BASE_URL,
        key: 'OPENAI_API_KEY',
      }),
    };
  }
  return {};
}
