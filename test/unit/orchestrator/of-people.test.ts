/** What is asked of people and of Aura itself at each moment: who does what next, who is needed, who can be reached. */
import { describe, expect, it } from 'vitest';
import { contact } from '../../../src/orchestrator/answers/contact.ts';
import { doingNow } from '../../../src/orchestrator/answers/doing-now.ts';
import { takenUp } from '../../../src/orchestrator/answers/taken-up.ts';
import { wakePeople } from '../../../src/orchestrator/answers/wake-people.ts';
import { whatNow } from '../../../src/orchestrator/answers/what-now.ts';
import type { Approval } from '../../../src/run/actions/approval.ts';
import {
  askedAt,
  calm,
  cancelled,
  card,
  denied,
  helped,
  linesOf,
  minutes,
  noon,
  sure,
} from '../../support/asked-at.ts';

const waiting = card('pending');
const run = (over: object) => ({ runs: new Map([['r', { id: 'r', route: 'investigate', outcome: null, ...over }]]) });
const stop = run({ state: 'ended', outcome: 'stopped', stop: { by: sure('U2'), at: minutes(2) }, endedAt: minutes(2) });
const looking = run({ state: 'running', startedAt: noon, stop: null });

type Moment = [string, { cards?: Approval[]; finding?: object | null; state?: object }, RegExp];

describe('what comes next', () => {
  it.each<Moment>([
    [
      'a card waits',
      { cards: [waiting] },
      /^Next, one of @sre decides on rollback of web[^]*Approve: it takes web back/,
    ],
    [
      'it was denied',
      { cards: [denied] },
      /^Nothing happens by itself now[^]*“rollback web” proposes it again[^]*@sre/,
    ],
    ['it was stopped', { cards: [cancelled], state: stop }, /^Nothing happens by itself now[^]*stopped by @U2/],
    ['it helped', { cards: [helped] }, /^Nothing is urgent any more: [^]*Open: 1\.1 of web[^]*team-web[^]*not marked/],
    ['nothing is wrong', { finding: calm }, /^Nothing has to be done here: [^]*for whoever owns its rule/],
    ['nothing fits', {}, /^Nothing is proposed, so nothing happens by itself\. web belongs to “team-web”/],
    ['it is looked into', { finding: null, state: looking }, /^I am looking into it/],
  ])('is told when %s', async (_, at, says) => {
    expect((await linesOf(whatNow(askedAt(at)))).join('\n')).toMatch(says);
  });
});

describe('what Aura does', () => {
  it.each<Moment>([
    ['a card waits', { cards: [waiting] }, /^I am here and wait: [^]*Meanwhile nothing is looked into/],
    [
      'it was stopped',
      { cards: [cancelled], state: stop },
      /^Nothing, and I did not crash: the investigation was stopped/,
    ],
    ['it was denied', { cards: [denied] }, /^Nothing at the moment; I am here/],
    [
      'it helped',
      { cards: [helped] },
      /^I am here and nothing runs: the recovery was verified at 12:04:00 UTC[^]*I do not watch it any more/,
    ],
    ['it is looked into', { finding: null, state: looking }, /^I am looking into it since 12:00:00 UTC \(5 min\)/],
    [
      'it broke off',
      {
        finding: null,
        state: run({ state: 'ended', outcome: 'failed', why: 'no store', endedAt: minutes(1), stop: null }),
      },
      /^My investigation broke off at 12:01:00 UTC: “no store”\. “investigate again” takes a new look\.$/,
    ],
  ])('is told when %s', async (_, at, says) => {
    expect((await linesOf(doingNow(askedAt(at)))).join('\n')).toMatch(says);
  });
});

describe('who is needed', () => {
  it.each<Moment>([
    ['a card waits', { cards: [waiting] }, /^Now only one of @sre is needed[^]*If that is denied[^]*team-web/],
    ['it was denied', { cards: [denied] }, /^Those who run web, since it goes on, and one of @sre/],
    ['it helped', { cards: [helped] }, /^Nobody has to be woken for it: the recovery was verified/],
    ['nothing is wrong', { finding: calm }, /^Nobody has to be woken for it: nothing is wrong/],
  ])('is told when %s', async (_, at, says) => {
    expect((await linesOf(wakePeople(askedAt(at)))).join('\n')).toMatch(says);
  });

  it('is not who only meets it', async () => {
    const asked = askedAt({ cards: [waiting], subject: { component: 'shop' } });
    expect((await linesOf(wakePeople(asked)))[0]).toMatch(/^Those of shop have nothing to mend/);
  });
});

describe('how somebody is reached', () => {
  it('is not known outside; nearest are its owners', async () => {
    const told = await linesOf(contact(askedAt({ text: 'whats the number of the vendor' })));
    expect(told.slice(0, 2).join('\n')).toMatch(
      /^Not known here: no phone number[^\n]*outside[^]*web belongs to “team-web” \(catalog\)\. They may know/,
    );
  });

  it('asks for nobody’s phones to be measured', async () => {
    const asked = askedAt({ text: 'whats the phone number of the db team' });
    const lines = async (aspect?: 'contact') =>
      (await takenUp({ ...asked, ask: { ...asked.ask, ...(aspect ? { aspect } : {}) } }, [])).lines;
    expect(await lines('contact')).toEqual([]);
    expect(await lines()).not.toEqual([]);
  });
});
