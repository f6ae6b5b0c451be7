/**
 * The distiller of text tables: `kubectl get`, `docker ps`, SQL results, CSV.
 * Owns: bounds on what is held, and the lines around the table. Refuses: judging rows; rows-digest.ts does.
 */
import type { Distiller } from '../distiller.ts';
import { stripCodes } from '../lines/line-clean.ts';
import { digestRows } from './rows-digest.ts';
import { parseTable } from './table-parse.ts';
import type { TextInput } from '../text-input.ts';

const MOST_LINES = 50_000;

async function firstLines(input: TextInput): Promise<{ lines: string[]; more: number }> {
  const lines: string[] = [];
  let more = 0;
  for await (const batch of input.lines()) {
    for (const line of batch) {
      if (lines.length < MOST_LINES) lines.push(stripCodes(line.slice(0, 4000)));
      else more += 1;
    }
  }
  return { lines, more };
}

export const tableDistiller: Distiller = {
  kind: 'table',
  recognise(sample) {
    const lines = sample.text.split('\n', 120).map(stripCodes);
    if (!sample.whole) lines.pop();
    const table = parseTable(lines);
    if (table === undefined) return 0;
    return table.rows.length / Math.max(1, lines.filter((line) => line.trim() !== '').length) > 0.7 ? 0.8 : 0.3;
  },
  async distil(input, options) {
    const { lines, more } = await firstLines(input);
    const table = parseTable(lines);
    if (table === undefined) throw new Error('no table');
    const notes = table.others.slice(0, 6);
    if (more > 0) notes.push(`only the first ${MOST_LINES} lines are distilled; ${more} follow`);
    return digestRows({ rows: table.rows, what: 'rows of a table', inputBytes: input.bytes, notes }, options);
  },
};
