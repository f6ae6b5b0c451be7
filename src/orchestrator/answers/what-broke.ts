/**
 * "What is broken?": the cause, with what people meet of it before it where that was asked.
 * Owns: that one sentence. Refuses: how bad it is (affected.ts).
 */
import { wasMended } from '../../run/actions/mended.ts';
import { say, type Words } from '../../run/wording/words.ts';
import type { Asked } from './asked.ts';
import { capitalized, doings } from './customer-words.ts';
import { lead } from './wording.ts';

const mostWays = 4;
const asksWhat =
  /\b(?:what|whats|what['’]s)\b[^.?!]{0,40}\b(?:broken|broke|wrong|down|happen\w*|going on|up|failing|problem|issue)\b/i;

/** The cause; where it was asked what is broken, with what people meet of it. */
export function whatBroke(asked: Asked): Words {
  const { finding, text } = asked;
  const ways = finding?.outcome === 'fault' ? finding.impact.journeys.slice(0, mostWays).map((it) => it.name) : [];
  if (ways.length === 0 || !asksWhat.test(text.slice(0, 300))) return lead(asked);
  const is = wasMended(asked.state) ? ['was', 'were'] : ['is', 'are'];
  return say`${capitalized(doings(ways))} ${is[ways.length > 1 ? 1 : 0] ?? 'is'} hit: ${lead(asked)}`;
}
