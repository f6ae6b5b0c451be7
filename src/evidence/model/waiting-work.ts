/**
 * Metrics that count work which waits.
 * Owns: the words for it. Refuses: saying whose fault it is that it waits; what waits only shows that somebody should come.
 */
import { nameWords } from './signal-kind.ts';

const waiting = new Set(
  'queue queued backlog lag ready unacked unacknowledged pending waiting oldest redelivered depth behind'.split(' '),
);
/** What a component uses up by itself says more than that something waits for it. */
const used = new Set('pool connection connections lock locks thread threads cpu memory disk slots hikaricp'.split(' '));

export function countsWaiting(name: string): boolean {
  const words = nameWords(name);
  return words.some((word) => waiting.has(word)) && !words.some((word) => used.has(word));
}
