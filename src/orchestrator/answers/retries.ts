/**
 * "Are the retries making it worse?": how many calls come to what fails, beside what is usual.
 * Owns: that answer. Refuses: telling a retry from a first try; nothing that is measured does.
 */
import { cite, name, say } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { trafficOf } from './traffic.ts';
import { lookedUp, matterWords, metricValue } from './wording.ts';

const asks =
  /\bretr(?:y|ies|ying)\b[^.?!]{0,40}\b(?:worse|storm\w*|load|hammer\w*|pil\w*|flood\w*|harm\w*|kill\w*|overload\w*)\b|\b(?:worse|storm|overload\w*)\b[^.?!]{0,30}\bretr(?:y|ies|ying)\b/i;

/** Of what is usual: more calls than that are more than people alone make. */
const many = 1.3;

/** Null where it is not asked, or nothing was found. */
export async function retriesWorse(asked: Asked): Promise<Told | null> {
  const { finding } = asked;
  if (finding?.outcome !== 'fault' || finding.component === null || !asks.test(asked.text.slice(0, 300))) return null;
  const { component } = finding;
  const seen = await trafficOf(asked, component);
  const ways = finding.alerted ? await trafficOf(asked, finding.alerted) : null;
  const most = seen ? Math.max(seen.now, seen.row.worst ?? 0) : 0;
  const opening = !seen
    ? say`Not measured: how many calls come to ${name(component)} is not counted here, and nothing tells a retry from a first try.`
    : most > many * seen.usual
      ? say`Possible: ${name(component)} got up to ${metricValue(most, seen.row)}, usually ${metricValue(seen.usual, seen.row)}; which of these are retries is not told apart.${cite(seen.evidence)}`
      : say`Nothing that is measured shows it: ${name(component)} counts ${metricValue(seen.now, seen.row)} now, usually ${metricValue(seen.usual, seen.row)}; which of these are retries is not told apart.${cite(seen.evidence)}`;
  return {
    lines: [
      opening,
      say`What is met at ${name(component)}: ${matterWords(finding)}. How many times a caller tries, and how long it waits, stands in its own settings, which are not read here.`,
      ...(ways && ways.row.service !== component
        ? [
            say`${name(ways.row.service)} gets ${metricValue(ways.now, ways.row)}, usually ${metricValue(ways.usual, ways.row)}.${cite(ways.evidence)}`,
          ]
        : []),
    ],
    foot: lookedUp(asked, seen ? [seen.evidence] : []),
  };
}
