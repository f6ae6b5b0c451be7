/**
 * Which deed an action is, by the names that workflows and tools give it.
 * Owns: those names. Refuses: guessing at any other; it is null.
 */
import type { Deed } from '../ask.ts';

/** What the names of actions and tools call each deed. */
const calledBy: [Deed, RegExp][] = [
  ['roll-back', /roll[-_ ]?back|revert/i],
  ['restore-config', /restore|config/i],
  ['restart', /restart|reboot/i],
  ['scale', /scale/i],
  ['rotate', /rotate|renew/i],
  ['fail-over', /fail[-_ ]?over|switch/i],
  ['escalate', /escalat/i],
  ['add-responder', /responder/i],
  ['resize', /resize|memory|limit|resources/i],
];

export function deedOf(action: string, tool: string): Deed | null {
  return (
    calledBy.find(([, names]) => names.test(action))?.[0] ?? calledBy.find(([, names]) => names.test(tool))?.[0] ?? null
  );
}
