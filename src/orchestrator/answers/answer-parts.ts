/**
 * Several questions in one message: each answered in a few lines, in the order in which they were asked.
 * Owns: how much each may take, and saying what was not done. Refuses: doing anything; an order in such a message is offered
 * as a button that opens its card.
 */
import type { Ask, AskTopic } from '../../run/ask.ts';
import { deedOf } from '../../run/actions/deed-of.ts';
import type { Finding } from '../../run/evidence.ts';
import { conceptsOf, isCommon } from '../../run/question/concepts.ts';
import { hidesDenial, linesWanted, sentencesWanted } from '../../run/question/constraints.ts';
import { tokensOf } from '../../run/question/tokens.ts';
import { formOf } from '../../run/question/form.ts';
import { type Beside, leftOutIn, partsOf } from '../../run/question/parts.ts';
import { readAsk } from '../../run/question/read-ask.ts';
import { pieceReader } from '../../run/question/read-piece.ts';
import { begins, spansOf } from '../../run/question/spans.ts';
import { mended } from '../../run/question/spelling.ts';
import { namesOf } from '../../run/question/subject.ts';
import { vocabularyOf } from '../../run/question/vocabulary.ts';
import { name, plainText, quote, say, type Words } from '../../run/wording/words.ts';
import { answererOf, askedOf } from './answer-ask.ts';
import type { Asked, Told } from './asked.ts';
import { byAspect } from './by-aspect.ts';
import { asksForSetting } from './by-form.ts';
import { changes } from './changes.ts';
import { waitsAlready } from './decide.ts';
import { finished } from './finished.ts';
import { withoutEmptyHeadings, withoutRepeats } from './fitting.ts';
import { withinBudget } from './line-budget.ts';
import { notKnown, stillAbout } from './not-known.ts';
import { fixes, waitingOf } from './fix.ts';
import { obey } from './obey.ts';
import { fitOpenings } from './opening-word.ts';
import { refusedOrder } from './refused-order.ts';
import { asksForLink, linkWords } from './taken-up.ts';
import { isUntold } from './untold.ts';
import { thoughtIn } from './weigh-deed.ts';
import { asksForLoss } from './what-if.ts';
import { modelFor } from '../conversation/model-for.ts';
import type { RunContext } from '../run-context.ts';

/** "Won't that fix it?", of the deed before it. */
const asksIfFixed = /\b(?:that|it|this)\b[^.?!]{0,8}\b(?:fix|help|solve|do|work)\b/i;
/** Into which the wish for a link is read. */
const ofLinks: ReadonlySet<AskTopic> = new Set(['evidence', 'help', 'unknown', 'ability', 'site']);
const ordersQuiet =
  /\b(?:stop|mute|un-?mute|silence|snooze|quiet|pause|cancel|abort|hush|shut|ping|page|notify|fewer)\b/i;

/** Told of one deed in one breath. */
const ofDeeds: ReadonlySet<AskTopic> = new Set(['what-if', 'act', 'trend', 'propose-again', 'unknown']);
/** Read into the halves of a question after one thing and its date. */
const ofOneThing: ReadonlySet<AskTopic> = new Set(['expiry', 'cause', 'moment', 'since', 'unknown', 'owner', 'logs']);
/** Lines of the first answer, and of each that follows. */
const mostFirst = 3;
const mostOthers = 3;
/** Null where the message asks one thing. */
export async function answerParts(context: RunContext, finding: Finding | null, whole: Asked): Promise<Told | null> {
  const parts = partsOf(whole.text, {
    read: readerOf(whole),
    likely: pieceReader(vocabularyOf(whole.state, whole.catalog)),
  });
  // "Just restart it, won't that fix it?" weighs one deed.
  // "Which certificate, and when did it expire?" is one.
  if (whole.ask.topic === 'expiry' && parts.every(({ topic }) => ofOneThing.has(topic))) return null;
  const isDeed = whole.ask.topic === 'what-if' && whole.ask.subject.deed !== undefined;
  if (
    isDeed &&
    parts.every(({ text, topic }) => ofDeeds.has(topic) || asksForLoss.test(text) || asksIfFixed.test(text))
  )
    return null;
  const [only] = parts;
  if (only && parts.length === 1 && only.text !== whole.text) {
    const part = await askedOf(context, finding, { text: only.text, before: null });
    // What nothing here tells a model may find, where there is one.
    const isOpen = part.ask.topic === 'unknown' || part.ask.guessed === true || isUntold(part);
    if (isOpen && modelFor(context.parts.model, 'router', null)) return null;
    // How it shall be told binds what is told, wherever that stands.
    const isBound = hidesDenial(whole.text) || sentencesWanted(whole.text) !== null || linesWanted(whole.text) !== null;
    const told = await tell(isBound ? { ...part, text: whole.text } : part);
    // What is named beside it is taken up all the same.
    return { ...(await finished({ ...part, text: whole.text }, told)).told, about: part.ask };
  }
  if (parts.length < 2) return whole.ask.topic === 'unknown' ? halfOf(context, finding, whole) : null;
  let before: Ask | null = null;
  const told: Told[] = [];
  const lines: Words[] = [];
  const answered: string[] = [];
  for (const { text } of questionsFirst(parts)) {
    const part: Asked = await askedOf(context, finding, { text, before: before && carried(before) });
    if (told.length > 0 && part.ask.topic === 'unknown' && !text.endsWith('?')) continue;
    // "The alert went off" orders nothing.
    if ((part.ask.topic === 'less' || part.ask.topic === 'stop') && !ordersQuiet.test(text)) continue;
    const it = await tell(part);
    const fresh = withoutRepeats(it.lines, lines);
    lines.push(...withoutEmptyHeadings(fresh.slice(0, told.length === 0 ? mostFirst : mostOthers)));
    told.push(it);
    answered.push(text);
    before = part.ask;
  }
  const first = <T>(of: (it: Told) => T | undefined) => told.map(of).find((it) => it !== undefined);
  const [chart, file, over] = [first((it) => it.chart), first((it) => it.file), first((it) => it.over)];
  const offers = first((it) => it.offers);
  const up = await finished(whole, { lines });
  const left = leftOutOf(whole, up.told.lines, [...up.words, ...answered]);
  const feet = told.flatMap((it) => (it.foot ? [it.foot] : []));
  const foot = feet.find((it) => plainText(it).startsWith('Looked up')) ?? feet.at(-1);
  return {
    lines: left ? [...up.told.lines, left] : up.told.lines,
    foot,
    ...(chart ? { chart } : {}),
    ...(file ? { file } : {}),
    ...(offers ? { offers } : {}),
    ...(over === undefined ? {} : { over }),
  };
}

/** Into which what is only told is read. */
const ofReports: ReadonlySet<AskTopic> = new Set(['affected', 'owner', 'whom-to-ask', 'status', 'moment', 'cause']);

/** "Customers cannot pay, since when is this?": what is asked goes before what is only reported. */
function questionsFirst<Part extends { text: string; topic: AskTopic }>(parts: readonly Part[]): Part[] {
  const isReport = ({ text, topic }: Part) =>
    ofReports.has(topic) && formOf(text) === 'other' && !text.endsWith('?') && !begins.test(text);
  return parts.toSorted((one, other) => Number(isReport(one)) - Number(isReport(other)));
}

function readerOf({ state, catalog, now }: Asked) {
  const frame = { known: vocabularyOf(state, catalog), now, start: state.brief?.startedAt ?? null, before: null };
  return (text: string) => {
    const { topic, guessed } = readAsk(text, frame);
    return { topic, guessed };
  };
}

/**
 * What of the message no answer here is about; null where all of it is answered. `taken`: the words that were taken up
 * beside it.
 */
export function leftOutOf(asked: Asked, told: readonly Words[], taken: readonly string[] = []): Words | null {
  // What a draft shall hold is no question beside it.
  if (ofDrafts.has(asked.ask.topic)) return null;
  const read = readerOf(asked);
  const said = told.map(plainText).join('\n').toLowerCase();
  const names = namesOf(vocabularyOf(asked.state, asked.catalog));
  const answered = [asked.ask.topic, ...(asked.ask.or ?? [])].filter(
    (it): it is Exclude<AskTopic, 'unknown'> => it !== 'unknown',
  );
  const left = leftOutIn(asked.text, read).filter(
    (part) =>
      !answered.some((it) => it === read(part).topic) &&
      // A deed that was weighed.
      !((asked.ask.topic === 'what-if' || asked.ask.topic === 'propose-again') && thoughtIn(part) !== null) &&
      !taken.some((it) => part.includes(it) || it.includes(part)) &&
      !isTold(mended(part, names), names, said),
  );
  return left.length === 0
    ? null
    : notAnswered(
        left.join(' '),
        left.every((it) => read(it).topic === 'unknown'),
      );
}

/** Whether the answer speaks of what this part asks of, so that it is not passed over; whose it is asks for nothing. */
function isTold(part: string, names: ReadonlySet<string>, said: string): boolean {
  const own = tokensOf(part).filter(
    (it) => it.length > 4 && !names.has(it) && !isCommon(it) && conceptsOf([it]).size === 0,
  );
  // "What did they say?": of what was just told.
  if (own.length === 0 && tokensOf(part).length <= shortest) return true;
  if (own.length === 0) return leansOn.test(part) || (asksWhatWorks.test(part) && said.includes('not hit'));
  return own.every((it) => said.includes(it.slice(0, 6)));
}

const ofDrafts: ReadonlySet<AskTopic> = new Set(['summary', 'customer-update', 'handover', 'postmortem', 'timeline']);
/** Tokens: fewer that name nothing ask for nothing more. */
const shortest = 5;
const asksWhatWorks = /\b(?:still|works?|working|fine|ok(?:ay)?|unaffected|healthy)\b/i;
const leansOn = /\b(?:they|them|he|she|him|her|it|that|this)\b/i;

/** What stands before something that nobody here can answer. */
async function halfOf(context: RunContext, finding: Finding | null, whole: Asked): Promise<Told | null> {
  const [left] = leftOutIn(whole.text, readerOf(whole));
  const line = leftOutOf(whole, []);
  const text = left === undefined ? '' : whole.text.slice(0, whole.text.lastIndexOf(left)).trim();
  if (text === '' || line === null) return null;
  const told = await tell(
    await askedOf(context, finding, { text: text.replace(/[,;]? (?:and|then|also|but)$/i, ''), before: null }),
  );
  return { ...told, lines: [...told.lines.slice(0, mostFirst), line] };
}

/** An order of quiet or to stop is obeyed, and what was asked beside it is answered. */
export async function answerBeside(
  context: RunContext,
  { finding, asked }: { finding: Finding | null; asked: Asked },
  { order, does, rest }: Beside,
): Promise<Told> {
  const done = await obey(context, { ...asked, text: order }, does);
  const part = await askedOf(context, finding, { text: rest, before: null });
  const { topic } = part.ask;
  if (topic === 'chat' || topic === 'hold' || isOnlySaid(part)) return done;
  if (topic === 'unknown')
    return asksAnything(rest) ? { ...done, lines: [...done.lines, notAnswered(rest, true)] } : done;
  const told = (await answerParts(context, finding, part)) ?? (await tell(part));
  return { ...told, lines: [...done.lines, ...told.lines.slice(0, mostFirst)] };
}

/** "I'll look at the rule then", "it is noise. Good night": none of it asks for anything. */
function isOnlySaid({ text, state, catalog }: Asked): boolean {
  return spansOf(text, pieceReader(vocabularyOf(state, catalog))).every(({ isSaid }) => isSaid);
}

/** "I take it from here" asks nothing. */
function asksAnything(text: string): boolean {
  return (
    text.endsWith('?') ||
    formOf(text) !== 'other' ||
    /^(?:tell|give|show|write|draft|explain|send|post|get|call|phone|order)\b/i.test(text)
  );
}

/** `isUnknown`: it is like nothing that can be asked here. */
function notAnswered(text: string, isUnknown: boolean): Words {
  return isUnknown
    ? say`Not known here: ${quote(text)}.`
    : say`I left out: ${quote(text)}; it is not clear to me what that asks, so ask it by itself.`;
}

async function tell(part: Asked): Promise<Told> {
  const { topic } = part.ask;
  const fine = await byAspect(part);
  if (fine) return fine;
  if (asksForSetting(part))
    return changes({ ...part, ask: { ...part.ask, topic: 'changes', subject: {}, window: null } });
  if (ofLinks.has(topic) && asksForLink.test(part.text)) return { lines: linkWords(part) };
  if (topic === 'propose-again') return proposedNow(part);
  const waiting = waitingOf(part.state);
  const refused = topic === 'act' ? await refusedOrder(part) : null;
  if (refused) return refused;
  // An order for what waits already is one for its button.
  if (topic === 'act' && waiting && deedOf(waiting.action.name, waiting.action.tool) === part.ask.subject.deed)
    return { lines: waitsAlready(part, waiting) };
  if (topic === 'act') return orderOf(part);
  if (topic === 'stop' || topic === 'less') return { lines: [notDone(part.text)] };
  const told = await answererOf(topic)(part);
  const lines = fitOpenings(part.text, withinBudget(part, told.lines));
  return { ...told, lines: [notKnown(part), ...lines, stillAbout(part, lines)].filter((it) => it !== null) };
}

/** An order beside a question opens its card by one press, as it would by itself. */
async function orderOf(part: Asked): Promise<Told> {
  const prepared = await part.prepare();
  if ('why' in prepared) return { lines: [say`No proposal: ${prepared.why}`] };
  const { action } = prepared.ready;
  return {
    lines: [
      say`${name(action.name)} of ${name(action.component)}: “Open its card” below proposes it; Approve runs it.`,
    ],
    offers: `${action.name.replace(/[-_]+/g, ' ')} ${action.component}`,
  };
}

/** The second question of a sentence is about the component of the first, and asks something of its own. */
function carried({ subject, window }: Ask): Ask {
  return { topic: 'unknown', subject, window };
}

/** What is proposed stands on its card; another one is opened by an order alone. */
function proposedNow(part: Asked): Told {
  const waiting = waitingOf(part.state);
  if (waiting) return { lines: waitsAlready(part, waiting) };
  return { lines: [say`Nothing waits for a decision now.`, ...fixes(part).slice(0, 1)] };
}

function notDone(text: string): Words {
  return say`Not done: ${quote(text)}. Say that by itself, and I see to it.`;
}
