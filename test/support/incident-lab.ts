/**
 * An Aura without Slack: store, queue, gate, desk and worker around a scripted toolbox.
 * Owns: building it on either engine and asking a question. Refuses: doubles below the ports.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Desk } from '../../src/approvals/desk.ts';
import { expireDue } from '../../src/approvals/expire.ts';
import { LocalQueue } from '../../src/jobs/local-queue.ts';
import { type Sweeper, startSweeper } from '../../src/jobs/sweeper.ts';
import type { Model } from '../../src/model/model.ts';
import { MemoryServer } from '../../src/orchestrator/memory/memory-server.ts';
import type { RunParts } from '../../src/orchestrator/run-context.ts';
import { Worker } from '../../src/orchestrator/worker.ts';
import type { RecordKey } from '../../src/memory/signed-record.ts';
import { memoryOf } from '../../src/compose/policy-of.ts';
import type { MemorySetting } from '../../src/run/settings/memory-settings.ts';
import { linkTo, newId, type Person, type Place } from '../../src/run/identity.ts';
import { Journal } from '../../src/run/journal.ts';
import type { People } from '../../src/run/ports/people.ts';
import type { Request } from '../../src/run/request.ts';
import type { Store } from '../../src/run/ports/store.ts';
import { NoteStore } from '../../src/scratchpad/note-store.ts';
import { FileStore } from '../../src/store/file-store.ts';
import { Gate } from '../../src/tools/gate.ts';
import type { ServerAddress } from '../../src/tools/mcp/server-address.ts';
import { McpToolbox } from '../../src/tools/mcp/toolbox.ts';
import { Policy } from '../../src/tools/policy.ts';
import type { Toolbox, ToolSpec } from '../../src/tools/tool.ts';
import type { Workflow } from '../../src/workflows.ts';
import { joinedToolbox } from './joined-toolbox.ts';
import { badDeploy, rollbackWorkflow } from './rollback-workflow.ts';
import { ScriptedToolbox, type ScriptedTool } from './scripted-toolbox.ts';
import { until } from './until.ts';

export const place: Place = { team: 'T1', channel: 'C1' };
export const asker: Person = { team: 'T1', user: 'UASK' };
export const approver: Person = { team: 'T1', user: 'UONCALL' };

const everybody: People = {
  profile: async () => ({ bot: false, guest: false, deactivated: false, foreign: false }),
  group: async () => [],
  onCall: async () => [],
};

export interface LabOptions {
  /** Another lab's incident, for two workers on one. */
  incident?: string;
  /** Another lab's folder of notes: workers share one. */
  notes?: string;
  tools?: Record<string, ScriptedTool>;
  /** Which arguments scripted tools say they take. */
  schemas?: Record<string, ToolSpec['inputSchema']>;
  /** Real servers beside the scripted tools, by name; what is scripted under such a name is not there. */
  servers?: Record<string, ServerAddress>;
  /** Where servers work, by their names. */
  environments?: Record<string, string>;
  /** Globs of tools that only read, beside Aura's own. */
  reads?: string[];
  /** Puts the notes' tools beside the others. */
  notesTools?: (inner: Toolbox, folder: string) => Toolbox;
  store?: Store;
  model?: Model;
  people?: People;
  workflows?: Workflow[];
  catalog?: RunParts['catalog'];
  runbooks?: RunParts['runbooks'];
  skills?: RunParts['skills'];
  autonomy?: RunParts['autonomy'];
  approvers?: RunParts['approvers'];
  limits?: Partial<RunParts['limits']>;
  shadow?: RunParts['shadow'];
  /** A memory server as aura.yaml names it, and the key that signs what is kept there. */
  memory?: { setting: MemorySetting; key: RecordKey; within?: number };
  /** Without it wakes are lost and only the sweeper works. */
  wakes?: boolean;
  sweepEvery?: number;
}

export class IncidentLab {
  readonly folder = mkdtempSync(join(tmpdir(), 'aura-lab-'));
  readonly notesFolder: string;
  readonly journal: Journal;
  readonly toolbox: ScriptedToolbox;
  readonly desk: Desk;
  readonly worker: Worker;
  readonly incident: string;
  readonly #tools: Toolbox;
  readonly #gate: Gate;
  readonly #queue: LocalQueue;
  readonly #store: Store;
  #sweeper: Sweeper | null = null;
  readonly #options: LabOptions;
  #storeFolder = '';

  constructor(options: LabOptions, store: Store) {
    this.#options = options;
    this.incident = options.incident ?? newId('inc');
    this.#store = store;
    this.journal = new Journal(store);
    const tools = {
      'aura.triage': () => badDeploy,
      'aura.changes': () => ({ changes: badDeploy.changes }),
      'aura.metric_profile': () => ({ recovered: true }),
      'ops.rollback': () => ({ ok: true }),
      'ops.deploy': () => ({ ok: true }),
      ...options.tools,
    };
    this.toolbox = new ScriptedToolbox(tools, options.schemas);
    const { servers = {} } = options;
    const joined = joinedToolbox(
      this.toolbox,
      new McpToolbox(servers, { callsAtOncePerServer: 2 }),
      Object.keys(servers),
    );
    this.notesFolder = options.notes ?? join(this.folder, 'notes');
    this.#tools = options.notesTools?.(joined, this.notesFolder) ?? joined;
    const notes = new NoteStore({ folder: this.notesFolder });
    const policy = new Policy({
      reads: ['aura.*', 'notes.*', ...(options.reads ?? [])],
      trusted: [],
      catalog: ['api', 'web'],
      environments: options.environments ?? {},
      ...(options.memory ? { memory: memoryOf(options.memory.setting) } : {}),
    });
    const limits = { toolCalls: 80, questionCalls: 6, toolSeconds: 30, toolRetries: 0, digestTokens: 500 };
    const gate = new Gate({ journal: this.journal, toolbox: this.#tools, policy, notes, limits });
    this.#gate = gate;
    this.#queue = new LocalQueue({ retryAfter: 50 });
    const people = options.people ?? everybody;
    const queue =
      options.wakes === false
        ? { wake: async () => undefined, work: async () => undefined, close: async () => undefined }
        : this.#queue;
    this.desk = new Desk({ journal: this.journal, queue, people, tools: gate });
    this.worker = new Worker({
      journal: this.journal,
      gate,
      toolbox: this.#tools,
      notes,
      people,
      queue,
      model: options.model ?? null,
      workflows: options.workflows ?? [rollbackWorkflow],
      ...(options.catalog ? { catalog: options.catalog } : {}),
      ...(options.runbooks ? { runbooks: options.runbooks } : {}),
      ...(options.skills ? { skills: options.skills } : {}),
      ...(options.memory
        ? { memory: new MemoryServer({ journal: this.journal, gate, notes, ...options.memory }) }
        : {}),
      autonomy: options.autonomy ?? 'assistant',
      ...(options.shadow ? { shadow: options.shadow } : {}),
      ...(options.approvers ? { approvers: options.approvers } : {}),
      limits: { runMinutes: 10, toolCalls: 80, tokens: 100_000, cost: 1, approvalMinutes: 10, ...options.limits },
    });
  }

  static async open(options: LabOptions = {}): Promise<IncidentLab> {
    const folder = mkdtempSync(join(tmpdir(), 'aura-store-'));
    const lab = new IncidentLab(options, options.store ?? (await FileStore.open({ folder })));
    lab.#storeFolder = folder;
    return lab;
  }

  /** Waits until a real server is there: a run waits for none longer than its deadline, and a busy machine starts slowly. */
  async connected(server: string): Promise<void> {
    await until(`${server} to be there`, async () =>
      (await this.#tools.list()).tools.some((tool) => tool.server === server),
    );
  }

  async start(): Promise<void> {
    await this.#queue.work(this.worker.handle, { concurrency: 4 });
    this.#sweeper = startSweeper(this.#store, this.#queue, {
      everyMs: this.#options.sweepEvery ?? 100,
      first: (stopped) => expireDue(this.journal, { stopped }),
    });
  }

  /** A question as intake would commit it. */
  async ask(text: string, more: Partial<Request> = {}): Promise<string> {
    const id = newId('req');
    const request: Request = {
      id,
      kind: 'mention',
      text,
      capped: false,
      by: asker,
      place,
      ts: `${Date.now()}.${id.slice(-6)}`,
      ...more,
    };
    await this.journal.decide(this.incident, (state) => ({
      facts: [
        ...(state.brief
          ? []
          : ([
              {
                type: 'incident-opened',
                brief: { source: 'slack', title: text, labels: {}, startedAt: Date.parse('2026-01-01T00:15:00Z') },
              },
              { type: 'channel-linked', place, how: 'mention' },
            ] as const)),
        { type: 'request-accepted', request },
      ],
      links: [linkTo.channel(place)],
    }));
    if (this.#options.wakes !== false) await this.#queue.wake(this.incident);
    return id;
  }

  /** Read or write, as the gate sees a tool. */
  classify(it: Pick<ToolSpec, 'name' | 'server'>) {
    const rest = { tool: '', description: '', inputSchema: {}, readOnlyHint: true, destructiveHint: false };
    return this.#gate.classify({ ...rest, fingerprint: '', ...it });
  }

  get store(): Store {
    return this.#store;
  }

  wake(incident: string): Promise<void> {
    return this.#queue.wake(incident);
  }

  async stopRun(): Promise<void> {
    await this.journal.decide(this.incident, () => ({ facts: [{ type: 'stop-requested', by: asker, run: null }] }));
    await this.#queue.wake(this.incident);
  }

  state() {
    return this.journal.load(this.incident);
  }

  async close(): Promise<void> {
    this.worker.leave();
    await this.#sweeper?.stop();
    await this.#queue.close();
    await this.#store.close();
    await this.#tools.close();
    for (const folder of [this.folder, this.#storeFolder]) if (folder) rmSync(folder, { recursive: true, force: true });
  }
}
