/**
 * Workflows whose cards differ in who decides and for how long, chosen by a word of the question.
 * Owns: these few. Refuses: any other tool than the one that keeps a log of its own.
 */
import { type Workflow, workflowSchema } from '../../../src/workflows.ts';

/** Seconds that a call may take here, so that one that hangs is soon given up. */
export const toolSeconds = 4;

const common = {
  for: { causeKind: 'deploy' },
  tool: 'ops.rollback',
  args: { service: '{{ cause.component }}', to: '{{ cause.change.previous }}' },
  types: { to: 'ref' },
  verify: {
    tool: 'aura.metric_profile',
    args: { service: '{{ cause.component }}' },
    until: 'recovered',
    within: '10s',
  },
};

function named(word: string, approvers: Record<string, unknown>, risk = 'medium'): Workflow {
  return workflowSchema.parse({
    name: word,
    when: { text: [word] },
    actions: { rollback: { ...common, risk, approvers: { groups: ['sre-oncall'], expires: '10m', ...approvers } } },
  });
}

export const approvalWorkflows: Workflow[] = [
  named('plain', {}),
  named('paired', { quorum: 2 }, 'high'),
  named('brief', { expires: '6s' }),
  named('grouped', { groups: ['sre-race'] }),
];
