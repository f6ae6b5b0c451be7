/**
 * The last line in the channel that stood in for the incident's own: where it goes on.
 * Owns: that it stands once, under what people saw there. Refuses: channels where nothing was said; nobody waits there.
 */
import type { IncidentState } from '../incident-state.ts';
import { messageKey, parseMessageKey } from '../message-key.ts';
import type { OutboxRow } from '../saying.ts';
import { type Change, factsOf } from './change.ts';

const key = messageKey('notice', 'continued');

export function continued(change: Change): OutboxRow[] {
  const { before, after } = change;
  const { fallback, place } = after;
  if (!fallback || !place || place.channel === fallback.channel || after.shown.has(key)) return [];
  const moves = before.place?.channel === fallback.channel;
  // What was under way to Slack at the move comes to stand in the old channel after it.
  const late = factsOf(change, 'message-shown').find((it) => isStatus(it.key) && it.place.channel === fallback.channel);
  const root = moves ? rootIn(before, fallback.channel) : late?.ts;
  if (root === undefined) return [];
  const saying = { type: 'notice', notice: { code: 'continued', channel: place.channel } } as const;
  return [{ key, place: fallback, thread: { ts: root }, priority: 4, saying }];
}

/** The newest status there, else anything. */
function rootIn({ shown }: IncidentState, channel: string): string | undefined {
  const there = [...shown].filter(([, { place }]) => place.channel === channel);
  const [, message] = there.findLast(([name]) => isStatus(name)) ?? there.at(-1) ?? [];
  return message?.ts;
}

function isStatus(name: string): boolean {
  return parseMessageKey(name)?.kind === 'status';
}
