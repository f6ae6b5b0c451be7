/**
 * "Can people still buy?", "is it down or just slow?", "a customer writes that the item page hangs: is that it?": the one
 * word that was asked for, from what is measured of that way in.
 * Owns: which way in is meant, and the word. Refuses: ways in that are not measured, but for saying that they are not.
 */
import { wasMended } from '../../run/actions/mended.ts';
import { isFilledAgain } from '../../run/actions/stopgap.ts';
import { formOf } from '../../run/question/form.ts';
import { routesIn } from '../../run/question/subject.ts';
import { sayShare } from '../../run/wording/quantity.ts';
import { at, cite, listed, name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked } from './asked.ts';
import { doing } from './customer-words.ts';
import { capital, metricLabel, metricValue } from './wording.ts';
import { hitSince } from './hit-since.ts';
import { lookAtUsual, type MetricRow } from './looked.ts';
import { calledBy, isMeant } from './ways-in.ts';

/** A way in as it is measured. */
export interface Way {
  service: string;
  route: string;
  /** Its failures and its times where they moved. */
  errors: MetricRow | null;
  times: MetricRow | null;
  /** The share that fails now, whether or not it moved; null where that is not measured. */
  failed: number | null;
  /** It is among what this incident hits; a value that left its range by chance is not. */
  isHit: boolean;
}

const asksCan = /\b(?:can|cannot|can['’]?t|could|able|possible|works?|working|get(?:s|ting)? through)\b/i;
const asksWhich =
  /\b(?:los(?:t|ing|es)|outage|offline)\b[^.?!]{0,40}\bor\b[^.?!]{0,30}\bslow\w*|\b(?:down|fail\w*|broken|errors?|erroring|dead)\b[^.?!]{0,40}\bor\b[^.?!]{0,30}\bslow\w*|\bslow\w*\b[^.?!]{0,40}\bor\b[^.?!]{0,30}\b(?:down|fail\w*|broken|errors?|dead)\b/i;
/** What customers say, or wrote. */
export const reports =
  /\b(?:(?:customers?|users?|clients?|someone|somebody|support|people|he|she|they)\b[^.?!]{0,40}\b(?:says?|said|writes?|writing|wrote|reports?|reported|complain\w*|tells?|told|asks?|sees?|gets?|got|has|have|cannot|can['’]?t)|tickets?|complaints?|reports? (?:of|about|that))\b/i;
const asksRelated =
  /\b(?:(?:is|was) (?:it|that|this) (?:their|his|her|my|the) \w{2,12} or (?:is (?:it|that|this) )?(?:us|ours|you)\b|(?:is|was) (?:that|it) (?:(?:from |because of |due to )?this|the (?:incident|outage|alert))\b|related|connected|can (?:you|u|anyone|somebody) (?:confirm|reproduce)|match\w*|(?:part|because|due|caused|same)\b[^.?!]{0,20}\b(?:this|that|incident|issue|problem|outage|thing)|linked|belongs? to (?:this|that|it))\b/i;
const ofMoney = /\b(?:charg(?:ed|e|ing)|refund\w*|(?:paid|booked|billed) twice|half.?booked)\b/i;
/** Which of them, how many, or money: answered elsewhere. */
const asksElse =
  /\b(?:how (?:many|much|long)|(?:which|what) (?:pages?|steps?|parts?|of|else|still|works?)|charg\w*|refund\w*|money|paid twice|double|los(?:e|t|es|ing))\b/i;
const buys = /\b(?:cards?|declin\w*|pay\w*|buy\w*|bought|purchas\w*|orders?|ordering|check ?out|checking out|shop)\b/i;
const clauses = /[?!.;,]+\s*(?:and |but |or )?| and /i;
/** Shares of those that try. */
const hardlyAny = 0.005;
const most = 0.5;
const nearlyAll = 0.95;
/** Ways in that are told one by one. */
const mostMeant = 3;

/** What is measured of each way in; empty where nothing can be read. */
export async function waysOf(asked: Asked): Promise<{ ways: Way[]; evidence: string | null }> {
  const { finding, state } = asked;
  const service = finding?.impact.journeys[0]?.service ?? finding?.alerted ?? state.brief?.service;
  if (!service) return { ways: [], evidence: null };
  const looked = await lookAtUsual(asked, service);
  if ('why' in looked) return { ways: [], evidence: null };
  const { metrics } = looked.found;
  const routes = [...new Set(metrics.flatMap(({ labels }) => labels['route'] ?? []))];
  const worst = (route: string, kind: string) =>
    metrics
      .filter((it) => it.labels['route'] === route && it.kind === kind && it.abnormal)
      .toSorted((one, other) => other.strength - one.strength)[0] ?? null;
  const ways = routes.map((route) => {
    const [errors, times] = [worst(route, 'error'), worst(route, 'latency')];
    const isSeen = finding?.impact.journeys.some((it) => it.name === route) === true;
    const failed = metrics.find((it) => it.labels['route'] === route && it.kind === 'error')?.latest ?? null;
    return { service, route, errors, times, failed, isHit: isSeen || (errors?.latest ?? 0) >= hardlyAny };
  });
  return { ways, evidence: looked.evidence };
}

/** Empty where none of it is asked, or nothing of it is measured. */
export async function canThey(asked: Asked): Promise<Words[]> {
  const { text, finding } = asked;
  const head = text.slice(0, 600);
  if (finding?.outcome !== 'fault' && !finding?.noFault) return [];
  // Whether money moved is no matter of a page.
  if (ofMoney.test(head)) return [];
  const isReport = reports.test(head) && !asksElse.test(head);
  const isRelated = asksRelated.test(head) || isReport;
  const isWhich = asksWhich.test(head);
  // "How many are hit, and can anyone still pay?"
  const isCan = head
    .split(clauses)
    .some((it) => formOf(it) === 'whether' && asksCan.test(it) && !/^\W*(?:can|could) (?:you|u)\b/i.test(it));
  if (!isRelated && !isWhich && !isCan) return [];
  const { ways, evidence } = await waysOf(asked);
  const named = routesIn(head);
  // "Their cart": a component by its other name, and the way in that is called like it.
  const alsoNamed = [head, ...(asked.asked?.components ?? []).map((it) => it.name)].join(' ');
  const said = ways.filter(({ route }) => named.includes(route) || isMeant(route, alsoNamed));
  const called = said.length > 0 ? [] : ways.filter(({ route }) => calledBy(route, head) !== null);
  const bought = buys.test(head) ? ways.filter(({ route }) => doing(route) === 'buying') : [];
  const meant = said.length > 0 ? said : called.length > 0 ? called : bought;
  if (isWhich) return [say`${downOrSlow(meant.length > 0 ? meant : ways)}${cite(evidence)}`];
  // Of several the one that is hit: a report of what works is none.
  const reported = meant.find(({ isHit }) => isHit) ?? meant[0];
  if (isRelated) return [say`${related(asked, ways, reported)}${takenFor(head, called, reported)}${cite(evidence)}`];
  // "Browse and fill their cart": one by its path, another as people call it.
  const beside =
    said.length > 0 && /\band\b/i.test(head)
      ? ways.filter((it) => !said.includes(it) && calledBy(it.route, head) !== null)
      : [];
  const both = [...meant, ...beside];
  const only = onlyOnes(asked, ways, meant);
  if (only) return [say`${only}${cite(evidence)}`];
  // Of two that are named either may be meant first: the one that is asked for.
  const inOrder =
    both.length > 1 && /\bor\b/i.test(head)
      ? both.toSorted((one, other) => saidAt(head, one) - saidAt(head, other))
      : both;
  return inOrder.slice(0, mostMeant).map((way) => say`${verdict(asked, way)}${cite(evidence)}`);
}

/** Where in the words a way in is named. */
function saidAt(head: string, { route }: Way): number {
  const words = head.split(/\s+/);
  const at = words.findIndex((word) => isMeant(route, word) || calledBy(route, word) !== null);
  return at < 0 ? words.length : at;
}

/** "Is it only browsing, or can people still buy?": what is hit, and that the others work; null where that is not asked. */
function onlyOnes({ text }: Asked, ways: readonly Way[], meant: readonly Way[]): Words | null {
  if (!/\b(?:only|just)\b[^.?!]{0,80}\bor\b/i.test(text.slice(0, 300))) return null;
  const hit = ways.filter(({ isHit }) => isHit);
  const well = meant.filter(({ isHit }) => !isHit);
  if (hit.length === 0 || well.length === 0) return null;
  const share = (way: Way) => (way.failed === null ? [] : say`, ${sayShare(way.failed)} fail now`);
  return say`Only ${listed(hit.map((way) => doing(way.route)))}: ${listed(hit.map(numbers))}. ${capital(listed(well.map((way) => say`${doing(way.route)} (${name(way.route)})`)))} ${well.length > 1 ? 'work' : 'works'} as usual${well.length === 1 && well[0] ? share(well[0]) : []}.`;
}

/** Which word was taken for which way in, where its path says it otherwise. */
function takenFor(head: string, called: readonly Way[], way: Way | undefined): Words {
  const word = way && called.includes(way) ? calledBy(way.route, head) : null;
  return way && word !== null ? say` I took ${quote(word)} for ${name(way.route)}.` : [];
}

function failing({ errors }: Way): number {
  return errors?.latest ?? 0;
}

function slow({ times }: Way): MetricRow | null {
  return times && !times.recovered ? times : null;
}

/** "100 % of POST /buy fail now", "they take 1.2 s (median response time), usually 361 ms". */
function numbers(way: Way): Words {
  const time = slow(way);
  const share = say`${sayShare(failing(way))} of ${name(way.route)} fail now`;
  if (!time) return share;
  return say`${share}, and it is slow: ${metricLabel({ ...time, labels: {} })} ${metricValue(time.latest, time)}, usually ${metricValue(time.before, time)}`;
}

function verdict(asked: Asked, way: Way): Words {
  const { state, finding } = asked;
  const what = doing(way.route);
  if (!way.isHit) {
    const failed = way.failed === null ? [] : say`: ${sayShare(way.failed)} fail now`;
    return say`Yes: ${what} (${name(way.route)}) works as usual${failed}.`;
  }
  const share = failing(way);
  const from = hitSince(asked);
  const since = from === null ? [] : say`, since ${at(from)}`;
  if (share >= hardlyAny)
    return say`${share > nearlyAll ? 'No' : share > most ? 'Hardly' : 'Partly'}: ${numbers(way)} (${what})${since}.`;
  if (slow(way)) return say`Yes, but slowly: ${numbers(way)} (${what})${since}.`;
  const worst = way.errors?.worst ?? 0;
  const was = worst >= hardlyAny ? say`; at its worst ${sayShare(worst)} failed` : [];
  if (wasMended(state)) return say`Yes, again: ${numbers(way)} (${what})${was}.`;
  const again = isFilledAgain(finding?.causeKind ?? 'unknown') ? ', and it comes again while the cause is there' : '';
  return say`At this moment yes: ${numbers(way)} (${what})${was}${again}.`;
}

function downOrSlow(ways: readonly Way[]): Words {
  const hit = ways.filter(({ isHit }) => isHit);
  const fails = hit.filter((way) => failing(way) >= hardlyAny);
  const slows = hit.flatMap((way) => (slow(way) ? [way] : []));
  const share = (all: readonly Way[]) => listed(all.map((way) => say`${sayShare(failing(way))} of ${name(way.route)}`));
  const times = (all: readonly Way[]) =>
    listed(
      all.flatMap((way) => {
        const time = slow(way);
        return time
          ? [say`${metricLabel(time)} ${metricValue(time.latest, time)}, usually ${metricValue(time.before, time)}`]
          : [];
      }),
    );
  if (fails.length > 0 && slows.length > 0) return say`Both: ${share(fails)} fail now; slow: ${times(slows)}.`;
  if (fails.length > 0) return say`Failing, not slow: ${share(fails)} fail now.`;
  if (slows.length > 0) return say`Slow, not failing: ${times(slows)}.`;
  const worst = hit.flatMap((way) =>
    way.errors ? [say`${sayShare(way.errors.worst ?? 0)} of ${name(way.route)}`] : [],
  );
  return worst.length > 0
    ? say`Neither at the moment; at its worst ${listed(worst)} failed.`
    : say`Neither, as far as is measured.`;
}

/** "Is it their card or is it us?" */
const ours = /\bor\b[^.?!]{0,12}\b(?:us|ours|our (?:side|end|fault)|the shop|you(?: guys)?)\b/i;

function related(asked: Asked, ways: readonly Way[], meant: Way | undefined): Words {
  const hit = ways.filter(({ isHit }) => isHit);
  if (!meant)
    return hit.length > 0
      ? say`Not known: which page or step it is does not stand in the report. This incident hits ${listed(hit.map((way) => say`${doing(way.route)} (${name(way.route)})`))}.`
      : say`None that is measured: nothing that customers do is seen to be hit.`;
  const what = say`${doing(meant.route)} (${name(meant.route)})`;
  if (!meant.isHit)
    return hit.length > 0
      ? say`Not as far as is measured: ${what} works as usual; this incident hits ${listed(hit.map((way) => doing(way.route)))}.`
      : say`Not as far as is measured: ${what} works as usual, ${meant.failed === null ? 'and nothing else is seen to be hit' : `${sayShare(meant.failed)} fail now`}.`;
  const from = hitSince(asked);
  const since = from === null ? [] : say` since ${at(from)}`;
  const worst = meant.errors?.worst ?? 0;
  const was = failing(meant) < hardlyAny && worst >= hardlyAny ? say`; at its worst ${sayShare(worst)} failed` : [];
  const some =
    failing(meant) < nearlyAll && worst < nearlyAll ? ' Not every request is hit, so that it works for others.' : '';
  return wasMended(asked.state)
    ? say`Yes, most likely, if it was while the incident lasted: ${what} was hit${since}. Now ${numbers(meant)}${was}.`
    : say`${ours.test(asked.text.slice(0, 300)) ? 'On this side' : /\bthis or\b/i.test(asked.text.slice(0, 300)) ? 'This' : 'Yes'}, most likely: ${what} is hit${since}: ${numbers(meant)}${was}.${some}${/\btickets?\b/i.test(asked.text) ? ' No ticket of its own is needed for that.' : ''}`;
}
