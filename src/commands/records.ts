/**
 * `aura approvals`, `aura trace RUN`: what the journal holds, for people.
 * Owns: printing. Refuses: writing; nothing here commits.
 */
import type { Command } from 'commander';
import { oneLine, print, tell } from '../local/terminal.ts';
import { reading, unknown, withConfig } from './reading-store.ts';

export function registerRecords(program: Command): void {
  withConfig(program.command('approvals').description('open and past approvals')).action(
    ({ config }: { config: string }) =>
      reading(config, async ({ journal }) => {
        let count = 0;
        for (const incident of await journal.store.incidents()) {
          for (const { id, state, action, votes, openedAt } of (await journal.load(incident)).approvals.values()) {
            const by = votes.map((vote) => `${vote.vote} ${vote.by.user}`).join(', ') || 'nobody yet';
            const line = `${new Date(openedAt).toISOString()}  ${state.padEnd(10)}  ${action.tool} ${JSON.stringify(action.args)}  ${by}  ${incident} ${id}`;
            print(`${oneLine(line)}\n`);
            count += 1;
          }
        }
        if (count === 0) tell('There are no approvals yet, open or past.\n');
      }),
  );
  withConfig(program.command('trace').description('what happened in a run, step by step').argument('<run>')).action(
    (run: string, { config }: { config: string }) =>
      reading(config, async ({ journal }) => {
        const { traceOfRun } = await import('../telemetry/trace-of-run.ts');
        const lines = await traceOfRun(journal, run);
        if (!lines) throw unknown('run', run);
        print(`${lines.map(oneLine).join('\n')}\n`);
      }),
  );
}
