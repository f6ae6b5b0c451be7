/**
 * `aura login SERVER`: a person's login at an MCP server that wants one.
 * Owns: saying where to go and how it went. Refuses: the flow.
 */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { handAddress, oneLine, print } from '../local/terminal.ts';

export function registerLogin(program: Command): void {
  program
    .command('login <server>')
    .description('log in at an MCP server (OAuth)')
    .option('--config <file>', 'the configuration', 'aura.yaml')
    .option('--scope <scopes>', 'rights to ask for, separated by spaces, instead of what the server names')
    .action(async (server: string, { config: file, scope }: { config: string; scope?: string }) => {
      const [{ environment, readConfig }, { logInAt }] = await Promise.all([
        import('../config.ts'),
        import('../compose/log-in.ts'),
      ]);
      const config = readConfig(file !== 'aura.yaml' || existsSync(file) ? file : undefined);
      const show = (address: URL) =>
        handAddress('Open this page in a browser on this machine, and come back here:', oneLine(address.href));
      print(`${await logInAt(config, environment, { server, scope, show })}\n`);
    });
}
