/**
 * The moments that the stack is played at.
 * Owns: start, step and the index of a time. Refuses: values.
 */

export interface Grid {
  /** Epoch ms of the first moment. */
  start: number;
  /** ms between two moments. */
  step: number;
  count: number;
}

/** From `start` to the last whole step before `end`. */
export function gridOf(start: number, end: number, step = 15_000): Grid {
  return { start, step, count: Math.floor((end - start) / step) + 1 };
}

export function timeAt({ start, step }: Grid, index: number): number {
  return start + index * step;
}

export function indexAt({ start, step }: Grid, time: number): number {
  return Math.round((time - start) / step);
}

/** Numbers by index; what was never written is 0. */
export function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
