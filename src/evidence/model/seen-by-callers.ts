/**
 * What callers measure of a callee that nobody measures itself: an outside provider, a store without an exporter.
 * Owns: reading it from a label that names the callee. Refuses: callees that show metrics of their own, and labels that
 * name whom no known call leads to.
 */
import { signalOfSeries } from './series-signal.ts';
import type { Series, Telemetry } from './telemetry.ts';
import { topologyOf } from './topology.ts';

/** Series of time and of failures, as the callee's own. */
export function seenByCallers({ series, edges }: Pick<Telemetry, 'series' | 'edges'>): Series[] {
  const topology = topologyOf(edges);
  const measured = new Set(series.map(({ service }) => service));
  return series.flatMap((one) => {
    const { kind } = signalOfSeries(one);
    if (kind !== 'latency' && kind !== 'error') return [];
    const callees = topology.callees(one.service).filter((callee) => !measured.has(callee));
    const callee = callees.find((name) => Object.values(one.labels).includes(name));
    return callee === undefined ? [] : [{ ...one, service: callee }];
  });
}
