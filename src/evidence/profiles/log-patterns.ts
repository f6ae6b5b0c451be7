/**
 * What the logs say, by pattern, window against baseline.
 * Owns: counts, first and last time and an example a pattern; what is new, gone, more or fewer.
 * Refuses: causes.
 */
import { logKeyOf, type Severity, shortMessage } from '../model/log-key.ts';
import type { Telemetry } from '../model/telemetry.ts';

export interface LogPattern {
  service: string;
  severity: Severity;
  /** `same` where chance explains the difference. */
  change: 'new' | 'gone' | 'more' | 'fewer' | 'same';
  before: number;
  inside: number;
  first: string;
  last: string;
  example: string;
}

/** A count's z-score (Poisson) from which it is no longer the same. */
const notable = 3.5;
const rankOf: Record<Severity, number> = { error: 2, warning: 1, info: 0 };
const changeRank: Record<LogPattern['change'], number> = { new: 3, gone: 2, more: 2, fewer: 1, same: 0 };

/** Patterns, what changed and is severe first; `service` narrows to one. */
export function logPatterns({ logs, alert }: Telemetry, service?: string): LogPattern[] {
  const patterns = new Map<string, LogPattern>();
  const { baseline, window } = alert;
  for (const line of logs) {
    if (service !== undefined && line.service !== service) continue;
    const isInside = line.time >= window.from && line.time < window.to;
    if (!isInside && !(line.time >= baseline.from && line.time < baseline.to)) continue;
    const { key, severity } = logKeyOf(line);
    const id = `${line.service}\0${key}`;
    const time = new Date(line.time).toISOString();
    let pattern = patterns.get(id);
    if (!pattern) {
      const example = shortMessage(line.body, 300);
      pattern = {
        service: line.service,
        severity,
        change: 'same',
        before: 0,
        inside: 0,
        first: time,
        last: time,
        example,
      };
      patterns.set(id, pattern);
    }
    pattern.last = time;
    if (isInside) pattern.inside++;
    else pattern.before++;
  }
  const ratio = Math.max(1, window.to - window.from) / Math.max(1, baseline.to - baseline.from);
  for (const pattern of patterns.values()) pattern.change = changeOf(pattern, ratio);
  return [...patterns.values()].sort(
    (one, other) =>
      rankOf[other.severity] * changeRank[other.change] - rankOf[one.severity] * changeRank[one.change] ||
      changeRank[other.change] - changeRank[one.change] ||
      other.inside - one.inside,
  );
}

function changeOf({ before, inside }: LogPattern, ratio: number): LogPattern['change'] {
  if (before === 0) return 'new';
  const expected = before * ratio;
  const score = (inside - expected) / Math.sqrt(expected + 1);
  if (inside === 0 && score <= -2) return 'gone';
  if (Math.abs(score) < notable) return 'same';
  return score > 0 ? 'more' : 'fewer';
}
