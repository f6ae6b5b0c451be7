/**
 * Kills inside a task: a worker dies at a commit of its run, another goes on, and nothing is paid twice but what was in
 * flight. Owns: one round, its checks, the suite over both engines. Refuses: chance; the same points give the same rounds.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { Journal } from '../../src/run/journal.ts';
import { FileStore } from '../../src/store/file-store.ts';
import { hasRedisServer } from '../../src/store/open-redis.ts';
import { RedisStore } from '../../src/store/redis-store.ts';
import { compiled } from '../support/compiled.ts';
import { type RedisProcess, startRedis } from '../support/redis-process.ts';
import type { KillPlan } from './killing-store.ts';
import type { ResumeOrders } from './resume-process.ts';
import { patience } from '../support/until.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface ResumeRound {
  killed: boolean;
  /** Commits of the whole run. */
  commits: number;
  answer: string;
  /** Each turn and call that was paid, once, sorted. */
  paid: string[];
  /** What did not hold; empty when all did. */
  faults: string[];
}

/** A run that is killed at one commit and taken up again; not killed at all where `at` is null. */
export async function resumeRound(
  engine: 'redis' | 'file',
  at: { version: number; when: 'before' | 'after' } | null,
  calm?: ResumeRound,
): Promise<ResumeRound> {
  await compiled('test/chaos/resume-process.ts');
  const folder = mkdtempSync(join(tmpdir(), 'aura-resume-'));
  let redis: RedisProcess | null = null;
  try {
    redis = engine === 'redis' ? await startRedis(folder) : null;
    const mark = join(folder, 'killed');
    const orders: ResumeOrders = {
      ...(redis ? { redisUrl: redis.url } : {}),
      folder: join(folder, 'aura'),
      notes: join(folder, 'notes'),
      incident: 'inc_resume',
      paid: join(folder, 'paid'),
      kill: at && ({ at: { commit: at.version }, when: at.when, victim: 'self', mark } satisfies KillPlan),
    };
    const first = await worker(orders);
    const killed = existsSync(mark);
    const known = killed ? await journaled(orders) : { keys: new Set<string>(), commits: 0 };
    const paidBefore = linesOf(orders.paid);
    const last = killed ? await worker({ ...orders, kill: null }) : first;
    const { commits } = await journaled(orders);
    const said = last.out ? (JSON.parse(last.out) as { answer: unknown; ledger: string[] }) : null;
    const answer = JSON.stringify(said?.answer ?? null);
    const faults = said ? [] : [`the worker ended with ${last.code} and said nothing`];
    if (calm && answer !== calm.answer) faults.push(`answered ${answer}`);
    // Each round's run has an id of its own, by which the sources share one look.
    const paid = [...new Set(linesOf(orders.paid).map((what) => what.replace(/run_\w+/, 'run')))].toSorted();
    if (calm && paid.join('\n') !== calm.paid.join('\n'))
      faults.push(`paid for ${paid.length} turns and calls, not ${calm.paid.length}`);
    if (said && new Set(said.ledger).size !== said.ledger.length) faults.push('evidence stands twice in the ledger');
    faults.push(...paidTwice(paidBefore, linesOf(orders.paid).slice(paidBefore.length), known.keys));
    return { killed, commits, answer, paid, faults };
  } finally {
    await redis?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All points, `sideBySide` at once; prints each fault and answers how many rounds had one. */
export async function resumeSuite(points: number, sideBySide: number): Promise<number> {
  let bad = 0;
  for (const engine of ['redis', 'file'] as const) {
    if (engine === 'redis' && !hasRedisServer()) {
      process.stderr.write('NOT RUN: resume on redis (no redis-server on the PATH; apt-get install redis-server)\n');
      continue;
    }
    const calm = await resumeRound(engine, null);
    const plan = Array.from({ length: points }, (_, index) => ({
      version: 2 + Math.floor((index * (calm.commits - 3)) / Math.max(1, points - 1)),
      when: index % 2 === 0 ? ('before' as const) : ('after' as const),
    }));
    const rounds: ResumeRound[] = [];
    const lane = async () => {
      for (let at = plan.shift(); at; at = plan.shift()) {
        const round = await resumeRound(engine, at, calm);
        rounds.push(round);
        if (round.faults.length > 0) process.stdout.write(`FAULT ${JSON.stringify(at)}: ${round.faults.join('; ')}\n`);
      }
    };
    await Promise.all(Array.from({ length: sideBySide }, lane));
    const faulty = rounds.filter((round) => round.faults.length > 0).length + calm.faults.length;
    const killed = rounds.filter((round) => round.killed).length;
    process.stdout.write(
      `resume ${engine}: ${rounds.length} points in ${calm.commits} commits, ${killed} kills, ${faulty} faults, reach 0: ${faulty === 0 ? 'met' : 'short'}\n`,
    );
    bad += faulty;
  }
  return bad;
}

async function worker(orders: ResumeOrders): Promise<{ code: number | null; out: string }> {
  const args = ['src/bin/run.mjs', 'test/chaos/resume-process.ts', JSON.stringify(orders)];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const [out, [code]] = await Promise.all([text(child.stdout), once(child, 'exit') as Promise<[number | null]>]);
  return { code, out };
}

/** What the journal holds of turns and calls, by the words in which they are paid. */
async function journaled({
  redisUrl,
  folder,
  incident,
}: ResumeOrders): Promise<{ keys: Set<string>; commits: number }> {
  const store = redisUrl ? new RedisStore({ url: redisUrl, timeout: patience }) : await FileStore.open({ folder });
  try {
    const { ledger, runs, head } = await new Journal(store).load(incident);
    const [run] = runs.values();
    const turns = run?.steps.filter((step) => step.kind === 'turn' && step.endedAt !== null) ?? [];
    return {
      commits: head.version,
      keys: new Set([
        ...turns.map((step) => `turn ${step.key}`),
        ...ledger.map(({ tool, args }) => `call ${tool.split('.')[1]} ${JSON.stringify(args)}`),
      ]),
    };
  } finally {
    await store.close();
  }
}

function linesOf(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

/** What was paid again although the journal held it, or paid again more than once. */
function paidTwice(before: string[], after: string[], known: ReadonlySet<string>): string[] {
  const again = after.filter((what) => known.has(what)).map((what) => `${what} was paid again`);
  const twice = after.filter((what, index) => after.indexOf(what) !== index).map((what) => `${what} was paid twice`);
  const early = before.filter((what, index) => before.indexOf(what) !== index).map((what) => `${what} was paid twice`);
  return [...again, ...twice, ...early];
}
