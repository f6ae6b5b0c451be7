/**
 * Thrown where a worker learns that a newer one took over.
 * Owns: the signal to leave quietly. Refuses: being reported to people; the newer worker carries on.
 */
import { AuraError } from '../errors.ts';

export class FenceLost extends AuraError {
  constructor(incident: string) {
    super({ code: 'fence-lost', userMessage: `Another worker took over ${incident}; nothing needs to be done.` });
  }
}
