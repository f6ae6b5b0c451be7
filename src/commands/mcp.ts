/**
 * `aura mcp [--source KIND:PLACE | --actions kubernetes]`: the telemetry tools, or the changes that the configuration
 * allows, on stdin and stdout, for any MCP client.
 * Owns: options. Refuses: writing anything but the protocol to stdout, and secrets in its arguments: a source names the
 * variables that hold them.
 */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { tell } from '../local/terminal.ts';
import { serveActions } from './mcp-actions.ts';

interface McpFlags {
  source: string[];
  config?: string;
  joined?: boolean;
  actions?: string;
}

export function registerMcp(program: Command): void {
  program
    .command('mcp')
    .description('serve the telemetry tools, or the allowed changes, to any MCP client over stdin and stdout')
    .option(
      '--source <source>',
      'instead of the sources of aura.yaml: folder:DIR, prometheus:URL …, or an entry of "sources:" as JSON; repeatable',
      (text: string, before: string[]) => [...before, text],
      [],
    )
    .option('--joined', 'without a source: only what a caller hands over with its question')
    .option('--actions <what>', 'instead of telemetry: the changes that aura.yaml allows under "actions:"; kubernetes')
    .option('--config <file>', 'the configuration; aura.yaml where there is one')
    .action(async (flags: McpFlags) => {
      const [{ environment, readConfig }, { openTelemetry, refuseAbsent }, { startTelemetry }, { telemetrySettings }] =
        await Promise.all([
          import('../config.ts'),
          import('../compose/open-telemetry.ts'),
          import('../telemetry/start.ts'),
          import('../telemetry/settings.ts'),
        ]);
      const config = readConfig(
        flags.config ?? (flags.source.length === 0 && existsSync('aura.yaml') ? 'aura.yaml' : undefined),
      );
      const telemetry = await startTelemetry(telemetrySettings(environment));
      // A server ends when its input does: then what is left to send is sent.
      process.once('beforeExit', () => void telemetry?.stop());
      if (flags.actions !== undefined) return serveActions(flags.actions, config, environment);
      await refuseAbsent(flags.source, environment);
      const source = await openTelemetry(config, flags.source, environment, { onlyJoined: flags.joined });
      const [{ StdioServerTransport }, { createTelemetryServer }] = await Promise.all([
        import('@modelcontextprotocol/sdk/server/stdio.js'),
        import('../sources/mcp-server.ts'),
      ]);
      await createTelemetryServer(source).connect(new StdioServerTransport());
      tell(`aura mcp: ready, ${source.name}\n`);
    });
}
