/**
 * Decides what to look at after the first look: a planner's small plan where causes have to be told apart, else one task.
 * Owns: when a planner is worth its tokens, sending a faulty plan back, and the plan of code that stands in for it.
 * Refuses: carrying plans out.
 */
import { messageOf } from '../../errors.ts';
import type { ModelMessage } from '../../model/model.ts';
import type { Finding, Verdict } from '../../run/evidence.ts';
import { saidWords } from '../../run/finding/hypothesis.ts';
import { type Plan, type PlannedTask, planFaults } from '../../run/plan.ts';
import type { ResultOf, Seen, StepState } from '../../run/step.ts';
import { plainText } from '../../run/wording/words.ts';
import { inSpan } from '../../telemetry/span.ts';
import type { Workflow } from '../../workflows.ts';
import { askTurn } from '../conversation/ask-turn.ts';
import { fenced } from '../conversation/fenced.ts';
import { modelFor } from '../conversation/model-for.ts';
import { planName, planTool, readPlan } from './plan-tool.ts';
import { plannerPrompt } from '../prompts/planner.ts';
import type { RunClock } from '../run-clock.ts';
import type { RunContext } from '../run-context.ts';

/** The investigator that always is there. */
export const general = 'general';
/** How often a plan is sent back. */
const mostFaulty = 2;
const replyTokens = 1_500;

export interface ToPlan {
  workflow: Workflow | null;
  seen: Pick<Seen, 'triage'>;
  base: Finding;
  verdict: Verdict;
  brief: string;
  clock: RunClock;
  /** 1 for the first plan. */
  round: number;
  /** What the rounds before left open. */
  open: readonly string[];
}

type Result = { result: ResultOf<'plan'>; detail: string };

export async function makePlan(context: RunContext, it: ToPlan): Promise<Result> {
  const one = (): Result => ({ result: { kind: 'plan', plan: plainPlan(it), by: null }, detail: 'one task' });
  const model = modelFor(context.parts.model, 'planner', it.workflow);
  if (!model || !needsPlanner(it)) return one();
  const investigators = investigatorsOf(it.workflow);
  const { state, run } = await context.current();
  const rows = run.hypotheses.map((row) =>
    [
      `${row.id} (${row.standing}): ${plainText(row.what)}`,
      ...(row.said ?? []).map((it) => plainText(saidWords(it))),
    ].join('; '),
  );
  const opening = [
    it.brief,
    ...(rows.length > 0
      ? [fenced({ run: run.id, source: 'the possible causes', text: rows.join('\n'), limit: 3_000 })]
      : []),
    ...(it.open.length > 0
      ? [
          `Still open after the tasks before. ${fenced({ run: run.id, source: 'the tasks', text: it.open.join('\n'), limit: 3_000 })}`,
        ]
      : []),
    fenced({
      run: run.id,
      source: 'the person who asks',
      text: state.requests.get(run.request)?.request.text ?? '',
      limit: 2_000,
    }),
  ].join('\n\n');
  const messages: ModelMessage[] = [{ role: 'user', text: opening }];
  const system = plannerPrompt({ investigators, instructions: it.workflow?.instructions ?? '' });
  try {
    for (let attempt = 1; attempt <= 1 + mostFaulty; attempt += 1) {
      const request = () => ({
        system,
        messages,
        tools: [planTool],
        toolChoice: { tool: planName } as const,
        maxTokens: replyTokens,
      });
      const { reply } = await askTurn(context, model, `plan:${it.round}/turn:${attempt}`, request, it.clock.working);
      const call = reply.calls.find(({ name }) => name === planName);
      const read = call && call.malformed === undefined ? readPlan(call.args) : { faults: ['there is no plan in it'] };
      const faults = await inSpan(
        'evaluate plan',
        { 'aura.run': context.run, 'openinference.span.kind': 'EVALUATOR' },
        async (describe) => {
          const named = investigators.map(({ name }) => name);
          const found = 'faults' in read ? read.faults : planFaults(read, named);
          describe({ 'aura.plan.sent_back': found.length > 0, 'aura.plan.why': found.slice(0, 10) });
          return found;
        },
      );
      if (!('faults' in read) && faults.length === 0) {
        const plan = withoutDone(read, run.steps);
        const detail = plan.tasks.length > 0 ? `${plan.tasks.length} tasks` : 'nothing that was not looked at';
        return { result: { kind: 'plan', plan, by: model.name }, detail };
      }
      const why = `The plan cannot be carried out:\n${faults.map((fault) => `- ${fault}`).join('\n')}\nCall plan again.`;
      messages.push(
        { role: 'assistant', text: reply.text, calls: reply.calls },
        reply.calls.length > 0
          ? { role: 'tool', results: reply.calls.map(({ id }) => ({ id, text: why, failed: true })) }
          : { role: 'user', text: why },
      );
    }
  } catch (error) {
    if (context.signal.aborted) throw error;
    await context.current();
    return { ...one(), detail: `one task, as the planner did not answer: ${messageOf(error).slice(0, 120)}` };
  }
  return { ...one(), detail: 'one task, as no plan of the planner could be carried out' };
}

/** What was looked at with the same question would be answered the same. */
function withoutDone(plan: Plan, steps: readonly StepState[]): Plan {
  const asked = ({ investigator, goal, check, window }: PlannedTask) =>
    JSON.stringify([investigator, goal, check, window ?? null]);
  const before = steps.flatMap(({ result }) => (result?.kind === 'plan' ? result.plan.tasks : []));
  const done = new Set(before.map(asked));
  const tasks = plan.tasks.filter((task) => !done.has(asked(task)));
  const left = new Set(tasks.map(({ id }) => id));
  return { ...plan, tasks: tasks.map((task) => ({ ...task, needs: task.needs.filter((need) => left.has(need)) })) };
}

export function investigatorsOf(workflow: Workflow | null): { name: string; mission: string }[] {
  const own = Object.entries(workflow?.investigators ?? {}).map(([name, { mission }]) => ({ name, mission }));
  return [...own, { name: general, mission: 'looks at anything with all reading tools' }];
}

/**
 * Where the first look is sure, or only one can look and nothing is open yet, a plan would cost more than it tells; and so
 * where nothing was seen that could be divided between several.
 */
function needsPlanner({ seen, verdict, base, workflow, round }: ToPlan): boolean {
  const hasOthers = Object.keys(workflow?.investigators ?? {}).length > 0;
  if (seen.triage === null && !hasOthers) return false;
  if (round > 1) return true;
  if (verdict === 'confirmed' || base.outcome === 'healthy') return false;
  return verdict === 'inconclusive' || Object.keys(workflow?.investigators ?? {}).length > 1;
}

function plainPlan({ base, verdict, round }: ToPlan): Plan {
  // A second round without a planner would only repeat the first.
  if (round > 1) return { why: '', tasks: [] };
  const { component } = base;
  const isKnown = component !== null && verdict !== 'inconclusive';
  return {
    why: isKnown ? 'the first look holds a cause' : 'no planner',
    tasks: [
      {
        id: 't1',
        investigator: general,
        goal: isKnown
          ? `Check the cause that the first look holds, and find what an on-call engineer needs to know to act.`
          : 'Find out what broke and why.',
        needs: [],
        check: isKnown ? `Is ${component} the cause?` : 'Which component is the cause, if any?',
        about: [],
      },
    ],
  };
}
