/**
 * One investigator at one task: a bounded conversation that ends with a submission.
 * Owns: the turns, sending a submission back with exact reasons, asking for a missing one with tools closed, and that a
 * model's failure is a gap and never the end. Refuses: writing; a write that is called is proposed to people
 * (propose-call.ts). All that is foreign is fenced and said to be data.
 */
import { messageOf } from '../errors.ts';
import type { Model } from '../model/model.ts';
import { ModelError } from '../model/model-error.ts';
import { sayReached, spentUp } from '../run/run-limits.ts';
import type { LimitReached, RunLimits } from '../run/limits.ts';
import type { ResultOf, TurnReply } from '../run/step.ts';
import type { Submission } from '../run/submission.ts';
import type { TriageResult } from '../run/triage-result.ts';
import type { Workflow } from '../workflows.ts';
import { askFitting } from './ask-fitting.ts';
import { askPerson, askPersonName, askPersonTool } from './ask-person.ts';
import { callTool } from './call-tool.ts';
import { composedTools } from './composed-tools.ts';
import { render, type Turn } from './conversation.ts';
import { heardBetween } from './heard-between.ts';
import { judge, sentBack } from './judge-submission.ts';
import { keptBack, type RunClock } from './run-clock.ts';
import { type RunContext, RunParked } from './run-context.ts';
import { proposeCall } from './propose-call.ts';
import { readsFirst } from './reads-first.ts';
import { readSubmitted, submitName, submitTool } from './submit-tool.ts';
import { findName, type ToolShelf } from './tool-shelf.ts';
import { begunBefore, warningOf } from './turn-budget.ts';
import { BudgetSpent } from './within-budget.ts';

/** Turns of one conversation; the last ones are kept for the submission. */
const mostTurns = 12;
/** How often a submission is sent back. */
const mostRepairs = 2;
const replyTokens = 2_000;

export interface Task {
  /** Its key within the run, e.g. `task:1.t1`. */
  key: string;
  model: Model;
  system: string;
  /** What the conversation begins with: brief, hypotheses, the task. */
  opening: string;
  /** What digests are turned to. */
  question: string;
  offered: ToolShelf;
  triage: TriageResult | null;
  /** Somebody is there who could be asked back. */
  mayAsk: boolean;
  workflow: Workflow | null;
  clock: RunClock;
}

type Result = { result: ResultOf<'task'>; detail?: string };

export async function investigateTask(context: RunContext, task: Task): Promise<Result> {
  const { key, model, system, opening, question, clock } = task;
  const { offered } = task;
  const tools = [
    ...offered.tools,
    ...(offered.tools.length > 0 ? composedTools : []),
    ...(task.mayAsk ? [askPersonTool] : []),
    submitTool,
  ];
  const turns: Turn[] = [];
  const gaps: string[] = [];
  const handed: { words: string | null; submission: Submission | null } = { words: null, submission: null };
  let spent: LimitReached | null = null;
  let failed: LimitReached | null = null;
  const warned = new Set<keyof RunLimits>();
  let sent = 0;
  let heardUntil = (await context.current()).run.startedAt;
  const done = (cut: LimitReached | null, detail = model.name): Result => ({
    result: {
      kind: 'task',
      worked: {
        narrative: handed.submission?.summary ?? handed.words,
        model: model.name,
        gaps,
        ...(handed.submission ? { submissions: [handed.submission] } : {}),
        ...(cut ? { cut } : {}),
      },
    },
    detail,
  });
  try {
    for (let number = 1; number <= mostTurns; number += 1) {
      const { run, state } = await context.current();
      const turn = `${key}/turn:${number}`;
      const before = await begunBefore(context, run, turn);
      const over = spentUp(run, 1) ?? (clock.working.aborted ? clock.cut() : null);
      if (over && !before.answered) return done(over, sayReached(over));
      const reached: LimitReached | null = clock.cut() ?? spentUp(run, keptBack) ?? spent;
      // With words but no submission, or at a limit, nothing is left to do but to hand in.
      const isLast: boolean = reached !== null || number >= mostTurns - 1 || handed.words !== null;
      const closing: boolean = before.closing ?? isLast;
      const cut = closing ? reached : null;
      // A turn that was begun before hears what its first try heard.
      const at = before.at ?? Number.POSITIVE_INFINITY;
      const said = heardBetween(context.run, state, heardUntil, at);
      const warning: string | undefined = closing ? undefined : warningOf(state, run, Math.min(at, Date.now()), warned);
      const heard: string | undefined = said && warning ? `${said}\n\n${warning}` : (said ?? warning);
      heardUntil = Math.max(heardUntil, ...state.heard.map((it) => it.at).filter((time) => time <= at));
      const request = () => ({
        system,
        messages: render(opening, turns, heard),
        // What is found comes last, so that all before it stays the same.
        tools: [...tools, ...task.offered.loadedAfter(turns)],
        toolChoice: closing ? ({ tool: submitName } as const) : ('auto' as const),
        maxTokens: replyTokens,
      });
      const share: number = closing ? 1 : keptBack;
      const asked: TurnReply | LimitReached = await askFitting(context, model, turn, {
        turns,
        render: request,
        signal: clock.working,
        share,
      }).then(
        ({ reply: said }) => said,
        (error: unknown) => {
          if (closing || !(error instanceof BudgetSpent)) throw error;
          return error.reached;
        },
      );
      if ('limit' in asked) {
        spent = asked;
        continue;
      }
      const reply = asked;
      const submitted = reply.calls.find(({ name }) => name === submitName);
      if (!submitted && (closing || reply.calls.length === 0)) {
        if (handed.words !== null || (closing && reply.text === '')) return done(cut);
        handed.words = reply.text || handed.words;
        if (cut !== null || handed.words === null) return done(cut);
        turns.push({
          ...(heard ? { heard } : {}),
          reply,
          results: [],
          note: 'Hand this in now: call submit, with claims for what you say.',
        });
        continue;
      }
      const one = async (call: TurnReply['calls'][number], index: number) => {
        const { id, name, args, malformed } = call;
        if (name === submitName) return { id, ...(await handIn(args, malformed)) };
        if (name === findName && !closing) return { id, ...offered.find(args) };
        if (closing) return { id, ...refused(`only ${submitName} is open now`) };
        if (name === askPersonName && task.mayAsk)
          return { id, ...(await askPerson(context, `${turn}/call:${index + 1}`, call)) };
        const told = { offered, turns, question, workflow: task.workflow, model: model.name, said: reply.text };
        const it = {
          ...told,
          key: `${turn}/call:${index + 1}`,
          call,
          beside: reply.calls.length,
          signal: clock.looking,
        };
        return { id, ...(await (offered.writes.has(name) ? proposeCall : callTool)(context, it)) };
      };
      const results = await readsFirst(reply.calls, ({ name }) => offered.writes.has(name), one);
      turns.push({ ...(heard ? { heard } : {}), reply, results });
      if (handed.submission && (sent > mostRepairs || sentBack(handed.submission) === null || cut !== null))
        return done(cut);
      const limit = results.some(({ isOut }) => isOut) ? run.limits?.toolCalls : undefined;
      if (limit !== undefined) spent = { limit: 'toolCalls', most: limit };
    }
    return done(clock.cut());
  } catch (error) {
    if (context.signal.aborted || error instanceof RunParked) throw error;
    await context.current();
    const over = clock.working.aborted ? clock.cut() : null;
    if (over) return done(over, sayReached(over));
    gaps.push(error instanceof ModelError ? error.userMessage : `the model ${model.name}: ${messageOf(error)}`);
    if (error instanceof BudgetSpent) failed = error.reached;
    if (handed.words !== null || handed.submission) return done(clock.cut() ?? failed);
  }
  const cut = clock.cut() ?? failed;
  const worked = { narrative: null, model: null, gaps, ...(cut ? { cut } : {}) };
  return { result: { kind: 'task', worked }, detail: 'the model did not answer' };

  async function handIn(args: Record<string, unknown>, malformed: string | undefined) {
    sent += 1;
    const read = malformed === undefined ? readSubmitted(args) : { faults: ['the arguments are no JSON object'] };
    if ('faults' in read) return refused(`The form does not fit. ${read.faults.join('; ')}`);
    handed.submission = await judge(context, task.triage, read);
    const why = sentBack(handed.submission);
    return why === null
      ? { text: 'Accepted.', failed: false, line: 'submitted', isOut: false }
      : { text: why, failed: true, line: 'the submission was sent back', isOut: false };
  }
}

function refused(text: string) {
  return { text, failed: true, line: 'a call was refused', isOut: false };
}
