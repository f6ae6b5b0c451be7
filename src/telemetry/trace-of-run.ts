/**
 * What happened in a run, step by step, read from its incident's journal.
 * Owns: the lines of `aura trace` and of the workspace's trace link. Refuses: anything that is not in the journal.
 */
import type { Fact } from '../run/fact.ts';
import type { Journal } from '../run/journal.ts';
import { upgrade } from '../run/upgrade.ts';

/** Lines of time and fact; null when no incident has this run. */
export async function traceOfRun(journal: Journal, run: string): Promise<string[] | null> {
  for (const incident of await journal.store.incidents()) {
    const state = await journal.load(incident);
    const it = state.runs.get(run);
    if (!it) continue;
    const approvals = new Set(
      [...state.approvals.values()].filter((approval) => approval.run === run).map(({ id }) => id),
    );
    const lines: string[] = [];
    for (const entry of await journal.store.read(incident, 0)) {
      for (const fact of upgrade(incident, entry).facts) {
        const line = lineOf(fact, run, approvals);
        if (line)
          lines.push(
            `${new Date(entry.time).toISOString()} T+${((entry.time - it.startedAt) / 1_000).toFixed(1)}s  ${line}`,
          );
      }
    }
    const { input, output } = it.tokens;
    lines.push(
      `run ${run} of ${incident}: ${it.outcome ?? it.state}, ${it.steps.length} steps, ${state.ledger.filter((evidence) => evidence.run === run).length} tool calls, ${it.refusals} refused, tokens ${input} in ${output} out${it.cost > 0 ? `, cost ${it.cost.toFixed(4)}` : ''}`,
    );
    return lines;
  }
  return null;
}

function lineOf(fact: Fact, run: string, approvals: ReadonlySet<string>): string | null {
  switch (fact.type) {
    case 'run-started':
      return fact.run === run
        ? `started by request ${fact.request}${fact.parent ? `, following ${fact.parent}` : ''}`
        : null;
    case 'step-started':
      return fact.run === run ? `${fact.key} began${fact.request ? `, request in note ${fact.request}` : ''}` : null;
    case 'step-ended':
      return fact.run === run ? `${fact.key} ended${fact.detail ? `: ${fact.detail}` : ''}` : null;
    case 'hypotheses-weighed':
      return fact.run === run
        ? `weighed: ${fact.rows.map(({ id, standing }) => `${id} ${standing}`).join(', ')}`
        : null;
    case 'hypothesis-said':
      return fact.run === run ? `${fact.by.user} spoke ${fact.speaks} ${fact.hypothesis}: ${fact.text}` : null;
    case 'evidence-recorded': {
      const { evidence } = fact;
      if (evidence.run !== run) return null;
      const bytes = `${evidence.digest.length} characters of digest`;
      return `${evidence.id} ${evidence.tool} ${JSON.stringify(evidence.args)} ${evidence.succeeded ? 'ok' : 'failed'} in ${evidence.took} ms, ${bytes}, note ${evidence.note ?? 'none'}`;
    }
    case 'call-refused':
      return fact.run === run ? `refused ${fact.tool}: ${fact.why}` : null;
    case 'call-repeated':
      return fact.run === run ? `${fact.tool} again: it is ${fact.evidence}` : null;
    case 'model-used':
      return fact.run === run
        ? `${fact.model}: ${fact.input} tokens in, ${fact.output} out, ${fact.ms} ms${fact.error ? `, failed: ${fact.error}` : ''}`
        : null;
    case 'run-parked':
      return fact.run === run ? `parked on ${fact.on.kind}` : null;
    case 'run-resumed':
      return fact.run === run ? `resumed with fence ${fact.fence}` : null;
    case 'run-ended':
      return fact.run === run ? `ended ${fact.outcome}${fact.why ? `: ${fact.why}` : ''}` : null;
    case 'approval-opened':
      return fact.approval.run === run
        ? `asked for ${fact.approval.action.tool} ${JSON.stringify(fact.approval.action.args)} sha256:${fact.approval.hash.slice(0, 8)}`
        : null;
    case 'approval-voted':
      return approvals.has(fact.approval) ? `${fact.vote.by.user} voted ${fact.vote.vote}` : null;
    case 'approval-refused':
      return approvals.has(fact.approval) ? `refused the click of ${fact.by.user}: ${fact.why}` : null;
    case 'approval-reminded':
      return approvals.has(fact.approval) ? `asked by name: ${fact.users.join(', ') || 'nobody is known'}` : null;
    case 'approval-moved':
      return approvals.has(fact.approval)
        ? `approval ${fact.from} → ${fact.to}${fact.because ? ` (${fact.because})` : ''}`
        : null;
    case 'by-hand-ran':
      return approvals.has(fact.approval) ? `${fact.by.user} says that they ran it by hand` : null;
    case 'by-hand-recovered':
      return approvals.has(fact.approval) ? 'it is well before anybody said that it was run by hand' : null;
    case 'by-hand-over':
      return approvals.has(fact.approval) ? `nobody's word is waited for any more (${fact.why})` : null;
    case 'execution-started':
      return approvals.has(fact.approval) ? `execution began under ${fact.lease}` : null;
    case 'execution-ended':
      return approvals.has(fact.approval) ? `execution ${fact.outcome}: ${fact.result.slice(0, 200)}` : null;
    case 'outcome-settled':
      return approvals.has(fact.approval) ? `a read shows that it ${fact.ran ? 'ran' : 'did not run'}` : null;
    case 'verification-polled':
      return approvals.has(fact.approval) ? `verification ${fact.held ? 'holds' : 'does not hold yet'}` : null;
    case 'verification-ended':
      return approvals.has(fact.approval) ? `verification ${fact.state}` : null;
    default:
      return null;
  }
}
