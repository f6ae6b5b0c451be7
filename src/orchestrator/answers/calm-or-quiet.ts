/**
 * "Is it really over, or does it only look so because nobody is there at night?": how much comes in, beside how it went.
 * Owns: that answer, where nothing is out now. Refuses: a promise for the day.
 */
import { wasMended } from '../../run/actions/mended.ts';
import { sayDuration } from '../../run/wording/quantity.ts';
import { cite, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { lookAtUsual } from './looked.ts';
import { rowWords } from './row-words.ts';
import { recoveredAt } from './since.ts';
import { trafficOf } from './traffic.ts';
import { lookedUp, metricValue } from './wording.ts';

/** Of what is usual: with less than that hardly anybody would meet it. */
const quiet = 0.6;
/** Series of failures and times that are told. */
const most = 2;

/** Null while something is out: then nothing looks calm. */
export async function calmOrQuiet(asked: Asked): Promise<Told | null> {
  const { finding, state, now } = asked;
  const service = finding?.alerted ?? state.brief?.service;
  if (!service || (!finding?.noFault && !wasMended(state))) return null;
  const looked = await lookAtUsual(asked, service);
  if ('why' in looked) return null;
  const told = looked.found.metrics.filter(
    ({ kind, labels }) => labels['route'] !== undefined && (kind === 'error' || kind === 'latency'),
  );
  if (told.some(({ abnormal, recovered }) => abnormal && !recovered)) return null;
  const seen = await trafficOf(asked);
  // What people met first.
  const met = finding?.impact.journeys.map((it) => it.name) ?? [];
  const measured = told
    .toSorted(
      (one, other) =>
        Number(met.includes(other.labels['route'] ?? '')) - Number(met.includes(one.labels['route'] ?? '')) ||
        other.strength - one.strength,
    )
    .slice(0, most);
  const end = recoveredAt(state);
  const watched = end === null ? [] : say`; the recovery was seen ${sayDuration(Math.max(0, now - end))} ago`;
  return {
    lines: [
      verdict(seen, measured.length > 0),
      ...measured.map((row) => say`${rowWords(row)}.${cite(looked.evidence)}`),
      say`That it stays so with more of them cannot be told from that${watched}.`,
    ],
    foot: lookedUp(asked, [looked.evidence, ...(seen ? [seen.evidence] : [])]),
  };
}

function verdict(seen: Awaited<ReturnType<typeof trafficOf>>, isMeasured: boolean): Words {
  if (!seen) return say`Not known whether it is only quiet: how much traffic there is, is not measured here.`;
  const { row, usual, now, evidence } = seen;
  const rate = say`${name(row.service)} gets ${metricValue(now, row)} now, usually ${metricValue(usual, row)}`;
  return now >= quiet * usual
    ? say`It is not just quiet: ${rate}${isMeasured ? ', and what is measured of them is as usual' : ''}.${cite(evidence)}`
    : say`It is quiet as well: ${rate}, so that fewer would meet it${isMeasured ? '; what is measured of them is as usual' : ''}.${cite(evidence)}`;
}
