/**
 * The queries for metrics that count or time requests.
 * Owns: rate, share of failures, mean and 99th percentile, each grouped by component.
 * Refuses: knowing families by name; request-families has them.
 */
import { type Catalogue, describe } from './catalogue.ts';
import { baseOf, type Counted, countedOf } from './counted.ts';
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
  { range, withPeers, ends }: { range: string; withPeers: ReadonlySet<string>; ends?: EndLabels | undefined },
): PlannedQuery[] {
  const bases = new Map<string, RequestFamily>();
  for (const name of catalogue.names) {
    const base = baseOf(name, catalogue);
    const family = base === undefined ? undefined : familyOf(base);
    if (base !== undefined && family && family.rank < 99) bases.set(base, family);
  }
  const scene = { catalogue, grouping, range, ...(ends ? { ends } : {}) };
  return [...bases].flatMap(([base, family]) => [
    ...queriesOf(base, family, scene),
    ...([base, `${base}_count`, `${base}_total`].some((metric) => withPeers.has(metric))
      ? ofPeers(base, family, scene)
      : []),
  ]);
}

/** What callers count of whom they call: all there is of what has no metrics of its own, or is gone. */
function ofPeers(base: string, { peer = [], ofOthers, only }: RequestFamily, scene: Scene): PlannedQuery[] {
  const by = peer.filter((label) => scene.catalogue.labels.has(label));
  if (!ofOthers || by.length === 0) return [];
  const family = { base: /(?:)/, rank: seenByCallers, by, alone: true, ...(only ? { only } : {}) };
  return queriesOf(base, family, scene).map((query) => ({ ...query, name: `${query.name}_seen_by_callers` }));
}

/** By metric: labels that say how a request ended. */
type EndLabels = ReadonlyMap<string, ReadonlySet<string>>;

interface Scene {
  catalogue: Catalogue;
  grouping: Grouping;
  range: string;
  /** Absent where it is not known. */
  ends?: EndLabels;
}

function queriesOf(base: string, family: RequestFamily, scene: Scene): PlannedQuery[] {
  const { names } = scene.catalogue;
  const { counted, timed, buckets } = countedOf(base, scene.catalogue);
  if (timed && names.has(`${base}_total`)) return [];
  const described = describe(scene.catalogue, counted.metric);
  const failed = failedOf(counted, family, scene);
  const rate = rateOf(counted, family, scene);
  const of = (query: Omit<PlannedQuery, 'rank'>, add: number): PlannedQuery => ({
    ...query,
    ...(family.by ? { by: family.by } : {}),
    ...(family.ofThing ? { ofThing: true } : {}),
    rank: family.rank + add,
  });
  // A rate of requests is no time.
  const counts = base.replace(/_(?:duration_)?(?:milliseconds|ms)$/, '');
  const queries = [
    of(
      { name: `${counts}_requests_per_second`, promql: rate, metrics: [counted.metric], how: 'sum', described },
      later.rate,
    ),
  ];
  if (family.timesOnly) queries.pop();
  else if (failed)
    queries.push(
      of(
        {
          name: `${base}_error_ratio`,
          promql: `(${failed.promql} or ${rate} * 0) / (${rate} > 0)`,
          metrics: [counted.metric, ...failed.metrics],
          how: 'max',
        },
        later.ratio,
      ),
    );
  if (!timed) return queries;
  const total = rateOf(timed, family, scene);
  queries.push(
    of(
      {
        name: `${base}_mean`,
        promql: `${total} / (${rate} > 0)`,
        metrics: [timed.metric, counted.metric],
        how: 'max',
        described,
      },
      later.mean,
    ),
  );
  if (buckets && family.rank <= worthBuckets)
    queries.push(
      of(
        {
          name: `${base}_p99`,
          promql: `histogram_quantile(0.99, ${rateOf(buckets, family, scene, { more: buckets.le ? ['le'] : [] })})`,
          metrics: [buckets.metric],
          how: 'max',
          described,
        },
        later.percentile,
      ),
    );
  return queries;
}

function rateOf(
  { metric, of }: Counted,
  family: RequestFamily,
  scene: Scene,
  { more = [], failed = [] }: Kept = {},
): string {
  const { grouping, range } = scene;
  const { only = '', by = [], alone, reporter, unreached, where } = family;
  const rate = (matcher = '') =>
    (failed.length > 0 ? failed : [''])
      .map((one) => `rate(${grouping.select(metric, only, one, matcher)}[${range}])`)
      .map((one) => (of ? `${of}(${one})` : one))
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

function isKnown(label: string, { labels }: Catalogue): boolean {
  return labels.size === 0 || labels.has(label);
}

/** How many of them failed; undefined where nothing says which did. */
function failedOf(
  counted: Counted,
  family: RequestFamily,
  scene: Scene,
): { promql: string; metrics: string[] } | undefined {
  const { catalogue } = scene;
  const { failedMetric } = family;
  if (failedMetric !== undefined)
    return catalogue.names.has(failedMetric)
      ? { promql: rateOf({ metric: failedMetric }, family, scene), metrics: [failedMetric] }
      : undefined;
  const failed = failures
    .filter(({ label }) => scene.ends?.get(counted.metric)?.has(label) ?? (!scene.ends && isKnown(label, catalogue)))
    .map(({ label, values }) => `${label}=~"${values}"`);
  return failed.length > 0 ? { promql: rateOf(counted, family, scene, { failed }), metrics: [] } : undefined;
}
