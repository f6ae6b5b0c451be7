/**
 * "Had you found the cause before we stopped you?": what was known by then, and what was left open by the stop.
 * Owns: that answer, once somebody stopped the investigation. Refuses: how it goes on (trend.ts).
 */
import { formOf } from '../../run/question/form.ts';
import { say } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { fixes, stopped } from './fix.ts';
import { lead, lookedUp } from './wording.ts';

/** Characters of a question that are read. */
const most = 300;
const asksIfFound =
  /\b(?:find|found|know|knew|known|have|had|got|find out|figure[d]? out|see|seen|identif\w+|sure)\b[^.?!]{0,40}\b(?:cause|culprit|something|smthn?g?|somthing|anything|what|why|it|reason|answer)\b[^.?!]{0,40}\b(?:before|after|by then|already|yet|then|till|until|when (?:i|we|you|it|they))\b|\b(?:stop\w*|cancel\w*|halt\w*|interrupt\w*)\b[^.?!]{0,40}\b(?:before|after)\b[^.?!]{0,30}\b(?:found|knew|finding|knowing|had)\b|\bwhat (?:did|had|have) (?:you|u|aura) (?:find|found|got|figured|have|had)\b|\bhow far (?:did|had|were) (?:you|u|aura)\b/i;

/** Null where nobody stopped it, or it is not asked. */
export function foundBeforeStop(asked: Asked): Told | null {
  const { text, finding } = asked;
  const who = stopped(asked);
  if (who.length === 0 || asked.ask.topic === 'act' || !asksIfFound.test(text.slice(0, most))) return null;
  const isWhether = formOf(text) === 'whether' || / or not\b|\bbefore or after\b|\bright\?/i.test(text.slice(0, most));
  const isFound = finding?.outcome === 'fault' && finding.component !== null;
  const word = isFound
    ? finding.verdict === 'confirmed'
      ? 'the cause was found and confirmed before the stop'
      : 'a likely cause was found before the stop'
    : 'no cause was found before the stop';
  return {
    lines: [
      isWhether ? say`${isFound ? 'Yes' : 'No'}, ${word}.` : say`${word.charAt(0).toUpperCase()}${word.slice(1)}.`,
      ...(isFound ? [lead(asked)] : []),
      ...fixes(asked).slice(0, 1),
      ...who,
    ],
    foot: lookedUp(asked, []),
  };
}
