/**
 * An alert that fired while nothing was wrong: what it reported, what is measured here, and that no more is known.
 * Owns: those sentences where that is what was asked. Refuses: judging the alert's own rule.
 */
import { cite, say, type Words } from '../../run/wording/words.ts';
import type { Asked } from './asked.ts';
import { alertSaid, measuredNow, readingWords, usualOf } from './wording.ts';

/** "Why did it page us?", where nothing is wrong: what the alert said, what is measured, and that no more is known. */
export function whyAlerted({ finding, seen }: Pick<Asked, 'finding' | 'seen'>): Words[] {
  const { reading } = finding ?? {};
  if (!finding?.noFault || !reading) return [];
  const alert = alertSaid(reading);
  return [
    say`${alert.length > 0 ? alert : say`The alert fired`}; nothing that is measured here shows that, and why it measured otherwise is not known here.`,
    say`Measured here: ${measuredNow(reading)}, and it stayed inside its usual range (${usualOf(reading)}) before, during and up to that look.${cite(seen?.evidence.triage)}`,
  ];
}

const asksIfWrong =
  /\b(?:any|some|every)?thing\b[^.?!]{0,20}\b(?:wrong|broken)\b|\b(?:wrong|broken) or not\b|\b(?:real|actual|really an?) (?:\w+ )?(?:problem|issue|incident|outage)\b/i;
const asksIfReal =
  /\b(?:lying|lies|silly|glitch\w*|spurious|hiccups?|bug|wrong again|crying wolf|noise|noisy|real|false|bogus|flak\w*|bed|sleep|ignore|worry|relax)\b/i;

/** "Is this real or noise?": that word first, where nothing is wrong; empty where that is not asked. */
export function noiseWords({ finding, text }: Pick<Asked, 'finding' | 'text'>): Words[] {
  if (!finding?.noFault) return [];
  if (asksIfWrong.test(text.slice(0, 300)) && finding.reading)
    return [say`No, nothing is wrong and the alert looks false: ${readingWords(finding.reading)}.`];
  if (!asksIfReal.test(text.slice(0, 300))) return [];
  const measured = finding.reading ? say`: ${readingWords(finding.reading)}` : say`, as far as is measured`;
  const bad = /\b(?:down|broken|dead|failing|slow)\b/i.exec(text.slice(0, 300))?.[0].toLowerCase();
  const word = bad === undefined ? 'Noise' : `Not ${bad}, the alert looks false`;
  return [say`${word}${measured}. Nothing has to be done.`];
}
