/**
 * The possible causes of a first look with their standing: candidates and every change that was looked at.
 * Owns: what speaks for and against each, from the triage's fields. Refuses: another ranking than the triage's, and
 * blaming people: what is said is said of changes.
 */
import { firstSign } from '../../run/finding/first-sign.ts';
import { type Hypothesis, hypothesisId, type Standing } from '../../run/finding/hypothesis.ts';
import type { RankedChange, RankedComponent, TriageResult } from '../../run/finding/triage-result.ts';
import { didWith } from '../../run/wording/did-words.ts';
import { at, cite, name, quote, say, type Words } from '../../run/wording/words.ts';
import { anomalyWords, beside, datedChange, distinct, rootWords, timeOf } from '../answers/wording.ts';

const mostComponents = 4;
const mostChanges = 8;
const mostSigns = 3;
/** Of the culprit's score; a change above it that does not fit as well is weaker, not ruled out. */
const nearCulprit = 0.6;

/** Best first. `evidence`: the id of the look. */
export function hypothesesOf(triage: TriageResult, evidence: string | null): Hypothesis[] {
  if (triage.noFault) return triage.changes.slice(0, mostChanges).map((it) => changeRow(triage, it, evidence));
  const components = triage.components
    .slice(0, mostComponents)
    .map((it, index) => componentRow(triage, it, index, evidence));
  const culprit = triage.changes.find(({ ref }) => ref === triage.culpritChange);
  const others = triage.changes.filter((it) => it !== culprit).slice(0, mostChanges);
  return [...components, ...others.map((it) => changeRow(triage, it, evidence))];
}

function componentRow(
  triage: TriageResult,
  ranked: RankedComponent,
  index: number,
  evidence: string | null,
): Hypothesis {
  const { component } = ranked;
  const [first] = triage.components;
  const culprit = triage.changes.find(({ ref }) => ref === triage.culpritChange);
  const own = signsOf(triage, component);
  const argued =
    ranked.reason !== undefined || own.length === 0 || (index === 0 && culprit === undefined)
      ? [say`${quote(ranked.why)}`]
      : [];
  const signs = [...argued, ...own].map((it) => say`${it}${cite(evidence)}`);
  const shared = { origin: 'triage', component, change: null } as const;
  if (index === 0) {
    const isOwn = culprit !== undefined && (culprit.service ?? component) === component;
    return {
      ...shared,
      id: hypothesisId(component, isOwn ? culprit.ref : null),
      change: isOwn ? culprit.ref : null,
      standing: 'leading',
      what: isOwn ? say`${saidOf(triage, ranked)}, by ${datedChange(culprit)}` : saidOf(triage, ranked),
      for: [...(isOwn ? [fits(triage, culprit, ranked, evidence)] : []), ...signs],
      against: [],
    };
  }
  return {
    ...shared,
    id: hypothesisId(component, null),
    standing: 'weaker',
    what: saidOf(triage, ranked),
    for: signs,
    against: first ? [againstComponent(triage, ranked, first)] : [],
  };
}

/** The component, or object and reason where the cluster itself says what it has. */
function saidOf({ rootCauses }: TriageResult, { component, reason }: RankedComponent): Words {
  const root = reason && rootCauses.find((one) => one.component === component && one.reason === reason);
  return root ? rootWords(root) : say`${name(component)}`;
}

function signsOf({ anomalies }: TriageResult, component: string): Words[] {
  const own = anomalies
    .filter((it) => it.component === component && !it.chronic)
    .toSorted((one, other) => other.strength - one.strength);
  return distinct(own.map(anomalyWords)).slice(0, mostSigns);
}

/** Samples and clocks tell a time no better than this, ms, however near the samples stand. */
const nearest = 5_000;

/** "3 s before the first sign"; within what samples can tell, neither before nor after. */
function besideFirst({ step = 0 }: TriageResult, time: number, first: number): string {
  return isAtOnce(step, time, first) ? 'at about the same time as' : beside(time, first);
}

function isAtOnce(step: number, time: number, first: number): boolean {
  return Math.abs(time - first) <= Math.max(step, nearest);
}

function fits(
  triage: TriageResult,
  change: RankedChange,
  { component }: RankedComponent,
  evidence: string | null,
): Words {
  const onset = firstSign(triage, component);
  const [time, first] = [timeOf(change.time), onset === null ? Number.NaN : timeOf(onset)];
  // A sign that came before the change is noise beside what fits in its content.
  const when =
    time <= first || isAtOnce(triage.step ?? 0, time, first)
      ? say`it came ${besideFirst(triage, time, first)} the first sign, and `
      : [];
  const what = change.risk ? didWith(change.why, change.risk.excerpt) : say`it says ${quote(change.summary)}`;
  return say`${when}${what}${cite(evidence)}`;
}

function againstComponent(triage: TriageResult, ranked: RankedComponent, first: RankedComponent): Words {
  const { blastRadius, step = 0 } = triage;
  const itsFirst = firstSign(triage, first.component);
  const [own, its] = [firstSign(triage, ranked.component) ?? itsFirst, itsFirst].map((it) => timeOf(it ?? ''));
  if (own !== undefined && its !== undefined && own > its && !isAtOnce(step, own, its)) {
    return say`it began ${beside(own, its)} ${name(first.component)}${blastRadius.includes(ranked.component) ? ', and is hit by it' : ''}`;
  }
  if (blastRadius.includes(ranked.component)) return say`it is hit by ${name(first.component)}`;
  return say`what moved there is small beside what happened at ${name(first.component)}`;
}

function changeRow(triage: TriageResult, change: RankedChange, evidence: string | null): Hypothesis {
  const culprit = triage.changes.find(({ ref }) => ref === triage.culpritChange);
  const isNear = culprit !== undefined && change.score >= nearCulprit * culprit.score;
  const [lead] = triage.components;
  const began = lead ? firstSign(triage, lead.component) : null;
  const [time, first] = [timeOf(change.time), timeOf(began ?? '')];
  const isLate = began !== null && time > first && !isAtOnce(triage.step ?? 0, time, first);
  const standing: Standing = isNear && !isLate ? 'weaker' : 'ruled-out';
  return {
    id: hypothesisId(change.service ?? null, change.ref),
    origin: 'triage',
    component: change.service ?? null,
    change: change.ref,
    standing,
    what: datedChange(change),
    for: began !== null && !isLate ? [say`it came ${besideFirst(triage, time, first)} the first sign`] : [],
    against: againstChange(triage, change, culprit, isLate, began).map((it) => say`${it}${cite(evidence)}`),
  };
}

function againstChange(
  triage: TriageResult,
  change: RankedChange,
  culprit: RankedChange | undefined,
  isLate: boolean,
  began: string | null,
): Words[] {
  const code = quote(change.risk?.excerpt ?? change.summary);
  const changes = say`it changes ${code}`;
  if (triage.noFault) return [say`nothing is out of its usual range that it could explain; ${changes}`];
  if (culprit && change.service === culprit.service && change.ref === culprit.previous && isLate)
    return [say`it takes ${name(culprit.ref)} back, at ${at(timeOf(change.time))}`];
  const cause = triage.components[0]?.component;
  const lines: Words[] = [];
  if (isLate && began !== null) lines.push(say`it came ${beside(timeOf(change.time), timeOf(began))} the first sign`);
  if (cause !== undefined && change.service !== undefined && change.service !== cause)
    lines.push(say`it changes ${name(change.service)} (${code}), and the first sign is at ${name(cause)}`);
  else lines.push(say`${changes}, and nothing in it can do this`);
  return lines;
}
