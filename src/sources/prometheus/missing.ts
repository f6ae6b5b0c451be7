/**
 * What a verdict of "healthy" would need and the look did not see.
 * Owns: the sentences about what the alert measures: not known, not found, no time before, stale, refused, cut.
 * Refuses: the verdict.
 */
import type { Alert, Series } from '../../evidence/model/telemetry.ts';
import type { Grid } from './planned-query.ts';

const fewestBefore = 10;
/** Steps without a sample at the end of the window, from which on it is stale. */
const staleSteps = 5;

export function missingOf({
  alert,
  series,
  asked,
  grid,
  cutBecause,
}: {
  alert: Alert;
  series: Series[];
  asked: { refused: string[] };
  grid: Grid;
  cutBecause?: string | undefined;
}): string[] {
  const measured = series.filter((one) => one.measured);
  const missing = asked.refused.map((said) => `What the alert measures could not be read: ${said}`);
  if (alert.expression === undefined) {
    const isAlert = alert.severity !== undefined || alert.service !== undefined || Object.keys(alert.labels).length > 0;
    if (isAlert) missing.push('The expression of the alert is not known, so nothing shows what it measures.');
  } else if (measured.length === 0 && missing.length === 0)
    missing.push('No series was found for what the alert measures.');
  for (const { name, service, times } of measured) {
    const before = times.filter((time) => time >= alert.baseline.from && time < alert.baseline.to).length;
    if (before < Math.min(fewestBefore, (grid.end - grid.start) / grid.step / 2))
      missing.push(`${name} of ${service} has no time before the incident to compare with.`);
    const last = times.at(-1) ?? 0;
    if (last < grid.end * 1000 - staleSteps * Math.max(grid.step, grid.interval) * 1000)
      missing.push(`${name} of ${service} has no sample since ${new Date(last).toISOString()}.`);
  }
  if (cutBecause) missing.push(`Not all that tells of health was asked: ${cutBecause}.`);
  return [...new Set(missing)];
}
