/**
 * What is done to any answer before it is told: its opening word fits the question, what was named and not told of is taken
 * up, and whoever wants to go is told whether anything waits.
 * Owns: the order of those lines. Refuses: the answer itself; each topic's file has it.
 */
import { plainText } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { offDuty } from './off-duty.ts';
import { fitOpenings } from './opening-word.ts';
import { takenUp } from './taken-up.ts';
import { withoutRepeats } from './fitting.ts';

/** The words that were taken up are told back, so that nothing says that they were left out. */
export async function finished(asked: Asked, told: Told): Promise<{ told: Told; words: string[] }> {
  const [first, ...rest] = fitOpenings(asked.text, told.lines);
  const up = await takenUp(asked, told.lines);
  // Nothing comes between a heading and its list.
  const isHeading = first !== undefined && asked.ask.topic === 'ruled-out' && plainText(first).endsWith(':');
  const { aspect } = asked.ask;
  const off = aspect === 'close-it' || aspect === 'wake-people' ? [] : offDuty(asked);
  const beside = [...off, ...up.lines];
  const opening = first ? [first] : [];
  const isFree = asked.finding?.noFault === true && off.length > 0;
  const lines = withoutRepeats(
    isHeading || isFree ? [...beside, ...opening, ...rest] : [...opening, ...beside, ...rest],
  );
  return { told: { ...told, lines }, words: up.words };
}
