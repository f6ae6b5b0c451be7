/**
 * A server asks people in the middle of a call: in the incident's thread, its words inert, for as long as they have; and
 * its call goes on with what they said, or that they did not.
 */
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { workflowSchema } from '../../src/workflows.ts';
import { SlackLab, type SlackLabOptions } from '../support/slack-lab.ts';
import { patience, until } from '../support/until.ts';

const labs: SlackLab[] = [];
afterEach(async () => {
  for (const lab of labs.splice(0)) await lab.close();
});

const program = fileURLToPath(new URL('../support/asking-server.mjs', import.meta.url));

/** With the helper there: one that a busy machine starts too late is a gap, as it should be, and is tried again. */
async function open(how: string, more: Partial<SlackLabOptions> = {}, limits = {}): Promise<SlackLab> {
  const lab = await opened(how, more, limits);
  labs.push(lab);
  return lab.aura.gaps.some((gap) => gap.includes('helper')) ? open(how, more, limits) : lab;
}

function opened(how: string, more: Partial<SlackLabOptions>, limits: object): Promise<SlackLab> {
  return SlackLab.open({
    engine: 'file',
    workflows: [
      workflowSchema.parse({
        name: 'latency',
        first: [{ tool: 'helper.look', args: { how } }],
        actions: {
          restart: {
            for: { causeKind: 'deploy' },
            tool: 'helper.restart',
            args: { service: '{{ cause.component }}' },
            approvers: { groups: ['sre-oncall'], expires: '5m' },
          },
        },
      }),
    ],
    config: {
      servers: {
        helper: { transport: 'stdio', command: process.execPath, args: [program], trust: true, elicitation: 'ask' },
      },
      limits,
    },
    ...more,
  });
}

const asks = (lab: SlackLab, nth = 0) =>
  until(
    'an open question',
    async () =>
      (await lab.messages()).filter(({ actions }) => actions.some(({ action_id: id }) => id === 'srv_decline'))[nth],
    patience,
  );
const told = async (lab: SlackLab, tool: string) =>
  (await lab.state())?.ledger.find((it) => it.tool === tool)?.digest ?? '';
const saysNow = (lab: SlackLab, ts: string, words: RegExp) =>
  lab.message('the question as it ended', (it) => it.ts === ts && words.test(JSON.stringify(it.blocks)));

describe('a server that asks people', { timeout: 3 * patience }, () => {
  it('is answered by a press of who may ask, and before a write by who may approve it', async () => {
    const lab = await open('choice');
    await lab.mention('what broke?');
    const question = await asks(lab);
    const status = await lab.status();
    expect(question.thread_ts).toBe(status.ts);
    const shown = JSON.stringify(question.blocks);
    expect(shown).toContain('*The server `helper` asks*, while it answers `helper.look`');
    // What it wrote stands in a fence that it cannot end, and nothing in it is live.
    expect(shown).toContain("&lt;!channel&gt; *urgent* ''' &lt;https://evil.example|click&gt;");
    await lab.press(question, 'srv_press_1', 'guest');
    await lab.ephemeral('guest', /only full members/);
    await lab.press(question, 'srv_press_1', 'requester');
    await saysNow(lab, question.ts, /answered `helper`.*region: us-1/);
    const card = await lab.card();
    expect(await told(lab, 'helper.look')).toMatch(/told: \{"action":"accept","content":\{"region":"us-1"\}\}/);
    expect(await told(lab, 'helper.look')).toContain('[helper: it asked people something, and somebody answered]');

    await lab.press(card, 'apr_approve');
    const second = await asks(lab);
    expect(JSON.stringify(second.blocks)).toContain('while it carries out `restart of api`');
    await lab.press(second, 'srv_decline', 'requester');
    await lab.ephemeral('requester', /may not decide/);
    await lab.press(second, 'srv_open');
    const [view] = await until('the dialog', async () => {
      const views = await lab.workspace.views('oncall');
      return views.length > 0 && views;
    });
    const id = String(view?.['id']);
    const token = `ghp_${'a1B2c3D4'.repeat(5)}`.slice(0, 40);
    for (const [reason, field] of [
      ['no', /characters or more/],
      [token, /looks like a secret/],
    ] as const)
      expect(JSON.stringify(await lab.workspace.submit('oncall', id, { 'field-0': reason, 'field-1': '5' }))).toMatch(
        field,
      );
    await lab.workspace.submit('oncall', id, { 'field-0': 'It leaks', 'field-1': '7', 'field-2': 'db,web' });
    await lab.ended();
    const [approval] = await lab.approvals();
    expect(approval).toMatchObject({ state: 'done' });
    expect(approval?.result).toMatch(/"reason":"It leaks","minutes":7,"teams":\["db","web"\]/);
    expect(JSON.stringify(await lab.facts())).not.toContain(token);
  });

  it('is told when nobody answers in time, and the call goes on', async () => {
    const lab = await open('sure', {}, { answerSeconds: 1 });
    await lab.mention('what broke?');
    const card = await lab.card();
    expect(await told(lab, 'helper.look')).toMatch(/told: \{"action":"cancel"\}/);
    expect(await told(lab, 'helper.look')).toContain('nobody answered in time');
    const questions = (await lab.messages()).filter(({ reads }) => /Nobody answered/.test(reads));
    expect(questions).toHaveLength(1);
    await lab.press(card, 'apr_deny');
    await lab.ended();
  });

  it.each([
    ['url', /wanted a web page opened.*so it was declined/],
    ['nested', /cannot be put to people.*so it was declined/],
  ])('is declined with a word where people are not asked for it: %s', async (how, word) => {
    const lab = await open(how);
    await lab.mention('what broke?');
    await lab.card();
    expect(await told(lab, 'helper.look')).toMatch(/told: \{"action":"decline"/);
    expect(await told(lab, 'helper.look')).toMatch(word);
    expect((await lab.runs())[0]?.serverQuestions).toBeUndefined();
  });

  it('gets no secret: its question carries a warning and can only be declined', async () => {
    const lab = await open('secret');
    await lab.mention('what broke?');
    const question = await asks(lab);
    expect(JSON.stringify(question.blocks)).toMatch(/seems to be a secret.*API token/);
    expect(question.actions.map(({ action_id: id }) => id)).toEqual(['srv_decline']);
    await lab.press(question, 'srv_decline', 'requester');
    await lab.card();
    expect(await told(lab, 'helper.look')).toMatch(/told: \{"action":"decline"\}/);
  });

  it('is not waited for once the run is stopped', async () => {
    const lab = await open('choice');
    await lab.mention('what broke?');
    const question = await asks(lab);
    await lab.press(await lab.status(), 'run_stop', 'requester');
    await lab.ended();
    await saysNow(lab, question.ts, /is over, so nobody needs to answer/);
    await lab.press(question, 'srv_press_0', 'requester').catch(() => undefined);
    expect((await lab.runs())[0]?.serverQuestions).toMatchObject([{ closed: { how: 'cancel', why: 'gone' } }]);
  });
});
