/**
 * `aura manifest [--url URL] [--view VIEW]`: the Slack app's manifest on stdout.
 * Owns: checking the address. Refuses: creating the app.
 */
import { type Command, Option } from 'commander';
import { AuraError } from '../errors.ts';
import { print } from '../local/terminal.ts';

export function registerManifest(program: Command): void {
  program
    .command('manifest')
    .description('print the Slack app manifest; without --url it is for Socket Mode')
    .option('--url <url>', 'the public https address at which Slack reaches Aura')
    .addOption(
      new Option('--view <view>', 'how people talk to Aura alone: as every new app, or as older apps may').choices([
        'agent',
        'assistant',
      ]),
    )
    .action(async ({ url, view }: { url?: string; view?: 'agent' | 'assistant' }) => {
      if (url !== undefined && !/^https:\/\/[^/\s]+/.test(url)) {
        throw new AuraError({
          code: 'manifest-url',
          userMessage: `Slack delivers to https only; "${url}" is not such an address. Give e.g. --url https://aura.example.com.`,
        });
      }
      const { slackManifest } = await import('../slack/manifest.ts');
      print(`${JSON.stringify(slackManifest(url, view), null, 2)}\n`);
    });
}
