/**
 * The one figure of a verification that people want: what the incident did to the metric, and what it is now.
 * Owns: choosing it among the rows of a metric profile. Refuses: any other shape; then there is no figure.
 */
import { z } from 'zod';
import { type AlertFigures, alertFigures, inUnit } from '../run/finding/alert-figures.ts';
import type { Measured } from '../run/actions/approval.ts';

const Row = z.object({
  service: z.string().max(200),
  metric: z.string().max(200),
  kind: z.string(),
  unit: z.string().max(20).nullish(),
  before: z.number().nullish(),
  inside: z.number().nullish(),
  worst: z.number().nullish(),
  latest: z.number().nullish(),
  strength: z.number(),
  labels: z.record(z.string(), z.string().max(200)).catch({}),
});
type Row = z.infer<typeof Row>;
const Profile = z.object({ metrics: z.array(z.unknown()).max(10_000) });

/** What users meet, the most telling first. */
const order = ['error', 'availability', 'latency', 'saturation'];

/**
 * The alert's own metric where the rows have it: of the kind, the percentile and the way of users that it speaks of. Else
 * the loudest metric of the first kind that the incident touched; null where there is none. `labels` and `title` are the
 * alert's.
 */
export function measuredOf(
  structured: unknown,
  labels: Readonly<Record<string, string>> = {},
  title = '',
): Measured | null {
  const profile = Profile.safeParse(structured);
  if (!profile.success) return null;
  const rows = profile.data.metrics.flatMap((row) => Row.safeParse(row).data ?? []);
  // A way of users is named by more labels than its component, e.g. by its namespace and its route.
  const named = new Set(Object.values(labels));
  const nearness = ({ labels: own, service }: Row) =>
    Object.values(own).filter((it) => it !== service && named.has(it)).length;
  const alert = alertFigures(title);
  const isSuch = (row: Row) => alert.kind === row.kind && (alert.percentile ?? percentileOf(row)) === percentileOf(row);
  const nearest = Math.max(...rows.map(nearness));
  const isAlerts = (row: Row) => isSuch(row) && nearness(row) === nearest;
  const best = rows
    .filter((row) => order.includes(row.kind) && (row.strength > 0 || isAlerts(row)))
    .toSorted(
      (one, other) =>
        Number(isAlerts(other)) - Number(isAlerts(one)) ||
        order.indexOf(one.kind) - order.indexOf(other.kind) ||
        nearness(other) - nearness(one) ||
        other.strength - one.strength,
    )[0];
  const during = best?.worst ?? best?.inside;
  if (!best || typeof during !== 'number' || typeof best.latest !== 'number') return null;
  const unit = best.unit == null && /(?:^|_)ratio(?:$|_)/i.test(best.metric) ? 'ratio' : (best.unit ?? undefined);
  return {
    service: best.service,
    metric: best.metric,
    ...(best.labels.route === undefined ? {} : { route: best.labels.route }),
    ...(unit ? { unit } : {}),
    ...(typeof best.before === 'number' ? { before: best.before } : {}),
    during,
    now: best.latest,
    ...(isAlerts(best) ? saidBy(alert, unit) : alert.value === null ? {} : { otherThan: 'alert' }),
  };
}

/** What the alert says of it, in its own unit. */
function saidBy(
  { value, line, dimension }: AlertFigures,
  unit: string | undefined,
): Pick<Measured, 'atAlert' | 'line'> {
  const atAlert = value === null ? null : inUnit(value, dimension, unit);
  const at = line === null ? null : inUnit(line.at, dimension, unit);
  return {
    ...(atAlert === null ? {} : { atAlert }),
    ...(at === null || line === null ? {} : { line: { at, above: line.above } }),
  };
}

/** 95 of `latency_p95_ms`; null where its name says none. */
function percentileOf({ metric }: Row): number | null {
  const [, of] = /(?:^|_)p(\d{2})(?:_|$)/i.exec(metric) ?? [];
  return of === undefined ? null : Number(of);
}
