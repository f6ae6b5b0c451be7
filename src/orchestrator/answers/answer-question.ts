/**
 * Answers a question about what is already known, in seconds: by code where it understands what is asked, else by a model
 * from the ledger, the thread and a few reads. Owns: which of the two, and that a model's failure is none of the asker's
 * concern. Refuses: new investigations.
 */
import { messageOf } from '../../errors.ts';
import { citedIn } from '../../evidence/cited-ids.ts';
import type { Model } from '../../model/model.ts';
import { isAdvice } from '../../run/actions/advice.ts';
import type { AskTopic } from '../../run/ask.ts';
import type { Answer, Finding } from '../../run/evidence.ts';
import { linesWanted, sentencesWanted } from '../../run/question/constraints.ts';
import { orderBeside } from '../../run/question/parts.ts';
import { keepNotesName } from '../../run/working-notes.ts';
import { plainText, say, type Words } from '../../run/wording/words.ts';
import { answererOf, askedOf, toldAs } from './answer-ask.ts';
import type { Asked } from './asked.ts';
import { byAspect } from './by-aspect.ts';
import { byForm } from './by-form.ts';
import { choicesOf, orElse, otherwise } from './did-you-mean.ts';
import { noiseWords } from './false-alert.ts';
import { finished } from './finished.ts';
import { withoutEmptyHeadings } from './fitting.ts';
import { notKnown, stillAbout } from './not-known.ts';
import { notTwice } from './not-twice.ts';
import { fitOpenings } from './opening-word.ts';
import { lookedUp } from './wording.ts';
import { withinBudget } from './line-budget.ts';
import { isUntold } from './untold.ts';
import { answerBeside, answerParts, leftOutOf } from './answer-parts.ts';
import { askFitting } from '../conversation/ask-fitting.ts';
import { callTool } from '../conversation/call-tool.ts';
import { checkWords } from '../check-words.ts';
import { render, type Turn } from '../conversation/conversation.ts';
import { keepNotes, keepNotesTool } from '../conversation/keep-notes.ts';
import { fenced } from '../conversation/fenced.ts';
import { knownFinding } from './known-finding.ts';
import { modelFor } from '../conversation/model-for.ts';
import { obey } from './obey.ts';
import { offRecord } from './off-record.ts';
import { answererPrompt } from '../prompts/answerer.ts';
import { rewordDraft } from '../reword-draft.ts';
import type { RunContext } from '../run-context.ts';
import { recordOf } from '../conversation/told.ts';
import { findName, toolShelf } from '../conversation/tool-shelf.ts';

const replyTokens = 700;
/** Rounds of reads and the words at the end. */
const mostTurns = 4;
/** Characters. */
const longestQuestion = 4_000;

export async function answerQuestion(context: RunContext): Promise<Answer> {
  const finding = await knownFinding(context);
  const asked = await askedOf(context, finding);
  const { ask } = asked;
  const order = orderBeside(asked.text);
  if (order) {
    // A thread under it goes on with what was done.
    const done = { ...asked, ask: { ...ask, topic: order.does } };
    return toldAs(context, done, await answerBeside(context, { finding, asked }, order));
  }
  if (ask.topic === 'stop' || ask.topic === 'less')
    return toldAs(context, asked, await obey(context, asked, ask.topic));
  const leftOut: string[] = [];
  const isOfNothing = isOfNothingKnown(asked);
  if (isOfNothing) {
    const reply = await modelReply(context, asked, leftOut);
    if (reply) return reply;
  }
  const draft = await rewordDraft(asked);
  if (draft) return toldAs(context, asked, draft);
  // How long it shall be is asked of something wider.
  const isBound = sentencesWanted(asked.text) !== null || linesWanted(asked.text) !== null;
  const whole = ask.whole && !isBound ? await byAspect(asked) : null;
  if (whole) return toldAs(context, asked, await notTwice(asked, (await finished(asked, whole)).told));
  const known = await byForm(asked);
  if (known) return toldAs(context, asked, (await finished(asked, known)).told);
  const several = await answerParts(context, finding, asked);
  if (several) return toldAs(context, { ...asked, ask: several.about ?? asked.ask }, await notTwice(asked, several));
  const fine = isBound ? null : await byAspect(asked);
  if (fine) return toldAs(context, asked, await notTwice(asked, (await finished(asked, fine)).told));
  if (!isOfNothing && (ask.topic === 'unknown' || ask.guessed || isUntold(asked))) {
    const reply = await modelReply(context, asked, leftOut);
    if (reply) return reply;
  }
  const { lines, ...more } = await answererOf(ask.topic)(asked);
  const other = await meantElse(asked, lines);
  const choices = choicesOf(ask);
  const taken = other.length > 0 ? null : orElse(ask);
  const isAsked = ask.topic === 'unknown';
  const shown = [
    notKnown(asked),
    ...withinBudget(asked, other.length > 0 ? lines.slice(0, mostOfGuess) : lines),
    ...other,
    isAsked ? taken : null,
    asksForTicket.test(asked.text.slice(0, 300))
      ? say`I open no tickets; “draft the postmortem” writes it up to paste into one.`
      : null,
  ].filter((it) => it !== null);
  // How it was read stands last and small: who was understood right need not read it.
  const read = [isAsked ? null : taken, stillAbout(asked, lines)].flatMap((it) => (it ? [' ', ...it] : []));
  const foot = read.length > 0 ? { foot: more.foot ? [...more.foot, ...read] : read.slice(1) } : {};
  const up = await finished(asked, { lines: shown });
  const left = isAsked ? null : leftOutOf(asked, up.told.lines, up.words);
  const all = left ? [...up.told.lines, left] : up.told.lines;
  const answer = { ...more, ...foot, ...(choices.length > 0 ? { choices } : {}), lines: all };
  const told = await toldAs(context, asked, await notTwice(asked, answer));
  return leftOut.length > 0 && told.type === 'told' ? { ...told, leftOut } : told;
}

const asksForTicket = /\b(?:make|open|create|file|write|raise)\b[^.?!]{0,20}\b(?:jiras?|tickets?|issues?)\b/i;

/** Lines of each of two readings. */
const mostOfGuess = 4;
const mostOfOther = 3;

/** The start of what it would be by its second reading, where the words leave open which is meant and that says more. */
async function meantElse(asked: Asked, told: readonly Words[]): Promise<Words[]> {
  const { topic, or = [], guessed } = asked.ask;
  const [second] = or;
  if (!guessed || topic === 'unknown' || second === undefined || !ofFindings.has(second)) return [];
  const heading = otherwise(second);
  // Behind "the alert looks false" what moved a little reads as the opposite.
  if (noiseWords(asked).length > 0 || offRecord(asked.text, { always: true })) return [];
  if (second === 'stop' || second === 'less' || heading === null) return [];
  const ask = { ...asked.ask, topic: second };
  const { lines } = await answererOf(second)({ ...asked, ask });
  const said = new Set(told.map(plainText));
  // Whether the words ask for a yes belongs to how they were read first.
  const fresh = withoutEmptyHeadings(
    fitOpenings('what', lines)
      .filter((line) => !said.has(plainText(line)))
      .slice(0, mostOfOther),
  );
  return fresh.length > 0 ? [heading, ...fresh] : [];
}

/** Topics that rest on what was found, or on a component: without either code could only ask back. */
const ofFindings: ReadonlySet<AskTopic> = new Set<AskTopic>([
  ...(['affected', 'health', 'since', 'moment', 'trend', 'logs', 'metric', 'changes', 'cause', 'usual'] as const),
  ...(['standing', 'ruled-out', 'recurrence', 'eta', 'summary', 'timeline'] as const),
]);

/** Before anything was looked into, what names nothing Aura knows or nothing here tells: a model may find it by its tools. */
function isOfNothingKnown(asked: Asked): boolean {
  const { ask, finding, triage } = asked;
  if (finding !== null || triage !== null) return false;
  const isNamed = ask.subject.component !== undefined || ask.subject.change !== undefined;
  return (!isNamed && ofFindings.has(ask.topic)) || ask.topic === 'unknown' || ask.guessed === true || isUntold(asked);
}

/** Null without a model, when it failed, or when nothing of its words could be kept; `leftOut` hears why. */
async function modelReply(context: RunContext, asked: Asked, leftOut: string[]): Promise<Answer | null> {
  const model = modelFor(context.parts.model, 'router', null);
  if (!model) return null;
  const { finding } = asked;
  try {
    const text = await lookAndTell(context, model, finding);
    const { state } = await context.current();
    const { text: kept, leftOut: missing } = checkWords(context, state, finding, text);
    leftOut.push(...missing);
    const gap = leftOut.length > 0 ? { leftOut } : {};
    const foot = asked.seenAt === null ? {} : { foot: lookedUp(asked, []) };
    return kept ? { type: 'reply', text: kept, evidence: citedIn(kept), model: model.name, ...foot, ...gap } : null;
  } catch (error) {
    if (context.signal.aborted) throw error;
    await context.write(() => ({
      facts: [
        {
          type: 'model-used',
          run: context.run,
          model: model.name,
          input: 0,
          output: 0,
          ms: 0,
          error: messageOf(error),
        },
      ],
    }));
    return null;
  }
}

/** A few rounds of reads, then words: no plan, and no cause that nobody asked for. */
async function lookAndTell(context: RunContext, model: Model, finding: Finding | null): Promise<string> {
  const { state, run, request: asked } = await context.current();
  const { tools: all } = await context.parts.toolbox.list();
  // Skills are advice for looking into a cause; here nobody asked for one.
  const reads = all.filter(
    (spec) => context.parts.gate.classify(spec).kind === 'read' && !isAdvice({ tool: spec.name }),
  );
  const offered = toolShelf(run.id, reads);
  const question = fenced({ run: run.id, source: 'the person who asks', text: asked.text, limit: longestQuestion });
  const opening = `${recordOf(run.id, state, finding)}\n\nThe question to answer. ${question}`;
  const turns: Turn[] = [];
  for (let number = 1; ; number += 1) {
    const key = `question/turn:${number}`;
    const request = () => ({
      system: answererPrompt,
      messages: render(opening, turns),
      tools: [...offered.tools, keepNotesTool, ...offered.loadedAfter(turns, opening)],
      toolChoice: number < mostTurns ? ('auto' as const) : ('none' as const),
      maxTokens: replyTokens,
    });
    const { reply } = await askFitting(context, model, key, { turns, render: request, signal: context.signal });
    if (reply.calls.length === 0 || number >= mostTurns) return reply.text;
    const results = await Promise.all(
      reply.calls.map(async (call, index) => {
        if (call.name === keepNotesName) return { id: call.id, ...(await keepNotes(context, call)) };
        if (call.name === findName) return { id: call.id, ...offered.find(call.args) };
        const caller = { kind: 'question', run: run.id, id: run.id } as const;
        const it = { key: `${key}/call:${index + 1}`, call, offered, turns, question: asked.text, caller };
        const told = await callTool(context, { ...it, signal: context.signal, beside: reply.calls.length });
        return { id: call.id, ...told };
      }),
    );
    turns.push({ reply, results });
  }
}
