/**
 * A run that cannot tell what is meant asks people back, once: it parks, lives through its worker's end, and goes on with
 * what they press or say, or with its best guess, said as one.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Clarifications } from '../../src/intake/clarifications.ts';
import type { Model, ModelRequest } from '../../src/model/model.ts';
import { messageKey, statusKey } from '../../src/run/message-key.ts';
import { findingOf } from '../../src/run/finding/run-finding.ts';
import { FileStore } from '../../src/store/file-store.ts';
import { asker, IncidentLab, type LabOptions, place } from '../support/incident-lab.ts';
import { patience, until } from '../support/until.ts';

const labs: IncidentLab[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const lab of labs.splice(0).toReversed()) await lab.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const catalog = ['payment-gateway', 'payment-ledger', 'cart'].map((component) => ({
  component,
  aliases: [],
  owners: [],
}));

async function open(options: LabOptions = {}): Promise<IncidentLab> {
  const lab = await IncidentLab.open({ catalog, workflows: [], ...options });
  labs.push(lab);
  return lab;
}

/** ms: a busy machine takes long to start what runs beside the loop. */
const runOf = async (lab: IncidentLab) => [...(await lab.state()).runs.values()][0];
const parked = (lab: IncidentLab) =>
  until(
    'a parked run',
    async () => {
      const run = await runOf(lab);
      return run?.parkedOn?.kind === 'question' && run;
    },
    patience,
  );
const ended = (lab: IncidentLab) =>
  until(
    'the end of the run',
    async () => {
      const run = await runOf(lab);
      return run?.state === 'ended' && run;
    },
    patience,
  );
const answersTo = ({ journal }: IncidentLab) => new Clarifications({ journal, intake: { welcomes: async () => true } });
const pressed = ({ incident }: IncidentLab) => ({ incident, id: 'p1', place, by: asker });
const looked = ({ toolbox }: IncidentLab) =>
  toolbox.calls.filter(({ tool }) => tool === 'aura.triage').map(({ args }) => args['about']);

describe('a word that may mean several components', { timeout: 2 * patience }, () => {
  it('is asked back before the first look; the first press counts, also after the worker that asked is gone', async () => {
    const store = await FileStore.open({
      folder: folders[folders.push(mkdtempSync(join(tmpdir(), 'aura-ask-'))) - 1] ?? '',
    });
    const first = await open({ store, wakes: false });
    await first.ask('why is payment slow?');
    await first.worker.handle(first.incident);
    const run = await parked(first);
    expect(run.clarification).toMatchObject({ key: null, choices: ['payment-gateway', 'payment-ledger'] });
    expect(looked(first)).toEqual([]);
    first.worker.leave();

    const second = new IncidentLab({ catalog, workflows: [], store, incident: first.incident, wakes: false }, store);
    const answers = answersTo(second);
    expect(await answers.press(pressed(second), run.id, 7)).toBe(false);
    const elsewhere = { ...pressed(second), place: { ...place, channel: 'C2' } };
    expect(await answers.press(elsewhere, run.id, 0)).toBe(false);
    expect(await answers.press(pressed(second), run.id, 1)).toBe(true);
    expect(await answers.press(pressed(second), run.id, 0)).toBe(false);
    await second.worker.handle(first.incident);
    const now = await ended(second);
    expect(looked(second)).toMatchObject([{ service: 'payment-ledger' }]);
    expect(findingOf(now)?.asked?.clarified).toMatchObject({ by: asker, as: 'payment-ledger' });
    await second.toolbox.close();
  });

  it('goes on with all of them where nobody says in time, and says that it is a guess', async () => {
    const lab = await open({ limits: { approvalMinutes: 0 } });
    await lab.start();
    await lab.ask('why is payment slow?');
    const run = await ended(lab);
    expect(looked(lab)).toMatchObject([{ components: ['payment-gateway', 'payment-ledger'] }]);
    expect(findingOf(run)?.asked?.clarified).toEqual({
      question: expect.stringContaining('“payment”') as string,
      as: 'payment-gateway, payment-ledger',
    });
  });

  it.each([
    ['a name is written out', 'why is cart slow?', {}],
    ['nobody is there to be asked', 'why is payment slow?', { place: null }],
  ])('is not asked back where %s', async (_, text, more) => {
    const lab = await open();
    await lab.start();
    await lab.ask(text, more);
    expect((await ended(lab)).clarification).toBeUndefined();
  });
});

describe('a reply in the thread', { timeout: 2 * patience }, () => {
  const said = { eventId: 'e', place, ts: '2.0', at: 0 };

  it('answers: a mention and who asked in any words, others by naming an answer; a question does not', async () => {
    const lab = await open();
    await lab.start();
    await lab.ask('why is payment slow?');
    const run = await parked(lab);
    const thread = '9.9';
    await lab.journal.decide(lab.incident, () => ({
      facts: [{ type: 'message-shown', key: statusKey(run.id), place, ts: thread }],
    }));
    const answers = answersTo(lab);
    const other = { team: 'T1', user: 'UOTHER' };
    const reply = (text: string, by = other, in_ = thread) =>
      answers.reply({ ...said, text, by, thread: in_, bot: false, edited: false }, false);
    expect(await reply('looking too')).toBe(false);
    expect(await reply('which payment-gateway?', asker)).toBe(false);
    expect(await reply('payment-gateway', other, '1.1')).toBe(false);
    expect(await reply('stop', asker)).toBe(false);
    expect(await reply('the Payment Gateway one')).toBe(true);
    expect((await ended(lab)).clarification?.closed).toMatchObject({ by: other, text: 'payment-gateway' });
    expect(looked(lab)).toMatchObject([{ service: 'payment-gateway' }]);
  });
});

describe('a model', { timeout: 2 * patience }, () => {
  it('may ask once, is told the answer as data, and goes on in the same conversation', async () => {
    const asked: ModelRequest[] = [];
    const ask = (id: string) => ({
      id,
      name: 'ask_person',
      args: { question: 'Do you mean checkout in <@U0> EU or US?', choices: ['EU', 'US'], guess: 'EU' },
    });
    const model: Model = {
      name: 'scripted',
      ask: async (request) => {
        asked.push(structuredClone({ ...request, signal: undefined }) as unknown as ModelRequest);
        const submit = { id: 's', name: 'submit', args: { summary: 'api became slow [E1].', claims: [] } };
        const turn = request.messages.filter(({ role }) => role === 'assistant').length;
        return {
          text: '',
          calls: [turn === 0 ? ask('a') : turn === 1 ? ask('b') : submit],
          usage: { input: 1, output: 1 },
        };
      },
    };
    const lab = await open({ model });
    await lab.start();
    await lab.ask('what broke?');
    const run = await parked(lab);
    expect(asked).toHaveLength(1);
    expect(await answersTo(lab).press(pressed(lab), run.id, 1)).toBe(true);
    expect((await ended(lab)).clarification?.closed?.text).toBe('US');
    const told = JSON.stringify(asked.at(-1)?.messages);
    expect(asked).toHaveLength(3);
    expect(told).toMatch(/Somebody answered\..*US/);
    expect(told).toContain('people were asked in this run already');
  });
});

describe('copilot', { timeout: 2 * patience }, () => {
  /** Submits at once, after asking people where it should. */
  function investigator(asks: boolean): { model: Model; turns: () => number } {
    let turns = 0;
    const model: Model = {
      name: 'scripted',
      ask: async () => {
        turns += 1;
        const submit = { id: 's', name: 'submit', args: { summary: 'api became slow [E1].', claims: [] } };
        const ask = {
          id: 'a',
          name: 'ask_person',
          args: { question: 'EU or US?', choices: ['EU', 'US'], guess: 'EU' },
        };
        return { text: '', calls: [asks && turns === 1 ? ask : submit], usage: { input: 1, output: 1 } };
      },
    };
    return { model, turns: () => turns };
  }
  const asksFor = (lab: IncidentLab, key: RegExp) =>
    until(
      `a question ${key.source}`,
      async () => {
        const run = await runOf(lab);
        return run?.clarification && !run.clarification.closed && key.test(run.clarification.key ?? '') && run;
      },
      patience,
    );

  it('asks before the plan with its tasks and two buttons; a model may ask its own question after that', async () => {
    const { model, turns } = investigator(true);
    const lab = await open({ model, autonomy: 'copilot' });
    await lab.start();
    await lab.ask('what broke?');
    const run = await asksFor(lab, /^plan:1$/);
    expect(run.clarification).toMatchObject({
      text: expect.stringMatching(/^I would look further: 1\. .+ Shall I\?$/),
      choices: ['Go on', 'Leave it at the first look'],
    });
    expect([turns(), looked(lab).length]).toEqual([0, 1]);
    expect(await answersTo(lab).press(pressed(lab), run.id, 0)).toBe(true);
    await asksFor(lab, /^(?!plan:)/);
    expect(await answersTo(lab).press(pressed(lab), run.id, 1)).toBe(true);
    expect((await ended(lab)).clarification?.closed?.text).toBe('US');
    expect(turns()).toBe(2);
  });

  it('asks for an alert as well, and where its channel becomes known only after that, shows it there', async () => {
    const { model, turns } = investigator(false);
    const lab = await open({ model, autonomy: 'copilot' });
    await lab.start();
    const request = { id: 'req_1', kind: 'webhook' as const, text: '', capped: false, by: null, place: null };
    const brief = { source: 'pagerduty' as const, title: 'api is slow', labels: {}, startedAt: Date.now() };
    await lab.journal.decide(lab.incident, () => ({
      facts: [
        { type: 'incident-opened', brief },
        { type: 'request-accepted', request },
      ],
    }));
    await lab.wake(lab.incident);
    const run = await asksFor(lab, /^plan:1$/);
    await lab.journal.decide(lab.incident, () => ({ facts: [{ type: 'channel-linked', place, how: 'webhook' }] }));
    const row = await until('the question to be said', async () => {
      const held = await lab.store.hold('reader', 60_000);
      if (held) await lab.store.done(held, 'reader');
      return held?.row.key === messageKey('question', run.id) && held.row;
    });
    expect(row.place).toEqual(place);
    expect(await answersTo(lab).press(pressed(lab), run.id, 0)).toBe(true);
    await ended(lab);
    expect(turns()).toBe(1);
  });

  it.each([
    ['the other button is pressed', 10, 1],
    ['nobody says in time', 0, null],
  ] as const)('leaves it at the first look where %s', async (_, approvalMinutes, choice) => {
    const { model, turns } = investigator(false);
    const lab = await open({ model, autonomy: 'copilot', limits: { approvalMinutes } });
    await lab.start();
    await lab.ask('what broke?');
    const run = choice === null ? await ended(lab) : await asksFor(lab, /^plan:1$/);
    if (choice !== null) await answersTo(lab).press(pressed(lab), run.id, choice);
    const now = await ended(lab);
    expect([turns(), findingOf(now)?.component]).toEqual([0, 'api']);
    expect(findingOf(now)?.asked?.clarified?.as).toBe('Leave it at the first look');
  });
});
