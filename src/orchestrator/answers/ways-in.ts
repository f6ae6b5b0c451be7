/**
 * What users can still do: the ways in of the alert's component, those that are well and those that are not.
 * Owns: which of them a question means. Refuses: counting users.
 */
import { isMistyped, tokensOf } from '../../run/question/tokens.ts';
import { cite, listed, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked } from './asked.ts';
import { lookAtUsual, type MetricRow } from './looked.ts';
import { rowWords } from './row-words.ts';

const mostWays = 8;

export interface WaysIn {
  /** Of those that are asked for by a word of their name. */
  first: Words[];
  /** Those that are well, in a line. */
  well: Words[];
  evidence: string | null;
}

const asksForExtent =
  /\b(?:only|just|too|also|else|others?|every(?:one|body|thing)|all|some|still|can|whole|entire|or|any(?:one|thing))\b/i;

/** Looked up where the extent is asked for; empty elsewhere. */
export async function waysIn(asked: Asked, service: string | null): Promise<WaysIn> {
  const none = { first: [], well: [], evidence: null };
  if (service === null || !asksForExtent.test(asked.text)) return none;
  const looked = await lookAtUsual(asked, service);
  if ('why' in looked) return none;
  const ways = new Map<string, MetricRow[]>();
  for (const row of looked.found.metrics) {
    const { route } = row.labels;
    if (route !== undefined && (row.kind === 'error' || row.kind === 'latency'))
      ways.set(route, [...(ways.get(route) ?? []), row]);
  }
  const isWell = (rows: readonly MetricRow[]) => rows.every(({ abnormal }) => !abnormal);
  const meant = [...ways].filter(([route]) => isMeant(route, asked.text));
  const well = [...ways].filter(([, rows]) => isWell(rows)).map(([route]) => name(route));
  return {
    first: meant.map(([route, rows]) =>
      isWell(rows)
        ? say`${name(route)} is as usual at ${name(service)}.${cite(looked.evidence)}`
        : say`${name(route)} ${rows.every(({ abnormal, recovered }) => !abnormal || recovered) ? 'was' : 'is'} hit: ${worstOf(rows)}.${cite(looked.evidence)}`,
    ),
    well: well.length > 0 ? [say`Not hit at ${name(service)}: ${listed(well, mostWays)}.${cite(looked.evidence)}`] : [],
    evidence: looked.evidence,
  };
}

/** What is furthest out of its failures, and of its times. */
function worstOf(rows: readonly MetricRow[]): Words {
  const out = rows.filter(({ abnormal }) => abnormal).toSorted((one, other) => other.strength - one.strength);
  const first = ['error', 'latency'].flatMap((kind) => out.find((it) => it.kind === kind) ?? []);
  return first.flatMap((row, at): Words => (at === 0 ? rowWords(row) : ['; ', ...rowWords(row)]));
}

/** What people call a way in whose path says it otherwise; each by the words of the others. */
const alike: readonly RegExp[] = [
  /^(?:items?|products?|articles?)$/,
  /^(?:buy|buying|purchas\w{0,3}|orders?|ordering|checkouts?|pay|paying|payments?)$/,
  /^(?:baskets?|carts?|bags?)$/,
  /^(?:browse|browsing|catalog\w{0,3}|listings?)$/,
  /^(?:login|log-?in|sign-?in|signin)$/,
];

/** The word by which the text means a route under another name: "product" for `GET /item`; null where none does. */
export function calledBy(route: string, text: string): string | null {
  const parts = route.toLowerCase().split(/[^a-z]+/);
  const groups = alike.filter((words) => parts.some((it) => words.test(it)));
  return tokensOf(text).find((token) => groups.some((words) => words.test(token))) ?? null;
}

/** "Browsing" means `GET /browse`: a word that begins as the last part of its path, but for its last letter. */
export function isMeant(route: string, text: string): boolean {
  const part =
    route
      .toLowerCase()
      .split('/')
      .findLast((it) => /^[a-z]{3,40}$/.test(it)) ?? '';
  const stem = part.slice(0, Math.max(3, part.length - 1));
  return stem !== '' && tokensOf(text).some((token) => token.startsWith(stem) || isMistyped(token, part));
}
