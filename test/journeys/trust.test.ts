/**
 * Sixty incidents on one record: it goes up and down as a model of it says, and nothing is written above the level.
 * Owns: the script, from a seed, and the model of what is allowed. The seed is printed where it fails.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Levels } from '../../src/approvals/levels.ts';
import type { Approval } from '../../src/run/actions/approval.ts';
import type { Store } from '../../src/run/ports/store.ts';
import { standingOf } from '../../src/run/trust/standing.ts';
import { trustOf } from '../../src/run/trust/trust-of.ts';
import { FileStore } from '../../src/store/file-store.ts';
import { workflowSchema } from '../../src/workflows.ts';
import { approver, asker, IncidentLab, place } from '../support/incident-lab.ts';
import { keptOpen } from '../support/kept-open.ts';

const folder = mkdtempSync(join(tmpdir(), 'aura-trust-'));
/** A Monday, 08:00 UTC. */
let clock = Date.parse('2026-01-05T08:00:00Z');
let store: Store;

beforeAll(async () => {
  store = await FileStore.open({ folder, now: () => clock });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const minute = 60_000;
const offerAfter = 5;

const workflow = workflowSchema.parse({
  name: 'latency',
  autonomous: { upTo: 'medium', perDay: 100, stopWhen: { failed: 3, of: 10 }, offerAfter },
  actions: {
    rollback: {
      for: { causeKind: 'deploy' },
      tool: 'ops.rollback',
      args: { service: '{{ cause.component }}', to: '{{ cause.change.previous }}' },
      types: { to: 'ref' },
      risk: 'low',
      undo: {
        tool: 'ops.deploy',
        args: { service: '{{ cause.component }}', version: '{{ cause.change.ref }}' },
        types: { version: 'ref' },
      },
      verify: { tool: 'aura.metric_profile', args: {}, until: 'recovered', within: '10s' },
      approvers: { users: [approver.user], expires: '5m' },
    },
  },
});
const key = { workflow: 'latency', action: 'rollback', component: 'api' };

type Turn = 'helps' | 'does-not-help' | 'fails';

/** One incident: what the tool and the metric will do, and what the person presses where one is asked. */
interface Script {
  turn: Turn;
  deny: boolean;
  undo: boolean;
  allow: boolean;
}

function mulberry(seed: number): () => number {
  let at = seed;
  return () => {
    at = (at + 0x6d2b79f5) | 0;
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function scriptOf(random: () => number): Script {
  const turn = random() < 0.86 ? 'helps' : random() < 0.6 ? 'does-not-help' : 'fails';
  return { turn, deny: random() < 0.05, undo: random() < 0.5, allow: random() < 0.7 };
}

/** What a careful reader of the rules expects, kept apart from the code that is tried. */
const model = { row: 0, allowed: false, lastTen: [] as { good: boolean }[], raisedAt: 0 };

async function play({
  turn,
  deny,
  undo,
  allow,
}: Script): Promise<{ alone: boolean; wrote: string[]; offered: boolean }> {
  let rolledBack = false;
  const lab = new IncidentLab(
    {
      wakes: false,
      workflows: [workflow],
      tools: {
        'ops.rollback': () => {
          if (turn === 'fails') throw new Error('no such version');
          rolledBack = true;
          return { ok: true };
        },
        'aura.metric_profile': () => ({ recovered: rolledBack && turn === 'helps' }),
      },
    },
    keptOpen(store),
  );
  const levels = new Levels({
    journal: lab.journal,
    people: { profile: async () => plain, group: async () => [], onCall: async () => [] },
  });
  const decide = async (approval: Approval, vote: 'approve' | 'deny') =>
    lab.desk.vote({
      incident: lab.incident,
      approval: approval.id,
      hash: approval.hash.slice(0, 8),
      nonce: approval.nonce,
      place,
      ts: '1.0',
      by: approver,
      vote,
    });
  try {
    await lab.ask('what broke?');
    for (let round = 0; round < 30; round++) {
      await lab.worker.handle(lab.incident);
      const state = await lab.state();
      if ([...state.runs.values()].every((run) => run.state === 'ended')) break;
      clock += 4_000;
      const pending = [...state.approvals.values()].find((it) => it.state === 'pending');
      if (!pending) continue;
      const no = pending.undoes === undefined ? deny : !undo;
      expect(await decide(pending, no ? 'deny' : 'approve')).toMatchObject({ accepted: true });
    }
    const state = await lab.state();
    expect([...state.runs.values()].map(({ outcome }) => outcome)).toEqual(['answered']);
    const [first] = state.approvals.values();
    if (!first) throw new Error('nothing was proposed');
    const press = { incident: lab.incident, offer: first.id, place, id: first.id, does: 'raise' } as const;
    // Who asked may not allow it, and nobody may where nothing was offered.
    expect(await levels.press({ ...press, by: asker })).toBe(false);
    expect(await levels.press({ ...press, offer: 'apr_none', by: approver })).toBe(false);
    const offered = state.offers.has(first.id);
    const pressed = allow && (await levels.press({ ...press, by: approver }));
    expect(pressed).toBe(allow && offered);
    const wrote = lab.toolbox.calls.flatMap(({ tool }) => (tool.startsWith('ops.') ? [tool] : []));
    return { alone: first.state !== 'denied' && first.votes.length === 0, wrote, offered };
  } finally {
    await lab.close();
  }
}

const plain = { bot: false, guest: false, deactivated: false, foreign: false };

describe('the record over sixty incidents', () => {
  const seed = 20_260_105;

  it(`goes up and down as it should, and nothing is written above the level (seed ${seed})`, {
    timeout: 300_000,
  }, async () => {
    const random = mulberry(seed);
    const seen = { alone: 0, asked: 0, raised: 0, lost: 0, takenBack: 0 };
    for (let incident = 0; incident < 60; incident++) {
      const script = scriptOf(random);
      const bad = model.lastTen.slice(-10).filter(({ good }) => !good).length;
      const mayAlone = model.allowed && bad < 3;
      const { alone, wrote, offered } = await play(script);
      const label = `incident ${incident} ${JSON.stringify(script)}`;
      expect({ label, alone }).toEqual({ label, alone: mayAlone });
      const denied = !alone && script.deny;
      const helped = !denied && script.turn === 'helps';
      const back = script.turn === 'does-not-help' && !denied && (alone || script.undo);
      expect({ label, wrote }).toEqual({
        label,
        wrote: denied ? [] : back ? ['ops.rollback', 'ops.deploy'] : ['ops.rollback'],
      });
      if (alone) seen.alone++;
      else seen.asked++;
      if (back) seen.takenBack++;
      if (denied) model.row = 0;
      else if (helped) model.row++;
      else {
        if (model.allowed) seen.lost++;
        Object.assign(model, { row: 0, allowed: false });
      }
      if (!denied) model.lastTen.push({ good: helped });
      const worth = helped && !model.allowed && model.row % offerAfter === 0;
      expect({ label, offered }).toEqual({ label, offered: worth });
      if (offered && script.allow) {
        Object.assign(model, { allowed: true, lastTen: [] });
        seen.raised++;
      }
      const standing = standingOf(key, await store.trust());
      expect({ label, row: standing.inARow, allowed: standing.allowed !== null }).toEqual({
        label,
        row: model.row,
        allowed: model.allowed,
      });
      clock += 30 * minute;
    }
    // The script must have tried each way.
    expect(Object.entries(seen).filter(([, count]) => count < 2)).toEqual([]);
  });

  it('is what the journals say, folded anew', async () => {
    const { Journal } = await import('../../src/run/journal.ts');
    const journal = new Journal(store);
    const kept = await store.trust();
    expect(kept).toHaveLength(60);
    // The store's clock gives the moment; before a commit it is known to some milliseconds only.
    const untimed = (trust: object): unknown =>
      JSON.parse(JSON.stringify(trust, (name, value: unknown) => (/^(?:at|endedAt|since)$/.test(name) ? 0 : value)));
    for (const { incident, ...trust } of kept)
      expect(untimed(trust)).toEqual(untimed(trustOf(await journal.load(incident))));
  });
});
