/**
 * The main job as people see it, on each engine: a mention or a webhook becomes a run, a click an action, once.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { hasRedisServer } from '../../src/store/open-redis.ts';
import { SlackLab, type SlackLabOptions, triggered } from '../support/slack-lab.ts';
import { patience, until } from '../support/until.ts';

const engines = hasRedisServer() ? (['redis', 'file'] as const) : (['file'] as const);

let lab: SlackLab | null = null;
afterEach(async () => {
  await lab?.close();
  lab = null;
});

async function open(options: SlackLabOptions): Promise<SlackLab> {
  lab = await SlackLab.open(options);
  return lab;
}

describe.each(engines)('in Slack, on %s', (engine) => {
  it('answers a mention, waits for the right person, acts once, verifies and says so in the thread', async () => {
    const it = await open({ engine });
    await it.mention('what broke?');
    const card = await it.card();
    expect(card.reads).toContain('rollback');
    expect(it.tools.rollbacks).toEqual([]);
    await it.press(card, 'apr_approve', 'requester');
    await until('the refusal', async () => (await it.workspace.ephemerals('requester')).length > 0);
    await it.press(card, 'apr_approve', 'guest');
    expect(it.tools.rollbacks).toEqual([]);
    await it.press(card, 'apr_approve');
    const [answer] = await it.answer();
    expect(answer?.reads).toContain('api');
    expect(it.tools.rollbacks.map(({ args }) => args)).toEqual([{ service: 'api', to: 'v1' }]);
    await it.message(
      'the outcome in the thread',
      ({ metadata, thread_ts }) => thread_ts !== null && JSON.stringify(metadata).includes('outcome:'),
    );
    const keys = await it.keys();
    expect(new Set(keys).size).toBe(keys.length);
    const shownCard = await it.message('the decided card', ({ ts }) => ts === card.ts);
    expect(shownCard.actions.filter(({ action_id }) => action_id.startsWith('apr_app'))).toEqual([]);
  });

  it('takes no click on a card whose tool changed, says so, and asks anew', async () => {
    const it = await open({ engine });
    await it.mention('what broke?');
    const card = await it.card();
    it.tools.change('Deletes the service.');
    await it.press(card, 'apr_approve');
    await until('the word to who pressed', async () =>
      (await it.workspace.ephemerals('oncall')).some(({ reads }) =>
        /Nothing was approved: “ops\.rollback changed/.test(reads),
      ),
    );
    const next = await it.message(
      'the next card',
      ({ ts, actions }) => ts !== card.ts && actions.some(({ action_id }) => action_id === 'apr_approve'),
    );
    const replaced = await it.message(
      'the outdated card',
      ({ ts, reads }) => ts === card.ts && /Out of date|Replaced by a newer proposal/.test(reads),
    );
    expect(replaced.actions.filter(({ action_id }) => action_id.startsWith('apr_app'))).toEqual([]);
    expect(it.tools.rollbacks).toEqual([]);
    await it.press(next, 'apr_approve');
    await it.answer();
    expect(it.tools.rollbacks).toHaveLength(1);
  });

  it('does nothing after Deny', async () => {
    const it = await open({ engine });
    await it.mention('what broke?');
    await it.press(await it.card(), 'apr_deny');
    await it.answer();
    expect(it.tools.rollbacks).toEqual([]);
    expect([...((await it.state())?.approvals.values() ?? [])].map(({ state }) => state)).toEqual(['denied']);
  });

  it('answers a question under the open card, which stays', async () => {
    const it = await open({ engine });
    const asked = await it.mention('what broke?');
    await it.card();
    await it.mention('why roll back?', { thread_ts: asked.ts });
    const [answer] = await it.answer();
    expect(answer?.thread_ts).toBe(asked.ts);
    expect(answer?.reads).toMatch(/rollback|api/);
    await it.card();
  });

  it('becomes one run of one event however often it arrives, and none of an edit', async () => {
    const it = await open({ engine });
    await it.workspace.misbehave({ what: 'twice', times: 3 });
    const asked = await it.mention('what broke?');
    await it.card();
    await it.workspace.edit('requester', asked.ts, `<@${it.workspace.app.userId}> what broke? please`);
    const [delivery] = await it.workspace.deliveries('app_mention');
    expect(delivery).toBeDefined();
    await until('the edit to be delivered', async () => (await it.workspace.deliveries('app_mention')).length >= 3);
    const state = await it.state();
    expect(state?.runs.size).toBe(1);
    expect(state?.requests.size).toBe(1);
  });

  it('stops inside a tool call that would go on, and says who stopped it', async () => {
    let called = false;
    const it = await open({
      engine,
      duringCall: async (tool) => {
        if (tool !== 'triage') return;
        called = true;
        await new Promise((resolve) => setTimeout(resolve, 2 * patience).unref());
      },
    });
    await it.mention('what broke?');
    const status = await it.message('the status', ({ actions }) =>
      actions.some(({ action_id }) => action_id === 'run_stop'),
    );
    await until('the call', () => called);
    await it.press(status, 'run_stop', 'requester');
    await until('the run to end', async () =>
      [...((await it.state())?.runs.values() ?? [])].some(({ outcome }) => outcome === 'stopped'),
    );
    await it.message('the stopped status', ({ ts, reads }) => ts === status.ts && /stopped/i.test(reads));
  });

  it('takes a PagerDuty incident and its channel, and winds down when it is resolved', async () => {
    const it = await open({ engine });
    expect((await it.pagerduty(triggered('e1', 'PINC1'))).status).toBe(202);
    expect((await it.pagerduty(triggered('e1', 'PINC1'))).status).toBe(202);
    const { channels } = await it.workspace.directory();
    const body = {
      incidentId: 'PINC1',
      incidentNumber: '7',
      channelId: channels.incidents,
      title: 'checkout p99 above 2 s',
    };
    expect((await it.workflow(body)).status).toBe(202);
    const card = await it.card();
    expect((await it.pagerduty(triggered('e2', 'PINC1', 'incident.resolved'))).status).toBe(202);
    await until('the card to be cancelled', async () =>
      [...((await it.state())?.approvals.values() ?? [])].every(({ state }) => state === 'cancelled'),
    );
    await it.press(card, 'apr_approve').catch(() => undefined);
    await until('the run to end', async () =>
      [...((await it.state())?.runs.values() ?? [])].every(({ state }) => state === 'ended'),
    );
    expect((await it.state())?.runs.size).toBe(1);
    expect(it.tools.rollbacks).toEqual([]);
  });
});

describe('over Socket Mode', () => {
  it('does the main job as well', async () => {
    const it = await open({ engine: 'file', mode: 'socket' });
    await it.mention('what broke?');
    await it.press(await it.card(), 'apr_approve');
    await it.answer();
    expect(it.tools.rollbacks).toHaveLength(1);
  });
});

describe('a start', () => {
  it('names a glob that makes reads of a whole server, and a read that changed since it was reviewed', async () => {
    const reviewed = { 'ops.changes': `sha256:${'0'.repeat(64)}` };
    const { aura } = await open({ engine: 'file', config: { reads: ['ops.*'], reviewed } });
    expect(aura.warnings).toEqual([
      expect.stringMatching(
        /^"ops\.\*" makes reads of all \d tools of ops, also of ops\.deploy, ops\.rollback, .*; list/,
      ),
      expect.stringMatching(/^ops\.changes changed since it was reviewed, so it counts as a write; .*--review/),
    ]);
  });
});
