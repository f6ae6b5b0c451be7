/**
 * `aura trust [--json]`: the record that autonomy rests on, one line for each workflow, action and component.
 * Owns: the table. Refuses: changing anything; people press in Slack, and `autonomy:` stands in the workflow.
 */
import type { Command } from 'commander';
import { oneLine, print, tell } from '../local/terminal.ts';
import type { Standing } from '../run/trust/standing.ts';
import { reading, withConfig } from './reading-store.ts';

export function registerTrust(program: Command): void {
  withConfig(
    program.command('trust').description('the record that autonomy rests on, by workflow, action and component'),
  )
    .option('--json', 'as JSON')
    .action(({ config, json }: { config: string; json?: boolean }) =>
      reading(config, async ({ journal }) => {
        const { standings } = await import('../run/trust/standing.ts');
        const records = standings(await journal.store.trust());
        if (json) print(`${JSON.stringify({ records }, null, 2)}\n`);
        else if (records.length === 0) tell('Nothing was proposed yet, so there is no record.\n');
        else for (const row of tableOf(records)) print(`${oneLine(row)}\n`);
      }),
    );
}

const columns = [
  'workflow',
  'action',
  'component',
  'proposed',
  'approved',
  'alone',
  'denied',
  'verified',
  'not helped',
  'failed',
  'undone',
  'level',
];
/** Characters of a name that came from elsewhere. */
const widest = 40;

function tableOf(records: readonly Standing[]): string[] {
  const rows = [columns, ...records.map(cellsOf)];
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  const reasons = records.map(({ reasons: all }) => all.map((why) => `  denied: ${why}`));
  return rows.flatMap((row, index) => [
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
    ...(reasons[index - 1] ?? []),
  ]);
}

function cellsOf(it: Standing): string[] {
  const { proposed, approved, alone, denied, verified, unverified, failed, undone } = it;
  return [
    ...[it.workflow ?? '-', it.action, it.component].map((text) => oneLine(text).slice(0, widest)),
    ...[proposed, approved, alone, denied, verified, unverified, failed, undone].map(String),
    levelOf(it),
  ];
}

function levelOf({ allowed, lost }: Standing): string {
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  if (allowed) return `up to ${allowed.upTo}, allowed by ${allowed.by.user} on ${day(allowed.at)}`;
  return lost ? `asks: ${lost.why} on ${day(lost.at)}` : 'as the workflow says';
}
