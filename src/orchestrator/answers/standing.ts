/**
 * "Why (not) this change?", "is it X?": the standing of one possible cause, with what speaks for and against it.
 * Owns: finding the one that is meant. Refuses: accusing anybody; a change is looked at, not its author.
 */
import { type Hypothesis, saidWords } from '../../run/hypothesis.ts';
import { at, name, quote, say, type Words } from '../../run/words.ts';
import type { Asked, Told } from './asked.ts';
import { cause } from './cause.ts';
import { anomalyWords, capital, datedChange, distinct, lead, lookedUp } from './wording.ts';

export function standing(asked: Asked): Told {
  const { ask, triage, hypotheses: rows, text } = asked;
  const { component, change } = ask.subject;
  if (!triage) return cause(asked);
  if (!component && !change) return ask.subject.unknown ? guessed(asked, ask.subject.unknown) : doubted(asked);
  const changes = /deploy|release|change|config|setting|commit|version|rollout/i.test(text);
  const row = meant(rows, component, change, changes);
  if (!row) return { lines: [...unknownTo(asked, component, change), lead(asked)], foot: lookedUp(asked, []) };
  return {
    lines: [
      ...unchanged(row, changes),
      ...standingLines(row),
      ...without(asked, row),
      ...compared(asked, row),
      ...(row.standing === 'leading' ? [] : [lead(asked)]),
    ],
    foot: lookedUp(asked, []),
  };
}

/** A change of it was spoken of, and there is none. */
function unchanged({ change, component }: Hypothesis, ofChanges: boolean): Words[] {
  return ofChanges && change === null && component !== null
    ? [say`No change of ${name(component)} is among what was looked at.`]
    : [];
}

const doubts = /\b(?:against|doubt\w*|contradict\w*|disprove\w*|refute\w*|wrong|your mind)\b/i;

/** What speaks against it was asked for, and nothing does. */
function without({ text }: Asked, { against, standing: now }: Hypothesis): Words[] {
  return doubts.test(text) && against.length === 0 && now === 'leading'
    ? [say`Against: nothing of what was looked at.`]
    : [];
}

/** "How sure?", "what speaks against it?": the likeliest with both sides, and what would change it. */
function doubted(asked: Asked): Told {
  const { hypotheses: rows, text, finding } = asked;
  const row = rows.find(({ standing: now }) => now === 'leading');
  if (!row || !doubts.test(text)) return cause(asked);
  const missing = (finding?.missing ?? []).slice(0, 2).map((it) => say`Not seen: ${quote(it)}`);
  const earlier = finding?.since ? say` before ${at(Date.parse(finding.since))}` : [];
  return {
    lines: [
      lead(asked),
      ...row.for.map((it) => say`For: ${it}`),
      ...row.against.map((it) => say`Against: ${it}`),
      ...without(asked, row),
      ...missing,
      say`It would change with a first sign elsewhere${earlier}, or where the fix brings no recovery.`,
    ],
    foot: lookedUp(asked, []),
  };
}

/** "Could it be the database?", where no component is called so: where that word stands in what was looked at. */
function guessed(asked: Asked, word: string): Told {
  const { triage, finding } = asked;
  const blamed = finding ? finding.change?.ref : triage?.culpritChange;
  const has = (text: string) => text.toLowerCase().includes(word.toLowerCase());
  const changes = (triage?.changes ?? []).filter(({ summary, ref }) => has(summary) || has(ref));
  const signs = (triage?.anomalies ?? []).filter(({ signal, chronic }) => !chronic && has(signal));
  const seen = [
    ...changes.map((it) => {
      const fits = it.ref === blamed ? ' This one fits the cause.' : '';
      return say`It is named in ${datedChange(it)}: ${quote(it.summary)}.${fits}`;
    }),
    ...distinct(signs.map((it) => say`It is named at ${name(it.component)}: ${anomalyWords(it)}`)),
  ].slice(0, 3);
  const opening =
    seen.length > 0
      ? say`No component is called ${name(word)} here.`
      : say`Nothing that was looked at speaks for it: no component is called ${name(word)}, and no change, log or metric that moved names it.`;
  return { lines: [opening, ...seen, lead(asked)], foot: lookedUp(asked, []) };
}

/** "Why X and not Y?": the standing of the others that are named. */
function compared({ asked, hypotheses, ask, triage, ...rest }: Asked, row: Hypothesis): Words[] {
  if (ask.subject.change) return [];
  const others = (asked?.components ?? []).map((it) => it.name).filter((it) => it !== row.component);
  return others.slice(0, 2).flatMap((component) => {
    const other = hypotheses.find((it) => it.component === component && it.change === null);
    return other
      ? [opening(other), ...other.against.map((it) => say`Against: ${it}`)]
      : unknownTo({ asked, hypotheses, ask, triage, ...rest }, component, undefined);
  });
}

/** The change that is named, else the component's change where changes are spoken of, else the component itself. */
function meant(
  rows: readonly Hypothesis[],
  component: string | undefined,
  change: string | undefined,
  ofChanges: boolean,
): Hypothesis | undefined {
  if (change)
    return (
      rows.find((it) => it.change === change && (!component || it.component === component)) ??
      rows.find((it) => it.change === change)
    );
  const own = rows.filter((it) => it.component === component);
  const changes = own.filter((it) => it.change !== null);
  return (ofChanges ? changes[0] : own.find((it) => it.standing === 'leading')) ?? changes[0] ?? own[0];
}

function standingLines(row: Hypothesis): Words[] {
  return [
    opening(row),
    ...row.for.map((it) => say`For: ${it}`),
    ...row.against.map((it) => say`Against: ${it}`),
    ...(row.said ?? []).map(saidWords),
  ];
}

function opening({ standing: now, what }: Hypothesis): Words {
  if (now === 'leading') return say`It is the likeliest cause: ${what}.`;
  const verdict = now === 'weaker' ? 'explains less than the likeliest cause' : 'does not explain it';
  return say`${capital(what)} was looked at and ${verdict}.`;
}

function unknownTo({ triage }: Asked, component: string | undefined, change: string | undefined): Words[] {
  if (change) return [say`${name(change)} is not among the changes that were looked at.`];
  const own = triage?.anomalies.filter((it) => it.component === component) ?? [];
  const [chronic] = own;
  if (!chronic)
    return [say`Nothing speaks for ${name(component ?? '')}: nothing unusual was seen there, and no change of it.`];
  return [
    say`${name(component ?? '')} is not among the likely causes. What was seen there:`,
    ...own.slice(0, 2).map(anomalyWords),
  ];
}
