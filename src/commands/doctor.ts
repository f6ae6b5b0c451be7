/**
 * `aura doctor [--config FILE]`: what is wrong with a set-up, all of it at once, each with its fix.
 * Owns: options and the exit code. Refuses: examining; src/doctor does.
 */
import { type Command, InvalidArgumentError } from 'commander';

export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .description(
      'examine configuration, Redis, Slack, MCP servers, models, webhooks and workflows; each fault with its fix',
    )
    .option('--config <file>', 'the configuration', 'aura.yaml')
    .option('--within <seconds>', 'how long each foreign thing may take to answer', seconds, 10)
    .option('--json', 'the findings as a list of records')
    .action(async ({ config: file, within, json }: { config: string; within: number; json?: boolean }) => {
      const { printExamination } = await import('./print-examination.ts');
      process.exitCode = await printExamination(file, within, json);
    });
}

function seconds(text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new InvalidArgumentError('Write a number of seconds above 0.');
}
