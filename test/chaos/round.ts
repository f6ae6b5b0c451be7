/**
 * One round: a mention, a kill, an approval, and what must be true in the end.
 * Owns: starting and restarting the processes, playing the people, checking. Refuses: helping the product along.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startWorkspace, type Workspace } from '../../src/slack-emulator/start-workspace.ts';
import { Journal } from '../../src/run/journal.ts';
import type { Store } from '../../src/run/ports/store.ts';
import { FileStore } from '../../src/store/file-store.ts';
import { RedisStore } from '../../src/store/redis-store.ts';
import { linkTo } from '../../src/run/identity.ts';
import { compiled } from '../support/compiled.ts';
import { freePort } from '../support/redis-process.ts';
import { patience, until } from '../support/until.ts';
import type { KillPlan } from './killing-store.ts';
import { startOperationsServer } from '../support/operations-server.ts';
import type { Orders } from './process.ts';

export type Kill =
  | { at: 'commit'; version: number; when: 'before' | 'after'; victim: 'self' | 'redis' }
  | { at: 'hold'; count: number }
  | { at: 'call'; tool: string; count: number }
  | { at: 'never' };

export interface RoundResult {
  kill: Kill;
  /** What did not hold; empty when all did. */
  faults: string[];
  /** False when the point was never reached, so that nothing was killed. */
  killed: boolean;
  /** ms from the kill to the answer. */
  recovery: number;
  /** Commits in the journal. */
  commits: number;
  outcome: string;
}

/** ms after a kill in which the run must have ended and everything been said, on a machine that does nothing else. */
const usual = 60_000;
const root = fileURLToPath(new URL('../../', import.meta.url));

export async function playRound(engine: 'redis' | 'file', kill: Kill, promised = usual): Promise<RoundResult> {
  const round = new Round(engine, kill, promised);
  try {
    return await round.play();
  } finally {
    await round.end();
  }
}

class Round {
  readonly #engine: 'redis' | 'file';
  readonly #kill: Kill;
  readonly #promised: number;
  readonly #folder = mkdtempSync(join(tmpdir(), 'aura-chaos-'));
  readonly #children = new Map<string, ChildProcess>();
  readonly #ends: (() => unknown)[] = [];
  #over = false;
  #killedAt = 0;
  #redis: { url: string; port: number } | null = null;

  constructor(engine: 'redis' | 'file', kill: Kill, promised: number) {
    this.#engine = engine;
    this.#kill = kill;
    this.#promised = promised;
  }

  async play(): Promise<RoundResult> {
    await compiled('test/chaos/process.ts');
    let calls = 0;
    const tools = await startOperationsServer((tool) => {
      if (this.#kill.at !== 'call' || this.#kill.tool !== tool || this.#killedAt > 0) return;
      calls += 1;
      if (calls < this.#kill.count) return;
      this.#killedAt = Date.now();
      for (const [name, child] of this.#children)
        if (name.startsWith('worker') || name === 'all') child.kill('SIGKILL');
    });
    this.#ends.push(() => tools.close());
    const workspace = await startWorkspace({ rates: 'none', ackMs: 3_000, retryDelaysMs: [400, 3_000, 8_000, 15_000] });
    this.#ends.push(() => workspace.close());
    const port = await freePort();
    if (this.#engine === 'redis') await this.#startRedis();
    const orders: Omit<Orders, 'role' | 'kill'> = {
      ...(this.#redis ? { redisUrl: this.#redis.url } : {}),
      folder: join(this.#folder, 'aura'),
      slackUrl: workspace.url,
      toolsUrl: tools.url,
      secrets: { slackToken: workspace.app.botToken, signingSecret: workspace.app.signingSecret },
      port,
    };
    if (this.#engine === 'file') await this.#start('all', { ...orders, role: 'all', kill: this.#plan() });
    else {
      await Promise.all([
        this.#start('ingress', { ...orders, role: 'ingress', kill: this.#plan() }),
        this.#start('worker-1', { ...orders, role: 'worker', kill: this.#plan() }),
        this.#start('worker-2', { ...orders, role: 'worker', kill: this.#plan() }),
      ]);
    }
    await workspace.connect(`http://127.0.0.1:${port}/slack/events`);
    await workspace.say('requester', 'incidents', `<@${workspace.app.userId}> what broke?`);
    await this.#people(workspace);
    const answered = Date.now();
    return this.#check(workspace, tools.rollbacks.length, answered);
  }

  async end(): Promise<void> {
    this.#over = true;
    for (const child of this.#children.values()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    for (const end of this.#ends.toReversed()) await end();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** On call presses until the press was taken, as a person would; returns when the answer is there and all is quiet. */
  async #people(workspace: Workspace): Promise<void> {
    let pressedAt = 0;
    await until(
      'the answer',
      async () => {
        const messages = await workspace.messages('incidents');
        const card = messages.find((message) => message.actions.some(({ action_id }) => action_id === 'apr_approve'));
        if (card && Date.now() - pressedAt > 2_500) {
          pressedAt = Date.now();
          await workspace.click('oncall', 'incidents', card.ts, 'apr_approve').catch(() => undefined);
        }
        return !card && messages.some((message) => message.metadata?.event_type === 'aura_answer');
      },
      this.#promised + 50_000,
    );
    let seen = '';
    let since = Date.now();
    await until(
      'quiet',
      async () => {
        const now = JSON.stringify((await workspace.messages('incidents')).map(({ ts, reads }) => [ts, reads]));
        if (now !== seen) [seen, since] = [now, Date.now()];
        // Longer than the pause between two edits of one message.
        if (Date.now() - since < 3_500) return false;
        // What a killed sender held is said when its hold has run out, which is part of the promised time.
        const killedAt = this.#killTime();
        return (killedAt > 0 && Date.now() - killedAt > this.#promised) || (await this.#backlog()) === 0;
      },
      this.#promised + 10_000,
    );
  }

  /** Rows not said yet, also while processes run. A store of one process is looked at as a copy. */
  async #backlog(): Promise<number> {
    const copy = join(this.#folder, 'copy');
    if (!this.#redis)
      cpSync(join(this.#folder, 'aura'), copy, { recursive: true, filter: (path) => basename(path) !== 'lock' });
    const store = this.#redis
      ? new RedisStore({ url: this.#redis.url, timeout: patience })
      : await FileStore.open({ folder: copy });
    try {
      return await store.backlog();
    } finally {
      await store.close();
      rmSync(copy, { recursive: true, force: true });
    }
  }

  #killTime(): number {
    const mark = this.#mark();
    if (this.#killedAt === 0 && existsSync(mark)) this.#killedAt = Number(readFileSync(mark, 'utf8'));
    return this.#killedAt;
  }

  async #check(workspace: Workspace, rollbacks: number, answered: number): Promise<RoundResult> {
    const killedAt = this.#killTime();
    const faults: string[] = [];
    const keys = (await workspace.messages('incidents')).map(
      ({ metadata }) => (metadata?.event_payload as { key?: string } | undefined)?.key,
    );
    const doubled = keys.filter((key, index) => key !== undefined && keys.indexOf(key) !== index);
    if (doubled.length > 0) faults.push(`said twice: ${doubled.join(', ')}`);
    if (rollbacks > 1) faults.push(`the action ran ${rollbacks} times`);

    const store = await this.#openStore();
    try {
      const { channels } = await workspace.directory();
      const place = { team: workspace.app.teamId, channel: channels.incidents ?? '' };
      const incident = await store.find(linkTo.channel(place));
      const state = await new Journal(store).load(incident ?? '');
      const runs = [...state.runs.values()];
      const approvals = [...state.approvals.values()];
      if (runs.length !== 1) faults.push(`${runs.length} runs instead of one`);
      for (const run of runs) if (run.state !== 'ended') faults.push(`run ${run.state}, not ended`);
      for (const { state: standing } of approvals) {
        if (!['done', 'unknown'].includes(standing)) faults.push(`approval ${standing}`);
        if (standing === 'done' && rollbacks !== 1) faults.push(`approval done, but the action ran ${rollbacks} times`);
      }
      if (approvals.length !== 1) faults.push(`${approvals.length} approvals instead of one`);
      const backlog = await store.backlog();
      if (backlog > 0) faults.push(`${backlog} rows not said`);
      const recovery = killedAt > 0 ? answered - killedAt : 0;
      if (recovery > this.#promised) faults.push(`answered ${Math.round(recovery / 1_000)} s after the kill`);
      const outcome = `${runs[0]?.outcome ?? 'none'}/${approvals[0]?.state ?? 'none'}/${approvals[0]?.verification?.state ?? 'none'}`;
      return { kill: this.#kill, faults, killed: killedAt > 0, recovery, commits: state.head.version, outcome };
    } finally {
      await store.close();
    }
  }

  async #openStore(): Promise<Store> {
    if (this.#redis) return new RedisStore({ url: this.#redis.url, timeout: patience });
    this.#over = true;
    const child = this.#children.get('all');
    if (child && child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    return FileStore.open({ folder: join(this.#folder, 'aura') });
  }

  #mark(): string {
    return join(this.#folder, 'killed');
  }

  #plan(): KillPlan | null {
    const redisPid = this.#children.get('redis')?.pid;
    const mark = this.#mark();
    if (this.#kill.at === 'hold') return { at: { hold: this.#kill.count }, when: 'after', victim: 'self', mark };
    if (this.#kill.at !== 'commit') return null;
    const { version, when, victim } = this.#kill;
    return { at: { commit: version }, when, victim, mark, ...(redisPid ? { redisPid } : {}) };
  }

  /** Starts a process; after a kill it is started again, as a service manager would, and without a plan. */
  async #start(name: string, orders: Orders): Promise<void> {
    const child = spawn(process.execPath, ['src/bin/run.mjs', 'test/chaos/process.ts', JSON.stringify(orders)], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#children.set(name, child);
    let errors = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      errors = (errors + chunk.toString()).slice(-4_000);
    });
    child.once('exit', (code) => {
      if (this.#over) return;
      if (code !== null && code !== 0)
        process.stderr.write(
          `${name} ended with ${code}: ${/^\w*Error: .*/m.exec(errors)?.[0] ?? errors.slice(-300)}\n`,
        );
      setTimeout(() => {
        if (!this.#over) this.#start(name, { ...orders, kill: null }).catch(() => undefined);
      }, 300);
    });
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')]);
  }

  async #startRedis(): Promise<void> {
    const port = this.#redis?.port ?? (await freePort());
    const args = [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--appendonly',
      'yes',
      '--appendfsync',
      'always',
      '--save',
      '',
      '--dir',
      this.#folder,
    ];
    const child = spawn('redis-server', args, { stdio: 'ignore' });
    this.#children.set('redis', child);
    this.#redis = { url: `redis://127.0.0.1:${port}`, port };
    child.once('exit', () => {
      if (!this.#over) setTimeout(() => void (this.#over || this.#startRedis().catch(() => undefined)), 500);
    });
    const probe = new RedisStore({ url: this.#redis.url });
    await until('redis', () =>
      probe.now().then(
        () => true,
        () => false,
      ),
    );
    await probe.close();
  }
}
