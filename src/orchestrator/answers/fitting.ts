/**
 * A line of an answer that an earlier one holds already.
 * Owns: seeing that on the sentences themselves. Refuses: what is said.
 */
import { plainText, type Words } from '../../run/wording/words.ts';

/** Of the words that carry it, this share stands in the earlier line. */
const nearlyAll = 0.8;
const fewest = 4;

/** Without lines that say nothing beyond one before them: no other name, number or quote, and hardly another word. */
export function withoutRepeats(lines: readonly Words[], before: readonly Words[] = []): Words[] {
  const kept: Words[] = [];
  for (const line of lines) if (![...before, ...kept].some((it) => holds(it, line))) kept.push(line);
  return kept;
}

/** Without headings that nothing stands under, as a cut leaves them. */
export function withoutEmptyHeadings(lines: readonly Words[]): Words[] {
  return lines.filter((line, place) => lines[place + 1] !== undefined || place === 0 || !plainText(line).endsWith(':'));
}

function holds(earlier: Words, line: Words): boolean {
  const all = new Set(wordsOf(earlier));
  const own = wordsOf(line);
  if (own.length < fewest) return false;
  const given = line.flatMap((piece) => (typeof piece === 'string' || 'evidence' in piece ? [] : wordsOf([piece])));
  const decisive = own.filter((it) => /\d|^(?:not|never|nobody|nothing|none|without|cannot)$/.test(it));
  return (
    [...given, ...decisive].every((it) => all.has(it)) &&
    own.filter((it) => all.has(it)).length >= nearlyAll * own.length
  );
}

function wordsOf(line: Words): string[] {
  const said = line.filter((piece) => typeof piece === 'string' || !('evidence' in piece));
  return (
    plainText(said)
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}._:/-]*/gu) ?? []
  )
    .map((it) => it.replace(/[.:]+$/, ''))
    .filter((it) => it.length > 2 || /\d/.test(it));
}
