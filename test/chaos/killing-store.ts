/**
 * A store that kills a process at one commit of a round.
 * Owns: when. Refuses: changing what is written; everything else is the real store's.
 */
import { writeFileSync } from 'node:fs';
import type { Commit, CommitResult, HeldRow, Store } from '../../src/run/ports/store.ts';

export interface KillPlan {
  /** The journal version whose writing triggers it, or the how-many-eth row taken from the outbox. */
  at: { commit: number } | { hold: number };
  when: 'before' | 'after';
  victim: 'self' | 'redis';
  redisPid?: number;
  /** Created by whoever kills, so that a round has one kill. */
  mark: string;
}

export function killingStore(inner: Store, plan: KillPlan): Store {
  let holds = 0;
  const strike = (): void => {
    try {
      writeFileSync(plan.mark, String(Date.now()), { flag: 'wx' });
    } catch {
      return;
    }
    process.kill(plan.victim === 'redis' ? (plan.redisPid ?? 0) : process.pid, 'SIGKILL');
  };
  return {
    commit: async (commit: Commit): Promise<CommitResult> => {
      const hit = 'commit' in plan.at && commit.expect.version + 1 === plan.at.commit;
      if (hit && plan.when === 'before') strike();
      const result = await inner.commit(commit);
      if (hit && plan.when === 'after' && result.ok) strike();
      return result;
    },
    hold: async (sender: string, ms: number): Promise<HeldRow | null> => {
      const held = await inner.hold(sender, ms);
      if (held && 'hold' in plan.at) {
        holds += 1;
        if (holds === plan.at.hold) strike();
      }
      return held;
    },
    read: (incident, after) => inner.read(incident, after),
    fence: (incident) => inner.fence(incident),
    find: (link) => inner.find(link),
    due: (limit) => inner.due(limit),
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
