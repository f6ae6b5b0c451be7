/**
 * One template id for each line of an input, for `aura distill --assign`.
 * Owns: the one-to-one order of lines and ids. Refuses: mining; log-templates.ts does.
 */
import { TemplateMiner } from './log-templates.ts';
import type { TextInput } from '../text-input.ts';

/** The template id of every line, in order; lines end at "\n" only, so that ids and lines stay aligned. */
export async function assignTemplates(input: TextInput): Promise<Int32Array> {
  const miner = new TemplateMiner();
  const numbers: number[] = [];
  for await (const batch of input.lines({ splitReturns: false }))
    for (const line of batch) numbers.push(miner.add(line));
  const { of } = miner.finish();
  return Int32Array.from(numbers, (number) => of[number] ?? -1);
}
