/**
 * Questions asked one after the other at a moment of the recorded shop.
 * Owns: asking them, and what each answer must and must not hold. Refuses: fixed figures.
 */
import { expect } from 'vitest';
import { type Moment, TalkRoom } from './talk-room.ts';
import type { RecordedFault } from './recorded-shop.ts';

/** What is asked, what the answer must hold, and what it must not. */
export type Heard = [text: string, reads: RegExp, not?: RegExp];

/** Asked one after the other; what came is read as one text. */
export async function hear(
  fault: RecordedFault,
  moment: Moment,
  asked: readonly Heard[],
  by?: 'oncall',
): Promise<void> {
  const room = await TalkRoom.open(fault, moment);
  try {
    for (const [text, reads, not] of asked) {
      const { came } = await room.ask({ text, ...(by ? { by } : {}) });
      const said = came.map((it) => it.reads).join('\n--\n');
      const heard = `${text}\n${said}`;
      expect(reads.test(said) && !(not?.test(said) ?? false) ? null : heard).toBeNull();
    }
  } finally {
    await room.close();
  }
}
