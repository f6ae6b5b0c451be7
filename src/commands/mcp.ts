/**
 * `aura mcp [--source KIND:PLACE]`: the telemetry tools on stdin and stdout, for any MCP client.
 * Owns: options. Refuses: writing anything but the protocol to stdout.
 */
import type { Command } from 'commander';
import { tell } from '../local/terminal.ts';

export function registerMcp(program: Command): void {
  program
    .command('mcp')
    .description('serve the telemetry tools to any MCP client over stdin and stdout')
    .option('--source <source>', 'where telemetry comes from: folder:DIR or prometheus:URL', 'folder:.')
    .action(async (options: { source: string }) => {
      const { sourceKindOf } = await import('../sources/kinds.ts');
      const kind = await sourceKindOf(options.source);
      const source = await kind.source.open(kind.place);
      const [{ environment }, { startTelemetry }, { telemetrySettings }] = await Promise.all([
        import('../config.ts'),
        import('../telemetry/start.ts'),
        import('../telemetry/settings.ts'),
      ]);
      const telemetry = await startTelemetry(telemetrySettings(environment));
      // A server ends when its input does: then what is left to send is sent.
      process.once('beforeExit', () => void telemetry?.stop());
      const [{ StdioServerTransport }, { createTelemetryServer }] = await Promise.all([
        import('@modelcontextprotocol/sdk/server/stdio.js'),
        import('../sources/mcp-server.ts'),
      ]);
      await createTelemetryServer(source).connect(new StdioServerTransport());
      tell(`aura mcp: ready, ${source.name}\n`);
    });
}
