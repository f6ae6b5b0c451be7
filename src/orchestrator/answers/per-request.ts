/**
 * "How many queries does one page make now, and how many before?": reckoned from two rates where nothing counts it.
 * Owns: the reckoning, said as one. Refuses: a figure where either rate is missing.
 */
import { sayQuantity } from '../../run/wording/quantity.ts';
import { cite, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { lookAtUsual, type MetricRow } from './looked.ts';
import { isWhole } from './row-meant.ts';
import { rowWords } from './row-words.ts';
import { trafficOf } from './traffic.ts';
import { lookedUp, suspectOf } from './wording.ts';

/** What is counted, by the words that people and metrics have for it. */
const kinds: readonly (readonly [said: RegExp, metric: RegExp, word: string])[] = [
  [/\b(?:quer(?:y|ies)|sql|selects?|db|database)\b/i, /quer|sql|statement/, 'queries'],
  [/\b(?:calls?|requests? to)\b/i, /client_requests?|calls?_per/, 'calls'],
];

/** Null where neither the one nor the other is measured. */
export async function perRequest(asked: Asked): Promise<Told | null> {
  const service = suspectOf(asked);
  const kind = kinds.find(([said]) => said.test(asked.text.slice(0, 300)));
  if (service === null || !kind) return null;
  const [, metric, word] = kind;
  const looked = await lookAtUsual(asked, service);
  if ('why' in looked) return null;
  const row = looked.found.metrics.find((it) => isWhole(it) && metric.test(it.metric) && it.before !== null);
  const traffic = await trafficOf(asked, service);
  if (!row || !traffic) return null;
  const each = (much: number | null, rate: number | null): string | null =>
    much === null || rate === null || rate <= 0 ? null : sayQuantity(Number((much / rate).toPrecision(2)), null);
  const usual = each(row.before, traffic.usual);
  const [worst, now] = [each(row.worst, traffic.row.worst ?? traffic.now), each(row.latest, traffic.now)];
  if (usual === null || now === null) return null;
  const change = asked.finding?.change;
  const versions: Words =
    change?.previous === undefined
      ? []
      : say` The usual is that of ${name(change.previous)}, the worst that of ${name(change.ref)}.`;
  return {
    lines: [
      say`About ${now} in one request to ${name(service)} on average now (${word}), about ${usual} usually${worst === null ? '' : `, about ${worst} at its worst`}: reckoned from two rates, since nothing counts it.${versions}`,
      ...[row, traffic.row].map((it: MetricRow) => say`${rowWords(it)}.${cite(looked.evidence)}`),
    ],
    foot: lookedUp(asked, [looked.evidence]),
  };
}
