/**
 * Owns cutting a series into the pieces that a constant or a straight line each explain best.
 * Optimal partitioning (B. Jackson et al., IEEE Signal Processing Letters 12, 2005) with the pruning of PELT
 * (R. Killick et al., JASA 107, 2012). Refuses choosing a penalty or a model; metric-change-points.ts does.
 */

export type PieceModel = 'level' | 'slope';

/** Sums that give the squared error of any piece in constant time. */
export interface PieceSums {
  n: number;
  y: Float64Array;
  yy: Float64Array;
  xy: Float64Array;
}

export function pieceSums(values: Float64Array): PieceSums {
  const n = values.length;
  const y = new Float64Array(n + 1);
  const yy = new Float64Array(n + 1);
  const xy = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) {
    const v = values[i] as number;
    y[i + 1] = (y[i] as number) + v;
    yy[i + 1] = (yy[i] as number) + v * v;
    xy[i + 1] = (xy[i] as number) + i * v;
  }
  return { n, y, yy, xy };
}

/** Squared error of the best constant or line over `from` ≤ i < `to`. */
export function pieceError(sums: PieceSums, from: number, to: number, model: PieceModel): number {
  const n = to - from;
  const sy = (sums.y[to] as number) - (sums.y[from] as number);
  const around = (sums.yy[to] as number) - (sums.yy[from] as number) - (sy * sy) / n;
  if (model === 'level' || n < 3) return Math.max(0, around);
  const mx = (from + to - 1) / 2;
  const sxy = (sums.xy[to] as number) - (sums.xy[from] as number) - mx * sy;
  const sxx = (n * (n * n - 1)) / 12;
  return Math.max(0, around - (sxy * sxy) / sxx);
}

/**
 * The cuts (ascending indices of first points of pieces, without 0) that minimise the sum of squared errors plus
 * `penalty` for each cut; no piece is shorter than `shortest`.
 */
export function cutPieces(sums: PieceSums, model: PieceModel, penalty: number, shortest: number): number[] {
  const { n } = sums;
  const cost = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(n + 1);
  cost[0] = -penalty;
  const open = new Int32Array(n + 1);
  const costs = new Float64Array(n + 1);
  let opened = 1;
  for (let to = shortest; to <= n; to++) {
    let best = Number.POSITIVE_INFINITY;
    for (let k = 0; k < opened; k++) {
      const at = open[k] as number;
      const c = (cost[at] as number) + pieceError(sums, at, to, model);
      costs[k] = c;
      if (c + penalty < best) {
        best = c + penalty;
        from[to] = at;
      }
    }
    cost[to] = best;
    let left = 0;
    for (let k = 0; k < opened; k++) if ((costs[k] as number) <= best) open[left++] = open[k] as number;
    opened = left;
    if (to + 1 - shortest >= shortest && to < n) open[opened++] = to + 1 - shortest;
  }
  const cuts: number[] = [];
  for (let at = from[n] as number; at > 0; at = from[at] as number) cuts.push(at);
  return cuts.reverse();
}
