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
import type { WorkspaceOptions } from '../../src/slack-emulator/workspace-options.ts';
import type { Seen } from '../../src/slack-emulator/people-side.ts';
import type { Model } from '../../src/model/model.ts';
import { linkTo } from '../../src/run/identity.ts';
import type { IncidentState } from '../../src/run/incident-state.ts';
import { setLogLevel } from '../../src/telemetry/log.ts';
import { type OperationsServer, startOperationsServer } from './operations-server.ts';
import { type RedisProcess, startRedis } from './redis-process.ts';
import { rollbackWorkflow } from './rollback-workflow.ts';
import { until } from './until.ts';

export interface SlackLabOptions {
  engine: 'redis' | 'file';
  mode?: 'http' | 'socket';
  workspace?: WorkspaceOptions;
  model?: Model;
  /** Carries traces through wakes. */
  traced?: boolean;
  /** More of aura.yaml. */
  config?: Record<string, unknown>;
  duringCall?: (tool: string) => Promise<void> | void;
}

export const pagerdutySecret = 'a-secret-of-this-test';

export class SlackLab {
  readonly workspace: Workspace;
  readonly tools: OperationsServer;
  readonly aura: Aura;
  readonly redis: RedisProcess | null;
  readonly #engine: Engine;
  /** Holds everything that this Aura keeps: store or Redis, and notes. */
  readonly folder: string;

  private constructor(parts: {
    workspace: Workspace;
    tools: OperationsServer;
    aura: Aura;
    redis: RedisProcess | null;
    engine: Engine;
    folder: string;
  }) {
    this.workspace = parts.workspace;
    this.tools = parts.tools;
    this.aura = parts.aura;
    this.redis = parts.redis;
    this.#engine = parts.engine;
    this.folder = parts.folder;
  }

  static async open(options: SlackLabOptions): Promise<SlackLab> {
    setLogLevel('silent');
    const folder = mkdtempSync(join(tmpdir(), 'aura-journey-'));
    const redis = options.engine === 'redis' ? await startRedis(folder) : null;
    const tools = await startOperationsServer(options.duringCall ?? (() => undefined));
    const workspace = await startWorkspace({ rates: 'none', retryDelaysMs: [200, 1_000, 2_000], ...options.workspace });
    const engine = await openEngine({
      ...(redis ? { redisUrl: redis.url } : {}),
      folder: join(folder, 'aura'),
      choose: 'embedded',
      traced: options.traced === true,
    });
    const { mode = 'http' } = options;
    const config = configSchema.parse({
      slack: { mode, apiUrl: workspace.url, port: 0 },
      pagerduty: {},
      catalog: [{ component: 'api' }, { component: 'web' }],
      folder: join(folder, 'aura'),
      ...options.config,
      servers: { ops: { transport: 'http', url: tools.url }, ...(options.config?.servers ?? {}) },
    });
    const { botToken: slackToken, signingSecret, appToken } = workspace.app;
    const aura = await startAura({
      config,
      secrets: {
        slackToken,
        signingSecret,
        appToken,
        pagerdutySecrets: [pagerdutySecret],
        workflowToken: 'workflow-token',
      },
      engine,
      role: 'all',
      model: options.model ?? null,
      workflows: [rollbackWorkflow],
      own: { transport: 'http', url: tools.url, headers: {} },
      host: '127.0.0.1',
    });
    if (mode === 'http') await workspace.connect(`http://127.0.0.1:${aura.port}/slack/events`);
    return new SlackLab({ workspace, tools, aura, redis, engine, folder });
  }

  mention(text: string, options?: { thread_ts?: string }, who = 'requester') {
    return this.workspace.say(who, 'incidents', `<@${this.workspace.app.userId}> ${text}`, options);
  }

  /** The first message that shows this, with its replies and what only one person sees. */
  message(what: string, fits: (message: Seen) => boolean, within?: number): Promise<Seen> {
    return until(what, async () => (await this.workspace.messages('incidents')).find(fits), within);
  }

  card(): Promise<Seen> {
    return this.message('an open card', ({ actions }) => actions.some(({ action_id }) => action_id === 'apr_approve'));
  }

  answer(count = 1): Promise<Seen[]> {
    return until(`${count} answers`, async () => {
      const answers = (await this.workspace.messages('incidents')).filter(
        ({ metadata }) => metadata?.event_type === 'aura_answer',
      );
      return answers.length >= count ? answers : null;
    });
  }

  press(card: Seen, action: string, who = 'oncall') {
    return this.workspace.click(who, 'incidents', card.ts, action);
  }

  async state(): Promise<IncidentState | null> {
    const { channels } = await this.workspace.directory();
    const place = { team: this.workspace.app.teamId, channel: channels.incidents ?? '' };
    const incident = await this.#engine.store.find(linkTo.channel(place));
    return incident ? this.aura.journal.load(incident) : null;
  }

  async keys(): Promise<string[]> {
    const messages = await this.workspace.messages('incidents');
    return messages.flatMap(({ metadata }) => (metadata?.event_payload as { key?: string } | undefined)?.key ?? []);
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
    await this.aura.stop();
    await this.#engine.close();
    await this.workspace.close();
    await this.tools.close();
    await this.redis?.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
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
