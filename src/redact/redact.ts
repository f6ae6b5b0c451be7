/**
 * Takes secrets out of text before anybody but the process itself sees it: journal, notes, Slack, models, logs, spans.
 * Owns: what this process counts as a secret, and when other work gets a turn.
 * Refuses: deciding who is shown what; whoever writes or sends calls it.
 *
 * What is redacted once stays as it is when it is redacted again.
 */
import { setImmediate as turn } from 'node:timers/promises';
import { CleanTexts } from './clean-texts.ts';
import { commandLogins } from './command-logins.ts';
import { type KnownValue, knownValues } from './known-values.ts';
import { Gaps } from './gaps.ts';
import { hiddenIn, mayHide } from './hidden-texts.ts';
import { namedValues } from './named-values.ts';
import { privateKeys } from './private-keys.ts';
import { type Anchor, type Found, Scanner } from './scan.ts';
import { mayHoldSecretObject, secretObjects } from './secret-objects.ts';
import { piecesOf, type TeamPatterns, teamPatterns } from './team-patterns.ts';
import { tableColumns } from './table-columns.ts';
import { tokenShapes } from './token-shapes.ts';
import { urlLogins } from './url-login.ts';

export type { KnownValue };

/** What is secret here besides what is secret everywhere. */
export interface OwnSecrets {
  values: readonly KnownValue[];
  /** Regular expressions; each was found usable by `patternFault`. */
  patterns: readonly string[];
  /** Servers whose results are left as they are, but for known values. */
  off: readonly string[];
}

/** Characters that are scanned before other work gets a turn. */
const slice = 65_536;

/** No secret is shorter than its name, a sign and a value. */
const shortest = 8;

const everywhere: Anchor[] = [...tokenShapes(), ...urlLogins(), ...privateKeys(), ...namedValues(), ...commandLogins()];
const none: TeamPatterns = { anchors: [], search: null };

let values: readonly KnownValue[] = [];
let off: ReadonlySet<string> = new Set();
let patterns = none;
let given: readonly string[] = [];
let whole = new Scanner(everywhere);
let valuesOnly = new Scanner([]);
const clean = new CleanTexts();
let redacted = new WeakMap<object, unknown>();

/**
 * Tells this process its own secrets. Values add up; patterns and servers are those of the last call. What was known
 * already may be told again at no cost.
 */
export function knowSecrets(own: Partial<OwnSecrets>): void {
  const fresh = (own.values ?? []).filter(
    ({ name, value }) => !values.some((it) => it.name === name && it.value === value),
  );
  const others = own.patterns && !isSame(own.patterns, given) ? own.patterns : null;
  if (own.off) off = new Set(own.off);
  // Then all that was found clean still is: what is searched for is the same.
  if (fresh.length === 0 && others === null) return;
  values = [...values, ...fresh];
  if (others !== null) {
    given = others;
    patterns = teamPatterns(others);
  }
  clean.clear();
  redacted = new WeakMap();
  const known = knownValues(values);
  whole = new Scanner([...known, ...everywhere, ...patterns.anchors]);
  valuesOnly = new Scanner(known);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((pattern, at) => pattern === other[at]);
}

/** What was made of objects that do not change, as long as no other secret becomes known. */
export function redactedObjects(): WeakMap<object, unknown> {
  return redacted;
}

/** What this process counts as its own, for a thread of it. */
export function ownSecrets(): OwnSecrets {
  return { values, off: [...off], patterns: given };
}

/** The text without its secrets. For what is small: a megabyte takes milliseconds. */
export function redact(text: string): string {
  if (text.length < shortest || clean.has(text)) return text;
  if (!patterns.search && !whole.stops(text) && !mayHoldSecretObject(text) && !mayHide(text)) return text;
  const gaps = new Gaps(text, searchedIn(text));
  for (const each of whole.scan(text)) if (each) gaps.add(each);
  const rest = gaps.rest();
  if (rest === text) clean.add(text);
  return rest;
}

/** The same for a tool's output of any size: other work gets its turn in between. `server` may be switched off. */
export async function redactOutput(text: string, server?: string): Promise<string> {
  const less = server !== undefined && off.has(server);
  if (!less && clean.has(text)) return text;
  const own: Found[] = less ? [] : [...secretObjects(text), ...tableColumns(text)];
  for (const { from, to } of less || !patterns.search ? [] : piecesOf(text)) {
    own.push(...(patterns.search?.(text, from, to) ?? []));
    await turn();
  }
  for (const each of hiddenIn(text, less ? valuesOnly : whole, slice)) {
    if (each === null) await turn();
    else own.push(each);
  }
  const gaps = new Gaps(text, own);
  for (const each of (less ? valuesOnly : whole).scan(text, slice)) {
    if (each === null) await turn();
    else gaps.add(each);
  }
  const rest = gaps.rest();
  if (!less && rest === text) clean.add(text);
  return rest;
}

/** The kind of the first secret in a text, or of one that was taken out of it; null when it holds none. */
export function secretIn(text: string): string | null {
  const [, gone] = /\[redacted: ([^\]]{1,80})\]/.exec(text) ?? [];
  if (gone !== undefined) return gone;
  if (whole.stops(text)) for (const each of whole.scan(text)) if (each) return each.kind;
  return searchedIn(text)[0]?.kind ?? null;
}

/** True when the team switched the redaction of a server's results off. */
export function isSwitchedOff(server: string): boolean {
  return off.has(server);
}

function searchedIn(text: string): Found[] {
  const { search } = patterns;
  const searched = search ? [...piecesOf(text)].flatMap(({ from, to }) => search(text, from, to)) : [];
  const hidden = [...hiddenIn(text, whole)].filter((it) => it !== null);
  return [...secretObjects(text), ...tableColumns(text), ...searched, ...hidden];
}
