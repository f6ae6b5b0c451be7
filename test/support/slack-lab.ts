/**
 * A whole Aura between a local workspace and an MCP server, in this process: what journeys are played on.
 * Owns: starting it on either engine, and the people's shortcuts. Refuses: doubles; every part is the product's.
 */
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, openEngine } from '../../src/compose/engine.ts';
import { type Aura, startAura } from '../../src/compose.ts';
import { configSchema } from '../../src/config.ts';
import { startWorkspace, type Workspace } from '../../src/slack-emulator/start-workspace.ts';
import type { ChannelOptions, WorkspaceOptions } from '../../src/slack-emulator/workspace-options.ts';
import type { Model } from '../../src/model/model.ts';
import type { Workflow } from '../../src/workflows.ts';
import { setLogLevel } from '../../src/telemetry/log.ts';
import type { ServerAddress } from '../../src/tools/mcp/server-address.ts';
import { fastLimit } from './fast-limit.ts';
import { IncidentRoom } from './incident-room.ts';
import { type OperationsServer, startOperationsServer } from './operations-server.ts';
import { type RedisProcess, startRedis } from './redis-process.ts';
import { rollbackWorkflow } from './rollback-workflow.ts';
import { spread } from './spread.ts';
import { patience } from './until.ts';

interface LabConfig extends Record<string, unknown> {
  slack?: Record<string, unknown>;
  servers?: Record<string, unknown>;
}

export interface SlackLabOptions {
  engine: 'redis' | 'file';
  mode?: 'http' | 'socket';
  workspace?: WorkspaceOptions;
  model?: Model;
  /** Carries traces through wakes. */
  traced?: boolean;
  workflows?: Workflow[];
  /** More of aura.yaml, `slack` among it; or made of ids by handle and channel name. */
  config?: LabConfig | ((ids: Awaited<ReturnType<Workspace['directory']>>) => LabConfig);
  pagerdutyToken?: string;
  /** What serves the tools `aura.*`; the double where absent. */
  own?: ServerAddress;
  /** What serves the tools `cluster.*`; nothing where absent. */
  cluster?: ServerAddress;
  /** More channels, with everybody of the workspace and Aura in them. */
  rooms?: string[];
  /** Slack's pace that many times as fast, 20 where absent; 1 leaves it to the engine. */
  pace?: number;
  /** More processes' worth of Aura on the same Redis; Slack's requests go to one that receives after the other. */
  beside?: ('ingress' | 'worker')[];
  duringCall?: (tool: string) => Promise<void> | void;
}

export const pagerdutySecret = 'a-secret-of-this-test';

export class SlackLab extends IncidentRoom {
  readonly tools: OperationsServer;
  readonly aura: Aura;
  readonly redis: RedisProcess | null;
  /** Holds everything that this Aura keeps: store or Redis, and notes. */
  readonly folder: string;
  readonly #ends: (() => Promise<void>)[];

  private constructor(parts: {
    workspace: Workspace;
    tools: OperationsServer;
    aura: Aura;
    redis: RedisProcess | null;
    folder: string;
    ends: (() => Promise<void>)[];
  }) {
    super({ workspace: parts.workspace, journal: parts.aura.journal }, 'incidents');
    this.tools = parts.tools;
    this.aura = parts.aura;
    this.redis = parts.redis;
    this.folder = parts.folder;
    this.#ends = parts.ends;
  }

  static async open(options: SlackLabOptions): Promise<SlackLab> {
    setLogLevel('silent');
    const folder = mkdtempSync(join(tmpdir(), 'aura-journey-'));
    const redis = options.engine === 'redis' ? await startRedis(folder) : null;
    const tools = await startOperationsServer(options.duringCall ?? (() => undefined));
    const workspace = await startWorkspace({
      rates: 'none',
      ackMs: patience,
      retryDelaysMs: [200, 1_000, 2_000],
      ...(options.rooms ? { channels: ['general', 'incidents', ...options.rooms].map(openToAll) } : {}),
      ...options.workspace,
    });
    const { mode = 'http', pace = 20 } = options;
    const given = typeof options.config === 'function' ? options.config(await workspace.directory()) : options.config;
    const config = configSchema.parse({
      pagerduty: {},
      catalog: [{ component: 'api' }, { component: 'web' }],
      folder: join(folder, 'aura'),
      ...given,
      slack: { mode, apiUrl: workspace.url, port: 0, ...given?.slack },
      servers: { ops: { transport: 'http', url: tools.url }, ...given?.servers },
    });
    const { botToken: slackToken, signingSecret, appToken } = workspace.app;
    const ends: (() => Promise<void>)[] = [];
    const limit = pace === 1 ? null : fastLimit(pace);
    const start = async (role: 'all' | 'ingress' | 'worker'): Promise<Aura> => {
      const own = await openEngine({
        ...(redis ? { redisUrl: redis.url } : {}),
        folder: join(folder, 'aura'),
        choose: 'embedded',
        traced: options.traced === true,
      });
      const engine: Engine = { ...own, ...(limit ? { limit } : {}) };
      const aura = await startAura({
        config,
        secrets: {
          slackToken,
          signingSecret,
          appToken,
          pagerdutySecrets: [pagerdutySecret],
          workflowToken: 'workflow-token',
          ...(options.pagerdutyToken ? { pagerdutyToken: options.pagerdutyToken } : {}),
        },
        engine,
        role,
        model: options.model ?? null,
        workflows: options.workflows ?? [rollbackWorkflow],
        ...(options.cluster ? { cluster: options.cluster } : {}),
        own: options.own ?? { transport: 'http', url: tools.url, headers: {} },
        host: '127.0.0.1',
      });
      ends.push(async () => {
        await aura.stop();
        await engine.close();
      });
      return aura;
    };
    const aura = await start('all');
    const others = await Promise.all((options.beside ?? []).map(start));
    const ports = [aura, ...others].flatMap(({ port }) => port ?? []);
    const front = ports.length > 1 ? await spread(ports) : null;
    if (front) ends.push(() => front.close());
    if (mode === 'http') await workspace.connect(`http://127.0.0.1:${front?.port ?? aura.port}/slack/events`);
    return new SlackLab({ workspace, tools, aura, redis, folder, ends });
  }

  /** One of the channels that `rooms` names. */
  room(name: string): IncidentRoom {
    return new IncidentRoom(this, name);
  }

  pagerduty(event: Record<string, unknown>, secret = pagerdutySecret, raw?: string): Promise<Response> {
    const body = raw ?? JSON.stringify({ event });
    const signature = `v1=${createHmac('sha256', secret).update(body).digest('hex')}`;
    return fetch(`http://127.0.0.1:${this.aura.port}/webhooks/pagerduty`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-pagerduty-signature': signature },
      body,
    });
  }

  workflow(body: Record<string, unknown>): Promise<Response> {
    return fetch(`http://127.0.0.1:${this.aura.port}/webhooks/pagerduty`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-aura-token': 'workflow-token' },
      body: JSON.stringify(body),
    });
  }

  async close(): Promise<void> {
    for (const end of this.#ends.toReversed()) await end();
    await this.workspace.close();
    await this.tools.close();
    await this.redis?.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** People of other workspaces aside: they make a channel a shared one. */
function openToAll(name: string): ChannelOptions {
  return { name, members: ['requester', 'oncall', 'backup', 'guest', 'pagerduty', 'aura'] };
}

/** A v3 event of an incident that fired just now. */
export function triggered(id: string, incident: string, type = 'incident.triggered') {
  const now = new Date().toISOString();
  return {
    id,
    event_type: type,
    resource_type: 'incident',
    occurred_at: now,
    agent: null,
    client: null,
    data: {
      id: incident,
      type: 'incident',
      html_url: `https://example.pagerduty.com/incidents/${incident}`,
      number: 7,
      status: 'triggered',
      created_at: now,
      title: 'checkout p99 above 2 s',
      service: { id: 'S1', summary: 'web', type: 'service_reference' },
      assignees: [],
      urgency: 'high',
    },
  };
}
