/**
 * Whom a look is about, where a server knows far more components than a look can read.
 * Owns: the alerted component with its neighbours, and the matchers that keep a large metric to them.
 * Refuses: narrowing what is small; a cause may lie where nobody looked for it.
 */
import { topologyOf } from '../../evidence/model/topology.ts';
import type { Alert, Edge } from '../../evidence/model/telemetry.ts';
import type { MetricSizes } from './catalogue.ts';
import { escaped, type Narrowing } from './grouping.ts';

/** Components of a metric, and samples of it, above which it is kept to the neighbourhood. */
export const manyGroups = 60;
const hops = 2;
const mostNeighbours = 40;

/** The alerted component and those within two calls of it, the nearest first; empty where nothing is known of calls. */
export function neighbourhood(alert: Alert, edges: readonly Edge[]): string[] {
  const { service } = alert;
  if (service === undefined) return [];
  const both = edges.flatMap(({ from, to }) => [
    { from, to },
    { from: to, to: from },
  ]);
  const near = [...topologyOf(both).downstream(service)].filter(([, distance]) => distance <= hops);
  return near.slice(0, mostNeighbours).map(([name]) => name);
}

/** By the first words of its name: the label that names the component of a metric, where that does not vary. */
const fixed: readonly [RegExp, string][] = [
  [/^(?:container_|kube_pod_)/, 'pod'],
  [/^kube_deployment_/, 'deployment'],
  [/^kube_statefulset_/, 'statefulset'],
  [/^traces_service_graph_/, 'server'],
  [/^istio_/, 'destination_workload'],
];

export interface Focus {
  /** A matcher, with its label, for a metric that is too large to be read whole. */
  matcherOf: (metric: string) => Narrowing | undefined;
  /** What is left of a metric's series. */
  shareOf: (metric: string) => number;
}

/**
 * `namedBy` tells by which label the alerted component is named in its own metrics. Where no call is known, the
 * neighbourhood is the namespace.
 */
export function focusOn(
  names: readonly string[],
  {
    sizes,
    namedBy,
    namespace,
    isTooMuch,
  }: {
    sizes: ReadonlyMap<string, MetricSizes>;
    namedBy: ReadonlyMap<string, string>;
    namespace?: string | undefined;
    isTooMuch: (series: number) => boolean;
  },
): Focus {
  const any = names.map(escaped).join('|');
  const labelOf = (metric: string): string | undefined => {
    const { groups = 0, series = 0 } = sizes.get(metric) ?? {};
    if (names.length === 0 || (groups <= manyGroups && !isTooMuch(series))) return undefined;
    return fixed.find(([pattern]) => pattern.test(metric))?.[1] ?? namedBy.get(metric);
  };
  return {
    matcherOf: (metric) => {
      const label = labelOf(metric);
      if (label === undefined) return undefined;
      if (names.length === 1 && namespace !== undefined)
        return { label: 'namespace', matcher: `namespace=~"${escaped(namespace)}"` };
      const matcher = label === 'pod' ? `pod=~"(?:${any})-.+"` : `${label}=~"(?:.+/)?(?:${any})"`;
      return { label, matcher };
    },
    shareOf: (metric) => {
      const { groups = 1 } = sizes.get(metric) ?? {};
      return labelOf(metric) === undefined ? 1 : Math.min(1, names.length / Math.max(1, groups));
    },
  };
}
