/**
 * What people say of possible causes while they talk: "it's not the deploy, we rolled that back already".
 * Owns: which of the known causes a sentence speaks for or against. Refuses: questions, doubts ("not sure it is …"), what
 * is quoted, and believing it: who weighs shows whose word it is.
 */
import { type Hypothesis, hypothesisId } from '../finding/hypothesis.ts';
import { componentsIn } from './component-names.ts';
import type { Vocabulary } from './subject.ts';
import { tokensOf } from './tokens.ts';

export interface SaidOfCause {
  /** Of the hypothesis; one that nobody had thought of has its component's. */
  id: string;
  component: string | null;
  speaks: 'for' | 'against';
}

const longest = 2_000;
const mostClauses = 20;
/** Words between a negation or a claim and what it is about. */
const reach = 6;

const changes = new Set(
  'deploy deployment release rollout change config configuration commit version upgrade flag'.split(' '),
);
const doubts = new Set('sure certain clear yet only just convinced know'.split(' '));
const innocent = new Set('innocent unrelated fine ok okay healthy irrelevant'.split(' '));
/** Behind one of these somebody names what they take for the cause. */
const claims: string[][] = [
  ['it', 'is'],
  ['it', 'was'],
  ['think', 'it', 'is'],
  ['blame'],
  ['caused', 'by'],
  ['because', 'of'],
  ['cause', 'is'],
  ['cause', 'was'],
  ['culprit', 'is'],
];

/** Each cause once, as the last clause that names it has it. */
export function saidOfCauses(text: string, rows: readonly Hypothesis[], known: Vocabulary): SaidOfCause[] {
  const said = new Map<string, SaidOfCause>();
  for (const clause of clausesOf(text)) {
    const found = inClause(clause, rows, known);
    if (found) said.set(found.id, found);
  }
  return [...said.values()];
}

/** What is pasted or quoted is somebody else's word: code, and lines behind `>` (behind `>>>` all that follows). */
function ownWords(text: string): string {
  const plain = text.split('```').filter((_, part) => part % 2 === 0);
  const lines = plain.join('\n').split('\n');
  const quoted = lines.findIndex((line) => /^\s{0,20}(?:>>>|(?:&gt;){3})/.test(line));
  const left = quoted < 0 ? lines : lines.slice(0, quoted);
  return left.filter((line) => !/^\s{0,20}(?:>|&gt;)/.test(line)).join('\n');
}

/** Sentences that ask are none. */
function clausesOf(text: string): string[] {
  const sentences = ownWords(text.slice(0, longest)).split(/(?<=[.!?])\s|\n/);
  return sentences
    .filter((sentence) => !sentence.trimEnd().endsWith('?'))
    .flatMap((sentence) => sentence.split(/[,;:]|\bbut\b/))
    .slice(0, mostClauses);
}

function inClause(clause: string, rows: readonly Hypothesis[], known: Vocabulary): SaidOfCause | null {
  const tokens = tokensOf(clause);
  const against = negated(tokens);
  if (against === 'doubted') return null;
  if (against) return meant(against, rows, known, 'against');
  const [first] = tokens;
  if (first === undefined || /^(?:is|was|are|did|why|what|could|can|would|should)$/.test(first)) return null;
  const claimed = behind(tokens, claims);
  return claimed ? meant(claimed, rows, known, 'for') : null;
}

/** What is said not to be it; null where nothing is denied, or only doubted. */
function negated(tokens: readonly string[]): string[] | 'doubted' | null {
  const ruled = behind(tokens, [['ruled', 'out'], ['rule', 'out'], ['excluded']]);
  if (ruled) return ruled;
  const not = tokens.findIndex((token) => token === 'not');
  if (not >= 0) return doubts.has(tokens[not + 1] ?? '') ? 'doubted' : tokens.slice(not + 1, not + 1 + reach);
  const fine = tokens.findIndex((token) => innocent.has(token));
  return fine > 1 && /^(?:is|was|are|looks?)$/.test(tokens[fine - 1] ?? '') ? tokens.slice(0, fine) : null;
}

function behind(tokens: readonly string[], phrases: readonly string[][]): string[] | null {
  for (const phrase of phrases) {
    const at = tokens.findIndex((_, index) => phrase.every((word, offset) => tokens[index + offset] === word));
    if (at >= 0) return tokens.slice(at + phrase.length, at + phrase.length + reach);
  }
  return null;
}

function meant(
  tokens: readonly string[],
  rows: readonly Hypothesis[],
  known: Vocabulary,
  speaks: SaidOfCause['speaks'],
): SaidOfCause | null {
  const text = tokens.join(' ');
  const names = [...known.components, ...rows.flatMap(({ component }) => component ?? [])];
  const aliases = [...known.aliases].map(([alias, name]) => ({ name, aliases: [alias] }));
  const component = componentsIn(text, [...names.map((name) => ({ name })), ...aliases])[0]?.name;
  const ref = rows.find(({ change }) => change !== null && tokens.includes(change.toLowerCase()))?.change;
  const ofChange = ref !== undefined || tokens.some((token) => changes.has(token));
  const row = ofChange
    ? rows.find((it) => it.change !== null && (!ref || it.change === ref) && (!component || it.component === component))
    : component && (rows.find((it) => it.component === component) ?? null);
  if (row) return { id: row.id, component: row.component, speaks };
  // Nobody had thought of it: worth a row of its own only where somebody says that it is it.
  if (ofChange || !component || speaks === 'against') return null;
  return { id: hypothesisId(component, null), component, speaks };
}
