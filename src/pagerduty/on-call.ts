/**
 * Who may decide by PagerDuty's word: those on call, and those an incident is assigned to.
 * Owns: the two look-ups, by e-mail. Refuses: guessing; what fails throws, and then nobody counts.
 */
import type { PagerDuty } from './client.ts';

export class OnCall {
  readonly #pagerduty: PagerDuty;

  constructor(pagerduty: PagerDuty) {
    this.#pagerduty = pagerduty;
  }

  /** E-mail addresses. `ref` is PagerDuty's incident id. */
  async emails(ref: string, who: 'escalation-policy' | 'assignees'): Promise<string[]> {
    if (who === 'assignees') return this.#pagerduty.assigneeEmails(ref);
    const { escalation_policy: policy } = await this.#pagerduty.incident(ref);
    return policy ? this.#pagerduty.onCallEmails(policy.id) : [];
  }
}
