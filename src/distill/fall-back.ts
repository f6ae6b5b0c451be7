/**
 * What is shown when a distiller fails: the first lines, the last lines, and the lines that look like errors.
 * Owns: a digest that needs nothing but lines. Refuses: failing; it takes any text.
 */
import { clipLine } from './lines/clip-line.ts';
import type { Distilled, DistilOptions } from './distiller.ts';
import { cleanLine } from './lines/line-clean.ts';
import { scoreLine } from './lines/line-score.ts';
import { shapeOf } from './lines/line-shape.ts';
import { Packer } from './packer.ts';
import type { TextInput } from './text-input.ts';

const HEAD = 8;
const TAIL = 12;
const ERRORS = 40;
/** Shapes of lines that are looked at for errors; one that comes again says what its first line said. */
const MOST_SHAPES = 12_000;

type Numbered = [line: number, text: string];

function shown([line, raw]: Numbered): Numbered[] {
  const text = clipLine(cleanLine(raw).body, 300);
  return text.trim() === '' ? [] : [[line, text]];
}

/** Head, tail and error lines of the input within the budget; `why` is said in the remarks and in the text. */
export async function fallBack(input: TextInput, options: DistilOptions, why: string): Promise<Distilled> {
  const head: Numbered[] = [];
  const errors: Numbered[] = [];
  const tail: Numbered[] = [];
  const shapes = new Set<number>();
  let lines = 0;
  let filled = 0;
  for await (const batch of input.lines()) {
    for (const whole of batch) {
      lines += 1;
      if (whole.trim() === '') continue;
      const line: Numbered = [lines, whole.length > 20_000 ? whole.slice(0, 20_000) : whole];
      if (head.length < HEAD) head.push(...shown(line));
      else if (errors.length < ERRORS && shapes.size < MOST_SHAPES) {
        const shape = shapeOf(line[1]);
        if (!shapes.has(shape) && scoreLine(cleanLine(line[1]).body).general >= 20) errors.push(...shown(line));
        shapes.add(shape);
      }
      tail[filled++ % TAIL] = line;
    }
  }
  const last = tail.flatMap(shown).toSorted(([one], [other]) => other - one);
  const packer = new Packer(options.budgetTokens, 24, options.incidentStart);
  packer.add(`${lines} lines. ${why}: first, last and error lines only.`, 0);
  const seen = new Set<number>();
  for (const [line, text] of [...errors.slice(0, 10), ...head, ...last, ...errors.slice(10)]) {
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
