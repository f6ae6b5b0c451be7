/**
 * The same call on a lower environment's server before anybody is asked: it passes, it fails, it is not checked there, or
 * whoever made it dies meanwhile. Both servers are real ones over HTTP.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Model } from '../../src/model/model.ts';
import type { Approval } from '../../src/run/actions/approval.ts';
import { serveLoopback } from '../../src/sources/serve-loopback.ts';
import { FileStore } from '../../src/store/file-store.ts';
import { type Workflow, workflowSchema } from '../../src/workflows.ts';
import { approver, IncidentLab, type LabOptions, place } from '../support/incident-lab.ts';
import { keptOpen } from '../support/kept-open.ts';
import { patience, until } from '../support/until.ts';

/** What a server was told, and what it answers. */
class Site {
  readonly calls: unknown[] = [];
  looks = 0;
  fails = false;
  healthy: (looks: number) => boolean = () => true;
  answer: Promise<void> = Promise.resolve();
  server: Awaited<ReturnType<typeof serveLoopback>> | null = null;

  async open(): Promise<void> {
    this.server = await serveLoopback(() => {
      const server = new McpServer({ name: 'site', version: '1' });
      const careful = { annotations: { destructiveHint: false } };
      const inputSchema = { service: z.string(), to: z.string(), atOnce: z.number().int().optional() };
      server.registerTool('rollback', { ...careful, inputSchema }, async (args) => {
        this.calls.push(args);
        await this.answer;
        return { content: [{ type: 'text', text: this.fails ? 'no such version here' : 'done' }], isError: this.fails };
      });
      server.registerTool('health', { inputSchema: { service: z.string() } }, () => {
        this.looks += 1;
        const ok = this.healthy(this.looks);
        return { content: [{ type: 'text', text: JSON.stringify({ ok }) }], structuredContent: { ok } };
      });
      return server;
    });
  }

  async close(): Promise<void> {
    await this.server?.close();
  }

  get address() {
    return { transport: 'http', url: this.server?.url ?? '', headers: {} } as const;
  }
}

let production: Site;
let staging: Site;
const labs: IncidentLab[] = [];
beforeEach(async () => {
  [production, staging] = [new Site(), new Site()];
  await Promise.all([production.open(), staging.open()]);
});
afterEach(async () => {
  for (const lab of labs.splice(0)) await lab.close();
  await Promise.all([production.close(), staging.close()]);
});

const ofHealth = { tool: 'ops.health', args: { service: '{{ cause.component }}' }, until: 'ok', within: '1s' };

function workflowWith(rehearse: object, verify: object = ofHealth, more: object = {}, undo?: object): Workflow {
  return workflowSchema.parse({
    name: 'latency',
    actions: {
      rollback: {
        for: { causeKind: 'deploy' },
        tool: 'ops.rollback',
        args: { service: '{{ cause.component }}', to: '{{ cause.change.previous }}', ...more },
        types: { to: 'ref' },
        rehearse,
        verify,
        ...(undo ? { undo } : {}),
        approvers: { users: [approver.user] },
      },
    },
  });
}

const options = (workflow: Workflow, more: LabOptions = {}): LabOptions => ({
  servers: { ops: production.address, staging: staging.address },
  environments: { ops: 'production', staging: 'staging' },
  reads: ['ops.health', 'staging.health'],
  workflows: [workflow],
  ...more,
});

async function proposed(workflow: Workflow, more: LabOptions = {}): Promise<IncidentLab> {
  const lab = await IncidentLab.open(options(workflow, more));
  labs.push(lab);
  await lab.start();
  await lab.ask('what broke?');
  return lab;
}

const approvals = async (lab: IncidentLab) => [...(await lab.state()).approvals.values()];
const cardOf = (lab: IncidentLab): Promise<Approval> =>
  until('a card', async () => (await approvals(lab)).find(({ state }) => state === 'pending'), patience);

const clickOn = (lab: IncidentLab, { id, hash, nonce }: Approval) => {
  const click = { incident: lab.incident, approval: id, hash: hash.slice(0, 8), nonce, place };
  return { ...click, ts: '1.1', by: approver };
};
const press = (lab: IncidentLab, card: Approval) => lab.desk.vote({ ...clickOn(lab, card), vote: 'approve' });

const below = { server: 'staging', environment: 'staging' };
const theCall = { service: 'api', to: 'v1' };

describe('an action that is rehearsed on staging', { timeout: 3 * patience }, () => {
  it('is asked for once it ran and was checked there, and then runs in production', async () => {
    staging.healthy = (looks) => looks > 1;
    const args = { service: '{{ cause.component }}', to: '{{ cause.change.ref }}' };
    const undo = { tool: 'ops.rollback', args, types: { to: 'ref' } };
    const lab = await proposed(workflowWith({ server: 'staging' }, { ...ofHealth, within: '1m' }, {}, undo));
    const card = await cardOf(lab);
    // It stays done there; what takes it back is shown, and nobody calls it.
    expect(card.rehearsal?.below?.undo).toEqual({ tool: 'staging.rollback', args: { service: 'api', to: 'v2' } });
    expect(card.rehearsal).toMatchObject({ outcome: 'ran', below: { ...below, check: 'held' } });
    // It waited between its looks without a worker.
    expect(card.rehearsal?.below?.within).toBeGreaterThan(0);
    expect([staging.calls, staging.looks, production.calls]).toEqual([[theCall], 2, []]);
    expect(await press(lab, card)).toMatchObject({ accepted: true });
    await until('it to be done', async () => (await approvals(lab))[0]?.state === 'done', patience);
    expect([staging.calls, production.calls]).toEqual([[theCall], [theCall]]);
    const { ledger } = await lab.state();
    expect(ledger.filter(({ caller }) => caller?.kind === 'trial').map(({ tool }) => tool)).toEqual([
      'staging.rollback',
    ]);
  });

  it('is not checked there by what is read elsewhere', async () => {
    const telemetry = { tool: 'aura.metric_profile', args: { service: 'api' }, until: 'recovered', within: '1s' };
    const lab = await proposed(workflowWith({ server: 'staging' }, telemetry), {
      tools: { 'aura.metric_profile': () => ({ recovered: false }) },
    });
    expect((await cardOf(lab)).rehearsal).toMatchObject({ outcome: 'ran', below: { ...below, check: 'none' } });
    expect(staging.looks).toBe(0);
  });

  it('cannot be approved where it failed there', async () => {
    staging.fails = true;
    const lab = await proposed(workflowWith({ server: 'staging' }));
    const card = await cardOf(lab);
    expect(card.rehearsal).toMatchObject({ outcome: 'failed', below, said: 'no such version here' });
    expect(await press(lab, card)).toMatchObject({ accepted: false, notice: { code: 'rehearsal-failed' } });
    expect([staging.calls.length, staging.looks, production.calls]).toEqual([1, 0, []]);
  });

  it('is rehearsed anew with what somebody changed, and what failed stays unapproved meanwhile', async () => {
    staging.fails = true;
    const lab = await proposed(workflowWith({ server: 'staging' }, ofHealth, { atOnce: 2 }));
    const card = await cardOf(lab);
    expect(card.rehearsal).toMatchObject({ outcome: 'failed', below });
    staging.fails = false;
    expect(await lab.desk.edit(clickOn(lab, card), { atOnce: 1 })).toMatchObject({ accepted: true });
    const edited = await cardOf(lab);
    expect(edited).toMatchObject({
      editOf: card.id,
      rehearsal: { outcome: 'ran', below: { ...below, check: 'held' } },
    });
    expect(staging.calls).toEqual([
      { ...theCall, atOnce: 2 },
      { ...theCall, atOnce: 1 },
    ]);
    expect(production.calls).toEqual([]);
  });

  it('may be approved all the same where the workflow says so', async () => {
    staging.healthy = () => false;
    const lab = await proposed(workflowWith({ server: 'staging', ifFailed: 'ask' }));
    const card = await cardOf(lab);
    expect(card.rehearsal).toMatchObject({ outcome: 'failed', ask: true, below: { check: 'not-held', within: 1_000 } });
    expect(await press(lab, card)).toMatchObject({ accepted: true });
  });

  it.each([
    ['nobody says where that server works', { environments: { ops: 'production' } }, /nobody says where staging works/],
    ['it is production too', { environments: { ops: 'production', staging: 'prod-eu' } }, /works in prod-eu/],
  ])('does not run there where %s', async (_, more, why) => {
    const lab = await proposed(workflowWith({ server: 'staging' }), more);
    const card = await cardOf(lab);
    expect(card.rehearsal).toMatchObject({ outcome: 'failed', said: expect.stringMatching(why) });
    expect([staging.calls, production.calls]).toEqual([[], []]);
  });

  it('does not run there for a call that a model chose', async () => {
    const model: Model = {
      name: 'scripted',
      ask: async ({ messages }) => {
        const isFirst = !messages.some(({ role }) => role === 'assistant');
        const call = isFirst
          ? { id: 'c1', name: 'ops__rollback', args: { service: 'api', to: 'v7' } }
          : { id: 's', name: 'submit', args: { summary: 'api became slow [E1].', claims: [] } };
        return { text: 'v2 is to blame [E1]', calls: [call], usage: { input: 1, output: 1 } };
      },
    };
    const lab = await proposed(workflowWith({ server: 'staging' }), { model });
    const card = await cardOf(lab);
    expect(card.action.args).toEqual({ service: 'api', to: 'v7' });
    expect(card.rehearsal).toMatchObject({ outcome: 'not-rehearsed', below });
    expect(await press(lab, card)).toMatchObject({ accepted: true });
    expect(staging.calls).toEqual([]);
  });

  it('is not begun again by who takes over, blocks, and stays unknown when its answer comes late', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aura-below-'));
    const store = await FileStore.open({ folder });
    let release = (): void => undefined;
    staging.answer = new Promise((resolve) => (release = resolve));
    const workflow = workflowWith({ server: 'staging' });
    const first = new IncidentLab(options(workflow, { wakes: false }), keptOpen(store));
    const second = new IncidentLab(
      options(workflow, { wakes: false, incident: first.incident, notes: first.notesFolder }),
      keptOpen(store),
    );
    labs.push(second, first);
    await first.ask('what broke?');
    const left = first.worker.handle(first.incident);
    await until('the call on staging', () => staging.calls.length > 0, patience);
    await second.worker.handle(second.incident);
    const card = await cardOf(second);
    expect(card.rehearsal).toMatchObject({ outcome: 'unknown', below: { ...below, check: 'none' } });
    expect(await press(second, card)).toMatchObject({ accepted: false, notice: { code: 'rehearsal-failed' } });
    release();
    await left;
    expect((await approvals(second)).map(({ rehearsal }) => rehearsal?.outcome)).toEqual(['unknown']);
    expect([staging.calls, production.calls]).toEqual([[theCall], []]);
    await store.close();
    rmSync(folder, { recursive: true });
  });
});
