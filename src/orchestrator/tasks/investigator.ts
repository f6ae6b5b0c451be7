/**
 * One investigator at one task: a bounded conversation that ends with a submission.
 * Owns: the turns, sending a submission back with exact reasons, asking for a missing one with tools closed, and that a
 * model's failure is a gap and never the end. Refuses: writing; a write that is called is proposed to people
 * (propose-call.ts). All that is foreign is fenced and said to be data.
 */
import { messageOf } from '../../errors.ts';
import { ModelError } from '../../model/model-error.ts';
import type { LimitReached } from '../../run/limits.ts';
import { sayReached } from '../../run/run-limits.ts';
import type { TurnReply } from '../../run/step.ts';
import { answerCalls } from './answer-calls.ts';
import { askFitting } from '../conversation/ask-fitting.ts';
import { askPersonTool } from '../conversation/ask-person.ts';
import { composedTools } from '../conversation/composed-tools.ts';
import { render } from '../conversation/conversation.ts';
import { keepNotesTool, notesTold } from '../conversation/keep-notes.ts';
import { sentBack } from './judge-submission.ts';
import { mostTurns, openTurn, type OpenTurn } from './open-turn.ts';
import { keptBack } from '../run-clock.ts';
import { type RunContext, RunParked } from '../run-context.ts';
import { goesOn } from '../conversation/tool-shelf.ts';
import { submitName, submitTool } from './submit-tool.ts';
import { beginTalk, type Task, type TaskResult, type TaskTalk, workedAs } from './task-talk.ts';
import { BudgetSpent } from '../conversation/within-budget.ts';

/** How often a submission is sent back. */
const mostRepairs = 2;
const replyTokens = 2_000;

export async function investigateTask(context: RunContext, task: Task): Promise<TaskResult> {
  const { model, clock } = task;
  const talk = beginTalk((await context.current()).run.startedAt);
  try {
    for (let number = 1; number <= mostTurns; number += 1) {
      const turn = await openTurn(context, task, talk, number);
      if ('over' in turn) return { ...workedAs(talk, model, turn.over), detail: sayReached(turn.over) };
      const reply = await ask(context, task, talk, turn);
      if (reply && (await isDone(context, task, talk, turn, reply))) return workedAs(talk, model, turn.cut);
    }
    return workedAs(talk, model, clock.cut());
  } catch (error) {
    if (context.signal.aborted || error instanceof RunParked) throw error;
    return failedAs(context, task, talk, error);
  }
}

/** Null where the answer would go beyond what the run may use before its last turn: then the next turn is the last. */
async function ask(context: RunContext, task: Task, talk: TaskTalk, turn: OpenTurn): Promise<TurnReply | null> {
  const { system, opening, offered, model, clock } = task;
  const { turns } = talk;
  const tools = [...offered.tools, ...(task.mayAsk ? [askPersonTool] : []), submitTool];
  // What makes many reads, or long ones, bearable.
  const further = goesOn(turns) ? [...(offered.tools.length > 0 ? composedTools : []), keepNotesTool] : [];
  const request = () => ({
    system,
    messages: render(opening, turns, turn.heard, (folded) => notesTold(context.run, turns, folded)),
    // What is found comes last, so that all before it stays the same.
    tools: [...tools, ...further, ...offered.loadedAfter(turns, opening)],
    toolChoice: turn.closing ? ({ tool: submitName } as const) : ('auto' as const),
    maxTokens: replyTokens,
  });
  const share = turn.closing ? 1 : keptBack;
  try {
    const asked = { turns, render: request, signal: clock.working, share };
    return (await askFitting(context, model, turn.key, asked)).reply;
  } catch (error) {
    if (turn.closing || !(error instanceof BudgetSpent)) throw error;
    talk.spent = error.reached;
    return null;
  }
}

/** Takes in what the model answered; true where the conversation ends with it. */
async function isDone(
  context: RunContext,
  task: Task,
  talk: TaskTalk,
  turn: OpenTurn,
  reply: TurnReply,
): Promise<boolean> {
  const { closing, cut } = turn;
  const heard = turn.heard === undefined ? {} : { heard: turn.heard };
  const submits = reply.calls.some(({ name }) => name === submitName);
  if (!submits && (closing || reply.calls.length === 0)) {
    if (talk.words !== null || (closing && reply.text === '')) return true;
    talk.words = reply.text || null;
    if (cut !== null || talk.words === null) return true;
    const note = 'Hand this in now: call submit, with claims for what you say.';
    talk.turns.push({ ...heard, reply, results: [], note });
    return false;
  }
  const results = await answerCalls(context, task, talk, turn, reply);
  talk.turns.push({ ...heard, reply, results });
  const { submission, submitted } = talk;
  if (submission && (submitted > mostRepairs || sentBack(submission) === null || cut !== null)) return true;
  const most = results.some(({ isOut }) => isOut) ? (await context.current()).run.limits?.toolCalls : undefined;
  if (most !== undefined) talk.spent = { limit: 'toolCalls', most };
  return false;
}

/** What the task came to before the model failed, or the gap. */
async function failedAs(
  context: RunContext,
  { model, clock }: Task,
  talk: TaskTalk,
  error: unknown,
): Promise<TaskResult> {
  await context.current();
  const over = clock.working.aborted ? clock.cut() : null;
  if (over) return { ...workedAs(talk, model, over), detail: sayReached(over) };
  const gaps = [error instanceof ModelError ? error.userMessage : `the model ${model.name}: ${messageOf(error)}`];
  const cut: LimitReached | null = clock.cut() ?? (error instanceof BudgetSpent ? error.reached : null);
  const { result, detail } = workedAs(talk, model, cut);
  if (talk.words !== null || talk.submission)
    return {
      result: { ...result, worked: { ...result.worked, gaps: [...talk.gaps, ...gaps] } },
      ...(detail === undefined ? {} : { detail }),
    };
  const worked = { narrative: null, model: null, gaps, ...(cut ? { cut } : {}) };
  return { result: { kind: 'task', worked }, detail: 'the model did not answer' };
}
