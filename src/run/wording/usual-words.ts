/**
 * What quiet times taught of one component, said to people.
 * Owns: the sentence; a value is said in the unit that the metric's own name tells. Refuses: deciding what is usual
 * (evidence/profiles/usual-at.ts).
 */
import type { Usual } from '../outcomes/usual.ts';
import { metricWords } from './metric-words.ts';
import { sayQuantity } from './quantity.ts';
import { quote, say, type Words } from './words.ts';

/** What the last part of a metric's name says of its values. */
const units: Record<string, string> = {
  ...{ ms: 'ms', milliseconds: 'ms', seconds: 's', bytes: 'bytes', ratio: 'ratio', percent: '%' },
};

/** "CPU usage up to 95 %, in 6 of 7 quiet looks at this time since 2030-05-01". */
export function usualWords({ source, signal, low, high, seen, of, since }: Usual): Words {
  const unit = source === 'log' ? null : (units[signal.slice(signal.lastIndexOf('_') + 1)] ?? null);
  const said = (value: number) => sayQuantity(value, unit);
  const range =
    low === undefined
      ? `up to ${said(high ?? 0)}`
      : high === undefined
        ? `down to ${said(low)}`
        : `${said(low)} to ${said(high)}`;
  const what =
    source === 'log' ? say`${quote(signal)} in its log, ${range} lines a minute` : say`${metricWords(signal)} ${range}`;
  return say`${what}, in ${seen} of ${of} quiet looks at this time since ${since.slice(0, 10)}`;
}
