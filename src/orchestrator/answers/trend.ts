/**
 * "Is it getting worse?", "is it over?": a fresh look, with the numbers then and now.
 * Owns: which samples count, and what is told beside the judgement (judged.ts). Refuses: answering from the record.
 */
import { wasMended } from '../../run/actions/mended.ts';
import { formOf } from '../../run/question/form.ts';
import { isFilledAgain } from '../../run/actions/stopgap.ts';
import { at, cite, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { capitalized } from './customer-words.ts';
import { harmNow, harmOf } from './harm.ts';
import { noiseWords } from './false-alert.ts';
import { growthOf, growthWords } from './growth.ts';
import { approvedBy, deedName, helped } from './fix.ts';
import { asksCourse, asOfWords, type Judged, judgedWords, judgement, mostRows, tellingRows } from './judged.ts';
import { stateOf, troubleWords } from './component-state.ts';
import { lookAtAll, lookAtMetrics, type MetricRow, type Profile } from './looked.ts';
import { compared, timesUsual } from './compared-with.ts';
import { openEnds } from './open-ends.ts';
import { rowMeant } from './row-meant.ts';
import { measuredWords, rowSentence, rowWords } from './row-words.ts';
import { capital, kindWords, lookedUp, readingWords, metricValue, subjectOf } from './wording.ts';

export async function trend(asked: Asked): Promise<Told> {
  const service = subjectOf(asked);
  if (service === null)
    return { lines: [say`It is not known what to look at: no alert and no finding names a component. Name one.`] };
  const looked = await lookAtMetrics(asked, service);
  if ('why' in looked)
    return {
      lines: [say`It cannot be told: the fresh look failed, ${{ quote: looked.why }}`],
      foot: lookedUp(asked, []),
    };
  const { found, evidence } = looked;
  const rows = tellingRows(asked, found);
  if (asked.ask.topic === 'watch') return watched(asked, { found, evidence, rows });
  const other = (await sourceOf(asked, service, found)) ?? (await alertedOf(asked, service, found));
  const how: Judged = other ?? judgement(asked, service, found, rows);
  const noise = noiseWords(asked);
  // "Is it real?" was answered; how it is then needs no yes before it.
  const opening = judgedWords(noise.length > 0 ? { text: '' } : asked, service, how);
  const against = timesUsual(asked, rows);
  if (against.length > 0)
    return {
      lines: against.map((it, place) => (place === 0 ? say`${it}${cite(evidence)}` : it)),
      foot: lookedUp(asked, [evidence]),
    };
  const then = await compared(asked, service, found);
  if (then)
    return {
      lines:
        formOf(asked.text) === 'whether' || asksCourse(asked.text)
          ? [opening, ...then.lines, ...rows.slice(0, 2).map(rowWords)]
          : [...then.lines, opening, ...rows.slice(0, 2).map(rowWords)],
      foot: lookedUp(asked, [evidence, ...then.evidence]),
    };
  const isOver = how.isOver === true && wasMended(asked.state);
  const beside = rows.slice(0, isOver ? 1 : mostRows).filter((it) => !how.told.includes(it));
  const shown = new Set([...beside, ...how.told].map(keyOf));
  const reading = asked.finding?.noFault ? asked.finding.reading : undefined;
  const lines = [
    ...noise,
    ...(await stillBroken(asked, how)),
    say`${opening}${cite(evidence, other?.evidence)}`,
    ...marked(asked),
    ...acted(asked),
    ...(noise.length > 0 ? [] : reading ? [say`${capital(readingWords(reading))}.`] : beside.map(rowWords)),
    ...(await ofMetric(asked)),
    ...(isOver ? openEnds(asked).slice(0, 1) : []),
    ...(other?.rows.filter((it) => !shown.has(keyOf(it))).map(rowWords) ?? []),
  ];
  const over = how.isOver === null ? {} : { over: how.isOver };
  return { lines, foot: lookedUp(asked, [evidence, ...(other ? [other.evidence] : [])]), ...over };
}

const asksWhatIsBroken = /\bwhat\W?(?:s| is| are)?\b[^.?!]{0,20}\b(?:broken|down|wrong|failing|not working)\b/i;

/** "What is still broken?": what people meet, in their words, before whether it is over. */
async function stillBroken(asked: Asked, { isOver }: Judged): Promise<Words[]> {
  if (isOver !== false || !asksWhatIsBroken.test(asked.text.slice(0, 300))) return [];
  const harm = await harmOf(asked);
  return harm ? [say`${capitalized(harmNow(harm))}.${cite(harm.evidence)}`] : [];
}

/** "What should I watch, from which number on?": the alert's own with its line, then what the cause showed by. */
async function watched(
  asked: Asked,
  { found, evidence, rows }: { found: Profile; evidence: string; rows: readonly MetricRow[] },
): Promise<Told> {
  const measured = [...asked.state.approvals.values()].findLast(({ verification }) => verification?.measured)
    ?.verification?.measured;
  const read = asked.finding?.reading;
  const line = measured?.line ?? read?.line;
  const route = measured?.route ?? read?.route;
  const metric = measured?.metric ?? read?.metric;
  const own = found.metrics.find(
    (it) => it.metric === metric && (route === undefined || Object.values(it.labels).includes(route)),
  );
  const [first] = own ? [own] : rows;
  const lined = line && first && own ? say`; the alert's line is ${metricValue(line.at, first)}` : [];
  return {
    lines: [
      [],
      ...(first ? [say`${rowWords(first)}${lined}${cite(evidence)}`] : []),
      ...(await ofMetric(asked)),
      ...rows
        .filter((it) => it !== first)
        .slice(0, 1)
        .map(rowWords),
    ],
    foot: lookedUp(asked, [evidence]),
  };
}

/** The metric that is named, where it is another one; once it was mended also what the cause itself showed by. */
async function ofMetric(asked: Asked): Promise<Words[]> {
  const { finding, ask, state } = asked;
  const { metric } = ask.subject;
  const named = metric !== undefined && !/error|fail|restart|latenc|response/.test(metric);
  const component = ask.subject.component ?? finding?.component;
  if (!component || finding?.outcome !== 'fault' || !(named || wasMended(state))) return [];
  const looked = await lookAtMetrics(asked, component);
  if ('why' in looked) return [];
  const row = named
    ? rowMeant(looked.found.metrics, metric, asked.text)
    : looked.found.metrics
        .filter((it) => it.abnormal && (it.kind === 'saturation' || it.kind === 'limit'))
        .toSorted((one, later) => later.strength - one.strength)[0];
  return row ? [rowWords(row)] : [];
}

/** Whether what users meet at a component and where it comes from are both back; false where that was not seen. */
export async function isSeenOver(asked: Asked, service: string): Promise<boolean> {
  const looked = await lookAtMetrics(asked, service);
  if ('why' in looked || !looked.found.recovered) return false;
  const other = (await sourceOf(asked, service, looked.found)) ?? (await alertedOf(asked, service, looked.found));
  return other === null;
}

/** A component that fell silent looks well; where the alert's own is not well, nothing is over. Null where it is. */
async function alertedOf(asked: Asked, service: string, { recovered }: Profile) {
  const { finding, state } = asked;
  const alerted = finding?.alerted ?? state.brief?.service;
  if (!recovered || !alerted || alerted === service || finding?.outcome !== 'fault') return null;
  const looked = await lookAtMetrics(asked, alerted);
  if ('why' in looked || looked.found.recovered) return null;
  const rows = tellingRows(asked, looked.found).slice(0, mostRows);
  // Its callers tell of one that measures nothing.
  const all = await lookAtAll(asked);
  const own = 'found' in all ? stateOf(service, all.found.metrics) : null;
  const trouble = own && troubleWords(own);
  if (own && trouble && 'evidence' in all) {
    const [met] = rows;
    const said = met
      ? say`${trouble}, and at ${name(alerted)} ${rowSentence(met)}.`
      : say`${trouble}, and ${name(alerted)} is not back to its usual range.`;
    return {
      ...{ how: '', said, told: [], isOver: false, isBetter: false },
      ...{ rows: own.rows.slice(0, mostRows), evidence: all.evidence },
    };
  }
  const said = say`${name(service)} measures nothing unusual now, but ${name(alerted)} is not back to its usual range.`;
  return { how: '', said, told: [], isOver: false, isBetter: false, rows, evidence: looked.evidence };
}

/**
 * Where what is asked about is back and the source of the trouble is not, or where what fills up was only emptied, it
 * comes again; null where there is nothing of the kind to say.
 */
async function sourceOf(asked: Asked, service: string, { recovered, asOf, metrics }: Profile) {
  const { finding } = asked;
  const component = finding?.component;
  if (!recovered || !component || finding.outcome !== 'fault') return null;
  const looked = await lookAtMetrics(asked, component);
  if ('why' in looked) return null;
  const fillsUp = looked.found.metrics.filter((it) => it.abnormal && it.kind === 'saturation');
  // How much comes in is no sign of where it comes from.
  const out = looked.found.metrics.filter((it) => it.abnormal && !it.recovered && it.kind !== 'traffic');
  const emptied = !wasMended(asked.state) && isFilledAgain(finding.causeKind) ? fillsUp : [];
  const isOut = !looked.found.recovered || out.some(({ kind }) => kind === 'saturation');
  if (!isOut && emptied.length === 0) return null;
  const rows = [...new Set([...out, ...emptied])].slice(0, 2);
  const when = asOfWords(asked.state, asOf);
  const grown = asksCourse(asked.text) ? await growthOf(asked, component) : null;
  if (grown && component === service)
    return {
      ...{ how: '', told: [], isOver: null, isBetter: false, rows: [] },
      said: say`Not holding: ${growthWords(grown)}`,
      evidence: looked.evidence,
    };
  if (grown)
    return {
      ...{ how: '', told: [], isOver: null, isBetter: true, rows: [] },
      said: say`Up and down, not for the better: ${name(service)} is back to its usual range at this moment${when}, but it comes again. ${growthWords(grown)}`,
      evidence: looked.evidence,
    };
  const source = isOut
    ? say`${name(component)}, where it comes from, is not`
    : say`nothing took its cause away: ${kindWords(finding.causeKind)}, at ${name(component)}`;
  const wasOut = metrics.some(({ abnormal }) => abnormal);
  const said =
    component !== service
      ? say`Not for sure: ${name(service)} ${wasOut ? 'is back to' : 'was and is inside'} its usual range${when}, but ${source}.`
      : isOut
        ? say`Not for sure: ${name(service)}, where it comes from, serves its requests, but is not back to its usual range${when}.`
        : say`Not for sure: ${name(service)} is back to its usual range${when}, but ${source}.`;
  return { how: '', said, told: [], isOver: null, isBetter: true, rows, evidence: looked.evidence };
}

function keyOf({ service, metric, labels }: MetricRow): string {
  return JSON.stringify([service, metric, labels]);
}

/** "Can we close this?": whether anybody has said that it is over. */
function marked({ text, state }: Asked): Words[] {
  if (!/\b(?:clos(?:e|ed|ing)|resolved?)\b/i.test(text)) return [];
  return state.resolved
    ? [say`It was resolved at ${at(state.resolved.at)}.`]
    : [say`It is not marked as resolved: that is for whoever holds the alert to say.`];
}

/** What was done meanwhile, since it is the likeliest reason of a recovery. */
function acted({ state }: Asked): Words[] {
  const done = [...state.approvals.values()].findLast((it) => it.state === 'done');
  if (!done) return [];
  const { measured } = done.verification ?? {};
  const figures = measured ? say`: ${measuredWords(measured)}` : [];
  const when = done.endedAt === undefined ? [] : say` at ${at(done.endedAt)}`;
  return [say`${deedName(done)} was carried out${when}${approvedBy(done)}${helped(done)}${figures}.`];
}
