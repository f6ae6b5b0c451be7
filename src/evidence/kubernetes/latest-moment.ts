/**
 * The moment a cluster was looked at, as far as its own times tell.
 * Owns: the latest time of events, conditions and container states. Refuses: the clock of whoever reads it later.
 */
import type { Cluster } from '../model/cluster.ts';

/** Epoch ms; undefined where nothing carries a time. */
export function latestMoment({ objects, events }: Cluster): number | undefined {
  let last: number | undefined;
  const note = (time: number | undefined) => {
    if (time !== undefined && (last === undefined || time > last)) last = time;
  };
  for (const { last: time } of events) note(time);
  for (const { run, conditions = [] } of objects) {
    for (const { since } of conditions) note(since);
    for (const { state, last: ended } of run?.containers ?? []) {
      note(state?.started);
      note(ended?.finished);
    }
  }
  return last;
}
