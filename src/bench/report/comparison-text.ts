/**
 * A comparison of two reports in lines: what changed first, then what may be chance.
 * Owns: its words. Refuses: the choice between the two; against.ts makes it.
 */
import type { Comparison } from '../grade/against.ts';
import { sayShare } from './report-text.ts';

const most = 20;

export function comparisonText({ figures, lost, won, unsteady, onlyBefore, onlyNow }: Comparison): string {
  const listed = (what: string, names: readonly string[]) =>
    names.length === 0
      ? []
      : [`${what}: ${names.slice(0, most).join(', ')}${names.length > most ? ` and ${names.length - most} more` : ''}`];
  const rows = (isChanged: boolean) =>
    figures
      .filter(({ changed }) => changed === isChanged)
      .map(
        ({ name, before, now, worse }) =>
          `- ${name}: ${sayShare(before)} before, ${sayShare(now)} now${isChanged ? `: ${worse ? 'worse' : 'better'}` : ''}`,
      );
  return [
    'Changed:',
    ...rows(true),
    ...listed('- wrong now, and right before, each time', lost),
    ...listed('- right now, and wrong before, each time', won),
    ...(rows(true).length + lost.length + won.length === 0 ? ['- nothing'] : []),
    'Within chance:',
    ...rows(false),
    ...listed('- now so, now so', unsteady),
    ...listed('Only in the report of before', onlyBefore),
    ...listed('Only in this report', onlyNow),
    '',
  ].join('\n');
}
