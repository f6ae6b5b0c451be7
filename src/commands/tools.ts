/**
 * `aura tools`: every tool that the configuration reaches, what policy makes of it, and what could be listed as a read.
 * Owns: the table. Refuses: calling any of them, and showing a server's words with control characters in them.
 */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import type { Config } from '../config.ts';
import type { ToolSpec } from '../tools/tool.ts';
import { print, tell } from '../local/terminal.ts';

export function registerTools(program: Command): void {
  program
    .command('tools')
    .description('every tool with its risk; proposes what to list under reads')
    .option('--review', 'I have looked at the reads: write their fingerprints into aura.yaml')
    .option('--config <file>', 'the configuration', 'aura.yaml')
    .action(async ({ config: file, review }: { config: string; review?: boolean }) => {
      const [{ readConfig }, { openToolbox }, { policyOf }, { toolWarnings }, { outcomesOf }, { readWorkflows }] =
        await Promise.all([
          import('../config.ts'),
          import('../compose/open-toolbox.ts'),
          import('../compose/policy-of.ts'),
          import('../compose/unknown-tools.ts'),
          import('../compose/tool-outcomes.ts'),
          import('../workflows.ts'),
        ]);
      const config = readConfig(review || file !== 'aura.yaml' || existsSync(file) ? file : undefined);
      const toolbox = openToolbox(config, { patience: 30_000 });
      try {
        const { tools, gaps } = await toolbox.list();
        const policy = policyOf(config);
        const workflows = existsSync(config.workflows) ? readWorkflows(config.workflows) : [];
        const proposed: string[] = [];
        for (const tool of tools.toSorted((a, b) => a.name.localeCompare(b.name))) {
          const { kind, risk, environment, why } = policy.classify(tool);
          const where = environment === undefined ? '' : `, in ${brief(environment)}`;
          print(`${kind.padEnd(6)}${risk.padEnd(8)}${brief(tool.name)}  (${brief(why)}${where})\n`);
          for (const line of outcomesOf(config, policy, workflows, tool)) print(`      ${brief(line)}\n`);
          if (kind === 'write' && tool.readOnlyHint && !policy.changedSinceReview(tool)) proposed.push(tool.name);
        }
        if (proposed.length > 0)
          print(
            `\nThese say that they only read. If you agree, list them in aura.yaml:\nreads: ${JSON.stringify(proposed)}\n`,
          );
        if (review) await writeDown(file, config, tools);
        else for (const door of toolWarnings(config, workflows, tools)) tell(`${brief(door)}\n`);
        for (const gap of gaps) tell(`Not reached: ${brief(gap)}\n`);
        if (gaps.length > 0) process.exitCode = 1;
      } finally {
        await toolbox.close();
      }
    });
}

async function writeDown(file: string, config: Config, tools: ToolSpec[]): Promise<void> {
  const { reviewOf, writeReview } = await import('./review-tools.ts');
  const { reviewed, added, changed, gone } = reviewOf(config, tools);
  for (const [word, specs] of [
    ['new', added],
    ['changed', changed],
  ] as const)
    for (const { name, description } of specs) print(`${word.padEnd(9)}${brief(name)}: ${brief(description)}\n`);
  for (const name of gone) print(`${'gone'.padEnd(9)}${brief(name)}\n`);
  writeReview(file, reviewed);
  print(`${file} now holds the fingerprints of ${Object.keys(reviewed).length} reads.\n`);
}

/** What a server says of itself, on one line of printable text. */
function brief(text: string): string {
  const flat = text.slice(0, 2_000).replace(/[\s\p{C}]+/gu, ' ');
  return flat.length > 300 ? `${flat.slice(0, 300)}…` : flat;
}
