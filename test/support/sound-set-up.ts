/**
 * A set-up in which everything is well, to be broken in one place by a test: Slack, Redis, MCP, model and PagerDuty.
 * Owns: what runs behind it (all in this process but Redis) and the files. Refuses: doubles of what Aura owns.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LLMock } from '@copilotkit/aimock';
import { stringify } from 'yaml';
import { startWorkspace } from '../../src/slack-emulator/start-workspace.ts';
import type { WorkspaceOptions } from '../../src/slack-emulator/workspace-options.ts';
import { hasRedisServer } from '../../src/store/open-redis.ts';
import { startOperationsServer } from './operations-server.ts';
import { freePort } from './redis-process.ts';
import { until } from './until.ts';

/** One set-up as a test may bend it: what stands in aura.yaml, in the environment and in the one workflow file. */
export interface SetUp {
  config: Record<string, unknown>;
  env: Record<string, string | undefined>;
  workflow: Record<string, unknown>;
  folder: string;
}

export const signingSecret = '0123456789abcdef0123456789abcdef';
export const modelKey = 'the-right-key';

/** What keeps Redis to its word. */
export const durable = ['--appendonly', 'yes', '--appendfsync', 'always', '--maxmemory-policy', 'noeviction'];

/** Runs what set-ups point to; `close` ends all of it. */
export class Surroundings {
  readonly folder = mkdtempSync(join(tmpdir(), 'aura-doctor-'));
  readonly #ends: (() => unknown)[] = [() => rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 })];
  #made = 0;
  #sound: Omit<SetUp, 'folder'> | null = null;

  async open(): Promise<void> {
    const workspace = await this.workspace({});
    const tools = await startOperationsServer(() => undefined);
    const models = new LLMock({ port: 0, auth: { apiKeys: [modelKey] } });
    models.onMessage(/.*/, { content: 'Yes.' });
    const model = await models.start();
    const pagerduty = await this.http((request, response) => {
      response.writeHead(request.headers.authorization === 'Token token=pd-token' ? 200 : 401).end('{}');
    });
    this.#ends.unshift(
      () => tools.close(),
      () => models.stop(),
    );
    this.#sound = {
      config: {
        servers: { ops: { transport: 'http', url: tools.url, trust: true } },
        models: { small: { provider: 'openai', model: 'small', baseUrl: `${model}/v1`, key: 'MODEL_KEY' } },
        slack: { apiUrl: workspace.url, port: await freePort() },
        pagerduty: { apiUrl: pagerduty },
        alertmanager: {},
        store: hasRedisServer() ? 'redis' : 'embedded',
      },
      env: {
        SLACK_BOT_TOKEN: workspace.app.botToken,
        SLACK_SIGNING_SECRET: signingSecret,
        SLACK_APP_TOKEN: workspace.app.appToken,
        MODEL_KEY: modelKey,
        PAGERDUTY_WEBHOOK_SECRET: 'pd-secret',
        PAGERDUTY_TOKEN: 'pd-token',
        PAGERDUTY_WORKFLOW_TOKEN: 'pd-workflow',
        ALERTMANAGER_TOKEN: 'am-token',
        REDIS_URL: hasRedisServer() ? await this.redis(durable) : undefined,
        ANTHROPIC_API_KEY: undefined,
        OPENAI_API_KEY: undefined,
        OPENAI_BASE_URL: undefined,
      },
      workflow: {
        name: 'latency',
        actions: {
          rollback: {
            tool: 'ops.rollback',
            verify: { tool: 'ops.metric_profile', until: 'recovered' },
            approvers: { groups: ['sre-oncall'] },
          },
        },
      },
    };
  }

  /** A set-up of its own, with nothing wrong. */
  sound(): SetUp {
    if (!this.#sound) throw new Error('open() comes first');
    this.#made += 1;
    const folder = join(this.folder, `set-up-${this.#made}`);
    mkdirSync(folder);
    const { config, env, workflow } = structuredClone(this.#sound);
    return { config: { ...config, folder: join(folder, 'state') }, env, workflow, folder };
  }

  /** A Redis with these arguments; answers its address. */
  async redis(args: string[]): Promise<string> {
    const port = await freePort();
    const dir = mkdtempSync(join(this.folder, 'redis-'));
    const fixed = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', dir];
    const child: ChildProcess = spawn('redis-server', [...fixed, ...args], { stdio: 'ignore' });
    const exited = once(child, 'exit');
    this.#ends.unshift(async () => {
      child.kill('SIGKILL');
      await exited;
    });
    await until('redis to listen', () => listens(port));
    return `redis://127.0.0.1:${port}`;
  }

  async workspace(options: WorkspaceOptions) {
    const app = { signingSecret, ...options.app };
    const workspace = await startWorkspace({ rates: 'none', ...options, app });
    this.#ends.unshift(() => workspace.close());
    return workspace;
  }

  /** An HTTP server of a test's own; answers its address. */
  async http(listener: RequestListener): Promise<string> {
    const server = createServer(listener).listen(0, '127.0.0.1');
    await once(server, 'listening');
    this.#ends.unshift(async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    for (const end of this.#ends.splice(0)) await end();
  }
}

/** Writes the set-up's files; answers the path of its aura.yaml. */
export function write({ config, workflow, folder }: SetUp): string {
  mkdirSync(join(folder, 'workflows'), { recursive: true });
  writeFileSync(join(folder, 'workflows', 'latency.yaml'), stringify(workflow));
  const file = join(folder, 'aura.yaml');
  writeFileSync(file, stringify(config));
  return file;
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
