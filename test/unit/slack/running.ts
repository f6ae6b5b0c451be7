/**
 * Aura's Slack side running against the local workspace: the real Bolt, the real clients, a store in memory.
 * Owns: starting and ending all of it, and waiting for what is seen. Refuses: runs; nobody works here.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Click, ClickResult } from '../../../src/approvals/click.ts';
import { startWorkspace, type Workspace } from '../../../src/slack-emulator/start-workspace.ts';
import type { WorkspaceOptions } from '../../../src/slack-emulator/workspace-options.ts';
import { Intake, type IntakeOptions } from '../../../src/intake/accept.ts';
import type { Fact } from '../../../src/run/fact.ts';
import { type IncidentId, linkTo } from '../../../src/run/identity.ts';
import type { JobQueue } from '../../../src/run/ports/job-queue.ts';
import { Journal } from '../../../src/run/journal.ts';
import type { RateLimit } from '../../../src/run/ports/rate-limit.ts';
import type { Store } from '../../../src/run/ports/store.ts';
import { FileStore } from '../../../src/store/file-store.ts';
import type { Notice, OutboxRow } from '../../../src/run/saying.ts';
import { slackClient } from '../../../src/slack/client.ts';
import { type ConnectOptions, connectSlack, type SlackConnection, whoAmI } from '../../../src/slack/connect.ts';
import { incidentChannels } from '../../../src/slack/incident-channels.ts';
import { SlackPeople } from '../../../src/slack/people.ts';
import { type PeoplePolicy, whoMayAsk } from '../../../src/slack/who-may-ask.ts';
import { OutboxSender } from '../../../src/slack/outbox-sender.ts';
import { patience } from '../../support/until.ts';

/** Keeps who was woken; nobody works. */
export class SilentQueue implements JobQueue {
  readonly woken: IncidentId[] = [];
  broken = false;

  async wake(incident: IncidentId): Promise<void> {
    if (this.broken) throw new Error('the queue is away');
    this.woken.push(incident);
  }

  async work(): Promise<void> {}
  async close(): Promise<void> {}
}

/** The file store, with a switch that makes every call fail. */
export interface SwitchedStore extends Store {
  away: Error | null;
}

export async function openStore(): Promise<{ store: SwitchedStore; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'aura-slack-'));
  const real = await FileStore.open({ folder });
  const switched = Object.create(real) as SwitchedStore;
  const store = new Proxy(switched, {
    get(target, name) {
      if (name === 'away') return target.away ?? null;
      const method: unknown = Reflect.get(real, name, real);
      if (typeof method !== 'function') return method;
      return async (...args: unknown[]) => {
        if (target.away) throw target.away;
        return Reflect.apply(method, real, args) as unknown;
      };
    },
  });
  const close = async (): Promise<void> => {
    await real.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { store, close };
}

/** Lets everything through. */
export const noLimit: RateLimit = { take: async () => 0 };

export interface RunningOptions {
  workspace?: WorkspaceOptions;
  mode?: 'http' | 'socket';
  limit?: RateLimit;
  intake?: Partial<IntakeOptions>;
  incidentChannels?: string;
  /** `slack.people`. */
  people?: PeoplePolicy;
  connect?: Partial<ConnectOptions>;
  decide?: (click: Click) => Promise<ClickResult>;
  /** Why a denial is refused before its dialog is shown. */
  objects?: Notice;
  /** Without, nothing is sent. */
  sends?: boolean;
  holdFor?: number;
}

export interface Running {
  workspace: Workspace;
  store: SwitchedStore;
  journal: Journal;
  queue: SilentQueue;
  intake: Intake;
  sender: OutboxSender;
  connection: SlackConnection;
  /** Ids by handle and channel name. */
  ids: { people: Record<string, string>; channels: Record<string, string> };
  incidents: string;
  clicks: Click[];
  logged: string[];
  facts(incident?: IncidentId): Promise<Fact[]>;
  put(incident: IncidentId, ...rows: OutboxRow[]): Promise<void>;
  close(): Promise<void>;
}

export async function running(options: RunningOptions = {}): Promise<Running> {
  const workspace = await startWorkspace({
    rates: 'none',
    ackMs: patience,
    retryDelaysMs: [20, 50, 100],
    ...options.workspace,
  });
  const { store, close: closeStore } = await openStore();
  const journal = new Journal(store);
  const queue = new SilentQueue();
  const logged: string[] = [];
  const log = (line: string): void => void logged.push(line);
  const client = slackClient({ token: workspace.app.botToken, apiUrl: workspace.url });
  const identity = await whoAmI(client);
  const mayAsk = whoMayAsk({
    people: new SlackPeople({ client, team: identity.team }),
    policy: options.people ?? 'members',
    log,
  });
  const isIncidentChannel = incidentChannels(client, options.incidentChannels);
  const intake = new Intake({ journal, queue, isIncidentChannel, mayAsk, log, ...options.intake });
  const clicks: Click[] = [];
  const decide =
    options.decide ?? (async (): Promise<ClickResult> => ({ accepted: true, state: 'approved', stillNeeded: 0 }));
  const mode = options.mode ?? 'http';
  const connection = connectSlack({
    token: workspace.app.botToken,
    apiUrl: workspace.url,
    mode,
    signingSecret: workspace.app.signingSecret,
    appToken: workspace.app.appToken,
    port: 0,
    host: '127.0.0.1',
    identity,
    intake,
    journal,
    desk: {
      vote: async (click) => {
        clicks.push(click);
        return decide(click);
      },
      objectsToDenial: async () => options.objects ?? null,
      handOver: (press) => decide({ ...press, vote: 'deny' }),
      ran: (press) => decide({ ...press, vote: 'deny' }),
      edit: (press) => decide({ ...press, vote: 'deny' }),
    },
    log,
    ...options.connect,
  });
  const port = await connection.start();
  if (mode === 'http') await workspace.connect(`http://127.0.0.1:${port}/slack/events`);
  const sender = new OutboxSender({
    journal,
    client,
    bot: identity.bot,
    limit: options.limit ?? noLimit,
    idle: 10,
    holdFor: options.holdFor,
    log,
  });
  if (options.sends ?? true) sender.start();
  const { people, channels } = await workspace.directory();
  const incidents = channels['incidents'] ?? '';
  return {
    workspace,
    store,
    journal,
    queue,
    intake,
    sender,
    connection,
    ids: { people, channels },
    incidents,
    clicks,
    logged,
    async facts(incident) {
      const place = { team: workspace.app.teamId, channel: incidents };
      const id = incident ?? (await store.find(linkTo.channel(place)));
      return id ? (await store.read(id, 0)).flatMap((entry) => entry.facts) : [];
    },
    async put(incident, ...rows) {
      const facts: Fact[] = [{ type: 'request-dropped', request: 'req_none', why: 'a row for a test' }];
      for (;;) {
        const expect = (await journal.load(incident)).head;
        const { ok } = await store.commit({ incident, expect, facts, outbox: rows, due: null });
        if (ok) return;
      }
    },
    async close() {
      store.away = null;
      await sender.close();
      await connection.stop();
      await workspace.close();
      await closeStore();
    },
  };
}

/** Waits until `look` finds something; fails with what it last saw. */
export async function until<T>(
  look: () => Promise<T | undefined | false> | T | undefined | false,
  within = patience,
): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > end) throw new Error(`Waited ${within} ms in vain for ${look.toString().slice(0, 300)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
