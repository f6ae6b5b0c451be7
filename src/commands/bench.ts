/**
 * `aura bench record RUN` and `aura bench replay FILE`: a run as a file, and the same run once more from it.
 * Owns: files and what is printed. Refuses: recording and replaying; the bench folder does.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { AuraError, messageOf } from '../errors.ts';
import { whyUnread } from '../local/regular-file.ts';
import { sayCount } from '../run/wording/quantity.ts';
import { oneLine, print, tell } from '../local/terminal.ts';
import type { AddOptions } from './bench-add.ts';
import type { SuiteOptions } from './bench-suite.ts';
import { reading, withConfig } from './reading-store.ts';

export function registerBench(program: Command): void {
  const bench = program
    .command('bench')
    .description('grades answers and behaviour on cases with a known truth; keeps runs as files')
    // Several of its commands have options of the same name.
    .enablePositionalOptions()
    .argument('[suite]', 'a scenario, or a folder of them')
    .option('--model <name>', 'a model of aura.yaml, or none', 'none')
    .option('--anywhere', 'what a case names may lie in any folder')
    .action(async (suite: string | undefined, options: SuiteOptions) => {
      if (suite === undefined) return bench.help({ error: true });
      const { benchSuite } = await import('./bench-suite.ts');
      process.exitCode = await benchSuite(suite, options, program.version() ?? '');
    });
  withConfig(bench.command('record').description('writes a past run as a cassette, redacted').argument('<run>'))
    .option('--out <file>', 'where to write it; - for standard output')
    .action((run: string, { config, out }: { config: string; out?: string }) =>
      record(run, config, out, program.version() ?? ''),
    );
  bench
    .command('replay')
    .description('does a recorded run once more, offline, and says where it first differs')
    .argument('<file>')
    .action(replay);
  bench
    .command('check')
    .description('reads scenarios, and says with file and line what is wrong with them')
    .argument('<path>', 'a file, or a folder of them')
    .option('--anywhere', 'what a case names may lie in any folder')
    .action(check);
  withConfig(
    bench.command('add').description('makes a past run a case: its cassette, and what it was').argument('<run>'),
  )
    .option('--to <folder>', 'the suite', 'cases')
    .option('--outcome <outcome>', 'fault, healthy or cannot-tell, where nobody confirmed it')
    .option('--component <name>', 'of the cause')
    .option('--change <ref>', 'the change to blame, or none')
    .action(async (run: string, options: AddOptions) => {
      const { addCase } = await import('./bench-add.ts');
      await addCase(run, options, program.version() ?? '');
    });
  withSuiteOptions(bench);
  registerClusters(bench, program);
}

function registerClusters(bench: Command, program: Command): void {
  const clusters = bench
    .command('kubernetes')
    .description('recorded clusters, worked on step by step with the outputs of commands as tools')
    .argument('<folder>', 'of incident folders, each with commands/ and expected.json (object and reason)')
    .requiredOption('--model <name>', 'a model of aura.yaml, or none')
    .option('--steps <n>', 'tool calls that a run has', '20')
    .action(async (folder: string, options: SuiteOptions) => {
      const { benchSuite } = await import('./bench-suite.ts');
      process.exitCode = await benchSuite(folder, options, program.version() ?? '');
    });
  withSuiteOptions(clusters);
}

/** How often and how a suite is run, and where its report goes. */
function withSuiteOptions(command: Command): void {
  command
    .option('--times <n>', 'how often each case is run', '1')
    .option('--at-once <n>', 'how many run side by side; as many as there are processors')
    .option('--only <text>', 'cases with this in their name')
    .option('--against <file>', 'a report of before: says what changed, and what is within chance')
    .option('--json <file>', 'writes the report as JSON')
    .option('--html <file>', 'writes it as one page')
    .option('--config <file>', 'the configuration', 'aura.yaml');
}

async function check(path: string, { anywhere }: { anywhere?: boolean }): Promise<void> {
  const { readSuite } = await import('../bench/scenario/read-scenarios.ts');
  const cases = readSuite(path, anywhere ? { within: null } : {});
  const harmless = cases.filter(({ scenario }) => ![scenario.expect.outcome].flat().includes('fault'));
  print(`${sayCount(cases.length, 'case')} can be run, ${harmless.length} of them without a fault\n`);
}

async function record(run: string, file: string, out: string | undefined, aura: string): Promise<void> {
  await reading(
    file,
    async ({ journal, notes: folder }) => {
      const [{ readConfig }, { settingsToday }, { knowOwnSecrets }, { recordRun }, { cassetteText }, { NoteStore }] =
        await Promise.all([
          import('../config.ts'),
          import('../compose/settings-today.ts'),
          import('../compose/own-secrets.ts'),
          import('../bench/record.ts'),
          import('../bench/cassette.ts'),
          import('../scratchpad/note-store.ts'),
        ]);
      const config = readConfig(file !== 'aura.yaml' || existsSync(file) ? file : undefined);
      knowOwnSecrets(config);
      const notes = new NoteStore({ folder, ttlMs: config.limits.noteDays * 86_400_000 });
      const cassette = await recordRun({ journal, notes, run, settings: settingsToday(config), aura });
      const text = cassetteText(cassette);
      for (const line of cassette.missing) tell(`Missing: ${oneLine(line)}.\n`);
      if (out === '-') return print(text);
      const name = out ?? `${run.replace(/[^\w-]/g, '')}.cassette.json`;
      try {
        writeFileSync(name, text, { mode: 0o600, flag: 'wx' });
      } catch (cause) {
        throw new AuraError({
          code: 'file-not-written',
          userMessage: `${name} cannot be written: ${messageOf(cause)}. Name another file with --out.`,
          cause,
        });
      }
      print(`${name}\n`);
      const { turns, results, until } = cassette;
      const end = until === 'parked' ? ', up to where it waits for a decision' : '';
      tell(
        `${turns.length} turns of a model and ${results.length} tool results${end}. Secrets are taken out; people's ids, log lines and names of components are in it: read it before you pass it on.\n`,
      );
    },
    run,
  );
}

async function replay(file: string): Promise<void> {
  const [{ readCassette }, { replayRun }, { departureLines }, { FileStore }] = await Promise.all([
    import('../bench/cassette.ts'),
    import('../bench/replay.ts'),
    import('../bench/departure.ts'),
    import('../store/file-store.ts'),
  ]);
  const cassette = readCassette(textOf(file), file);
  for (const line of cassette.missing) tell(`Missing: ${oneLine(line)}.\n`);
  const { departure, turns, calls } = await replayRun(cassette, {
    openStore: (folder, now) => FileStore.open({ folder, now }),
  });
  if (departure) {
    print(`${departureLines(departure).map(oneLine).join('\n')}\n`);
    process.exitCode = 2;
    return;
  }
  print(`the same, byte for byte: ${turns} turns of a model, ${calls} tool calls\n`);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new AuraError({ code: 'file-unread', userMessage: `${whyUnread(file, cause)}.`, cause });
  }
}
