/**
 * One reason to suspect one component.
 * Owns: the shape that all kinds of evidence share, so that they can be weighed against each other.
 * Refuses: the weighing (rank-causes).
 */
export interface CauseEvidence {
  component: string;
  /** 0 to 1: how surely the component itself misbehaves, as this kind of evidence sees it. */
  score: number;
  /** Epoch ms of the first abnormal moment; NaN when unknown. */
  onset: number;
  /** One line with numbers and units, without the component's name. */
  why: string;
  /** That it tells what the component does itself, and not what it may suffer from another. */
  own?: boolean;
}

/** The strongest piece for each component. */
export function strongest(pieces: Iterable<CauseEvidence>): Map<string, CauseEvidence> {
  const best = new Map<string, CauseEvidence>();
  for (const piece of pieces) {
    const known = best.get(piece.component);
    if (!known || piece.score > known.score) best.set(piece.component, piece);
  }
  return best;
}
