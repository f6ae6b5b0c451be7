/**
 * What metrics are once they are read, whatever file they came from.
 * Owns: the shapes. Refuses: reading (metric-table.ts) and judging (metric-change-points.ts, metric-digest.ts).
 */

export interface MetricSeries {
  name: string;
  labels: Record<string, string>;
  /** Epoch ms, or positions where the input has no times; as long as `values`. */
  times: Float64Array;
  /** NaN where a sample is missing. */
  values: Float64Array;
  /** For each value its 0-based data row; only for CSV. */
  rows?: Int32Array;
  /** Known to be a counter; otherwise its values decide. */
  counter?: boolean;
}

export interface MetricTable {
  series: MetricSeries[];
  /** Whether times are real ones; a column of plain integers is a sequence. */
  timed: boolean;
  /** Rows or samples that made no sense. */
  malformed: number;
  /** What was guessed or left out, one sentence each. */
  remarks: string[];
}
