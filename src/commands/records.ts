/**
 * `aura trace RUN`: what the journal holds of a run, for people.
 * Owns: printing. Refuses: writing; nothing here commits.
 */
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { AuraError, messageOf } from '../errors.ts';
import { oneLine, print, tell } from '../local/terminal.ts';
import type { IncidentState, RunState } from '../run/incident-state.ts';
import type { Journal } from '../run/journal.ts';
import { reading, unknown, withConfig } from './reading-store.ts';

export function registerRecords(program: Command): void {
  const trace = program.command('trace').description('what happened in a run: its steps, time, tokens and cost');
  withConfig(trace.argument('<run>'))
    .option('--events', 'the dated facts instead of the tree')
    .option('--html <file>', 'writes one page that needs nothing else')
    .action((run: string, { config, events, html }: { config: string; events?: boolean; html?: string }) =>
      reading(
        config,
        async ({ journal }) => {
          if (html !== undefined) return writePage(journal, run, html);
          const lines = events ? await eventsOf(journal, run) : await treeOf(journal, run);
          print(`${lines.map(oneLine).join('\n')}\n`);
        },
        run,
      ),
    );
}

async function eventsOf(journal: Journal, run: string): Promise<string[]> {
  const { traceOfRun } = await import('../telemetry/trace-of-run.ts');
  const lines = await traceOfRun(journal, run);
  if (!lines) throw unknown('run', run);
  return lines;
}

async function treeOf(journal: Journal, id: string): Promise<string[]> {
  const { runTrace } = await import('../telemetry/run-trace.ts');
  const { behaviourLine, behaviourOf } = await import('../telemetry/run-behaviour.ts');
  const { traceLines } = await import('../telemetry/trace-lines.ts');
  const { state, run } = await runNamed(journal, id);
  return [...traceLines(runTrace(state, run)), behaviourLine(behaviourOf(state, run))];
}

async function writePage(journal: Journal, id: string, file: string): Promise<void> {
  const { tracePage } = await import('../telemetry/trace-page.ts');
  const { state, run } = await runNamed(journal, id);
  try {
    await writeFile(file, tracePage(state, run));
  } catch (cause) {
    throw new AuraError({
      code: 'file-not-written',
      userMessage: `${file} cannot be written: ${messageOf(cause)}. Name a file in a folder that you may write to.`,
      cause,
    });
  }
  tell(`Wrote ${file}; open it in a browser.\n`);
}

async function runNamed(journal: Journal, id: string): Promise<{ state: IncidentState; run: RunState }> {
  for (const incident of await journal.store.incidents()) {
    const state = await journal.load(incident);
    const run = state.runs.get(id);
    if (run) return { state, run };
  }
  throw unknown('run', id);
}
