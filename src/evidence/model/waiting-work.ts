/**
 * Metrics that count work which waits.
 * Owns: the words for it. Refuses: saying whose fault it is that it waits; what waits only shows that somebody should come.
 */
import { nameWords } from './signal-kind.ts';

const waiting = new Set(
  'queue queued backlog lag unacked unacknowledged pending waiting oldest redelivered depth behind'.split(' '),
);
/** What a component uses up by itself says more than that something waits for it. */
const used = new Set('pool connection connections lock locks thread threads cpu memory disk slots hikaricp'.split(' '));
const messages = new Set('message messages job jobs task tasks'.split(' '));

export function countsWaiting(name: string): boolean {
  const words = nameWords(name);
  // Messages that are ready wait; pods and machines that are do not.
  const isReady = words.includes('ready') && words.some((word) => messages.has(word));
  return (isReady || words.some((word) => waiting.has(word))) && !words.some((word) => used.has(word));
}
