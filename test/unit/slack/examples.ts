/**
 * Examples of what is said, for tests of cards and presses.
 * Owns: one plain example of each, and how to change it. Refuses: being complete; properties are tested with chance.
 */
import { createHash } from 'node:crypto';
import type { Action, Approval } from '../../../src/run/actions/approval.ts';
import type { Finding } from '../../../src/run/evidence.ts';

export const anAction: Action = {
  name: 'rollback',
  tool: 'shop.rollback',
  args: { service: 'checkout', to: 'v41' },
  component: 'checkout',
  why: 'every request became slower when v42 was deployed at 18:40',
  risk: 'medium',
  undo: { tool: 'shop.deploy', args: { service: 'checkout', version: 'v42' } },
  verify: { tool: 'aura.metric_profile', args: { service: 'checkout' }, until: 'recovered', within: 300_000 },
  touches: ['cart', 'web'],
  evidence: ['E1', 'E3'],
  change: { ref: 'v42', previous: 'v41' },
};

export function anApproval(change: Partial<Approval> = {}): Approval {
  const action = change.action ?? anAction;
  return {
    id: 'apr_1',
    run: 'run_1',
    action,
    hash: createHash('sha256')
      .update(JSON.stringify([action.tool, action.args]))
      .digest('hex'),
    nonce: 'n0nce',
    requester: { team: 'T0', user: 'U0REQUESTER' },
    policy: {
      users: ['U0ONCALL000'],
      groups: ['sre-oncall'],
      pagerduty: ['escalation-policy'],
      quorum: 1,
      requester: 'allowed',
    },
    openedAt: 1_795_286_500_000,
    expiresAt: 1_795_287_100_000,
    state: 'pending',
    votes: [],
    ...change,
  };
}

export const aFinding: Finding = {
  verdict: 'confirmed',
  outcome: 'fault',
  missing: [],
  noFault: false,
  component: 'checkout',
  alerted: 'web',
  causeKind: 'deploy',
  change: { ref: 'v42', previous: 'v41', summary: 'Ask the tax service once an item', service: 'checkout' },
  claims: [
    {
      kind: 'cause',
      component: 'checkout',
      statement: 'own time rose from 40 ms to 900 ms',
      evidence: ['E1', 'E3'],
      quotes: [],
    },
    { kind: 'symptom', component: 'web', statement: 'waits for checkout', evidence: ['E2'], quotes: [] },
  ],
  blastRadius: ['web', 'cart'],
  impact: {
    journeys: [{ service: 'web', name: 'POST /order', share: 0.42, requests: 1_200 }],
    users: { count: 310, of: 'users' },
  },
  since: '2026-11-21T18:41:07Z',
  ruledOut: ['payments: inside its usual range'],
  gaps: ['no traces of cart'],
  model: null,
};
