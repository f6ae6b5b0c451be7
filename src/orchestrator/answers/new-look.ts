/**
 * "Check again", where the fix was verified or the incident is over: a fresh look, and no new investigation.
 * Owns: the way on where the look shows the fault. Refuses: proposing.
 */
import { mendedBy } from '../../run/actions/mended.ts';
import { at, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { trend } from './trend.ts';

export async function newLook(asked: Asked): Promise<Told> {
  const now = await trend(asked);
  const [first = [], ...rest] = now.lines;
  return { ...now, lines: [first, ...further(asked, now), ...rest] };
}

/** What was carried out and verified; empty where nothing was. */
export function verifiedLine({ state }: Asked): Words[] {
  const mended = mendedBy(state);
  const when = mended?.verification?.polledAt;
  if (!mended || when === undefined) return [];
  const { name: what, component } = mended.action;
  return [say`${name(what)} of ${name(component)} was carried out, and the recovery was verified at ${at(when)}.`];
}

function further({ state }: Asked, { over }: Told): Words[] {
  return over === false && !state.resolved
    ? [say`This look shows it again: “investigate again” has me look into it anew.`]
    : [];
}
