/**
 * A second model looks at what an investigator would hand in, where the installation names one as the critic.
 * Owns: when it is asked, once a task and within the run's budget; what it is shown; and that an objection counts only
 * where code finds the cited line and what in it speaks against the claim. Refuses: the critic's word, a conclusion, and
 * costing a run more than that turn: a critic that fails is a gap.
 */
import type { ClaimInput } from '../../evidence/claim-check.ts';
import { contradicts } from '../../evidence/contradicts.ts';
import { lineOf } from '../../evidence/line-of.ts';
import { messageOf } from '../../errors.ts';
import type { Model } from '../../model/model.ts';
import type { Evidence } from '../../run/evidence.ts';
import type { Objection } from '../../run/finding/objection.ts';
import type { ResultOf } from '../../run/step.ts';
import type { JudgedClaim, Submission } from '../../run/submission.ts';
import { inSpan } from '../../telemetry/span.ts';
import { askTurn } from '../conversation/ask-turn.ts';
import { cut, fenced } from '../conversation/fenced.ts';
import { criticFor } from '../conversation/model-for.ts';
import { type Objected, objectName, objectTool, readObjected } from './object-tool.ts';
import { criticPrompt } from '../prompts/critic.ts';
import { keptBack } from '../run-clock.ts';
import type { RunContext } from '../run-context.ts';
import type { Task, TaskTalk } from './task-talk.ts';
import { BudgetSpent } from '../conversation/within-budget.ts';

const replyTokens = 1_500;
/** Characters of what is shown: of one evidence, of all, of the claims. */
const mostOf = { digest: 3_000, evidence: 24_000, claims: 6_000, args: 300 };

/** The submission with what counts against its claims among their faults. */
export async function criticised(
  context: RunContext,
  task: Task,
  talk: TaskTalk,
  submission: Submission,
  input: ClaimInput,
): Promise<Submission> {
  const critic = criticFor(context.parts.model, task.workflow);
  const proven = submission.claims.filter(({ faults }) => faults.length === 0);
  if (!critic || proven.length === 0) return submission;
  if (talk.objections === null) {
    // First what code finds; the critic sees what stands.
    if (proven.length < submission.claims.length) return submission;
    const key = `${task.key}/critique`;
    const { objections, failed } = await context.step('critique', key, () =>
      critique(context, { task, critic, key, claims: proven, input }),
    );
    talk.objections = objections;
    if (failed !== undefined) talk.gaps.push(failed);
  }
  return { ...submission, claims: await withObjections(submission.claims, talk.objections, input) };
}

/** What was held against one claim is held against whatever says the same again. */
async function withObjections(
  claims: readonly JudgedClaim[],
  objections: readonly Objection[],
  input: ClaimInput,
): Promise<JudgedClaim[]> {
  const judged: JudgedClaim[] = [];
  for (const claim of claims) {
    const against: string[] = [];
    for (const { held, component, evidence, quote } of objections) {
      if (held === null || component !== claim.component) continue;
      const line = await lineOf({ evidence, quote }, input);
      const why = typeof line === 'string' ? null : await contradicts(claim, line, input);
      if (why !== null) against.push(why);
    }
    judged.push({ ...claim, faults: [...new Set([...claim.faults, ...against])] });
  }
  return judged;
}

interface ToCriticise {
  task: Task;
  critic: Model;
  key: string;
  claims: readonly JudgedClaim[];
  input: ClaimInput;
}

async function critique(
  context: RunContext,
  { task, critic, key, claims, input }: ToCriticise,
): Promise<{ result: ResultOf<'critique'>; detail: string }> {
  const request = () => ({
    system: criticPrompt,
    messages: [{ role: 'user' as const, text: shownTo(context.run, task.key, claims, input.ledger) }],
    tools: [objectTool],
    toolChoice: { tool: objectName } as const,
    maxTokens: replyTokens,
  });
  try {
    const { reply } = await askTurn(context, critic, `${key}/turn:1`, request, task.clock.working, keptBack);
    const handed = reply.calls.flatMap(({ name, args }) => (name === objectName ? readObjected(args) : []));
    const objections: Objection[] = [];
    for (const one of handed) objections.push(await judged(context, one, claims, input));
    const held = objections.flatMap((one) => one.held ?? []);
    const dropped = objections.flatMap((one) => (one.held === null ? [one.dropped] : []));
    const detail = [
      `${critic.name}, ${objections.length} objections`,
      ...(held.length > 0 ? [`held: ${held.join('; ')}`] : []),
      ...(dropped.length > 0 ? [`dropped: ${dropped.join('; ')}`] : []),
    ].join(', ');
    return { result: { kind: 'critique', objections }, detail };
  } catch (error) {
    if (context.signal.aborted) throw error;
    await context.current();
    if (error instanceof BudgetSpent || task.clock.working.aborted)
      return { result: { kind: 'critique', objections: [] }, detail: 'no room was left for a critic' };
    const failed = `the critic did not answer, so nobody objected: ${messageOf(error)}`;
    return { result: { kind: 'critique', objections: [], failed }, detail: failed };
  }
}

/** One span for each: what it was said against, and whether it counts. */
async function judged(
  context: RunContext,
  { claim: number, evidence, quote }: Objected,
  claims: readonly JudgedClaim[],
  input: ClaimInput,
): Promise<Objection> {
  const span = { 'aura.run': context.run, 'aura.evidence': evidence, 'openinference.span.kind': 'EVALUATOR' };
  return inSpan('evaluate objection', span, async (describe) => {
    const claim = claims[number - 1];
    const line = await lineOf({ evidence, quote }, input);
    const held = claim && typeof line !== 'string' ? await contradicts(claim, line, input) : null;
    const dropped =
      held !== null
        ? ''
        : !claim
          ? `there is no claim ${number}`
          : typeof line === 'string'
            ? line
            : `that line of ${evidence} does not contradict the claim`;
    describe({ 'aura.objection': held === null ? 'dropped' : 'held', 'aura.objection.why': held ?? dropped });
    return { component: claim?.component ?? '', statement: claim?.statement ?? '', evidence, quote, held, dropped };
  });
}

/** The claims by number, and what the task read or the claims cite, cited first. */
function shownTo(run: string, task: string, claims: readonly JudgedClaim[], ledger: readonly Evidence[]): string {
  const cited = new Set(claims.flatMap(({ evidence }) => evidence));
  const isOfTask = ({ run: of, caller }: Evidence) => of === run && caller?.kind === 'task' && caller.id === task;
  const read = ledger.filter((it) => it.succeeded && (cited.has(it.id) || isOfTask(it)));
  const shown: string[] = [];
  let left = mostOf.evidence;
  for (const it of [...read.filter(({ id }) => cited.has(id)), ...read.filter(({ id }) => !cited.has(id))]) {
    const text = `${cut(JSON.stringify(it.args), mostOf.args)}\n${cut(it.digest, mostOf.digest)}`;
    left -= text.length;
    if (left < 0) break;
    shown.push(`[${it.id}] ${fenced({ run, source: it.tool, text, limit: mostOf.args + mostOf.digest + 1 })}`);
  }
  const text = claims
    .map(
      ({ kind, component, statement, evidence }, at) =>
        `${at + 1}. ${kind}, ${component}: ${statement} [${evidence.join(', ')}]`,
    )
    .join('\n');
  return [fenced({ run, source: 'the claims of an investigator', text, limit: mostOf.claims }), ...shown].join('\n\n');
}
