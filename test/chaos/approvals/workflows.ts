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

interface More {
  risk?: string;
  verify?: Record<string, unknown>;
  args?: Record<string, unknown>;
}

function named(
  word: string,
  approvers: Record<string, unknown>,
  { risk = 'medium', args = {}, verify = common.verify }: More = {},
): Workflow {
  return workflowSchema.parse({
    name: word,
    when: { text: [word] },
    actions: {
      rollback: {
        ...common,
        args: { ...common.args, ...args },
        verify,
        risk,
        approvers: { groups: ['sre-oncall'], expires: '10m', ...approvers },
      },
    },
  });
}

/** Holds once somebody did the work by hand, whatever was rolled back before. */
const byHand = { verify: { tool: 'aura.level', args: {}, until: 'well', within: '10s' } };

export const approvalWorkflows: Workflow[] = [
  named('plain', {}),
  named('paired', { quorum: 2 }, { risk: 'high' }),
  named('brief', { expires: '6s' }),
  named('grouped', { groups: ['sre-race'] }),
  // One argument that people may change on the card.
  named('sized', {}, { args: { atOnce: 2 } }),
  named('handed', {}, byHand),
  // Long enough for a busy machine to press within.
  named('fleeting', { expires: '40s' }, byHand),
];
