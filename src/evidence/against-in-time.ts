/**
 * Whether a line shows that what a claim takes for the cause came too late, or was there long before.
 * Owns: both orders of time. Refuses: times that stand in no line, and lines of logs as the beginning of anything: they
 * may have begun before what was read.
 */
import type { Claim } from '../run/evidence.ts';
import type { ClaimInput } from './claim-check.ts';
import type { Line } from './line-of.ts';
import { namesComponent, timesIn } from './rows.ts';

/** ms by which a cause may seem to start after its symptom: samples are taken this far apart. */
const sampled = 120_000;
/** Characters that two messages must have in common to be the same. */
const shortestMessage = 12;

export function tooEarlyOrLate(claim: Claim, line: Line, input: ClaimInput): string | null {
  return claim.kind === 'cause' ? (tooLate(claim, line, input) ?? longBefore(claim, line, input)) : null;
}

/** The change that the claim names, by its ref or version, came after the symptom everywhere in that output. */
function tooLate({ statement, evidence }: Claim, { evidence: { id, kind }, row, rows }: Line, input: ClaimInput) {
  if (kind !== 'changes' || !evidence.includes(id)) return null;
  const { triage, startedAt } = input;
  const moved = (triage?.anomalies ?? []).filter(({ component, chronic }) => !chronic && component === triage?.alerted);
  const onsets = moved.map(({ onset }) => Date.parse(onset));
  const symptom = onsets.length > 0 ? Math.min(...onsets) : startedAt;
  if (symptom === undefined) return null;
  for (const [ref] of statement.matchAll(/(?<![\w.-])(?=[\w.-]{0,60}\d)[a-z][\w.-]{0,60}\w/gi)) {
    if (/^E\d+$/.test(ref) || !hasRef(row, ref)) continue;
    const times = rows.filter((one) => hasRef(one, ref)).flatMap(timesIn);
    if (times.length > 0 && Math.min(...times) > symptom + sampled)
      return `by ${id}, ${ref} came only after the symptom had begun, so it cannot be its cause`;
  }
  return null;
}

/** As a word of its own: `v3` does not stand in "v3.1". */
function hasRef(row: string, ref: string): boolean {
  for (let at = row.indexOf(ref); at >= 0; at = row.indexOf(ref, at + 1))
    if (!/[\w.-]/.test(row[at - 1] ?? ' ') && !/^(?:[\w-]|\.\w)/.test(row.slice(at + ref.length, at + ref.length + 2)))
      return true;
  return false;
}

/** The message that the claim rests on was said in the same words longer ago than the incident's window is long. */
function longBefore(claim: Claim, { evidence, quote, row }: Line, { triage }: ClaimInput): string | null {
  if (!triage) return null;
  const { component } = claim;
  const isItsOwn =
    namesComponent(row, component) || (evidence.subjects.length === 1 && evidence.subjects[0] === component);
  const said = messageOf(quote);
  const isSame = claim.quotes.some(({ text }) => {
    const own = messageOf(text);
    return Math.min(own.length, said.length) >= shortestMessage && (own.includes(said) || said.includes(own));
  });
  if (!isItsOwn || !isSame) return null;
  const [from, to] = [Date.parse(triage.window.from), Date.parse(triage.window.to)];
  const times = timesIn(row);
  return times.length > 0 && Math.max(...times) < from - (to - from)
    ? `by ${evidence.id}, ${component} said the same long before the incident, so it cannot be the cause of something new`
    : null;
}

/** Words of a message without what differs each time. */
function messageOf(text: string): string {
  return text
    .slice(0, 1_000)
    .replaceAll(/[\da-f]+/gi, (word) => (/\d/.test(word) ? '#' : word))
    .replaceAll(/^[#\s:.TZ+[\]-]{1,60}/g, '')
    .replaceAll(/\s{1,100}/g, ' ')
    .trim();
}
