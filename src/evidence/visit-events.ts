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
  readonly #known = new Map<string, VisitEvent>();

  /** How often each event happened in the visit. */
  count(visit: Visit): Map<VisitEvent, number> {
    const counts = new Map<VisitEvent, number>();
    const add = (kind: EventKind, key: string, text: string) => {
      const id = `${kind} ${key}`;
      let event = this.#known.get(id);
      if (!event) this.#known.set(id, (event = { id, kind, text }));
      counts.set(event, (counts.get(event) ?? 0) + 1);
    };
    for (const line of visit.logs) {
      const { key, severity } = logKeyOf(line);
      add(severity === 'info' ? 'line' : severity, key, line.body);
    }
    for (const call of visit.calls)
      add('call', `${call.service} ${call.operation}`, `${call.service} ${call.operation}`);
    for (const step of visit.steps) add('step', step, step);
    if (visit.failed) add('failed', 'span', 'spans with an error status');
    return counts;
  }
}
