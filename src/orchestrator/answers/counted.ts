/**
 * "How many queries a second?": something that is to be counted, by its own word.
 * Owns: that word, and where it is measured. Refuses: the numbers.
 */
import type { Asked } from './asked.ts';
import { lookAtUsual, type MetricRow } from './looked.ts';
import { suspectOf } from './wording.ts';

/** What is to be counted and no metric is called by; null where none is named. */
export function countedIn(text: string, rows: readonly MetricRow[]): string | null {
  const said = /\bhow many ([a-z][a-z-]{2,30}?)s?\b/i.exec(text.slice(0, 300))?.[1]?.toLowerCase();
  if (said === undefined || /^(?:time|percent|more|of|minute|second|hour)$/.test(said)) return null;
  return rows.some(({ metric: its }) => its.toLowerCase().includes(said)) ? null : `${said}s`;
}

/** Where it is measured if not at `service`: where the trouble comes from. Null where a component was named, or it is nowhere. */
export async function countedAt(
  asked: Asked,
  service: string,
  counted: string,
): Promise<{ service: string; metric: string } | null> {
  const suspect = suspectOf(asked);
  if (suspect === null || suspect === service || asked.ask.subject.component !== undefined) return null;
  const looked = await lookAtUsual(asked, suspect);
  const word = counted.replace(/ies$/, 'y').replace(/s$/, '');
  const isThere = 'found' in looked && looked.found.metrics.some(({ metric }) => metric.toLowerCase().includes(word));
  return isThere ? { service: suspect, metric: word } : null;
}
