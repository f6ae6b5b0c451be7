/**
 * "What did you rule out?": what was looked at and does not explain it, each with its reason.
 * Owns: which rows count. Refuses: candidates that still stand; they are named as such.
 */
import { type Hypothesis, saidWords } from '../../run/finding/hypothesis.ts';
import { quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { evidence } from './evidence.ts';
import { capital, lead, lookedUp } from './wording.ts';

const most = 6;
/** "What did you not look at?" */
const asksForGaps =
  /\bnot (?:look\w*|check\w*|see\w*|cover\w*|consider\w*|know\w*)\b|\b(?:miss(?:ed|ing)?|blind spots?|gaps?|overlook\w*)\b/i;

export async function ruledOut(asked: Asked): Promise<Told> {
  const { triage, hypotheses: rows, finding } = asked;
  if (!triage) return { lines: [say`Nothing has been ruled out yet: nothing was looked at.`] };
  // Of a calm it is what was checked that matters.
  if (finding?.noFault) return evidence({ ...asked, ask: { ...asked.ask, subject: {} } });
  const out = rows.filter((it) => it.standing === 'ruled-out');
  const weaker = rows.filter((it) => it.standing === 'weaker');
  const gaps = asksForGaps.test(asked.text.slice(0, 300))
    ? [
        ...(finding?.gaps ?? []).slice(0, 3).map((it) => say`Not seen: ${quote(it)}`),
        say`Not looked at: what is recorded nowhere here, such as what people see in their browsers, networks, machines and whatever lies outside; and any time but that around this incident.`,
        ...(finding?.missing ?? []).slice(0, 2).map((it) => say`What would prove it and was not seen: ${quote(it)}`),
      ]
    : [];
  return {
    lines: [
      ...gaps,
      out.length === 0 ? say`Nothing is ruled out for certain.` : say`Looked at, and does not explain it:`,
      ...out.slice(0, most).map(sentence),
      ...(weaker.length > 0
        ? [
            finding?.verdict === 'confirmed'
              ? say`Looked at, and explains less than the confirmed cause:`
              : say`Less likely than the first, not ruled out:`,
          ]
        : []),
      ...weaker.slice(0, most).map(sentence),
      lead(asked),
    ],
    foot: lookedUp(asked, []),
  };
}

function sentence({ what, against: reasons, said = [] }: Hypothesis): Words {
  const against = [...reasons, ...said.map(saidWords)];
  return against.length > 0
    ? say`${capital(what)}: ${against.flatMap((it, index) => (index === 0 ? it : ['; ', ...it]))}`
    : capital(what);
}
