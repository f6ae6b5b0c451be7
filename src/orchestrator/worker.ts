/**
 * Looks at an incident when it is woken and does what is next, until nothing is.
 * Owns: taking the fence, one investigation at a time with questions beside it, watching for signals while a step is in flight. Refuses: correctness by
 * locking: a second worker on the same incident only makes the first one's writes void.
 */
import { setMaxListeners } from 'node:events';
import { isInShadow, type ShadowSetting } from '../run/trust/shadow.ts';
import { Desk } from '../approvals/desk.ts';
import { remindHalfWay } from '../approvals/remind.ts';
import { AuraError } from '../errors.ts';
import { withoutSecrets } from '../model/without-secrets.ts';
import { nextTurn } from '../run/agenda.ts';
import type { Fact, Route } from '../run/fact.ts';
import { FenceLost } from '../run/fence-lost.ts';
import { type IncidentId, newId, type RunId } from '../run/identity.ts';
import type { IncidentState, RequestState, RunState } from '../run/incident-state.ts';
import { parentOf, routeOf } from '../run/route.ts';
import { lookAfterMute, overdueMutes, speakAgain } from '../run/quiet/unmuting.ts';
import { limitsOf } from '../run/run-limits.ts';
import { JournalNewer } from '../run/upgrade.ts';
import type { JobQueue } from '../run/ports/job-queue.ts';
import { log } from '../telemetry/log.ts';
import { inSpan } from '../telemetry/span.ts';
import { advance, endFailed } from './advance.ts';
import { Flights } from './flights.ts';
import { shareRecord } from './memory/share-record.ts';
import { isCalledOff, RunContext, type RunParts } from './run-context.ts';
import { chooseWorkflow } from '../workflows.ts';

const nowhere: ShadowSetting = { all: false, channels: [] };

/** How often signals are looked for while a step is in flight, ms. */
const watchEvery = 500;
/** A run that is taken up this often without finishing a phase is ended as failed, so that it cannot block its incident. */
const mostResumes = 20;

/** A run that this worker has just taken in hand. */
interface Taken {
  run: RunId;
  route: Route;
}

export class Worker {
  readonly #parts: RunParts;
  readonly #desk: Desk;
  readonly #leaving = new AbortController();
  readonly #unreadable = new Set<IncidentId>();

  constructor(parts: RunParts & { queue: JobQueue }) {
    // Whoever asks the model below, nothing secret reaches it.
    this.#parts = { ...parts, model: parts.model && withoutSecrets(parts.model) };
    this.#desk = new Desk(parts);
  }

  /** The handler of a wake. Rejects when the store is away: then the incident is woken again later. */
  readonly handle = async (incident: IncidentId): Promise<void> => {
    // Whoever leaves takes no fence from those who stay; the sweeper wakes the incident again.
    if (this.#leaving.signal.aborted) return;
    const flights = new Flights();
    try {
      const fence = await this.#parts.journal.store.fence(incident);
      for (;;) {
        while (await this.#takeUp(incident, fence, flights));
        if (flights.size === 0) return;
        // A question that comes meanwhile is answered beside what is in hand.
        await flights.next(watchEvery);
      }
    } catch (error) {
      await flights.landed();
      if (error instanceof FenceLost) log.info({ incident }, 'another worker took over');
      else if (error instanceof JournalNewer) this.#sayOnce(incident, error.userMessage);
      else throw error;
    }
  };

  /** Takes up the next thing to do; false when there is none now. */
  async #takeUp(incident: IncidentId, fence: number, flights: Flights): Promise<boolean> {
    if (this.#leaving.signal.aborted) return false;
    const { journal } = this.#parts;
    const now = await journal.store.now();
    await this.#desk.tidy(incident, fence, now);
    await remindHalfWay(this.#parts, incident, fence, now);
    const ended = await journal.decide(incident, (it) => ({ facts: overdueMutes(it, now) }), fence);
    if (!ended.ok) throw new FenceLost(incident);
    if (ended.entry?.facts.some(({ type }) => type === 'quiet-ended')) await speakAgain(journal, ended.state);
    if (ended.entry?.facts.some(({ type }) => type === 'alert-unmuted')) await lookAfterMute(journal, ended.state);
    await shareRecord(this.#parts, incident, fence, now);
    const state = await journal.load(incident);
    const turn = nextTurn(state, now, flights);
    if (turn.do === 'nothing') return false;
    const taken =
      turn.do === 'resume' ? await this.#resume(state, turn.run, fence) : await this.#start(state, turn.request, fence);
    if (taken) flights.add(taken.run, taken.route, this.#drive(incident, taken.run, fence));
    return true;
  }

  /** Aborts what is in flight without ending any run: another worker, or this one after a restart, takes them up. */
  leave(): void {
    this.#leaving.abort();
  }

  /** The incident stays due, and is looked at again each second: that it cannot be read is said once. */
  #sayOnce(incident: IncidentId, why: string): void {
    if (!this.#unreadable.has(incident)) log.error({ incident }, why);
    this.#unreadable.add(incident);
  }

  async #start(state: IncidentState, { request }: RequestState, fence: number): Promise<Taken | null> {
    const run = newId('run');
    const parent = parentOf(state, request);
    const route = routeOf(state, parent, request);
    const workflow = state.brief && chooseWorkflow(this.#parts.workflows, state.brief, request.text);
    const { runMinutes: minutes, ...installation } = this.#parts.limits;
    const started: Fact = {
      type: 'run-started',
      run,
      request: request.id,
      parent,
      fence,
      route,
      workflow: workflow?.name ?? null,
      limits: limitsOf({ minutes, ...installation }, workflow?.limits),
      ...(route !== 'answer' &&
      isInShadow(this.#parts.shadow ?? nowhere, workflow, (request.place ?? state.place)?.channel)
        ? { shadow: true }
        : {}),
    };
    return this.#take(state.incident, fence, { run, route }, (current) =>
      current.requests.get(request.id)?.state === 'waiting' ? started : null,
    );
  }

  async #resume(state: IncidentState, { id: run, route }: RunState, fence: number): Promise<Taken | null> {
    return this.#take(state.incident, fence, { run, route }, (current) =>
      current.runs.get(run)?.state === 'ended' ? null : { type: 'run-resumed', run, fence },
    );
  }

  async #take(
    incident: IncidentId,
    fence: number,
    taken: Taken,
    fact: (state: IncidentState) => Fact | null,
  ): Promise<Taken | null> {
    const written = await this.#parts.journal.decide(
      incident,
      (state) => ({ facts: [fact(state) ?? []].flat() }),
      fence,
    );
    if (!written.ok) throw new FenceLost(incident);
    return written.entry ? taken : null;
  }

  async #drive(incident: IncidentId, run: RunId, fence: number): Promise<void> {
    const abort = new AbortController();
    // All calls of a run listen to it side by side; many listeners are no leak here.
    setMaxListeners(0, abort.signal);
    const context = new RunContext({ incident, run, fence, parts: this.#parts, signal: abort.signal });
    const watch = setInterval(() => void this.#watch(context, abort), watchEvery);
    try {
      const { runs, requests } = await this.#parts.journal.load(incident);
      const { resumes = 0, request = '' } = runs.get(run) ?? {};
      const parent = requests.get(request)?.request.trace;
      await inSpan(
        'invoke_agent aura',
        spanOf(incident, run),
        () =>
          resumes > mostResumes ? endFailed(context, new Error('it was interrupted too often')) : advance(context),
        parent === undefined ? {} : { parent },
      );
    } catch (error) {
      if (error instanceof FenceLost || this.#leaving.signal.aborted || isPassing(error)) throw error;
      log.error({ incident, run, err: error }, 'a run failed');
      await endFailed(context, error);
    } finally {
      clearInterval(watch);
    }
  }

  async #watch(context: RunContext, abort: AbortController): Promise<void> {
    if (this.#leaving.signal.aborted) abort.abort();
    try {
      const state = await this.#parts.journal.load(context.incident);
      const run = state.runs.get(context.run);
      if (run && isCalledOff(state, run)) abort.abort();
    } catch {
      // The store is away; the step in flight will notice when it writes.
    }
  }
}

/** A run as OpenTelemetry's conventions for generative AI name it. */
function spanOf(incident: IncidentId, run: RunId) {
  const agent = { 'gen_ai.operation.name': 'invoke_agent', 'gen_ai.agent.name': 'aura' };
  const named = { 'openinference.span.kind': 'AGENT', 'agent.name': 'aura', 'session.id': incident };
  return { ...agent, ...named, 'gen_ai.conversation.id': incident, 'aura.incident': incident, 'aura.run': run };
}

/** The store is away: not the run's fault, and over as soon as it is back. */
function isPassing(error: unknown): boolean {
  return error instanceof AuraError && error.retryable && error.code.startsWith('store-');
}
