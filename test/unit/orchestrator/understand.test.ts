/** What a question adds to a look: its names beside the alert's, its time by the clock of who asked. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/orchestrator/understand.ts';
import { besideIn } from '../../../src/run/identity.ts';
import { emptyState, type IncidentState } from '../../../src/run/incident-state.ts';
import type { IncidentBrief, Request } from '../../../src/run/request.ts';

const now = Date.parse('2026-03-05T14:30:00Z');
const by = { team: 'T1', user: 'U1' };
const alert: IncidentBrief = {
  source: 'alertmanager',
  title: 'Tills are slow',
  service: 'till',
  labels: { namespace: 'tea' },
  startedAt: Date.parse('2026-03-05T14:00:00Z'),
};
const catalog = [
  { component: 'till', aliases: [] },
  { component: 'ledger', aliases: ['books'] },
];

function asked(text: string, brief: IncidentBrief | null = null, who: Request['by'] = by) {
  const request: Request = { id: 'req_1', kind: 'mention', text, capped: false, by: who, place: null };
  const state: IncidentState = {
    ...emptyState('inc_1'),
    brief,
    requests: new Map([['req_1', { request, acceptedAt: now, state: 'taken' }]]),
  };
  return { state, request };
}

const profile = (zone?: string) => ({
  profile: async () => ({ bot: false, guest: false, deactivated: false, foreign: false, ...(zone ? { zone } : {}) }),
});
const away = { profile: () => Promise.reject(new Error('Slack is away')) };
const read = (it: ReturnType<typeof asked>, parts: Parameters<typeof understand>[2]) =>
  understand(it.state, it.request, parts);

describe('what a run is to look at', () => {
  it('is the alert, whatever its title says', async () => {
    const brief = { ...alert, title: 'books are slow since 14:05' };
    const { about, asked: read1 } = await read(asked(brief.title, brief, null), { people: away, catalog });
    expect(about).toMatchObject({ title: brief.title, service: 'till', startedAt: '2026-03-05T14:00:00.000Z' });
    expect(about.components).toBeUndefined();
    expect(about.window).toBeUndefined();
    expect(read1).toBeNull();
  });

  it('is what a question names, where there is no alert', async () => {
    const { about, asked: how } = await read(asked('is the ledgr ok, and till?'), { people: away, catalog });
    expect(about).toMatchObject({ service: 'till', question: 'is the ledgr ok, and till?' });
    const { about: typo, asked: guessed } = await read(asked('is ledgre ok?'), { people: away, catalog });
    expect(typo.service).toBe('ledger');
    expect(guessed?.components).toEqual([{ name: 'ledger', words: 'ledgre', exact: false }]);
    expect(how?.components).toHaveLength(1);
  });

  it('is what the channel is named for, where neither alert nor question says', async () => {
    const place = { team: 'T1', channel: 'C1' };
    const parts = { people: away, catalog, channelName: async () => 'inc-ledger-latency' };
    const inChannel = (it: ReturnType<typeof asked>) => ({ ...it, state: { ...it.state, place } });
    expect((await read(inChannel(asked('why is it slow?')), parts)).about).toMatchObject({
      service: 'ledger',
      question: 'why is it slow?',
    });
    expect((await read(inChannel(asked('why is till slow?')), parts)).about.service).toBe('till');
    expect((await read(inChannel(asked('', alert, null)), parts)).about).toMatchObject({ service: 'till' });
    expect((await read(inChannel(asked('', { ...alert, service: undefined }, null)), parts)).about.service).toBe(
      'ledger',
    );
    // What no catalog names may be a name that a source knows.
    const unknown = { ...parts, channelName: async () => 'inc-vault' };
    expect((await read(inChannel(asked('why is it slow?')), unknown)).about.question).toBe(
      'why is it slow?\ninc-vault',
    );
    const near = { ...parts, channelName: async () => 'inc-ledgre' };
    expect((await read(inChannel(asked('why is it slow?')), near)).about.service).toBeUndefined();
    const beside = inChannel(asked('why is it slow?'));
    const second = { ...beside, state: { ...beside.state, incident: besideIn(place, '') } };
    expect((await read(second, parts)).about.service).toBeUndefined();
  });

  it('is what a question names beside the alert', async () => {
    const { about } = await read(asked('are the books fine?', alert), { people: away, catalog });
    expect(about).toMatchObject({ service: 'till', components: ['till', 'ledger'] });
  });

  it.each([
    [
      'the clock of who asks',
      profile('Asia/Tokyo'),
      'Europe/Berlin',
      '2026-03-05T14:05:00.000Z',
      'Asia/Tokyo',
      'asker',
    ],
    ["the team's", profile(), 'Europe/Berlin', '2026-03-04T22:05:00.000Z', 'Europe/Berlin', 'team'],
    ["the team's, where Slack is away", away, 'Europe/Berlin', '2026-03-04T22:05:00.000Z', 'Europe/Berlin', 'team'],
    ['UTC', profile('Mars/Base'), undefined, '2026-03-04T23:05:00.000Z', 'UTC', 'none'],
  ])('reads times by %s', async (_, people, zone, from, clock, whose) => {
    const { about, asked: how } = await read(asked('what is it since 23:05?'), { people, zone });
    expect(about.window).toEqual({ from, to: '2026-03-05T14:30:00.000Z' });
    expect(how?.time).toMatchObject({ words: '23:05', zone: clock, whose });
  });

  it('counts T+ from the alert, and asks nobody where no clock matters', async () => {
    const { about } = await read(asked('what was at T+5m?', alert), { people: away });
    expect(about.window).toEqual({ from: '2026-03-05T14:00:00.000Z', to: '2026-03-05T14:10:00.000Z' });
  });
});
