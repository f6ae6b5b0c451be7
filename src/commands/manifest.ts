/**
 * `aura manifest [--url URL]`: the Slack app's manifest on stdout.
 * Owns: checking the address. Refuses: creating the app.
 */
import type { Command } from 'commander';
import { AuraError } from '../errors.ts';
import { print } from '../local/terminal.ts';

export function registerManifest(program: Command): void {
  program
    .command('manifest')
    .description('print the Slack app manifest; without --url it is for Socket Mode')
    .option('--url <url>', 'the public https address at which Slack reaches Aura')
    .action(async ({ url }: { url?: string }) => {
      if (url !== undefined && !/^https:\/\/[^/\s]+/.test(url)) {
        throw new AuraError({
          code: 'manifest-url',
          userMessage: `Slack delivers to https only; "${url}" is not such an address. Give e.g. --url https://aura.example.com.`,
        });
      }
      const { slackManifest } = await import('../slack/manifest.ts');
      print(`${JSON.stringify(slackManifest(url), null, 2)}\n`);
    });
}
