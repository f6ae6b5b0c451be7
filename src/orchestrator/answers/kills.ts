/**
 * "How many times was it killed, and how far apart?", "when is the next time?"
 * Owns: the count, the time between as far as two were seen, and the reckoning by its growth. Refuses: prophecies.
 */
import { sayCount, sayDuration } from '../../run/wording/quantity.ts';
import { at, cite, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { fixes } from './fix.ts';
import { fillTime, growthOf, growthWords } from './growth.ts';
import { lookAtUsual } from './looked.ts';
import { lookedUp, suspectOf, timeOf } from './wording.ts';

/** Null where no component is meant, or no restarts of it are counted. */
export async function kills(asked: Asked): Promise<Told | null> {
  const service = suspectOf(asked);
  if (service === null) return null;
  const looked = await lookAtUsual(asked, service);
  if ('why' in looked) return null;
  const row = looked.found.metrics.find((it) => it.counted !== undefined);
  const counted = row?.counted;
  if (!counted) return null;
  const since = asked.finding?.since ? timeOf(asked.finding.since) : null;
  const last = timeOf(counted.lastAt);
  const grown = await growthOf(asked, service);
  const full = grown ? fillTime(grown) : null;
  const between: Words =
    counted.times < 2
      ? say`One so far, so that no time between two was measured.`
      : since === null
        ? say`How far apart they were is not kept.`
        : say`That is one in about ${sayDuration(Math.max(0, last - since) / counted.times)} since ${at(since)}.`;
  return {
    lines: [
      say`${name(service)} was killed or restarted ${sayCount(counted.times, 'time')} in this incident, last at ${at(last)}.${cite(looked.evidence)}`,
      between,
      ...(full === null || !grown
        ? []
        : [
            say`By how fast it grows, it lives about ${sayDuration(full)} from start to full.${cite(...grown.evidence)}`,
          ]),
    ],
    foot: lookedUp(asked, [looked.evidence, ...(grown?.evidence ?? [])]),
  };
}

/** "How long until it is full again?" Null where nothing grows. */
export async function nextTime(asked: Asked): Promise<Told | null> {
  const service = suspectOf(asked);
  if (service === null || asked.finding?.outcome !== 'fault') return null;
  const grown = await growthOf(asked, service);
  if (!grown) return null;
  return { lines: [growthWords(grown), ...fixes(asked).slice(0, 1)], foot: lookedUp(asked, grown.evidence) };
}
