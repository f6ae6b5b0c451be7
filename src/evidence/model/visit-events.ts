/**
 * What happened during a visit, as countable events.
 * Owns: log keys, calls and inner steps of a visit under one naming.
 * Refuses: deciding which of them matter.
 */
import { logKeyOf } from './log-key.ts';
import type { Visit } from './visits.ts';

export type EventKind = 'error' | 'warning' | 'line' | 'call' | 'step' | 'failed';

export interface VisitEvent {
  id: string;
  kind: EventKind;
  /** For people: the first such line, or the operation called. */
  text: string;
}

/** Names events once; the same thing happening again gets the same event. */
export class EventNames {
  /** By kind, then by key: no joint key needs building for each event of each visit. */
  readonly #known = new Map<EventKind, Map<string, VisitEvent>>();

  /** How often each event happened in the visit. */
  count(visit: Visit): Map<VisitEvent, number> {
    const counts = new Map<VisitEvent, number>();
    const add = (kind: EventKind, key: string, text: string) => {
      const event = this.#named(kind, key, text);
      counts.set(event, (counts.get(event) ?? 0) + 1);
    };
    for (const line of visit.logs) {
      const { key, severity } = logKeyOf(line);
      add(severity === 'info' ? 'line' : severity, key, line.body);
    }
    for (const { address } of visit.calls) add('call', address, address.replace('\0', ' '));
    for (const step of visit.steps) add('step', step, step);
    if (visit.failed) add('failed', 'span', 'spans with an error status');
    return counts;
  }

  #named(kind: EventKind, key: string, text: string): VisitEvent {
    let ofKind = this.#known.get(kind);
    if (!ofKind) this.#known.set(kind, (ofKind = new Map()));
    let event = ofKind.get(key);
    if (!event) ofKind.set(key, (event = { id: `${kind} ${key}`, kind, text }));
    return event;
  }
}
