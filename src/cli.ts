/**
 * The command line: names, options and exit codes.
 * Owns: the list of commands and how an error ends the process. Refuses: doing the work; each command file does.
 */
import { Command } from 'commander';
import { registerCommands } from './commands/index.ts';
import { messageOf } from './errors.ts';
import { endWithReader, print, tell } from './local/terminal.ts';

endWithReader();
const program = new Command('aura').description('An incident teammate that lives in Slack').showHelpAfterError();
// So that "aura bench" and its own commands may have options of the same name.
program.enablePositionalOptions();
// Before the commands are made: they take this over.
program.configureOutput({ writeOut: print, writeErr: tell });
registerCommands(program);
try {
  await program.parseAsync();
} catch (error) {
  tell(`aura: ${messageOf(error)}\n`);
  process.exitCode = 1;
}
