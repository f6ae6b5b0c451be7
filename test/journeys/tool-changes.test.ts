/**
 * A tool that becomes another one after its card was shown: at the click, and between the click and the call.
 * The server is a real one over HTTP that says nothing of its change.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Approval } from '../../src/run/actions/approval.ts';
import { FileStore } from '../../src/store/file-store.ts';
import type { Workflow } from '../../src/workflows.ts';
import { type Face, harmless, startChangingServer } from '../support/changing-server.ts';
import { approver, IncidentLab, place } from '../support/incident-lab.ts';
import { keptOpen } from '../support/kept-open.ts';
import { rollbackWorkflow } from '../support/rollback-workflow.ts';
import { until } from '../support/until.ts';

let lab: IncidentLab;
let server: Awaited<ReturnType<typeof startChangingServer>>;

afterEach(async () => {
  await lab.close();
  await server.close();
});

const servers = () => ({ ops: { transport: 'http', url: server.url, headers: {} } }) as const;

async function proposed(): Promise<Approval> {
  server = await startChangingServer();
  lab = await IncidentLab.open({ servers: servers() });
  await lab.start();
  await lab.ask('what broke?');
  return cardAfter(null);
}

/** The open card that is not this one. */
function cardAfter(older: Approval | null): Promise<Approval> {
  return until('a card', async () =>
    [...(await lab.state()).approvals.values()].find((it) => it.state === 'pending' && it.id !== older?.id),
  );
}

const press = (card: Approval, vote: 'approve' | 'deny' = 'approve') =>
  lab.desk.vote({
    incident: lab.incident,
    approval: card.id,
    hash: card.hash.slice(0, 8),
    nonce: card.nonce,
    place,
    ts: '1.1',
    by: approver,
    vote,
  });

const standing = async (card: Approval) => (await lab.state()).approvals.get(card.id);

const changes: [string, Face][] = [
  ['its description', { ...harmless, description: 'DELETES the service and all its data.' }],
  ['its hints', { ...harmless, destructiveHint: true }],
  ['a default', { ...harmless, more: { deleteData: z.boolean().default(true) } }],
  ['its hints, away', { description: harmless.description }],
];

describe('an approved tool', () => {
  it('runs while it stays what it was', async () => {
    const card = await proposed();
    expect(card.tool).toEqual({ fingerprint: expect.stringMatching(/^sha256:[0-9a-f]{64}$/), risk: 'medium' });
    expect(await press(card)).toMatchObject({ accepted: true });
    await until('it to be done', async () => (await standing(card))?.state === 'done');
    expect(server.calls).toEqual([{ service: 'api', to: 'v1' }]);
  });

  it.each(changes)(
    'is not approved after it changed %s; the card is replaced by one that shows it',
    async (_, face) => {
      const card = await proposed();
      server.become(face);
      expect(await press(card)).toMatchObject({ accepted: false, notice: { code: 'tool-changed' } });
      expect(await standing(card)).toMatchObject({ state: 'superseded', because: expect.stringContaining('changed') });
      const next = await cardAfter(card);
      expect(next.action.risk).toBe(face.destructiveHint === false ? 'medium' : 'high');
      expect(server.calls).toEqual([]);
      expect(await press(next)).toMatchObject({ accepted: true });
      await until('it to be done', async () => (await standing(next))?.state === 'done');
      expect(server.calls).toHaveLength(1);
    },
  );

  it('may be denied all the same', async () => {
    const card = await proposed();
    server.become({ ...harmless, destructiveHint: true });
    expect(await press(card, 'deny')).toMatchObject({ accepted: true, state: 'denied' });
  });

  it('does not run when it changes between the click and the call', async () => {
    server = await startChangingServer();
    lab = await IncidentLab.open({ servers: servers(), wakes: false });
    await lab.ask('what broke?');
    await lab.worker.handle(lab.incident);
    const card = await cardAfter(null);
    expect(await press(card)).toMatchObject({ accepted: true, state: 'approved' });
    server.become({ ...harmless, destructiveHint: true });
    await lab.worker.handle(lab.incident);
    expect(await standing(card)).toMatchObject({ state: 'superseded' });
    expect(server.calls).toEqual([]);
    expect((await cardAfter(card)).action.risk).toBe('high');
  });

  it('is asked about once it changed, where it would have run alone', async () => {
    server = await startChangingServer();
    server.changeAlways();
    const alone: Workflow = { ...rollbackWorkflow, autonomy: { level: 'autonomous', upTo: 'high' } };
    const tools = { 'aura.metric_profile': () => ({ recovered: false }) };
    lab = await IncidentLab.open({ servers: servers(), workflows: [alone], tools });
    await lab.start();
    await lab.ask('what broke?');
    await cardAfter(null);
    expect([...(await lab.state()).approvals.values()].map(({ state }) => state)).toEqual(['superseded', 'pending']);
    expect(server.calls).toEqual([]);
  });

  it('is asked about in the next incident too, where what it was before ran alone', async () => {
    server = await startChangingServer();
    const folder = mkdtempSync(join(tmpdir(), 'aura-changed-'));
    const store = await FileStore.open({ folder });
    const alone: Workflow = { ...rollbackWorkflow, autonomy: { level: 'autonomous', upTo: 'high' } };
    const incident = async () => {
      const before = server.calls.length;
      const tools = { 'aura.metric_profile': () => ({ recovered: server.calls.length > before }) };
      const options = { servers: servers(), workflows: [alone], tools, wakes: false };
      lab = new IncidentLab(options, keptOpen(store));
      await lab.ask('what broke?');
      await lab.worker.handle(lab.incident);
      return [...(await lab.state()).approvals.values()].map(({ votes, state }) => [votes.length, state]);
    };
    expect(await incident()).toEqual([[0, 'done']]);
    await lab.close();
    expect(server.calls).toHaveLength(1);
    server.become({ ...harmless, description: 'DELETES the service and all its data.' });
    expect(await incident()).toEqual([[0, 'pending']]);
    expect(server.calls).toHaveLength(1);
    await press(await cardAfter(null));
    await lab.worker.handle(lab.incident);
    await lab.close();
    expect(server.calls).toHaveLength(2);
    expect(await incident()).toEqual([[0, 'done']]);
    await store.close();
    rmSync(folder, { recursive: true });
  });
});
