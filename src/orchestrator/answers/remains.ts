/**
 * "What is left to do?": the open ends first, then what keeps it from coming again, by the kind of its cause.
 * Owns: those follow-ups, said as proposals. Refuses: doing any of them, and a whole handover (handover.ts).
 */
import type { CauseKind, TriageResult } from '../../run/finding/triage-result.ts';
import { wasMended } from '../../run/actions/mended.ts';
import { metricWords } from '../../run/wording/metric-words.ts';
import { name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { changeDid } from './change-did.ts';
import { openEnds } from './open-ends.ts';
import { fixes } from './fix.ts';
import { isSeenOver } from './trend.ts';
import { changeName, lookedUp, subjectOf } from './wording.ts';

export async function remains(asked: Asked): Promise<Told> {
  if (asked.finding?.noFault)
    return {
      lines: [
        ...(asked.state.approvals.size === 0
          ? [say`Nothing is left to do here: the alert looks false, nothing was changed through me, and no card waits.`]
          : [say`The alert looks false. What became of what was proposed:`, ...fixes(asked)]),
        ...(asked.state.resolved
          ? []
          : [say`It is not marked as resolved: that is for whoever holds the alert to say.`]),
        say`Why it reported otherwise is for whoever owns its rule.`,
      ],
      foot: lookedUp(asked, []),
    };
  const own = { ...asked, ask: { ...asked.ask, subject: {} } };
  const service = subjectOf(own);
  const isMended = wasMended(asked.state);
  const isOver = isMended && service !== null && (await isSeenOver(own, service));
  const opening = isOver
    ? say`Nothing urgent: it is over as far as is measured. What is left:`
    : isMended
      ? say`It was carried out, but not everything is back to usual yet. What is left:`
      : say`It is not over. What is left:`;
  return {
    lines: [
      opening,
      ...openEnds(asked),
      ...prevention(asked),
      say`“draft the postmortem” writes it up.`,
      ...fixes(asked).slice(0, 1),
    ],
    foot: lookedUp(asked, []),
  };
}

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
