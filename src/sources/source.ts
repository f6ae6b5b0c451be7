/**
 * The port that every telemetry back end implements.
 * Owns: one question, "what is known around this incident?". Refuses: queries in a vendor's language and any
 * choice of step, limit or timeout by the asker; the source knows its own data best.
 */
import type { Telemetry, Window } from '../evidence/model/telemetry.ts';
import type { About } from '../run/about.ts';

/** What a look is for. */
export interface Ask {
  /** The incident; without it the source says what it assumed. */
  about?: About;
  /** Replaces the incident's own window; the baseline then ends where it begins. */
  window?: Window;
  /** Aborted when nobody waits for the answer any more. */
  signal?: AbortSignal;
}

export interface TelemetrySource {
  /** For people: the kind and the place, e.g. `folder:recordings/one`. */
  readonly name: string;
  /**
   * Everything around the incident, read anew at each call. Throws AuraError when nothing can be read; partial gaps are
   * `remarks`.
   */
  read(ask?: Ask): Promise<Telemetry>;
}

/** How a kind of source is named, opened and looked at; kinds.ts lists them. */
export interface SourceKind {
  kind: string;
  /** How it is written, e.g. `folder:DIR`. */
  form: string;
  open(place: string): Promise<TelemetrySource>;
  /** One look at whether it can be read, in a sentence. Throws AuraError, whose message ends with the fix behind ";". */
  probe(place: string): Promise<string>;
}
