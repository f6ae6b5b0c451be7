/**
 * Which time a question means: "since 14:05", "last hour", "T+5m".
 * Owns: the few forms that follow-up questions use. Refuses: zones; a time of day is UTC, and the latest that has passed.
 */

export interface SaidWindow {
  from: number;
  to: number;
}

const units: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const unitWords: Record<string, string> = { se: 's', mi: 'm', ho: 'h', hr: 'h', da: 'd' };

/** `now` and `start` (the incident's zero) in epoch ms; null where no time is named. */
export function saidWindow(text: string, now: number, start: number | null): SaidWindow | null {
  const words = text.slice(0, 4_000).toLowerCase();
  const after = /\bt ?\+ ?(\d{1,5})(?:\.\d+)? ?([smhd])/.exec(words);
  if (after && start !== null) return { from: start + Number(after[1]) * unitOf(after[2]), to: now };
  const clock = /\b([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?\b/.exec(words);
  if (clock) return { from: lastAt(now, Number(clock[1]), Number(clock[2]), Number(clock[3] ?? 0)), to: now };
  const last =
    /\b(?:last|past|previous) (\d{1,4}|a|an|few|couple of|half an|half)? ?(seconds?|secs?|min|mins|minutes?|h|hrs?|hours?|days?)\b/.exec(
      words,
    );
  if (last) return { from: now - countOf(last[1]) * unitOf(last[2]), to: now };
  const ago = /\b(\d{1,4}|an?) ?(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?) ago\b/.exec(words);
  if (ago) return { from: now - countOf(ago[1]) * unitOf(ago[2]), to: now };
  const today = Math.floor(now / 86_400_000) * 86_400_000;
  if (/\byesterday\b/.test(words)) return { from: today - 86_400_000, to: today };
  if (/\b(today|this morning)\b/.test(words)) return { from: today, to: now };
  return null;
}

function unitOf(word = ''): number {
  return units[word.length === 1 ? word : (unitWords[word.slice(0, 2)] ?? '')] ?? 60_000;
}

function countOf(word = '1'): number {
  if (word.startsWith('half')) return 0.5;
  if (word === 'few') return 5;
  if (word === 'couple of') return 2;
  return Number.isNaN(Number(word)) ? 1 : Number(word);
}

function lastAt(now: number, hour: number, minute: number, second: number): number {
  const day = Math.floor(now / 86_400_000) * 86_400_000;
  const at = day + ((hour * 60 + minute) * 60 + second) * 1_000;
  return at > now ? at - 86_400_000 : at;
}
