/** Configuration: all faults at once, each with its fix, and no variable that is not needed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { configSchema, modelsFromEnvironment, readConfig, readSecrets } from '../../src/config.ts';
import { putUnusual, unusualKinds } from '../support/unusual-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'aura-config-'));
const write = (text: string) => {
  const file = join(folder, 'aura.yaml');
  writeFileSync(file, text);
  return file;
};
afterEach(() => rmSync(join(folder, 'aura.yaml'), { force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(readConfig(undefined)).toMatchObject({
      store: 'redis',
      autonomy: 'assistant',
      limits: { approvalMinutes: 10 },
    });
  });

  it('reports every fault together, with its place', () => {
    const file = write('autonomy: wild\nslack: { mode: pigeon }\nlimits: { approvalMinutes: 90 }\nunheard: 1\n');
    expect(() => readConfig(file)).toThrow(/slack\.mode[\s\S]*autonomy[\s\S]*limits\.approvalMinutes[\s\S]*unheard/);
  });

  it('keeps the name aura to itself, whatever its letters', () => {
    for (const name of ['aura', 'Aura', 'AURA']) {
      const file = write(`servers: { ${name}: { transport: http, url: "http://x.example/mcp" } }\n`);
      expect(() => readConfig(file)).toThrow(
        /servers\.\w+: the name is kept for Aura's own tools; give the server another/,
      );
    }
    expect(() => readConfig(write('servers: { "a.b": { transport: http, url: "http://x.example" } }\n'))).toThrow(
      /a name of letters, digits/,
    );
    expect(
      readConfig(write('servers: { aura2: { transport: http, url: "http://x.example" } }\n')).servers,
    ).toMatchObject({
      aura2: { trust: false },
    });
  });

  it('has no two servers whose names look alike, and no server in two environments, each said with its line', () => {
    const servers = (...lines: string[]) => write(`servers:\n${lines.map((line) => `  ${line}\n`).join('')}`);
    const at = (url: string, more = '') => `{ transport: http, url: "http://${url}/mcp"${more} }`;
    for (const [one, other] of [
      ['k8s', 'K8S'],
      ['a-b', 'a_b'],
      ['a-b', 'A__b'],
    ])
      expect(() => readConfig(servers(`${one}: ${at('x.example')}`, `${other}: ${at('y.example')}`))).toThrow(
        new RegExp(`servers\\.${other}: it is too like ${one}; rename one of the two \\(.*aura\\.yaml:3\\)`),
      );
    expect(() => readConfig(servers('k8s: { args: [x] }', `K8S: ${at('y.example')}`))).toThrow(
      /servers\.k8s\.transport: [\s\S]*servers\.K8S: it is too like k8s/,
    );
    const prod = `prod: ${at('x.example', ', environment: production')}`;
    expect(() => readConfig(servers(prod, `stg: ${at('x.example', ', environment: staging, trust: true')}`))).toThrow(
      /servers\.stg: it is reached as prod is, and says of another environment.*aura\.yaml:3/,
    );
    const tenant = at('x.example', ', environment: staging, headers: { X-Scope-OrgID: STAGING_TENANT }');
    expect(Object.keys(readConfig(servers(prod, `stg: ${tenant}`)).servers)).toEqual(['prod', 'stg']);
  });

  it('pages nobody without PagerDuty, without somebody who approves, or for an owner that could be two', () => {
    const paging = (more: string) => `actions: { paging: { from: a@x.example, approvers: { ${more} } } }\n`;
    expect(() => readConfig(write(paging('groups: [sre]')))).toThrow(/actions\.paging: needs PagerDuty.*aura\.yaml:1/);
    expect(() => readConfig(write(`pagerduty: {}\n${paging('')}`))).toThrow(
      /nobody could approve a page.*aura\.yaml:2/,
    );
    const page = 'catalog: [{ component: api, page: { user: PANN, escalationPolicy: PESC } }]\n';
    expect(() => readConfig(write(page))).toThrow(/catalog\.0\.page: names one of them/);
    expect(readConfig(write(`pagerduty: {}\n${paging('groups: [sre]')}`)).actions.paging?.approvers.quorum).toBe(1);
  });

  it('takes globs of reads that list or take away, and nothing odd', () => {
    expect(readConfig(write('reads: ["k8s.get_*", "!k8s.get_secret"]\n')).reads).toHaveLength(2);
    for (const glob of ['', '!', '!!k8s.x', 'k8s.get x'])
      expect(() => readConfig(write(`reads: [${JSON.stringify(glob)}]\n`))).toThrow(/reads\.0: a glob such as/);
    expect(() => readConfig(write('reviewed: { k8s.get: abc }\n'))).toThrow(/"aura tools --review" wrote/);
  });

  it('says what to do about a file that is not there and one that is no YAML', () => {
    expect(() => readConfig(join(folder, 'none.yaml'))).toThrow(/aura\.example\.yaml/);
    expect(() => readConfig(write('a: [1'))).toThrow(/not valid YAML/);
  });

  it.each(['pipe', 'socket', 'folder', 'device'] as const)('is no %s', async (kind) => {
    const end = await putUnusual(kind, folder, 'odd.yaml');
    expect(() => readConfig(join(folder, 'odd.yaml'))).toThrow(new RegExp(unusualKinds[kind]));
    end();
    rmSync(join(folder, 'odd.yaml'), { recursive: true, force: true });
  });

  it('lists every missing variable at once, and only those that are needed', () => {
    const http = configSchema.parse({ pagerduty: {} });
    expect(() => readSecrets(http, {})).toThrow(
      /SLACK_BOT_TOKEN[\s\S]*SLACK_SIGNING_SECRET[\s\S]*REDIS_URL[\s\S]*PAGERDUTY_WEBHOOK_SECRET/,
    );
    const socket = configSchema.parse({ slack: { mode: 'socket' }, store: 'embedded' });
    const env = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
    expect(readSecrets(socket, env)).toMatchObject({ slackToken: 'xoxb-1', appToken: 'xapp-1', redisUrl: undefined });
  });

  it('takes a model from the provider keys, and none from a base URL without a model', () => {
    expect(modelsFromEnvironment({})).toEqual({});
    expect(modelsFromEnvironment({ ANTHROPIC_API_KEY: 'k' })).toMatchObject({ default: { provider: 'anthropic' } });
    expect(modelsFromEnvironment({ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'http://127.0.0.1:1' })).toEqual({});
    const local = { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'http://127.0.0.1:1', AURA_MODEL: 'small' };
    expect(modelsFromEnvironment(local)).toMatchObject({ default: { provider: 'openai', model: 'small' } });
  });
});
