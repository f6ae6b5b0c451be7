/**
 * How much comes in, beside what is usual.
 * Owns: which series tells it, where the alert is and where the cause is. Refuses: judging it as a cause.
 */
import type { Asked } from './asked.ts';
import { lookAtUsual, type MetricRow } from './looked.ts';
import { isWhole } from './row-meant.ts';

export interface Traffic {
  row: MetricRow;
  usual: number;
  now: number;
  evidence: string;
}

/** Null where it is measured at neither. */
export async function trafficOf({ finding, state, ...asked }: Asked, at?: string): Promise<Traffic | null> {
  const places = at === undefined ? [finding?.alerted ?? state.brief?.service, finding?.component] : [at];
  for (const service of places) {
    if (!service) continue;
    const looked = await lookAtUsual({ ...asked, finding, state }, service);
    const row = 'found' in looked ? looked.found.metrics.find(isTraffic) : undefined;
    if (row && row.before !== null && row.latest !== null && 'evidence' in looked)
      return { row, usual: row.before, now: row.latest, evidence: looked.evidence };
  }
  return null;
}

function isTraffic(row: MetricRow): boolean {
  return (
    row.kind === 'traffic' &&
    isWhole(row) &&
    /(?:request|call)\w*_per_second|rps|qps|requests?_total/.test(row.metric) &&
    !/pool|client|wait/.test(row.metric) &&
    row.before !== null
  );
}
