/**
 * What the bench runs: one exported function, given a hostile text as its callers would give it.
 * Owns: the shape. Refuses: which functions there are.
 */

import { AuraError } from '../../../src/errors.ts';

export interface Target {
  /** `loop`: runs on the event loop of the bot. `thread`: in a worker thread, or in a command of its own. */
  at: 'loop' | 'thread';
  run: (text: string) => unknown;
}

/** Runs a target. An error that is meant for people is an answer; any other comes out. */
export async function attempt({ run }: Target, text: string): Promise<void> {
  try {
    await run(text);
  } catch (error) {
    if (!(error instanceof AuraError)) throw error;
  }
}

/** Targets by `file#export`, the file below src/. */
export type Targets = Record<string, Target>;

export const onLoop = (run: Target['run']): Target => ({ at: 'loop', run });
export const inThread = (run: Target['run']): Target => ({ at: 'thread', run });
