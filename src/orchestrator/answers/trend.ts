/**
 * "Is it getting worse?", "is it over?": a fresh look, with the numbers then and now.
 * Owns: the judgement over, better, worse or the same, from fresh samples. Refuses: answering from the record.
 */
import { wasMended } from '../../run/actions/mended.ts';
import { asksIfWell, formOf } from '../../run/question/form.ts';
import { isFilledAgain } from '../../run/actions/stopgap.ts';
import { at, cite, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { capitalized } from './customer-words.ts';
import { harmNow, harmOf } from './harm.ts';
import { lookAtMetrics, type MetricRow, type Profile } from './looked.ts';
import { compared } from './compared-with.ts';
import { rowMeant } from './row-meant.ts';
import { measuredWords, rowWords } from './row-words.ts';
import { kindWords, lookedUp, noiseWords, metricLabel, metricValue, subjectOf, timeOf } from './wording.ts';

const mostRows = 2;
/** A value this near to the worst one (as a share of the way there) is no better. */
const nearWorst = 0.75;
const nearUsual = 0.35;

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
  const rows = alertFirst(asked, tellingRows(found));
  if (asked.ask.topic === 'watch') return watched(asked, { found, evidence, rows });
  const other = (await sourceOf(asked, service, found)) ?? (await alertedOf(asked, service, found));
  const how = other ?? judgement(asked, service, found, rows);
  const opening = direct(asked, how);
  const then = await compared(asked, service, found);
  if (then)
    return {
      lines: [...then.lines, opening, ...rows.slice(0, 2).map(rowWords)],
      foot: lookedUp(asked, [evidence, ...then.evidence]),
    };
  const shown = new Set(rows.slice(0, mostRows).map(keyOf));
  const lines = [
    ...noiseWords(asked),
    ...(await stillBroken(asked, how)),
    say`${opening}${cite(evidence, other?.evidence)}`,
    ...(await ofMetric(asked)),
    ...rows.slice(0, mostRows).map(rowWords),
    ...(other?.rows.filter((it) => !shown.has(keyOf(it))).map(rowWords) ?? []),
    ...acted(asked),
    ...marked(asked),
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

/** With a yes or no first, where one is asked for and what was measured gives it. */
function direct({ text }: Asked, { opening, isOver, isBetter }: Judged): Words {
  if (formOf(text) !== 'whether' || isOver === null) return opening;
  const worse = /\b(?:worse\w{0,4}|worsening|escalat\w{0,3}|spread\w{0,3}|growing|increasing|going up|rising)\b/i.test(
    text,
  );
  const better = /\b(?:better|improv\w{0,4}|calming|going down|dropping|decreasing|come down)\b/i.test(text);
  if (worse && better) return opening;
  if (worse) return say`${isOver || isBetter ? 'No' : 'Not by the newest numbers'}: ${uncapital(opening)}`;
  if (better) return say`${isOver || isBetter ? 'Yes' : 'No'}, ${uncapital(opening)}`;
  // "All at once or bit by bit?" is answered by neither yes nor no.
  const asksWell = /\bor (?!not\b|what\b|still\b)/i.test(text) ? null : asksIfWell(text);
  // "Yes, it is not over" reads as two answers.
  const isPlain = asksWell === null || (!asksWell && !isOver);
  return isPlain ? opening : say`${asksWell === isOver ? 'Yes' : 'No'}, ${uncapital(opening)}`;
}

/** As it goes on behind a colon. */
function uncapital(words: Words): Words {
  const [first, ...rest] = words;
  return typeof first === 'string' ? [first.charAt(0).toLowerCase() + first.slice(1), ...rest] : words;
}

interface Judged {
  opening: Words;
  /** Null where it cannot be told. */
  isOver: boolean | null;
  isBetter: boolean;
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
  const rows = alertFirst(asked, tellingRows(looked.found)).slice(0, 2);
  const opening = say`It is not over: ${name(service)} measures nothing unusual now, but ${name(alerted)} is not back to its usual range.`;
  return { opening, isOver: false, isBetter: false, rows, evidence: looked.evidence };
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
  const out = looked.found.metrics.filter((it) => it.abnormal && !it.recovered);
  const emptied = !wasMended(asked.state) && isFilledAgain(finding.causeKind) ? fillsUp : [];
  const isOut = !looked.found.recovered || out.some(({ kind }) => kind === 'saturation');
  if (!isOut && emptied.length === 0) return null;
  const rows = [...new Set([...out, ...emptied])].slice(0, 2);
  const when = asOfWords(asked.state, asOf);
  const source = isOut
    ? say`${name(component)}, where it comes from, is not`
    : say`nothing took its cause away: ${kindWords(finding.causeKind)}, at ${name(component)}`;
  const wasOut = metrics.some(({ abnormal }) => abnormal);
  const opening =
    component !== service
      ? say`Not for sure: ${name(service)} ${wasOut ? 'is back to' : 'was and is inside'} its usual range${when}, but ${source}.`
      : isOut
        ? say`Not for sure: ${name(service)}, where it comes from, serves its requests, but is not back to its usual range${when}.`
        : say`Not for sure: ${name(service)} is back to its usual range${when}, but ${source}.`;
  return { opening, isOver: null, isBetter: true, rows, evidence: looked.evidence };
}

function keyOf({ service, metric, labels }: MetricRow): string {
  return JSON.stringify([service, metric, labels]);
}

/** What the alert itself is about comes first. */
function alertFirst({ state }: Asked, rows: MetricRow[]): MetricRow[] {
  const said = new Set(Object.values(state.brief?.labels ?? {}));
  const isMeant = ({ labels, service }: MetricRow) =>
    Object.values(labels).some((it) => it !== service && said.has(it));
  return rows.toSorted((one, other) => Number(isMeant(other)) - Number(isMeant(one)));
}

/** What users meet, where it moved; else whatever moved. */
function tellingRows({ metrics }: Profile): MetricRow[] {
  const met = metrics.filter(({ kind }) => kind === 'error' || kind === 'latency' || kind === 'availability');
  const moved = met.filter(({ abnormal }) => abnormal);
  if (moved.length > 0) return moved;
  const others = metrics.filter(({ abnormal }) => abnormal);
  return others.length > 0 ? others : met.slice(0, 2);
}

function judgement(
  { finding, state }: Asked,
  service: string,
  { recovered, metrics, asOf }: Profile,
  rows: MetricRow[],
): Judged {
  const when = asOfWords(state, asOf);
  const judged = (opening: Words, isOver: boolean | null, isBetter = isOver === true) => ({
    opening,
    isOver,
    isBetter,
  });
  if (metrics.length === 0) return judged(say`It cannot be told: nothing is measured at ${name(service)}.`, null);
  if (recovered && (finding?.noFault || !rows.some(({ abnormal }) => abnormal)))
    return judged(
      say`${name(service)} is inside its usual range${finding?.noFault ? '' : ', and was during the alert'}${when}.`,
      true,
    );
  if (recovered) return judged(say`It is over: ${name(service)} is back to its usual range${when}.`, true);
  if (rows.length === 0)
    return judged(say`It is not over: ${name(service)} is not back to its usual range${when}.`, false);
  // What is told of is better only where all of it is.
  const ways = rows.slice(0, mostRows).flatMap((row) => {
    const on = share(row);
    return on === null ? [] : [{ row, on }];
  });
  const worst = ways.toSorted((one, other) => other.on - one.on)[0];
  const way = worst?.on ?? null;
  const still = say`It is not over at ${name(service)}`;
  // Where the first number below reads better than that, whose it is.
  const ofWhat = worst && worst.row !== rows[0] ? say`: ${metricLabel(worst.row)}` : [];
  if (way === null) return judged(say`${still}${when}.`, false);
  if (way >= nearWorst) return judged(say`${still}, and about as bad as it has been${when}${ofWhat}.`, false);
  return way <= nearUsual
    ? judged(say`${still}, but it is getting better${when}.`, false, true)
    : judged(say`${still}; it is between its worst and its usual values${when}.`, false);
}

/** Of when the newest sample is; not where a fix was verified later than that, which reads as if it had come afterwards. */
export function asOfWords({ approvals }: Asked['state'], asOf: string | null): Words {
  if (asOf === null) return [];
  const time = timeOf(asOf);
  const held = [...approvals.values()].findLast(({ verification }) => verification?.state === 'held');
  const verified = held?.verification?.polledAt ?? 0;
  return verified > time ? say` (verified at ${at(verified)})` : say` (as of ${at(time)})`;
}

/** How far the newest value is on the way from the usual one (0) to the worst (1). */
function share({ before, worst, latest }: MetricRow): number | null {
  if (before === null || worst === null || latest === null || worst === before) return null;
  return (latest - before) / (worst - before);
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
  const done = [...state.approvals.values()].filter((it) => it.state === 'done').at(-1);
  if (!done) return [];
  const { action, endedAt, verification } = done;
  const when = endedAt === undefined ? [] : say` at ${at(endedAt)}`;
  const held =
    verification?.state === 'held'
      ? say` and the recovery was verified${verification.measured ? say`: ${measuredWords(verification.measured)}` : []}`
      : verification?.state === 'not-held'
        ? say`; a recovery was not seen in time`
        : [];
  return [say`${name(action.name)} of ${name(action.component)} was carried out${when}${held}.`];
}
