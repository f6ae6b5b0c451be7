/**
 * What was known of an action before it was proposed, in one line of its card.
 * Owns: the words of the record. Refuses: counting; run/trust/ does.
 */
import type { RecordBrief } from '../../run/actions/approval.ts';
import { day, type Markup, markup } from '../markup.ts';
import { listed } from '../spans.ts';

/** Null where there is none: that it is the first time is said by nothing standing there. */
export function recordLine(record: RecordBrief | undefined): Markup | null {
  if (!record) return null;
  const { ran, verified, unverified, failed, undone, denied, since } = record;
  if (ran === 0 && denied === 0) return null;
  const bad = [
    ...(unverified > 0 ? [markup`${unverified} did not help`] : []),
    ...(failed > 0 ? [markup`${failed} failed`] : []),
    ...(undone > 0 ? [markup`${undone} taken back`] : []),
    ...(denied > 0 ? [markup`${denied} denied`] : []),
  ];
  const from = verified > 0 && verified === ran && since !== undefined ? markup` since ${day(since)}` : null;
  const done = ran > 0 ? [markup`${verified} of ${ran} verified${from}`] : [];
  return markup`*Record:* ${listed([...done, ...bad], 5)}`;
}
