/**
 * "Why?", "what is the cause?": the cause with what it rests on.
 * Owns: which lines carry it. Refuses: candidates that are not the cause; standing.ts has these.
 */
import { wasMended } from '../../run/actions/mended.ts';
import { claimedCauses } from '../../run/finding/root-cause.ts';
import type { Finding } from '../../run/evidence.ts';
import { sayCount, sayDuration } from '../../run/wording/quantity.ts';
import { at, cite, name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { failingRequest } from './failing-request.ts';
import { hitLine } from './hit-since.ts';
import { deeds } from './status.ts';
import { fillTime, growthOf } from './growth.ts';
import { lookAtUsual } from './looked.ts';
import { wholeText } from './whole-text.ts';
import { whatBroke } from './what-broke.ts';
import { anomalyWords, ownWords, datedChange, distinct, lead, lookedUp, timeOf } from './wording.ts';

/** The answer and what it rests on. */
const mostLines = 5;
/** Once it is over. */
const mostAfterwards = 3;

export async function cause(asked: Asked): Promise<Told> {
  const { finding, state } = asked;
  const request = await failingRequest(asked);
  if (request) return { lines: [...request.lines, lead(asked)], foot: lookedUp(asked, request.evidence) };
  const proposed = state.resolved ? [] : deeds(asked, { replaced: false }).slice(0, 1);
  const hit = finding?.outcome === 'fault' ? hitLine(asked, finding.since === null ? null : timeOf(finding.since)) : [];
  const lines = [
    ...sure(asked),
    whatBroke(asked),
    ...(await killed(asked)),
    ...ofAsked(asked),
    ...reasons(asked),
    ...hit,
    ...proposed,
  ];
  return {
    lines: lines.slice(0, wasMended(state) ? mostAfterwards : mostLines),
    foot: lookedUp(asked, []),
  };
}

const asksForDeaths =
  /\b(?:flap\w*|kill\w*|crash\w*|restart\w*|d(?:ie|ies|ied|ying)|up and down|on and off|come and go|comes and goes)\b/i;

/** Memory that only grows shows as a component that goes and comes again. */
async function killed(asked: Asked): Promise<Words[]> {
  const { finding, text } = asked;
  if (finding?.causeKind !== 'leak' || finding.component === null || !asksForDeaths.test(text)) return [];
  const looked = await lookAtUsual(asked, finding.component);
  const row = 'found' in looked ? looked.found.metrics.find((it) => it.counted !== undefined) : undefined;
  const grown = await growthOf(asked, finding.component);
  const full = grown ? fillTime(grown) : null;
  const times = row?.counted
    ? say` That was seen ${sayCount(row.counted.times, 'time')}, last at ${at(timeOf(row.counted.lastAt))}.`
    : [];
  const every = full === null ? [] : say` At this rate it is full again after about ${sayDuration(full)}.`;
  return [
    say`It fills up, is killed and starts again empty, over and over.${times}${every}${'evidence' in looked ? cite(looked.evidence) : []}`,
  ];
}

/** "Are you sure?": how sure, and what that means. */
export function sure(asked: Pick<Asked, 'text' | 'finding' | 'state' | 'run'>): Words[] {
  const { text, finding } = asked;
  if (
    !finding ||
    finding.outcome !== 'fault' ||
    !/\b(?:sure|certain\w*|confiden\w*|really|probab\w*|chances?|odds|likely)\b/i.test(text)
  )
    return [];
  const share = /%|\bpercent\w*|\bin numbers\b/i.test(wholeText(asked).slice(0, 600)) ? shareOf(finding) : '';
  if (finding.verdict === 'confirmed') return [say`Yes: confirmed, two kinds of evidence agree on it.${share}`];
  if (finding.verdict === 'likely')
    return [say`Fairly: likely, all checks hold, but only one kind of evidence shows it.${share}`];
  return [say`No: it is not proven.${share}`];
}

/** A share only of earlier verdicts that people judged. */
function shareOf({ record }: Pick<Finding, 'record'>): string {
  return record
    ? ` Of ${record.of} earlier verdicts as sure as this one, ${record.right} were right.`
    : ' No percentage is kept: too few earlier verdicts were judged for one.';
}

/** What the component that is asked about says of it itself, where the cause is another. */
function ofAsked({ ask, finding, triage }: Asked): Words[] {
  const { component } = ask.subject;
  if (!component || component === finding?.component) return [];
  const own = (triage?.anomalies ?? []).filter(
    (it) => it.component === component && it.source === 'log' && !it.chronic,
  );
  return distinct(own.map((it) => say`${name(component)} logs: ${ownWords(it)}`)).slice(0, 1);
}

/** What the cause rests on: the change and what in it can do this, its own first signs. */
export function reasons({ finding, triage }: Asked): Words[] {
  if (!finding || !triage || finding.noFault) return [];
  const culprit = triage.changes.find(({ ref }) => ref === finding.change?.ref);
  const roots = claimedCauses(finding);
  const lines: Words[] = roots.map(({ object, why }) => say`What ${name(object)} shows: ${quote(why)}.`);
  if (culprit) {
    const excerpt = culprit.risk
      ? say` It adds ${quote(culprit.risk.excerpt)} (${name(`${culprit.risk.path}:${culprit.risk.line}`)}).`
      : [];
    lines.push(say`What fits: ${datedChange(culprit)}: ${quote(culprit.summary)}.${excerpt}`);
  } else if (finding.component && roots.length === 0)
    lines.push(
      finding.causeKind === 'certificate'
        ? say`No change is to blame: a certificate runs out on its date, and nobody has to deploy for that.`
        : say`No change is to blame: none that was looked at can do this.`,
    );
  const suspect = finding.component ?? triage.components[0]?.component;
  const signs = triage.anomalies
    .filter((it) => it.component === suspect && !it.chronic)
    .toSorted((one, other) => other.strength - one.strength);
  if ((signs.length === 0 || !culprit) && roots.length === 0) {
    const why = finding.claims.find(({ kind, component }) => kind === 'cause' && (component ?? suspect) === suspect);
    if (why) lines.push(say`What was seen: ${quote(why.statement)}`);
  }
  lines.push(...distinct(signs.map((it) => anomalyWords(it))).slice(0, 3));
  return lines;
}
