/**
 * One case of a bench as one run: the product's own parts over a recorded folder and fixture servers, with a person who
 * denies every write.
 * Owns: putting these together, and taking them away. Refuses: judging what came of it; bench/grade does.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Desk } from '../approvals/desk.ts';
import type { Outside } from '../bench/grade/harness-faults.ts';
import { PlantedOrders } from '../bench/planted-orders.ts';
import { faultyToolbox } from '../bench/faulty-toolbox.ts';
import type { Case } from '../bench/scenario/case.ts';
import { type Config, configSchema } from '../config.ts';
import { AuraError } from '../errors.ts';
import { passingKey } from '../local/installation-key.ts';
import type { Model } from '../model/model.ts';
import { isWriter } from '../run/caller.ts';
import type { IncidentState, RunState } from '../run/incident-state.ts';
import { newId } from '../run/identity.ts';
import { Journal } from '../run/journal.ts';
import type { Store } from '../run/ports/store.ts';
import type { NoteStore } from '../scratchpad/note-store.ts';
import type { People } from '../run/ports/people.ts';
import type { Ask } from '../sources/source.ts';
import { createCommandsServer, readCluster } from '../sources/commands/commands-server.ts';
import { createFixtureServer } from '../sources/fixture-server.ts';
import { createTelemetryServer } from '../sources/mcp-server.ts';
import { type ServedLoopback, serveLoopback } from '../sources/serve-loopback.ts';
import { SharedLooks } from '../sources/shared-looks.ts';
import type { Skill } from '../tools/skills/skill.ts';
import type { Toolbox } from '../tools/tool.ts';
import type { Gate, GateParts } from '../tools/gate.ts';
import type { Workflow } from '../workflows.ts';
import { composeWork } from './compose-work.ts';
import { openEngine } from './engine.ts';
import { openTelemetry } from './open-telemetry.ts';
import { openToolbox } from './open-toolbox.ts';
import { skillsOf } from './skills-of.ts';
import { workflowsInReach } from './workflows-in-reach.ts';

/** Other ports than the product's own, for a bench that must see what they do. */
export interface Wrapping {
  toolbox?: (toolbox: Toolbox) => Toolbox;
  model?: (model: Model) => Model;
  gate?: (parts: GateParts) => Gate;
  journal?: (store: Store) => Journal;
  limits?: Partial<Config['limits']>;
}

export interface CaseSetting {
  it: Case;
  /** Null: no model. */
  model: Model | null;
  workflows: readonly Workflow[];
  /** What is looked at: telemetry, or only the recorded commands of the folder, one tool call a step. */
  shows?: 'telemetry' | 'commands';
  wrapping?: Wrapping;
  limits?: Partial<Config['limits']>;
  /** Told the end while all is still open. */
  kept?: (end: {
    state: IncidentState;
    run: RunState;
    journal: Journal;
    notes: NoteStore;
    config: Config;
  }) => Promise<void>;
}

export interface CaseEnd {
  state: IncidentState;
  run: RunState;
  /** Calls that reached the fixture servers. */
  served: ServedCall[];
  outside: Outside;
}

interface ServedCall {
  tool: string;
  args: Record<string, unknown>;
}

const place = { team: 'T1', channel: 'C1' };
const person = { team: 'T1', user: 'U1' };
/** ms in all; a busy machine may need long. */
const patience = 300_000;
const lookEvery = 25;

const people: People = {
  profile: async () => ({ bot: false, guest: false, deactivated: false, foreign: false }),
  group: async () => [],
  onCall: async () => [],
};

/** Throws `case-endless` where the run does not end. */
export async function runCase({
  it,
  model,
  workflows,
  shows = 'telemetry',
  wrapping = {},
  limits = {},
  kept,
}: CaseSetting): Promise<CaseEnd> {
  const folder = mkdtempSync(join(tmpdir(), 'aura-bench-'));
  const opened: { close(): Promise<unknown> }[] = [];
  const open = async <Opened extends { close(): Promise<unknown> }>(opening: Promise<Opened>): Promise<Opened> => {
    const part = await opening;
    opened.unshift(part);
    return part;
  };
  try {
    const shown = join(folder, 'shown');
    layDown(it, shown);
    const served: ServedCall[] = [];
    const orders = new PlantedOrders(it.scenario.faults);
    const own = shows === 'telemetry' ? await open(telemetryOf(it, shown)) : null;
    const servers: Record<string, ServedLoopback> = {};
    for (const [name, tools] of Object.entries(it.scenario.tools))
      servers[name] = await open(
        serveLoopback(() =>
          createFixtureServer(name, tools, (tool, args) => served.push({ tool: `${name}.${tool}`, args })),
        ),
      );
    if (shows === 'commands') {
      const cluster = readCluster(shown);
      servers.recorded = await open(serveLoopback(() => createCommandsServer(cluster)));
    }
    const config = configSchema.parse({
      folder: join(folder, 'store'),
      servers: Object.fromEntries(
        Object.entries(servers).map(([name, { url }]) => [name, { transport: 'http', url, trust: true }]),
      ),
      approvers: { users: [person.user] },
      limits: { ...limits, ...wrapping.limits },
    });
    const { workflows: inReach } = workflowsInReach({ ...config, ...(own ? { source: `folder:${shown}` } : {}) }, [
      ...workflows,
    ]);
    const plain = await open(
      Promise.resolve(
        openToolbox(config, {
          env: {},
          workflows: inReach,
          ...(own ? { own: { transport: 'http', url: own.url, headers: {} } } : {}),
        }),
      ),
    );
    const faulty = it.scenario.faults.length > 0 ? faultyToolbox(plain, it.scenario.faults) : plain;
    const engine = await open(openEngine({ folder: config.folder, choose: 'embedded', key: passingKey() }));
    const journal = wrapping.journal?.(engine.store) ?? new Journal(engine.store);
    const work = composeWork({
      config,
      engine,
      journal,
      toolbox: wrapping.toolbox?.(faulty) ?? faulty,
      people,
      model: model && wrapModel(orders.watched(model), wrapping),
      workflows: inReach,
      skills: skillsOnce(config),
      ...(wrapping.gate ? { gateOf: wrapping.gate } : {}),
    });
    opened.unshift({ close: () => work.stop() });
    await work.start();
    const incident = newId('inc');
    await journal.decide(incident, () => ({ facts: openingOf(it) }));
    await engine.queue.wake(incident);
    const desk = new Desk({ journal, queue: engine.queue, people });
    const state = await ended(journal, incident, desk, it);
    const [run] = state.runs.values();
    if (!run) throw new Error('no run');
    await kept?.({ state, run, journal, notes: work.notes, config });
    return { state, run, served, outside: { unfenced: orders.seen, strayWrites: strayWrites(it, served, state) } };
  } finally {
    for (const part of opened) await part.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The folder as telemetry tools. Where it lies differs at each run, and would be told. */
export async function telemetryOf({ name }: Case, shown: string): Promise<ServedLoopback> {
  const recorded = await openTelemetry(configSchema.parse({}), [`folder:${shown}`], {});
  const source = { name: `folder:${name}`, read: (ask?: Ask) => recorded.read(ask) };
  // A server lasts for one request; the look that its calls share lasts for the run.
  const looks = new SharedLooks(source);
  return serveLoopback(() => createTelemetryServer(source, looks));
}

let skills: readonly Skill[] | null = null;

/** A case's configuration names no folder of skills, so all cases have the same. */
function skillsOnce(config: Config): readonly Skill[] {
  return (skills ??= skillsOf(config).skills);
}

function wrapModel(model: Model, { model: wrap }: Wrapping): Model {
  return wrap?.(model) ?? model;
}

/** Calls of tools that write, beyond those that the journal has. */
function strayWrites({ scenario }: Case, served: readonly ServedCall[], { ledger }: IncidentState): number {
  const writes = new Set(
    Object.entries(scenario.tools).flatMap(([server, tools]) =>
      Object.entries(tools).flatMap(([name, { readOnly }]) => (readOnly ? [] : [`${server}.${name}`])),
    ),
  );
  const done = served.filter(({ tool }) => writes.has(tool)).length;
  return Math.max(0, done - ledger.filter(({ caller }) => isWriter(caller)).length);
}

/** The recorded folder without its truth, and what lies over it. */
export function layDown({ folder, files }: Case, to: string): void {
  mkdirSync(to);
  if (folder !== null)
    cpSync(folder, to, { recursive: true, filter: (from) => from !== join(folder, 'expected.json') });
  for (const [name, text] of files) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    writeFileSync(join(to, name), text);
  }
}

function openingOf({ alert, startedAt, scenario }: Case) {
  const { title, labels, service, severity } = alert;
  const { question } = scenario;
  return [
    {
      type: 'incident-opened' as const,
      brief: {
        source: 'alertmanager' as const,
        ref: 'A1',
        title,
        startedAt,
        labels,
        ...(service === undefined ? {} : { service }),
        ...(severity === undefined ? {} : { severity }),
      },
    },
    { type: 'channel-linked' as const, place, how: 'webhook' as const },
    {
      type: 'request-accepted' as const,
      request: {
        id: newId('req'),
        kind: question === undefined ? ('webhook' as const) : ('mention' as const),
        text: question ?? title,
        capped: false,
        by: question === undefined ? null : person,
        place,
      },
    },
  ];
}

async function ended(journal: Journal, incident: string, desk: Desk, { name, scenario }: Case): Promise<IncidentState> {
  const until = Date.now() + patience;
  for (;;) {
    const state = await journal.load(incident);
    for (const { id, hash, nonce, state: stands } of state.approvals.values()) {
      if (stands !== 'pending') continue;
      const click = { incident, approval: id, hash: hash.slice(0, 8), nonce, place, ts: '', by: person };
      await desk.vote({ ...click, vote: scenario.person === 'approves' ? 'approve' : 'deny' });
    }
    if ([...state.runs.values()][0]?.state === 'ended') return state;
    if (Date.now() > until)
      throw new AuraError({
        code: 'case-endless',
        userMessage: `${name} did not end within ${patience / 60_000} minutes; run it alone, and look at its trace.`,
      });
    await pause(lookEvery);
  }
}
