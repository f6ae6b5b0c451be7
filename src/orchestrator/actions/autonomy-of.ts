/**
 * How far Aura may go alone with one action on one component, as the record has it now.
 * Owns: bringing workflow, installation and record together, and offering to go further after a success. Refuses: the
 * rules (run/trust/), and deciding on a call; policy does.
 */
import type { Approval, RecordBrief } from '../../run/actions/approval.ts';
import type { Fact } from '../../run/fact.ts';
import {
  type Autonomy,
  type AutonomyCase,
  type AutonomyLevel,
  autonomyNow,
  worthOffering,
} from '../../run/trust/autonomy-now.ts';
import type { TrustKey } from '../../run/trust/deed.ts';
import { standingOf } from '../../run/trust/standing.ts';
import { trustKeyOf } from '../../run/trust/trust-of.ts';
import type { Workflow } from '../../workflows.ts';
import type { RunContext } from '../run-context.ts';

/** The workflow's own word goes before the installation's. */
export function levelOf(
  installation: AutonomyLevel,
  { autonomy }: Pick<Workflow, 'autonomy'>,
): Pick<AutonomyCase, 'level' | 'upTo'> {
  if (typeof autonomy === 'object') return autonomy;
  return { level: autonomy ?? installation, upTo: null };
}

export async function autonomyFor(context: RunContext, workflow: Workflow, key: TrustKey): Promise<Autonomy> {
  return autonomyNow(await caseOf(context, workflow, key));
}

/** The record as it stands before something is proposed. */
export async function recordOf(context: RunContext, key: TrustKey): Promise<RecordBrief> {
  const all = standingOf(key, await context.parts.journal.store.trust());
  const { approved, alone, verified, unverified, failed, undone, denied, since } = all;
  const from = since === null ? {} : { since };
  return { ran: approved + alone, verified, unverified, failed, undone, denied, ...from };
}

/** After a success that adds to a record which is long enough: the offer to do it without asking from now on. */
export async function offerAfter(context: RunContext, approval: Approval): Promise<void> {
  const { state } = await context.current();
  const key = trustKeyOf(approval, state);
  const workflow = context.parts.workflows.find(({ name }) => name === key.workflow);
  // What takes two people to decide is not given away by one.
  if (!workflow || approval.policy.quorum > 1 || approval.undoes !== undefined || state.offers.has(approval.id)) return;
  const it = await caseOf(context, workflow, key);
  const upTo = worthOffering({ ...it, risk: approval.action.risk });
  if (upTo === null) return;
  const { inARow: verified, since } = standingOf(key, it.kept);
  const offered: Fact = {
    type: 'autonomy-offered',
    offer: { ...key, id: approval.id, upTo, verified, since: since ?? it.now },
  };
  await context.write((current) => (current.offers.has(approval.id) ? null : { facts: [offered] }));
}

async function caseOf(context: RunContext, workflow: Workflow, key: TrustKey): Promise<AutonomyCase> {
  const { journal, autonomy, zone = 'UTC' } = context.parts;
  const [kept, now] = await Promise.all([journal.store.trust(), journal.store.now()]);
  return { key, ...levelOf(autonomy, workflow), bounds: workflow.autonomous, kept, now, zone };
}
