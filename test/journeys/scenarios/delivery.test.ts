/**
 * Acceptance scenarios 14 to 17 and 40: Slack that limits, fails, forgets and refuses.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rollbackWorkflow } from '../../support/rollback-workflow.ts';
import { SlackLab } from '../../support/slack-lab.ts';
import { patience, until } from '../../support/until.ts';

/** A card is opened only where the question asks for one, so that the other runs end by themselves. */
const workflows = [{ ...rollbackWorkflow, when: { ...rollbackWorkflow.when, text: ['card'] } }];

let lab: SlackLab;
beforeAll(async () => {
  lab = await SlackLab.open({
    engine: 'file',
    workflows,
    rooms: ['inc-14', 'inc-15', 'inc-15-beside', 'inc-16', 'inc-17'],
    pace: 20,
    config: { limits: { runsAtOnce: 12 } },
  });
  await lab.warmUp();
}, 2 * patience);
afterAll(() => lab.close());

const callsIn = async (channel: string, method?: string) =>
  (await lab.workspace.calls(method)).filter((call) => call.channel === channel);
const allSaid = () => until('all to be said', async () => (await lab.journal.store.backlog()) === 0, patience);

describe.concurrent('a message', { timeout: 3 * patience }, () => {
  it('14: whose thread was deleted is said at the top level, once and with a note', async () => {
    const room = lab.room('inc-14');
    const { ts: root } = await lab.workspace.say('oncall', 'inc-14', 'checkout is slow');
    const outage = { what: '500', method: 'chat.postMessage', channel: 'inc-14', times: 1_000 } as const;
    const { id } = await lab.workspace.misbehave(outage);
    const asked = await room.mention('what broke?', { thread_ts: root });
    await room.ended();
    await lab.workspace.erase(asked.ts);
    await lab.workspace.erase(root);
    await lab.workspace.calm(id);
    await room.answer();
    await allSaid();
    const answers = await room.answersSoFar();
    expect(answers).toHaveLength(1);
    expect(answers[0]?.thread_ts).toBeNull();
    expect(answers[0]?.reads).toMatch(/thread this belongs in was deleted/);
  });

  it('15: that Slack limits waits as long as Slack says, with its newest content; others go on', async () => {
    const room = lab.room('inc-15');
    const beside = lab.room('inc-15-beside');
    await lab.workspace.misbehave({ what: '429', method: 'chat.update', channel: 'inc-15', retryAfter: 3 });
    await room.mention('what broke?');
    const id = await room.id();
    const refused = await until(
      'the limit',
      async () => (await callsIn(id, 'chat.update')).find(({ ok }) => !ok),
      patience,
    );
    await beside.mention('what broke?');
    await beside.message('the end beside it', ({ text }) => /^Done/.test(text));
    await room.message('the end', ({ text }) => /^Done/.test(text));
    await allSaid();
    const after = (await callsIn(id, 'chat.update')).filter(({ at }) => at > refused.at);
    expect((after[0]?.at ?? 0) - refused.at).toBeGreaterThanOrEqual(2_900);
    expect(after.at(-1)?.args['text']).toMatch(/^Done/);
    // Everything that happened meanwhile is one edit; on a slow machine the run goes on after that.
    expect(after.length).toBeLessThanOrEqual(1 + ((after.at(-1)?.at ?? 0) - (after[0]?.at ?? 0)) / 100);
  });

  it('16: is kept while Slack fails and said in order afterwards, once', async () => {
    const room = lab.room('inc-16');
    await lab.workspace.misbehave({ what: 'lost-request', channel: 'inc-16', times: 2 });
    const { id: outage } = await lab.workspace.misbehave({ what: '500', channel: 'inc-16', times: 1_000 });
    await room.mention('what broke?');
    const [run] = await room.ended();
    expect(run?.outcome).toBe('answered');
    expect((await room.messages()).filter(({ metadata }) => metadata)).toEqual([]);
    await lab.workspace.calm(outage);
    await room.answer();
    await allSaid();
    const keys = await room.keys();
    expect(keys).toEqual([`status:${run?.id}`, `answer:${run?.id}`]);
  });

  it('17: whose acknowledgement is lost is found again and not said twice', async () => {
    const room = lab.room('inc-17');
    await lab.workspace.misbehave({ what: 'lost-response', method: 'chat.postMessage', channel: 'inc-17', times: 2 });
    await room.mention('what broke?');
    const [run] = await room.ended();
    await room.message('the end', ({ text }) => /^Done/.test(text));
    await room.answer();
    await allSaid();
    expect((await room.keys()).toSorted()).toEqual([`answer:${run?.id}`, `status:${run?.id}`]);
    const posts = await callsIn(await room.id(), 'chat.postMessage');
    expect(posts.map(({ error }) => error)).toEqual(['connection_dropped', 'connection_dropped']);
  });
});

describe('a workspace', { timeout: 3 * patience }, () => {
  // What a run is doing stands in a line of text, so such a workspace has nothing to refuse.
  it('40: that knows no plan blocks gets text; a revoked token turns the health red, and says so once', async () => {
    const old = await SlackLab.open({
      engine: 'file',
      workflows: [],
      rooms: ['inc-40'],
      pace: 20,
      workspace: { unsupportedBlocks: ['plan', 'task_card'] },
    });
    try {
      for (const [count, text] of ['what broke?', 'look again'].entries()) {
        await old.mention(text);
        await old.ended(count + 1);
        await old.answer(count + 1);
      }
      const refused = (await old.workspace.calls()).filter(({ error }) => error === 'invalid_blocks');
      await old.workspace.misbehave({ what: 'error', error: 'token_revoked', times: 1_000 });
      await old.mention('look again');
      await old.ended(3);
      const health = await until(
        'the health to turn red',
        async () => {
          const answer = await fetch(`http://127.0.0.1:${old.aura.port}/healthz`);
          return answer.status === 503 ? answer : null;
        },
        patience,
      );
      expect(await health.json()).toMatchObject({ ready: false, slack: expect.stringContaining('SLACK_BOT_TOKEN') });
      expect(refused).toEqual([]);
    } finally {
      await old.close();
    }
  });
});
