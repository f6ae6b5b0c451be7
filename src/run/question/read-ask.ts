/**
 * From a question's words to what it asks for.
 * Owns: what a question takes over from the answer that it follows up on. Refuses: answering, and looking anything up.
 */
import type { Ask, AskTopic } from '../ask.ts';
import { asksWhether } from './asks-whether.ts';
import { abroad } from './abroad.ts';
import { asksOfValue, pointsBack } from './carries-on.ts';
import { conceptsOf } from './concepts.ts';
import { withKinds } from './features.ts';
import { lessCorrected } from './less-said.ts';
import { rewords } from './rewords.ts';
import { mended } from './spelling.ts';
import { namesOf, readSubject, type Vocabulary } from './subject.ts';
import { timeIn } from './times.ts';
import { tokensOf } from './tokens.ts';
import { aspectOf, type TopicRead, topicOf } from './topics.ts';
import { asAsked, cannotBe, topicByRule } from './topic-by-rule.ts';

export interface AskContext {
  known: Vocabulary;
  /** Epoch ms. */
  now: number;
  /** Of who asks, by its IANA name; UTC where it is not known. */
  zone?: string;
  /** The time that the words name, where it was read already; null: they name none. */
  time?: { from: number; to: number } | null;
  /** The incident's zero, epoch ms. */
  start: number | null;
  /** What the answer was about that this follows up on; null for a question of its own. */
  before: Ask | null;
}

/** Words behind which "before" and "earlier" mean what was spoken of. */
const pointing = new Set(['it', 'that', 'this', 'there', 'them', 'they', 'and', 'its', 'one']);
/** What their subject measures is still meant by "and what is usual?". */
const keepsMetric: ReadonlySet<AskTopic> = new Set(['metric', 'usual', 'unknown']);
/** A question of more words than this says what it is about. */
const shortFollowUp = 12;

/** Whether the words but name something or a time, as "and billing?" does: what is asked of it was asked before. */
function asksNothingElse(tokens: readonly string[], names: ReadonlySet<string>): boolean {
  const spoken = conceptsOf(tokens, names);
  return spoken.size === 0 || (spoken.size === 1 && spoken.has('recent'));
}

/** "In UTC please", "with seconds": the same times once more. */
const ofTimes: ReadonlySet<AskTopic> = new Set(['since', 'moment', 'timeline', 'changes', 'eta']);
const wantsClock =
  /^(?:\W|and|please|pls|ok|now|give|me|it|that|them|tell|say|can|you|i|need){0,12}(?:in utc|utc|with (?:the )?(?:seconds|date|exact)|the exact|exact(?:ly)?|to the second)\b/i;

/** What may be asked for in other words. */
const drafts: ReadonlySet<AskTopic> = new Set(['summary', 'customer-update', 'handover', 'postmortem']);

/** "And before that?" reaches this far back, ms. */
const lead = 30 * 60_000;

/** The time before what was spoken of; null where the words do not point there. */
function earlierThan(tokens: readonly string[], before: Ask, start: number | null): Ask['window'] {
  const at = tokens.findIndex((token) => token === 'before' || token === 'earlier' || token === 'previously');
  const next = tokens[at + 1];
  const points = at >= 0 && (next === undefined || next === 'then' || pointing.has(next));
  const end = before.window?.from ?? start;
  return points && end !== null ? { from: end - lead, to: end } : null;
}

export function readAsk(written: string, { known, now, start, before, zone = 'UTC', time: said }: AskContext): Ask {
  const names = namesOf(known);
  const foreign = abroad(written, names);
  const own = foreign?.english ?? written;
  const text = mended(own, names);
  const { subject, named } = readSubject(text, known);
  // A name that nobody knows is handed on as it was said.
  if (subject.unknown !== undefined) subject.unknown = readSubject(own, known).subject.unknown ?? subject.unknown;
  const time = said === undefined ? timeIn(text, { now, zone, ...(start === null ? {} : { zero: start }) }) : said;
  const window = time && { from: time.from, to: time.to };
  const ruled = foreign && !foreign.isMuch ? 'unknown' : topicByRule(text);
  const kinds = withKinds(text, named, subject.change);
  const {
    topic: likeliest,
    or,
    guessed,
  }: TopicRead = ruled
    ? { topic: ruled, or: [], guessed: false }
    : topicOf(kinds, cannotBe(text, subject, known.proposed ?? null), asksWhether(text));
  const topic = asAsked(likeliest, text, subject, known.proposed ?? null);
  // What a rule makes of it is no guess.
  const isLearnt = topic === likeliest;
  const aspect = ruled || !isLearnt ? null : aspectOf(kinds);
  const read = {
    topic,
    ...(aspect ? { aspect: aspect.aspect, ...(aspect.isWhole ? { whole: true as const } : {}) } : {}),
    ...(isLearnt && or.length > 0 ? { or } : {}),
    ...(isLearnt && guessed ? { guessed } : {}),
  };
  if (!before) return { ...read, subject, window };
  if (drafts.has(before.topic) && rewords(text))
    return { topic: before.topic, subject: before.subject, window: before.window, inherited: true };
  if (before.topic === 'less' && lessCorrected(text, 'mute') !== null)
    return { topic: 'less', subject: before.subject, window: null, inherited: true };
  const tokens = tokensOf(text);
  if (ofTimes.has(before.topic) && wantsClock.test(text.slice(0, 100)))
    return { topic: before.topic, subject: before.subject, window: before.window, inherited: true };
  const isShort = tokens.length <= shortFollowUp;
  // "Ok, roll it back then" orders something of its own.
  const isOrder = topic === 'act' && subject.deed !== undefined;
  const isBare = !isOrder && (topic === 'unknown' || asksNothingElse(tokens, names));
  const earlier = earlierThan(tokens, before, start);
  if (isBare && isShort && earlier) {
    const again = before.topic === 'logs' || before.topic === 'metric' ? before.topic : 'changes';
    return {
      topic: again,
      subject: again === 'changes' && before.topic !== 'changes' ? subject : { ...before.subject, ...subject },
      window: earlier,
      inherited: true,
    };
  }
  const isOfMetric = before.topic === 'metric' || (before.topic === 'usual' && before.subject.metric !== undefined);
  const asksNothingNamed = Object.keys(subject).every((key) => key === 'metric');
  if (isOfMetric && isShort && asksNothingNamed && asksOfValue(tokens, names, window !== null))
    return {
      topic: conceptsOf(tokens, names).has('usual') ? 'usual' : 'metric',
      subject: { ...before.subject, ...subject },
      window,
      inherited: true,
    };
  const isNamed = subject.component !== undefined || subject.change !== undefined || subject.route !== undefined;
  // "And billing?", "and yesterday?": the same question about something else.
  if (isBare && isShort && (isNamed || window !== null))
    return {
      topic: before.topic,
      subject: isNamed ? { ...before.subject, change: undefined, ...subject } : before.subject,
      window: window ?? before.window,
      inherited: true,
    };
  const isItsOwn = isNamed || subject.unknown !== undefined || subject.evidence !== undefined;
  const follows = !isItsOwn && isShort && pointsBack(tokens, topic, subject.metric !== undefined);
  if (!follows) return { ...read, subject, window };
  const { component, change, evidence } = before.subject;
  const { metric } = before.subject;
  const inherited = {
    ...(component ? { component } : {}),
    ...(metric && topic === 'usual' && keepsMetric.has(before.topic) ? { metric } : {}),
    ...(change && topic !== 'logs' && topic !== 'metric' ? { change } : {}),
    ...(evidence && topic === 'evidence' ? { evidence } : {}),
    ...subject,
  };
  if (Object.keys(inherited).length === Object.keys(subject).length) return { ...read, subject, window };
  return { ...read, subject: inherited, window, inherited: true };
}
