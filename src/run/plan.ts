/**
 * What a run means to look at after its first look: a small graph of tasks.
 * Owns: the shape, and what makes a plan one that can be carried out. Refuses: making plans and running them.
 */

export interface PlannedTask {
  /** Short, unique in its plan, e.g. `t1`. */
  id: string;
  /** Who looks: an investigator of the workflow, or `general`. */
  investigator: string;
  /** What to find out, in a sentence. */
  goal: string;
  /** Ids of tasks whose evidence it builds on. */
  needs: string[];
  /** The question whose answer decides; once it is answered the task ends. */
  check: string;
  /** Ids of the hypotheses that the check speaks for or against. */
  about: string[];
  /** Its own time window, ISO-8601; the run's where it is absent. */
  window?: { from: string; to: string };
}

export interface Plan {
  tasks: PlannedTask[];
  /** Why these, in a sentence; for the trace. */
  why: string;
}

/** More than these are no small plan. */
export const mostTasks = 6;

/**
 * What keeps a plan from being carried out, one sentence each that says what to do about it; empty when nothing does.
 * `investigators`: those that can be named.
 */
export function planFaults({ tasks }: Plan, investigators: readonly string[]): string[] {
  const faults: string[] = [];
  if (tasks.length === 0) faults.push('the plan has no task; write at least one');
  // What is wrong with one of too many is not worth its words: another plan comes.
  if (tasks.length > mostTasks) return [`the plan has ${tasks.length} tasks; write at most ${mostTasks}`];
  const ids = new Set<string>();
  for (const { id } of tasks) {
    if (ids.has(id)) faults.push(`two tasks are named ${id}; give each its own id`);
    ids.add(id);
  }
  for (const task of tasks) {
    if (!investigators.includes(task.investigator))
      faults.push(`task ${task.id} names the investigator ${task.investigator}; there are ${investigators.join(', ')}`);
    for (const need of task.needs)
      if (!ids.has(need)) faults.push(`task ${task.id} needs ${need}, which is no task of this plan`);
    if (task.check.trim() === '') faults.push(`task ${task.id} has no check; say which question decides it`);
    const { window } = task;
    if (window && !(Date.parse(window.from) < Date.parse(window.to)))
      faults.push(`the window of task ${task.id} does not end after it begins; write two ISO-8601 times`);
  }
  const stuck = inCircles(tasks);
  if (stuck.length > 0) faults.push(`the tasks ${stuck.join(', ')} wait for each other; take one of their needs away`);
  return faults;
}

/** Ids of the tasks that would never get ready (Kahn's algorithm); those that need what is no task are none of them. */
function inCircles(tasks: readonly PlannedTask[]): string[] {
  const known = new Set(tasks.map(({ id }) => id));
  let left = [...tasks];
  for (;;) {
    const waiting = new Set(left.map(({ id }) => id));
    const next = left.filter(({ needs }) => needs.some((need) => known.has(need) && waiting.has(need)));
    if (next.length === left.length) return left.map(({ id }) => id);
    left = next;
  }
}
