/**
 * A component that others call in vain.
 * Owns: calls that failed on the caller's side and that the callee never served: it hangs, is gone, or was refused at
 * the handshake. Whoever falls silent is the cause, whoever waits for it is not; of silent ones, the deepest.
 * Refuses: calls that were answered, however badly; those show in the callee's own spans.
 */
import type { CauseEvidence } from './cause-evidence.ts';
import { percent } from '../model/quantity.ts';
import type { Topology } from '../model/topology.ts';
import type { SentCall, SpanGroups } from '../model/server-span-groups.ts';

/** Fewer failures may be a connection that broke by chance. */
const minFailures = 3;
const doubt = 2;
/** What is left when something that it calls is silent too. */
const victim = 0.3;
export function unansweredEvidence({ sent }: SpanGroups, topology: Topology): CauseEvidence[] {
  const byCallee = new Map<string, { before: SentCall[]; inside: SentCall[] }>();
  for (const call of sent) {
    let group = byCallee.get(call.callee);
    if (!group) byCallee.set(call.callee, (group = { before: [], inside: [] }));
    group[call.isBefore ? 'before' : 'inside'].push(call);
  }
  const found = new Map<string, CauseEvidence>();
  for (const [callee, { before, inside }] of byCallee) {
    const failed = inside.filter(inVain);
    const onset = Math.min(...failed.map(({ start }) => start));
    if (failed.length < minFailures) continue;
    const since = inside.filter(({ start }) => start >= onset);
    const was = before.length > 0 ? before.filter(inVain).length / before.length : 0;
    const is = failed.length / since.length;
    if (is <= was) continue;
    const said = failed.find(({ message }) => message)?.message;
    found.set(callee, {
      component: callee,
      score: (is - was) * (since.length / (since.length + doubt)),
      onset,
      why: `${percent(is)} of ${since.length} calls get no answer from it${was > 0 ? `, before ${percent(was)}` : ''}${said ? `: "${said}"` : ''}`,
    });
  }
  return [...found.values()].map(({ component, score, onset, why }) => {
    const isDeepest = ![...topology.downstream(component).keys()].some(
      (below) => below !== component && (found.get(below)?.score ?? 0) >= 0.5 * score,
    );
    return { component, score: isDeepest ? score : score * victim, onset, why };
  });
}

export function inVain({ answered, failed }: SentCall): boolean {
  return failed && !answered;
}
