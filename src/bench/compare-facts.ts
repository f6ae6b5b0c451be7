/**
 * Compares a fact of a replayed run with the recorded one.
 * Owns: what may differ (ids that are drawn, how long something took), and naming what does. Refuses: the order of facts;
 * the conductor holds it.
 */
import type { Fact, FactOf } from '../run/fact.ts';
import { type Departure, departure, firstDifference } from './departure.ts';

/** Null where they are the same. What a turn sent is compared by compare-requests.ts. */
export function compareFacts(name: string, recorded: Fact, replayed: Fact): Departure | null {
  const found = firstDifference(comparable(recorded), comparable(replayed));
  return found && departure(name, whatOf(recorded, found.path), found);
}

/** A fact as JSON holds it, without what is drawn or measured anew. */
function comparable(fact: Fact): unknown {
  return JSON.parse(JSON.stringify(kept(fact))) as unknown;
}

function kept(fact: Fact): unknown {
  switch (fact.type) {
    case 'step-started':
      return { key: fact.key, kind: fact.kind };
    case 'step-ended':
      return keptOfStep(fact);
    case 'call-admitted':
      return { evidence: fact.evidence, caller: fact.caller, tool: fact.tool };
    case 'evidence-recorded': {
      const { call: _call, calledAt: _at, took: _took, tool, args, succeeded, digest, ...rest } = fact.evidence;
      // What a reader sees of a result shows more of a difference than its hash.
      return { tool, args, succeeded, digest, ...rest };
    }
    case 'approval-opened':
      return fact.approval.action;
    case 'run-parked':
      return fact.on.kind;
    case 'run-ended':
      return { outcome: fact.outcome, why: fact.why, answer: fact.answer };
    default:
      return fact;
  }
}

/** The id of an approval is drawn, and a turn takes its time. */
function keptOfStep({ key, result }: FactOf<'step-ended'>): unknown {
  if (result.kind === 'action') return { key, proposed: result.proposed !== null };
  // The turns show what its tools were, and where one differs.
  if (result.kind === 'plan') return { key, plan: result.plan, by: result.by };
  if (result.kind !== 'turn') return { key, result };
  const { ms: _, ...turn } = result;
  return { key, result: turn };
}

function whatOf(fact: Fact, path: readonly string[]): Departure['what'] {
  switch (fact.type) {
    case 'call-admitted':
    case 'call-refused':
    case 'call-repeated':
      return 'call';
    case 'evidence-recorded':
      return path[0] === 'tool' || path[0] === 'args' ? 'call' : 'tool result';
    case 'step-ended':
      return fact.result.kind === 'turn' ? 'reply' : 'result';
    default:
      return 'result';
  }
}
