/**
 * Series that tell whether something is there and runs, rather than how its requests end.
 * Owns: telling the two apart. Refuses: judging the samples.
 */
import { signalOfSeries } from './series-signal.ts';
import { longestName } from './signal-kind.ts';
import type { Series } from './telemetry.ts';

const things =
  /\b(?:replicas?|pods?|nodes?|containers?|restarts?|instances?|endpoints?|targets?|hosts?|members?|up|probe)\b/;

/** What a thing uses says nothing of whether it is there. */
const uses = /\b(?:cpu|memory|mem|heap|disk|bytes|cores|load)\b/;

/** True for what counts things or says that one is up; a share of requests is none. */
export function tellsOfPresence(series: Series): boolean {
  const { kind, whole } = signalOfSeries(series);
  const words = series.name.slice(0, longestName).toLowerCase().replace(/[_-]+/g, ' ');
  return (things.test(words) && !uses.test(words)) || (kind === 'availability' && whole === undefined);
}
