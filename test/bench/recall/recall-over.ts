/**
 * Recall over synthetic incidents: the earlier ones in a real journal, each confirmed by somebody, and then the later ones.
 * Owns: counting which record came to mind. Refuses: what makes two incidents the same (synthetic-incidents.ts).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Opinions } from '../../../src/intake/opinions.ts';
import { recall } from '../../../src/orchestrator/memory/recall.ts';
import { RunContext, type RunParts } from '../../../src/orchestrator/run-context.ts';
import { synthesize } from '../../../src/orchestrator/synthesize.ts';
import { Journal } from '../../../src/run/journal.ts';
import { FileStore } from '../../../src/store/file-store.ts';
import { type SyntheticIncident, syntheticMemory } from './synthetic-incidents.ts';

export interface Recalled {
  earlier: number;
  again: number;
  /** Of those that came again: another record came to mind, or none. */
  wrong: number;
  none: number;
  fresh: number;
  /** New ones at which something came to mind. */
  recalled: number;
  /** One line for each that went wrong. */
  misses: string[];
}

const place = { team: 'T', channel: 'C' };
const by = { team: 'T', user: 'UONCALL' };

export async function recallOver(seed: number, groups?: number): Promise<Recalled> {
  const folder = mkdtempSync(join(tmpdir(), 'aura-recall-'));
  const store = await FileStore.open({ folder });
  try {
    const journal = new Journal(store);
    const opinions = new Opinions({ journal, intake: { welcomes: async () => true }, log: () => undefined });
    const { earlier, again, fresh } = syntheticMemory(seed, groups);
    const sameAs = new Map(earlier.map(({ id, same }) => [id, same]));
    for (const it of earlier) {
      await looked(journal, it);
      const taken = await opinions.outcome({ incident: it.id, id: `press-${it.id}`, place, by }, { right: true });
      if (!taken) throw new Error(`${it.id} was not confirmed`);
    }
    const result: Recalled = {
      earlier: earlier.length,
      again: again.length,
      wrong: 0,
      none: 0,
      fresh: fresh.length,
      recalled: 0,
      misses: [],
    };
    for (const it of [...again, ...fresh]) {
      const found = await comesToMind(journal, it);
      const told = found === null ? null : (sameAs.get(found) ?? found);
      const right = it.how === 'again' ? it.same : null;
      if (told === right) continue;
      if (right === null) result.recalled += 1;
      else if (told === null) result.none += 1;
      else result.wrong += 1;
      result.misses.push(`${it.how} ${it.same} → ${told ?? 'nothing'}`);
    }
    return result;
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

/** The night of an incident, as far as its first look. */
async function looked(journal: Journal, { id, brief, triage }: SyntheticIncident) {
  const evidence = { triage: 'E1', changes: null, profile: null };
  const seen = { triage, evidence, gaps: [] };
  const { finding } = synthesize(seen, { narrative: null, model: null, gaps: [] }).result;
  const said = { ...finding, verdict: 'likely' as const };
  const [run, request] = [`run-${id}`, `req-${id}`];
  await journal.decide(id, () => ({
    facts: [
      { type: 'incident-opened', brief },
      { type: 'request-accepted', request: { id: request, kind: 'webhook', text: '', capped: false, by: null, place } },
      { type: 'run-started', run, request, parent: null, fence: 1, route: 'investigate', workflow: null },
      { type: 'step-ended', run, key: 'triage', result: { kind: 'triage', seen } },
      { type: 'step-ended', run, key: 'evaluation', result: { kind: 'evaluation', finding: said } },
    ],
  }));
  return { run, finding: said };
}

async function comesToMind(journal: Journal, it: SyntheticIncident): Promise<string | null> {
  const { run, finding } = await looked(journal, it);
  const parts = { journal } as unknown as RunParts;
  const context = new RunContext({ incident: it.id, run, fence: 0, parts, signal: new AbortController().signal });
  await recall(context, finding, it.triage);
  const state = await journal.load(it.id);
  const lesson = state.runs.get(run)?.lesson;
  return lesson && !lesson.disputed ? lesson.incident : null;
}
