/**
 * PagerDuty's channel becomes known whenever it does: what was found until then is seen once, and nothing is expired on
 * arrival. The clock is the test's.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newApproval } from '../../../src/approvals/open.ts';
import { Desk } from '../../../src/approvals/desk.ts';
import { Intake } from '../../../src/intake/accept.ts';
import type { Answer } from '../../../src/run/evidence.ts';
import type { Fact } from '../../../src/run/fact.ts';
import { Journal } from '../../../src/run/journal.ts';
import type { OutboxRow } from '../../../src/run/saying.ts';
import { FileStore } from '../../../src/store/file-store.ts';
import { aFinding, anAction, anApproval } from '../slack/examples.ts';

const began = Date.parse('2026-03-05T09:00:00Z');
const place = { team: 'T0', channel: 'C0INC' };
const brief = { source: 'pagerduty' as const, ref: 'PINC1', title: 'Tills are slow', labels: {}, startedAt: began };
const answer: Answer = { type: 'finding', finding: aFinding };
/** Of the card, ms: shorter than the longest wait for a channel. */
const expiresIn = 120_000;
const queue = { wake: async () => undefined, work: async () => undefined, close: async () => undefined };

let folder = '';
let now = began;
let store: FileStore;
let journal: Journal;
let intake: Intake;
let desk: Desk;
beforeEach(async () => {
  now = began;
  folder = mkdtempSync(join(tmpdir(), 'aura-late-'));
  store = await FileStore.open({ folder, now: () => now });
  journal = new Journal(store);
  intake = new Intake({ journal, queue, mayAsk: async () => 'yes', now: () => now });
  const people = {
    profile: async () => Promise.reject(new Error('nobody')),
    group: async () => [],
    onCall: async () => [],
  };
  desk = new Desk({ journal, queue, people, tools: { changeOf: async () => null } });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const write = (incident: string, facts: Fact[]) => journal.decide(incident, () => ({ facts }));
const link = () => intake.channelKnown(brief, place);
async function rows(): Promise<OutboxRow[]> {
  const all: OutboxRow[] = [];
  for (let held = await store.hold('test', 60_000); held; held = await store.hold('test', 60_000)) {
    const { row, incident } = held;
    all.push(row);
    const shown = { type: 'message-shown' as const, key: row.key, place: row.place, ts: `${all.length}.0001` };
    await write(incident, [shown]);
    await store.done(held, 'test');
  }
  return all;
}

type Stage = 'running' | 'parked' | 'ended' | 'resolved';

/** Plays the incident up to a stage, the clock going on to `at` ms after the event. */
async function play(stage: Stage, at: number): Promise<string> {
  const event = { kind: 'triggered' as const, source: 'pagerduty' as const, ref: 'PINC1', at: now, occurrence: 'e1' };
  const { incident = '' } = await intake.source({ ...event, unique: [{ key: 'e1', ttl: 60_000 }], brief });
  const [request = ''] = (await journal.load(incident)).requests.keys();
  await write(incident, [{ type: 'run-started', run: 'run_1', request, parent: null, fence: 1 }]);
  if (stage === 'parked') {
    const opening = { run: 'run_1', action: anAction, tool: anApproval().tool as never, policy: anApproval().policy };
    const approval = newApproval({ ...opening, requester: null, now, expiresIn });
    await write(incident, [
      { type: 'approval-opened', approval },
      { type: 'run-parked', run: 'run_1', on: { kind: 'approval', approval: approval.id } },
    ]);
  }
  if (stage === 'ended' || stage === 'resolved')
    await write(incident, [{ type: 'run-ended', run: 'run_1', outcome: 'answered', answer }]);
  if (stage === 'resolved')
    await write(incident, [{ type: 'incident-resolved', by: 'somebody', source: 'pagerduty', ref: 'e2' }]);
  now = began + at;
  await desk.tidy(incident, await store.fence(incident), now);
  return incident;
}

const shown: Record<Stage, string[]> = {
  running: ['status'],
  parked: ['approval', 'status'],
  ended: ['answer', 'status'],
  resolved: ['answer', 'notice', 'status'],
};

describe.each([0, 500, 5_000, 60_000, 400_000])('a channel that is known %i ms after the event', (at) => {
  it.each(['running', 'parked', 'ended', 'resolved'] as const)(
    'hears everything once of a run that is %s',
    async (stage) => {
      const incident = await play(stage, at);
      expect(await rows()).toEqual([]);
      await link();
      await link();
      const first = await rows();
      expect(
        first.map(({ key }) => key.split(':')[0]).toSorted((one, other) => (one ?? '').localeCompare(other ?? '')),
      ).toEqual(shown[stage]);
      expect(first.every((row) => row.place.channel === place.channel)).toBe(true);
      const state = await journal.load(incident);
      for (const approval of state.approvals.values()) {
        expect({ state: approval.state, left: approval.expiresAt - now }).toEqual({
          state: 'pending',
          left: expiresIn,
        });
      }
      await desk.tidy(incident, await store.fence(incident), now + 1_000);
      expect(await rows()).toEqual([]);
      expect((await journal.load(incident)).requests.size).toBe(1);
    },
  );
});

describe('a channel of its own after the fallback stood in', () => {
  const fallback = { team: 'T0', channel: 'C0FALL' };
  const standIn = () => intake.channelKnown(brief, fallback, true);
  const kinds = (all: OutboxRow[]) =>
    all.map(({ key }) => key.split(':')[0] ?? '').toSorted((a, b) => a.localeCompare(b));

  it.each(
    [500, 60_000, 400_000].flatMap((at) =>
      (['running', 'parked', 'ended', 'resolved'] as const).map((stage) => [at, stage] as const),
    ),
  )('goes on there, once, %i ms after the event, with a run that is %s', async (at, stage) => {
    const incident = await play(stage, 0);
    await standIn();
    const before = await rows();
    expect(kinds(before)).toEqual(shown[stage]);
    expect(before.every((row) => row.place.channel === fallback.channel)).toBe(true);
    now = began + Math.min(at, expiresIn - 1_000);
    await link();
    await link();
    await standIn();
    const after = await rows();
    const there = after.filter((row) => row.place.channel === fallback.channel);
    expect(there.map(({ saying, thread }) => ({ saying, thread }))).toEqual([
      {
        saying: { type: 'notice', notice: { code: 'continued', channel: place.channel } },
        thread: { ts: `${before.findIndex(({ key }) => key.startsWith('status')) + 1}.0001` },
      },
    ]);
    const own = after.filter((row) => row.place.channel === place.channel);
    expect(kinds(own)).toEqual(shown[stage]);
    const state = await journal.load(incident);
    expect(state.place).toEqual(place);
    for (const approval of state.approvals.values()) {
      expect({ state: approval.state, left: approval.expiresAt - now }).toEqual({ state: 'pending', left: expiresIn });
    }
    await write(incident, [{ type: 'incident-resolved', by: 'somebody', source: 'pagerduty', ref: 'e9' }]);
    expect((await rows()).every((row) => row.place.channel === place.channel)).toBe(true);
  });

  it('says nothing in a fallback where nothing stands yet, and once where a message was under way', async () => {
    const incident = await play('running', 0);
    await standIn();
    const held = await store.hold('slow', 60_000);
    await link();
    const shows = { type: 'message-shown', key: held?.row.key ?? '', place: fallback, ts: '9.0001' } as const;
    await write(incident, [shows]);
    if (held) await store.done(held, 'slow');
    const after = await rows();
    expect(after.map(({ key, place: there, thread }) => [key.split(':')[0], there.channel, thread])).toEqual(
      expect.arrayContaining([
        ['notice', fallback.channel, { ts: '9.0001' }],
        ['status', place.channel, undefined],
      ]),
    );
    expect(after).toHaveLength(2);
    expect((await journal.load(incident)).requests.size).toBe(1);
  });

  it('leaves in the fallback what a person asked there', async () => {
    const incident = await play('running', 0);
    await standIn();
    await rows();
    const asked = { eventId: 'Ev2', place: fallback, by: { team: 'T0', user: 'U1' }, text: 'why?', ts: '5.1', at: now };
    await intake.mention(asked);
    await link();
    const places = [...(await journal.load(incident)).requests.values()].map(({ request }) => [
      request.kind,
      request.place,
    ]);
    expect(places).toEqual([
      ['webhook', place],
      ['follow-up', fallback],
    ]);
  });
});

describe('a channel and a mention at the same instant', () => {
  const mention = () =>
    intake.mention({ eventId: 'Ev1', place, by: { team: 'T0', user: 'U1' }, text: 'why?', ts: '1.1', at: now });
  it.each([
    ['the channel first', () => Promise.all([link(), mention()])],
    ['the mention first', () => Promise.all([mention(), link()])],
  ])('are one incident: %s', async (_, both) => {
    await both();
    expect(await store.incidents()).toHaveLength(1);
    const [incident = ''] = await store.incidents();
    const { requests, place: there } = await journal.load(incident);
    expect([...requests.values()].filter(({ request }) => request.kind !== 'webhook')).toHaveLength(1);
    expect(there).toEqual(place);
  });
});

describe('a card after its channel is known', () => {
  it('expires like any other', async () => {
    const incident = await play('parked', 5_000);
    await link();
    now += expiresIn;
    await desk.tidy(incident, await store.fence(incident), now);
    expect([...(await journal.load(incident)).approvals.values()].map(({ state }) => state)).toEqual(['expired']);
  });
});
