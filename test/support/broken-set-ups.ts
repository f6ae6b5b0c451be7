/**
 * Ways to break a set-up, each with the one line that tells it.
 * Owns: what is broken and the line. Refuses: running the doctor; test/journeys/doctor.test.ts does.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { botScopes } from '../../src/slack/manifest.ts';
import { answerWithoutTools, denyAll, passOnLate } from './odd-servers.ts';
import { freePort } from './redis-process.ts';
import { durable, type SetUp, type Surroundings } from './sound-set-up.ts';

/** One way to break a sound set-up. */
export interface BrokenSetUp {
  what: string;
  /** Breaks a sound set-up; a string answered is the configuration file to name instead. */
  spoil: (it: SetUp) => unknown;
  /** The one FAIL line: what is wrong, and what to do. */
  line: RegExp;
  redis?: true;
  /** Seconds for `--within`. */
  within?: number;
}

/** Every way, on these surroundings. */
export const brokenSetUps = (here: Surroundings): BrokenSetUp[] => [
  {
    what: 'no such configuration file',
    spoil: ({ folder }) => join(folder, 'absent.yaml'),
    line: /config: There is no file .*absent\.yaml; .*Copy manifests\/aura\.example\.yaml|config: There is no file .*absent\.yaml.*--config/,
  },
  {
    what: 'a configuration that is no YAML',
    spoil: ({ folder }) => {
      writeFileSync(join(folder, 'broken.yaml'), 'servers: {a: [');
      return join(folder, 'broken.yaml');
    },
    line: /config: .*broken\.yaml:\d+ is not valid YAML.*; Mend that line/,
  },
  {
    what: 'an unknown key',
    spoil: ({ config }) => Object.assign(config, { sevrers: {} }),
    line: /config: \(top\): unknown key sevrers \(.*aura\.yaml:\d+\); remove it or mend its spelling/,
  },
  {
    what: 'a pattern of channels that is none',
    spoil: ({ config }) => Object.assign(config.slack as object, { incidentChannels: '(' }),
    line: /config: slack\.incidentChannels: .*; correct the regular expression/,
  },
  {
    what: 'no REDIS_URL',
    spoil: (it) => {
      it.config.store = 'redis';
      it.env.REDIS_URL = undefined;
    },
    line: /redis: REDIS_URL is not set; set it .*or "store: embedded"/,
  },
  {
    what: 'a REDIS_URL that is no address',
    spoil: (it) => {
      it.config.store = 'redis';
      it.env.REDIS_URL = 'localhost:6379';
    },
    line: /redis: REDIS_URL is no Redis address; write redis:\/\/host:6379/,
  },
  {
    what: 'nothing where Redis should be',
    spoil: (it) => {
      it.config.store = 'redis';
      it.env.REDIS_URL = 'redis://127.0.0.1:1';
    },
    line: /redis: Redis does not answer \(.*ECONNREFUSED.*\); check that REDIS_URL is right/,
  },
  {
    what: 'Redis without persistence',
    spoil: async ({ env }) => {
      env.REDIS_URL = await here.redis([...durable, '--appendonly', 'no']);
    },
    line: /redis: appendonly is off.*; set "appendonly yes"/,
    redis: true,
  },
  {
    what: 'Redis that writes once a second',
    spoil: async ({ env }) => {
      env.REDIS_URL = await here.redis([...durable, '--appendfsync', 'everysec']);
    },
    line: /redis: appendfsync is everysec.*; set "appendfsync always"/,
    redis: true,
  },
  {
    what: 'Redis with eviction on',
    spoil: async ({ env }) => {
      env.REDIS_URL = await here.redis([...durable, '--maxmemory-policy', 'allkeys-lru']);
    },
    line: /redis: maxmemory-policy is allkeys-lru.*; set "maxmemory-policy noeviction"/,
    redis: true,
  },
  {
    what: 'Redis with a password that is not given',
    spoil: async ({ env }) => {
      env.REDIS_URL = await here.redis([...durable, '--requirepass', 'secret']);
    },
    line: /redis: Redis answers and wants a password; write redis:\/\/:PASSWORD@host/,
    redis: true,
  },
  {
    what: 'no Slack token',
    spoil: ({ env }) => Object.assign(env, { SLACK_BOT_TOKEN: undefined }),
    line: /slack: SLACK_BOT_TOKEN is not set; set it to the bot token \(xoxb-…\).*OAuth & Permissions/,
  },
  {
    what: 'a wrong Slack token',
    spoil: ({ env }) => Object.assign(env, { SLACK_BOT_TOKEN: 'xoxb-wrong' }),
    line: /slack: Slack refuses SLACK_BOT_TOKEN \(invalid_auth\); copy the app's bot token .*again/,
  },
  {
    what: 'a missing scope',
    spoil: async ({ config, env }) => {
      const scopes = botScopes.filter((scope) => scope !== 'files:write' && scope !== 'channels:join');
      const workspace = await here.workspace({ app: { scopes } });
      Object.assign(config.slack as object, { apiUrl: workspace.url });
      env.SLACK_BOT_TOKEN = workspace.app.botToken;
    },
    line: /slack: the bot token lacks channels:join, files:write; add them .*reinstall/,
  },
  {
    what: 'a Slack that is away',
    spoil: async ({ config }) =>
      Object.assign(config.slack as object, { apiUrl: `http://127.0.0.1:${await freePort()}/api/` }),
    line: /slack: Slack cannot be reached \(.*ECONNREFUSED.*\); check the network/,
  },
  {
    what: 'no signing secret',
    spoil: ({ env }) => Object.assign(env, { SLACK_SIGNING_SECRET: undefined }),
    line: /slack: SLACK_SIGNING_SECRET is not set.*; set it to the "Signing Secret"/,
  },
  {
    what: 'a token where the signing secret belongs',
    spoil: ({ env }) => Object.assign(env, { SLACK_SIGNING_SECRET: env.SLACK_BOT_TOKEN }),
    line: /slack: SLACK_SIGNING_SECRET holds a token.*; set it to the "Signing Secret"/,
  },
  {
    what: 'Socket Mode without its token',
    spoil: ({ config, env }) => {
      Object.assign(config.slack as object, { mode: 'socket' });
      env.SLACK_APP_TOKEN = undefined;
    },
    line: /slack: SLACK_APP_TOKEN is not set.*; make an app-level token .*connections:write/,
  },
  {
    what: 'Socket Mode with a wrong token',
    spoil: ({ config, env }) => {
      Object.assign(config.slack as object, { mode: 'socket' });
      env.SLACK_APP_TOKEN = 'xapp-wrong';
    },
    line: /slack: Slack refuses SLACK_APP_TOKEN \(invalid_auth\); copy the app's app-level token/,
  },
  {
    what: 'a clock that is off',
    spoil: async ({ config }) => {
      const slack = config.slack as { apiUrl: string };
      const real = slack.apiUrl;
      slack.apiUrl = `${await here.http((request, response) => void passOnLate(real, request, response))}/api/`;
    },
    line: /clock: this machine's clock is (89|90|91) s ahead of Slack's.*; turn on time synchronisation/,
  },
  {
    what: 'a port in use',
    spoil: async ({ config }) => {
      const taken = await here.http((_, response) => response.end('somebody else'));
      Object.assign(config.slack as object, { port: Number(new URL(taken).port) });
    },
    line: /port: \d+ is in use by another program; end that program, or set another port with slack\.port/,
  },
  {
    what: 'an MCP server that dies',
    spoil: ({ config }) => addServer(config, { command: process.execPath, args: ['-e', 'process.exit(3)'] }),
    line: /server extra: extra cannot be reached \(its process ended \(code 3\) and said nothing\); run ".*process\.exit\(3\)" by hand/i,
  },
  {
    what: 'an MCP server that is not installed',
    spoil: ({ config }) => addServer(config, { command: 'no-such-mcp-server' }),
    line: /server extra: .*ENOENT.*; install no-such-mcp-server, or correct "command:"/,
  },
  {
    what: 'an MCP server without tools',
    spoil: async ({ config }) => {
      const url = await here.http((request, response) => void answerWithoutTools(request, response));
      addServer(config, { transport: 'http', url });
    },
    line: /server extra: it answers but lists no tools; check its arguments/,
  },
  {
    what: 'an MCP server that hangs',
    spoil: async ({ config }) => addServer(config, { transport: 'http', url: await here.http(() => undefined) }),
    within: 2,
    line: /server extra: it did not answer within 2 s; check "url: /,
  },
  {
    what: 'an MCP server with neither command nor URL',
    spoil: ({ config }) => Object.assign(config.servers as object, { extra: { args: ['x'] } }),
    line: /config: servers\.extra\.transport: it has neither command nor url: write .* \(.*aura\.yaml:\d+\); correct it/,
  },
  {
    what: 'an MCP server that wants a login',
    spoil: async ({ config }) => addServer(config, { transport: 'http', url: await here.http(denyAll) }),
    line: /server extra: extra cannot be reached \(it needs a login: run "aura login extra"\); .*\(.*aura\.yaml:\d+\)/,
  },
  {
    what: 'an OAuth server that denies',
    spoil: async ({ config, env }) => {
      Object.assign(env, { EXTRA_ID: 'aura', EXTRA_SECRET: 'wrong-secret-of-extra' });
      const url = await here.http(denyAll);
      const issuer = new URL(url).origin;
      const oauth = { grant: 'client-credentials', clientId: 'EXTRA_ID', clientSecret: 'EXTRA_SECRET', issuer };
      addServer(config, { transport: 'http', url, oauth });
    },
    line: /server extra: .*its authorization server refuses \(invalid_client.*\); check the variables under "oauth:".*\(.*aura\.yaml:\d+\)/,
  },
  {
    what: 'a secret for whatever authorization server the MCP server names',
    spoil: ({ config }) => {
      const oauth = { grant: 'client-credentials', clientId: 'EXTRA_ID', clientSecret: 'EXTRA_SECRET' };
      addServer(config, { transport: 'http', url: 'https://mcp.example/mcp', oauth });
    },
    line: /clientSecret needs issuer: the address of your authorization server/,
  },
  {
    what: 'an MCP server that is given an unset variable',
    spoil: ({ config }) => {
      const { ops } = config.servers as { ops: object };
      Object.assign(ops, { headers: { Authorization: 'OPS_TOKEN_UNSET' } });
    },
    line: /server ops: OPS_TOKEN_UNSET is not set.*; set OPS_TOKEN_UNSET/,
  },
  {
    what: 'a read that changed since it was reviewed',
    spoil: ({ config }) => {
      Object.assign(config, { reviewed: { 'ops.changes': `sha256:${'0'.repeat(64)}` } });
    },
    line: /reviewed: ops\.changes changed since it was reviewed, so it counts as a write; .*run "aura tools --review"/,
  },
  {
    what: "no key in the model's variable",
    spoil: ({ env }) => Object.assign(env, { MODEL_KEY: undefined }),
    line: /model small: MODEL_KEY is not set; set MODEL_KEY to the provider's key, or remove the model/,
  },
  {
    what: 'a wrong key of a model',
    spoil: ({ env }) => Object.assign(env, { MODEL_KEY: 'wrong' }),
    line: /model small: small does not take the key \(401: .*\); put the right key into MODEL_KEY/,
  },
  {
    what: 'a model whose window does not hold its tools',
    spoil: ({ config }) => Object.assign((config.models as { small: object }).small, { contextWindow: 2_000 }),
    line: /model small: its \d+ tools take about \d+ of the 2000 tokens of its context window, .*; raise contextWindow/,
  },
  {
    what: 'a role for a model that is nowhere',
    spoil: ({ config }) => Object.assign(config, { roles: { planner: 'large' } }),
    line: /config: roles\.planner: there is no model large; write one of small, or add it under "models:"/,
  },
  {
    what: 'a fallback that is nowhere',
    spoil: ({ config }) => Object.assign((config.models as { small: object }).small, { fallback: ['tiny'] }),
    line: /config: models\.small\.fallback\.0: there is no model tiny; add it under "models:", or write one of small/,
  },
  {
    what: 'a PagerDuty token that is refused',
    spoil: ({ env }) => Object.assign(env, { PAGERDUTY_TOKEN: 'wrong' }),
    line: /pagerduty: PagerDuty refuses the token in PAGERDUTY_TOKEN \(401\); make a REST API token/,
  },
  {
    what: 'no secret for PagerDuty webhooks',
    spoil: ({ env }) => Object.assign(env, { PAGERDUTY_WEBHOOK_SECRET: undefined }),
    line: /pagerduty: PAGERDUTY_WEBHOOK_SECRET is not set; set it to the signing secret/,
  },
  {
    what: 'no token for Alertmanager',
    spoil: ({ env }) => Object.assign(env, { ALERTMANAGER_TOKEN: undefined }),
    line: /alertmanager: ALERTMANAGER_TOKEN is not set; set it to the bearer token/,
  },
  {
    what: 'no secret for other senders of alerts',
    spoil: ({ config }) => Object.assign(config, { webhooks: { alert: { senders: { own: { title: 'name' } } } } }),
    line: /alerts: ALERT_WEBHOOK_SECRET is not set; set it to the secret that every sender/,
  },
  {
    what: 'no sender of other alerts',
    spoil: ({ config, env }) => {
      Object.assign(config, { webhooks: { alert: { senders: {} } } });
      Object.assign(env, { ALERT_WEBHOOK_SECRET: 'shared' });
    },
    line: /alerts: webhooks\.alert\.senders is empty, .*; map one sender there/,
  },
  {
    what: 'no folder of workflows',
    spoil: ({ config }) => Object.assign(config, { workflows: 'nowhere' }),
    line: /workflows: ENOENT.*nowhere.*; create that folder, or correct "workflows:"/,
  },
  {
    what: 'an unreadable workflow',
    spoil: ({ folder }) => {
      mkdirSync(join(folder, 'workflows', 'odd.yaml'), { recursive: true });
    },
    line: /workflows: .*odd\.yaml is a folder and is not read; put a plain file in its place/,
  },
  {
    what: 'an investigator whose tools are nowhere',
    spoil: ({ workflow }) =>
      Object.assign(workflow, { investigators: { looker: { mission: 'look', tools: ['ops.*', 'metrics.*'] } } }),
    line: /workflows: latency\.yaml:\d+: "metrics\.\*" of the investigator looker fits no tool; correct or remove it/,
  },
  {
    what: 'an investigator without its skill',
    spoil: ({ workflow }) =>
      Object.assign(workflow, { investigators: { looker: { mission: 'look', skills: ['release-policy'] } } }),
    line: /workflows: latency\.yaml: there is no skill release-policy, which .*looker names \(.*latency\.yaml:\d+\); put it into .*SKILL\.md/,
  },
  {
    what: 'a workflow with a model that is nowhere',
    spoil: ({ workflow }) => Object.assign(workflow, { models: { planner: 'large' } }),
    line: /workflows: latency\.yaml: there is no model large for planner; correct it, or add the model under "models:"/,
  },
  {
    what: 'a model for an investigator that is nowhere',
    spoil: ({ workflow }) => Object.assign(workflow, { models: { looker: 'small' } }),
    line: /workflows: latency\.yaml: "models:" names looker, which is no investigator of it; write one of router, planner/,
  },
  {
    what: 'an action for a reason that no check finds',
    spoil: ({ workflow }) => Object.assign(rollbackOf(workflow), { for: { reason: ['image-missing'] } }),
    line: /workflows: latency\.yaml: no check finds the reason image-missing, which rollback is for; write .*image-not-found/,
  },
  {
    what: 'an invalid workflow',
    spoil: ({ workflow }) => Object.assign(workflow, { autonomy: 'bold' }),
    line: /workflows: latency\.yaml: autonomy: .*; "aura schema workflow" says/,
  },
  {
    what: 'an undo of unknown shape',
    spoil: ({ workflow }) => Object.assign(rollbackOf(workflow), { undo: 'sideways' }),
    line: /workflows: latency\.yaml: actions\.rollback\.undo: write "result", or a call: .* \(latency\.yaml:\d+\)/,
  },
  {
    what: 'an action whose tool no server has',
    spoil: ({ workflow }) => Object.assign(rollbackOf(workflow), { tool: 'ops.roll_back' }),
    line: /workflows: no server has ops\.roll_back, which latency\.yaml:\d+ \(rollback\) names; correct "tool:" there/,
  },
  {
    what: 'a verification whose tool is missing',
    spoil: ({ workflow }) =>
      Object.assign(rollbackOf(workflow), { verify: { tool: 'aura.metric_profile', until: 'recovered' } }),
    line: /workflows: no server has aura\.metric_profile, which .*verification of rollback.*; set "sources:"/,
  },
  {
    what: 'a verification that would have to be approved',
    spoil: ({ workflow }) =>
      Object.assign(rollbackOf(workflow), { verify: { tool: 'ops.rollback', until: 'recovered' } }),
    line: /workflows: ops\.rollback counts as a write, so .*verification of rollback.*; list it under "reads:"/,
  },
  {
    what: 'an action that nobody may approve',
    spoil: ({ workflow }) => Object.assign(rollbackOf(workflow), { approvers: {} }),
    line: /approvers: latency\.yaml: rollback has no approvers, so nobody may approve it \(latency\.yaml:\d+\); name users or groups/,
  },
  {
    what: 'a user group that Slack does not know',
    spoil: ({ workflow }) => Object.assign(rollbackOf(workflow), { approvers: { groups: ['no-such-group'] } }),
    line: /approvers: latency\.yaml: rollback \(latency\.yaml:\d+\): Slack has no user group @no-such-group; create that user group/,
  },
  {
    what: 'notes that cannot be written',
    spoil: (it) => {
      writeFileSync(join(it.folder, 'a-file'), '');
      it.config.folder = join(it.folder, 'a-file');
    },
    line: /notes: .*a-file.notes cannot be written \(E\w+\); give this user the right/,
  },
  {
    what: 'a source that is not there',
    spoil: (it) => Object.assign(it.config, { source: `folder:${join(it.folder, 'telemetry')}` }),
    line: /source: There is nothing at .*telemetry.*; correct the source/,
  },
  ...badSources(here),
  ...badRunbooks(here),
];

/** Six ways to name a source that cannot be read. */
const badSources = (here: Surroundings): BrokenSetUp[] => [
  {
    what: 'a source whose address is none',
    spoil: ({ config }) => Object.assign(config, { sources: [{ prometheus: { url: 'prometheus:9090' } }] }),
    line: /config: sources\.0\.prometheus\.url: no http or https URL, such as http:\/\/prometheus:9090 \(.*aura\.yaml:\d+\); /,
  },
  {
    what: 'a source with a user in its address, without the password',
    spoil: ({ config }) =>
      Object.assign(config, { sources: [{ prometheus: { url: 'http://robin:pa55@prometheus:9090' } }] }),
    line: /^(?!.*pa55).*config: sources\.0\.prometheus\.url: a URL holds no user and no password; .*"basic: /,
  },
  {
    what: 'two sources of one name',
    spoil: ({ config, folder }) => Object.assign(config, { sources: [{ folder }, { folder }] }),
    line: /config: sources\.1: two sources are called folder:.*; give each a name/,
  },
  {
    what: 'a source whose authority file is not there',
    spoil: ({ config }) =>
      Object.assign(config, { sources: [{ prometheus: { url: 'https://127.0.0.1:1', ca: 'absent.pem' } }] }),
    line: /source: The file .*absent\.pem \("ca:" of the prometheus source\) cannot be read \(ENOENT.*; check the path/,
  },
  {
    what: 'a tenant that is refused',
    spoil: async ({ config, env }) => {
      const url = await here.http((_, response) => response.writeHead(403).end('tenant tea is not allowed'));
      Object.assign(config, { sources: [{ prometheus: { url, headers: { 'X-Scope-OrgID': 'TENANT' } } }] });
      env.TENANT = 'tea';
    },
    line: /source: Prometheus at http:\S+ forbids it \(403: tenant tea is not allowed\); .*check the tenant/,
  },
  {
    what: 'a tenant that is not named',
    spoil: async ({ config }) => {
      const url = await here.http((_, response) => response.writeHead(401).end('no org id'));
      Object.assign(config, { sources: [{ prometheus: { url } }] });
    },
    line: /source: Prometheus at http:\S+ wants a tenant \(401: no org id\); set "headers: \{ X-Scope-OrgID: VARIABLE/,
  },
  {
    what: 'a Grafana for a Prometheus',
    spoil: async ({ config }) => {
      const url = await here.http((_, response) => response.end('<html><head><title>Grafana</title></head></html>'));
      Object.assign(config, { sources: [{ prometheus: { url } }] });
    },
    line: /source: Prometheus at http:\S+ is a Grafana, not Prometheus; give the address of Prometheus itself/,
  },
];

/** Ways in which no runbook can be read. */
const badRunbooks = (here: Surroundings): BrokenSetUp[] => [
  {
    what: 'a checkout of runbooks that is not there',
    spoil: ({ config }) => Object.assign(config, { runbooks: [{ folder: 'absent' }] }),
    line: /runbooks: the folder .*absent cannot be read \(ENOENT.*; check out the runbooks there/,
  },
  {
    what: 'a host of runbooks at a private address',
    spoil: async ({ config }) => {
      const host = new URL(await here.http((_, response) => response.end())).host;
      Object.assign(config, { runbooks: [{ hosts: [host] }] });
    },
    line: /runbooks: 127\.0\.0\.1:\d+ is at a private address; where that is meant, set "private: true"/,
  },
  {
    what: 'a host of runbooks that speaks no HTTPS',
    spoil: async ({ config }) => {
      const host = new URL(await here.http((_, response) => response.end())).host;
      Object.assign(config, { runbooks: [{ hosts: [host], private: true }] });
    },
    line: /runbooks: 127\.0\.0\.1:\d+ cannot be read \(.*\); correct the host, or see why it does not answer over HTTPS/,
  },
  {
    what: 'an authority of runbook hosts that is not there',
    spoil: ({ config }) => Object.assign(config, { runbooks: [{ hosts: ['wiki.example'], ca: 'absent.pem' }] }),
    line: /runbooks: the file .*absent\.pem \("ca:"\) cannot be read \(ENOENT.*; name the PEM file of your authority/,
  },
  {
    what: 'a runbook tool of a server that nobody named',
    spoil: ({ config }) => Object.assign(config, { runbooks: [{ tool: 'wiki.get_page' }] }),
    line: /runbooks: no server is called wiki, which "tool: wiki\.get_page" names; add it under "servers:"/,
  },
  {
    what: 'a runbook tool that its server does not have',
    spoil: ({ config }) => Object.assign(config, { runbooks: [{ tool: 'ops.get_page' }] }),
    line: /runbooks: the server ops has no tool ops\.get_page; correct "tool:"/,
  },
  {
    what: 'a runbook tool that counts as a write',
    spoil: ({ config }) => Object.assign(config, { runbooks: [{ tool: 'ops.rollback' }] }),
    line: /runbooks: ops\.rollback counts as a write, so no runbook is read by it; list it under "reads:"/,
  },
];

function addServer(config: SetUp['config'], server: Record<string, unknown>): void {
  Object.assign(config.servers as object, { extra: { transport: 'stdio', ...server } });
}

function rollbackOf(workflow: SetUp['workflow']): object {
  return (workflow.actions as { rollback: object }).rollback;
}
