/**
 * `aura tools`: every tool that the configuration reaches, what policy makes of it, and what could be listed as a read.
 * Owns: the table. Refuses: calling any of them.
 */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';

export function registerTools(program: Command): void {
  program
    .command('tools')
    .description('every tool with its risk; proposes what to list under reads')
    .option('--config <file>', 'the configuration', 'aura.yaml')
    .action(async ({ config: file }: { config: string }) => {
      const [{ readConfig }, { openToolbox, policyOf }] = await Promise.all([
        import('../config.ts'),
        import('../compose.ts'),
      ]);
      const config = readConfig(file !== 'aura.yaml' || existsSync(file) ? file : undefined);
      const toolbox = openToolbox(config);
      try {
        const { tools, gaps } = await toolbox.list();
        const policy = policyOf(config);
        const proposed: string[] = [];
        for (const tool of tools.toSorted((a, b) => a.name.localeCompare(b.name))) {
          const { kind, risk, why } = policy.classify(tool);
          process.stdout.write(`${kind.padEnd(6)}${risk.padEnd(8)}${tool.name}  (${why})\n`);
          if (kind === 'write' && tool.readOnlyHint) proposed.push(tool.name);
        }
        if (proposed.length > 0)
          process.stdout.write(
            `\nThese say that they only read. If you agree, list them in aura.yaml:\nreads: ${JSON.stringify(proposed)}\n`,
          );
        for (const gap of gaps) process.stderr.write(`Not reached: ${gap}\n`);
        if (gaps.length > 0) process.exitCode = 1;
      } finally {
        await toolbox.close();
      }
    });
}
