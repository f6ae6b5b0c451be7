/**
 * Carries out a plan: each task as soon as what it needs has ended.
 * Owns: the order, and how many run at once. Refuses: waves (a slow task holds up only those that need it), and what a
 * task does.
 */
import type { ParkedOn } from '../../run/fact.ts';
import type { PlannedTask } from '../../run/plan.ts';
import { RunParked } from '../run-context.ts';

/** Ended tasks by id; a task is given what those that it needs, also indirectly, left behind. */
export type Ended<T> = ReadonlyMap<string, T>;

/**
 * Rejects as soon as one task does; a task that merely found nothing does not reject. One that waits for people (it
 * rejects with RunParked) holds up only those that need it: the others go on, then that is what this rejects with.
 * `plan` has no circle and needs nothing that it does not have.
 */
export async function runTasks<T>(
  plan: readonly PlannedTask[],
  atOnce: number,
  carryOut: (task: PlannedTask, before: Ended<T>) => Promise<T>,
): Promise<Map<string, T>> {
  const ended = new Map<string, T>();
  const waiting = new Map(plan.map((task) => [task.id, task]));
  const running = new Map<string, Promise<void>>();
  let parked: RunParked | null = null;
  while (waiting.size > 0 || running.size > 0) {
    for (const task of waiting.values()) {
      if (running.size >= atOnce) break;
      if (!task.needs.every((need) => ended.has(need))) continue;
      waiting.delete(task.id);
      const before = new Map(
        [...neededBy(task, plan)].flatMap((id) => (ended.has(id) ? [[id, ended.get(id) as T]] : [])),
      );
      const run = async () => {
        try {
          ended.set(task.id, await carryOut(task, before));
        } catch (error) {
          if (!(error instanceof RunParked)) throw error;
          // One that looks again at its time goes on with whatever the others wait for, too.
          if (!parked || !looksAgain.has(parked.on.kind))
            parked = looksAgain.has(error.on.kind) ? error : (parked ?? error);
        } finally {
          running.delete(task.id);
        }
      };
      running.set(task.id, run());
    }
    if (running.size === 0) break;
    await Promise.race(running.values());
  }
  if (parked) throw parked;
  return ended;
}

/** What has a time of its next look. */
const looksAgain: ReadonlySet<ParkedOn['kind']> = new Set(['verification', 'by-hand']);

/** Ids of all tasks that one builds on. */
function neededBy({ needs }: PlannedTask, plan: readonly PlannedTask[]): Set<string> {
  const byId = new Map(plan.map((task) => [task.id, task]));
  const all = new Set<string>();
  for (let next = [...needs]; next.length > 0; ) {
    const id = next.pop();
    if (id === undefined || all.has(id)) continue;
    all.add(id);
    next = [...next, ...(byId.get(id)?.needs ?? [])];
  }
  return all;
}
