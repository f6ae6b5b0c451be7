/**
 * What people say of an answer and of an incident that is over: kept, answered at once, and shown to the next one like it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IncidentRoom } from '../support/incident-room.ts';
import { SlackLab } from '../support/slack-lab.ts';
import { patience, until } from '../support/until.ts';

const members = ['requester', 'oncall', 'backup', 'aura'];
const channels = [
  ...['general', 'incidents', 'inc-first', 'inc-second'].map((name) => ({ name, members })),
  { name: 'inc-third', isPrivate: true, members },
];

let lab: SlackLab;
beforeAll(async () => {
  lab = await SlackLab.open({ engine: 'file', pace: 20, workspace: { channels } });
}, 2 * patience);
afterAll(() => lab.close());

const has = (id: string) => (message: { actions: { action_id: string }[] }) =>
  message.actions.some(({ action_id }) => action_id === id);

async function dialog(who: string, title: string) {
  return until(`the dialog ${title}`, async () =>
    (await lab.workspace.views(who)).find((view) => JSON.stringify(view['title']).includes(title)),
  );
}

/** Mended and verified: then it is asked what it was. */
async function mended(room: IncidentRoom) {
  await room.mention('what broke?');
  await room.press(await room.card(), 'apr_approve');
  return room.message('the question what it was', has('outcome_yes'));
}

describe('what people think', { timeout: 3 * patience }, () => {
  it('is answered at once, asks what was wrong, and ends as a lead for the next incident like this one', async () => {
    const room = lab.room('inc-first');
    const question = await mended(room);
    expect(question.reads).toContain('Was this the cause: api');
    expect(question.thread_ts).toBe((await room.status()).ts);

    const answer = await room.message('an answer', has('feedback_helpful'));
    await room.press(answer, 'feedback_helpful');
    await room.ephemeral('oncall', /this answer helped/);
    await room.press(answer, 'feedback_wrong', 'requester');
    const form = await dialog('requester', 'What was wrong?');
    const hostile = 'the cache <!channel> *owned*';
    await lab.workspace.submit('requester', String(form['id']), { about: 'evidence', text: hostile });
    await room.ephemeral('requester', /this answer was wrong/);
    const { requester } = (await lab.workspace.directory()).people;
    const state = await room.state();
    expect(state?.feedback.map(({ opinion, about, was }) => ({ opinion, about, was }))).toEqual([
      { opinion: 'helpful', about: undefined, was: undefined },
      { opinion: 'wrong', about: 'evidence', was: hostile },
    ]);
    expect(state?.heard.at(-1)?.text).toContain(hostile);

    await room.press(question, 'outcome_no', 'requester');
    const form2 = await dialog('requester', 'What was it?');
    await lab.workspace.submit('requester', String(form2['id']), { text: hostile });
    const said = await until('the answer in its place', async () => {
      const now = await room.now(question);
      return now.reads.includes('says it was') ? now : null;
    });
    expect(said.reads).toMatch(/says it was “the cache .*channel.*owned.*”, not api/);
    expect(JSON.stringify(said.blocks)).not.toContain('<!channel>');
    expect(JSON.stringify(said.blocks)).not.toContain('*owned*');
    expect(has('outcome_yes')(said)).toBe(false);
    expect((await room.facts()).filter(({ type }) => type === 'outcome-said')).toHaveLength(1);
    expect((await room.state())?.outcome?.where).toMatchObject({ place: { channel: await room.id() }, open: true });

    const path = join(lab.folder, 'aura', 'records', `${await room.incident()}.md`);
    const record = await until('the record', () => (existsSync(path) ? readFileSync(path, 'utf8') : null));
    expect(record).toContain(`Said to be right: no, by ${requester}`);
    expect(record).toContain('the cache &lt;!channel&gt; \\*owned\\*');
    expect(record).toContain('and it helped');

    const next = lab.room('inc-second');
    await next.mention('what broke?');
    const status = await next.message('a lead', ({ reads }) => reads.includes('Seen before'));
    expect(status.reads).toMatch(
      /Seen before on .*: not api .*, but “the cache .*What helped: rollback of api\. A lead, no evidence\./,
    );
    expect((await next.state())?.ledger.some(({ tool }) => tool.includes('lesson'))).toBe(false);
  });

  it('confirms the cause with one press', async () => {
    const room = lab.room('inc-third');
    const question = await mended(room);
    await room.press(question, 'outcome_yes');
    const said = await until('the answer in its place', async () => {
      const now = await room.now(question);
      return now.reads.includes('confirms the cause') ? now : null;
    });
    expect(said.actions).toEqual([]);
    const outcome = (await room.state())?.outcome;
    expect(outcome).toMatchObject({ right: true, where: { place: { channel: await room.id() } } });
    // Of a private channel nothing is repeated elsewhere.
    expect(outcome?.where?.open).toBeUndefined();
  });
});
