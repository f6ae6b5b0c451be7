/**
 * A structured result that is too large to be built, walked or written on the event loop: its text, and an outline of it.
 * Owns: that it becomes a value only where somebody asks for one. Refuses: parsing what nobody looks at.
 */

/** Characters of JSON from which on it is left as text. */
export const largeJson = 256 * 1024;

const deepest = 3;
const mostNames = 200;
const longestText = 500;

export class LargeJson {
  /** JSON. */
  readonly text: string;
  /** The same value without lists and long texts, for those who look for a name in it. */
  readonly outline: unknown;
  #value: { it: unknown } | null = null;

  constructor(text: string, outline?: unknown) {
    this.text = text;
    this.outline = outline;
  }

  /** The whole; parsing it takes its length, once. */
  get value(): unknown {
    this.#value ??= { it: JSON.parse(this.text) as unknown };
    return this.#value.it;
  }

  toJSON(): unknown {
    return this.value;
  }
}

/** What a structured result says of itself in its first levels; the value itself where it is small. */
export function outlineOf(structured: unknown): unknown {
  return structured instanceof LargeJson ? structured.outline : structured;
}

/** The JSON text of a structured result. */
export function jsonOf(structured: unknown): string {
  return structured instanceof LargeJson ? structured.text : JSON.stringify(structured);
}

/** An outline of a value, small whatever the value is. */
export function outlined(value: unknown, depth = deepest): unknown {
  if (typeof value === 'string') return value.length <= longestText ? value : undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value) || depth === 0) return undefined;
  const names = Object.keys(value).slice(0, mostNames);
  return Object.fromEntries(names.map((name) => [name, outlined((value as Record<string, unknown>)[name], depth - 1)]));
}
