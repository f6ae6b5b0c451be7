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
/** A mean and a share of failures tell more than a rate, and a rate more than a percentile. */
const later = { ratio: 0, mean: 0.1, rate: 0.2, percentile: 0.6 };

/** Everything to ask of the metrics that some row of the families knows. */
export function requestQueries(catalogue: Catalogue, grouping: Grouping, range: string): PlannedQuery[] {
  const bases = new Map<string, RequestFamily>();
  for (const name of catalogue.names) {
    const base = /^(.+?)_(?:total|count)$/.exec(name)?.[1] ?? (/^(?:envoy|haproxy)_/.test(name) ? name : undefined);
    const family = base === undefined ? undefined : familyOf(base);
    if (base !== undefined && family && family.rank < 99) bases.set(base, family);
  }
  return [...bases].flatMap(([base, family]) => queriesOf(base, family, { catalogue, grouping, range }));
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
  const queries = [
    of({ name: `${base}_requests_per_second`, promql: rate, metrics: [counted], how: 'sum', described }, later.rate),
  ];
  if (failed)
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
          promql: `histogram_quantile(0.99, ${rateOf(`${base}_bucket`, family, scene, ['le'])})`,
          metrics: [`${base}_bucket`],
          how: 'max',
          described,
        },
        later.percentile,
      ),
    );
  return queries;
}

function rateOf(metric: string, family: RequestFamily, { grouping, range }: Scene, more: string[] = [], matcher = '') {
  const selector = grouping.select(metric, family.only ?? '', matcher);
  return grouping.aggregate('sum', `rate(${selector}[${range}])`, [...more, ...(family.by ?? [])]);
}

/** How many of them failed; undefined where nothing says which did. */
function failedOf(
  counted: string,
  family: RequestFamily,
  scene: Scene,
): { promql: string; metrics: string[] } | undefined {
  const { catalogue, grouping, range } = scene;
  const { failedMetric } = family;
  if (failedMetric !== undefined)
    return catalogue.names.has(failedMetric)
      ? { promql: rateOf(failedMetric, family, scene), metrics: [failedMetric] }
      : undefined;
  const rates = failures
    .filter(({ label }) => catalogue.labels.size === 0 || catalogue.labels.has(label))
    .map(
      ({ label, values }) => `rate(${grouping.select(counted, family.only ?? '', `${label}=~"${values}"`)}[${range}])`,
    );
  if (rates.length === 0) return undefined;
  return { promql: grouping.aggregate('sum', rates.join(' or '), family.by), metrics: [] };
}
