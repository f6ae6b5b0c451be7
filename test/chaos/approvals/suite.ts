/**
 * `npm run chaos -- approvals [--engine redis|file] [--rounds N] [--side-by-side K]`.
 * Owns: which point is played when, and the report. Refuses: judging; judge.ts does.
 */
import { hasRedisServer } from '../../../src/store/open-redis.ts';
import { allPoints, type KillRound, killRound } from './kill-round.ts';
import { Stage } from './stage.ts';

export interface SuiteOptions {
  engines: readonly ('redis' | 'file')[];
  /** Rounds on Redis; half as many in-process. */
  rounds: number;
  sideBySide: number;
}

/** Answers how many rounds had a fault. */
export async function approvalsSuite({ engines, rounds, sideBySide }: SuiteOptions): Promise<number> {
  let bad = 0;
  for (const engine of engines) {
    if (engine === 'redis' && !hasRedisServer()) {
      process.stderr.write('NOT RUN: approvals on redis (no redis-server on the PATH; apt-get install redis-server)\n');
      continue;
    }
    const began = Date.now();
    const points = allPoints();
    const count = engine === 'redis' ? rounds : Math.ceil(rounds / 2);
    // In even steps, so that fewer rounds than points still cover the whole of a life.
    const step = Math.max(1, points.length / count);
    const plan = Array.from({ length: count }, (_, at) => points[Math.floor(at * step) % points.length]);
    const results: KillRound[] = [];
    const lanes = Math.min(sideBySide, count);
    const lane = async (which: number): Promise<void> => {
      const mine = plan.filter((_, at) => at % lanes === which);
      const stage = await Stage.open({ engine, rooms: mine.length });
      try {
        for (const [at, point] of mine.entries()) {
          if (!point) continue;
          const round = await killRound(stage, stage.rooms[at] ?? '', point).catch(
            (error: unknown): KillRound => ({ killed: true, states: [], askedAgain: 0, faults: [String(error)] }),
          );
          results.push(round);
          const named = `${point.way.name}, ${point.when} ${point.point}`;
          if (round.faults.length > 0)
            process.stdout.write(`FAULT ${engine} ${named}: ${round.faults.join('; ')} (${round.states.join(', ')})\n`);
          else if (results.length % 10 === 0) process.stderr.write(`${engine}: ${results.length} of ${count} rounds\n`);
        }
      } finally {
        await stage.close();
      }
    };
    await Promise.all(Array.from({ length: lanes }, (_, which) => lane(which)));
    const faulty = results.filter(({ faults }) => faults.length > 0).length;
    const killed = results.filter(({ killed: it }) => it).length;
    const unknown = results.filter(({ states }) => states.includes('unknown')).length;
    const again = results.reduce((sum, { askedAgain }) => sum + askedAgain, 0);
    process.stdout.write(
      `approvals ${engine}: ${results.length} rounds over ${points.length} points, ${killed} kills, ${unknown} shown as unknown, ${again} cards opened again since Slack did not say who may, ${faulty} faults, reach 0: ${faulty === 0 ? 'met' : 'short'} (${Math.round((Date.now() - began) / 1_000)} s)\n`,
    );
    bad += faulty;
  }
  return bad;
}
