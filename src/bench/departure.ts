/**
 * Where a replayed run first does something else than the recorded one.
 * Owns: finding the first place where two values differ, and showing the bytes on both sides of it, in short. Refuses:
 * more than the first.
 */
export interface Departure {
  /** Which turn, call or step it is, by its key. */
  at: string;
  /** What differs there. */
  what: 'prompt' | 'schema' | 'call' | 'tool result' | 'reply' | 'result' | 'not recorded' | 'missing';
  /** The path within it, e.g. `messages.2.results.0.text`; empty for the whole. */
  path: string;
  /** Some characters around the first that differs; null where one side has nothing. */
  recorded: string | null;
  replayed: string | null;
  /** The first character that differs within the value at `path`, from 0. */
  offset: number;
}

export interface Difference {
  path: string[];
  recorded: unknown;
  replayed: unknown;
}

/** Characters that are shown before the first that differs, and after it. */
const shownBefore = 24;
const shownAfter = 60;

/** The first place, depth first in the order of the recorded keys, where two JSON values differ; null where none does. */
export function firstDifference(recorded: unknown, replayed: unknown, path: string[] = []): Difference | null {
  if (Object.is(recorded, replayed)) return null;
  const [one, other] = [recorded, replayed];
  if (!isTree(one) || !isTree(other) || Array.isArray(one) !== Array.isArray(other))
    return { path, recorded, replayed };
  const [before, after] = [one as Record<string, unknown>, other as Record<string, unknown>];
  for (const key of Object.keys(before)) {
    if (!Object.hasOwn(after, key)) return { path: [...path, key], recorded: before[key], replayed: undefined };
    const found = firstDifference(before[key], after[key], [...path, key]);
    if (found) return found;
  }
  const extra = Object.keys(after).find((key) => !Object.hasOwn(before, key));
  return extra === undefined ? null : { path: [...path, extra], recorded: undefined, replayed: after[extra] };
}

export function departure(at: string, what: Departure['what'], difference: Difference): Departure {
  const [recorded, replayed] = [textOf(difference.recorded), textOf(difference.replayed)];
  const offset = sharedLength(recorded ?? '', replayed ?? '');
  return {
    at,
    what,
    path: difference.path.join('.'),
    recorded: excerpt(recorded, offset),
    replayed: excerpt(replayed, offset),
    offset,
  };
}

/** Lines for people: where, what, and the two sides. */
export function departureLines({ at, what, path, recorded, replayed, offset }: Departure): string[] {
  const where = path === '' ? '' : `, ${path}, character ${offset}`;
  return [
    `departs at ${at}: ${what}${where}`,
    `- recorded: ${recorded ?? '(nothing)'}`,
    `+ replayed: ${replayed ?? '(nothing)'}`,
  ];
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function excerpt(text: string | null, offset: number): string | null {
  if (text === null) return null;
  const from = Math.max(0, offset - shownBefore);
  const to = offset + shownAfter;
  const shown = text.slice(from, to);
  return `${from > 0 ? '…' : ''}${JSON.stringify(shown).slice(1, -1)}${to < text.length ? '…' : ''}`;
}
