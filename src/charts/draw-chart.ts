/**
 * Stored data → picture.
 * Owns: the way from a spec to a PNG, seen as one span. Refuses: fetching data, and sending the picture anywhere.
 */
import { inSpan } from '../telemetry/span.ts';
import { chartSvg } from './chart-svg.ts';
import type { ChartSpec } from './chart-spec.ts';
import { rasterise } from './raster.ts';

/**
 * A PNG of 1200 × 675 pixels on an opaque ground. The same spec gives the same bytes. Whatever the numbers and texts
 * are, there is a picture; without a sample it says "No data". Throws AuraError `chart-not-drawn` when the rasteriser
 * itself fails.
 */
export async function drawChart(spec: ChartSpec): Promise<Buffer> {
  const points = Math.min(spec.main.times.length, spec.main.values.length);
  return inSpan('chart.draw', { 'aura.chart.points': points }, () => rasterise(chartSvg(spec)));
}
