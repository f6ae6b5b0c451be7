/**
 * Where approvals are played with: Aura's processes between a look-alike of Slack, a tool that keeps its own log, and a
 * store that all of them share.
 * Owns: starting it, starting whoever dies again, handing out rooms, and what is known of each approval in the store, in
 * Slack and in the tool's log. Refuses: helping the product along.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AuraError } from '../../../src/errors.ts';
import type { Approval } from '../../../src/run/actions/approval.ts';
import { linkTo } from '../../../src/run/identity.ts';
import type { IncidentState } from '../../../src/run/incident-state.ts';
import { Journal } from '../../../src/run/journal.ts';
import type { Seen } from '../../../src/slack-emulator/people-side.ts';
import { startWorkspace, type Workspace } from '../../../src/slack-emulator/start-workspace.ts';
import { FileStore } from '../../../src/store/file-store.ts';
import { RedisStore } from '../../../src/store/redis-store.ts';
import { compiled } from '../../support/compiled.ts';
import { type OperationsServer, startOperationsServer } from '../../support/operations-server.ts';
import { freePort, type RedisProcess, startRedis } from '../../support/redis-process.ts';
import { spread } from '../../support/spread.ts';
import { patience, until } from '../../support/until.ts';
import type { KillPlan } from '../killing-store.ts';
import type { NewPlan, Orders } from '../process.ts';
import { approvalWorkflows, toolSeconds } from './workflows.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** Times Slack's own pace: what is looked at here is what is said, not how fast. */
const pace = 1_000;
/** ms after which a store that does not answer is a fault. */
const readWithin = 300_000;

export interface StageOptions {
  engine: 'redis' | 'file';
  rooms: number;
  /** Processes on Redis; in-process there is one that does both. */
  ingresses?: number;
  workers?: number;
}

type Fate = (execution: string) => Promise<void> | void;

export class Stage {
  readonly engine: 'redis' | 'file';
  readonly workspace: Workspace;
  readonly tools: OperationsServer;
  readonly rooms: string[];
  /** What becomes of a write, by the key that comes with it. */
  readonly fates: Map<string, Fate>;
  #folder = '';
  #redis: RedisProcess | null = null;
  #store: RedisStore | null = null;
  #balancer: { close(): Promise<void> } | null = null;
  #over = false;
  #kill: KillPlan | null = null;
  #kills = 0;
  readonly #children = new Map<string, ChildProcess>();

  private constructor(
    engine: 'redis' | 'file',
    rooms: string[],
    workspace: Workspace,
    tools: OperationsServer,
    fates: Map<string, Fate>,
  ) {
    this.engine = engine;
    this.rooms = rooms;
    this.workspace = workspace;
    this.tools = tools;
    this.fates = fates;
  }

  static async open({ engine, rooms, ingresses = 1, workers = 2 }: StageOptions): Promise<Stage> {
    await compiled('test/chaos/process.ts');
    const fates = new Map<string, Fate>();
    const names = Array.from({ length: rooms }, (_, at) => `inc-${at}`);
    const tools = await startOperationsServer(
      () => undefined,
      (execution) => fates.get(execution)?.(execution),
    );
    const members = ['requester', 'oncall', 'backup', 'aura'];
    const workspace = await startWorkspace({
      rates: 'none',
      // Nothing here measures how soon: a request may wait for a busy machine as long as it likes.
      ackMs: 60_000,
      retryDelaysMs: [300, 1_000, 3_000, 8_000, 15_000, 30_000, 60_000],
      groups: [
        { handle: 'sre-oncall', members: ['oncall', 'backup'] },
        { handle: 'sre-race', members: ['oncall', 'backup'] },
      ],
      channels: ['general', ...names].map((name) => ({ name, members })),
    });
    const stage = new Stage(engine, names, workspace, tools, fates);
    stage.#folder = mkdtempSync(join(tmpdir(), 'aura-approvals-'));
    const roles: ['all' | 'ingress' | 'worker', number][] =
      engine === 'file'
        ? [['all', 1]]
        : [
            ['ingress', ingresses],
            ['worker', workers],
          ];
    if (engine === 'redis') {
      stage.#redis = await startRedis(stage.#folder);
      stage.#store = new RedisStore({ url: stage.#redis.url, timeout: patience });
    }
    const ports: number[] = [];
    const started: Promise<void>[] = [];
    for (const [role, count] of roles)
      for (let at = 0; at < count; at += 1) {
        const port = await freePort();
        if (role !== 'worker') ports.push(port);
        started.push(stage.#start(`${role}-${at}`, { ...stage.#orders(port), role, kill: null }));
      }
    await Promise.all(started);
    const front = await spread(ports);
    stage.#balancer = front;
    await workspace.connect(`http://127.0.0.1:${front.port}/slack/events`);
    return stage;
  }

  /** From now on the first process that gets there dies, once. Null: nobody. */
  arm(plan: Pick<KillPlan, 'at' | 'when'> | null): string {
    this.#kills += 1;
    const mark = join(this.#folder, `killed-${this.#kills}`);
    this.#kill = plan && { ...plan, victim: 'self', mark };
    for (const child of this.#children.values()) this.#tell(child);
    return mark;
  }

  /** Kills whoever works, at once. */
  killWorkers(): void {
    for (const [name, child] of this.#children) if (/^(?:worker|all)/.test(name)) child.kill('SIGKILL');
  }

  async killRedis(): Promise<void> {
    await this.#redis?.kill();
    await this.#redis?.start();
  }

  async state(room: string): Promise<IncidentState | null> {
    return this.#ofRoom(room, (journal, incident) => journal.load(incident));
  }

  async approvals(room: string): Promise<Approval[]> {
    return [...((await this.state(room))?.approvals.values() ?? [])];
  }

  /** How often a card of a room was opened again after it had been approved. */
  async askedAgain(room: string): Promise<number> {
    const facts = await this.#ofRoom(room, ({ store }, incident) => store.read(incident, 0));
    return (facts ?? [])
      .flatMap((entry) => entry.facts)
      .filter((fact) => fact.type === 'approval-moved' && fact.to === 'pending').length;
  }

  /** How often the tool carried out what this approval allows, by its own log. */
  carriedOut(approval: string): number {
    return this.tools.rollbacks.filter(({ execution }) => execution === approval).length;
  }

  /** Every card of a room as it shows now. */
  async cards(room: string): Promise<Seen[]> {
    return (await this.workspace.messages(room)).filter(({ metadata }) => keyOf(metadata).startsWith('approval:'));
  }

  async close(): Promise<void> {
    this.#over = true;
    await this.#balancer?.close();
    for (const child of this.#children.values()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    await this.#store?.close();
    await this.workspace.close();
    await this.tools.close();
    await this.#redis?.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** A store of one process is looked at as a copy. */
  async #reading<T>(read: (journal: Journal) => Promise<T>): Promise<T> {
    if (this.#store) return read(new Journal(this.#store));
    const copy = mkdtempSync(join(this.#folder, 'copy-'));
    cpSync(join(this.#folder, 'aura'), copy, { recursive: true, filter: (path) => basename(path) !== 'lock' });
    const store = await FileStore.open({ folder: copy });
    try {
      return await read(new Journal(store));
    } finally {
      await store.close();
      rmSync(copy, { recursive: true, force: true });
    }
  }

  /** Null where the room has no incident yet. */
  async #ofRoom<T>(room: string, read: (journal: Journal, incident: string) => Promise<T>): Promise<T | null> {
    const { channels } = await this.workspace.directory();
    const place = { team: this.workspace.app.teamId, channel: channels[room] ?? '' };
    const reading = () =>
      this.#reading(async (journal) => {
        const incident = await journal.store.find(linkTo.channel(place));
        return { seen: incident === null ? null : await read(journal, incident) };
      });
    // A store that is busy is asked again: who looks on has no part in the round.
    const { seen } = await until('the store to be read', () => reading().catch(unlessBusy), readWithin);
    return seen;
  }

  #orders(port: number): Omit<Orders, 'role' | 'kill'> {
    const { app, url } = this.workspace;
    return {
      ...(this.#redis ? { redisUrl: this.#redis.url } : {}),
      folder: join(this.#folder, 'aura'),
      slackUrl: url,
      toolsUrl: this.tools.url,
      secrets: { slackToken: app.botToken, signingSecret: app.signingSecret },
      port,
      workflows: approvalWorkflows,
      pace,
      toolSeconds,
    };
  }

  /** Starts a process; whoever dies is started again, as a service manager would. */
  async #start(name: string, orders: Orders): Promise<void> {
    const child = spawn(process.execPath, ['src/bin/run.mjs', 'test/chaos/process.ts', JSON.stringify(orders)], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#children.set(name, child);
    child.stderr?.resume();
    child.once('exit', () => {
      if (!this.#over) setTimeout(() => void (this.#over || this.#start(name, orders).catch(() => undefined)), 100);
    });
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')]);
    this.#tell(child);
  }

  #tell(child: ChildProcess): void {
    const plan: NewPlan = { kill: this.#kill };
    if (child.connected) child.send(plan, () => undefined);
  }
}

/** Also where a file of the store is not there yet, or went while it was copied. */
function unlessBusy(error: unknown): null {
  if (error instanceof AuraError && error.retryable) return null;
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
}

/** What a message of Aura's is, by its own mark. */
export function keyOf(metadata: Seen['metadata']): string {
  return String((metadata?.['event_payload'] as { key?: string } | undefined)?.key ?? '');
}
