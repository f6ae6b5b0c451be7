/**
 * Durations and counts as people read them. Owns: rounding and units. Refuses: times of day (markup.ts has those).
 */
import { join, Markup, markup } from './markup.ts';

/** `1m 4s`, `42s`, `0.8s`. */
export function duration(ms: number): Markup {
  return new Markup(durationOf(ms));
}

function durationOf(ms: number): string {
  if (!Number.isFinite(ms) || ms < 0) return 'unknown';
  if (ms < 10_000) return `${(ms / 1_000).toFixed(1)}s`;
  const seconds = Math.round(ms / 1_000);
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return `${seconds}s`;
  const hours = Math.floor(minutes / 60);
  return hours > 0 ? `${hours}h ${minutes % 60}m` : `${minutes}m ${seconds % 60}s`;
}

export function percent(share: number): Markup {
  const value = share * 100;
  return new Markup(`${value >= 10 || value === 0 ? Math.round(value) : value.toFixed(1)} %`);
}

/** `a, b, c and 4 more`. */
export function listed(parts: readonly Markup[], most: number): Markup {
  const shown = join(parts.slice(0, most), ', ');
  return parts.length > most ? markup`${shown} and ${parts.length - most} more` : shown;
}
