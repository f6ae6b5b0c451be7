/**
 * Lets models look further, when there are any: plan, tasks as soon as they are ready, a new plan for what stayed open.
 * Owns: how many rounds, who is asked for what, and what all tasks together left behind. Refuses: a task's conversation
 * (investigator.ts), and judging what comes of it (conclude.ts).
 */
import { contradictionsIn } from '../evidence/contradictions.ts';
import { redactValue } from '../redact/redact-value.ts';
import { loadSkill, skillFile } from '../run/actions/advice.ts';
import type { Plan, PlannedTask } from '../run/plan.ts';
import { spentUp } from '../run/run-limits.ts';
import type { Worked } from '../run/step.ts';
import type { Submission } from '../run/submission.ts';
import { readMatcher } from '../tools/read-globs.ts';
import type { ToolSpec } from '../tools/tool.ts';
import { compose } from './finding/compose-words.ts';
import type { Work } from './work-input.ts';
import { mayCarryOut } from './tasks/ask-plan.ts';
import { answerable } from './clarify.ts';
import { conclude } from './finding/conclude.ts';
import { approvalBy } from './actions/approval-by.ts';
import { cut, fenced } from './conversation/fenced.ts';
import { hasWitness, standingOf } from './conversation/tool-standing.ts';
import { investigateTask } from './tasks/investigator.ts';
import { general, makePlan } from './tasks/make-plan.ts';
import { investigatorPrompt } from './prompts/investigator.ts';
import { modelFor } from './conversation/model-for.ts';
import { keptBack, type RunClock } from './run-clock.ts';
import type { RunContext } from './run-context.ts';
import { runTasks } from './tasks/run-tasks.ts';
import { skillsTold } from './conversation/skills-told.ts';
import { toolShelf } from './conversation/tool-shelf.ts';
import { weighPlan, weighSubmission } from './finding/weigh.ts';

/** Tasks of one plan that run at once. */
const atOnce = 4;
const defaultReplans = 2;
const longestQuestion = 4_000;
const longestBefore = 6_000;
/** Tokens of a digest where the team's tools are a held cause's witness: of long lists, one component's rows are wanted. */
const checkDigest = 300;

export async function work(context: RunContext, it: Work): Promise<Worked> {
  const { model } = context.parts;
  const { clock } = it;
  if (!model) return together([notWorked(clock)]);
  const rounds: Worked[] = [];
  const most = it.workflow?.limits?.replans ?? defaultReplans;
  let open: string[] = [];
  for (let round = 1; round <= 1 + most; round += 1) {
    const { plan } = await context.step('plan', `plan:${round}`, async () => {
      const { result, detail } = await makePlan(context, { ...it, round, open });
      return { result: result.plan.tasks.length > 0 ? { ...result, tools: await keepTools(context) } : result, detail };
    });
    await weighPlan(context, plan);
    if (plan.tasks.length === 0 || !(await mayCarryOut(context, it.workflow, round, plan))) break;
    rounds.push(...(await carryOut(context, it, round, plan)));
    const { ledger } = (await context.current()).state;
    const submissions = rounds.flatMap((one) => one.submissions ?? []);
    const concluded = conclude({ base: it.base, verdict: it.verdict, triage: it.seen.triage, submissions, ledger });
    open = stillOpen(submissions);
    const isDecided = concluded.verdict !== 'inconclusive' && contradictionsOf(submissions).length === 0;
    const { run } = await context.current();
    const reached = clock.cut() ?? spentUp(run, keptBack);
    if (isDecided || open.length === 0) break;
    if (reached) {
      // What is open stays open because nothing is left for another plan.
      if (round <= most) rounds.push({ ...notWorked(clock), cut: reached });
      break;
    }
    if (rounds.some(({ cut }) => cut) || rounds.every((one) => one.model === null)) break;
  }
  const all = together(rounds.length > 0 ? rounds : [notWorked(clock)]);
  // One investigator's summary is the answer; of several somebody has to make one.
  const parts = rounds.filter(({ narrative }) => narrative !== null);
  return parts.length > 1 ? { ...all, narrative: await compose(context, it, all, parts) } : all;
}

/** Keeps what the tools are now: who replays a run, or looks into one, needs them as they were. */
async function keepTools({ parts, incident }: RunContext): Promise<string> {
  const listed = redactValue(await parts.toolbox.list());
  return (await parts.notes.put(incident, JSON.stringify(listed), { kind: 'tools' })).id;
}

async function carryOut(context: RunContext, it: Work, round: number, plan: Plan): Promise<Worked[]> {
  const { tools: all, gaps } = await context.parts.toolbox.list();
  const { gate, approvers } = context.parts;
  const isRead = (spec: ToolSpec) => gate.classify(spec).kind === 'read';
  const mayAsk = ({ name }: ToolSpec) => approvalBy(it.workflow, approvers, name) !== null;
  const offer = all.filter((spec) => isRead(spec) || mayAsk(spec));
  const done = await runTasks<Worked>(plan.tasks, atOnce, async (task, before) => {
    const key = `task:${round}.${task.id}`;
    const { worked } = await context.step('task', key, () =>
      context.apart((own) => investigate(own, it, { task, key, before, offer, isRead })),
    );
    for (const submission of worked.submissions ?? []) await weighSubmission(context, submission);
    return worked;
  });
  const [first, ...others] = plan.tasks.flatMap(({ id }) => done.get(id) ?? []);
  return first ? [{ ...first, gaps: [...gaps, ...first.gaps] }, ...others] : [];
}

interface OneTask {
  task: PlannedTask;
  key: string;
  before: ReadonlyMap<string, Worked>;
  /** What may be read, and the writes on which somebody may decide. */
  offer: readonly ToolSpec[];
  isRead: (spec: ToolSpec) => boolean;
}

async function investigate(context: RunContext, it: Work, { task, key, before, offer, isRead }: OneTask) {
  const model = modelFor(context.parts.model, task.investigator, it.workflow);
  if (!model) return { result: { kind: 'task' as const, worked: notWorked(it.clock) } };
  const who = it.workflow?.investigators[task.investigator];
  const isFor = who && who.tools.length > 0 ? readMatcher([...who.tools, 'notes.*', loadSkill, skillFile]) : () => true;
  const own = offer.filter(({ name }) => isFor(name));
  const reads = own.filter(isRead);
  const look = lookOf(it);
  const skills = [...(it.workflow?.skills ?? []), ...(who?.skills ?? [])];
  const { request } = await context.current();
  const { text: question } = request;
  return investigateTask(context, {
    key,
    model,
    system: investigatorPrompt({ mission: who?.mission ?? null, instructions: it.workflow?.instructions ?? '' }),
    opening: [
      it.brief,
      ...[await skillsTold(context, skills, look.holdsCause && request.by === null)].filter((part) => part !== ''),
      ...knownBefore(context.run, before),
      taskWords(context.run, task),
      // What nobody asked stands in the alert.
      ...(request.by === null ? [] : [questionOf(context.run, question)]),
    ].join('\n\n'),
    question: [question, task.check].filter((words) => words !== '').join('\n'),
    offered: toolShelf(context.run, own, (spec) => !isRead(spec), standingOf(reads, look)),
    ...(look.holdsCause && hasWitness(reads) ? { digestTokens: checkDigest } : {}),
    triage: it.seen.triage,
    mayAsk: answerable(request),
    workflow: it.workflow,
    limits: who?.limits,
    clock: it.clock,
  });
}

/** What the first look has settled for those who look on. */
function lookOf({ seen, base, verdict }: Work): { hasLooked: boolean; holdsCause: boolean } {
  return {
    hasLooked: seen.triage !== null,
    holdsCause: base.outcome === 'fault' && base.component !== null && verdict !== 'inconclusive',
  };
}

/** What the tasks that this one builds on handed in. */
function knownBefore(run: string, before: ReadonlyMap<string, Worked>): string[] {
  const rows = [...before.values()].flatMap(({ submissions = [] }) =>
    submissions.flatMap(({ claims }) =>
      claims
        .filter(({ faults }) => faults.length === 0)
        .map(
          ({ kind, component, statement, evidence }) => `${kind}, ${component}: ${statement} [${evidence.join(', ')}]`,
        ),
    ),
  );
  if (rows.length === 0) return [];
  return [fenced({ run, source: 'tasks before this one', text: rows.join('\n'), limit: longestBefore })];
}

function taskWords(run: string, { goal, check, window, investigator }: PlannedTask): string {
  // What code planned is ours; what a model planned was made under the eyes of foreign text.
  const text = [`Task: ${goal}`, `Check: ${check}`, ...(window ? [`Window: ${window.from} to ${window.to}`] : [])].join(
    '\n',
  );
  return investigator === general && !window ? text : fenced({ run, source: 'the plan', text, limit: 1_200 });
}

/** What a person asked is answered, and still changes none of the rules. */
function questionOf(run: string, text: string): string {
  if (text === '') return 'The question: What broke, and why?';
  return `The question to answer. ${fenced({ run, source: 'the person who asks', text, limit: longestQuestion })}`;
}

function contradictionsOf(submissions: readonly Submission[]) {
  return contradictionsIn(submissions.map(({ claims }) => claims.filter(({ faults }) => faults.length === 0)));
}

/** What a further plan would have to settle, one question each. */
function stillOpen(submissions: readonly Submission[]): string[] {
  const checks = submissions.flatMap(({ check }) => (check.answer === 'open' && check.seen !== '' ? [check.seen] : []));
  return [...contradictionsOf(submissions).map(({ question }) => question), ...checks]
    .map((one) => cut(one, 400))
    .slice(0, 6);
}

/** What stands when nobody looked further than the first look. */
export function notWorked(clock: RunClock): Worked {
  const reached = clock.cut();
  return { narrative: null, model: null, gaps: [], ...(reached ? { cut: reached } : {}) };
}

/** All rounds as one; the words are those of the last that has some. */
function together(rounds: readonly Worked[]): Worked {
  const submissions = rounds.flatMap((one) => one.submissions ?? []);
  const reached = rounds.find((one) => one.cut)?.cut;
  return {
    narrative: rounds.findLast(({ narrative }) => narrative !== null)?.narrative ?? null,
    model: rounds.find(({ model }) => model !== null)?.model ?? null,
    gaps: [...new Set(rounds.flatMap(({ gaps }) => gaps))],
    ...(submissions.length > 0 ? { submissions } : {}),
    ...(reached ? { cut: reached } : {}),
  };
}
