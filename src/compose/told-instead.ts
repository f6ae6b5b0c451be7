/**
 * Who hears of it when a private channel does not let Aura in.
 * Owns: that choice. Refuses: saying it; the outbox does.
 */
import type { Config } from '../config.ts';
import type { Place } from '../run/identity.ts';
import type { People } from '../run/ports/people.ts';

/** The fallback channel, else the first person that PagerDuty's incident `ref` is assigned to; null for nobody. */
export async function toldInstead(
  config: Config,
  people: Pick<People, 'onCall'>,
  team: string,
  ref: string | undefined,
): Promise<Place | null> {
  const channel = config.pagerduty?.channel ?? (await people.onCall(team, ref, 'assignees'))[0];
  return channel ? { team, channel } : null;
}
