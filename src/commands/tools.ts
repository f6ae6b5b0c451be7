/**
 * `aura tools`: every tool that the configuration reaches, what policy makes of it, and what could be listed as a read.
 * Owns: the table. Refuses: calling any of them, and showing a server's words with control characters in them.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Config } from '../config.ts';
import type { Toolbox, ToolSpec } from '../tools/tool.ts';
import type { Workflow } from '../workflows.ts';
import { print, tell } from '../local/terminal.ts';

interface ToolsFlags {
  config: string;
  review?: boolean;
  json?: boolean;
}

export function registerTools(program: Command): void {
  program
    .command('tools')
    .description('every tool with its risk; proposes what to list under reads')
    .option('--review', 'I have looked at the reads: write their fingerprints into aura.yaml')
    .option('--json', 'a list of records instead of the table')
    .option('--config <file>', 'the configuration', 'aura.yaml')
    .action(tools);
}

async function tools({ config: file, review, json }: ToolsFlags): Promise<void> {
  const [{ readConfig }, { openToolbox }, { policyOf }, { toolWarnings }, { outcomesOf }, { workflowsInReach }] =
    await Promise.all([
      import('../config.ts'),
      import('../compose/open-toolbox.ts'),
      import('../compose/policy-of.ts'),
      import('../compose/unknown-tools.ts'),
      import('../compose/tool-outcomes.ts'),
      import('../compose/workflows-in-reach.ts'),
    ]);
  const { readWorkflows } = await import('../workflows.ts');
  const config = readConfig(review || file !== 'aura.yaml' || existsSync(file) ? file : undefined);
  const written = existsSync(config.workflows) ? readWorkflows(config.workflows) : [];
  const { workflows, more } = workflowsInReach(config, written);
  const toolbox = openToolbox(config, { patience: 30_000 });
  try {
    const { tools: served, gaps } = await toolbox.list();
    const policy = policyOf(config);
    const all = [...byName(served), ...byName(await builtIn(toolbox, config, workflows))];
    const rows = all.map((tool) => ({
      name: tool.name,
      ...policy.classify(tool),
      outcomes: outcomesOf(config, policy, workflows, tool),
    }));
    if (json) print(`${JSON.stringify(rows, null, 2)}\n`);
    else
      for (const { name, kind, risk, environment, why, outcomes } of rows) {
        const where = environment === undefined ? '' : `, in ${brief(environment)}`;
        print(`${kind.padEnd(6)}${risk.padEnd(8)}${brief(name)}  (${brief(why)}${where})\n`);
        for (const line of outcomes) print(`      ${brief(line)}\n`);
      }
    const proposed = served.filter(
      (tool) => policy.classify(tool).kind === 'write' && tool.readOnlyHint && !policy.changedSinceReview(tool),
    );
    if (proposed.length > 0 && !json)
      print(
        `\nThese say that they only read. If you agree, list them in aura.yaml:\nreads: ${JSON.stringify(proposed.map(({ name }) => name))}\n`,
      );
    if (review) await writeDown(file, config, served);
    else for (const door of toolWarnings(config, workflows, served)) tell(`${brief(door)}\n`);
    sayWhatIsNot(served.length + gaps.length === 0, more);
    for (const gap of gaps) tell(`Not reached: ${brief(gap)}\n`);
    if (gaps.length > 0) process.exitCode = 2;
  } finally {
    await toolbox.close();
  }
}

function byName(specs: readonly ToolSpec[]): ToolSpec[] {
  return specs.toSorted((one, other) => one.name.localeCompare(other.name));
}

/** What Aura offers beside every server: the readers of notes, runbooks and skills. */
async function builtIn(servers: Toolbox, config: Config, workflows: readonly Workflow[]): Promise<ToolSpec[]> {
  const [{ withOwnTools }, { NoteThread }] = await Promise.all([
    import('../compose/own-tools.ts'),
    import('../scratchpad/note-thread.ts'),
  ]);
  const noteThread = new NoteThread({ folder: join(config.folder, 'notes') });
  const [{ tools: served }, { tools: all }] = [
    await servers.list(),
    await withOwnTools(servers, { noteThread, config, workflows }).toolbox.list(),
  ];
  await noteThread.end();
  const names = new Set(served.map(({ name }) => name));
  return all.filter(({ name }) => !names.has(name));
}

function sayWhatIsNot(isAlone: boolean, more: readonly string[]): void {
  if (isAlone)
    tell(
      'No server and no telemetry is set up yet, so these are the built-in tools alone; "servers:" and "sources:" in aura.yaml bring more ("aura init" writes one).\n',
    );
  if (more.length > 0)
    tell(
      `The workflows look with what is there. ${more.length} more servers would let them do more ("aura doctor" says which).\n`,
    );
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
