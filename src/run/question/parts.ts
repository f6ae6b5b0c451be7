/**
 * The questions of one message, where it asks several: "did it take? which version is it on now", "what else could it be
 * and how sure are you".
 * Owns: where one question ends and the next begins. Refuses: tearing apart what one answer covers, and lists of names.
 */
import type { AskTopic } from '../ask.ts';
import { isConstraint } from './constraints.ts';
import { formOf } from './form.ts';
import { lessSaid } from './less-said.ts';
import { isNotTo } from './not-to.ts';
import { isPlainStop } from './plain-stop.ts';
import { begins, type Likely, type Span, spansOf } from './spans.ts';
import { tokensOf } from './tokens.ts';

/** One part as it is read by itself. */
export interface Part {
  text: string;
  topic: AskTopic;
  guessed?: boolean | undefined;
}

/** Answered in one breath. */
const kin: readonly (readonly AskTopic[])[] = [
  ['owner', 'whom-to-ask'],
  ['trend', 'new-look'],
  ['handover', 'postmortem'],
  ['cause', 'standing'],
  ['summary', 'cause'],
  ['summary', 'status'],
  ['what-if', 'proposed'],
  ['proposed', 'going-back'],
];
/** These do something, or are told of one thing with several sides. */
const whole: ReadonlySet<AskTopic> = new Set(['less', 'stop', 'hold', 'help', 'chat', 'unknown']);

/** Says nothing without what stands before it: "can it?", "how many times so far". */
const leans =
  /^(?:\w+|which (?:one|of (?:them|the two|those))\b.*|(?:can|is|does|did|will|was|has|are|do) (?:not )?(?:it|they|we|that|this|you)(?: it| so| right| true)?|(?:when|where|who|why|how) (?:was|is|did|were|are) (?:it|that|the (?:last|first|newest)(?: one)?)(?: (?:go (?:in|out|live|through)|happen|run|land|done|made))?|(?:what|how) is (?:it|that|this)(?: now| then| usually| at the moment)?|how (?:many|much|often|slow|fast|bad|high|long) (?:is|was|were|are) (?:it|that|this|they)(?: \w{1,12}){0,2}|how (?:many|much|often)(?: times)?(?: so far| already| now| exactly| in total| before)?)$/;
const isCondition =
  /^(?:(?:and|so|but|ok|now|what) ){0,3}(?:if|suppose|supposing|assum(?:e|ing)|imagine|say|in case|once|as soon as|should) [^,;]*$/i;
/** Commas and "and" stand between two questions where one begins behind them. */
const joints = /[,;] (?:and |n |then |also |but |or )?|\b(?:and|n|then|also|but) (?:then |also )?/g;

const most = 300;
const mostParts = 3;

/** How a part is read by itself, and how like it is to anything that is asked. */
export interface PartReader {
  read: (part: string) => Omit<Part, 'text'>;
  likely: (piece: string) => Likely;
}

/** One part where the message asks one thing; its text is the message's own, or less where the rest asks for nothing. */
export function partsOf(text: string, { read, likely }: PartReader): Part[] {
  const one = { text, ...read(text) };
  if (text.length > most || undivided.has(one.topic) || isNotTo(text)) return [one];
  const byItself = (piece: string): Likely => {
    if (isLeaning(text, piece)) return nothing;
    return isCondition.test(piece) && !piece.endsWith('?') ? { ...likely(piece), isSaid: true } : likely(piece);
  };
  const asking = withConditions(spansOf(text, byItself)).filter(({ isSaid }) => !isSaid);
  const parts = asking.map((span): Part => ({ text: span.text, ...read(span.text) }));
  const [only] = parts;
  if (!only) return [one];
  if (parts.length === 1) return isClear(only) ? [only] : [one];
  const known = parts.filter((it) => it.topic !== 'chat' && it.topic !== 'unknown');
  if (known.length < 2 || known.length < parts.length - 1) return [one];
  const asked = known.filter((it) => !isReport(it) && !isConstraint(it.text));
  const clear = asked.length > 0 ? asked : known;
  // "Who is hit? just checkout or browsing too": what is said of the same narrows it.
  if (clear.length === 1) return known.every(({ topic }) => topic === one.topic) && !one.guessed ? [one] : clear;
  // "A summary pls, when it began, what we did": what follows a draft without a mark says what is to stand in it.
  const drafted = clear.findIndex(({ topic }) => drafts.has(topic));
  const isInDraft = (it: Part, at: number) =>
    drafted >= 0 && at > drafted && !it.text.endsWith('?') && wants.test(it.text);
  const asks = clear.filter((it, at) => !isInDraft(it, at));
  const apart = asks.filter((part, at) => !asks.slice(0, at).some((before) => isOneBreath(before, part)));
  return apart.length < 2 ? [one] : apart.slice(0, mostParts);
}

const nothing: Likely = { p: 0, isSaid: false };

function isLeaning(text: string, piece: string): boolean {
  return !text.trimStart().startsWith(piece) && leans.test(tokensOf(piece).join(' '));
}

/** What can be asked of is also what is reported: "users say it is slow", "it is up again". */
const reported: ReadonlySet<AskTopic> = new Set([
  ...(['affected', 'health', 'trend', 'since', 'moment', 'eta', 'cause', 'standing'] as const),
  ...(['changes', 'recurrence', 'ruled-out', 'whom-to-ask', 'decide'] as const),
]);
/** Words of a report at least; "the root cause" is wanted. */
const shortestReport = 4;

function isReport({ text, topic }: Part): boolean {
  const tokens = tokensOf(text);
  return (
    reported.has(topic) &&
    !text.endsWith('?') &&
    formOf(text) === 'other' &&
    tokens.length >= shortestReport &&
    !begins.test(tokens[0] ?? '')
  );
}

/** A condition belongs to what stands behind it, or before: "if it gets worse, wake me". */
function withConditions(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  let held = '';
  for (const { text, isSaid } of spans) {
    const last = joined.at(-1);
    const isOne = isSaid && isCondition.test(text);
    if (!isOne) joined.push({ text: `${held}${text}`, isSaid: isSaid && held === '' });
    else if (last && !last.isSaid) joined[joined.length - 1] = { ...last, text: `${last.text}, ${text}` };
    else held = `${held}${text}, `;
    if (!isOne) held = '';
  }
  return held === '' ? joined : [...joined, { text: held.slice(0, -2), isSaid: true }];
}

const drafts: ReadonlySet<AskTopic> = new Set(['customer-update', 'summary', 'handover', 'postmortem']);
const wants = /^(?:what|which|who|when|where|why|how)\b/i;

/** These do something to the whole message. */
const undivided: ReadonlySet<AskTopic> = new Set(['less', 'stop']);

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[?!.;])\s{1,5}|\n/)
    .map((it) => it.trim().replace(/^(?:and|then|also|but|or),? /i, ''))
    .filter((it) => /\p{L}/u.test(it));
}

/** Questions of the message that are not answered beside what is: of no known topic, or not clear which is meant. */
export function leftOutIn(text: string, read: (part: string) => Omit<Part, 'text'>): string[] {
  if (text.length > most) return [];
  const { topic: answered } = read(text);
  const isLeft = (part: string) => {
    const tokens = tokensOf(part);
    if (tokens.length < 3 || !begins.test(tokens[0] ?? '') || leans.test(tokens.join(' '))) return false;
    const { topic, guessed } = read(part);
    return topic === 'unknown' || (guessed === true && !isKin(topic, answered));
  };
  const sentences = sentencesOf(text);
  const whole =
    sentences.length > 1 ? sentences.filter((it) => it.endsWith('?') && isLeft(it) && cut(it, read).length < 2) : [];
  const halves = sentences
    .filter((it) => !whole.includes(it))
    .flatMap((sentence) => {
      for (const match of sentence.matchAll(joints)) {
        const [left, right] = [
          sentence.slice(0, match.index).trim(),
          sentence.slice(match.index + match[0].length).trim(),
        ];
        // "Our agents, who get many chats": a clause that tells more of somebody asks nothing.
        const isRelative =
          /^[,;] $/.test(match[0]) && /^(?:who|which|whose|where)\b/i.test(right) && !right.endsWith('?');
        if (!isRelative && tokensOf(left).length > 1 && isLeft(right) && isClear(read(left))) return [right];
      }
      return [];
    });
  return [...whole, ...halves];
}

/** An order that is obeyed whatever is asked beside it, and what is asked. */
export interface Beside {
  order: string;
  does: 'less' | 'stop';
  rest: string;
}

/** An order of quiet or to stop that stands before, behind or between other words; null for none. The longest such. */
export function orderBeside(text: string): Beside | null {
  if (text.length > most || orderIn(text)) return null;
  const cuts = [...text.matchAll(orderJoints)].slice(0, mostCuts);
  const starts = [0, ...cuts.map(({ index, 0: joint }) => index + joint.length)];
  const ends = [...cuts.map(({ index, 0: joint }) => index + (joint.startsWith('?') ? 1 : 0)), text.length];
  const pieces = starts.flatMap((from, first) => ends.slice(first).map((to) => ({ from, to })));
  for (const { from, to } of pieces.toSorted((one, other) => other.to - other.from - (one.to - one.from))) {
    const order = text.slice(from, to).trim();
    const left = text.slice(0, ends[starts.indexOf(from) - 1] ?? 0).trim();
    const right = text.slice(starts[ends.indexOf(to) + 1] ?? text.length).trim();
    const does = order.endsWith('?') && left !== '' ? null : orderIn(order);
    const rest = [left, right].filter((it) => it !== '').join(left.endsWith('?') ? ' ' : '. ');
    // "Can we roll back and mute this": both are asked.
    const isAsked = left !== '' && /^(?:can|could|should|shall|may|would) (?:we|i)\b/i.test(left);
    if (does && !isAsked && tokensOf(rest).length > 1) return { order, does, rest };
  }
  return null;
}

const orderJoints =
  /[.!?;,:] {1,3}(?:(?:and|then|also|but|so) ){0,2}|\n| (?:and|then|but|also) (?:(?:then|also) )?| [&+] /g;
const mostCuts = 8;

function orderIn(text: string): Beside['does'] | null {
  if (lessSaid(text)) return 'less';
  return isPlainStop(tokensOf(text).join(' ')) ? 'stop' : null;
}

function isClear({ topic, guessed }: Pick<Part, 'topic' | 'guessed'>): boolean {
  return !whole.has(topic) && !guessed;
}

/** "How many are hit, and can anyone still pay?": of one topic, and a number and a yes are two answers. */
function isOneBreath(one: Part, other: Part): boolean {
  const isBoth = one.topic === 'affected' && other.topic === 'affected';
  return (
    isKin(one.topic, other.topic) &&
    !(isBoth && (formOf(one.text) === 'whether') !== (formOf(other.text) === 'whether'))
  );
}

function isKin(one: AskTopic, other: AskTopic): boolean {
  return one === other || kin.some((topics) => topics.includes(one) && topics.includes(other));
}

/** At the first joint behind which a question begins and on whose both sides one stands. */
function cut(sentence: string, read: (part: string) => Omit<Part, 'text'>): string[] {
  for (const match of sentence.matchAll(joints)) {
    const [left, right] = [sentence.slice(0, match.index).trim(), sentence.slice(match.index + match[0].length).trim()];
    const tokens = tokensOf(right);
    const next = tokensOf(right.split(joints, 1)[0] ?? '');
    // A condition says nothing without what is asked of it.
    if (
      tokensOf(left).length < 2 ||
      isCondition.test(left) ||
      !begins.test(tokens[0] ?? '') ||
      leans.test(next.join(' '))
    )
      continue;
    const rest = cut(right, read);
    const behind = rest[0] ?? right;
    const [first, second] = [
      { text: left, ...read(left) },
      { text: behind, ...read(behind) },
    ];
    if (isClear(first) && isClear(second) && !isOneBreath(first, second)) return [left, ...rest];
  }
  return [sentence];
}
