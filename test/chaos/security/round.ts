/**
 * One round of one seed: its world, its stage, its play, and what came of it.
 * Owns: putting them together, and the report. Refuses: judging; judge.ts and read-message.ts do.
 */
import type { Fact } from '../../../src/run/fact.ts';
import { aura as inProcessAura, ids as inProcessIds, openInProcess } from './in-process.ts';
import { type Call, judge } from './judge.ts';
import { Play } from './play.ts';
import { liveIn } from './read-message.ts';
import { Shop } from './shop.ts';
import type { Stage } from './stage.ts';
import { type Handle, Town } from './town.ts';
import { makeWorld, type World } from './world.ts';

export interface RoundReport {
  seed: number;
  faults: string[];
  /** Cards opened, writes that people approved, writes done alone, refusals in the journal. */
  opened: number;
  approved: number;
  autonomous: number;
  refused: number;
  presses: number;
  forged: number;
  /** Cards that somebody changed or took over. */
  edited: number;
  messages: number;
}

/** Opens the stage of a round; without one, the round is played in this process alone. */
export interface Setting {
  ids: Record<Handle, string>;
  /** Aura's own id. */
  aura: string;
  open(world: World, shop: Shop, town: Town, now: () => number): Promise<Stage>;
}

export const inProcess: Setting = { ids: inProcessIds, aura: inProcessAura, open: openInProcess };

export async function securityRound(seed: number, setting: Setting = inProcess): Promise<RoundReport> {
  const world = makeWorld(seed, setting.ids);
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const town = new Town(world.people, now);
  const calls: Call[] = [];
  const own = ['aura.triage', 'aura.changes', 'aura.metric_profile'].map((name) => ({
    name,
    faces: [{ description: 'Looks.', inputSchema: {}, annotations: { readOnlyHint: true } }],
    answer: () =>
      name === 'aura.triage'
        ? world.triage
        : name === 'aura.changes'
          ? { changes: world.triage.changes }
          : { recovered: world.chance.yes(0.6) },
  }));
  const shop = new Shop([...own, ...world.tools], (call) => calls.push({ ...call, town: town.asNow() }));
  const stage = await setting.open(world, shop, town, now);
  const play = new Play(world, stage, shop, setting.aura, (ms) => (ahead += ms));
  const faults: string[] = [];
  try {
    await play
      .all()
      .catch((error: unknown) => faults.push(`it threw ${error instanceof Error ? error.stack : String(error)}`));
    const { store } = stage.aura.journal;
    const facts: Fact[] = [];
    // A question after the incident is over opens another one in the same channel.
    for (const incident of await store.incidents())
      facts.push(...(await store.read(incident, 0)).flatMap((entry) => entry.facts));
    const { presses, edits, askers } = play;
    const judged = judge({ world, presses, edits, askers, shop, ids: setting.ids, facts, calls });
    const may = new Set(Object.values(setting.ids));
    const payloads = await stage.payloads();
    for (const payload of payloads) faults.push(...liveIn(payload, may));
    faults.push(...(await stage.complaints()));
    const count = (...types: Fact['type'][]) => facts.filter(({ type }) => types.includes(type)).length;
    return {
      seed,
      faults: [...new Set([...faults, ...judged.faults])],
      opened: count('approval-opened'),
      approved: judged.approved,
      autonomous: judged.autonomous,
      refused: count('call-refused', 'approval-refused'),
      presses: presses.length,
      forged: presses.filter(({ genuine }) => !genuine).length,
      edited: facts.filter((fact) => fact.type === 'approval-moved' && (fact.edit || fact.to === 'handed-over')).length,
      messages: payloads.length,
    };
  } finally {
    await stage.close();
  }
}
