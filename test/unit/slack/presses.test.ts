/**
 * Buttons, dialogs, the slash command and Slack's own Stop.
 */
import { afterEach, describe, expect, it } from 'vitest';
import type { Click, ClickResult } from '../../../src/approvals/click.ts';
import type { Approval } from '../../../src/run/actions/approval.ts';
import type { Fact } from '../../../src/run/fact.ts';
import { linkTo } from '../../../src/run/identity.ts';
import { anApproval } from './examples.ts';
import { type Running, running, until } from './running.ts';

let here: Running;
afterEach(() => here.close());

const incident = 'inc_1';
const place = () => ({ team: here.workspace.app.teamId, channel: here.incidents });
const drained = () => until(async () => (await here.store.backlog()) === 0);
const factsOf = async (type: Fact['type']) => (await here.facts(incident)).filter((fact) => fact.type === type);
const id = (handle: string) => here.ids.people[handle] ?? '';

/** An incident with a run in it and, where given, an open card. */
async function open(...facts: Fact[]): Promise<void> {
  const request = { id: 'req_1', kind: 'mention' as const, text: 'why?', capped: false, by: null, place: place() };
  await here.journal.decide(incident, () => ({
    facts: [
      { type: 'incident-opened', brief: { source: 'slack', title: 'Checkout is slow', labels: {}, startedAt: 0 } },
      { type: 'channel-linked', place: place(), how: 'mention' },
      { type: 'request-accepted', request },
      { type: 'run-started', run: 'run_1', request: 'req_1', parent: null, fence: 0 },
      ...facts,
    ],
    links: [linkTo.channel(place())],
  }));
}

async function openCard(change: Partial<Approval> = {}): Promise<{ approval: Approval; ts: string }> {
  const approval = anApproval({ run: 'run_1', ...change });
  const key = `approval:${approval.id}`;
  await open({ type: 'approval-opened', approval });
  await drained();
  return { approval, ts: (await here.journal.load(incident)).shown.get(key)?.ts ?? '' };
}

describe('a decision', () => {
  it('reaches the desk with everything that binds it to its card', async () => {
    here = await running();
    const { approval, ts } = await openCard();
    await here.workspace.click('oncall', 'incidents', ts, 'apr_approve');
    expect(here.clicks).toEqual([
      {
        incident,
        approval: approval.id,
        hash: approval.hash.slice(0, 8),
        nonce: approval.nonce,
        place: place(),
        ts,
        by: { team: here.workspace.app.teamId, user: id('oncall') },
        vote: 'approve',
      } satisfies Click,
    ]);
  });

  it('of somebody of another workspace carries that workspace', async () => {
    here = await running();
    const { ts } = await openCard();
    await here.workspace.join('outsider', 'incidents');
    await here.workspace.click('outsider', 'incidents', ts, 'apr_approve');
    expect(here.clicks[0]?.by.team).not.toBe(here.workspace.app.teamId);
    expect(here.clicks[0]?.place).toEqual(place());
  });

  it('that is refused is answered to the one who pressed, and to nobody else', async () => {
    const refusal: ClickResult = {
      accepted: false,
      notice: { code: 'not-allowed', user: 'U0GUEST000', why: 'guests may not decide' },
    };
    here = await running({ decide: async () => refusal });
    const { ts } = await openCard();
    const before = (await here.workspace.messages('incidents')).length;
    await here.workspace.click('guest', 'incidents', ts, 'apr_approve');
    await drained();
    expect((await here.workspace.ephemerals('guest')).map((it) => it.text).join()).toMatch(
      /you may not decide this: “guests may not decide”/,
    );
    expect(await here.workspace.ephemerals('oncall')).toEqual([]);
    expect(await here.workspace.messages('incidents')).toHaveLength(before);
  });

  it('to deny asks first, and is the click of whoever submits it, with the reason', async () => {
    here = await running({ decide: async () => ({ accepted: true, state: 'denied', stillNeeded: 0 }) });
    const { approval, ts } = await openCard();
    await here.workspace.click('oncall', 'incidents', ts, 'apr_deny');
    const [view] = await here.workspace.views('oncall');
    expect(here.clicks).toEqual([]);
    await here.workspace.submit('oncall', String(view?.['id']), { text: ' wrong service ' });
    const { nonce } = approval;
    expect(here.clicks).toMatchObject([
      { vote: 'deny', approval: approval.id, nonce, ts, by: { user: id('oncall') }, reason: 'wrong service' },
    ]);
    expect(await factsOf('message-heard')).toMatchObject([
      { text: `Denied ${approval.id}: wrong service`, by: { user: id('oncall') } },
    ]);
  });

  it('to deny is nothing when its dialog is closed', async () => {
    here = await running();
    const { ts } = await openCard();
    await here.workspace.click('oncall', 'incidents', ts, 'apr_deny');
    const [view] = await here.workspace.views('oncall');
    await here.workspace.dismiss('oncall', String(view?.['id']));
    expect(here.clicks).toEqual([]);
    expect(await factsOf('message-heard')).toEqual([]);
  });

  it('to deny that is refused opens no dialog', async () => {
    here = await running({ objects: { code: 'not-allowed', user: 'U0GUEST000', why: 'guests may not decide' } });
    const { ts } = await openCard();
    await here.workspace.click('guest', 'incidents', ts, 'apr_deny');
    await drained();
    expect(await here.workspace.views('guest')).toEqual([]);
    expect((await here.workspace.ephemerals('guest')).map((it) => it.text).join()).toContain('guests may not decide');
  });

  it('to deny is to be pressed again when the dialog cannot be opened', async () => {
    here = await running();
    const { ts } = await openCard();
    await here.workspace.misbehave({ what: 'error', method: 'views.open', error: 'expired_trigger_id' });
    const pressed = await here.workspace.click('oncall', 'incidents', ts, 'apr_deny');
    expect(pressed).toMatchObject({ acked: true });
    expect(here.clicks).toEqual([]);
    await drained();
    expect((await here.workspace.ephemerals('oncall')).map((it) => it.text).join()).toContain('please press again');
  });

  it('on long arguments is only possible where all of them are shown', async () => {
    here = await running();
    const script = Array.from({ length: 300 }, (_, i) => `line ${i} of what would run`).join('\n');
    const action = { ...anApproval().action, args: { script } };
    const { approval, ts } = await openCard({ action });
    const [card] = (await here.workspace.messages('incidents')).filter((it) => it.ts === ts);
    expect(card?.actions.map((it) => it.action_id).toSorted()).toEqual(['apr_deny', 'apr_details']);
    await here.workspace.click('oncall', 'incidents', ts, 'apr_details');
    const [view] = await until(async () => {
      const views = await here.workspace.views('oncall');
      return views.length > 0 ? views : undefined;
    });
    const seen = JSON.stringify(view);
    for (const i of [0, 150, 299]) expect(seen).toContain(`line ${i} of what would run`);
    expect(seen).toContain(approval.hash);
    await here.workspace.submit('oncall', String(view?.['id']));
    expect(here.clicks).toMatchObject([
      { vote: 'approve', approval: approval.id, nonce: approval.nonce, ts, by: { user: id('oncall') } },
    ]);
  });

  it('on letters that look like others is only possible where they are shown as what they are', async () => {
    here = await running();
    const action = { ...anApproval().action, args: { service: '\u0430pi' } };
    const { approval, ts } = await openCard({ action });
    const [card] = (await here.workspace.messages('incidents')).filter((it) => it.ts === ts);
    expect(card?.actions.map((it) => it.action_id).toSorted()).toEqual(['apr_deny', 'apr_details']);
    expect(card?.reads).toMatch(/"service": "\\u\{430\}pi"[\s\S]*1 character is not plain ASCII/);
    await here.workspace.click('oncall', 'incidents', ts, 'apr_details');
    const [view] = await until(async () => {
      const views = await here.workspace.views('oncall');
      return views.length > 0 ? views : undefined;
    });
    expect(JSON.stringify(view)).toMatch(/\\+u\{430\}pi[\s\S]*1 character is not plain ASCII/);
    await here.workspace.submit('oncall', String(view?.['id']));
    expect(here.clicks).toMatchObject([{ vote: 'approve', approval: approval.id, nonce: approval.nonce }]);
  });

  it('is not acked while the store is away', async () => {
    here = await running({
      decide: async () => {
        throw new Error('the store is away');
      },
    });
    const { ts } = await openCard();
    expect(await here.workspace.click('oncall', 'incidents', ts, 'apr_approve')).toMatchObject({
      acked: false,
      status: 503,
    });
  });
});

describe('stop', () => {
  it('by the button is in the journal at once, names who, and shows on the status', async () => {
    here = await running();
    await open();
    await drained();
    const [message] = await here.workspace.messages('incidents');
    await here.workspace.click('oncall', 'incidents', message?.ts ?? '', 'run_stop');
    expect(await factsOf('stop-requested')).toMatchObject([{ by: { user: id('oncall') }, run: null }]);
    expect(here.queue.woken).toContain(incident);
    await drained();
    const [after] = await here.workspace.messages('incidents');
    expect(after?.text).toMatch(/^Stopped/);
    expect(after?.actions.map(({ action_id }) => action_id)).toEqual(['catch_up', 'less']);
    expect(JSON.stringify(after?.blocks)).toContain(`*Stopped* by <@${id('oncall')}>`);
  });

  it('by word is seen at the word', async () => {
    here = await running();
    await open();
    const { ts } = await here.workspace.say('oncall', 'incidents', `<@${here.workspace.app.userId}> stop!`);
    await here.workspace.settled();
    await drained();
    expect(await factsOf('stop-requested')).toHaveLength(1);
    expect((await here.workspace.messages('incidents')).find((it) => it.ts === ts)?.reactions[0]?.name).toBe(
      'octagonal_sign',
    );
  });

  it("by Slack's own button", async () => {
    here = await running();
    await open();
    const { ts } = await here.workspace.say('requester', 'incidents', 'hello');
    await here.workspace.stopSession('oncall', 'incidents', ts);
    await here.workspace.settled();
    expect(await factsOf('stop-requested')).toMatchObject([{ by: { user: id('oncall') } }]);
  });

  it('with nothing to stop says so', async () => {
    here = await running();
    await open({ type: 'run-ended', run: 'run_1', outcome: 'answered', answer: null });
    await here.workspace.command('oncall', 'incidents', '/aura', 'stop');
    await drained();
    expect(await factsOf('stop-requested')).toEqual([]);
    expect((await here.workspace.ephemerals('oncall')).map((it) => it.text).join()).toMatch(/Nothing is running/);
  });
});

describe('the slash command', () => {
  it('status tells what runs, what waits and what is to decide, to the one who asked', async () => {
    here = await running();
    await openCard();
    await here.workspace.command('oncall', 'incidents', '/aura', 'status');
    await drained();
    const [ephemeral] = await here.workspace.ephemerals('oncall');
    expect(ephemeral?.text).toBe('Status: open, 1 running, 0 waiting');
    expect(JSON.stringify(ephemeral?.blocks)).toMatch(/decision needed on `rollback`/);
  });

  it('with anything else helps', async () => {
    here = await running();
    await here.workspace.command('oncall', 'general', '/aura', 'what?');
    await here.workspace.join('aura', 'general');
    await drained();
    expect((await here.workspace.ephemerals('oncall')).map((it) => it.text).join()).toMatch(/How to use Aura/);
  });
});

const forged = ['inc_2|run_1|helpful'].map((value) => ({
  type: 'actions',
  elements: [{ type: 'button', action_id: 'feedback_helpful', text: { type: 'plain_text', text: 'Helpful' }, value }],
}));

describe('feedback', () => {
  it('is kept with the incident, the newest of each person', async () => {
    here = await running();
    const answer = { type: 'reply' as const, text: 'Because of the deploy.', evidence: ['E1'], model: null };
    await open({ type: 'run-ended', run: 'run_1', outcome: 'answered', answer });
    await drained();
    const ts = (await here.journal.load(incident)).shown.get('answer:run_1')?.ts;
    await here.workspace.click('requester', 'incidents', ts ?? '', 'feedback_wrong');
    await here.workspace.click('requester', 'incidents', ts ?? '', 'feedback_wrong');
    const one = { type: 'feedback-given', feedback: { run: 'run_1', opinion: 'wrong', by: { user: id('requester') } } };
    expect(await factsOf('feedback-given')).toMatchObject([one, one]);
    expect((await here.journal.load(incident)).feedback).toMatchObject([one.feedback]);
  });

  it('on nothing that is there founds no journal', async () => {
    here = await running();
    await open();
    const ts = (await here.workspace.say('aura', 'incidents', 'a message', { blocks: forged })).ts;
    await here.workspace.click('requester', 'incidents', ts, 'feedback_helpful');
    expect(await here.facts('inc_2')).toEqual([]);
  });
});

describe('a change of a user group', () => {
  it('is passed on, so that nobody decides by a membership that ended', async () => {
    let changes = 0;
    here = await running({ connect: { groupsChanged: () => void (changes += 1) } });
    await here.workspace.setGroup('sre-oncall', ['backup']);
    await here.workspace.settled();
    expect(changes).toBe(1);
  });
});
