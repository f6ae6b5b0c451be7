/**
 * A store that kills a process at one commit of a round.
 * Owns: when. Refuses: changing what is written; everything else is the real store's.
 */
import { writeFileSync } from 'node:fs';
import type { ApprovalState } from '../../src/run/actions/approval.ts';
import type { Fact } from '../../src/run/fact.ts';
import type { Commit, CommitResult, HeldRow, Store } from '../../src/run/ports/store.ts';

export interface KillPlan {
  /**
   * The journal version whose writing triggers it, the how-many-eth row taken from the outbox, or the first commit that
   * brings an approval to this point.
   */
  at: { commit: number } | { hold: number } | { move: ApprovalPoint };
  when: 'before' | 'after';
  victim: 'self' | 'redis';
  redisPid?: number;
  /** Created by whoever kills, so that a round has one kill. */
  mark: string;
}

/** A point in an approval's life: its states, and what happens within one. */
export type ApprovalPoint =
  | ApprovalState
  | 'voted'
  | 'verified'
  | 'asked-again'
  | 'reminded'
  | 'by-hand-ran'
  | 'by-hand-recovered'
  | 'by-hand-over';

/** `planned`: the plan, or what is the plan now; null while nobody is to die. */
export function killingStore(inner: Store, planned: KillPlan | (() => KillPlan | null)): Store {
  let holds = 0;
  const planNow = typeof planned === 'function' ? planned : () => planned;
  const strike = (plan: KillPlan): void => {
    try {
      writeFileSync(plan.mark, String(Date.now()), { flag: 'wx' });
    } catch {
      return;
    }
    process.kill(plan.victim === 'redis' ? (plan.redisPid ?? 0) : process.pid, 'SIGKILL');
  };
  return {
    commit: async (commit: Commit): Promise<CommitResult> => {
      const plan = planNow();
      const hit = plan !== null && isHit(plan, commit);
      if (hit && plan.when === 'before') strike(plan);
      const result = await inner.commit(commit);
      if (hit && plan.when === 'after' && result.ok) strike(plan);
      return result;
    },
    hold: async (sender: string, ms: number): Promise<HeldRow | null> => {
      const held = await inner.hold(sender, ms);
      const plan = planNow();
      if (held && plan && 'hold' in plan.at) {
        holds += 1;
        if (holds === plan.at.hold) strike(plan);
      }
      return held;
    },
    read: (incident, after) => inner.read(incident, after),
    fence: (incident) => inner.fence(incident),
    find: (link) => inner.find(link),
    due: (limit, only) => inner.due(limit, only),
    incidents: () => inner.incidents(),
    trust: () => inner.trust(),
    signedHead: (incident) => inner.signedHead(incident),
    now: () => inner.now(),
    release: (held, sender, until) => inner.release(held, sender, until),
    done: (held, sender) => inner.done(held, sender),
    backlog: () => inner.backlog(),
    close: () => inner.close(),
  };
}

function isHit({ at }: KillPlan, commit: Commit): boolean {
  if ('commit' in at) return commit.expect.version + 1 === at.commit;
  return 'move' in at && commit.facts.some((fact) => pointOf(fact) === at.move);
}

function pointOf(fact: Fact): ApprovalPoint | null {
  switch (fact.type) {
    case 'approval-opened':
      return 'pending';
    case 'approval-voted':
      return 'voted';
    case 'approval-moved':
      return fact.to === 'pending' ? 'asked-again' : fact.to;
    case 'execution-started':
      return 'executing';
    case 'execution-ended':
      return fact.outcome;
    case 'verification-ended':
      return 'verified';
    case 'approval-reminded':
      return 'reminded';
    case 'by-hand-ran':
    case 'by-hand-recovered':
    case 'by-hand-over':
      return fact.type;
    default:
      return null;
  }
}
