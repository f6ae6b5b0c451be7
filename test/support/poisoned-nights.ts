/**
 * Whole runs after a record that misleads was confirmed, on one store.
 * Owns: the nights, each up to its proposal, and what they show. Refuses: judging it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Opinions } from '../../src/intake/opinions.ts';
import type { Finding } from '../../src/run/evidence.ts';
import { Journal } from '../../src/run/journal.ts';
import { type RecordKey, type SharedRecord, sharedRecord } from '../../src/memory/signed-record.ts';
import { memorySetting } from '../../src/run/settings/memory-settings.ts';
import type { Lesson } from '../../src/run/outcomes/lesson.ts';
import { findingOf } from '../../src/run/finding/run-finding.ts';
import { FileStore } from '../../src/store/file-store.ts';
import { approver, IncidentLab, type LabOptions, place } from './incident-lab.ts';
import { keptOpen } from './kept-open.ts';
import { alertOf, type PoisonedRecord, tonight, writeRecord } from './poisoned-records.ts';
import { until } from './until.ts';

export interface Night {
  lesson: Lesson | undefined;
  finding: Finding | null;
  /** Arguments of each write that was proposed. */
  args: Record<string, unknown>[];
  /** Everything that was said, proposed and called, as one text. */
  spoken: string;
}

/** What a memory server answers to whoever looks for records, in these nights. */
interface Elsewhere {
  answer: (shared: SharedRecord) => unknown;
  key: RecordKey;
}

/** The same two nights in another installation, which only finds the record at a memory server. */
export async function nightsBeside(
  record: PoisonedRecord,
  { answer, key }: Elsewhere,
  within = 60_000,
): Promise<Night[]> {
  const folder = mkdtempSync(join(tmpdir(), 'aura-poison-'));
  const [there, here] = [join(folder, 'there'), join(folder, 'here')];
  const [store, other] = [await FileStore.open({ folder: here }), await FileStore.open({ folder: there })];
  try {
    const journal = new Journal(other);
    await confirm(journal, record);
    const shared = sharedRecord(await journal.load('inc-early'), key);
    if (!shared) throw new Error('there is no record');
    const lab = {
      memory: { setting: memorySetting.parse({ server: 'memory' }), key },
      tools: { 'memory.search_nodes': () => answer(shared) },
    };
    return [await night(store, 'inc-first', within, lab), await night(store, 'inc-second', within, lab)];
  } finally {
    await store.close();
    await other.close();
    rmSync(folder, { recursive: true });
  }
}

async function confirm(journal: Journal, record: PoisonedRecord): Promise<void> {
  await writeRecord(journal, 'inc-early', record);
  const opinions = new Opinions({ journal, intake: { welcomes: async () => true }, log: () => undefined });
  const pressed = { incident: 'inc-early', id: 'said', place, by: record.by ?? approver };
  if (!(await opinions.outcome(pressed, record.said))) throw new Error('the record was not confirmed');
}

/** Two nights of the same fault, one after the other, on a store where somebody confirmed the record. */
export async function nightsAfter(record: PoisonedRecord, within = 60_000): Promise<Night[]> {
  const folder = mkdtempSync(join(tmpdir(), 'aura-poison-'));
  const store = await FileStore.open({ folder });
  try {
    await confirm(new Journal(store), record);
    return [await night(store, 'inc-first', within), await night(store, 'inc-second', within)];
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

async function night(
  store: FileStore,
  incident: string,
  within: number,
  { tools = {}, ...more }: Pick<LabOptions, 'tools' | 'memory'> = {},
): Promise<Night> {
  const all = { 'aura.triage': () => tonight, ...tools };
  const lab = await IncidentLab.open({ store: keptOpen(store), incident, tools: all, ...more });
  try {
    await lab.journal.decide(incident, () => ({
      facts: [
        { type: 'incident-opened', brief: alertOf(Date.parse('2026-01-01T00:15:00Z')) },
        { type: 'channel-linked', place, how: 'mention' },
      ],
    }));
    await lab.start();
    await lab.ask('why is web slow?');
    const proposed = async () => {
      const now = await lab.state();
      return now.approvals.size > 0 ? now : null;
    };
    const state = await until('the proposal', proposed, within);
    const calls = lab.toolbox.calls.map(({ tool, args }) => ({ tool, args }));
    const [run] = state.runs.values();
    if (!run) throw new Error('no run was started');
    const finding = findingOf(run);
    const approvals = [...state.approvals.values()];
    const spoken = JSON.stringify({ finding, answer: run.answer, approvals, calls });
    return { lesson: run.lesson, finding, args: approvals.map(({ action }) => action.args), spoken };
  } finally {
    await lab.close();
  }
}
