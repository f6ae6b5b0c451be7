/**
 * Acceptance scenarios 24 and 27 to 31: who may decide on a card, when, and on which.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IncidentRoom } from '../../support/incident-room.ts';
import { forgePress, type ForgedPress, pressOld } from '../../support/forged-press.ts';
import { rollbackWorkflow } from '../../support/rollback-workflow.ts';
import { SlackLab } from '../../support/slack-lab.ts';
import { patience, until } from '../../support/until.ts';
import { type Workflow, workflowSchema } from '../../../src/workflows.ts';

const rooms = ['inc-warm', 'inc-24', 'inc-27', 'inc-28', 'inc-29', 'inc-30', 'inc-hand'];

/** The ids of people who may not decide, whoever names them. */
const listed = ['U0REQUESTER', 'U0GUEST0000', 'U0OUTSIDER0', 'U0PAGERDUTY'];

const { rollback } = rollbackWorkflow.actions;
/** The same action under other rules, where the question says this word; what it heals, nobody measures unless `more` says how. */
function under(
  word: string,
  rules: { risk?: string; quorum?: number; expires?: string; users?: string[]; requester?: string },
  more = {},
): Workflow {
  const { risk = 'medium', ...approvers } = rules;
  return workflowSchema.parse({
    name: word,
    when: { text: [word] },
    actions: {
      rollback: {
        for: rollback?.for,
        tool: 'ops.rollback',
        args: rollback?.args,
        types: rollback?.types,
        risk,
        ...more,
        approvers: { groups: ['sre-oncall'], users: ['U0REQUESTER'], requester: 'allowed', ...approvers },
      },
    },
  });
}

let lab: SlackLab;
beforeAll(async () => {
  lab = await SlackLab.open({
    engine: 'file',
    rooms,
    pace: 20,
    config: { limits: { runsAtOnce: 12 } },
    workflows: [
      rollbackWorkflow,
      under('dangerous', { risk: 'high', quorum: 2 }),
      under('brief', { expires: '1s' }),
      under('odd', {}),
      under('crowded', { users: listed, requester: 'refused' }),
      under('heavy', {}, { verify: { ...rollback?.verify, within: '10s' } }),
    ],
  });
  await lab.room('inc-warm').warmUp();
}, 2 * patience);
afterAll(() => lab.close());

const controls = async (room: IncidentRoom, card: { ts: string }) =>
  (await room.now(card)).actions.map(({ action_id }) => action_id).filter((id) => id.startsWith('apr_'));
const refusals = async (room: IncidentRoom) => (await room.facts()).filter(({ type }) => type === 'approval-refused');
/** Calls that the approved actions of one incident led to. */
const executed = async (room: IncidentRoom) =>
  (await room.facts()).flatMap((fact) =>
    fact.type === 'evidence-recorded' && fact.evidence.tool === 'ops.rollback' ? [fact.evidence] : [],
  );

// Before the others, too: it is not well yet.
describe('a card', { timeout: 2 * patience }, () => {
  it('that somebody took over by hand is measured once they say that they ran it, in words', async () => {
    const room = lab.room('inc-hand');
    await room.mention('something heavy broke');
    const card = await room.card();
    await room.press(card, 'apr_hand');
    const shown = await room.message('the card', ({ ts, reads }) => ts === card.ts && /Handed over/.test(reads));
    expect(shown.reads).toMatch(
      /No command line is known for this\. Do what .?rollback.? of .?ops.? does[\s\S]*"to": "v1"/,
    );
    const thread = { thread_ts: shown.thread_ts ?? '' };
    const say = (who: string, text: string) => lab.workspace.say(who, 'inc-hand', text, thread);
    const heard = (many: number) =>
      until(
        'the words to be heard',
        async () => (await room.facts()).filter(({ type }) => type === 'message-heard').length === many,
      );
    await say('oncall', 'not done yet');
    await say('backup', 'done');
    await heard(2);
    expect((await room.approvals())[0]).toMatchObject({ state: 'handed-over', byHand: { until: expect.any(Number) } });
    expect((await room.approvals())[0]?.verification).toBeUndefined();
    lab.tools.rollbacks.push({ args: {}, at: 0 });
    await say('oncall', 'ok, done');
    await room.ended();
    lab.tools.rollbacks.length = 0;
    await room.message('the card', ({ ts, reads }) => ts === card.ts && /Run by hand, well now/.test(reads));
    await room.message(
      'the top',
      ({ metadata, reads }) => metadata?.event_type === 'aura_status' && /What helped, by hand/.test(reads),
    );
    expect(await executed(room)).toEqual([]);
  });
});

// Before the others: what one of them heals is well for all, and a card on it would be taken back.
describe('a card', { timeout: 2 * patience }, () => {
  it('24: that the right person approves runs once with its arguments, and says who, when and how it went', async () => {
    const room = lab.room('inc-24');
    await room.mention('what broke?');
    const card = await room.card();
    expect(await executed(room)).toEqual([]);
    const [asked] = await room.approvals();
    await room.press(card, 'apr_approve');
    await room.ended();
    const [approval] = await room.approvals();
    expect(approval).toMatchObject({ state: 'done', hash: asked?.hash, verification: { state: 'held' } });
    expect(await executed(room)).toMatchObject([{ args: { service: 'api', to: 'v1' } }]);
    const { people } = await lab.workspace.directory();
    const shown = await room.message(
      'the decided card',
      ({ ts, text, blocks }) =>
        ts === card.ts && `${text} ${JSON.stringify(blocks)}`.includes(`<@${people['oncall']}>`),
    );
    expect(JSON.stringify(shown.blocks)).toMatch(/<!date\^\d+/);
    expect(await controls(room, card)).not.toContain('apr_approve');
    await room.message('the outcome', ({ metadata }) => JSON.stringify(metadata).includes('outcome:'));
  });
});

describe.concurrent('a card', { timeout: 2 * patience }, () => {
  it('27: is not decided by a stranger, a guest, an app or somebody of another workspace', async () => {
    const room = lab.room('inc-27');
    await lab.workspace.invite('requester', 'inc-27', 'outsider');
    // Each of them is named: what turns them away is nothing but what they are.
    expect(Object.values((await lab.workspace.directory()).people)).toEqual(expect.arrayContaining(listed));
    await room.mention('something crowded broke');
    const card = await room.card();
    const before = await room.now(card);
    for (const who of ['requester', 'guest', 'outsider', 'pagerduty']) await room.press(card, 'apr_approve', who);
    for (const who of ['requester', 'guest', 'outsider']) await room.ephemeral(who, /may not decide/);
    await until('four refusals', async () => (await refusals(room)).length === 4);
    expect((await room.now(card)).blocks).toEqual(before.blocks);
    expect(await room.approvals()).toMatchObject([{ state: 'pending', votes: [] }]);
    expect(await executed(room)).toEqual([]);
  });

  it('28: of high risk is not approved by who asked, and needs two others', async () => {
    const room = lab.room('inc-28');
    await room.mention('something dangerous broke');
    const card = await room.card();
    await room.press(card, 'apr_approve', 'requester');
    await room.ephemeral('requester', /may not decide/);
    await room.press(card, 'apr_approve');
    await room.press(card, 'apr_approve');
    expect(await room.approvals()).toMatchObject([{ state: 'pending', action: { risk: 'high' } }]);
    expect(await executed(room)).toEqual([]);
    await room.press(card, 'apr_approve', 'backup');
    await room.ended();
    expect(await executed(room)).toHaveLength(1);
  });

  it('29: that expired is not decided any more, says so and has no controls', async () => {
    const room = lab.room('inc-29');
    await room.mention('brief outage');
    const card = await room.card();
    const open = await room.now(card);
    const [approval] = await room.approvals();
    await until('the end of its time', async () => (await lab.journal.store.now()) >= (approval?.expiresAt ?? 0));
    // Slack's own client may still show the button: what it would send is sent all the same.
    await pressOld(room, open);
    await room.message('the expired card', ({ ts, reads }) => ts === card.ts && /expired/i.test(reads));
    expect(await controls(room, card)).not.toContain('apr_approve');
    await room.ended();
    expect(await room.approvals()).toMatchObject([{ state: 'expired', votes: [] }]);
    expect(await executed(room)).toEqual([]);
  });

  it('30: takes no press that is forged, of another card, of another channel, or signed at the wrong time', async () => {
    const room = lab.room('inc-30');
    await room.mention('something odd broke');
    const card = await room.card();
    const button = card.actions.find(({ action_id }) => action_id === 'apr_approve');
    const [incident, approval, hash] = (button?.value ?? '').split('|');
    expect(hash).toMatch(/^[0-9a-f]{8,}$/);
    const general = (await lab.workspace.directory()).channels['general'] ?? '';
    const odd: Partial<ForgedPress>[] = [
      { value: `${incident}|apr_00000000|${hash}` },
      { value: `${incident}|${approval}|00000000` },
      { value: `inc_other|${approval}|${hash}` },
      { value: '' },
      { channel: general },
      { ts: '1.000001' },
      { block: 'apr:another' },
    ];
    for (const change of odd) expect(await forgePress(room, card, change)).toMatchObject({ status: 200 });
    for (const forgery of [{ secret: 'another' }, { skewSeconds: -360 }, { skewSeconds: 360 }])
      expect(await forgePress(room, card, {}, forgery)).toMatchObject({ status: 401 });
    expect(await room.approvals()).toMatchObject([{ state: 'pending', votes: [] }]);
    expect(await executed(room)).toEqual([]);
    // The very same press, as it is: what was refused was refused for what was odd in it.
    await forgePress(room, card, {});
    await room.ended();
    expect(await executed(room)).toHaveLength(1);
  });
});

describe('another proposal', { timeout: 2 * patience }, () => {
  it('31: with other arguments replaces the card, and only the new one can be approved', async () => {
    const room = lab;
    await room.mention('what broke?');
    const card = await room.card();
    lab.tools.find({ changes: lab.tools.found().changes.map((change) => ({ ...change, previous: 'v0' })) });
    await room.mention('look again');
    const next = await room.message(
      'the next card',
      ({ ts, actions }) => ts !== card.ts && actions.some(({ action_id }) => action_id === 'apr_approve'),
    );
    await room.message('the replaced card', ({ ts, reads }) => ts === card.ts && /Replaced/.test(reads));
    expect(await controls(room, card)).not.toContain('apr_approve');
    await pressOld(room, card);
    await room.ephemeral('oncall', /replaced|already decided/);
    expect((await room.approvals()).map(({ state }) => state)).toEqual(['superseded', 'pending']);
    await room.press(next, 'apr_approve');
    await room.ended(2);
    expect(await executed(room)).toMatchObject([{ args: { service: 'api', to: 'v0' } }]);
  });
});
