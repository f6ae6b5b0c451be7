/**
 * What would be proposed, told where no card can be made: after the incident is over, or from a question's side.
 * Owns: saying why. Refuses: opening an approval; a run that was started for it does.
 */
import { name, say } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { deeds } from './status.ts';

export async function proposal(asked: Asked): Promise<Told> {
  if (asked.state.resolved) return { lines: [say`The incident is resolved, so nothing is proposed.`, ...deeds(asked)] };
  const prepared = await asked.prepare();
  if ('why' in prepared) return { lines: [say`No proposal: ${prepared.why}`, ...deeds(asked)] };
  const { action } = prepared.ready;
  return { lines: [say`It could be proposed: ${name(action.name)} of ${name(action.component)}.`, ...deeds(asked)] };
}
