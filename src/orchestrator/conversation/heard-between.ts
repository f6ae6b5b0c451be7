/**
 * What people said in the channel while a model worked, as it is told of it.
 * Owns: dates, names and the fence. Refuses: taking it for more than what somebody said.
 */
import type { IncidentState } from '../../run/incident-state.ts';
import { cut, fenced } from './fenced.ts';

const mostMessages = 10;
const longest = 400;

/** After `from` and up to `to`, epoch ms; undefined where nobody said anything. */
export function heardBetween(run: string, { heard }: IncidentState, from: number, to: number): string | undefined {
  const said = heard.filter(({ at }) => at > from && at <= to).slice(-mostMessages);
  if (said.length === 0) return undefined;
  const lines = said.map(({ at, by, text }) => `${new Date(at).toISOString()} ${by.user}: ${cut(text, longest)}`);
  const told = fenced({
    run,
    source: 'people in the channel',
    text: lines.join('\n'),
    limit: mostMessages * (longest + 80),
  });
  return `Said meanwhile; it may rule something out, and is to be checked like anything else. ${told}`;
}
