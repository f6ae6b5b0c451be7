/**
 * "Could it be the database?", where no component is called so: where that word stands in what was looked at.
 * Owns: that search, and what the kind of the cause tells by itself. Refuses: guessing whose other name it is.
 */
import { blamedIn, theoryIn } from '../../run/question/guess.ts';
import { isMistyped, tokensOf } from '../../run/question/tokens.ts';
import { saysWord } from '../../run/wording/says-word.ts';
import { name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { canThey } from './can-they.ts';
import { affected } from './affected.ts';
import { datedChange, distinct, lead, lookedUp, ownWords } from './wording.ts';

/** "Could it be the database?", where no component is called so: where that word stands in what was looked at. */
export async function guessed(asked: Asked, word: string): Promise<Told> {
  if (asksState.test(asked.text.slice(0, 300)) && blamedIn(asked.text).length === 0) return stateOfUnknown(asked, word);
  const { triage, finding } = asked;
  const blamed = finding ? finding.change?.ref : triage?.culpritChange;
  // The supposed noun goes before the place that it is supposed at.
  const both = blamedIn(asked.text);
  const own = theoryIn(asked.text);
  const words = [...new Set([...(own === null ? [] : [own]), ...(both.length > 0 ? both : [word])])];
  const meant = words.map((it) => it.toLowerCase());
  const has = (text: string) =>
    meant.some(
      (it) =>
        saysWord(text.toLowerCase(), it) ||
        (it.length > 5 && text.toLowerCase().includes(it)) ||
        tokensOf(text).some((token) => isMistyped(it, token)),
    );
  const changes = (triage?.changes ?? []).filter(({ summary, ref }) => has(summary) || has(ref));
  const signs = (triage?.anomalies ?? []).filter(({ signal, chronic }) => !chronic && has(signal));
  const seen = [
    ...changes.map((it) => {
      const fits = it.ref === blamed ? ' This one fits the cause.' : '';
      return say`The word stands in ${datedChange(it)}: ${quote(it.summary)}.${fits}`;
    }),
    ...distinct(signs.map((it) => say`It is named at ${name(it.component)}: ${ownWords(it)}`)),
  ].slice(0, 3);
  const called = words.flatMap((it, place): Words => [...(place === 0 ? [] : [' or ']), ...say`${name(it)}`]);
  const no: Words = asksToRuleOut.test(asked.text.slice(0, 300))
    ? say`Not ruled out by itself, but `
    : finding?.component
      ? say`${words.length > 1 ? 'Neither' : 'No'}, as far as was seen: `
      : say`Not known; `;
  const opening =
    seen.length > 0
      ? finding?.component
        ? say`No, as far as was seen: no component is called ${called} here, and the cause was found at ${name(finding.component)}.`
        : say`No component is called ${called} here.`
      : say`${no}nothing that was looked at speaks for it; no component is called ${called}, and no change, log or metric that moved names it.`;
  return { lines: [opening, ...reached(asked, meant), ...seen, lead(asked)], foot: lookedUp(asked, []) };
}

const asksToRuleOut = /\brul(?:e|ed|ing)\b[^.?!]{0,30}\bout\b/i;

/** What a certificate error tells by itself. */
function reached({ finding }: Asked, meant: readonly string[]): Words[] {
  return finding?.causeKind === 'certificate' && meant.some((it) => onTheWay.test(it))
    ? [say`A certificate is looked at only after the name was found and the connection stood, so both worked.`]
    : [];
}

const onTheWay = /^(?:firewall|dns|network|routing|port|proxy|vpn|resolver)s?$/;

/** "Are refunds ok?" */
const asksState = /\b(?:ok|okay|fine|working|works?|down|up|slow|broken|affected|healthy|alright)\b/i;

/** Nothing here is called so: the way in that people call so, else what is measured of all, and which are not hit. */
export async function stateOfUnknown(asked: Asked, word: string): Promise<Told> {
  const meant = await canThey({ ...asked, text: `can customers still use ${word}` });
  if (meant.length > 0) return { lines: meant, foot: lookedUp(asked, []) };
  const told = await affected({ ...asked, text: 'what else is still ok', ask: { ...asked.ask, subject: {} } });
  return {
    ...told,
    lines: [say`Cannot be told: nothing here is called ${name(word)}. What is measured:`, ...told.lines],
  };
}
