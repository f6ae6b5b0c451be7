/**
 * What keeps it from coming again, by the kind of its cause, and what would have shown it sooner.
 * Owns: those proposals. Refuses: what is still open (open-ends.ts), and doing any of it.
 */
import type { CauseKind, TriageResult } from '../../run/finding/triage-result.ts';
import { metricWords } from '../../run/wording/metric-words.ts';
import { name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked } from './asked.ts';
import { changeDid } from './change-did.ts';
import { changeName } from './wording.ts';

const follow: Partial<Record<CauseKind, (component: string) => Words>> = {
  leak: (it) => say`an alert on the memory of ${name(it)} while it grows, before it is killed`,
  certificate: (it) =>
    say`an alert some days before the certificate of ${name(it)} expires, or its renewal by a machine`,
  saturation: (it) => say`an alert before ${name(it)} is full`,
  traffic: (it) => say`a limit or more room at ${name(it)} for so much traffic`,
  dependency: (it) =>
    say`what makes ${name(it)} not answer is still to be found by those who run it; a shorter time limit or a second way lets its callers fail less`,
  node: () => say`what ails the machine is still to be found`,
  scale: (it) => say`how few replicas ${name(it)} may have, held by a rule`,
};

/** What would keep it from coming again, and what would have shown it sooner; by its kind, and not measured. */
export function prevention({ finding, state, triage }: Asked): Words[] {
  if (finding?.outcome !== 'fault' || !finding.component) return [];
  const { change, causeKind, component } = finding;
  const lines: Words[] = [];
  if (change && causeKind === 'config')
    lines.push(
      say`To do: see that ${changeName(change)} is not set once more by what set it, and why it was wanted; a test or a bound of that setting would have refused it.`,
    );
  else if (change) {
    const did = changeDid(finding);
    const what = did ? say` (it ${did})` : [];
    lines.push(
      say`To do: mend what ${changeName(change)} brought${what} before it goes out again, with a test that fails on it.`,
    );
  }
  const by = follow[causeKind]?.(component);
  if (by) lines.push(say`To do: ${by}.`);
  const sign = by ? null : firstOwn(triage, component);
  if (sign && state.brief && state.brief.source !== 'slack')
    lines.push(
      say`To do: an alert on ${metricWords(sign)} of ${name(component)}, which moved first; what fired (${quote(state.brief.title)}) is what people met.`,
    );
  if (change)
    lines.push(
      say`To find out: why that was not caught before it went out; nothing that I read says how it was tested.`,
    );
  return lines;
}

/** The metric of the cause's own that moved most at first. */
function firstOwn(triage: TriageResult | null, component: string): string | null {
  const own = (triage?.anomalies ?? []).filter(
    (it) => it.component === component && it.source === 'metric' && !it.chronic && it.bad !== 0,
  );
  return own.toSorted((one, other) => other.strength - one.strength)[0]?.signal ?? null;
}
