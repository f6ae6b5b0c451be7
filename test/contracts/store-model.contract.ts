/**
 * Any sequence of calls, compared with the model.
 * Owns: playing a sequence on both. Refuses: expectations of its own.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CommitResult, HeldRow, Store } from '../../src/run/ports/store.ts';
import { firstBreak } from '../../src/store/entry.ts';
import type { StoreEngine } from './rig.ts';
import { fact, headOf } from './rig.ts';
import type { Call, ModelHold } from './store-model.ts';
import { anyCall, forever, laneOf, Model } from './store-model.ts';

const seed = Number(process.env.AURA_TEST_SEED ?? Date.now() % 2 ** 31);

export function storeModelContract(engine: StoreEngine, { runs }: { runs: number }): void {
  it(`agrees with the model (seed ${seed})`, { timeout: 600_000 }, async () => {
    process.stderr.write(`store model: AURA_TEST_SEED=${seed}\n`);
    await fc.assert(
      fc.asyncProperty(fc.array(anyCall, { minLength: 1, maxLength: 60, size: 'max' }), async (calls) => {
        const rig = await engine.open();
        try {
          await replay(calls, rig.store);
        } finally {
          await rig.end();
        }
      }),
      { numRuns: runs * Number(process.env.AURA_TEST_TIMES ?? 1), seed },
    );
  });
}

async function replay(calls: Call[], store: Store): Promise<void> {
  const model = new Model();
  const past: ModelHold[] = [];
  const pick = (which: number) => (past.length ? past[which % past.length] : undefined);
  for (const [step, call] of calls.entries()) {
    const { told, meant } = await play(step, call);
    expect(told).toEqual(meant);
    await compare(store, model);
  }

  async function play(step: number, call: Call): Promise<{ told?: unknown; meant?: unknown }> {
    switch (call.call) {
      case 'commit': {
        const hold = call.settle === undefined ? undefined : pick(call.settle);
        if (call.settle !== undefined && !hold) return {};
        const told = outcome(await commit(store, call, hold, `${step}.0`));
        return { told, meant: model.commit(call, hold, `${step}.0`) };
      }
      case 'fence': {
        const meant = (model.fences.get(call.incident) ?? 0) + 1;
        model.fences.set(call.incident, meant);
        return { told: await store.fence(call.incident), meant };
      }
      case 'hold': {
        const held = await store.hold(call.sender, call.lasting ? forever : 0);
        const meant = expected(model);
        if (held && meant) past.push(take(model, held, call));
        return { told: held && viewed(held), meant };
      }
      case 'release':
      case 'done': {
        const hold = pick(call.which);
        if (hold) await giveBack(store, model, call, hold);
        return {};
      }
    }
  }
}

async function commit(
  store: Store,
  call: Extract<Call, { call: 'commit' }>,
  hold: ModelHold | undefined,
  ts: string,
): Promise<CommitResult> {
  const head = await headOf(store, call.incident);
  return store.commit({
    incident: call.incident,
    expect: call.stale ? { ...head, version: head.version + 1 } : head,
    fence: call.fence,
    unique: call.unique.map((key) => ({ key, ttl: 3_600_000 })),
    links: call.link ? [call.link] : [],
    facts: [fact(call)],
    outbox: call.rows,
    due: call.due,
    settle: hold && {
      incident: hold.held.incident,
      key: hold.held.row.key,
      sender: hold.sender,
      revision: hold.revision,
      ts,
    },
  });
}

/** What the model would give out next. */
function expected(model: Model): unknown {
  const next = model.hold();
  if (!next) return null;
  const thread = next.row.thread && 'key' in next.row.thread ? next.row.thread.key : undefined;
  return {
    incident: next.incident,
    row: next.row,
    ts: model.tsOf(next),
    threadTs: thread === undefined ? undefined : model.tsOf(next, thread),
    ambiguous: next.open,
    attempts: next.attempts + 1,
  };
}

function viewed({ incident, row, ts, threadTs, ambiguous, attempts }: HeldRow): unknown {
  return { incident, row, ts, threadTs, ambiguous, attempts };
}

function take(model: Model, held: HeldRow, { sender, lasting }: { sender: string; lasting: boolean }): ModelHold {
  const next = model.hold();
  if (!next) throw new Error('the model has nothing to hold');
  const lane = laneOf(next.row);
  const hold = { held, sender, lane, lasting, revision: held.revision };
  next.attempts += 1;
  next.open = true;
  next.revision = held.revision;
  model.clock = Math.max(model.clock, held.revision);
  const isLost = (it: ModelHold) => it.lane === lane || model.find(it) === next;
  model.holds = [...model.holds.filter((it) => !isLost(it)), hold];
  return hold;
}

async function giveBack(
  store: Store,
  model: Model,
  call: Extract<Call, { call: 'release' | 'done' }>,
  hold: ModelHold,
): Promise<void> {
  const current = model.current(hold);
  if (call.call === 'done') {
    await store.done(hold.held, hold.sender);
    if (current) model.finish(current);
    return;
  }
  const { delayed, lane, ambiguous } = call;
  await store.release(hold.held, hold.sender, {
    notBefore: delayed ? forever : 0,
    ambiguous,
    ...(lane ? { laneNotBefore: forever } : {}),
  });
  if (lane) model.closed.add(hold.lane);
  if (!current) return;
  model.holds = model.holds.filter((it) => it !== current);
  const row = model.find(hold);
  if (row) Object.assign(row, { delayed, open: ambiguous });
}

async function compare(store: Store, model: Model): Promise<void> {
  const [a, b] = await Promise.all([store.read('a', 0), store.read('b', 0)]);
  expect([firstBreak(a), firstBreak(b)]).toEqual([null, null]);
  expect([a.length, b.length]).toEqual([model.versions.get('a') ?? 0, model.versions.get('b') ?? 0]);
  expect(await store.backlog()).toBe(model.rows.length);
  expect(await store.find('l')).toBe(model.links.get('l') ?? null);
  const due = [...model.due]
    .filter(([, time]) => time < forever)
    .toSorted(([x, s], [y, t]) => s - t || x.localeCompare(y));
  expect(await store.due(10)).toEqual(due.map(([incident]) => incident));
}

function outcome(result: CommitResult): string {
  if (result.ok) return 'ok';
  return result.reason === 'duplicate' ? `duplicate ${result.key}` : result.reason;
}
