/**
 * `aura trust [--json]`: the record that autonomy rests on, one line for each workflow, action and component, and how
 * often what each workflow said of causes was right. Owns: the table. Refuses: changing anything; people press in Slack, and `autonomy:` stands in the workflow.
 */
import type { Command } from 'commander';
import { oneLine, print, tell } from '../local/terminal.ts';
import type { ShadowRun } from '../run/trust/deed.ts';
import type { Standing } from '../run/trust/standing.ts';
import { calibrationLines } from './calibration-lines.ts';
import { reading, withConfig } from './reading-store.ts';

export function registerTrust(program: Command): void {
  withConfig(
    program.command('trust').description('the record that autonomy rests on, by workflow, action and component'),
  )
    .option('--json', 'as JSON')
    .action(({ config, json }: { config: string; json?: boolean }) =>
      reading(config, async ({ journal }) => {
        const [{ standings }, { calibrations }] = await Promise.all([
          import('../run/trust/standing.ts'),
          import('../run/trust/calibration.ts'),
        ]);
        const kept = await journal.store.trust();
        const records = standings(kept);
        const verdicts = calibrations(kept);
        const shadows = kept.flatMap((it) => it.shadows ?? []).toSorted((one, other) => other.at - one.at);
        if (json) return print(`${JSON.stringify({ records, shadows, verdicts }, null, 2)}\n`);
        if (records.length + shadows.length + verdicts.length === 0) return tell(nothing);
        for (const row of records.length > 0 ? tableOf(records) : []) print(`${oneLine(row)}\n`);
        for (const it of verdicts) for (const row of calibrationLines(it)) print(`${oneLine(row)}\n`);
        for (const shadow of shadows) for (const row of linesOf(shadow)) print(`${oneLine(row)}\n`);
      }),
    );
}

const nothing = 'Nothing was proposed yet, and nobody said of a cause whether it was right, so there is no record.\n';

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

/** One run in shadow: what it would have said and done, and what people did. */
function linesOf({ run, title, at, said, would, people }: ShadowRun): string[] {
  const found = said ? `${said.verdict}: ${said.component ?? 'no component'} (${said.causeKind})` : 'nothing found';
  const how = would?.alone ? 'without asking' : 'asking first';
  const { resolvedBy, resolvedAt, right, was, lastSaid } = people;
  const ended = resolvedAt === undefined ? [] : [`resolved ${new Date(resolvedAt).toISOString()} by ${resolvedBy}`];
  const judged = right === undefined ? [] : [right ? 'said that it was that' : `said that it was ${was ?? 'not that'}`];
  const did = [...ended, ...judged, ...(lastSaid === undefined ? [] : [`last said “${lastSaid}”`])];
  return [
    `shadow ${run}  ${new Date(at).toISOString()}  ${title}`,
    `  would have said: ${found}`,
    `  would have done: ${would ? `${would.action} of ${would.component}: ${would.tool} ${would.args}, ${how}` : 'nothing'}`,
    `  people: ${did.length > 0 ? did.join('; ') : 'nothing on record yet'}`,
  ];
}

function levelOf({ allowed, lost }: Standing): string {
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  if (allowed) return `up to ${allowed.upTo}, allowed by ${allowed.by.user} on ${day(allowed.at)}`;
  return lost ? `asks: ${lost.why} on ${day(lost.at)}` : 'as the workflow says';
}
