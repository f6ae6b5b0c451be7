/**
 * Asking PagerDuty for the channel of an incident until there is one.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { SeekChannel } from '../../../src/intake/seek-channel.ts';
import type { Place } from '../../../src/run/identity.ts';
import { type Ingress, ingress } from './ingress.ts';

let here: Ingress;
afterEach(() => here.close());

const place: Place = { team: 'T0', channel: 'C0' };
const brief = { source: 'pagerduty' as const, ref: 'P1', title: 'Orders slow', labels: {}, startedAt: Date.now() };
const pauses = [1, 1, 1, 1];

/** Answers in turn; the last answer stays. An error is thrown. */
function answering(...answers: (Place | null | Error)[]) {
  const asked: string[] = [];
  const dedicatedChannel = async (ref: string): Promise<Place | null> => {
    asked.push(ref);
    const answer = answers[Math.min(asked.length, answers.length) - 1] ?? null;
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { asked, dedicatedChannel };
}

async function triggered(): Promise<string> {
  const unique = [{ key: 'e1', ttl: 60_000 }];
  const accepted = await here.intake.source({
    kind: 'triggered',
    source: 'pagerduty',
    at: Date.now(),
    ref: 'P1',
    unique,
    occurrence: 'e1',
    brief,
  });
  return accepted.incident ?? '';
}

async function settled(seeking: SeekChannel, done: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 500 && !(await done()); i += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  await seeking.close();
}

describe('SeekChannel', () => {
  it('links the channel once it exists, with no run of its own', async () => {
    here = await ingress();
    const incident = await triggered();
    const source = answering(null, new Error('busy'), place);
    const seeking = new SeekChannel({ intake: here.intake, journal: here.journal, source, pauses });
    seeking.seek(brief);
    seeking.seek(brief);
    await settled(seeking, async () => (await here.journal.load(incident)).place !== null);
    const state = await here.journal.load(incident);
    expect(state.place).toEqual(place);
    expect(state.requests.size).toBe(1);
    expect(source.asked).toEqual(['P1', 'P1', 'P1']);
  });

  it('takes the fallback when there never is one', async () => {
    here = await ingress();
    const incident = await triggered();
    const fallback = { team: 'T0', channel: 'C0ALERTS' };
    const seeking = new SeekChannel({
      intake: here.intake,
      journal: here.journal,
      source: answering(null),
      pauses,
      fallback,
    });
    seeking.seek(brief);
    await settled(seeking, async () => (await here.journal.load(incident)).place !== null);
    expect((await here.journal.load(incident)).place).toEqual(fallback);
  });

  it('goes on asking while the fallback stands in, also after a restart, and moves on', async () => {
    here = await ingress();
    const incident = await triggered();
    const fallback = { team: 'T0', channel: 'C0ALERTS' };
    const parts = { intake: here.intake, journal: here.journal, fallback };
    const first = answering(new Error('403'));
    const seeking = new SeekChannel({ ...parts, source: first, pauses: [1, 1, 1, 60_000], patience: 2 });
    seeking.seek(brief);
    await settled(seeking, async () => (await here.journal.load(incident)).place !== null && first.asked.length === 4);
    expect((await here.journal.load(incident)).place).toEqual(fallback);
    const next = new SeekChannel({ ...parts, source: answering(null, place), pauses, patience: 1 });
    await next.resume();
    await settled(next, async () => (await here.journal.load(incident)).place?.channel === place.channel);
    expect(await here.journal.load(incident)).toMatchObject({ place, fallback });
  });

  it('goes on after a restart for incidents that have no channel yet', async () => {
    here = await ingress();
    const incident = await triggered();
    const seeking = new SeekChannel({ intake: here.intake, journal: here.journal, source: answering(place), pauses });
    await seeking.resume();
    await settled(seeking, async () => (await here.journal.load(incident)).place !== null);
    expect((await here.journal.load(incident)).place).toEqual(place);
    const again = answering(place);
    const next = new SeekChannel({ intake: here.intake, journal: here.journal, source: again, pauses });
    await next.resume();
    await next.close();
    expect(again.asked).toEqual([]);
  });

  it('ends at once when it is closed', async () => {
    here = await ingress();
    await triggered();
    const source = answering(null);
    const seeking = new SeekChannel({ intake: here.intake, journal: here.journal, source, pauses: [60_000] });
    seeking.seek(brief);
    await settled(seeking, () => source.asked.length > 0);
    expect(source.asked).toHaveLength(1);
  });
});
