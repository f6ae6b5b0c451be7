/**
 * What components rest on besides what they call: machines, as the labels of series tell, and name services.
 * Owns: the edge from a component to one that went bad before it did, where that one is itself in sight.
 * Refuses: machines that are well; that many share one says nothing of any of them.
 */
import type { AnomalyFacts } from '../../run/finding/triage-result.ts';
import type { Edge, LogLine, Series, Telemetry } from './telemetry.ts';

const labels = ['node', 'nodename', 'kubernetes_node', 'kubernetes_io_hostname', 'host', 'hostname'] as const;
/** Samples are up to a minute apart: what comes this much later may still have come first. */
const slack = 60_000;

/** Edges to add to those of calls: whoever runs on a failing machine depends on it. */
export function hostEdges({ series }: Pick<Telemetry, 'series'>, anomalies: readonly AnomalyFacts[]): Edge[] {
  const since = new Map<string, number>();
  for (const anomaly of anomalies) {
    const { component, chronic, source, bad, onset } = anomaly;
    if (chronic || (source === 'metric' && bad === 0 && !isSilent(anomaly))) continue;
    const time = Date.parse(onset);
    since.set(component, Math.min(since.get(component) ?? Number.POSITIVE_INFINITY, time));
  }
  const edges = new Map<string, Edge>();
  for (const { service, labels: own } of series) {
    const began = since.get(service);
    if (began === undefined) continue;
    for (const label of labels) {
      const host = own[label];
      if (host === undefined || host === service || (since.get(host) ?? Number.POSITIVE_INFINITY) > began + slack)
        continue;
      edges.set(`${service}\0${host}`, { from: service, to: host });
    }
  }
  for (const service of failingNameServices(series, anomalies, since))
    for (const [from, began] of since)
      if (from !== service && (since.get(service) ?? Number.POSITIVE_INFINITY) <= began + slack)
        edges.set(`${from}\0${service}`, { from, to: service });
  return [...edges.values()];
}

/** Components that answer for names, as their own name or their metrics tell. */
export function nameServicesOf({
  series,
  logs = [],
}: {
  series: readonly Series[];
  logs?: readonly LogLine[];
}): Set<string> {
  return new Set([
    ...series.flatMap(({ name, service }) => (ofNames.test(name) || isNamedSo(service) ? service : [])),
    ...logs.flatMap(({ service }) => (isNamedSo(service) ? service : [])),
  ]);
}

const ofNames = /^(?:coredns|dns|kubedns|unbound|named|bind|dnsmasq|powerdns|pdns|resolver)_/;
const named = /^(?:coredns|dns|dnsmasq|kubedns|unbound|bind9?|powerdns|pdns|resolvers?|nameservers?)\d*$/;

function isNamedSo(service: string): boolean {
  return service.split(/[-_.]/).some((word) => named.test(word));
}

/** Robust z-score from which on its failures are no noise, and the share of its queries that is as good as none. */
const clear = 7;
const silent = 0.2;

/** Everything rests on whoever answers for names, though no call graph has it. */
function failingNameServices(
  series: readonly Series[],
  anomalies: readonly AnomalyFacts[],
  since: ReadonlyMap<string, number>,
): Set<string> {
  const answering = nameServicesOf({ series });
  const failing = anomalies.filter((one) => {
    const { component, chronic, strength, of, signal } = one;
    return (
      answering.has(component) &&
      !chronic &&
      (isSilent(one) || (strength >= clear && of === 'error' && ofNames.test(signal)))
    );
  });
  return new Set(failing.map(({ component }) => component).filter((one) => since.has(one)));
}

/** A name service that hardly anybody gets a word out of any more: nobody stops asking for names. */
export function isSilent({ component, signal, of, before, after }: AnomalyFacts): boolean {
  const isOfNames = ofNames.test(signal) || isNamedSo(component);
  return isOfNames && of === 'traffic' && before !== null && after !== null && after <= silent * before;
}
