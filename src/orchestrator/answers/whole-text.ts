/**
 * All of what somebody wrote, where an answer is to one part of it.
 * Owns: that text. Refuses: reading it.
 */
import type { Asked } from './asked.ts';

export function wholeText({ state, run, text }: Pick<Asked, 'state' | 'run' | 'text'>): string {
  return state.requests.get(run.request)?.request.text ?? text;
}
