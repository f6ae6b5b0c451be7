/**
 * Paging people through PagerDuty.
 * Owns: what PagerDuty's answers mean to who is to be paged. Refuses: deciding whether; and trying anything twice.
 */
import { levelOf } from '../run/actions/escalation-order.ts';
import type { PagedIncident, PagedLevel, PageTarget, Paging } from '../run/ports/paging.ts';
import type { OnCallUser, PagerDuty } from './client.ts';

export class PagerDutyPaging implements Paging {
  readonly #pagerduty: PagerDuty;

  constructor(pagerduty: PagerDuty) {
    this.#pagerduty = pagerduty;
  }

  async look(id: string): Promise<PagedIncident> {
    const {
      status,
      escalation_policy: policy,
      assignments,
      responder_requests: requests,
    } = await this.#pagerduty.incident(id);
    const duties = policy ? await this.#pagerduty.onCalls(policy.id) : [];
    const assigned = assignments.map(({ assignee }) => assignee.id);
    const targets = (requests ?? []).flatMap(({ responder_request_targets: all }) => all);
    return {
      isResolved: status === 'resolved',
      level: levelOf(duties, assigned),
      levels: levelsOf(duties),
      asked: targets.map(({ responder_request_target: { id: target } }) => target),
    };
  }

  /** Of a policy, its first level: PagerDuty climbs further by itself. */
  async peopleOf({ kind, id }: PageTarget): Promise<{ name: string; who: string[] }> {
    if (kind === 'user') {
      const name = await this.#pagerduty.userName(id);
      return { name, who: [name] };
    }
    const [name, duties] = await Promise.all([this.#pagerduty.policyName(id), this.#pagerduty.onCalls(id)]);
    return { name, who: levelsOf(duties)[0]?.who ?? [] };
  }

  escalate(id: string, level: number): Promise<void> {
    return this.#pagerduty.escalate(id, level);
  }

  ask(incident: string, { kind, id }: PageTarget, message: string): Promise<void> {
    const type = kind === 'user' ? 'user_reference' : 'escalation_policy_reference';
    return this.#pagerduty.requestResponder(incident, { target: { id, type }, message });
  }
}

function levelsOf(duties: readonly OnCallUser[]): PagedLevel[] {
  const levels = [...new Set(duties.map(({ level }) => level))];
  return levels.map((level) => ({
    level,
    who: [...new Set(duties.filter((it) => it.level === level).map(({ name }) => name))],
  }));
}
