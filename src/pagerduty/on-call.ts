/**
 * Who may decide by PagerDuty's word: those on call, and those an incident is assigned to.
 * Owns: the two look-ups, by e-mail, and that who is to be asked next goes first. Refuses: guessing; what fails throws, and
 * then nobody counts.
 */
import { levelOf, nextFirst } from '../run/actions/escalation-order.ts';
import type { PagerDuty } from './client.ts';

export class OnCall {
  readonly #pagerduty: PagerDuty;

  constructor(pagerduty: PagerDuty) {
    this.#pagerduty = pagerduty;
  }

  /** E-mail addresses; of a policy, the level above those assigned first. `ref` is PagerDuty's incident id. */
  async emails(ref: string, who: 'escalation-policy' | 'assignees'): Promise<string[]> {
    if (who === 'assignees') return this.#pagerduty.assigneeEmails(ref);
    const { escalation_policy: policy, assignments } = await this.#pagerduty.incident(ref);
    if (!policy) return [];
    const duties = await this.#pagerduty.onCalls(policy.id);
    const assigned = assignments.map(({ assignee }) => assignee.id);
    return this.#pagerduty.emailsOf(nextFirst(duties, levelOf(duties, assigned)));
  }
}
