/**
 * `aura demo`: the shop, the local workspace and Aura, in one go.
 * Owns: options and exit code. Refuses: the doing; src/demo/play.ts does.
 */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { print } from '../local/terminal.ts';

export function registerDemo(program: Command): void {
  program
    .command('demo')
    .description('break a small real shop and watch Aura find out why')
    .option('--once', 'play the person too, print the thread, and exit 0 only when Aura was right and the shop is well')
    .option('--deny', 'with --once: press Deny; exit 0 only when nothing changed')
    .option('--mention', 'let somebody ask in #incidents, instead of a page from PagerDuty')
    .option('--false-alert', 'raise an alert although nothing is wrong')
    .addOption(new Option('--fault <name>', 'pick the fault; chance does otherwise'))
    .option('--list-faults', 'print the names of the faults, one a line')
    .option('--no-model', 'work without a model even when a key is in the environment')
    .option('--port <port>', 'port of the workspace page; 0 for any free one', port, 0)
    .action(async (options: DemoFlags) => {
      const { listFaults, playDemo } = await import('../demo/play.ts');
      if (options.listFaults) {
        print(`${listFaults().join('\n')}\n`);
        return;
      }
      process.exitCode = await playDemo({
        once: options.once === true || options.deny === true,
        deny: options.deny === true,
        falseAlert: options.falseAlert === true,
        mention: options.mention === true,
        fault: options.fault,
        model: options.model,
        port: options.port,
      });
    });
}

interface DemoFlags {
  once?: boolean;
  deny?: boolean;
  falseAlert?: boolean;
  mention?: boolean;
  fault?: string;
  listFaults?: boolean;
  model: boolean;
  port: number;
}

function port(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= 65_535) return value;
  throw new InvalidArgumentError('Write a number from 0 to 65535.');
}
