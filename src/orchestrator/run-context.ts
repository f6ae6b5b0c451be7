/**
 * What every phase is given: the run, its incident, and the few ways in which a phase touches the world.
 * Owns: journaling what a step leaves behind, and looking for Stop. Refuses: knowing what the phases do.
 */
import { AuraError } from '../errors.ts';
import type { Model } from '../model/model.ts';
import { FenceLost } from '../run/fence-lost.ts';
import type { Fact, ParkedOn } from '../run/fact.ts';
import type { IncidentId, Place, RunId } from '../run/identity.ts';
import type { IncidentState, RunState } from '../run/incident-state.ts';
import type { Approvers } from '../run/settings/approver-settings.ts';
import type { Decision, Journal } from '../run/journal.ts';
import type { PageSetting } from '../run/settings/paging-settings.ts';
import type { People } from '../run/ports/people.ts';
import type { IncidentBrief, Request } from '../run/request.ts';
import type { RunbookEntry } from '../run/settings/runbook-settings.ts';
import type { ShadowSetting } from '../run/trust/shadow.ts';
import type { ResultOf, StepKind } from '../run/step.ts';
import type { Gate } from '../tools/gate.ts';
import type { Skill } from '../tools/skills/skill.ts';
import type { Toolbox } from '../tools/tool.ts';
import type { MemoryServer } from './memory/memory-server.ts';
import type { Remembered } from './memory/remembered.ts';
import type { NoteStore } from '../scratchpad/note-store.ts';
import { inSpan } from '../telemetry/span.ts';
import type { Workflow } from '../workflows.ts';

/** What the installation lets a run use, in the units of the configuration. */
export interface InstallationLimits {
  runMinutes: number;
  toolCalls: number;
  tokens: number;
  cost: number;
  approvalMinutes: number;
}

/** A component of the team's catalog. */
export interface CatalogEntry {
  component: string;
  aliases: string[];
  owners: string[];
  /** Whom to page for it. */
  page?: PageSetting | undefined;
}

export interface RunParts {
  journal: Journal;
  gate: Gate;
  toolbox: Toolbox;
  notes: NoteStore;
  people: People;
  /** Null: no model is configured, and none is needed. */
  model: Model | null;
  workflows: Workflow[];
  /** The team's components; none where it names none. */
  catalog?: readonly CatalogEntry[];
  /** Who may decide on a model's write that the run's workflow does not name. */
  approvers?: Approvers;
  autonomy: 'copilot' | 'assistant' | 'autonomous';
  limits: InstallationLimits;
  /** Who decides on paging people; nobody is paged where it is absent. */
  pagedBy?: Approvers;
  /** Where Aura is silent beyond what workflows say; nowhere where it is absent. */
  shadow?: ShadowSetting;
  /** What the source of an incident says of it beyond its webhook; null where that is nothing. */
  details?: (ref: string) => Promise<Partial<IncidentBrief> | null>;
  /** What a channel is called; null where that is not told. */
  channelName?: (place: Place) => Promise<string | null>;
  /** Where runbooks may be read; nowhere where it is absent. */
  runbooks?: readonly RunbookEntry[];
  /** What a model may be told of how to look. */
  skills?: readonly Skill[];
  /** Keeps confirmed records beside the store, where aura.yaml names such a server. */
  memory?: MemoryServer;
  /** Of a run that is done once more: what came to its mind. Nothing is searched then. */
  remembered?: Remembered;
  /** The team's clock, `slack.zone`. */
  zone?: string;
}

/** Thrown where a run notices that it was stopped, or that its incident is over. */
export class RunStopped extends AuraError {
  constructor() {
    super({ code: 'run-stopped', userMessage: 'The run was stopped.' });
  }
}

/**
 * Thrown where a run can go no further: until somebody has decided on a write that a model asked for, until people have
 * said what was asked back, or until a time at which its verification, or the rehearsal of its action, looks again.
 */
export class RunParked extends AuraError {
  readonly on: ParkedOn;

  constructor(on: ParkedOn) {
    const what = {
      approval: 'a decision',
      verification: 'a verification',
      'by-hand': 'somebody to carry it out by hand',
      rehearsal: 'a rehearsal',
      question: 'an answer',
    }[on.kind];
    super({ code: 'run-parked', userMessage: `The run waits for ${what}.` });
    this.on = on;
  }
}

/** A run must not go on: it was stopped or has ended, or its incident is over. Questions are answered after that, too. */
export function isCalledOff({ status }: IncidentState, { stop, state, route }: RunState): boolean {
  return stop !== null || state === 'ended' || (status === 'resolved' && route !== 'answer');
}

/** What OpenInference calls a step; a chain where it is nothing else. */
const spanKinds: Partial<Record<StepKind, string>> = { task: 'AGENT', evaluation: 'EVALUATOR', critique: 'EVALUATOR' };

export class RunContext {
  readonly incident: IncidentId;
  readonly run: RunId;
  readonly fence: number;
  readonly parts: RunParts;
  /** Aborted by Stop, by the incident's end, and by the loss of the fence. */
  readonly signal: AbortSignal;
  /** What is being written without anybody waiting for it. */
  #behind: Promise<unknown> = Promise.resolve();

  constructor(options: { incident: IncidentId; run: RunId; fence: number; parts: RunParts; signal: AbortSignal }) {
    this.incident = options.incident;
    this.run = options.run;
    this.fence = options.fence;
    this.parts = options.parts;
    this.signal = options.signal;
  }

  /**
   * The same run for one task of several beside each other: it waits for what it writes itself, and for no other's. What
   * `work` wrote is kept when this resolves.
   */
  async apart<T>(work: (own: RunContext) => Promise<T>): Promise<T> {
    const own = new RunContext(this);
    const done = await work(own);
    await own.#behind;
    return done;
  }

  /** The incident as of now, and this run in it. Throws RunStopped when the run must not go on. */
  async current(): Promise<{ state: IncidentState; run: RunState; request: Request }> {
    await this.#behind;
    return this.#now();
  }

  /** The same without what this run is writing just now. */
  async #now(): Promise<{ state: IncidentState; run: RunState; request: Request }> {
    return this.#in(await this.parts.journal.load(this.incident));
  }

  /** The same as this process last saw it, which costs no look at the store, and without what is being written. */
  async lately(): Promise<{ state: IncidentState; run: RunState; request: Request }> {
    return this.#in(await this.parts.journal.known(this.incident));
  }

  #in(state: IncidentState): { state: IncidentState; run: RunState; request: Request } {
    const run = state.runs.get(this.run);
    const request = run && state.requests.get(run.request)?.request;
    if (!run || !request)
      throw new AuraError({ code: 'run-missing', userMessage: `The journal has no run ${this.run}; ask again.` });
    if (isCalledOff(state, run)) throw new RunStopped();
    return { state, run, request };
  }

  /** Writes with this worker's fence; throws FenceLost when a newer worker took over. */
  async write(decide: (state: IncidentState) => Decision | null): Promise<IncidentState> {
    await this.#behind;
    return this.#decide(decide);
  }

  async #decide(decide: (state: IncidentState) => Decision | null): Promise<IncidentState> {
    const written = await this.parts.journal.decide(this.incident, decide, this.fence);
    if (!written.ok) throw new FenceLost(this.incident);
    return written.state;
  }

  /**
   * Does a step once in a run's life: its result is journaled under `key`, and a resumed run reads it back.
   * `begin` is journaled beside the work, where a resumed step must find something of the first try again.
   *
   * What a step came to is handed on while it is written: the calls in a turn's answer are admitted behind it, mostly in
   * the same commit, so that none begins before the answer is kept. Everything else of this run waits for it.
   */
  async step<K extends StepKind>(
    kind: K,
    key: string,
    work: (begun: string | null) => Promise<{ result: ResultOf<K>; detail?: string }>,
    begin?: () => Promise<{ request: string }>,
  ): Promise<ResultOf<K>> {
    const { run } = await this.#now();
    const step = run.steps.find((it) => it.key === key);
    if (step?.result?.kind === kind) return step.result as ResultOf<K>;
    let begun = step?.request ?? null;
    if (begin && !step) {
      const { request } = await begin();
      this.#follow([{ type: 'step-started', run: this.run, key, kind, request }]);
      begun = request;
    }
    const span = { 'aura.step': key, 'aura.run': this.run, 'openinference.span.kind': spanKinds[kind] ?? 'CHAIN' };
    const { result, detail } = await inSpan(`step ${kind}`, span, () => work(begun));
    await this.#now();
    this.#follow([{ type: 'step-ended', run: this.run, key, result, ...(detail ? { detail } : {}) }]);
    return result;
  }

  /** Writes without being waited for. A run that could not keep something goes no further: whoever waits next hears why. */
  #follow(facts: Fact[]): void {
    this.#behind = Promise.all([this.#behind, this.#decide(() => ({ facts }))]);
    this.#behind.catch(() => undefined);
  }
}
