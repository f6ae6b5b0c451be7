/**
 * Possible causes in the thread, and what people say of them: dated, in their name, in the same row.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SlackLab } from '../support/slack-lab.ts';
import { patience, until } from '../support/until.ts';

let lab: SlackLab;
beforeAll(async () => {
  lab = await SlackLab.open({ engine: 'file', pace: 20, rooms: ['inc-said', 'inc-asked'] });
  lab.tools.find({
    components: [
      { component: 'api', score: 2, onset: '2026-01-01T00:10:00Z', why: 'own time 20 ms → 400 ms' },
      { component: 'web', score: 1, onset: '2026-01-01T00:10:20Z', why: 'waits for api' },
    ],
  });
}, 2 * patience);
afterAll(() => lab.close());

const isRows = ({ text }: { text: string }) => text.startsWith('Possible causes');

describe('possible causes', { timeout: 3 * patience }, () => {
  it('are ruled out by what somebody says in the thread, and brought back by what somebody says later', async () => {
    const room = lab.room('inc-said');
    await room.mention('what broke?');
    const rows = await room.message('the possible causes', isRows);
    expect(rows.reads).toMatch(/Leading[\s\S]*api[\s\S]*Weaker[\s\S]*web/);
    const thread_ts = rows.thread_ts ?? '';
    const hostile = "it's not the deploy, we rolled that back already <!channel> *owned*";
    await lab.workspace.say('oncall', 'inc-said', hostile, { thread_ts });
    const ruled = await until('the row', async () => {
      const now = await room.now(rows);
      return now.reads.includes('rules it out') ? now : null;
    });
    const { oncall } = (await lab.workspace.directory()).people;
    expect(ruled.reads).toMatch(/Ruled out, by [^\n]*people[\s\S]*api[^\n]*v2[^\n]*rules it out, .*not the deploy/);
    expect(JSON.stringify(ruled.blocks)).toContain(`<@${oncall}>`);
    expect(JSON.stringify(ruled.blocks)).not.toContain('<!channel>');
    expect(JSON.stringify(ruled.blocks)).not.toContain('*owned*');
    const said = (await room.facts()).filter(({ type }) => type === 'hypothesis-said');
    expect(said).toMatchObject([{ by: { user: oncall }, speaks: 'against', hypothesis: 'api@v2' }]);
    // Nothing was posted beside: people talk to each other.
    expect((await room.messages()).filter(isRows)).toHaveLength(1);

    await lab.workspace.say('backup', 'inc-said', 'sorry, I think it is the deploy after all', { thread_ts });
    const back = await until('the row again', async () => {
      const now = await room.now(rows);
      return now.reads.includes('names it') ? now : null;
    });
    expect(back.reads).toMatch(/Weaker[\s\S]*api[^\n]*rules it out[^\n]*names it/);
    // Their word moves the rows; what code has proven it has proven.
    const run = (await room.runs())[0];
    expect(run?.hypotheses.find(({ id }) => id === 'api@v2')).toMatchObject({ standing: 'weaker', origin: 'triage' });

    await lab.workspace.say('backup', 'inc-said', 'is it the deploy?', { thread_ts });
    await lab.workspace.settled();
    expect((await room.facts()).filter(({ type }) => type === 'hypothesis-said')).toHaveLength(2);
  });

  it('hear what is said with a mention as well, and tell of it when they are asked', async () => {
    const room = lab.room('inc-asked');
    await room.mention('what broke?');
    const rows = await room.message('the possible causes', isRows);
    await room.mention("it's not web", { thread_ts: rows.thread_ts ?? '' }, 'oncall');
    await until('the row', async () => (await room.now(rows)).reads.includes('rules it out'), patience);
    await room.mention('what did you rule out?', { thread_ts: rows.thread_ts ?? '' });
    const told = await room.message(
      'an answer that tells of it',
      ({ metadata, reads }) => metadata?.event_type === 'aura_answer' && reads.includes('rules it out'),
    );
    expect(told.reads).toContain('web');
  });
});
