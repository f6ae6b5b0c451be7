/**
 * Looks at an incident when it is woken and does what is next, until nothing is.
 * Owns: taking the fence, the order of turns, watching for signals while a step is in flight. Refuses: correctness by
 * locking: a second worker on the same incident only makes the first one's writes void.
 */
import { Desk } from '../approvals/desk.ts';
import { AuraError } from '../errors.ts';
import { withoutSecrets } from '../model/without-secrets.ts';
import { nextTurn } from '../run/agenda.ts';
import type { Fact } from '../run/fact.ts';
import { FenceLost } from '../run/fence-lost.ts';
import { type IncidentId, newId, type RunId } from '../run/identity.ts';
import type { IncidentState, RequestState, RunState } from '../run/incident-state.ts';
import { JournalNewer } from '../run/upgrade.ts';
import type { JobQueue } from '../run/ports/job-queue.ts';
import { log } from '../telemetry/log.ts';
import { inSpan } from '../telemetry/span.ts';
import { advance, endFailed } from './advance.ts';
import { parentOf, routeOf } from './route.ts';
import { RunContext, type RunParts } from './run-context.ts';
import { chooseWorkflow } from '../workflows.ts';

/** How often signals are looked for while a step is in flight, ms. */
const watchEvery = 500;
/** A run that is taken up this often without finishing a phase is ended as failed, so that it cannot block its incident. */
const mostResumes = 20;

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
  readonly look = async (incident: IncidentId): Promise<void> => {
    const { journal } = this.#parts;
    const fence = await journal.store.fence(incident);
    try {
      while (!this.#leaving.signal.aborted) {
        const now = await journal.store.now();
        await this.#desk.tidy(incident, fence, now);
        const state = await journal.load(incident);
        const turn = nextTurn(state, now);
        if (turn.do === 'nothing') return;
        if (turn.do === 'resume') await this.#resume(state, turn.run, fence);
        else await this.#start(state, turn.request, fence);
      }
    } catch (error) {
      if (error instanceof FenceLost) log.info({ incident }, 'another worker took over');
      else if (error instanceof JournalNewer) this.#sayOnce(incident, error.userMessage);
      else throw error;
    }
  };

  /** Aborts what is in flight without ending any run: another worker, or this one after a restart, takes them up. */
  leave(): void {
    this.#leaving.abort();
  }

  /** The incident stays due, and is looked at again each second: that it cannot be read is said once. */
  #sayOnce(incident: IncidentId, why: string): void {
    if (!this.#unreadable.has(incident)) log.error({ incident }, why);
    this.#unreadable.add(incident);
  }

  async #start(state: IncidentState, { request }: RequestState, fence: number): Promise<void> {
    const run = newId('run');
    const parent = parentOf(state, request);
    const workflow = state.brief && chooseWorkflow(this.#parts.workflows, state.brief, request.text);
    const started: Fact = {
      type: 'run-started',
      run,
      request: request.id,
      parent,
      fence,
      route: routeOf(parent, request),
      workflow: workflow?.name ?? null,
    };
    const written = await this.#parts.journal.decide(
      state.incident,
      (current) => {
        if (current.requests.get(request.id)?.state !== 'waiting') return null;
        return { facts: [started] };
      },
      fence,
    );
    if (!written.ok) throw new FenceLost(state.incident);
    if (written.entry) await this.#drive(state.incident, run, fence);
  }

  async #resume(state: IncidentState, run: RunState, fence: number): Promise<void> {
    const written = await this.#parts.journal.decide(
      state.incident,
      (current) =>
        current.runs.get(run.id)?.state === 'ended' ? null : { facts: [{ type: 'run-resumed', run: run.id, fence }] },
      fence,
    );
    if (!written.ok) throw new FenceLost(state.incident);
    if (written.entry) await this.#drive(state.incident, run.id, fence);
  }

  async #drive(incident: IncidentId, run: RunId, fence: number): Promise<void> {
    const abort = new AbortController();
    const context = new RunContext({ incident, run, fence, parts: this.#parts, signal: abort.signal });
    const watch = setInterval(() => void this.#watch(context, abort), watchEvery);
    try {
      await inSpan('run', { 'aura.run': run, 'aura.incident': incident }, async () => {
        const { resumes = 0 } = (await this.#parts.journal.load(incident)).runs.get(run) ?? {};
        if (resumes > mostResumes) await endFailed(context, new Error('it was interrupted too often'));
        else await advance(context);
      });
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
      if (state.runs.get(context.run)?.stop || state.status === 'resolved') abort.abort();
    } catch {
      // The store is away; the step in flight will notice when it writes.
    }
  }
}

/** The store is away: not the run's fault, and over as soon as it is back. */
function isPassing(error: unknown): boolean {
  return error instanceof AuraError && error.retryable && error.code.startsWith('store-');
}
