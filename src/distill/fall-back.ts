/**
 * What is shown when a distiller fails: the first lines, the last lines, and the lines that look like errors.
 * Owns: a digest that needs nothing but lines. Refuses: failing; it takes any text.
 */
import { clipLine } from './lines/clip-line.ts';
import type { Distilled, DistilOptions } from './distiller.ts';
import { cleanLine } from './lines/line-clean.ts';
import { scoreLine } from './lines/line-score.ts';
import { Packer } from './packer.ts';
import type { TextInput } from './text-input.ts';

const HEAD = 8;
const TAIL = 12;
const ERRORS = 40;

/** Head, tail and error lines of the input within the budget; `why` is said in the remarks and in the text. */
export async function fallBack(input: TextInput, options: DistilOptions, why: string): Promise<Distilled> {
  const head: [number, string][] = [];
  const errors: [number, string][] = [];
  const tail: [number, string][] = [];
  let lines = 0;
  for await (const batch of input.lines()) {
    for (const raw of batch) {
      lines += 1;
      const text = clipLine(cleanLine(raw.slice(0, 20_000)).body, 300);
      if (text.trim() === '') continue;
      if (head.length < HEAD) head.push([lines, text]);
      else if (errors.length < ERRORS && scoreLine(text).general >= 20) errors.push([lines, text]);
      tail.push([lines, text]);
      if (tail.length > TAIL) tail.shift();
    }
  }
  const packer = new Packer(options.budgetTokens, 24, options.incidentStart);
  packer.add(`${lines} lines. ${why}: first, last and error lines only.`, 0);
  const seen = new Set<number>();
  for (const [line, text] of [...errors.slice(0, 10), ...head, ...tail.toReversed(), ...errors.slice(10)]) {
    if (seen.has(line)) continue;
    if (packer.add(`L${line} ${text}`, line)) seen.add(line);
  }
  const said = seen.size < lines ? `[${lines - seen.size} of ${lines} lines left out]` : '';
  return {
    text: packer.text(said),
    omitted: { inputBytes: input.bytes, inputLines: lines, said },
    remarks: [`${why}.`],
  };
}
