/**
 * `aura mcp [--source folder:DIR|prometheus:URL]`: the telemetry tools on stdin and stdout, for any MCP client.
 * Owns: choosing the source. Refuses: writing anything but the protocol to stdout.
 */
import type { Command } from 'commander';
import { AuraError } from '../errors.ts';
import type { TelemetrySource } from '../sources/source.ts';
import { tell } from '../local/terminal.ts';

export function registerMcp(program: Command): void {
  program
    .command('mcp')
    .description('serve the telemetry tools to any MCP client over stdin and stdout')
    .option('--source <source>', 'where telemetry comes from: folder:DIR or prometheus:URL', 'folder:.')
    .action(async (options: { source: string }) => {
      const source = await sourceOf(options.source);
      const [{ StdioServerTransport }, { createTelemetryServer }] = await Promise.all([
        import('@modelcontextprotocol/sdk/server/stdio.js'),
        import('../sources/mcp-server.ts'),
      ]);
      await createTelemetryServer(source).connect(new StdioServerTransport());
      tell(`aura mcp: ready, ${source.name}\n`);
    });
}

async function sourceOf(text: string): Promise<TelemetrySource> {
  const [, kind, place] = /^(\w+):(.+)$/.exec(text) ?? [];
  if (kind === 'folder' && place) return new (await import('../sources/folder-source.ts')).FolderSource(place);
  if (kind === 'prometheus' && place)
    return new (await import('../sources/prometheus.ts')).PrometheusSource({ url: place });
  throw new AuraError({
    code: 'source-unknown',
    userMessage: `--source ${text} is not known; write folder:DIR or prometheus:URL.`,
  });
}
