/**
 * One approval in each state that its card can have, for pictures and for whoever checks what a card says.
 * Owns: the examples, built as the product builds them. Refuses: deciding what a card shows; cards/ does.
 */
import type { Action, Approval } from '../../src/run/actions/approval.ts';
import type { Below, Rehearsal } from '../../src/run/actions/rehearsal.ts';
import type { NamedAction, Saying } from '../../src/run/saying.ts';
import { canonicalHash } from '../../src/tools/canonical-hash.ts';

export interface CardState {
  name: string;
  saying: Extract<Saying, { type: 'approval' | 'notice' }>;
}

export interface CardPeople {
  requester: string;
  oncall: string;
  backup: string;
  team: string;
}

const openedAt = Date.parse('2026-11-21T18:47:00Z');
const minute = 60_000;

const rollback: Action = {
  name: 'rollback',
  tool: 'cluster.rollback',
  args: { namespace: 'shop', name: 'checkout', to: 'v41', shown: 'g7-4f2a91' },
  component: 'checkout',
  why: 'every request became slower when v42 was deployed at 18:40; it asks the tax service once an item',
  risk: 'medium',
  undo: { tool: 'cluster.rollback', args: { namespace: 'shop', name: 'checkout', to: 'v42' } },
  verify: { tool: 'aura.metric_profile', args: { service: 'checkout' }, until: 'recovered', within: 5 * minute },
  touches: ['cart', 'web'],
  evidence: ['E1', 'E3'],
  change: { ref: 'v42', previous: 'v41' },
};
const rehearsal: Rehearsal = {
  outcome: 'would-change',
  at: openedAt,
  evidence: 'E7',
  object: 'Deployment checkout in shop',
  changes: [
    { path: 'spec.template.spec.containers.app.image', before: 'shop/checkout:v42', after: 'shop/checkout:v41' },
  ],
  diff: '-        image: shop/checkout:v42\n+        image: shop/checkout:v41',
  byHand: 'kubectl --namespace shop rollout undo deployment/checkout --to-revision=6',
  remarks: ['3 pods are replaced, one after another'],
};
const scale: Action = {
  ...rollback,
  name: 'scale-up',
  tool: 'cluster.scale',
  args: { namespace: 'shop', name: 'checkout', by: 1 },
  risk: 'low',
  undo: { tool: 'cluster.scale', args: { namespace: 'shop', name: 'checkout', by: -1 } },
};
const restart: NamedAction = { name: 'restart', component: 'checkout', args: { service: 'checkout' } };
const back: Action = {
  name: 'undo-rollback',
  tool: 'cluster.rollback',
  args: { namespace: 'shop', name: 'checkout', to: 'v42' },
  component: 'checkout',
  why: 'rollback did not help',
  risk: 'medium',
  touches: ['cart', 'web'],
  evidence: ['E1', 'E3'],
};
const page: Action = {
  name: 'escalate',
  tool: 'paging.escalate',
  args: { incident: 'PGR0VU2', shown: 'level-1-to-2' },
  component: 'PagerDuty',
  why: 'nobody knows yet what broke',
  risk: 'medium',
  touches: [],
  evidence: [],
};
const join: Action = {
  ...page,
  name: 'add-responder',
  tool: 'paging.add_responder',
  args: {
    incident: 'PGR0VU2',
    component: 'checkout',
    escalationPolicy: 'PPAY',
    message:
      'checkout may be what broke, and it is yours by the catalog. Asked for in Slack, where what is known stands.',
  },
  why: 'checkout belongs to payments (catalog), and nobody knows yet what broke',
};
const wouldPage = (path: string, before: string | null, after: string, who: string): Rehearsal => ({
  outcome: 'would-change',
  at: openedAt,
  object: 'PagerDuty incident PGR0VU2',
  changes: [{ path, before, after }],
  said: `${who} would be paged now, at any hour`,
  noUndo: 'who was paged was paged',
  remarks: [],
});

/** Done on a lower environment's server. */
const below = (seen: Pick<Below, 'check' | 'within'>): Rehearsal => ({
  outcome: 'ran',
  at: openedAt,
  evidence: 'E7',
  changes: [],
  remarks: [],
  below: { server: 'ops-staging', environment: 'staging', ...seen },
});

/** Null: nothing was rehearsed. */
type Beside = Pick<Extract<Saying, { type: 'approval' }>, 'insteadOf' | 'successor'>;
type Change = Omit<Partial<Approval>, 'rehearsal'> & { rehearsal?: Rehearsal | null };

/** Every one once, in the order in which they can come about. */
export function cardStates({ requester, oncall, backup, team }: CardPeople): CardState[] {
  const by = { team, user: oncall };
  const approved = { by, vote: 'approve' as const, at: openedAt + 2 * minute };
  const endedAt = openedAt + 3 * minute;
  const verified = { polls: 4, polledAt: openedAt + 5 * minute, since: endedAt };
  const byHand = { since: endedAt, until: openedAt + 13 * minute };
  const make = (change: Change): Approval => {
    const { rehearsal: rehearsed = rehearsal, ...more } = change;
    const action = change.action ?? rollback;
    return {
      id: 'apr_1',
      run: 'run_1',
      action,
      hash: canonicalHash(action),
      nonce: 'n0nce',
      requester: { team, user: requester },
      policy: { users: [oncall], groups: ['sre-oncall'], pagerduty: [], quorum: 1, requester: 'refused' },
      openedAt,
      expiresAt: openedAt + 15 * minute,
      state: 'pending',
      votes: [],
      ...(rehearsed === null ? {} : { rehearsal: rehearsed }),
      tool: { fingerprint: 'sha256:0', risk: 'medium', environment: 'production' },
      ...more,
    };
  };
  const shown = (name: string, change: Change = {}, beside: Beside = {}): CardState => {
    return { name, saying: { type: 'approval', approval: make(change), title: 'checkout p99 above 2 s', ...beside } };
  };
  const done = { votes: [approved], endedAt, result: 'deployment checkout rolled back to v41; 3 of 3 pods ready' };
  const grown: Rehearsal = {
    ...rehearsal,
    changes: [{ path: 'spec.replicas', before: '3', after: '4' }],
    diff: '-  replicas: 3\n+  replicas: 4',
    byHand: 'kubectl --namespace shop scale deployment/checkout --replicas=4',
    remarks: [],
  };
  const editable = [{ name: 'by', kind: 'integer' as const, least: 1, most: 5 }];
  const sized = { action: scale, editable, rehearsal: grown };
  const failed: Rehearsal = {
    outcome: 'refused',
    at: openedAt,
    changes: [],
    remarks: [],
    said: 'quota of shop is full',
  };
  const pager = { fingerprint: 'sha256:0', risk: 'medium' as const };
  const option = { risk: 'medium' as const, touches: 2, undo: true };
  return [
    shown('open'),
    shown('open-with-record', { record: { ran: 12, verified: 11, unverified: 1, failed: 0, undone: 0, denied: 1 } }),
    shown('open-editable', sized),
    shown('open-high-risk-one-of-two', {
      action: { ...rollback, risk: 'high', riskFrom: 'destructive' },
      policy: { users: [], groups: ['sre-oncall'], pagerduty: ['escalation-policy'], quorum: 2, requester: 'refused' },
      votes: [approved],
    }),
    shown('blocked-rehearsal-failed', { rehearsal: failed }),
    shown('blocked-missing-right', { rehearsal: { ...failed, role: 'aura-rollback', said: 'forbidden' } }),
    shown('rehearsal-failed-may-be-approved', { rehearsal: { ...failed, ask: true } }),
    shown('rehearsed-below', { rehearsal: below({ check: 'held', within: 30_000 }) }),
    shown('rehearsed-below-not-verified', { rehearsal: below({ check: 'none' }) }),
    shown('not-rehearsed-below', { rehearsal: { ...below({ check: 'none' }), outcome: 'not-rehearsed' } }),
    shown('blocked-check-below-failed', {
      rehearsal: { ...below({ check: 'not-held', within: 120_000 }), outcome: 'failed' },
    }),
    shown('blocked-rehearsal-unknown', { rehearsal: { ...below({ check: 'none' }), outcome: 'unknown' } }),
    shown('open-long-arguments', { action: { ...rollback, args: { ...rollback.args, note: 'x'.repeat(1_600) } } }),
    shown('escalate', { action: page, tool: pager, rehearsal: wouldPage('level', '1', '2', 'Bob') }),
    shown('add-responder', { action: join, tool: pager, rehearsal: wouldPage('responders', null, 'payments', 'Ann') }),
    {
      name: 'options',
      saying: {
        type: 'notice',
        notice: {
          code: 'options',
          run: 'run_1',
          open: 'rollback',
          options: [
            {
              ...option,
              action: 'rollback',
              component: 'checkout',
              args: rollback.args,
              change: { ref: 'v42', previous: 'v41' },
            },
            { ...option, action: 'scale-up', component: 'checkout', args: scale.args, risk: 'low', touches: 0 },
          ],
        },
      },
    },
    shown('approved', { state: 'approved', votes: [approved] }),
    shown('running', { state: 'executing', votes: [approved] }),
    shown('measuring', { ...done, state: 'done', verification: { ...verified, state: 'waiting' } }),
    shown('verified', { ...done, state: 'done', verification: { ...verified, state: 'held' } }),
    shown('not-recovered', { ...done, state: 'done', verification: { ...verified, state: 'not-held' } }),
    shown('undo-open', { action: back, rehearsal: null, undoes: 'apr_0' }),
    shown('undone', {
      ...done,
      rehearsal: null,
      result: 'deployment checkout is back on v42',
      action: back,
      state: 'done',
      undoes: 'apr_0',
    }),
    shown('failed', { ...done, state: 'failed', result: 'timed out waiting for 3 pods; 1 of 3 ready' }),
    shown('unknown', { state: 'unknown', votes: [approved], because: 'no answer came back from the tool', endedAt }),
    shown('unknown-settled-did-not-run', {
      state: 'failed',
      ran: false,
      votes: [approved],
      endedAt,
      settled: { ran: false, seen: 'image is still shop/checkout:v42', evidence: 'E9' },
    }),
    shown('denied', {
      state: 'denied',
      by,
      because: 'the tax service is being mended',
      endedAt,
      votes: [{ by, vote: 'deny', at: endedAt, reason: 'the tax service is being mended' }],
    }),
    shown('expired', { state: 'expired', endedAt: openedAt + 15 * minute }),
    shown('cancelled', { state: 'cancelled', because: 'the run was stopped', endedAt }),
    shown('edited', { ...sized, state: 'superseded', edit: { by: 3 }, by, because: 'it was edited', endedAt }),
    shown('replaced', { state: 'superseded', supersededBy: 'apr_2', endedAt }, { successor: restart }),
    shown('in-place-of', { action: { ...rollback, ...restart } }, { insteadOf: [rollback] }),
    shown('asked-again', { because: 'it could not be checked who may approve, so nobody may' }),
    shown('out-of-date', { state: 'superseded', because: 'what it would change is not what the card showed', endedAt }),
    shown('not-needed', { state: 'superseded', moot: true, because: 'checkout has recovered already', endedAt }),
    shown('handed-over', { state: 'handed-over', by: { team, user: backup }, byHand, endedAt }),
    shown('handed-over-in-words', {
      ...{ state: 'handed-over' as const, by: { team, user: backup }, rehearsal: null, endedAt },
      byHand: { ...byHand, recovered: { at: endedAt + minute } },
    }),
    shown('run-by-hand', {
      ...{ state: 'handed-over' as const, by: { team, user: backup }, endedAt },
      byHand: { ...byHand, ran: { by: { team, user: backup }, at: endedAt + minute } },
      verification: { ...verified, state: 'waiting' },
    }),
    shown('run-by-hand-verified', {
      ...{ state: 'handed-over' as const, by: { team, user: backup }, endedAt },
      byHand: { ...byHand, ran: { by: { team, user: backup }, at: endedAt + minute } },
      verification: { ...verified, state: 'held' },
    }),
    shown('by-hand-not-said', {
      ...{ state: 'handed-over' as const, by: { team, user: backup }, endedAt },
      byHand: { ...byHand, over: 'time' },
    }),
    shown('without-asking', {
      ...done,
      votes: [],
      state: 'done',
      because: 'autonomous up to medium risk',
      freely: { workflow: 'latency', perDay: 3 },
      verification: { ...verified, state: 'held' },
    }),
  ];
}
