/**
 * What happened during a server span group, as countable events.
 * Owns: log keys, calls and inner steps of a server span group under one naming.
 * Refuses: deciding which of them matter.
 */
import { logKeyOf } from './log-key.ts';
import type { SpanGroup } from './server-span-groups.ts';

export type EventKind = 'error' | 'warning' | 'line' | 'call' | 'step' | 'failed';

export interface SpanGroupEvent {
  id: string;
  kind: EventKind;
  /** For people: the first such line, or the operation called. */
  text: string;
}

/** Names events once; the same thing happening again gets the same event. */
export class EventNames {
  /** By kind, then by key: no joint key needs building for each event of each server span group. */
  readonly #known = new Map<EventKind, Map<string, SpanGroupEvent>>();

  /** How often each event happened in the server span group. */
  count(spanGroup: SpanGroup): Map<SpanGroupEvent, number> {
    const counts = new Map<SpanGroupEvent, number>();
    const add = (kind: EventKind, key: string, text: string) => {
      const event = this.#named(kind, key, text);
      counts.set(event, (counts.get(event) ?? 0) + 1);
    };
    for (const line of spanGroup.logs) {
      const { key, severity } = logKeyOf(line);
      add(severity === 'info' ? 'line' : severity, key, line.body);
    }
    for (const { address } of spanGroup.calls) add('call', address, address.replace('\0', ' '));
    for (const step of spanGroup.steps) add('step', step, step);
    if (spanGroup.failed) add('failed', 'span', 'spans with an error status');
    return counts;
  }

  #named(kind: EventKind, key: string, text: string): SpanGroupEvent {
    let ofKind = this.#known.get(kind);
    if (!ofKind) this.#known.set(kind, (ofKind = new Map()));
    let event = ofKind.get(key);
    if (!event) ofKind.set(key, (event = { id: `${kind} ${key}`, kind, text }));
    return event;
  }
}
