/**
 * The short form of `npm run chaos -- approvals` and `-- races`: whoever dies on an approval's way, and whatever two
 * people do at one moment, it is carried out once with its approval, or shown as unknown, and all places say the same.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomOf } from '../bench/random.ts';
import type { ApprovalPoint } from '../chaos/killing-store.ts';
import { killRound } from '../chaos/approvals/kill-round.ts';
import { faultsIn } from '../chaos/approvals/judge.ts';
import { Aim, raceKinds, raceRound } from '../chaos/approvals/race-round.ts';
import { Stage } from '../chaos/approvals/stage.ts';
import { ways } from '../chaos/approvals/ways.ts';
import { hasRedisServer } from '../../src/store/open-redis.ts';

const patience = 600_000;

function at(name: string, when: 'before' | 'after', point: ApprovalPoint) {
  const way = ways.find((it) => it.name === name);
  if (!way) throw new Error(`There is no way ${name}.`);
  return { way, point, when };
}

describe('a process that dies on the way of an approval', () => {
  it('in-process: leaves it carried out once, denied, or unknown, and the run readable', {
    timeout: patience,
  }, async () => {
    const stage = await Stage.open({ engine: 'file', rooms: 2 });
    try {
      const [inc0 = '', inc1 = ''] = stage.rooms;
      // Dead once the execution is written down, before the tool is asked: nobody can know that it was not.
      const begun = await killRound(stage, inc0, at('approve', 'after', 'executing'));
      expect(begun).toEqual({ killed: true, states: ['unknown'], askedAgain: 0, faults: [] });
      const denied = await killRound(stage, inc1, at('deny', 'before', 'denied'));
      expect(denied).toEqual({ killed: true, states: ['denied'], askedAgain: 0, faults: [] });
      // The judge sees a call that nobody's approval allows for.
      const [approval] = await stage.approvals(inc1);
      stage.tools.rollbacks.push({ args: {}, at: 0, execution: approval?.id ?? '' });
      expect((await faultsIn(stage, inc1)).join()).toMatch(
        /is denied, and the tool ran 1 times.*with 0 of 1 approvals/,
      );
    } finally {
      await stage.close();
    }
  });
});

describe.runIf(hasRedisServer())('two decisions at one moment, on four processes of one Redis', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open({ engine: 'redis', rooms: raceKinds.length, ingresses: 2, workers: 2 });
  }, patience);
  afterAll(() => stage.close());

  it('have one outcome, the same in the store, in Slack and in the tool’s log', { timeout: patience }, async () => {
    const random = randomOf(3);
    const aim = new Aim();
    const rounds = await Promise.all(
      raceKinds.map((kind, index) => raceRound(stage, stage.rooms[index] ?? '', kind, { random, aim })),
    );
    expect(rounds.flatMap(({ kind, faults }) => faults.map((fault) => `${kind}: ${fault}`))).toEqual([]);
  });
});
