/**
 * A small linear classifier of texts: multinomial logistic regression over sparse features, which are weighed by their
 * inverse document frequency and of length one, trained by stochastic gradients with a rate for each weight of its own.
 * After D. R. Cox (1958), “The regression analysis of binary sequences”, in its multinomial form; J. Duchi, E. Hazan,
 * Y. Singer (2011), “Adaptive subgradient methods” (AdaGrad); K. Spärck Jones (1972) for the weight of rare features.
 * Owns: training, the same each time for the same examples, and the likelihood of each label. Refuses: what a feature is
 * (features.ts), and how likely is likely enough (topics.ts).
 */

export interface Example<Label extends string> {
  features: readonly string[];
  label: Label;
}

export interface Likelihood<Label extends string> {
  label: Label;
  /** 0 to 1; all labels together make 1. */
  p: number;
}

/** Each label with its likelihood, the likeliest first. */
export type Classify<Label extends string> = (features: readonly string[]) => Likelihood<Label>[];

/** Times that the examples are gone through; more of them change no answer in a hundred. */
const rounds = 5;
const rate = 0.5;
/** A label that is this near to its truth already moves no weight. */
const settled = 0.005;

/** What was learnt, as it can be kept. */
export interface Learnt {
  labels: readonly string[];
  /** Each with the weight of its rarity; the place of every text is before them and not among them. */
  features: readonly string[];
  rarity: Float32Array;
  /** Row by row: of every text, then of each feature; in a row one for each label. In steps of `step`. */
  weights: Int16Array;
}

/** Finer than what decides between two labels, and coarse enough that the largest weights have their place. */
const step = 1 / 1024;

interface Sparse {
  at: Int32Array;
  share: Float32Array;
}

export function train<Label extends string>(examples: readonly Example<Label>[]): Classify<Label> {
  return classifierOf<Label>(learn(examples));
}

export function learn(examples: readonly Example<string>[]): Learnt {
  const labels = [...new Set(examples.map(({ label }) => label))].toSorted();
  const width = labels.length;
  const { features, rarity } = rarityOf(examples);
  const size = features.length + 1;
  const vectorOf = vectors(features, rarity);
  const rows = examples.map(({ features, label }) => ({ vector: vectorOf(features), is: labels.indexOf(label) }));
  const weights = new Float32Array(size * width);
  const squares = new Float32Array(size * width);
  const likelihoods = new Float64Array(width);
  const [wrong, errors] = [new Int32Array(width), new Float64Array(width)];
  const marks = examples.map(markOf);
  for (let round = 0; round < rounds; round += 1) {
    for (const index of orderOf(marks, round)) {
      const { vector, is } = rows[index] as (typeof rows)[number];
      weigh(vector, { weights, unit: 1 }, likelihoods);
      let count = 0;
      for (let label = 0; label < width; label += 1) {
        const error = (likelihoods[label] ?? 0) - (label === is ? 1 : 0);
        if (Math.abs(error) < settled) continue;
        wrong[count] = label;
        errors[count] = error;
        count += 1;
      }
      for (let place = 0; place < vector.at.length; place += 1) {
        const [from, share] = [(vector.at[place] ?? 0) * width, vector.share[place] ?? 0];
        for (let index = 0; index < count; index += 1) {
          const cell = from + (wrong[index] ?? 0);
          const slope = (errors[index] ?? 0) * share;
          const square = (squares[cell] ?? 0) + slope * slope;
          squares[cell] = square;
          weights[cell] = (weights[cell] ?? 0) - (rate * slope) / Math.sqrt(square + 1e-8);
        }
      }
    }
  }
  return { labels, features, rarity, weights: Int16Array.from(weights, inSteps) };
}

function inSteps(weight: number): number {
  return Math.max(-32_768, Math.min(32_767, Math.round(weight / step)));
}

/** `Label`: those of the examples that it was learnt from. */
export function classifierOf<Label extends string>({ labels, features, rarity, weights }: Learnt): Classify<Label> {
  const vectorOf = vectors(features, rarity);
  const likelihoods = new Float64Array(labels.length);
  return (text) => {
    weigh(vectorOf(text), { weights, unit: step }, likelihoods);
    return labels
      .map((label, index) => ({ label: label as Label, p: likelihoods[index] ?? 0 }))
      .toSorted((one, other) => other.p - one.p);
  };
}

function rarityOf(examples: readonly Example<string>[]): Pick<Learnt, 'features' | 'rarity'> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const it of features) counts.set(it, (counts.get(it) ?? 0) + 1);
  const rarity = Float32Array.from(counts.values(), (count) => Math.log((examples.length + 1) / (count + 0.5)));
  return { features: [...counts.keys()], rarity };
}

/** Of length one; what no example has counts for nothing. The first place is that of every text. */
function vectors(known: readonly string[], rarity: Float32Array): (features: readonly string[]) => Sparse {
  const places = new Map(known.map((feature, index) => [feature, index + 1]));
  return (features) => {
    const [at, share, sum] = [[0], [everyText], { squares: 0 }];
    for (const feature of features) {
      const place = places.get(feature);
      if (place === undefined) continue;
      const weight = rarity[place - 1] ?? 0;
      at.push(place);
      share.push(weight);
      sum.squares += weight * weight;
    }
    const length = Math.sqrt(sum.squares) || 1;
    return { at: Int32Array.from(at), share: Float32Array.from(share, (it, index) => (index > 0 ? it / length : it)) };
  };
}

/** How much it counts that some labels are more frequent than others. */
const everyText = 0.3;

/** Into `likelihoods`: the softmax of what the weights say of a vector. */
function weigh(
  { at, share }: Sparse,
  { weights, unit }: { weights: Float32Array | Int16Array; unit: number },
  likelihoods: Float64Array,
): void {
  const width = likelihoods.length;
  likelihoods.fill(0);
  for (let place = 0; place < at.length; place += 1) {
    const [from, much] = [(at[place] ?? 0) * width, (share[place] ?? 0) * unit];
    for (let label = 0; label < width; label += 1)
      likelihoods[label] = (likelihoods[label] ?? 0) + much * (weights[from + label] ?? 0);
  }
  const top = likelihoods.reduce((most, it) => Math.max(most, it), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let label = 0; label < width; label += 1) {
    const it = Math.exp((likelihoods[label] ?? 0) - top);
    likelihoods[label] = it;
    sum += it;
  }
  for (let label = 0; label < width; label += 1) likelihoods[label] = (likelihoods[label] ?? 0) / sum;
}

/** FNV-1a of what an example is (G. Fowler, L. C. Noll, K.-P. Vo). */
function markOf({ features, label }: Example<string>): number {
  let mark = 0x811c9dc5;
  for (const text of [label, ...features])
    for (let at = 0; at < text.length; at += 1) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  return mark;
}

/**
 * The examples as though shuffled, each round otherwise. Where one stands follows from what it is, so that a new example
 * does not change the order of the others, and with it how they are read.
 */
function orderOf(marks: readonly number[], round: number): number[] {
  const places = marks.map((mark) => mixed(mark ^ Math.imul(round + seed, 0x9e3779b9)));
  return marks.map((_, index) => index).toSorted((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
}

const seed = 1;

/** The finalizer of MurmurHash3 (A. Appleby): each bit moves all the others. */
function mixed(bits: number): number {
  const once = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
