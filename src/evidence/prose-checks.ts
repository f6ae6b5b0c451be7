/**
 * Checks a model's prose before people read it: what would carry the authority of a verdict has to agree with the one
 * that code has set. Owns: which sentences are left out, and why. Refuses: rewording, and judging anything but ids of
 * evidence and the component that is named as the cause. Prose that means a cause without saying so passes.
 */

import { citedIn } from './cited-ids.ts';

export interface Prose {
  text: string;
  /** Ids of the evidence of this incident. */
  ids: ReadonlySet<string>;
  /** Names of components that somebody vouches for, or that the evidence is about. */
  components: ReadonlySet<string>;
  /** The cause that code has checked; null where it has set none. */
  cause: string | null;
  /** True where no verdict stands against it: then a cause may be named as a guess. */
  mayGuess: boolean;
}

export interface CheckedProse {
  /** What is left; empty when nothing is. */
  text: string;
  /** Why each of the other sentences is missing. */
  leftOut: string[];
}

/** Characters of prose that are read; a model is asked for a few hundred. */
const most = 20_000;

/** The cause stands behind these. */
const causeAfter =
  /\b(?:caused by|because of|because|due to|triggered by|blame|points? to|traced (?:back )?to|stems? from|originat(?:es|ed) (?:in|from|at))\b|\b(?:cause|culprit|offender)s?\b[^.;,:]{0,60}?(?:\b(?:is|was|are|were|lies)\b|:|=|→)/gi;
/** The cause stands before these. */
const causeBefore =
  /\b(?:is|was|be|as|being)\b[^.;,:]{0,40}?\b(?:cause|culprit|offender|to blame|at fault|responsible)\b|\bcause[sd]\b(?! by)|\btriggered\b(?! by)|\((?:[a-z]+ ){0,2}cause\)/gi;
const denied = /\b(?:not|never|nor|neither|unlikely|cannot|rather than|instead of|ruled out)\b|n[’']t\b/i;
const guessed = /\b(?:may|might|could|possible|possibly|perhaps|suspects?|suspected|candidates?)\b/i;
const pronoun = /^\W*(?:it|this|that|these|they)\b/i;

export function checkProse(prose: Prose): CheckedProse {
  const text = prose.text.slice(0, most);
  const lower = text.toLowerCase();
  const names = [...prose.components].filter((name) => name.length > 1 && lower.includes(name.toLowerCase()));
  const leftOut = new Set<string>();
  const blamed = new Map<string, string>();
  let last: string | null = null;
  const stands = (sentence: string): boolean => {
    const mentions = mentionsIn(sentence, names);
    const follows = followsFrom(sentence, mentions, prose.cause, blamed);
    const whys = [unknownIn(sentence, prose.ids), wrongIn(sentence, mentions, last, prose, blamed), follows];
    last = mentions.at(-1)?.name ?? last;
    for (const why of whys) if (why !== null) leftOut.add(why);
    return whys.every((why) => why === null);
  };
  const kept = linesOf(text).flatMap((line) => {
    const sentences = sentencesOf(line);
    const left = sentences.filter(stands);
    return left.length > 0 || sentences.length === 0 ? [left.join(' ')] : [];
  });
  return { text: kept.join('\n').trim(), leftOut: [...leftOut] };
}

function unknownIn(sentence: string, ids: ReadonlySet<string>): string | null {
  const unknown = citedIn(sentence).filter((id) => !ids.has(id));
  return unknown.length > 0 ? `it cites ${unknown.slice(0, 5).join(', ')}, which nothing here has` : null;
}

/** Keeps in `blamed` which component was named wrongly. */
function wrongIn(
  sentence: string,
  mentions: readonly Mention[],
  last: string | null,
  { cause, mayGuess }: Prose,
  blamed: Map<string, string>,
): string | null {
  const wrong = causesIn(sentence, mentions, last, cause).find((name) => !same(name, cause));
  if (wrong === undefined || (mayGuess && guessed.test(sentence))) return null;
  const checked = cause === null ? 'no cause has passed the check' : `the checked cause is ${cause}`;
  const why = `it names ${wrong} as the cause, and ${checked}`;
  blamed.set(wrong, why);
  return why;
}

/** What goes on about a component that was named wrongly, and cites nothing, goes with it: often it says what to do. */
function followsFrom(
  sentence: string,
  mentions: readonly Mention[],
  cause: string | null,
  blamed: ReadonlyMap<string, string>,
): string | null {
  if (mentions.some(({ name }) => same(name, cause)) || citedIn(sentence).length > 0) return null;
  return mentions.map(({ name }) => blamed.get(name)).find((why) => why !== undefined) ?? null;
}

interface Mention {
  name: string;
  start: number;
  end: number;
}

function mentionsIn(sentence: string, names: readonly string[]): Mention[] {
  const lower = sentence.toLowerCase();
  const found: Mention[] = [];
  for (const name of names) {
    const wanted = name.toLowerCase();
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length;
      // A name inside of a longer one is another name.
      const partial = /[\w-]/.test(lower[at - 1] ?? ' ') || /^(?:[\w-]|\.\w)/.test(lower.slice(end, end + 2));
      if (!partial) found.push({ name, start: at, end });
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/** The components that a sentence names as the cause. */
function causesIn(sentence: string, mentions: readonly Mention[], last: string | null, cause: string | null): string[] {
  const found: string[] = [];
  for (const { 0: words, index } of sentence.matchAll(causeAfter)) {
    const end = index + words.length;
    const behind = mentions.filter(({ start }) => start >= end);
    // "because" opens a whole sentence, in which the cause need not come first.
    const named = /^because$/i.test(words) ? (behind.find(({ name }) => same(name, cause)) ?? behind[0]) : behind[0];
    if (!named) continue;
    const before =
      sentence
        .slice(Math.max(0, index - 24), index)
        .split(/[.,;:]/)
        .at(-1) ?? '';
    if (!denied.test(before + sentence.slice(index, Math.max(end, named.start)))) found.push(named.name);
  }
  for (const { 0: words, index } of sentence.matchAll(causeBefore)) {
    const named = mentions.findLast(({ end }) => end <= index);
    const name = named?.name ?? (pronoun.test(sentence) ? last : null);
    if (name && !denied.test(sentence.slice(named?.end ?? 0, index + words.length))) found.push(name);
  }
  return found;
}

function same(name: string, cause: string | null): boolean {
  return cause !== null && name.toLowerCase() === cause.toLowerCase();
}

/** Lines, each that ends with a colon together with what it announces. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const before = lines.at(-1);
    if (before !== undefined && /[:：]\s?$/.test(before))
      lines[lines.length - 1] = `${before.trimEnd()} ${line.trim()}`;
    else lines.push(line);
  }
  return lines;
}

function sentencesOf(line: string): string[] {
  return line.split(/(?<=[.!?])\s/).filter((sentence) => sentence.trim() !== '');
}
