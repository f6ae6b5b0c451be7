/**
 * Is there anybody who may approve each action?
 * Owns: empty lists, groups that Slack does not know, quorums that cannot be met. Refuses: widening a list.
 */
import type { PlaceOf } from '../config.ts';
import { AuraError, messageOf } from '../errors.ts';
import type { Workflow, WorkflowAction } from '../workflows.ts';
import type { SlackExamination } from './check-slack.ts';
import { fault, type Finding, warn } from './finding.ts';
import type { Setup } from './setup.ts';

export interface NamedWorkflow {
  file: string;
  workflow: Workflow;
  /** Where its parts stand. */
  placeOf: PlaceOf;
}

const tokenFix = 'set PAGERDUTY_TOKEN, or what pagerduty.token names';
const risks = ['low', 'medium', 'high'];

export async function checkApprovers(
  { config, env }: Setup,
  workflows: NamedWorkflow[],
  group: SlackExamination['group'],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const groups = new Map<string, string>();
  for (const { file, workflow, placeOf } of workflows) {
    for (const [name, action] of Object.entries(workflow.actions)) {
      if (runsUnasked(workflow, action)) continue;
      const what = nobody(action, config.pagerduty !== undefined && Boolean(env[config.pagerduty.token]));
      if (what)
        findings.push(
          fault(
            'approvers',
            `${file}: ${name} ${what}${placeOf(['actions', name])}`,
            'name users or groups under "approvers:" of that action',
          ),
        );
      const where = `${file}: ${name}${placeOf(['actions', name, 'approvers', 'groups'])}`;
      for (const handle of action.approvers.groups) if (!groups.has(handle)) groups.set(handle, where);
    }
  }
  const { paging } = config.actions;
  if (paging) {
    const asksPagerDuty = Boolean(env[config.pagerduty?.token ?? '']);
    if (!asksPagerDuty)
      findings.push(fault('approvers', 'actions.paging pages nobody without a REST token of PagerDuty', tokenFix));
    const what = nobody(paging, asksPagerDuty);
    if (what)
      findings.push(fault('approvers', `actions.paging ${what}`, 'name users or groups under "approvers:" of it'));
    for (const handle of paging.approvers.groups) if (!groups.has(handle)) groups.set(handle, 'actions.paging');
  }
  if (group) for (const [handle, where] of groups) findings.push(...(await checkGroup(handle, where, group)));
  return findings;
}

function runsUnasked({ autonomy }: Workflow, { risk }: WorkflowAction): boolean {
  if (typeof autonomy !== 'object' || autonomy.level !== 'autonomous') return false;
  return risks.indexOf(risk) <= risks.indexOf(autonomy.upTo);
}

/** Why nobody, or too few, may approve; null where somebody may. */
function nobody({ approvers }: Pick<WorkflowAction, 'approvers'>, asksPagerDuty: boolean): string | null {
  const { users, groups, pagerduty, quorum } = approvers;
  if (users.length + groups.length + pagerduty.length === 0) return 'has no approvers, so nobody may approve it';
  if (users.length + groups.length === 0 && !asksPagerDuty)
    return 'asks PagerDuty who may approve, but PagerDuty is not set up, so nobody may';
  if (groups.length + pagerduty.length === 0 && users.length < quorum)
    return `needs ${quorum} approvals but names ${users.length}, so it never runs`;
  return null;
}

async function checkGroup(
  handle: string,
  where: string,
  group: NonNullable<SlackExamination['group']>,
): Promise<Finding[]> {
  try {
    if ((await group(handle)).length > 0) return [];
    return [fault('approvers', `the user group @${handle} of ${where} has no members`, 'add members to it in Slack')];
  } catch (error) {
    const [what = ''] = messageOf(error).split(';');
    if (error instanceof AuraError && error.code === 'slack-group-unknown')
      return [fault('approvers', `${where}: ${what}`, 'create that user group in Slack, or correct "approvers:"')];
    return [warn('approvers', `@${handle} could not be looked up (${what})`, 'mend what the slack lines say first')];
  }
}
