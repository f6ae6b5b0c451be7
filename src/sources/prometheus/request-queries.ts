/**
 * The queries for metrics that count or time requests.
 * Owns: rate, share of failures, mean and 99th percentile, each grouped by component.
 * Refuses: knowing families by name; request-families has them.
 */
import { type Catalogue, describe } from './catalogue.ts';
import type { Grouping } from './grouping.ts';
import type { PlannedQuery } from './planned-query.ts';
import { failures, familyOf, type RequestFamily } from './request-families.ts';

/** Percentiles read every bucket, so only the families that tell most have theirs. */
const worthBuckets = 2;
const seenByCallers = 1.5;
/** A mean and a share of failures tell more than a rate, and a rate more than a percentile. */
const later = { ratio: 0, mean: 0.1, rate: 0.2, percentile: 0.6 };

/** Everything to ask of the metrics that some row of the families knows. */
export function requestQueries(
  catalogue: Catalogue,
  grouping: Grouping,
  { range, withPeers }: { range: string; withPeers: ReadonlySet<string> },
): PlannedQuery[] {
  const bases = new Map<string, RequestFamily>();
  for (const name of catalogue.names) {
    const base = /^(.+?)_(?:total|count)$/.exec(name)?.[1] ?? (/^(?:envoy|haproxy)_/.test(name) ? name : undefined);
    const family = base === undefined ? undefined : familyOf(base);
    if (base !== undefined && family && family.rank < 99) bases.set(base, family);
  }
  const scene = { catalogue, grouping, range };
  return [...bases].flatMap(([base, family]) => [
    ...queriesOf(base, family, scene),
    ...([`${base}_count`, `${base}_total`].some((metric) => withPeers.has(metric)) ? ofPeers(base, family, scene) : []),
  ]);
}

/** What callers count of whom they call: all there is of what has no metrics of its own, or is gone. */
function ofPeers(base: string, { peer = [], ofOthers, only }: RequestFamily, scene: Scene): PlannedQuery[] {
  const by = peer.filter((label) => scene.catalogue.labels.has(label));
  if (!ofOthers || by.length === 0) return [];
  const family = { base: /(?:)/, rank: seenByCallers, by, alone: true, ...(only ? { only } : {}) };
  return queriesOf(base, family, scene).map((query) => ({ ...query, name: `${query.name}_seen_by_callers` }));
}

interface Scene {
  catalogue: Catalogue;
  grouping: Grouping;
  range: string;
}

function queriesOf(base: string, family: RequestFamily, scene: Scene): PlannedQuery[] {
  const { names } = scene.catalogue;
  const isTimed = names.has(`${base}_count`) && names.has(`${base}_sum`);
  const counted = isTimed ? `${base}_count` : names.has(`${base}_total`) ? `${base}_total` : base;
  if (isTimed && names.has(`${base}_total`)) return [];
  const described = describe(scene.catalogue, counted);
  const failed = failedOf(counted, family, scene);
  const rate = rateOf(counted, family, scene);
  const of = (query: Omit<PlannedQuery, 'rank'>, add: number): PlannedQuery => ({
    ...query,
    ...(family.by ? { by: family.by } : {}),
    rank: family.rank + add,
  });
  // A rate of requests is no time.
  const counts = base.replace(/_(?:duration_)?(?:milliseconds|ms)$/, '');
  const queries = [
    of({ name: `${counts}_requests_per_second`, promql: rate, metrics: [counted], how: 'sum', described }, later.rate),
  ];
  if (family.timesOnly) queries.pop();
  else if (failed)
    queries.push(
      of(
        {
          name: `${base}_error_ratio`,
          promql: `(${failed.promql} or ${rate} * 0) / (${rate} > 0)`,
          metrics: [counted, ...failed.metrics],
          how: 'max',
        },
        later.ratio,
      ),
    );
  if (!isTimed) return queries;
  const total = rateOf(`${base}_sum`, family, scene);
  queries.push(
    of(
      {
        name: `${base}_mean`,
        promql: `${total} / (${rate} > 0)`,
        metrics: [`${base}_sum`, counted],
        how: 'max',
        described,
      },
      later.mean,
    ),
  );
  if (names.has(`${base}_bucket`) && family.rank <= worthBuckets)
    queries.push(
      of(
        {
          name: `${base}_p99`,
          promql: `histogram_quantile(0.99, ${rateOf(`${base}_bucket`, family, scene, { more: ['le'] })})`,
          metrics: [`${base}_bucket`],
          how: 'max',
          described,
        },
        later.percentile,
      ),
    );
  return queries;
}

function rateOf(metric: string, family: RequestFamily, scene: Scene, { more = [], failed = [] }: Kept = {}): string {
  const { grouping, range } = scene;
  const { only = '', by = [], alone, reporter, unreached, where } = family;
  const rate = (matcher = '') =>
    (failed.length > 0 ? failed : [''])
      .map((one) => `rate(${grouping.select(metric, only, one, matcher)}[${range}])`)
      .join(' or ');
  if (alone) return grouping.between(rate(), { by: [...more, ...by] });
  if (reporter === undefined) return grouping.aggregate('sum', rate(), [...more, ...by]);
  const all = unreached
    ? `${rate(`${unreached.label}!="unknown"`)} or label_replace(${rate(`${unreached.label}="unknown"`)}, "${unreached.label}", "$1", "${unreached.by}", "(.+)")`
    : rate();
  // One name for both ends' reports: the others may be unknown to one of them.
  const name = by.find((label) => scene.catalogue.labels.has(label)) ?? '';
  return grouping.between(`(${all})`, { by: [...more, name], reporter, ...(where ? { where } : {}) });
}

interface Kept {
  /** Labels kept besides those of the component. */
  more?: string[];
  /** Matchers of which one must fit. */
  failed?: string[];
}

/** How many of them failed; undefined where nothing says which did. */
function failedOf(
  counted: string,
  family: RequestFamily,
  scene: Scene,
): { promql: string; metrics: string[] } | undefined {
  const { catalogue } = scene;
  const { failedMetric } = family;
  if (failedMetric !== undefined)
    return catalogue.names.has(failedMetric)
      ? { promql: rateOf(failedMetric, family, scene), metrics: [failedMetric] }
      : undefined;
  const failed = failures
    .filter(({ label }) => catalogue.labels.size === 0 || catalogue.labels.has(label))
    .map(({ label, values }) => `${label}=~"${values}"`);
  return failed.length > 0 ? { promql: rateOf(counted, family, scene, { failed }), metrics: [] } : undefined;
}
