/**
 * `aura receive FILE`: one recorded Slack event or webhook through the real way in, on a store that lasts as long as this.
 * Owns: telling the kinds of files apart, signing as the sender would, printing what was written. Refuses: running
 * anything and saying anything in Slack.
 */
import type { Command } from 'commander';
import { print, tell } from '../local/terminal.ts';

export function registerReceive(program: Command): void {
  program
    .command('receive')
    .description('put one recorded Slack event or webhook through the intake and print what it led to')
    .argument(
      '<file>',
      'JSON: a Slack event or interaction, a PagerDuty event or workflow body, an Alertmanager payload, an alert of a sender of webhooks.alert',
    )
    .option('--config <file>', 'the configuration, for the senders of webhooks.alert')
    .option('--json', 'print facts and messages as JSON lines')
    .action(async (file: string, options: { config?: string; json?: boolean }) => {
      const { receive } = await import('./receive-file.ts');
      const { readRegular } = await import('../local/regular-file.ts');
      const { readConfig } = await import('../config.ts');
      const senders = options.config === undefined ? {} : readConfig(options.config).webhooks?.alert.senders;
      const led = await receive(await readRegular(file), senders);
      tell(`aura: ${led.kind}, answered ${led.status}\n`);
      for (const line of led.logged) tell(`aura: ${line}\n`);
      for (const { incident, fact } of led.facts) {
        const { type, ...rest } = fact;
        print(options.json ? `${JSON.stringify({ incident, fact })}\n` : `fact     ${type} ${JSON.stringify(rest)}\n`);
      }
      for (const { row, text } of led.messages) {
        print(
          options.json ? `${JSON.stringify({ row, text })}\n` : `message  ${row.key} → ${row.place.channel}: ${text}\n`,
        );
      }
      if (led.status >= 400) process.exitCode = 1;
    });
}
