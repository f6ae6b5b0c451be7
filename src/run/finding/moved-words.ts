/**
 * A metric that moved, as a sentence has it: "memory of the process 77.3 MB → 130 MB".
 * Owns: saying name and numbers as people do. Refuses: judging how far it moved.
 */
import { fromTo } from '../wording/from-to.ts';
import { metricWords } from '../wording/metric-words.ts';
import { sayQuantity, sayShare } from '../wording/quantity.ts';
import type { Anomaly } from './triage-result.ts';
import { plainText } from '../wording/words.ts';

/** `unit` as the source has it; a share of 0 to 1 may come without one. */
export function movedWords(metric: string, before: number, after: number, unit: string | null = null): string {
  const isShare = unit === null && /(?:^|_)ratio(?:$|_)/.test(metric);
  const said = (value: number) => (isShare ? sayShare(value) : sayQuantity(value, unit));
  return `${plainText([metricWords(metric)])} ${fromTo(said(before), said(after))}`;
}

/** "billing: response time (95th percentile, p95) 124 ms → 150 ms"; what is no metric keeps the sentence that it came with. */
export function symptomWords({ component, signal, source, kind, before, after, unit, text }: Anomaly): string {
  if (source !== 'metric' || kind !== 'moved' || before === null || after === null) return text;
  return `${component}: ${movedWords(signal, before, after, unit)}`;
}
