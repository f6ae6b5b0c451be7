/**
 * What the calls of one turn of an investigator bring.
 * Owns: which part answers which call: a submission, the search among tools, a question to people, a read, a write that
 * becomes a proposal; and that a submission which decides the check ends the task before its other reads begin. Refuses:
 * calls of a turn that is there to hand in only.
 */
import { keepNotesName } from '../../run/working-notes.ts';
import type { TurnReply } from '../../run/step.ts';
import { askPerson, askPersonName } from '../conversation/ask-person.ts';
import { callTool } from '../conversation/call-tool.ts';
import { isCheckDecided } from './check-decided.ts';
import { criticised } from './critique.ts';
import { judge, judgingBy, sentBack } from './judge-submission.ts';
import { keepNotes } from '../conversation/keep-notes.ts';
import type { OpenTurn } from './open-turn.ts';
import { proposeCall } from '../actions/propose-call.ts';
import { readsFirst } from '../conversation/reads-first.ts';
import type { RunContext } from '../run-context.ts';
import { readSubmitted, submitName } from './submit-tool.ts';
import { callsLeft } from '../conversation/task-budget.ts';
import type { Task, TaskTalk } from './task-talk.ts';
import { findName } from '../conversation/tool-shelf.ts';

/** `isOut`: the run has no call left. */
export interface CallAnswer {
  id: string;
  text: string;
  failed: boolean;
  line: string;
  isOut: boolean;
  isOld?: boolean;
  isFound?: boolean;
}

type Call = TurnReply['calls'][number];
type HandIn = { task: Task; talk: TaskTalk; isLast: boolean };

/** The answers in the order of the calls; what was handed in stands in `talk`. */
export async function answerCalls(
  context: RunContext,
  task: Task,
  talk: TaskTalk,
  { key, closing, cut }: OpenTurn,
  reply: TurnReply,
): Promise<CallAnswer[]> {
  const { offered, workflow, model, question, digestTokens, clock } = task;
  const { state, run } = await context.lately();
  const handed = await handedIn(context, { task, talk, isLast: cut !== null }, reply.calls);
  const isDecided = talk.submission !== null && handed.size > 0 && isCheckDecided(talk.submission, state.ledger);
  let left = callsLeft(state, run, { key: task.key, limits: task.limits ?? {} }, key);
  const isWrite = ({ name }: Call) => offered.writes.has(name);
  return readsFirst(reply.calls, isWrite, async (call, index) => {
    const { id, name } = call;
    const own = handed.get(call);
    if (own) return { id, ...own };
    if (closing) return { id, ...refused(`only ${submitName} is open now`) };
    if (isDecided && !isWrite(call) && name !== keepNotesName) return { id, ...refused('the check is decided') };
    if (name === findName) return { id, ...offered.find(call.args) };
    if (name === keepNotesName) return { id, ...(await keepNotes(context, call)) };
    const step = `${key}/call:${index + 1}`;
    if (name === askPersonName && task.mayAsk) return { id, ...(await askPerson(context, step, call)) };
    left -= 1;
    if (left < 0) return { id, ...refused('this investigator may make no more calls; hand in what you have') };
    const answer = isWrite(call) ? proposeCall : callTool;
    const bound = digestTokens === undefined ? {} : { digestTokens };
    const told = { offered, turns: talk.turns, question, ...bound, workflow, model: model.name, said: reply.text };
    const one = { ...told, key: step, call, beside: reply.calls.length, signal: clock.looking };
    return { id, ...(await answer(context, one)) };
  });
}

/** What was handed in is judged before anything else of its turn begins: it may be the end. */
async function handedIn(
  context: RunContext,
  how: HandIn,
  calls: readonly Call[],
): Promise<ReadonlyMap<Call, Omit<CallAnswer, 'id'>>> {
  const handed = new Map<Call, Omit<CallAnswer, 'id'>>();
  for (const call of calls) if (call.name === submitName) handed.set(call, await handIn(context, how, call));
  return handed;
}

/** `isLast`: at a limit, where nothing that speaks against it could be mended any more. */
async function handIn(
  context: RunContext,
  { task, talk, isLast }: HandIn,
  { args, malformed }: Call,
): Promise<Omit<CallAnswer, 'id'>> {
  talk.submitted += 1;
  const read = malformed === undefined ? readSubmitted(args) : { faults: ['the arguments are no JSON object'] };
  if ('faults' in read) return refused(`The form does not fit. ${read.faults.join('; ')}`);
  const input = await judgingBy(context, task.triage);
  const judged = await judge(context, input, read);
  talk.submission = isLast ? judged : await criticised(context, task, talk, judged, input);
  const why = sentBack(talk.submission);
  return why === null
    ? { text: 'Accepted.', failed: false, line: 'submitted', isOut: false }
    : { text: why, failed: true, line: 'the submission was sent back', isOut: false };
}

function refused(text: string): Omit<CallAnswer, 'id'> {
  return { text, failed: true, line: 'a call was refused', isOut: false };
}
