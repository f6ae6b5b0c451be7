/**
 * One pass over a text that stops only where a secret may stand.
 * Owns: the table of anchors, the rolling hash, the order of finds. Refuses: knowing any kind of secret; each anchor
 * brings its own look.
 *
 * The hash of the last four characters (letters folded) is looked up at each position, so the cost does not grow with
 * the number of anchors. A look reads a bounded stretch, or text that its find then covers: time is linear.
 */

/** A stretch of text that is secret, and what replaces it says. */
export interface Found {
  start: number;
  end: number;
  /** Stands in `[redacted: kind]`. */
  kind: string;
  /** Put quotes around the replacement: it stands where only a quoted text keeps the document whole. */
  quoted?: boolean;
}

/** What a look may ask besides reading near its anchor. */
export interface Sight {
  text: string;
  /** Where `literal` stands next at or after `from`, or Infinity. Asked in rising order it costs one pass in all. */
  next: (literal: string, from: number) => number;
  /** Where the last find ended: what stands before is gone, and what follows begins anew. */
  covered: number;
}

export interface Anchor {
  /** At least three characters; letters in any case are found. */
  text: string;
  /** The secret at an anchor that ends before `end`, if one stands there. */
  look(sight: Sight, end: number): Found | null;
}

const size = 1 << 16;
const mask = size - 1;
const remembered = 4;

export class Scanner {
  readonly #buckets: Anchor[][] = [[]];
  readonly #table = new Uint16Array(size);

  constructor(anchors: readonly Anchor[]) {
    for (const anchor of anchors) this.#add(anchor);
  }

  /** False for most short texts: then there is nothing to look at. */
  stops(text: string): boolean {
    const table = this.#table;
    let hash = 0;
    for (let at = 0; at < text.length; at += 1) {
      hash = ((hash << 5) ^ (text.charCodeAt(at) | 32)) & mask;
      if (table[hash]) return true;
    }
    return false;
  }

  /** Finds in rising order that do not overlap; yields null each `slice` characters, so that other work gets a turn. */
  *scan(text: string, slice = text.length): Generator<Found | null> {
    const table = this.#table;
    const sight = sightOf(text);
    let hash = 0;
    let at = 0;
    while (at < text.length) {
      const until = Math.min(text.length, at + slice);
      for (; at < until; at += 1) {
        hash = ((hash << 5) ^ (text.charCodeAt(at) | 32)) & mask;
        const bucket = table[hash];
        if (!bucket) continue;
        const found = this.#look(bucket, sight, at + 1);
        if (!found || found.end <= sight.covered) continue;
        yield found.start < sight.covered ? { ...found, start: sight.covered } : found;
        sight.covered = found.end;
        if (found.end > at) {
          at = found.end - 1;
          hash = 0;
        }
      }
      if (at < text.length) yield null;
    }
  }

  #look(bucket: number, sight: Sight, end: number): Found | null {
    for (const anchor of this.#buckets[bucket] ?? []) {
      if (!standsBefore(sight.text, end, anchor.text)) continue;
      const found = anchor.look(sight, end);
      if (found && found.end > found.start) return found;
    }
    return null;
  }

  #add(anchor: Anchor): void {
    for (const hash of hashesOf(anchor.text)) {
      const bucket = this.#table[hash] || this.#buckets.length;
      this.#table[hash] = bucket;
      this.#buckets[bucket] = [...(this.#buckets[bucket] ?? []), anchor];
    }
  }
}

/** A character before an anchor of three touches the hash with its lowest bit only. */
function hashesOf(text: string): number[] {
  const last = text.slice(-remembered);
  const starts = last.length < remembered ? [0, 1] : [0];
  return starts.map((start) => {
    let hash = start;
    for (let at = 0; at < last.length; at += 1) hash = ((hash << 5) ^ (last.charCodeAt(at) | 32)) & mask;
    return hash;
  });
}

function standsBefore(text: string, end: number, anchor: string): boolean {
  const start = end - anchor.length;
  if (start < 0) return false;
  for (let at = 0; at < anchor.length; at += 1) {
    if ((text.charCodeAt(start + at) | 32) !== (anchor.charCodeAt(at) | 32)) return false;
  }
  return true;
}

function sightOf(text: string): Sight {
  const places = new Map<string, number>();
  return {
    text,
    covered: 0,
    next(literal, from) {
      const known = places.get(literal);
      if (known !== undefined && known >= from) return known;
      const found = text.indexOf(literal, from);
      const place = found < 0 ? Number.POSITIVE_INFINITY : found;
      places.set(literal, place);
      return place;
    },
  };
}
