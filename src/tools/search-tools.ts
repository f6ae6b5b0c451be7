/**
 * Tools by what somebody wants of them.
 * Owns: the order in which they fit a few words: names count more than descriptions, rare words more than common ones.
 * Refuses: judging what servers say of themselves; who reads it fences it.
 */
import { nearestNames } from './nearest-names.ts';
import type { ToolSpec } from './tool.ts';

/** They stand in every description, and tell no tool from another. */
const empty = new Set(
  'and are as at by for from in is it its of on or that the their this to what which with'.split(' '),
);
const longestQuery = 500;
const longestText = 2_000;
const ofName = 3;

/** At most `most` tools, the best first; those of the nearest names where no word fits. */
export function searchTools(tools: readonly ToolSpec[], query: string, most: number): ToolSpec[] {
  const wanted = new Set(wordsOf(query.slice(0, longestQuery)));
  const shelves = tools.map((spec) => ({
    spec,
    name: new Set(wordsOf(spec.name.slice(0, longestText))),
    text: new Set(wordsOf(textOf(spec))),
  }));
  const common = new Map(
    [...wanted].map((word) => [word, shelves.filter(({ name, text }) => name.has(word) || text.has(word)).length]),
  );
  const scored = shelves.map(({ spec, name, text }) => {
    const score = [...wanted].reduce((sum, word) => {
      const rare = Math.log(1 + tools.length / (common.get(word) || 1));
      return sum + rare * ((name.has(word) ? ofName : 0) + (text.has(word) ? 1 : 0));
    }, 0);
    return { spec, score };
  });
  const fitting = scored.filter(({ score }) => score > 0).toSorted((one, other) => other.score - one.score);
  if (fitting.length > 0) return fitting.slice(0, most).map(({ spec }) => spec);
  const near = nearestNames(
    query,
    tools.map(({ name }) => name),
    most,
  );
  return near.flatMap((name) => tools.find((spec) => spec.name === name) ?? []);
}

function textOf({ description, inputSchema }: ToolSpec): string {
  const { properties } = inputSchema;
  const names = typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
  return `${description.slice(0, longestText)} ${names.join(' ')}`.slice(0, longestText);
}

/** Words in their simplest form: parts of compound names apart, and no plural. */
function wordsOf(text: string): string[] {
  return text
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !empty.has(word))
    .map((word) => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word));
}
