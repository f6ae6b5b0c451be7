/**
 * Where what was learnt from people's phrasings is kept from process to process.
 * Owns: that place, which whoever starts the process names. Refuses: files, and learning.
 */
import type { Learnt } from './classifier.ts';

export interface LearntKept {
  /** Null: nothing is there, or nothing that can be read. */
  read(): Learnt | null;
  write(learnt: Learnt): void;
}

let kept: LearntKept | null = null;

/** From now on what was learnt is read from there, and written there. */
export function keepLearnt(where: LearntKept | null): void {
  kept = where;
}

/** Null: each process learns anew. */
export function keptLearnt(): LearntKept | null {
  return kept;
}
