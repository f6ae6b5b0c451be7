/**
 * Does a recorded run once more: the real worker, loop, gate and prompts, with the model's and the tools' answers from
 * the cassette and a store in a temporary folder. Owns: putting these together, taking the run up where it was recorded
 * to begin, and what came of it. Refuses: any way out of this process.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuraError, messageOf } from '../errors.ts';
import { rememberedIn } from '../orchestrator/memory/remembered.ts';
import { Worker } from '../orchestrator/worker.ts';
import type { Finding } from '../run/evidence.ts';
import type { Fact } from '../run/fact.ts';
import type { IncidentState } from '../run/incident-state.ts';
import { Journal } from '../run/journal.ts';
import type { People } from '../run/ports/people.ts';
import type { Store } from '../run/ports/store.ts';
import { findingOf } from '../run/finding/run-finding.ts';
import { NoteStore } from '../scratchpad/note-store.ts';
import { Gate } from '../tools/gate.ts';
import { Policy } from '../tools/policy.ts';
import type { Cassette } from './cassette.ts';
import { compareRequests } from './compare-requests.ts';
import { ConductedJournal, Conductor, ReplayOver } from './conductor.ts';
import type { Departure } from './departure.ts';
import { replayModel } from './replay-model.ts';
import { replayToolbox } from './replay-toolbox.ts';
import { scoreOf } from './score.ts';

export interface ReplayOptions {
  /** Opens the in-process store in a folder, on this clock. */
  openStore: (folder: string, now: () => number) => Promise<Store>;
  /** ms without anything happening after which what is waited for is missing; 30 s. */
  patience?: number;
}

export interface Replayed {
  /** The first difference; null where the run was the same to the end. */
  departure: Departure | null;
  /** Turns whose request was the same, byte for byte, and tool calls that were answered. */
  turns: number;
  calls: number;
  finding: Finding | null;
  state: IncidentState;
}

/** Throws `cassette-unfit` where the file does not hold a run that can be taken up. */
export async function replayRun(
  cassette: Cassette,
  { openStore, patience = 30_000 }: ReplayOptions,
): Promise<Replayed> {
  const folder = mkdtempSync(join(tmpdir(), 'aura-replay-'));
  const { run, incident, turns } = cassette;
  const counts = { turns: 0, calls: 0 };
  let worker: Worker | null = null;
  const score = scoreOf(run, cassette.during);
  const clock = { now: () => cassette.before[0]?.time ?? 0 };
  const store = await openStore(join(folder, 'store'), () => clock.now());
  try {
    const notes = new NoteStore({ folder: join(folder, 'notes') });
    await lead(store, cassette, clock);
    const conductor = new Conductor(
      {
        run,
        score,
        patience,
        sent: async ({ key, request }) => {
          const recorded = turns.find((turn) => turn.key === key)?.request;
          if (!recorded || request === undefined) return null;
          const found = compareRequests(key, recorded, await notes.text(incident, request));
          if (!found) counts.turns += 1;
          return found;
        },
        onEnd: () => worker?.leave(),
      },
      clock.now(),
    );
    clock.now = conductor.now;
    const journal = new ConductedJournal(store, conductor);
    worker = workerOf(cassette, journal, notes);
    await worker.handle(incident).catch((error: unknown) => {
      if (!(error instanceof ReplayOver) && conductor.departure === null) throw error;
    });
    if (conductor.departure === null && !conductor.isWhole) conductor.miss();
    const state = await new Journal(store).load(incident);
    const done = state.runs.get(run);
    counts.calls = state.ledger.filter((it) => it.run === run).length;
    return { departure: conductor.departure, ...counts, finding: done ? findingOf(done) : null, state };
  } catch (error) {
    if (error instanceof AuraError) throw error;
    throw unfit(messageOf(error), error);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes what was there before the run, at its own times, and leaves nothing else to be done but this run. */
async function lead(store: Store, { incident, run, before }: Cassette, clock: { now: () => number }): Promise<void> {
  const journal = new Journal(store);
  for (const { time, facts } of before) {
    clock.now = () => time;
    await journal.decide(incident, () => ({ facts }));
  }
  const state = await journal.load(incident);
  if (state.runs.get(run)?.state !== 'running') throw unfit(`it does not say how ${run} began`);
  const others = othersIn(state, run);
  if (others.length > 0) await journal.decide(incident, () => ({ facts: others }));
}

/** Requests and runs beside this one are ended where they stand. */
function othersIn(state: IncidentState, run: string): Fact[] {
  const why = 'not part of this replay';
  const waiting = [...state.requests].filter(([, it]) => it.state === 'waiting');
  const running = [...state.runs.values()].filter((it) => it.id !== run && it.state !== 'ended');
  return [
    ...waiting.map(([request]): Fact => ({ type: 'request-dropped', request, why })),
    ...running.map(({ id }): Fact => ({ type: 'run-ended', run: id, outcome: 'stopped', answer: null, why })),
  ];
}

function workerOf(cassette: Cassette, journal: Journal, notes: NoteStore): Worker {
  const { workflow, policy, catalog, approvers, autonomy, runbooks, skills, zone, links, limits } = cassette.settings;
  const toolbox = replayToolbox(cassette);
  // What was asked again when it was recorded was answered in the end.
  const gateLimits = { ...limits, toolRetries: 0 };
  const gate = new Gate({ journal, toolbox, policy: new Policy(policy), notes, limits: gateLimits, links });
  const described = cassette.during
    .flatMap(({ fence, facts }) => (fence > 0 ? facts : []))
    .find((fact) => fact.type === 'incident-described');
  return new Worker({
    journal,
    gate,
    toolbox,
    notes,
    people,
    queue: { wake: async () => undefined, work: async () => undefined, close: async () => undefined },
    model: replayModel(cassette),
    workflows: workflow ? [workflow] : [],
    catalog,
    runbooks,
    skills,
    autonomy,
    limits,
    ...(approvers ? { approvers } : {}),
    ...(zone === undefined ? {} : { zone }),
    details: async () => described?.brief ?? null,
    remembered: rememberedIn(
      cassette.during.flatMap(({ facts }) => facts),
      cassette.run,
    ),
  });
}

/** Nobody is asked in a replay. */
const people: People = {
  profile: async () => ({ bot: false, guest: false, deactivated: false, foreign: false }),
  group: async () => [],
  onCall: async () => [],
};

function unfit(why: string, cause?: unknown): AuraError {
  return new AuraError({
    code: 'cassette-unfit',
    userMessage: `The cassette cannot be replayed: ${why}. Record the run again with "aura bench record RUN".`,
    cause,
  });
}
