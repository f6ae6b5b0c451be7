/**
 * The same fault twice, with a careful model in charge: once somebody has confirmed the cause of the first night, the
 * second one looks for itself, finds the same, and spends no model's tokens on it; without a model it reads half as much.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chooseModel } from '../../src/compose/choose-model.ts';
import { configSchema } from '../../src/config.ts';
import { Opinions } from '../../src/intake/opinions.ts';
import { Journal } from '../../src/run/journal.ts';
import { findingOf } from '../../src/run/finding/run-finding.ts';
import { workflowPatch } from '../../src/memory/workflow-patch.ts';
import type { IncidentState } from '../../src/run/incident-state.ts';
import { type Check, checksLearned, runbookDraft } from '../../src/run/outcomes/runbook-draft.ts';
import { readWorkflows, type Workflow } from '../../src/workflows.ts';
import type { Store } from '../../src/run/ports/store.ts';
import { FileStore } from '../../src/store/file-store.ts';
import { setLogLevel } from '../../src/telemetry/log.ts';
import { approver, place } from '../support/incident-lab.ts';
import type { RecordedFault } from '../support/recorded-shop.ts';
import { type PolicyServer, startPolicyServer } from '../support/policies/policy-server.ts';
import { TalkLab } from '../support/talk-lab.ts';
import { patience, until } from '../support/until.ts';

const faults = ['memory-leak', 'expired-certificate', 'small-pool', 'hanging-dependency', 'n-plus-one'] as const;

let server: PolicyServer;
const folders: string[] = [];
beforeAll(async () => {
  setLogLevel('silent');
  server = await startPolicyServer();
});
afterAll(async () => {
  await server.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function night(talk: TalkLab) {
  await talk.approve();
  const run = await until(
    'the end of the run',
    async () => [...(await talk.lab.state()).runs.values()].find(({ state }) => state === 'ended'),
    patience,
  );
  return { run, finding: findingOf(run), reads: (await talk.lab.state()).ledger.map(({ tool }) => tool) };
}

/** The demo's workflows, each with these first looks by its own patch. */
function merged(checks: readonly Check[]): Workflow[] {
  const folder = mkdtempSync(join(tmpdir(), 'aura-merged-'));
  folders.push(folder);
  execFileSync('git', ['init', '-q', folder]);
  for (const name of readdirSync('src/demo/workflows')) {
    const text = readFileSync(join('src/demo/workflows', name), 'utf8');
    writeFileSync(join(folder, name), text);
    execFileSync('git', ['apply', '-'], { cwd: folder, input: workflowPatch(name, text, checks) ?? '' });
  }
  return readWorkflows(folder);
}

/** Names and figures of a draft that its record does not have. */
function strangeTo(draft: string, state: IncidentState): string[] {
  const known = JSON.stringify([...state.runs, ...state.approvals, ...state.ledger, state.brief, state.outcome]);
  const said = draft.replaceAll('\\', '').match(/[\w.-]*(?:\w[._-]\w|\d)[\w.-]*/g) ?? [];
  return said.map((word) => word.replace(/[.-]+$/, '')).filter((word) => !`${known}${state.incident}`.includes(word));
}

/** A store that knows how that incident ended. */
async function afterwards(talk: TalkLab): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'aura-store-'));
  folders.push(folder);
  const store = await FileStore.open({ folder });
  const journal = new Journal(store);
  for (const { facts } of await talk.lab.journal.store.read(talk.lab.incident, 0))
    await journal.decide(talk.lab.incident, () => ({ facts }));
  const opinions = new Opinions({ journal, intake: { welcomes: async () => true }, log: () => undefined });
  const press = { incident: talk.lab.incident, id: 'yes', place, by: approver };
  expect(runbookDraft(await journal.load(talk.lab.incident))).toBeNull();
  expect(await opinions.outcome(press, { right: true })).toBe(true);
  return store;
}

/**
 * What is drafted from a confirmed incident: a runbook in Markdown that names only what the record has, and patches of
 * every workflow whose checks are looked at first once a person has merged them.
 */
async function drafts(talk: TalkLab, fault: RecordedFault, state: IncidentState): Promise<void> {
  const draft = runbookDraft(state) ?? '';
  const { component, remedy } = talk.shop.truth;
  for (const part of [
    '# Runbook: ',
    '## Look first',
    `## What it was\n\n- ${component} (`,
    `shop.${remedy?.tool}`,
    'It helped.',
  ])
    expect(draft).toContain(part.replaceAll('_', '\\_'));
  expect(strangeTo(draft, state)).toEqual([]);
  expect(draft.split('\n').filter((line) => !/^(?:#{1,2} \S.*|- \S.*|A draft from .*|)$/.test(line))).toEqual([]);
  const checks = checksLearned(state);
  expect(checks.length).toBeGreaterThan(0);
  await talk.close();
  // What it says to look at first is looked at first, once a person has merged the patch.
  const patched = await TalkLab.open(fault, undefined, undefined, { workflows: merged(checks) });
  const { ledger } = await patched.lab.state();
  const asked = ledger.filter(({ caller, succeeded }) => caller?.kind === 'triage' && succeeded);
  for (const { tool } of checks) expect(asked.map((it) => it.tool)).toContain(tool);
  expect(new Set(asked.map(({ tool, args }) => JSON.stringify([tool, args]))).size).toBe(asked.length);
  await patched.close();
}

it.each(faults)('%s', { timeout: patience }, async (fault) => {
  const models = { policy: server.model('careful', 'openai') };
  const model = chooseModel(configSchema.parse({ models }), { POLICY_KEY: 'right' });
  if (!model) throw new Error('no model was chosen');
  const first = await TalkLab.open(fault, model);
  const before = await night(first);
  const store = await afterwards(first);
  const state = await new Journal(store).load(first.lab.incident);
  await drafts(first, fault, state);
  expect(before.run.tokens.input).toBeGreaterThan(0);

  const second = await TalkLab.open(fault, model, store);
  try {
    const after = await night(second);
    expect(after.run.lesson).toMatchObject({ incident: first.lab.incident, right: true });
    expect(after.run.tokens).toEqual({ input: 0, output: 0 });
    expect(after.finding).toMatchObject({
      component: before.finding?.component,
      verdict: before.finding?.verdict,
      causeKind: before.finding?.causeKind,
    });
    const [claim] = after.finding?.claims ?? [];
    const { ledger } = await second.lab.state();
    expect(claim?.evidence.every((id) => ledger.some((it) => it.id === id))).toBe(true);
    expect(after.reads.length).toBeLessThan(before.reads.length);
  } finally {
    await second.close();
  }
});

/** Reads up to the verdict: what is done about it, and whether that helped, is looked at each time. */
const looksOf = async (talk: TalkLab) =>
  (await talk.lab.state()).ledger.filter(({ caller }) => caller?.kind === 'triage' || caller?.kind === 'task');

it.each(faults)(
  '%s, with no model: half of the reads at most, the same verdict by its own evidence',
  { timeout: patience },
  async (fault) => {
    const first = await TalkLab.open(fault);
    const before = await night(first);
    const looksBefore = await looksOf(first);
    const store = await afterwards(first);
    await first.close();
    const second = await TalkLab.open(fault, undefined, store);
    try {
      const after = await night(second);
      const looks = await looksOf(second);
      expect(after.run.lesson).toMatchObject({ incident: first.lab.incident, right: true });
      expect(after.finding).toMatchObject({
        component: before.finding?.component,
        verdict: before.finding?.verdict,
        causeKind: before.finding?.causeKind,
        change: before.finding?.change ?? null,
      });
      const [claim] = after.finding?.claims ?? [];
      expect(claim?.evidence.length).toBeGreaterThan(0);
      expect(claim?.evidence.every((id) => looks.some((it) => it.id === id))).toBe(true);
      expect(looks.length).toBeLessThanOrEqual(looksBefore.length / 2);
    } finally {
      await second.close();
    }
  },
);
