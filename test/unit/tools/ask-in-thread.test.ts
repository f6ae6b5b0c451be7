/** A server's question in the journal: it is closed with the call, with the worker that made it, or with its time. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ServerAnswers } from '../../../src/approvals/server-answers.ts';
import { Journal } from '../../../src/run/journal.ts';
import type { AskingCall, ServerQuestion } from '../../../src/run/servers/server-question.ts';
import { FileStore } from '../../../src/store/file-store.ts';
import { AskInThread } from '../../../src/tools/ask-in-thread.ts';
import { asker, place } from '../../support/incident-lab.ts';
import { until } from '../../support/until.ts';

const nobody = { bot: false, guest: false, deactivated: false, foreign: false };
const people = { profile: async () => nobody, group: async () => [], onCall: async () => [] };
const call: AskingCall = {
  incident: 'i',
  run: 'r',
  caller: { kind: 'task', run: 'r', id: 't' },
  server: 'ops',
  tool: 'ops.look',
};
const asked = { text: 'Which one?', fields: [] };

let folder = '';
let store: FileStore;
let journal: Journal;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aura-asked-'));
  store = await FileStore.open({ folder });
  journal = new Journal(store);
  const request = { id: 'q', kind: 'mention' as const, text: 'slow?', capped: false, by: asker, place };
  await journal.decide('i', () => ({
    facts: [
      { type: 'request-accepted', request },
      { type: 'run-started', run: 'r', request: 'q', parent: null, fence: 1 },
    ],
  }));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const questions = async () => (await journal.load('i')).runs.get('r')?.serverQuestions ?? [];
const open = (): Promise<ServerQuestion> => until('a question', async () => (await questions())[0]);
const answers = (welcomes = true) => new ServerAnswers({ journal, people, welcomes: async () => welcomes });
const press = ({ id: question }: ServerQuestion, id: string) => {
  return { incident: 'i', run: 'r', question, place, by: asker, id };
};

describe("a server's question", () => {
  it('takes the first answer of who may', async () => {
    const asking = new AskInThread(journal, 600_000).ask(call, asked, new AbortController().signal);
    const question = await open();
    expect(await answers(false).answer(press(question, '1'), {})).toEqual({ taken: false });
    expect(await answers().answer(press(question, '2'), {})).toEqual({ taken: true });
    expect(await answers().answer(press(question, '3'), null)).toEqual({ taken: false });
    expect(await asking).toEqual({ how: 'accept', by: asker, content: {} });
    expect(await answers().answer({ ...press(question, '4'), question: 'q_other' }, {})).toEqual({ taken: false });
  });

  it('ends with its time, and takes nothing afterwards', async () => {
    expect(await new AskInThread(journal, 1).ask(call, asked, new AbortController().signal)).toEqual({
      how: 'cancel',
      why: 'late',
    });
    expect(await answers().answer(press(await open(), '1'), {})).toEqual({ taken: false });
  });

  it('ends with the call that asked', async () => {
    const over = new AbortController();
    const asking = new AskInThread(journal, 600_000).ask(call, asked, over.signal);
    await open();
    over.abort();
    expect(await asking).toEqual({ how: 'cancel', why: 'gone' });
  });

  it('is over for everybody once another worker takes the run up', async () => {
    const asking = new AskInThread(journal, 600_000).ask(call, asked, new AbortController().signal);
    const question = await open();
    await new Journal(store).decide('i', () => ({ facts: [{ type: 'run-resumed', run: 'r', fence: 2 }] }));
    expect(await asking).toEqual({ how: 'cancel', why: 'gone' });
    expect(await answers().answer(press(question, '1'), {})).toEqual({ taken: false });
    expect((await journal.load('i')).runs.get('r')?.serverQuestions).toMatchObject([{ closed: { why: 'gone' } }]);
  });

  it('is put to nobody where the run has no place, is silent, or is over', async () => {
    const facts = [
      {
        type: 'request-accepted',
        request: { id: 'q2', kind: 'mention', text: '', capped: false, by: null, place: null },
      },
      { type: 'run-started', run: 'nowhere', request: 'q2', parent: null, fence: 1 },
      { type: 'run-started', run: 'silent', request: 'q', parent: null, fence: 1, shadow: true },
      { type: 'run-started', run: 'over', request: 'q', parent: null, fence: 1 },
      { type: 'run-ended', run: 'over', outcome: 'stopped', answer: null },
    ] as const;
    await journal.decide('i', () => ({ facts: [...facts] }));
    const ask = new AskInThread(journal, 600_000);
    for (const run of ['nowhere', 'silent', 'over', 'unknown'])
      expect(await ask.ask({ ...call, run }, asked, new AbortController().signal)).toBeNull();
  });
});
