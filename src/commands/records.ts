/**
 * `aura approvals`, `aura audit INCIDENT`, `aura trace RUN`: what the journal holds, for people.
 * Owns: opening the store to read and printing. Refuses: writing; nothing here commits.
 */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { AuraError } from '../errors.ts';
import type { Journal } from '../run/journal.ts';
import { oneLine, print } from '../local/terminal.ts';

export function registerRecords(program: Command): void {
  const withConfig = (command: Command) => command.option('--config <file>', 'the configuration', 'aura.yaml');
  withConfig(program.command('approvals').description('open and past approvals')).action(
    ({ config }: { config: string }) =>
      reading(config, async (journal) => {
        for (const incident of await journal.store.incidents()) {
          for (const { id, state, action, votes, openedAt } of (await journal.load(incident)).approvals.values()) {
            const by = votes.map((vote) => `${vote.vote} ${vote.by.user}`).join(', ') || 'nobody yet';
            const line = `${new Date(openedAt).toISOString()}  ${state.padEnd(10)}  ${action.tool} ${JSON.stringify(action.args)}  ${by}  ${incident} ${id}`;
            print(`${oneLine(line)}\n`);
          }
        }
      }),
  );
  withConfig(
    program.command('audit').description("an incident's facts, and whether their chain holds").argument('<incident>'),
  )
    .option('--verify', 'check the hash chain; exit 1 where it is broken')
    .action((incident: string, { config, verify }: { config: string; verify?: boolean }) =>
      reading(config, async (journal) => {
        const entries = await journal.store.read(incident, 0);
        if (entries.length === 0) throw unknown('incident', incident);
        if (!verify)
          for (const { version, time, facts } of entries)
            print(`${version} ${new Date(time).toISOString()} ${JSON.stringify(facts)}\n`);
        const { firstBreak } = await import('../store/entry.ts');
        const broken = firstBreak(entries);
        print(
          broken === null
            ? `The chain of ${entries.length} entries holds.\n`
            : `The chain is broken at entry ${broken}.\n`,
        );
        if (broken !== null) process.exitCode = 1;
      }),
    );
  withConfig(program.command('trace').description('what happened in a run, step by step').argument('<run>')).action(
    (run: string, { config }: { config: string }) =>
      reading(config, async (journal) => {
        const { traceOfRun } = await import('../telemetry/trace-of-run.ts');
        const lines = await traceOfRun(journal, run);
        if (!lines) throw unknown('run', run);
        print(`${lines.map(oneLine).join('\n')}\n`);
      }),
  );
}

function unknown(what: string, id: string): AuraError {
  return new AuraError({
    code: `${what}-unknown`,
    userMessage: `There is no ${what} ${id} in this store. "aura approvals" lists incidents with approvals; ids also stand in the messages' metadata.`,
  });
}

async function reading(file: string, read: (journal: Journal) => Promise<void>): Promise<void> {
  const [{ environment, readConfig }, { openEngine }, { Journal }] = await Promise.all([
    import('../config.ts'),
    import('../compose/engine.ts'),
    import('../run/journal.ts'),
  ]);
  const config = readConfig(file !== 'aura.yaml' || existsSync(file) ? file : undefined);
  const redisUrl = environment.REDIS_URL;
  if (!redisUrl && !existsSync(config.folder)) {
    throw new AuraError({
      code: 'no-store',
      userMessage: `There is no store to read: REDIS_URL is not set and ${config.folder} does not exist.`,
    });
  }
  const engine = await openEngine({ redisUrl, folder: config.folder, choose: 'embedded' });
  try {
    await read(new Journal(engine.store));
  } finally {
    await engine.close();
  }
}
