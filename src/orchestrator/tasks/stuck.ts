/**
 * Whether a conversation goes on without anything new.
 * Owns: after how many such turns only the hand-in is left. Refuses: turning single calls away; the gate does.
 */
import type { Turn } from '../conversation/conversation.ts';

/** Turns in a row; a model may need two to mend its arguments. */
const most = 3;

/** Every call of the last turns was refused, or asked for what was read before. */
export function isStuck(turns: readonly Turn[]): boolean {
  const last = turns.slice(-most);
  return (
    last.length === most &&
    last.every(({ results }) => results.length > 0 && results.every(({ isOld }) => isOld === true))
  );
}
