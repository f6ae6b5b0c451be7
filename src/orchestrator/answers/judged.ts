/**
 * How something is going, by fresh samples: over, better, worse or the same, with the numbers then and now.
 * Owns: that judgement, and the word that the question wants before it. Refuses: looking, and the causes.
 */
import { asksIfWell, formOf } from '../../run/question/form.ts';
import { at, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked } from './asked.ts';
import type { MetricRow, Profile } from './looked.ts';
import { rowSentence } from './row-words.ts';
import { timeOf } from './wording.ts';

/** A value this near to the worst one (as a share of the way there) is no better. */
const nearWorst = 0.75;
const nearUsual = 0.35;
/** Where the newest value is the worst and what was measured so far lay below this share of the way, it gets worse. */
const climbing = 0.6;
/** Rows that are judged by. */
export const mostRows = 2;

export interface Judged {
  /** How it goes, as a sentence ends: "steady, as bad as at its worst"; empty where there is no more to say. */
  how: string;
  /** What tells it. */
  said: Words;
  /** Null where it cannot be told. */
  isOver: boolean | null;
  isBetter: boolean;
  isWorse?: boolean;
  /** The rows whose numbers stand in `said`. */
  told: readonly MetricRow[];
}

/** The word that was asked for, then what tells it. */
export function judgedWords({ text }: Pick<Asked, 'text'>, service: string, judged: Judged): Words {
  const { how, said, isOver, isBetter, isWorse } = judged;
  if (isOver === null) return said;
  const head = text.slice(0, 300);
  const asked = formOf(text) === 'whether' || opensWithCourse.test(head);
  const colon = (word: string) => say`${word}${how === '' ? '' : `, ${how}`}: ${said}`;
  const worse = asksWorse.test(head);
  // "Worse or holding?" is answered by one of the two.
  if (!isOver && asksCourse(text) && isEither.test(head))
    return colon(isWorse ? 'Getting worse' : isBetter ? 'Getting better' : 'Holding');
  const better = asksBetter.test(head);
  if (asked && worse && !isOver) return colon(isWorse ? 'Yes, worse' : 'Not worse');
  if (asked && worse) return say`No: ${said}`;
  if (asked && better && !isOver) return isBetter ? say`Yes, better: ${said}` : colon('No, not better');
  // "All at once or bit by bit?" is answered by neither yes nor no.
  const well = !asked || isEither.test(head) ? null : asksIfWell(text);
  if (isOver) return well === null ? capitalOf(said) : say`${well ? 'Yes' : 'No'}, ${said}`;
  if (well === null) return colonOver(service, how, said);
  return colon(well ? 'No, it is not over' : 'Yes, still');
}

function colonOver(service: string, how: string, said: Words): Words {
  return say`It is not over at ${name(service)}${how === '' ? '' : `, ${how}`}: ${said}`;
}

function capitalOf([first, ...rest]: Words): Words {
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : [first ?? '', ...rest];
}

const asksWorse =
  /\b(?:worse\w{0,4}|worsening|escalat\w{0,3}|spread\w{0,3}|growing|increasing|going up|rising|stable|steady|flat)\b/i;
const asksBetter = /\b(?:better|improv\w{0,4}|calming|going down|dropping|decreasing|come down)\b/i;
/** "Getting worse or flat". */
const opensWithCourse = /^\W*(?:is |are )?(?:it |this |that |things )?(?:getting |still )?(?:worse|better)\b/i;
const isEither = /\bor (?!not\b|what\b|still\b)/i;

/** Whether it is asked which way it goes. */
export function asksCourse(text: string): boolean {
  const head = text.slice(0, 300);
  return asksWorse.test(head) || asksBetter.test(head) || /\bhold(?:s|ing)\b/i.test(head);
}

/** What stands beside it: over where all of it is back, else by how far the newest values are from the worst ones. */
export function judgement(
  { finding, state }: Pick<Asked, 'finding' | 'state'>,
  service: string,
  { recovered, metrics, asOf }: Profile,
  rows: readonly MetricRow[],
): Judged {
  const when = asOfWords(state, asOf);
  const plain = (said: Words, isOver: boolean | null): Judged => ({
    how: '',
    said,
    isOver,
    isBetter: isOver === true,
    told: [],
  });
  if (metrics.length === 0) return plain(say`It cannot be told: nothing is measured at ${name(service)}.`, null);
  if (recovered && (finding?.noFault || !rows.some(({ abnormal }) => abnormal)))
    return plain(
      say`${name(service)} is inside its usual range${finding?.noFault ? '' : ', and was during the alert'}${when}.`,
      true,
    );
  if (recovered) return plain(say`it is over: ${name(service)} is back to its usual range${when}.`, true);
  const [first] = rows;
  if (!first) return plain(say`${name(service)} is not back to its usual range${when}.`, false);
  const ways = rows.slice(0, mostRows).flatMap((row) => share(row) ?? []);
  const own = share(first);
  const most = Math.max(...ways);
  const isWorse = rows
    .slice(0, mostRows)
    .some((row) => (share(row) ?? 0) >= 1 && (share(row, row.inside) ?? 1) < climbing);
  return {
    how: isWorse ? 'at its worst so far' : courseOf(own, most),
    said: say`${rowSentence(first)}${when}.`,
    isOver: false,
    isBetter: !isWorse && ways.length > 0 && most < nearWorst,
    isWorse,
    told: [first],
  };
}

/** `own`: how far the first is on its way to the worst; `most`: the one of all that is furthest. */
function courseOf(own: number | null, most: number): string {
  if (own === null) return '';
  if (own >= nearWorst) return 'about as bad as at its worst';
  if (most >= nearWorst) return 'but in part better';
  return most <= nearUsual ? 'but getting better' : 'but better than at its worst';
}

/** How far a value is on the way from the usual one (0) to the worst (1); null where that cannot be said. */
function share({ before, worst, latest }: MetricRow, value: number | null = latest): number | null {
  if (before === null || worst === null || value === null || worst === before) return null;
  return (value - before) / (worst - before);
}

/** Of when the newest sample is; not where a fix was verified later than that, which reads as if it had come afterwards. */
export function asOfWords({ approvals, runs }: Pick<Asked['state'], 'approvals' | 'runs'>, asOf: string | null): Words {
  if (asOf === null) return [];
  const time = timeOf(asOf);
  const held = [...approvals.values()].findLast(({ verification }) => verification?.state === 'held');
  const verified = held?.verification?.polledAt ?? 0;
  // "Now, as of" before a stop that is told beside it reads as if it had been over then.
  if ([...runs.values()].some(({ stop, endedAt }) => stop && (endedAt ?? 0) > time)) return [];
  if ([...approvals.values()].some(({ state, endedAt }) => state === 'denied' && (endedAt ?? 0) > time)) return [];
  return verified > time ? say` (verified at ${at(verified)})` : say` (as of ${at(time)})`;
}

/** What the alert itself is about comes first. */
export function alertFirst({ state }: Pick<Asked, 'state'>, rows: readonly MetricRow[]): MetricRow[] {
  const said = new Set(Object.values(state.brief?.labels ?? {}));
  const isMeant = ({ labels, service }: MetricRow) =>
    Object.values(labels).some((it) => it !== service && said.has(it));
  return rows.toSorted((one, other) => Number(isMeant(other)) - Number(isMeant(one)));
}

/** What users meet, where it moved; else whatever moved; else what users meet. What the alert is about first. */
export function tellingRows(asked: Pick<Asked, 'state'>, { metrics }: Profile): MetricRow[] {
  const met = alertFirst(
    asked,
    metrics.filter(({ kind }) => kind === 'error' || kind === 'latency' || kind === 'availability'),
  );
  const moved = met.filter(({ abnormal }) => abnormal);
  if (moved.length > 0) return moved;
  const others = metrics.filter(({ abnormal }) => abnormal);
  return others.length > 0 ? alertFirst(asked, others) : met.slice(0, mostRows);
}
