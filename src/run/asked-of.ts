/**
 * What was read into somebody's words: components and a time.
 * Owns: the shape, which is journaled and said in the answer. Refuses: reading.
 */
import type { Person } from './identity.ts';
import type { NamedComponent } from './question/component-names.ts';
import type { FoundTime } from './question/times.ts';

export interface AskedOf {
  components?: NamedComponent[];
  /** `whose`: the clock by which it was read; `none` where no clock mattered, or only UTC was there. */
  /** What the run asked people back, and what it went on with; `by` is absent where it is a guess. */
  clarified?: { question: string; by?: Person; as: string };
  time?: FoundTime & { zone: string; whose: 'asker' | 'team' | 'none' };
}
