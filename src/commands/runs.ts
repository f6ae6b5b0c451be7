/**
 * `aura runs [--json]`: incidents and their runs, the newest first, with the ids that the other commands want.
 * Owns: the table, and the records that scripts read. Refuses: what happened in one; `aura trace` shows that.
 */
import { type Command, InvalidArgumentError } from 'commander';
import { oneLine, print, tell } from '../local/terminal.ts';
import type { IncidentState, RunState } from '../run/incident-state.ts';
import type { Journal } from '../run/journal.ts';
import { readingAll, withConfig } from './reading-store.ts';

interface RunsFlags {
  config: string;
  most: number;
  json?: boolean;
}

/** One run as `--json` prints it; times are UTC. */
export interface RunRecord {
  run: string;
  incident: string;
  startedAt: string;
  title: string;
  state: RunState['state'];
  /** Null while nothing was found. */
  verdict: string | null;
  component: string | null;
}

/** Characters of a title. */
const longestTitle = 60;

export function registerRuns(program: Command): void {
  withConfig(program.command('runs').description('incidents and their runs, the newest first, with their ids'))
    .option('--most <number>', 'runs that are listed', countOf, 30)
    .option('--json', 'a list of records instead of the table')
    .action(async ({ config, most, json }: RunsFlags) => {
      const found: RunRecord[] = [];
      await readingAll(config, async (journal) => void found.push(...(await runRecords(journal))));
      const records = found.toSorted((one, other) => other.startedAt.localeCompare(one.startedAt));
      const shown = records.slice(0, most);
      if (json) return print(`${JSON.stringify(shown, null, 2)}\n`);
      for (const it of shown) print(`${oneLine(rowOf(it))}\n`);
      if (records.length === 0) tell('There are no runs yet.\n');
      if (records.length > shown.length) tell(`${records.length - shown.length} older ones; --most shows more.\n`);
    });
}

async function runRecords(journal: Journal): Promise<RunRecord[]> {
  const records: RunRecord[] = [];
  for (const incident of await journal.store.incidents()) {
    const state = await journal.load(incident);
    for (const run of state.runs.values()) records.push(recordOf(state, run));
  }
  return records;
}

function recordOf({ incident, brief }: IncidentState, { id, startedAt, state, answer }: RunState): RunRecord {
  const finding = answer !== null && 'finding' in answer ? answer.finding : null;
  return {
    run: id,
    incident,
    startedAt: new Date(startedAt).toISOString(),
    title: brief?.title ?? '',
    state,
    verdict: finding ? (finding.outcome === 'fault' ? finding.verdict : finding.outcome) : null,
    component: finding?.component ?? null,
  };
}

function rowOf({ run, incident, startedAt, title, state, verdict, component }: RunRecord): string {
  const found = [verdict ?? 'nothing yet', ...(component === null ? [] : [component])].join(': ');
  const short = title.length > longestTitle ? `${title.slice(0, longestTitle - 1)}…` : title;
  return `${startedAt.slice(0, 19)}Z  ${run}  ${incident}  ${state.padEnd(7)}  ${found}  ${short}`;
}

function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return count;
}
