/**
 * More people through PagerDuty: offered where nobody decides, and where nobody knows what broke; on a card like any write.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { workflowSchema } from '../../src/workflows.ts';
import { type PagerDutyServer, startPagerDuty } from '../support/pagerduty-server.ts';
import { rollbackWorkflow } from '../support/rollback-workflow.ts';
import { SlackLab } from '../support/slack-lab.ts';
import { patience, until } from '../support/until.ts';

const rooms = ['inc-late', 'inc-asked', 'inc-lost', 'inc-unknown'];
const { rollback } = rollbackWorkflow.actions;
const brief = workflowSchema.parse({
  name: 'latency',
  actions: {
    rollback: { ...rollback, undo: undefined, verify: undefined, approvers: { groups: ['sre-oncall'], expires: '1s' } },
  },
});

let pagerduty: PagerDutyServer;
let lab: SlackLab;
beforeAll(async () => {
  pagerduty = await startPagerDuty('web');
  lab = await SlackLab.open({
    engine: 'file',
    pace: 20,
    rooms,
    pagerdutyToken: 'a-token-of-this-test',
    workflows: [brief],
    config: {
      pagerduty: { apiUrl: pagerduty.url },
      actions: { paging: { from: 'aura@example.com', approvers: { groups: ['sre-oncall'], requester: 'allowed' } } },
      catalog: [{ component: 'api' }, { component: 'web', owners: ['payments'], page: { escalationPolicy: 'PPAY' } }],
    },
  });
}, 2 * patience);
afterAll(async () => {
  await lab.close();
  await pagerduty.close();
});

/** The step of PagerDuty's workflow that names the channel of an incident. */
const fired = async (room: string, incidentId: string) =>
  lab.workflow({ incidentId, incidentNumber: '7', channelId: await lab.room(room).id(), title: 'web is slow' });
const pages = (incident: string) =>
  pagerduty.writes.filter(({ what }) => what.includes(`/${incident}`) && !what.endsWith('/notes'));

async function waiting(room: string, action: string) {
  const mine = lab.room(room);
  const approval = await until(
    `a card for ${action}`,
    async () => (await mine.approvals()).find((it) => it.action.name === action && it.state === 'pending'),
    patience,
  );
  const card = await mine.message('its card', ({ ts, actions }) => {
    const value = actions.find(({ action_id }) => action_id === 'apr_approve')?.value ?? '';
    return ts !== '' && value.includes(approval.id);
  });
  return { approval, card };
}

it('escalates where nobody decided in time, once somebody approves that', { timeout: 3 * patience }, async () => {
  const room = lab.room('inc-late');
  await fired('inc-late', 'PLATE');
  const { card, approval } = await waiting('inc-late', 'escalate');
  expect(approval.action).toMatchObject({
    tool: 'paging.escalate',
    args: { incident: 'PLATE', shown: 'level-1-to-2' },
    why: 'nobody decided on rollback of api',
    touches: [],
  });
  expect(card.reads).toContain('Escalate in PagerDuty to level 2');
  expect(card.reads).toContain('Bob would be paged now, at any hour');
  expect(pages('PLATE')).toEqual([]);
  await room.press(card, 'apr_approve');
  await room.ended();
  expect(pages('PLATE')).toEqual([
    {
      what: 'PUT /incidents/PLATE',
      from: 'aura@example.com',
      body: { incident: { id: 'PLATE', type: 'incident_reference', escalation_level: 2 } },
    },
  ]);
  expect(await room.approvals()).toMatchObject([{ state: 'expired' }, { state: 'done' }]);
});

it('asks for a page in words, as a card; a stranger cannot approve it', { timeout: 3 * patience }, async () => {
  const room = lab.room('inc-asked');
  await fired('inc-asked', 'PASKED');
  const first = await waiting('inc-asked', 'escalate');
  await room.press(first.card, 'apr_deny');
  await room.ended();
  await room.mention('add responders for web');
  const { card, approval } = await waiting('inc-asked', 'add-responder');
  expect(approval.action.why).toBe('web belongs to payments (catalog), and somebody asked for it here');
  await room.press(card, 'apr_approve', 'guest');
  await room.ephemeral('guest', /may not decide/);
  expect(pages('PASKED')).toEqual([]);
  await room.press(card, 'apr_approve');
  await room.ended(2);
  expect(pages('PASKED')).toMatchObject([
    {
      what: 'POST /incidents/PASKED/responder_requests',
      body: {
        requester_id: 'PBOT',
        responder_request_targets: [{ responder_request_target: { id: 'PPAY', type: 'escalation_policy_reference' } }],
      },
    },
  ]);
});

it('settles by a read what PagerDuty never answered, and pages nobody twice', { timeout: 3 * patience }, async () => {
  const room = lab.room('inc-lost');
  await fired('inc-lost', 'PLOST');
  const { card } = await waiting('inc-lost', 'escalate');
  pagerduty.failNext('lost');
  await room.press(card, 'apr_approve');
  await room.ended();
  expect((await room.approvals()).at(-1)).toMatchObject({ state: 'done', settled: { ran: true } });
  expect(pages('PLOST')).toHaveLength(1);
});

it('offers the owners and the next level where nobody knows what broke', { timeout: 3 * patience }, async () => {
  lab.tools.find({
    components: [],
    causeKind: 'unknown',
    changes: [],
    culpritChange: null,
    blastRadius: [],
    outcome: 'cannot-tell',
    missing: ['request times of web'],
  });
  const room = lab.room('inc-unknown');
  await fired('inc-unknown', 'PUNK');
  const { card, approval } = await waiting('inc-unknown', 'add-responder');
  expect(approval.action).toMatchObject({
    why: 'web belongs to payments (catalog), and nobody knows yet what broke',
    args: { incident: 'PUNK', component: 'web', escalationPolicy: 'PPAY' },
  });
  expect(card.reads).toContain('Ask the owners of web to join');
  const offer = await room.message('the options', ({ actions }) =>
    actions.some(({ action_id }) => action_id === 'option_wait'),
  );
  const other = offer.actions.find(({ action_id }) => action_id.startsWith('option_take'));
  await room.press(offer, String(other?.action_id));
  const chosen = await waiting('inc-unknown', 'escalate');
  await room.press(chosen.card, 'apr_approve');
  await room.ended();
  expect(pages('PUNK').map(({ what }) => what)).toEqual(['PUT /incidents/PUNK']);
});
