/**
 * Waits until the cluster is where a change leads, within bounds.
 * Owns: one look a second, progress for who waits, and an end in any case. Refuses: calling a slow rollout a failed one.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { messageOf } from '../errors.ts';
import type { JsonRecord } from '../sources/loose-json.ts';
import type { LiveCluster } from './live-cluster.ts';
import { rolloutState, type RolloutState } from './rollout-state.ts';
import type { Target } from './target.ts';

/** ms between two looks. */
const pause = 1_000;

export interface Waiting {
  /** As the write left it. */
  changed: JsonRecord;
  /** ms at most. */
  within: number;
  signal?: AbortSignal;
  /** Told of each look: what was seen, and ms waited so far. */
  onLook?: (seen: RolloutState, waited: number) => void;
}

/** Never throws: what cannot be seen is a rollout that goes on, with the reason. */
export async function waitForRollout(target: Target, cluster: LiveCluster, waiting: Waiting): Promise<RolloutState> {
  const { changed, within, signal, onLook } = waiting;
  const start = Date.now();
  for (;;) {
    let seen: RolloutState;
    try {
      seen = rolloutState(target, changed, await cluster.find(target));
    } catch (error) {
      seen = { state: 'going-on', why: `it cannot be seen now: ${messageOf(error)}` };
    }
    const waited = Date.now() - start;
    onLook?.(seen, waited);
    if (seen.state !== 'going-on' || waited + pause > within || signal?.aborted) return seen;
    await delay(pause, undefined, signal ? { signal } : {}).catch(() => undefined);
  }
}
