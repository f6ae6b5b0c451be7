/**
 * "Why?", "what is the cause?": the cause with what it rests on.
 * Owns: which lines carry it. Refuses: candidates that are not the cause; standing.ts has these.
 */
import { claimedCauses } from '../../run/finding/root-cause.ts';
import { name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { hitLine } from './hit-since.ts';
import { deeds } from './status.ts';
import { whatBroke } from './what-broke.ts';
import { anomalyWords, ownWords, datedChange, distinct, lookedUp, timeOf } from './wording.ts';

/** The answer and what it rests on. */
const mostLines = 6;

export function cause(asked: Asked): Told {
  const { finding, state } = asked;
  const proposed = state.resolved ? [] : deeds(asked, { replaced: false }).slice(0, 1);
  const hit = finding?.outcome === 'fault' ? hitLine(asked, finding.since === null ? null : timeOf(finding.since)) : [];
  const lines = [...sure(asked), whatBroke(asked), ...ofAsked(asked), ...reasons(asked), ...hit, ...proposed];
  return {
    lines: lines.slice(0, mostLines),
    foot: lookedUp(asked, []),
  };
}

/** "Are you sure?": how sure, and what that means. */
export function sure({ text, finding }: Pick<Asked, 'text' | 'finding'>): Words[] {
  if (
    !finding ||
    finding.outcome !== 'fault' ||
    !/\b(?:sure|certain\w*|confiden\w*|really|probab\w*|chances?|odds|likely)\b/i.test(text)
  )
    return [];
  if (finding.verdict === 'confirmed') return [say`Yes: confirmed, two kinds of evidence agree on it.`];
  if (finding.verdict === 'likely')
    return [say`Fairly: likely, all checks hold, but only one kind of evidence shows it.`];
  return [say`No: it is not proven.`];
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
