/**
 * The one figure of a verification that people want: what the incident did to the metric, and what it is now.
 * Owns: choosing it among the rows of a metric profile. Refuses: any other shape; then there is no figure.
 */
import { z } from 'zod';
import type { Measured } from '../run/approval.ts';

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
const Profile = z.object({ metrics: z.array(z.unknown()).max(10_000) });

/** What users meet, the most telling first. */
const order = ['error', 'availability', 'latency', 'saturation'];

/**
 * The loudest metric of the first kind that the incident touched; null where there is none. `labels`: the alert's. What
 * they name is measured first, so that the alert and its end speak of the same.
 */
export function measuredOf(structured: unknown, labels: Readonly<Record<string, string>> = {}): Measured | null {
  const profile = Profile.safeParse(structured);
  if (!profile.success) return null;
  const rows = profile.data.metrics.flatMap((row) => Row.safeParse(row).data ?? []);
  const named = new Set(Object.values(labels));
  const isNamed = ({ labels: own, service }: z.infer<typeof Row>) =>
    Object.values(own).some((it) => it !== service && named.has(it));
  const best = rows
    .filter(({ kind, strength }) => order.includes(kind) && strength > 0)
    .toSorted(
      (one, other) =>
        order.indexOf(one.kind) - order.indexOf(other.kind) ||
        Number(isNamed(other)) - Number(isNamed(one)) ||
        other.strength - one.strength,
    )[0];
  const during = best?.worst ?? best?.inside;
  if (!best || typeof during !== 'number' || typeof best.latest !== 'number') return null;
  const ratio = best.unit == null && /(?:^|_)ratio(?:$|_)/i.test(best.metric) ? 'ratio' : best.unit;
  return {
    service: best.service,
    metric: best.metric,
    ...(best.labels.route === undefined ? {} : { route: best.labels.route }),
    ...(ratio ? { unit: ratio } : {}),
    ...(typeof best.before === 'number' ? { before: best.before } : {}),
    during,
    now: best.latest,
  };
}
