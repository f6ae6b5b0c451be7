/**
 * How alike a question is to what people say who ask for a topic: the nearest of the phrasings by TF-IDF and cosine.
 * Owns: what two wordings share (words, neighbours, letters, concepts) and how much each counts. Refuses: choosing a topic.
 */
import type { AskTopic } from '../ask.ts';
import { conceptsOf, isCommon } from './concepts.ts';
import { type Phrasing, phrasings } from './phrasings.ts';
import { isMistyped, tokensOf } from './tokens.ts';

/** What the kinds in a phrasing stand for when it is read. */
const fillings = {
  COMPONENT: ['component'],
  CHANGE: ['change'],
  EVIDENCE: ['evidence'],
  METRIC: ['memory', 'error rate', 'latency'],
  DEED: ['restart', 'roll back'],
};
const kinds: ReadonlySet<string> = new Set(['component', 'change', 'evidence']);

/** Words that are compared; longer ones say more than a phrasing does. */
const mostWords = 40;
/** Share of each kind of feature. Letters carry what is mistyped, concepts what is said in other words. */
const weights = { word: 1, pair: 0.6, letters: 0.5, concept: 0.8 };
/** The nearest, second and third of a topic's phrasings count so much. */
const neighbours = [0.6, 0.25, 0.15];

type Features = ReadonlyMap<string, number>;

function featuresOf(words: readonly string[], names: ReadonlySet<string>): Features {
  // The kinds that stand for names in a phrasing are spelled as they should be: "changed" is no "change" with an error.
  const spelled = names === kinds ? [] : [...names];
  const features = new Map<string, number>();
  for (const concept of conceptsOf(words, names)) features.set(`concept ${concept}`, weights.concept);
  const isName = (word: string) =>
    names.has(word) || (!isCommon(word) && spelled.some((name) => isMistyped(word, name)));
  const said = words.map((word) => (kinds.has(word) ? word : kindOf(word, isName)));
  for (const word of said) {
    features.set(`word ${word}`, weights.word);
    if (kinds.has(word)) continue;
    const framed = `<${word}>`;
    for (const length of [3, 4])
      for (let at = 0; at + length <= framed.length; at += 1)
        features.set(`letters ${framed.slice(at, at + length)}`, weights.letters);
  }
  const row = ['<', ...said, '>'];
  for (const [at, word] of row.entries()) if (at > 0) features.set(`pair ${row[at - 1]} ${word}`, weights.pair);
  return features;
}

function kindOf(word: string, isName: (word: string) => boolean): string {
  if (/^e\d{1,6}$/.test(word)) return 'evidence';
  return /^v?\d{1,4}\.\d{1,4}\.[\d.]{1,8}$/.test(word) ? 'change' : isName(word) ? 'component' : word;
}

interface Index {
  /** Of each example. */
  topics: readonly AskTopic[];
  /** Inverse document frequency of each feature. */
  rarity: Features;
  /** Feature → where it occurs, with its share there. */
  postings: ReadonlyMap<string, readonly [at: number, share: number][]>;
}

/** A phrasing with each of what its kinds stand for. */
function filled({ topic, text }: Phrasing): Phrasing[] {
  const texts = Object.entries(fillings).reduce(
    (sofar, [kind, words]) =>
      text.includes(kind) ? words.flatMap((word) => sofar.map((one) => one.replaceAll(kind, word))) : sofar,
    [text],
  );
  return texts.map((one) => ({ topic, text: one }));
}

function makeIndex(): Index {
  const examples = phrasings.flatMap(filled);
  const all = examples.map(({ text }) => featuresOf(tokensOf(text), kinds));
  const counts = new Map<string, number>();
  for (const features of all) for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const rarity = new Map([...counts].map(([key, count]) => [key, Math.log((all.length + 1) / (count + 0.5))]));
  const postings = new Map<string, [number, number][]>();
  for (const [at, features] of all.entries())
    for (const [key, share] of normed(features, rarity)) {
      const row = postings.get(key);
      if (row) row.push([at, share]);
      else postings.set(key, [[at, share]]);
    }
  return { topics: examples.map(({ topic }) => topic), rarity, postings };
}

/** Of length one. A word that no phrasing has counts as a rare one: it makes the question less like any of them. */
function normed(features: Features, rarity: Features): Features {
  const rarest = Math.log(phrasings.length);
  const weighed = [...features].map(([key, weight]): [string, number] => [
    key,
    weight * (rarity.get(key) ?? (key.startsWith('word ') ? rarest : 0)),
  ]);
  const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
  return new Map(weighed.map(([key, weight]) => [key, weight / length]));
}

let kept: Index | null = null;

/** Each topic with its likeness, 0 to 1, the likest first. `names`: the tokens that name a component. */
export function likeliest(
  text: string,
  names: ReadonlySet<string> = new Set(),
): { topic: AskTopic; likeness: number }[] {
  const { topics, rarity, postings } = (kept ??= makeIndex());
  const likeness = new Float64Array(topics.length);
  for (const [key, weight] of normed(featuresOf(tokensOf(text).slice(0, mostWords), names), rarity))
    for (const [at, share] of postings.get(key) ?? []) likeness[at] = (likeness[at] ?? 0) + weight * share;
  const best = new Map<AskTopic, number[]>();
  for (let at = 0; at < topics.length; at += 1) {
    const topic = topics[at] as AskTopic;
    const row = best.get(topic);
    if (row) keepLikest(row, likeness[at] ?? 0);
    else best.set(topic, [likeness[at] ?? 0]);
  }
  return [...best]
    .map(([topic, row]) => ({
      topic,
      likeness: neighbours.reduce((sum, share, at) => sum + share * (row[at] ?? 0), 0),
    }))
    .toSorted((one, other) => other.likeness - one.likeness);
}

/** Takes in one of few that count, the likest first. */
function keepLikest(row: number[], likeness: number): void {
  if (row.length === neighbours.length && likeness <= (row.at(-1) ?? 0)) return;
  const place = row.findIndex((it) => it < likeness);
  row.splice(place < 0 ? row.length : place, 0, likeness);
  if (row.length > neighbours.length) row.pop();
}
