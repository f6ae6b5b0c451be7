/**
 * `aura init [--yes]`: from an empty folder to a configuration that doctor has looked at.
 * Owns: the order (look, show, ask, write, examine) and the exit code. Refuses: writing over anything.
 */
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { oneLine, print, tell } from '../local/terminal.ts';

const shipped = fileURLToPath(new URL('../../workflows', import.meta.url));

export function registerInit(program: Command): void {
  program
    .command('init')
    .description('look at what can be reached, write a commented aura.yaml here, and examine it')
    .option('--yes', 'ask nothing: take what was found')
    .action(async ({ yes }: { yes?: boolean }) => {
      process.exitCode = await init(process.cwd(), yes === true);
    });
}

/** Resolves with the exit code: 0 when doctor finds nothing to mend, else 2. */
async function init(folder: string, yes: boolean): Promise<number> {
  const [{ environment }, { AuraError }, { discover }, { askChoices, defaultsOf }, { configText }] = await Promise.all([
    import('../config.ts'),
    import('../errors.ts'),
    import('../init/discover.ts'),
    import('../init/ask-choices.ts'),
    import('../init/config-text.ts'),
  ]);
  const file = join(folder, 'aura.yaml');
  if (existsSync(file))
    throw new AuraError({
      code: 'init-exists',
      userMessage: 'There is an aura.yaml here already. "aura doctor" examines it; move it away to begin anew.',
    });
  const found = await discover(folder, environment);
  for (const { said } of found.sources) print(`found  ${oneLine(said)}\n`);
  for (const line of found.missed) print(`missed ${oneLine(line)}\n`);
  if (found.sources.length === 0) {
    print('found  no telemetry. Looked for:\n');
    for (const place of found.looked) print(`  ${oneLine(place)}\n`);
  }
  const terminal = yes ? null : openTerminal();
  const chosen = terminal ? await askChoices(found, terminal.ask, (line) => tell(`${line}\n`)) : defaultsOf(found);
  terminal?.close();
  writeFileSync(file, configText(chosen), { flag: 'wx' });
  print('wrote  aura.yaml\n');
  if (!existsSync(join(folder, 'workflows'))) {
    cpSync(shipped, join(folder, 'workflows'), { recursive: true });
    print('wrote  workflows/\n');
  }
  const { printExamination } = await import('./print-examination.ts');
  return printExamination(file, 10);
}

function openTerminal() {
  const lines = createInterface({ input: process.stdin });
  const typed = lines[Symbol.asyncIterator]();
  return {
    ask: async (question: string): Promise<string> => {
      tell(`${question} `);
      const { value, done } = await typed.next();
      return done ? '' : String(value).trim();
    },
    close: () => lines.close(),
  };
}
