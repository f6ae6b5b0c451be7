/**
 * What happened in a run, as data that may be passed on: its incident's facts and its trace, redacted.
 * Owns: taking out secrets, and the ids of people, channels and workspaces, each replaced by the same word throughout.
 * Refuses: whole outputs; the digests that a reader saw are in the facts.
 */
import { redact } from '../redact/redact.ts';
import type { Journal } from '../run/journal.ts';
import { outcomeRecord } from '../run/outcomes/outcome-record.ts';
import { upgrade } from '../run/upgrade.ts';
import { traceOfRun } from './trace-of-run.ts';

export interface Report {
  aura: string;
  node: string;
  run: string;
  incident: string;
  trace: string[];
  outcome: string | null;
  entries: { version: number; time: string; facts: unknown[] }[];
}

/** Null when no incident has this run. */
export async function reportOfRun(
  journal: Journal,
  run: string,
  { version, node }: { version: string; node: string },
): Promise<Report | null> {
  for (const incident of await journal.store.incidents()) {
    const state = await journal.load(incident);
    if (!state.runs.has(run)) continue;
    const entries = await journal.store.read(incident, 0);
    const words = wordsFor(entries.flatMap(({ facts }) => facts));
    const clean = <T>(value: T): T => cleaned(value, words) as T;
    return {
      aura: version,
      node,
      run,
      incident,
      trace: clean((await traceOfRun(journal, run)) ?? []),
      outcome: clean(outcomeRecord(state)),
      entries: entries.map((entry) => ({
        version: entry.version,
        time: new Date(entry.time).toISOString(),
        facts: clean(upgrade(incident, entry).facts),
      })),
    };
  }
  return null;
}

const naming: Record<string, string> = { user: 'person', team: 'workspace', channel: 'channel' };

/** A word for each id that stands where people, channels and workspaces are named. */
function wordsFor(facts: unknown): Map<string, string> {
  const words = new Map<string, string>();
  const counts = new Map<string, number>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const kind = naming[key];
      if (kind && typeof inner === 'string' && inner.length > 2 && !words.has(inner)) {
        const count = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, count);
        words.set(inner, `${kind}-${count}`);
      }
      walk(inner);
    }
  };
  walk(facts);
  return words;
}

function cleaned(value: unknown, words: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return redact(replaced(value, words));
  if (Array.isArray(value)) return value.map((one) => cleaned(one, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [replaced(key, words), cleaned(inner, words)]));
}

function replaced(text: string, words: ReadonlyMap<string, string>): string {
  // Ids are letters and digits, so a run of them is either an id or is not.
  return text.replace(/[A-Za-z0-9]+/g, (run) => words.get(run) ?? run);
}
