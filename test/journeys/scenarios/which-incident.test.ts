/**
 * Which incident a mention means: that of the channel, one of its own, that of the message it hangs on; and who is asked
 * where the words do not tell.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SlackLab } from '../../support/slack-lab.ts';
import { patience, until } from '../../support/until.ts';

let lab: SlackLab;
beforeAll(async () => {
  lab = await SlackLab.open({
    engine: 'file',
    workflows: [],
    rooms: ['inc-other', 'inc-asked', 'inc-both', 'alerts'],
    pace: 20,
    config: {
      limits: { runsAtOnce: 8 },
      catalog: ['api', 'web', 'till', 'ledger'].map((component) => ({ component })),
    },
  });
  await lab.warmUp();
}, 2 * patience);
afterAll(() => lab.close());

const incidents = async (channel: string) => {
  const { channels } = await lab.workspace.directory();
  const all = await Promise.all((await lab.aura.journal.store.incidents()).map((it) => lab.aura.journal.load(it)));
  return all.filter(({ place }) => place?.channel === channels[channel]);
};

describe('a mention', { timeout: 3 * patience }, () => {
  it('of another symptom is looked at afresh; a question of the first stays with it', async () => {
    const room = lab.room('inc-other');
    await room.mention('why is the api slow?');
    await room.ended();
    await room.mention('payments page is blank for Germany');
    await until('a second incident', async () => (await incidents('inc-other')).length === 2);
    await until('its own run', async () =>
      (await incidents('inc-other')).every(({ runs }) =>
        [...runs.values()].some(({ route }) => route === 'investigate'),
      ),
    );
    const titles = (await incidents('inc-other')).map(({ brief }) => brief?.title);
    expect(new Set(titles)).toEqual(new Set(['payments page is blank for Germany', 'why is the api slow?']));
  });

  it.each(['which_this', 'which_new'])(
    'whose words do not tell is asked about, and goes where somebody says: %s',
    async (press) => {
      const name = press === 'which_this' ? 'inc-asked' : 'inc-both';
      const room = lab.room(name);
      const before = (await incidents(name)).length;
      await room.mention('why is the api slow?');
      await room.ended();
      const { ts } = await room.mention('what about the ledger?');
      const card = await room.message('the question back', (it) =>
        it.actions.some(({ action_id }) => action_id === press),
      );
      expect(card.thread_ts).toBe(ts);
      expect(card.reads).toContain('why is the api slow?');
      await lab.workspace.click('oncall', name, card.ts, press);
      await room.message('the choice', (it) => it.ts === card.ts && it.actions.length === 0);
      const held = await until('the question to be asked', async () => {
        const all = await incidents(name);
        const with2 = all.find(({ requests }) =>
          [...requests.values()].some(({ request }) => request.text.includes('ledger')),
        );
        return with2 && { with2, count: all.length };
      });
      expect(held.count - before).toBe(press === 'which_this' ? 1 : 2);
      expect(held.with2.held.size).toBe(0);
      expect(held.with2.brief?.title).toBe(press === 'which_this' ? 'why is the api slow?' : 'what about the ledger?');
    },
  );

  it('under a message of another product is about what that message says', async () => {
    for (const [product, component] of [
      ['datadog', 'ledger'],
      ['grafana', 'search'],
      ['person', null],
    ] as const) {
      const { message, right } = JSON.parse(
        readFileSync(new URL(`../../fixtures/messages/${product}.json`, import.meta.url), 'utf8'),
      ) as { message: { text: string; attachments?: Record<string, unknown>[] }; right: { title: string } };
      const posted =
        product === 'person'
          ? await lab.workspace.say('oncall', 'alerts', 'The ledger answers 500')
          : await lab.workspace.say('pagerduty', 'alerts', message.text, { attachments: message.attachments });
      await lab.workspace.say('requester', 'alerts', `<@${lab.workspace.app.userId}> why?`, { thread_ts: posted.ts });
      const opened = await until(`the incident of ${product}`, async () =>
        (await incidents('alerts')).find(
          ({ brief }) => brief?.title === (component ? right.title : 'The ledger answers 500'),
        ),
      );
      expect(opened.brief?.service).toBe(component ?? 'ledger');
      expect(opened.brief?.sender === 'a person').toBe(component === null);
    }
    expect(await incidents('alerts')).toHaveLength(3);
  });
});
