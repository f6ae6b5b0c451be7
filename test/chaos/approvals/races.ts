/**
 * `npm run chaos -- races [--rounds N] [--seed N] [--side-by-side K]`: two who receive and two who work on one Redis.
 * Owns: the order of the rounds and the report. Refuses: judging; judge.ts does.
 */
import { hasRedisServer } from '../../../src/store/open-redis.ts';
import { randomOf } from '../../bench/random.ts';
import { Aim, isAlone, type RaceKind, raceKinds, type RaceRound, raceRound } from './race-round.ts';
import { Stage } from './stage.ts';

/** Answers how many rounds had a fault. */
export async function racesSuite(rounds: number, seed: number, sideBySide: number): Promise<number> {
  if (!hasRedisServer()) {
    process.stderr.write('NOT RUN: races (no redis-server on the PATH; apt-get install redis-server)\n');
    return 0;
  }
  const began = Date.now();
  const chance = { random: randomOf(seed), aim: new Aim() };
  const stage = await Stage.open({ engine: 'redis', rooms: rounds, ingresses: 2, workers: 2 });
  const results: RaceRound[] = [];
  try {
    const plan = stage.rooms.map((room, at) => ({ room, kind: raceKinds[at % raceKinds.length] ?? raceKinds[0] }));
    const play = async ({ room, kind }: { room: string; kind: RaceKind }): Promise<void> => {
      const round = await raceRound(stage, room, kind, chance).catch(
        (error: unknown): RaceRound => ({ kind, state: 'none', faults: [String(error)] }),
      );
      results.push(round);
      chance.aim.learn(kind, round.state);
      if (round.faults.length > 0) process.stdout.write(`FAULT ${kind} in ${room}: ${round.faults.join('; ')}\n`);
      else if (results.length % 50 === 0) process.stderr.write(`races: ${results.length} of ${rounds} rounds\n`);
    };
    const shared = plan.filter(({ kind }) => !isAlone(kind));
    const alone = plan.filter(({ kind }) => isAlone(kind));
    const lane = async (): Promise<void> => {
      for (let next = shared.shift(); next; next = shared.shift()) await play(next);
    };
    // Kinds that change what all rounds share go one after another, each beside the others.
    const lanes = raceKinds.filter(isAlone).map(async (kind) => {
      for (const next of alone.filter((it) => it.kind === kind)) await play(next);
    });
    await Promise.all([...Array.from({ length: sideBySide }, lane), ...lanes]);
  } finally {
    await stage.close();
  }
  for (const kind of raceKinds) {
    const mine = results.filter((it) => it.kind === kind);
    const ends = [...new Set(mine.map(({ state }) => state))].toSorted();
    const counts = ends.map((end) => `${end} ${mine.filter(({ state }) => state === end).length}`).join(', ');
    process.stdout.write(`${kind}: ${mine.length} rounds (${counts})\n`);
  }
  const faulty = results.filter(({ faults }) => faults.length > 0).length;
  process.stdout.write(
    `races: ${results.length} rounds from 4 processes, seed ${seed}, ${faulty} with more than one outcome, reach 0: ${faulty === 0 ? 'met' : 'short'} (${Math.round((Date.now() - began) / 1_000)} s)\n`,
  );
  return faulty;
}
