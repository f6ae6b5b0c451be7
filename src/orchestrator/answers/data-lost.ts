/**
 * "Did we lose orders, was anybody charged twice?"
 * Owns: that what became of data is not measured, how far a failed request got, and whom to ask. Refuses: a no.
 */
import { name, say } from '../../run/wording/words.ts';
import { affected, payments } from './affected.ts';
import type { Asked, Told } from './asked.ts';
import { calmWords } from './customers-say.ts';
import { howFar } from './failing-request.ts';
import { harmOf } from './harm.ts';
import { ownerWords } from './owner.ts';
import { lookedUp } from './wording.ts';

/** Characters of a question that are read. */
const most = 300;
const asksIfLost = /\b(?:los[et]|losing|lost|missed|dropped)\b/i;
const ofMoney = /\b(?:charg\w*|pa(?:y|id|yed|yments?)|refund\w*|twice|money|bank|cards?)\b/i;

/** "Did we lose orders?" Null where nothing was found. */
export async function dataLost(asked: Asked): Promise<Told | null> {
  const { finding } = asked;
  if (finding?.noFault) {
    const calm = calmWords(asked);
    return calm
      ? {
          lines: [say`No sign of it: ${calm}`, say`Orders, payments and stored data themselves are not counted here.`],
          foot: lookedUp(asked, []),
        }
      : null;
  }
  if (finding?.outcome !== 'fault') return null;
  const harm = await harmOf(asked);
  if (!harm) return null;
  // What is counted of failed requests goes before what nothing counts.
  const asksOfRequests = asksIfLost.test(asked.text.slice(0, most));
  const told = await affected({
    ...asked,
    text: asksOfRequests ? asked.text : '',
    ask: { ...asked.ask, topic: 'affected', subject: {} },
  });
  const paid = ofMoney.test(asked.text.slice(0, most)) ? payments(asked) : [];
  const [component] = paid;
  return {
    lines: [
      ...(asksOfRequests
        ? told.lines.slice(0, 2)
        : [
            say`Not known: what became of the data behind a failed request (an order, a payment, what was in a basket) is not seen here, nor whether one that failed was tried again.`,
          ]),
      ...(finding.causeKind === 'certificate'
        ? [
            say`What broke off at the certificate check was refused before anything was sent to ${name(finding.component ?? '')}; what happens outside of here is not measured.`,
          ]
        : []),
      ...(await howFar(asked, paid)),
      ...(asksOfRequests ? [] : told.lines.slice(0, 1)),
      await ownerWords(component === undefined ? asked : { ...asked, ask: { ...asked.ask, subject: { component } } }),
    ],
    foot: lookedUp(asked, harm.evidence ? [harm.evidence] : []),
  };
}
