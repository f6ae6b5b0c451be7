/**
 * Ten thousand approvals that wait: what they cost while nobody decides, what one costs, and how soon all have expired.
 * Owns: the parked runs, on a Redis of its own, and the figures. Refuses: Slack's part; its pace is Slack's.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { newApproval, openApproval } from '../../src/approvals/open.ts';
import { approvalRecords } from '../../src/commands/approvals.ts';
import { Desk } from '../../src/approvals/desk.ts';
import type { Action } from '../../src/run/actions/approval.ts';
import { type IncidentId, linkTo } from '../../src/run/identity.ts';
import { Journal } from '../../src/run/journal.ts';
import type { JobQueue } from '../../src/run/ports/job-queue.ts';
import type { People } from '../../src/run/ports/people.ts';
import type { Commit, Store } from '../../src/run/ports/store.ts';
import { hasRedisServer } from '../../src/store/open-redis.ts';
import { RedisStore } from '../../src/store/redis-store.ts';
import { setLogLevel } from '../../src/telemetry/log.ts';
import { approver, asker, IncidentLab, place } from '../support/incident-lab.ts';
import { startRedis } from '../support/redis-process.ts';
import { until } from '../support/until.ts';

const count = Number(process.argv[2] ?? 10_000);
const decided = Math.min(500, Math.ceil(count / 4));
/** Opened at once where nobody measures: as many as a few processes have in hand. */
const together = 16;
/** MB that the worker's heap may differ by, which is what one collection leaves or takes. */
const noise = 8;

setLogLevel('silent');
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const everybody: People = {
  profile: async () => ({ bot: false, guest: false, deactivated: false, foreign: false }),
  group: async () => [],
  onCall: async () => [],
};
const nobody: JobQueue = { wake: async () => undefined, work: async () => undefined, close: async () => undefined };
const action: Action = {
  name: 'rollback',
  tool: 'ops.rollback',
  args: { service: 'api', to: 'v1' },
  component: 'api',
  why: 'the deploy of v2 made every second request fail',
  risk: 'medium',
  touches: ['web', 'orders'],
  evidence: ['E1', 'E2'],
};

let short = 0;
if (!hasRedisServer()) {
  process.stderr.write('NOT RUN: approvals (no redis-server on the PATH; apt-get install redis-server)\n');
} else {
  await measure();
}
process.exitCode = short === 0 ? 0 : 1;

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'aura-waiting-'));
  const redis = await startRedis(folder);
  const store = new RedisStore({ url: redis.url });
  let expired = 0;
  let last = 0;
  const counting = watched(store, () => {
    expired += 1;
    last = Date.now();
  });
  const lab = new IncidentLab({ sweepEvery: 1_000 }, counting);
  try {
    await lab.start();
    const before = heap();
    const first = await opened(store, 0, Math.min(200, count), Date.now() + 3_600_000, 1);
    // A time that all are open and listed by, however slow the machine: what the first took one after another, twice.
    const rest = count - first.times.length;
    const expiresAt = Date.now() + 15_000 + (2 * first.ms * rest) / Math.max(1, first.times.length);
    const others = await opened(store, first.times.length, rest, expiresAt, together);
    report('opening one', median(first.times), 20);
    const grown = heap() - before;
    print(`approvals memory: the worker's heap grew by ${grown.toFixed(1)} MB with ${count} waiting`, grown <= noise);

    const looks: number[] = [];
    for (let at = 0; at < decided; at += 1) {
      const began = performance.now();
      await new Journal(store).load(incidentOf(count - 1 - at));
      looks.push(performance.now() - began);
    }
    report('listing those of one incident', median(looks), 20);
    const began = performance.now();
    const listed = await approvalRecords(new Journal(store));
    report(`listing all ${listed.length}, each`, (performance.now() - began) / Math.max(1, listed.length), 20);

    const journal = new Journal(store);
    const desk = new Desk({ journal, queue: nobody, people: everybody });
    const votes: number[] = [];
    for (let at = 0; at < Math.min(decided, first.times.length); at += 1) {
      const incident = incidentOf(at);
      const [approval] = (await journal.load(incident)).approvals.values();
      if (!approval) continue;
      const { id, hash, nonce } = approval;
      const click = { incident, approval: id, hash, nonce, place, ts: '1.1', by: approver, vote: 'deny' as const };
      const start = performance.now();
      const result = await desk.vote(click);
      votes.push(performance.now() - start);
      if (!result.accepted) throw new Error(`a click was refused: ${result.notice.code}`);
    }
    report('deciding one', median(votes), 20);

    if (Date.now() >= expiresAt) print('approvals expiry: their time was over before the rest was measured', false);
    await until('the end of their time', () => Date.now() >= expiresAt, 3_600_000);
    await until('all to expire', () => expired >= others.times.length, 600_000).catch(() => undefined);
    const took = (last - expiresAt) / 1_000;
    print(
      `approvals expiry: ${expired} of ${others.times.length} expired in the store ${took.toFixed(1)} s after their time, reach 60 s`,
      expired >= others.times.length && took <= 60,
    );
  } finally {
    await lab.close();
    await store.close().catch(() => undefined);
    await redis.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens `many` from the `from`-th on, each a run that waits for its approval. */
async function opened(
  store: Store,
  from: number,
  many: number,
  expiresAt: number,
  lanes: number,
): Promise<{ times: number[]; ms: number }> {
  const journal = new Journal(store, { keptSize: 1 });
  const times: number[] = [];
  const began = performance.now();
  let next = from;
  const lane = async (): Promise<void> => {
    while (next < from + many) {
      const at = next++;
      const start = performance.now();
      await open(journal, at, expiresAt);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { times, ms: performance.now() - began };
}

async function open(journal: Journal, at: number, expiresAt: number): Promise<void> {
  const incident = incidentOf(at);
  const run = `run_${at}`;
  const now = Date.now();
  const policy = { users: [approver.user], groups: [], pagerduty: [], quorum: 1, requester: 'refused' as const };
  const approval = newApproval({
    run,
    action,
    tool: { fingerprint: 'sha256:0', risk: 'medium' },
    policy,
    requester: asker,
    now,
    expiresIn: expiresAt - now,
  });
  const own = { ...place, channel: `C${at}` };
  const request = {
    id: `req_${at}`,
    kind: 'mention' as const,
    text: 'what broke?',
    capped: false,
    by: asker,
    place: own,
  };
  await journal.decide(incident, (state) => ({
    facts: [
      { type: 'incident-opened', brief: { source: 'slack', title: 'what broke?', labels: {}, startedAt: now } },
      { type: 'channel-linked', place: own, how: 'mention' },
      { type: 'request-accepted', request },
      { type: 'run-started', run, request: request.id, parent: null, fence: 0 },
      ...openApproval(state, approval),
      { type: 'run-parked', run, on: { kind: 'approval', approval: approval.id } },
    ],
    links: [linkTo.channel(own)],
  }));
}

function incidentOf(at: number): IncidentId {
  return `inc_${at}`;
}

/** The store, telling of each approval that expires in it. */
function watched(inner: Store, onExpired: () => void): Store {
  return new Proxy(inner, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name, target);
      if (typeof method !== 'function') return method;
      if (name !== 'commit') return method.bind(target) as unknown;
      return async (commit: Commit) => {
        const result = await target.commit(commit);
        if (result.ok)
          for (const fact of commit.facts) if (fact.type === 'approval-moved' && fact.to === 'expired') onExpired();
        return result;
      };
    },
  });
}

function heap(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1_048_576;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function report(what: string, ms: number, reach: number): void {
  print(`approvals ${what}: median ${ms.toFixed(1)} ms, reach ${reach} ms`, ms <= reach);
}

function print(line: string, met: boolean): void {
  process.stdout.write(`${line}: ${met ? 'met' : 'short'}\n`);
  if (!met) short += 1;
}
