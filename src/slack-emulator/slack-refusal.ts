/**
 * The one way in which a method of the fake Slack says no.
 * Owns: Slack's error code and what it sends beside it.
 * Refuses: sentences; Slack answers with codes.
 */
import type { Fields } from './fields.ts';

export class SlackRefusal extends Error {
  /** Slack's code, e.g. `channel_not_found`. */
  readonly code: string;
  /** Further fields of the answer, e.g. `needed` and `provided`. */
  readonly extra: Fields;

  constructor(code: string, extra: Fields = {}) {
    super(code);
    this.name = 'SlackRefusal';
    this.code = code;
    this.extra = extra;
  }
}
