/**
 * A status update for customers: what they notice, since when, what is done about it. A draft.
 * Owns: leaving out whatever is the team's own: components, versions, evidence. Refuses: promises.
 */
import { isUndecided } from '../../run/approval.ts';
import { sayShare } from '../../run/quantity.ts';
import { at, say, type Words } from '../../run/words.ts';
import type { Asked, Told } from './asked.ts';
import { lookAtMetrics } from './looked.ts';
import { isSeenOver } from './trend.ts';
import { subjectOf } from './wording.ts';

export async function customerUpdate(asked: Asked): Promise<Told> {
  const { finding, state } = asked;
  const service = subjectOf({ ...asked, ask: { ...asked.ask, subject: {} } });
  const isSeen = service !== null && (await isSeenOver(asked, service));
  const isMending = [...state.approvals.values()].some(
    (approval) => isUndecided(approval.state) || approval.state === 'executing',
  );
  const [worst] = finding?.impact.journeys ?? [];
  const began = finding?.since ? say` since ${at(Date.parse(finding.since))}` : [];
  const draft: Words[] = [say`Draft for customers; nothing is published by me:`];
  if (finding?.noFault)
    return { lines: [...draft, say`We looked into a report of trouble and found our service working as usual.`] };
  const ways = (finding?.impact.journeys ?? []).slice(0, 3).map((it) => `“${journey(it.name)}”`);
  const looked = service === null || isSeen ? null : await lookAtMetrics(asked, service);
  const failing = (looked && 'found' in looked ? looked.found.metrics : []).find(
    (it) => it.kind === 'error' && it.labels['route'] === worst?.name,
  );
  const share = failing?.latest ?? null;
  const now =
    share === null || share < 0.005 ? [] : say` (now ${sayShare(share)} of all attempts at ${ways[0] ?? ''} fail)`;
  const what = worst
    ? isSeen || state.resolved
      ? say`${ways.join(' and ')} failed or was slow`
      : say`${ways.join(' and ')} may fail or be slow${now}`
    : say`some requests may have failed or been slow`;
  if (isSeen) draft.push(say`This is over:${began} ${what}. Our service works as usual again.`);
  // Whoever resolved it said so; that it works again is not claimed before it is measured.
  else if (state.resolved) draft.push(say`This is marked as resolved:${began} ${what}.`);
  else draft.push(say`We have a problem${began}: ${what}. We know about it and are working on it.`);
  const cause =
    finding?.component && finding.verdict !== 'inconclusive'
      ? say`The cause is known${isMending ? ' and a fix is being prepared' : ''}.`
      : say`We are looking for the cause.`;
  return { lines: [...draft, cause, say`We will write again when there is news.`] };
}

/** "POST /basket" → "basket": customers know no routes. */
function journey(route: string): string {
  const words = route
    .replace(/^[A-Z]{3,7} /, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.slice(0, 3).join(' ').slice(0, 40);
}
