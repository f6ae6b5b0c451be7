/** What an installation's configuration makes secret, and what it says of redaction that cannot be. */
import { describe, expect, it } from 'vitest';
import { knowOwnSecrets } from '../../../src/compose/own-secrets.ts';
import { configSchema, faultLines } from '../../../src/config.ts';
import { redact } from '../../../src/redact/redact.ts';

describe('the secrets of a configuration', () => {
  it('are the values of all variables that it names, and the logins in its URLs', () => {
    const config = configSchema.parse({
      models: {
        own: { provider: 'openai', model: 'm', baseUrl: 'https://me:hidden%2Done@llm.example/v1', key: 'MY_LLM' },
      },
      servers: {
        files: {
          transport: 'stdio',
          command: 'x',
          env: { TOKEN: 'FILES_TOKEN', REGION: 'FILES_REGION', HOME: 'FILES_HOME' },
        },
        web: {
          transport: 'http',
          url: 'https://web.example/mcp',
          headers: { Authorization: 'WEB_AUTH', 'X-Scope-OrgID': 'WEB_TENANT' },
        },
      },
      pagerduty: {},
      alertmanager: {},
    });
    const env = {
      MY_LLM: 'llmkeyvalue',
      FILES_TOKEN: 'filestokenvalue',
      FILES_REGION: 'eu-central-1',
      FILES_HOME: '/home/aura',
      WEB_AUTH: 'Bearer webauthvalue',
      WEB_TENANT: 'production',
      SLACK_BOT_TOKEN: 'slackbotvalue',
      PAGERDUTY_WEBHOOK_SECRET: 'pagersecretvalue',
      ALERTMANAGER_TOKEN: 'alertvalue',
      REDIS_URL: 'redis://:redispassword@cache:6379',
      UNRELATED: 'unrelatedvalue',
    };
    knowOwnSecrets(config, env, { workflowToken: 'workflowvalue' });
    const said = [...Object.values(env), 'hidden-one', 'workflowvalue', 'redispassword'].join(' | ');
    expect(redact(said).split(' | ')).toEqual([
      '[redacted: MY_LLM]',
      '[redacted: FILES_TOKEN]',
      'eu-central-1',
      '/home/aura',
      '[redacted: WEB_AUTH]',
      'production',
      '[redacted: SLACK_BOT_TOKEN]',
      '[redacted: PAGERDUTY_WEBHOOK_SECRET]',
      '[redacted: ALERTMANAGER_TOKEN]',
      'redis://[redacted: login]@cache:6379',
      'unrelatedvalue',
      '[redacted: model own]',
      '[redacted: PAGERDUTY_WORKFLOW_TOKEN]',
      '[redacted: REDIS_URL]',
    ]);
  });
});

describe('redact: in aura.yaml', () => {
  it('refuses a pattern that is not linear or fits everything, each with its place', () => {
    const parsed = configSchema.safeParse({ redact: { patterns: ['ok[0-9]+', '(?=x)y', 'x*'] } });
    expect(parsed.success).toBe(false);
    const lines = parsed.error ? faultLines(parsed.error) : '';
    expect(lines).toMatch(/redact\.patterns\.1: .*linear/);
    expect(lines).toMatch(/redact\.patterns\.2: .*empty/);
    expect(lines).not.toContain('patterns.0');
  });
});
