/**
 * `aura triage FOLDER [--json]`: the deterministic first look at recorded telemetry.
 * Owns: reading the folder and printing. Refuses: judging; evidence/ does.
 */
import type { Command } from 'commander';
import { isTelling, reasonPhrase } from '../run/finding/root-cause.ts';
import { atLeast, shareWords } from '../run/finding/share-words.ts';
import type { TriageResult } from '../run/finding/triage-result.ts';
import { oneLine, print, tell } from '../local/terminal.ts';

export function registerTriage(program: Command): void {
  program
    .command('triage')
    .description('name what broke, since when, what caused it and who is affected, with no model')
    .argument(
      '<folder>',
      'incident folder: alert.json, metrics.json, logs.ndjson, traces.ndjson, changes.ndjson, objects.json, commands/',
    )
    .option('--json', 'print the whole result as JSON')
    .action(async (folder: string, options: { json?: boolean }) => {
      const [{ readFolder }, { triage }] = await Promise.all([
        import('../sources/folder.ts'),
        import('../evidence/triage.ts'),
      ]);
      const result = triage(await readFolder(folder));
      for (const remark of result.remarks) tell(`aura: ${oneLine(remark)}\n`);
      print(options.json ? `${JSON.stringify(result)}\n` : asText(result));
    });
}

function asText(result: TriageResult): string {
  const lines = [`window    ${seconds(result.window.from)} to ${seconds(result.window.to)}`];
  if (result.outcome === 'healthy')
    lines.push('nothing is wrong: what the alert measures was seen before and during, and is inside its usual range');
  if (result.outcome === 'cannot-tell')
    lines.push('cannot tell whether anything is wrong', ...result.missing.map((one) => `missing   ${one}`));
  lines.push(...rootLines(result));
  const leads = result.outcome === 'fault' ? 'causes    ' : 'nearest   ';
  for (const [i, { component, why, onset }] of result.components.slice(0, 5).entries())
    lines.push(`${i === 0 ? leads : '          '}${i + 1}. ${component}: ${why}${onset ? ` (since ${onset})` : ''}`);
  if (result.outcome === 'fault') lines.push(`kind      ${result.causeKind}`, `change    ${changeText(result)}`);
  if (result.blastRadius.length > 0) lines.push(`affected  ${result.blastRadius.join(', ')}`);
  for (const way of result.impact.journeys.slice(0, 5))
    lines.push(`journey   ${way.service} ${way.name}: ${shareWords(way)}, from the break on`);
  const { users } = result.impact;
  if (users) lines.push(`impact    ${atLeast(users)}`);
  for (const { text, chronic, onset } of result.anomalies.slice(0, 10))
    lines.push(`abnormal  ${onset} ${chronic ? '(chronic) ' : ''}${text}`);
  return `${lines.map(oneLine).join('\n')}\n`;
}

/** A time without its milliseconds. */
function seconds(iso: string): string {
  return iso.replace(/\.\d{3}Z$/, 'Z');
}

/** The cause, the second where two are needed, and what came near; below a certain score they are leads. */
function rootLines({ outcome, rootCauses }: TriageResult): string[] {
  const shown = rootCauses.filter(({ needed }, place) => place < 3 || needed);
  return shown.map((one, place) => {
    const { object, namespace, reason, why, needed } = one;
    const isCause = outcome === 'fault' && isTelling(one) && (place === 0 || needed === true);
    const label = isCause ? (place === 0 ? 'root' : 'and root') : 'lead';
    return `${label.padEnd(10)}${place + 1}. ${namespace ? `${namespace} ` : ''}${object} ${reasonPhrase(reason)} (${reason}): ${why}`;
  });
}

function changeText({ culpritChange, changes }: TriageResult): string {
  if (culpritChange === null) return 'none to blame';
  const culprit = changes.find(({ ref }) => ref === culpritChange);
  return `${culpritChange}${culprit ? ` ${culprit.summary}: ${culprit.why}` : ''}`;
}
