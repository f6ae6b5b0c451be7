/**
 * The loop of a run: from its request to its answer, one phase after another, each journaled once.
 * Owns: the order of phases and how a run ends. Refuses: what a phase does; each has its own file.
 */
import { messageOf } from '../errors.ts';
import { isOpen } from '../run/clarification.ts';
import type { Answer, Finding } from '../run/evidence.ts';
import type { ParkedOn, RunOutcome } from '../run/fact.ts';
import type { IncidentState, RunState } from '../run/incident-state.ts';
import { findingOf } from '../run/finding/run-finding.ts';
import { sayReached } from '../run/run-limits.ts';
import type { Seen } from '../run/step.ts';
import type { Workflow } from '../workflows.ts';
import { act } from './actions/act.ts';
import { actOnAsk } from './actions/act-on-ask.ts';
import { answerQuestion } from './answers/answer-question.ts';
import { clarify } from './clarify.ts';
import { evaluate, firstFinding } from './evaluate.ts';
import { briefOf } from './conversation/told.ts';
import { partialParts } from './finding/partial-parts.ts';
import { recall } from './memory/recall.ts';
import { isCalledOff, type RunContext, RunParked, RunStopped } from './run-context.ts';
import { startClock } from './run-clock.ts';
import { synthesize } from './synthesize.ts';
import { triage } from './triage.ts';
import { weigh } from './finding/weigh.ts';
import { notWorked, work } from './work.ts';

/** Takes a run as far as it goes: until it parks or ends. */
export async function advance(context: RunContext): Promise<void> {
  try {
    const { run } = await context.current();
    if (run.route === 'answer') {
      await end(context, 'answered', await answerQuestion(context));
      return;
    }
    if (run.route === 'act') {
      const acted = await actOnAsk(context);
      if (acted !== 'parked') await end(context, 'answered', acted);
      return;
    }
    const finding = await investigate(context);
    if ((await act(context, workflowOf(context, run), finding)) === 'parked') return;
    await end(context, 'answered', await answerOf(context, finding));
  } catch (error) {
    if (error instanceof RunParked) return park(context, error.on);
    // A call that Stop tore down fails in its own way; what counts is that the run was stopped.
    if (!(error instanceof RunStopped) && !(await isOver(context))) throw error;
    await endStopped(context);
  }
}

/** Of a run that came to a limit, a partial one. */
async function answerOf(context: RunContext, finding: Finding): Promise<Answer> {
  const { cut } = finding;
  if (!cut) return { type: 'finding', finding };
  const { run } = await context.current();
  return { type: 'partial', why: sayReached(cut), finding, parts: partialParts(run, finding) };
}

/** Waits for a decision or an answer, unless it came meanwhile, or for the time of the next look. */
async function park(context: RunContext, on: ParkedOn): Promise<void> {
  const waits = (state: IncidentState) =>
    on.kind === 'verification' ||
    on.kind === 'by-hand' ||
    on.kind === 'rehearsal' ||
    (on.kind === 'question'
      ? isOpen(state.runs.get(context.run)?.clarification)
      : state.approvals.get(on.approval)?.state === 'pending');
  await context.write((state) => (waits(state) ? { facts: [{ type: 'run-parked', run: context.run, on }] } : null));
}

async function investigate(context: RunContext): Promise<Finding> {
  const { state, run } = await context.current();
  const workflow = workflowOf(context, run);
  await clarify(context);
  const clock = startClock(context.signal, run, await context.parts.journal.store.now());
  const look = async () => {
    const { seen } = await context.step('triage', 'triage', () => triage(context, workflow, clock));
    await weigh(context, seen);
    const base = await firstFinding(context, seen);
    const brief = briefOf(context.run, state, seen, base.verdict);
    const known = await recall(context, { ...base.base, verdict: base.verdict }, seen.triage);
    // What was begun is brought to its end, whatever somebody confirmed meanwhile.
    const isPlanned = (await context.current()).run.steps.some(({ kind }) => kind === 'plan');
    if (known && !isPlanned) return { seen, worked: notWorked(clock) };
    return { seen, worked: await work(context, { workflow, clock, seen, brief, ...base }) };
  };
  const looked = await look().finally(() => clock.stop());
  const { worked } = looked;
  const seen = withClarified(looked.seen, (await context.current()).run);
  const { finding } = await context.step('synthesis', 'synthesis', async () => synthesize(seen, worked));
  const evaluated = await context.step('evaluation', 'evaluation', () => evaluate(context, seen, finding, worked));
  await recall(context, evaluated.finding, seen.triage);
  return evaluated.finding;
}

/** What was asked back stands beside how the question was read, whoever asked. */
function withClarified(seen: Seen, { clarification }: RunState): Seen {
  if (!clarification?.closed) return seen;
  const { by, text: as } = clarification.closed;
  return { ...seen, asked: { ...seen.asked, clarified: { question: clarification.text, ...(by ? { by } : {}), as } } };
}

/** The workflow that was chosen when the run started, as its file says today; null when none was, or it is gone. */
function workflowOf(context: RunContext, run: RunState): Workflow | null {
  return context.parts.workflows.find(({ name }) => name === run.workflow) ?? null;
}

/** Ends a run that cannot go on for a reason of its own, with what it has found so far. */
export async function endFailed(context: RunContext, error: unknown): Promise<void> {
  const why = messageOf(error);
  const state = await context.parts.journal.load(context.incident);
  const run = state.runs.get(context.run);
  const finding = run ? findingOf(run) : null;
  const parts = run ? { parts: partialParts(run, finding) } : {};
  await end(context, 'failed', { type: 'partial', why, finding, ...parts }, why);
}

async function endStopped(context: RunContext): Promise<void> {
  const state = await context.parts.journal.load(context.incident);
  const run = state.runs.get(context.run);
  if (!run || run.state === 'ended') return;
  const resolved = state.status === 'resolved' && !run.stop;
  await end(context, resolved ? 'answered' : 'stopped', null, resolved ? 'the incident was resolved' : 'stopped');
}

async function end(context: RunContext, outcome: RunOutcome, answer: Answer | null, why?: string): Promise<void> {
  await context.write((state) => {
    const run = state.runs.get(context.run);
    if (!run || run.state === 'ended') return null;
    // Stop and the final answer may race; whichever is in the journal first is the one that is shown.
    const ending =
      run.stop && outcome === 'answered'
        ? { outcome: 'stopped' as const, answer: null, why: 'stopped' }
        : { outcome, answer, ...(why ? { why } : {}) };
    return { facts: [{ type: 'run-ended', run: run.id, ...ending }] };
  });
}

async function isOver(context: RunContext): Promise<boolean> {
  const state = await context.parts.journal.load(context.incident);
  const run = state.runs.get(context.run);
  return run !== undefined && isCalledOff(state, run);
}
