/**
 * `aura investigate "QUESTION"`: one run in the terminal, through the same journal, gate and phases as in Slack.
 * Owns: progress on stderr, the finding on stdout. Refuses: writes; there is nobody to press a button here.
 */
import type { Command } from 'commander';

interface InvestigateFlags {
  source?: string;
  config: string;
  json?: boolean;
}

export function registerInvestigate(program: Command): void {
  program
    .command('investigate')
    .description('investigate once, in the terminal')
    .argument('<question>')
    .option('--source <source>', 'where telemetry comes from: folder:DIR, prometheus:URL …')
    .option('--config <file>', 'the configuration', 'aura.yaml')
    .option('--json', 'print the finding as JSON')
    .action(async (question: string, flags: InvestigateFlags) => {
      const { investigate } = await import('./investigate-once.ts');
      process.exitCode = await investigate(question, flags);
    });
}
