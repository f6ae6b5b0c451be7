/**
 * The command line: names, options and exit codes.
 * Owns: the list of commands, how an error ends the process, and what scripts find on standard error.
 * Refuses: doing the work; each command file does.
 */
import { Command } from 'commander';
import { failureOf, sayFailure, wrongInput } from './commands/failure.ts';
import { registerCommands } from './commands/index.ts';
import { learntFile } from './compose/learnt-file.ts';
import { endWithReader, hush, print, tellError, terminalWidth } from './local/terminal.ts';
import { keepLearnt } from './run/question/learnt-kept.ts';

/** What a code means, for every command. */
const exitCodes = `
Ends with 0 when it was done, whatever the answer is; with 1 when it cannot be
done or what was given is wrong; with 2 when it looked and something does not
hold: a set-up to mend, a changed record, a run that differs.`;

const given = process.argv.slice(2);
// `aura bench --json FILE` writes a file, and talks to people.
const forScripts = given[0] !== 'bench' && given.includes('--json');
if (forScripts) hush();
endWithReader();
keepLearnt(learntFile());
const program = new Command('aura')
  .description('An incident teammate that lives in Slack')
  .showHelpAfterError(forScripts ? false : '("--help" at the end says what there is)')
  .addHelpText('afterAll', exitCodes)
  .configureHelp({
    helpWidth: terminalWidth(),
    minWidthToWrap: 20,
    subcommandTerm: (command) => command.name(),
  });
// So that "aura bench" and its own commands may have options of the same name.
program.enablePositionalOptions();
// Before the commands are made: they take this over.
program.configureOutput({
  writeOut: print,
  writeErr: tellError,
  outputError: (text, write) => write(forScripts ? `${JSON.stringify(wrongInput(text))}\n` : text),
});
registerCommands(program);
try {
  await program.parseAsync();
} catch (error) {
  tellError(forScripts ? `${JSON.stringify(failureOf(error))}\n` : `aura: ${sayFailure(error)}\n`);
  process.exitCode = 1;
}
