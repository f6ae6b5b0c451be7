/**
 * "Which pages feel it and which not?", "a real outage, or only slow?": each way in as it is now, or was at its worst.
 * Owns: those lines. Refuses: who is hit (affected.ts), and ways in that are not measured.
 */
import { wasMended } from '../../run/actions/mended.ts';
import { atLeast } from '../../run/finding/share-words.ts';
import { sayShare } from '../../run/wording/quantity.ts';
import { cite, listed, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { canThey, type Way, waysOf } from './can-they.ts';
import { capitalized, doing } from './customer-words.ts';
import { wayLine } from './harm.ts';
import { calledBy, isMeant } from './ways-in.ts';
import { lookedUp, metricLabel, metricValue } from './wording.ts';

/** Shares of the requests. */
const hardlyAny = 0.005;
const nearlyAll = 0.9;

/** Null where no way in is measured. */
export async function whichParts(asked: Asked): Promise<Told | null> {
  // "Can people still browse?" has its word.
  if ((await canThey(asked)).length > 0) return null;
  const { ways, evidence } = await waysOf(asked);
  const { finding, text } = asked;
  if (ways.length === 0 || finding?.outcome === 'cannot-tell' || !finding) return null;
  const isMended = wasMended(asked.state) || finding.noFault;
  const hit = ways.filter(({ isHit }) => isHit);
  const well = ways.filter(({ isHit }) => !isHit);
  const meant = ways.filter(({ route }) => isMeant(route, text) || calledBy(route, text) !== null);
  const [only] = meant;
  const service = ways[0]?.service ?? '';
  const fine = say`as usual at ${name(service)}: ${listed(well.map(wellWords))}`;
  const lines: Words[] = isMended
    ? [
        finding.noFault
          ? say`None is hit as far as is measured: ${fine}.`
          : say`None is hit now; while it lasted it was ${listed(hit.map((way) => say`${doing(way.route)} (${name(way.route)})`))}.`,
        ...hit.map(wordsOf),
      ]
    : meant.length > 0 && meant.length < ways.length && only
      ? [...meant.map(oneWords), ...hit.filter((it) => !meant.includes(it)).map(wordsOf)]
      : hit.map(wordsOf);
  const rest = well.filter((it) => isMended || !meant.includes(it));
  const others =
    rest.length > 0 && !finding.noFault ? [say`Not hit at ${name(service)}: ${listed(rest.map(wellWords))}.`] : [];
  if (lines.length === 0 && others.length === 0) return null;
  const { users } = finding.impact;
  const people = users && !isMended ? [say`${capitalized(atLeast(users))} seen to be hit so far.`] : [];
  const [first = [], ...more] = [...lines, ...people, ...others];
  return { lines: [say`${first}${cite(evidence)}`, ...more], foot: lookedUp(asked, evidence ? [evidence] : []) };
}

function wordsOf(way: Way): Words {
  return wayLine({ name: way.route, errors: way.errors, times: way.times });
}

/** Of one that was named: the word first. */
function oneWords(way: Way): Words {
  if (!way.isHit && way.times && !way.times.recovered)
    return say`${capitalized(doing(way.route))} is not among what this incident hits, and out of its usual range all the same: ${wordsOf(way)}.`;
  if (!way.isHit) return say`${capitalized(doing(way.route))} works as usual: ${wellWords(way)}.`;
  return say`${capitalized(doing(way.route))} is hit: ${wordsOf(way)}.`;
}

function wellWords({ route, failed }: Way): Words {
  return failed === null ? say`${name(route)}` : say`${say`${name(route)}`} (${sayShare(failed)} fail)`;
}

const ofInside = /\b(?:databases?|dbs?|network\w*|dns|queues?|brokers?|caches?|disks?|connections?|pool)\b/i;

/** "Was it a full outage, or only slow?" Null where nothing was hit. */
export async function outageOrSlow(asked: Asked): Promise<Told | null> {
  if (!wasMended(asked.state) && (await canThey(asked)).length > 0) return null;
  // What is behind it, or a component by its name, is asked about by other means.
  if (ofInside.test(asked.text.slice(0, 300)) || asked.ask.subject.component !== undefined) return null;
  const { ways, evidence } = await waysOf(asked);
  // One that is named has its own line.
  if (ways.some(({ route }) => isMeant(route, asked.text) || calledBy(route, asked.text) !== null)) return null;
  const hit = ways.filter(({ isHit }) => isHit);
  if (hit.length === 0 || asked.finding?.outcome !== 'fault') return null;
  const isOver = wasMended(asked.state);
  const share = ({ errors }: Way) => (isOver ? errors?.worst : errors?.latest) ?? 0;
  const [least, most] = [Math.min(...hit.map(share)), Math.max(...hit.map(share))];
  const slows = hit.flatMap(({ times }) => (times && (isOver || !times.recovered) ? [times] : []));
  const is = isOver ? 'failed at its worst' : 'fail now';
  const shares = listed(
    hit.filter((way) => share(way) >= hardlyAny).map((way) => say`${sayShare(share(way))} of ${name(way.route)} ${is}`),
  );
  const times = listed(
    slows.map(
      (row) =>
        say`${metricLabel(row)} ${metricValue(isOver ? row.worst : row.latest, row)}${isOver ? ' at its worst' : ''}, usually ${metricValue(row.before, row)}`,
    ),
  );
  const what = listed(hit.map((way) => doing(way.route)));
  const rest = ways.filter(({ isHit }) => !isHit);
  const worst = Math.max(...hit.map(({ errors }) => errors?.worst ?? 0));
  const opening: Words =
    least >= nearlyAll
      ? say`A full outage of ${what}: ${shares}.`
      : most >= hardlyAny
        ? say`A partial one of ${what}: ${shares}${slows.length > 0 ? say`; slow as well: ${times}` : []}.`
        : slows.length > 0
          ? hit.some(({ failed }) => failed === null)
            ? say`Slow: ${times}; whether any request of ${what} ${isOver ? 'failed' : 'fails'} is not measured here.`
            : say`Only slow, not down: ${times}; no request of ${what} ${isOver ? 'was' : 'is'} seen to fail.`
          : worst >= hardlyAny
            ? say`Off and on: none fails at this moment, and at its worst ${sayShare(worst)} of those of ${what} failed.`
            : say`Neither as far as is measured.`;
  const others = rest.length > 0 ? [say`Not hit: ${listed(rest.map(({ route }) => name(route)))}.`] : [];
  return { lines: [say`${opening}${cite(evidence)}`, ...others], foot: lookedUp(asked, evidence ? [evidence] : []) };
}
