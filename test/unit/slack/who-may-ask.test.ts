/**
 * Who may ask, stop, start here and comment: full members of the home workspace, unless `slack.people` says otherwise.
 */
import { afterEach, describe, expect, it } from 'vitest';
import type { PersonOptions } from '../../../src/slack-emulator/workspace-options.ts';
import type { Fact } from '../../../src/run/fact.ts';
import { linkTo } from '../../../src/run/identity.ts';
import type { OutboxRow } from '../../../src/run/saying.ts';
import { anApproval } from './examples.ts';
import { type Running, type RunningOptions, running, until } from './running.ts';

let here: Running;
afterEach(() => here.close());

const incident = 'inc_1';
const strangers = ['guest', 'outsider'] as const;
const place = () => ({ team: here.workspace.app.teamId, channel: here.incidents });
const aura = (): string => `<@${here.workspace.app.userId}>`;
const quiet = async (): Promise<void> => {
  await here.workspace.settled();
  await until(async () => (await here.store.backlog()) === 0);
};
/** Everything in the journal but the bare note that something was turned away, and what became of messages. */
const effects = async (): Promise<Fact['type'][]> =>
  (await here.facts())
    .map((fact) => fact.type)
    .filter(
      (type) =>
        type !== 'message-shown' && type !== 'message-failed' && type !== 'request-dropped' && type !== 'person-told',
    );
const toldPrivately = async (who: string): Promise<string[]> =>
  (await here.workspace.ephemerals(who)).map((message) => message.text);

const opened: Fact['type'][] = [
  'incident-opened',
  'channel-linked',
  'request-accepted',
  'run-started',
  'approval-opened',
];

/** An incident with a run, its status, an open card and an answer, all in Slack; the status' and card's ts. */
async function everything(options: RunningOptions = {}) {
  here = await running(options);
  const approval = anApproval({ run: 'run_1' });
  const row = (key: string, saying: OutboxRow['saying']): OutboxRow => ({ key, place: place(), priority: 4, saying });
  const request = { id: 'req_1', kind: 'mention' as const, text: 'why?', capped: false, by: null, place: place() };
  await here.journal.decide(incident, () => ({
    facts: [
      { type: 'incident-opened', brief: { source: 'slack', title: 'Orders slow', labels: {}, startedAt: 0 } },
      { type: 'channel-linked', place: place(), how: 'mention' },
      { type: 'request-accepted', request },
      { type: 'run-started', run: 'run_1', request: 'req_1', parent: null, fence: 0 },
      { type: 'approval-opened', approval },
    ],
    links: [linkTo.channel(place())],
  }));
  await here.put(
    incident,
    row('answer:run_0', {
      type: 'answer',
      run: 'run_0',
      answer: { type: 'reply', text: 'The deploy.', evidence: [], model: null },
      request: { by: null, kind: 'mention' },
      took: 1,
    }),
    row('notice:hint', { type: 'notice', notice: { code: 'not-an-incident-channel' } }),
  );
  await quiet();
  const { shown } = await here.journal.load(incident);
  const ts = (key: string): string => shown.get(key)?.ts ?? '';
  return {
    status: ts('status:run_1'),
    card: ts('approval:apr_1'),
    answer: ts('answer:run_0'),
    hint: ts('notice:hint'),
  };
}

describe.each(strangers)('a %s', (who) => {
  it('starts no run by a mention, and gets one private sentence however often', async () => {
    here = await running();
    for (const text of ['why is checkout slow?', 'hello?', 'status']) {
      await here.workspace.say(who, 'incidents', `${aura()} ${text}`);
      await quiet();
    }
    expect(await effects()).toEqual([]);
    expect(await toldPrivately(who)).toEqual([
      'Here only full members of this workspace may ask me or steer me. Please ask one of them to.',
    ]);
    expect((await here.workspace.messages('incidents')).map((it) => it.author)).toEqual([who, who, who]);
  });

  it('stops nothing, starts nothing here, says nothing for the record and reads no arguments', async () => {
    const { status, card, answer, hint } = await everything();
    await here.workspace.say(who, 'incidents', `${aura()} stop`);
    await here.workspace.command(who, 'incidents', '/aura', 'stop');
    await here.workspace.click(who, 'incidents', status, 'run_stop');
    await here.workspace.stopSession(who, 'incidents', status);
    await here.workspace.click(who, 'incidents', hint, 'start_here');
    await here.workspace.click(who, 'incidents', answer, 'feedback_wrong');
    await here.workspace.click(who, 'incidents', card, 'apr_details');
    await here.workspace.say(who, 'incidents', 'it was the tax service', { thread_ts: status });
    await quiet();
    expect(await effects()).toEqual(opened);
    expect(await here.workspace.views(who)).toEqual([]);
    expect(await toldPrivately(who)).toHaveLength(1);
    // The same acts by a member count, so the refusals above were about the person.
    await here.workspace.say('oncall', 'incidents', 'it was the tax service', { thread_ts: status });
    await here.workspace.click('oncall', 'incidents', answer, 'feedback_wrong');
    await here.workspace.click('oncall', 'incidents', card, 'apr_details');
    await here.workspace.click('oncall', 'incidents', status, 'run_stop');
    await quiet();
    expect(await effects()).toEqual([...opened, 'message-heard', 'stop-requested']);
    expect(await here.workspace.views('oncall')).toHaveLength(1);
  });
});

describe('the policy', () => {
  it.each([
    ['guests', { guest: 1, outsider: 0 }],
    ['everyone', { guest: 1, outsider: 1 }],
  ] as const)('%s lets in whom it names', async (people, may) => {
    here = await running({ people });
    for (const who of strangers) {
      await here.workspace.say(who, 'incidents', `${aura()} why?`);
      await quiet();
    }
    const accepted = (await effects()).filter((type) => type === 'request-accepted');
    expect(accepted).toHaveLength(may.guest + may.outsider);
    expect((await toldPrivately('outsider')).join()).toMatch(may.outsider ? /^$/ : /only people of this workspace/);
  });

  it('is asked of Slack once in a while, and of nobody means no', async () => {
    here = await running();
    for (let i = 0; i < 3; i += 1) await here.workspace.say('oncall', 'incidents', `${aura()} why? ${i}`);
    await quiet();
    expect(await here.workspace.calls('users.info')).toHaveLength(1);
    await here.workspace.misbehave({ what: 'error', method: 'users.info', error: 'user_not_found' });
    await here.workspace.say('backup', 'incidents', `${aura()} why?`);
    await quiet();
    expect((await effects()).filter((type) => type === 'request-accepted')).toHaveLength(3);
  });

  it('accepts nothing while Slack cannot say who asks, and accepts it once when it can', async () => {
    here = await running();
    await here.workspace.misbehave({ what: '500', method: 'users.info' });
    await here.workspace.say('oncall', 'incidents', `${aura()} why?`);
    await quiet();
    const deliveries = await here.workspace.deliveries('app_mention');
    expect(deliveries.map(({ status }) => status)).toEqual([503, 200]);
    expect((await effects()).filter((type) => type === 'request-accepted')).toHaveLength(1);
  });
});

describe('what is signed well and still starts nothing', () => {
  const people: PersonOptions[] = [{ handle: 'requester' }, { handle: 'outsider', kind: 'outsider' }];
  const send = async (event: Record<string, unknown>, envelope: Record<string, unknown> = {}) => {
    const { teamId, appId } = here.workspace.app;
    const at = Date.now();
    const ts = `${Math.floor(at / 1_000)}.${String(at % 1_000).padStart(6, '0')}`;
    const user = here.ids.people['requester'];
    const { status } = await here.workspace.forge('events_api', {
      type: 'event_callback',
      team_id: teamId,
      api_app_id: appId,
      event_id: `Ev${ts}`,
      event_time: Math.floor(at / 1_000),
      event: { type: 'app_mention', channel: here.incidents, user, ts, text: `${aura()} why?`, ...event },
      ...envelope,
    });
    await quiet();
    return status;
  };

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['an event of another workspace', {}, { team_id: 'T0OTHER000' }],
    ['an event that another installation hears', {}, { authorizations: [{ team_id: 'T0OTHER000' }] }],
    ['an event of another app', {}, { api_app_id: 'A0OTHER000' }],
    ['an event of no app', {}, { api_app_id: undefined }],
    ['Slackbot', { user: 'USLACKBOT', bot_id: null }, {}],
    ['a bot that nobody knows', { bot_id: 'B0UNKNOWN0' }, {}],
    ['an app without a bot', { app_id: 'A0UNKNOWN0' }, {}],
    ['a person nobody knows', { user: 'U0UNKNOWN0' }, {}],
    ['somebody who speaks from another workspace', { user_team: 'T0PARTNER00' }, { is_ext_shared_channel: true }],
    ["a partner's event", {}, { team_id: 'T0PARTNER00', context_team_id: 'T0WORKSPACE' }],
  ])('%s', async (_, event, envelope) => {
    here = await running({ workspace: { people } });
    expect(await send(event, envelope)).toBe(200);
    expect(await effects()).toEqual([]);
    expect(await send({}, {})).toBe(200);
    expect(await effects()).toEqual(['incident-opened', 'channel-linked', 'request-accepted']);
  });

  it('a press for another app', async () => {
    const { status } = await everything();
    const body = {
      type: 'block_actions',
      team: { id: here.workspace.app.teamId },
      user: { id: here.ids.people['oncall'], team_id: here.workspace.app.teamId },
      api_app_id: 'A0OTHER000',
      container: { type: 'message', message_ts: status, channel_id: here.incidents },
      channel: { id: here.incidents },
      actions: [
        { type: 'button', action_id: 'run_stop', block_id: 'run:run_1', value: 'inc_1|run_1', action_ts: '1.2' },
      ],
    };
    expect(await here.workspace.forge('interactive', body)).toMatchObject({ acked: false, status: 404 });
    expect(await effects()).toEqual(opened);
    await here.workspace.forge('interactive', { ...body, api_app_id: here.workspace.app.appId });
    expect(await effects()).toEqual([...opened, 'stop-requested']);
  });
});
