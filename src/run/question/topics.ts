/**
 * What a question asks for: the likeliest topic, learnt from what people say who ask for it, and whether that is clear.
 * Owns: learning it, at the first question or before (`warmTopics`), and how likely is likely enough. Refuses: what must be
 * no guess (topic-by-rule.ts), names, and files: where what was learnt is kept, whoever starts the process says.
 */
import { type AskAspect, askAspects, type AskTopic } from '../ask.ts';
import { type Classify, classifierOf, learn, type Likelihood } from './classifier.ts';
import { examples, type Label } from './examples.ts';
import { featuresOf } from './features.ts';
import { keptLearnt } from './learnt-kept.ts';

let classify: Classify<Label> | null = null;

/** Seconds of work that the first question would wait for, where it was not done before. */
export function warmTopics(): void {
  if (classify) return;
  const kept = keptLearnt();
  const known = kept?.read() ?? null;
  const learnt = known ?? learn(examples());
  classify = classifierOf(learnt);
  if (!known) kept?.write(learnt);
}

/** Each topic with its likelihood, the likeliest first. `text`: with kinds where names stood. */
export function likelyTopics(text: string): Likelihood<AskTopic>[] {
  const topics = likelyLabels(text).flatMap(({ label, p }) =>
    label === 'says' || label === 'several' ? [] : [{ label, p }],
  );
  const all = topics.reduce((sum, { p }) => sum + p, 0);
  return topics.map(({ label, p }) => ({ label, p: p / Math.max(all, 1e-9) }));
}

/** The same of a piece of a message, which may ask for nothing, or for more than one thing. */
export function likelyLabels(text: string): Likelihood<Exclude<Label, AskAspect>>[] {
  const sums = new Map<Exclude<Label, AskAspect>, number>();
  for (const { label, p } of fineLabels(text)) {
    const topic = isAspect(label) ? askAspects[label] : label;
    sums.set(topic, (sums.get(topic) ?? 0) + p);
  }
  return [...sums].map(([label, p]) => ({ label, p })).toSorted((one, other) => other.p - one.p);
}

/**
 * What finer thing the words ask for, where that is likely enough; null for none. `isWhole`: nothing else is likelier of all
 * the words together, not even that they ask for several things.
 */
export function aspectOf(text: string): { aspect: AskAspect; isWhole: boolean } | null {
  const labels = fineLabels(text);
  const asked = labels.filter(({ label }) => label !== 'says' && label !== 'several');
  const all = asked.reduce((sum, { p }) => sum + p, 0);
  const best = asked.find((it): it is Likelihood<AskAspect> => isAspect(it.label));
  const plain = asked.find(({ label }) => !isAspect(label))?.p ?? 0;
  return best && best.p >= leastFine * all && best.p >= besidePlain * plain
    ? { aspect: best.label, isWhole: best.p >= (hasTwo.test(text.slice(0, mostOfTwo)) ? surelyOne : one) }
    : null;
}

/** So likely that the words ask for nothing beside it, and so where they look like two questions. */
const [one, surelyOne] = [0.5, 0.85];
const mostOfTwo = 400;
const hasTwo =
  /[?.!,;] ?(?:and |or |but )?(?:what|who|whom|why|when|where|how|which|is|are|was|were|do|does|did|can|could|will|would|should|has|have) |\b(?:and|or) (?:what|who|whom|why|when|where|how|which) |\?[^?]*\?/i;

/** Below it the answer of the topic is the safer one. */
const leastFine = 0.2;
/** And so much of the likeliest plain topic, whose phrasings hold finer ones too. */
const besidePlain = 0.35;

function fineLabels(text: string): Likelihood<Label>[] {
  warmTopics();
  return classify?.(featuresOf(text)) ?? [];
}

function isAspect(label: Label): label is AskAspect {
  return Object.hasOwn(askAspects, label);
}

export interface TopicRead {
  topic: AskTopic;
  /** What may have been meant as well; empty where nothing is near. */
  or: AskTopic[];
  /** The words leave it open. */
  guessed: boolean;
}

/** A question so likely to be of its topic is right eight times in ten and more. */
const clear = 0.45;
/** Below it the words are not like anything that is asked. */
const least = 0.2;
/** Or one that is at least so likely, and so much likelier than the next. */
const fair = 0.3;
const clearlyMore = 2.5;
/** A second reading is worth telling where it is so likely beside the first. */
const near = 0.5;
/** The first opens a card, the others answer nothing: what only may be meant so is not taken so. */
const surely: ReadonlySet<AskTopic> = new Set(['act', 'chat', 'wake']);

/**
 * The likeliest topic, and what else the words leave open. `never`: topics that this question cannot be of. `isAsked`: it is
 * no order, so that what it would do is only weighed.
 */
export function topicOf(text: string, never: ReadonlySet<AskTopic> = new Set(), isAsked = false): TopicRead {
  const likely = likelyTopics(text).filter(
    ({ label, p }) => !never.has(label) && (p >= clear || !surely.has(label) || (isAsked && label === 'act')),
  );
  const [best] = likely;
  if (!best || best.label === 'unknown') return { topic: 'unknown', or: [], guessed: false };
  const others = likely.slice(1).filter(({ label }) => label !== 'unknown');
  if (best.p < least)
    return { topic: 'unknown', or: [best, ...others].slice(0, 2).map(({ label }) => label), guessed: false };
  const [other] = others;
  const isClear = best.p >= clear || (best.p >= fair && best.p >= clearlyMore * (other?.p ?? 0));
  return {
    topic: best.label,
    or: !isClear && other && (best.p < fair || other.p >= near * best.p) ? [other.label] : [],
    guessed: !isClear,
  };
}
