/**
 * What an answer rests on is one press away, and documents come as files into its thread.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { SlackLab } from '../support/slack-lab.ts';
import { patience, until } from '../support/until.ts';

let lab: SlackLab;
afterEach(() => lab.close());

const files = async () => (await lab.messages()).filter((message) => message.files.length > 0);

async function told(text: string): Promise<Awaited<ReturnType<typeof lab.messages>>[number]> {
  lab = await SlackLab.open({ engine: 'file', pace: 20 });
  await lab.mention('what broke?');
  const card = await lab.card();
  await lab.mention(text, { thread_ts: card.thread_ts ?? card.ts });
  const [answer] = await lab.answer();
  if (!answer) throw new Error('there is no answer');
  return answer;
}

describe('evidence', { timeout: 3 * patience }, () => {
  it('opens as a dialog with what was asked and what came back, and its whole output as a file in the thread', async () => {
    const answer = await told('why api?');
    const button = answer.actions.find(({ action_id }) => action_id.startsWith('evidence_open_'));
    const id = button?.action_id.replace('evidence_open_', '') ?? '';
    await lab.press(answer, button?.action_id ?? '');
    const [view] = await until('the dialog', async () => {
      const views = await lab.workspace.views('oncall');
      return views.length > 0 ? views : null;
    });
    const shown = JSON.stringify(view);
    expect(shown).toContain(`Evidence ${id}`);
    expect(shown).toContain('Asked: What moved, what changed and what it hit');
    expect(shown).toMatch(/What is said by it.*own time 20 ms/);
    await lab.workspace.clickInView('oncall', String(view?.['id']), 'evidence_whole');
    const [file] = await until('the file', async () => ((await files()).length > 0 ? files() : null));
    expect(file?.thread_ts).toBe(answer.thread_ts);
    expect(file?.files).toMatchObject([{ name: `${id}.txt`, title: `${id}, whole output of aura.triage` }]);
    expect(Number(file?.files[0]?.['size'])).toBeGreaterThan(200);
  });

  it('comes as a postmortem with timeline and cause, once, also where nobody heard that it arrived', async () => {
    lab = await SlackLab.open({ engine: 'file', pace: 20 });
    await lab.workspace.misbehave({ what: 'lost-response', method: 'files.completeUploadExternal', times: 1 });
    await lab.mention('what broke?');
    const card = await lab.card();
    await lab.mention('draft a postmortem', { thread_ts: card.thread_ts ?? card.ts });
    await lab.answer();
    await until('the file', async () => (await files()).length > 0);
    // Either it is looked for, or it comes a second time.
    await until('the look', async () => {
      const calls = await lab.workspace.calls();
      const shared = calls.filter(({ method }) => method === 'files.completeUploadExternal');
      return shared.length > 1 || calls.some(({ method }) => method === 'conversations.replies');
    });
    const all = await files();
    expect(all.map((message) => message.files.map(({ name }) => name))).toEqual([['postmortem.md']]);
  });
});
