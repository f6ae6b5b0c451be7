/**
 * PagerDuty's event, a workflow's body and a mention in the channel that the workflow made are one incident, in whatever
 * order they come, also at the same instant, also when each is delivered twice.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Intake } from '../../../src/intake/accept.ts';
import { incidentAt, incidentFrom } from '../../../src/intake/incident-of.ts';
import { Journal } from '../../../src/run/journal.ts';
import { FileStore } from '../../../src/store/file-store.ts';

const place = { team: 'T0', channel: 'C0INC' };
const at = Date.now();
const full = {
  source: 'pagerduty' as const,
  ref: 'PINC1',
  title: 'Tills are slow',
  service: 'till',
  labels: { severity: 'critical' },
  startedAt: at,
};
/** As a workflow's body tells it: ids and no more. */
const sketch = {
  source: 'pagerduty' as const,
  ref: 'PINC1',
  title: 'PagerDuty incident PINC1',
  labels: {},
  startedAt: at,
};
const queue = { wake: async () => undefined, work: async () => undefined, close: async () => undefined };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aura-one-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

let worlds = 0;
/** `turns`: how many turns of the loop each look at a link takes, one after another. */
async function world(turns: readonly number[]) {
  worlds += 1;
  const store = await FileStore.open({ folder: join(folder, String(worlds)) });
  const find = store.find.bind(store);
  let looks = 0;
  store.find = async (link) => {
    const found = await find(link);
    looks += 1;
    for (let left = turns[looks % turns.length] ?? 0; left > 0; left -= 1) await new Promise(setImmediate);
    return found;
  };
  const journal = new Journal(store);
  const intake = new Intake({ journal, queue, mayAsk: async () => 'yes' });
  const arrivals = {
    event: () =>
      intake.source({
        kind: 'triggered',
        source: 'pagerduty',
        ref: 'PINC1',
        at,
        occurrence: 'e1',
        unique: [{ key: 'pagerduty:e1', ttl: 60_000 }],
        brief: full,
      }),
    body: () => intake.channelKnown(sketch, place),
    mention: () =>
      intake.mention({
        eventId: 'Ev1',
        place,
        by: { team: 'T0', user: 'U1' },
        text: 'why?',
        ts: '1.1',
        at: Date.now(),
      }),
  };
  return { store, journal, intake, arrivals };
}

type Arrival = 'event' | 'body' | 'mention';
const all: Arrival[] = ['event', 'body', 'mention'];
/** Each at least once, in any order; what stands in one group comes at the same instant. */
const schedules = fc
  .tuple(
    fc.shuffledSubarray(all, { minLength: 3 }),
    fc.shuffledSubarray(all),
    fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 6, maxLength: 6 }),
    fc.boolean(),
  )
  .map(([once, again, sizes, mixed]) => {
    const left = mixed ? [...again, ...once] : [...once, ...again];
    return sizes.map((size) => left.splice(0, size)).filter((group) => group.length > 0);
  });

const delays = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 5, maxLength: 9 });

describe('an event, a workflow body and a mention', () => {
  it('are one incident with one question and one alert, whose end is the end of all', async () => {
    await fc.assert(
      fc.asyncProperty(schedules, delays, async (groups, turns) => {
        const { store, journal, intake, arrivals } = await world(turns);
        try {
          for (const group of groups) await Promise.all(group.map((name) => arrivals[name]()));
          const { incident } = await incidentAt(store, place);
          expect(await incidentFrom(store, 'pagerduty', 'PINC1')).toBe(incident);
          const state = await journal.load(incident);
          expect(state.place).toEqual(place);
          expect(state.brief).toMatchObject({ title: full.title, service: 'till', labels: full.labels });
          const kinds = [...state.requests.values()].map(({ request }) =>
            request.kind === 'webhook' ? 'alert' : 'question',
          );
          expect(kinds.toSorted((a, b) => a.localeCompare(b))).toEqual(['alert', 'question']);
          expect(
            [...state.requests.values()].every(
              ({ request }) => (request.place ?? state.place)?.channel === place.channel,
            ),
          ).toBe(true);
          const open = async () => {
            const states = await Promise.all((await store.incidents()).map((it) => journal.load(it)));
            return states.filter((it) => it.brief !== null && it.status !== 'resolved').map((it) => it.incident);
          };
          expect(await open()).toEqual([incident]);
          const ending = { kind: 'resolved' as const, source: 'pagerduty' as const, ref: 'PINC1', at: Date.now() };
          await intake.source({
            ...ending,
            occurrence: 'e9',
            unique: [{ key: 'pagerduty:e9', ttl: 60_000 }],
            brief: full,
          });
          expect(await open()).toEqual([]);
        } finally {
          await store.close();
        }
      }),
      { numRuns: 60 },
    );
  });
});
