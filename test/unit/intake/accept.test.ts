/**
 * Who belongs to which incident, and what races lead to.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { threadLink } from '../../../src/intake/incident-of.ts';
import type { Said, SourceEvent } from '../../../src/intake/said.ts';
import type { Answer } from '../../../src/run/evidence.ts';
import { linkTo, type Place } from '../../../src/run/identity.ts';
import { type Ingress, ingress } from './ingress.ts';

let here: Ingress;
afterEach(() => here.close());

const place: Place = { team: 'T0', channel: 'C0' };
const by = { team: 'T0', user: 'U0ASKER' };
let count = 0;
function said(text: string, more: Partial<Said> = {}): Said {
  count += 1;
  return {
    eventId: `Ev${count}`,
    place,
    by,
    text,
    ts: `${Math.floor(Date.now() / 1_000)}.${String(count).padStart(6, '0')}`,
    at: Date.now(),
    ...more,
  };
}
function triggered(ref: string, more: Partial<SourceEvent> = {}): SourceEvent {
  count += 1;
  return {
    kind: 'triggered',
    source: 'pagerduty',
    at: Date.now(),
    ref,
    unique: [{ key: `event:${count}`, ttl: 60_000 }],
    occurrence: `event-${count}`,
    brief: { source: 'pagerduty', ref, title: `Alert ${ref}`, labels: {}, startedAt: 1 },
    ...more,
  };
}
const types = async (incident?: string): Promise<string[]> => (await here.facts(incident)).map((fact) => fact.type);

describe('two at once', () => {
  it('meet in one incident, each with its own request', async () => {
    here = await ingress();
    const accepted = await Promise.all(
      Array.from({ length: 20 }, (_, i) => here.intake.mention(said(`question ${i}`))),
    );
    expect(new Set(accepted.map((it) => it.incident)).size).toBe(1);
    const all = await types();
    expect(all.filter((type) => type === 'incident-opened')).toHaveLength(1);
    expect(all.filter((type) => type === 'request-accepted')).toHaveLength(20);
  });

  it('of the same alert count once, the same message under two event ids too', async () => {
    here = await ingress();
    const event = triggered('P1');
    const message = said('why?');
    const outcomes = await Promise.all([
      here.intake.source(event),
      here.intake.source(event),
      here.intake.mention(message),
      here.intake.mention({ ...message, eventId: 'EvAGAIN' }),
      here.intake.mention(message),
    ]);
    expect(outcomes.map((it) => it.outcome).toSorted()).toEqual([
      'accepted',
      'accepted',
      'duplicate',
      'duplicate',
      'duplicate',
    ]);
    expect((await types()).filter((type) => type === 'request-accepted')).toHaveLength(2);
  });
});

describe('nothing accepted', () => {
  it('is nothing promised: the caller is told by a throw, and the same event is taken later', async () => {
    here = await ingress();
    here.away(true);
    const message = said('why?');
    await expect(here.intake.mention(message)).rejects.toThrow('the store is away');
    expect(here.woken).toEqual([]);
    here.away(false);
    expect(await here.intake.mention(message)).toMatchObject({ outcome: 'accepted' });
  });
});

describe('a thread', () => {
  it('belongs to the incident whose message it hangs on, also when the channel has a newer one', async () => {
    here = await ingress();
    const first = await here.intake.source(triggered('P1', { place }));
    const root = '1795286400.000001';
    await here.journal.decide(first.incident ?? '', () => ({
      facts: [{ type: 'message-shown', key: 'status:run_1', place, ts: root }],
      links: [threadLink(place, root)],
    }));
    const second = await here.intake.source(triggered('P2', { place }));
    expect(second.incident).not.toBe(first.incident);
    expect((await here.intake.mention(said('about the first?', { thread: root }))).incident).toBe(first.incident);
    expect((await here.intake.mention(said('about the newest?'))).incident).toBe(second.incident);
    expect((await here.intake.mention(said('about who knows?', { thread: '1.000009' }))).incident).toBe(
      second.incident,
    );
  });

  it('under a question belongs to the incident of the question', async () => {
    here = await ingress();
    const question = said('why?');
    const { incident } = await here.intake.mention(question);
    await here.intake.source(triggered('P1', { place }));
    const heard = await here.intake.heard(said('look at v42', { thread: question.ts }));
    expect(heard).toMatchObject({ outcome: 'accepted', incident });
  });
});

describe('an alert', () => {
  it('that comes after people asked in its channel joins their incident and is looked at as well', async () => {
    here = await ingress();
    const asked = await here.intake.mention(said('why?'));
    const known = await here.intake.channelKnown(
      { source: 'pagerduty', ref: 'P1', title: 'P1', labels: {}, startedAt: 1 },
      place,
    );
    expect(known.outcome).toBe('accepted');
    const alert = await here.intake.source(triggered('P1', { place }));
    expect(alert.incident).toBe(asked.incident);
    const state = await here.journal.load(asked.incident ?? '');
    expect(state.brief).toMatchObject({ source: 'pagerduty', ref: 'P1' });
    expect([...state.requests.values()].map(({ request }) => request.kind)).toEqual(['mention', 'webhook']);
    expect(await here.store.find(linkTo.source('pagerduty', 'P1'))).toBe(asked.incident);
  });

  it('that its workflow told of first is one run, and gets its full brief', async () => {
    here = await ingress();
    const known = await here.intake.channelKnown(
      { source: 'pagerduty', ref: 'P1', title: 'P1', labels: {}, startedAt: 9 },
      place,
    );
    await here.intake.source(triggered('P1'));
    const state = await here.journal.load(known.incident ?? '');
    expect(state.brief).toMatchObject({ title: 'Alert P1', startedAt: 1 });
    expect(state.occurrences).toBe(1);
    expect([...state.requests.values()].map(({ request }) => request.place)).toEqual([place]);
    expect(await here.rows()).toEqual([]);
  });

  it('that goes and comes back after its answer is one line, however often, and no new look', async () => {
    here = await ingress();
    const { incident = '' } = await here.intake.source(triggered('P1', { place }));
    const finding: Answer = { type: 'reply', text: 'It is the till.', evidence: [], model: null };
    await here.journal.decide(incident, (state) => ({
      facts: [
        { type: 'run-started', run: 'run_1', request: [...state.requests.keys()][0] ?? '', parent: null, fence: 1 },
        { type: 'run-ended', run: 'run_1', outcome: 'answered', answer: finding },
      ],
    }));
    for (let turn = 0; turn < 3; turn += 1) {
      await here.intake.source(triggered('P1', { kind: 'resolved' }));
      await here.intake.source(triggered('P1'));
    }
    const state = await here.journal.load(incident);
    expect({ status: state.status, requests: state.requests.size, flaps: state.flaps }).toEqual({
      status: 'open',
      requests: 1,
      flaps: 3,
    });
    const lines = (await here.rows()).filter(({ key }) => key.startsWith('notice:'));
    expect(new Set(lines.map(({ key }) => key)).size).toBe(2);
    expect(lines.at(-1)?.saying).toEqual({ type: 'notice', notice: { code: 'flapping', times: 3, over: false } });
    await here.intake.source(triggered('P1', { kind: 'resolved', at: Date.now() }));
    await here.intake.source(triggered('P1', { at: Date.now() + 3_600_000 }));
    expect((await here.journal.load(incident)).requests.size).toBe(2);
  });

  it('that fires again is counted and said once, with no second run; resolved, one line; then it opens again', async () => {
    here = await ingress();
    const { incident = '' } = await here.intake.source(triggered('P1', { place }));
    await here.intake.source(triggered('P1'));
    await here.intake.source(triggered('P1'));
    expect((await here.rows()).map((row) => [row.key, row.saying])).toEqual([
      ['notice:fired-again', { type: 'notice', notice: { code: 'fired-again', occurrence: 3 } }],
    ]);
    await here.intake.source(triggered('P1', { kind: 'acknowledged', by: 'On-call' }));
    await here.intake.source(triggered('P1', { kind: 'resolved', by: 'On-call' }));
    await here.intake.source(triggered('P1', { kind: 'resolved', by: 'On-call' }));
    expect((await here.rows()).map((row) => row.saying)).toEqual([
      { type: 'notice', notice: { code: 'resolved', by: 'On-call', source: 'pagerduty' } },
    ]);
    expect((await here.journal.load(incident)).status).toBe('resolved');
    await here.intake.source(triggered('P1'));
    const state = await here.journal.load(incident);
    expect([state.status, state.requests.size]).toEqual(['open', 2]);
    expect(await types(incident)).toEqual([
      'incident-opened',
      'channel-linked',
      'request-accepted',
      'occurrence-seen',
      'occurrence-seen',
      'incident-acknowledged',
      'incident-resolved',
      'incident-reopened',
      'request-accepted',
    ]);
  });

  it('that nobody heard of cannot be acknowledged or resolved', async () => {
    here = await ingress();
    expect(await here.intake.source(triggered('P1', { kind: 'resolved' }))).toMatchObject({ outcome: 'ignored' });
    expect(await types()).toEqual([]);
  });
});

describe('signals', () => {
  it('stop only the run they name, else all, and never wait for one', async () => {
    here = await ingress();
    const { incident = '' } = await here.intake.mention(said('why?'));
    const start = (run: string, request: string) =>
      ({ type: 'run-started', run, request, parent: null, fence: 1 }) as const;
    const [request = ''] = (await here.journal.load(incident)).requests.keys();
    await here.journal.decide(incident, () => ({ facts: [start('run_1', request), start('run_2', request)] }));
    const signal = { kind: 'stop' as const, place, by };
    expect(await here.intake.signal({ ...signal, id: 'a', run: 'run_2' })).toMatchObject({
      outcome: 'signal',
      incident,
    });
    expect(await here.intake.signal({ ...signal, id: 'a', run: 'run_2' })).toMatchObject({ outcome: 'duplicate' });
    const runs = () =>
      here.journal.load(incident).then((state) => [...state.runs.values()].map((run) => run.stop !== null));
    expect(await runs()).toEqual([false, true]);
    await here.intake.signal({ ...signal, id: 'b' });
    expect(await runs()).toEqual([true, true]);
    expect(here.woken.at(-1)).toBe(incident);
  });

  it('in a channel without an incident are answered and open none', async () => {
    here = await ingress();
    for (const kind of ['status', 'stop', 'help'] as const) {
      await here.intake.signal({ kind, id: kind, place, by, ts: '1.000001' });
    }
    expect((await here.rows()).map((row) => row.saying.type)).toEqual(['overview', 'notice', 'help']);
    expect(await types()).toEqual(['signal-answered', 'signal-answered', 'signal-answered']);
    expect(await here.store.find(linkTo.channel(place))).toBeNull();
  });
});

describe('remarks', () => {
  it('found no journal for an id that names nothing', async () => {
    here = await ingress();
    expect(await here.intake.remark('inc_none', 'a', place, by, 'helpful')).toMatchObject({ outcome: 'ignored' });
    expect(await here.store.incidents()).toEqual([]);
  });
});
