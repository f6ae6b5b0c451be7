/**
 * How many of the requests of a way in failed, and how many were only slow: two numbers, since they are two things to
 * whoever reads them. Owns: those words, for every place that says them. Refuses: counting.
 */
import { sayCount, sayShare } from '../wording/quantity.ts';
import type { JourneyImpact } from './triage-result.ts';

/** Less is none. */
const least = 0.005;

/** "98 % of 228 requests failed, 2 % were slow"; of an old result, which holds only the sum, that sum. */
export function shareWords({ share, failed, slow, requests }: JourneyImpact): string {
  const of = ` of ${requests} requests`;
  if (failed === undefined || slow === undefined) return `${rounded(share)}${of} failed or were slow`;
  if (failed < least) return `${rounded(slow)}${of} were slow`;
  return `${rounded(failed)}${of} failed${slow < least ? '' : `, ${rounded(slow)} were slow`}`;
}

/** "about 30 of 36 requests failed and 4 were slow". */
export function countWords({ share, failed, slow, requests }: JourneyImpact): string {
  const of = (part: number) => Math.round(part * requests);
  const all = ` of ${requests} requests`;
  if (failed === undefined || slow === undefined) return `about ${of(share)}${all} failed or were slow`;
  if (failed < least) return `about ${of(slow)}${all} were slow`;
  return `about ${of(failed)}${all} failed${slow < least ? '' : ` and ${of(slow)} were slow`}`;
}

function rounded(share: number): string {
  return sayShare(Math.round(share * 100) / 100);
}

/** "At least 9 users": they are counted in the requests that were traced or measured, and others may have been hit. */
export function atLeast({ count, of }: { count: number; of: 'users' | 'requests' }): string {
  return `at least ${sayCount(count, of === 'users' ? 'user' : 'request')}`;
}
