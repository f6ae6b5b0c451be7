/**
 * Questions that are known by how they are asked, whatever their topic is taken for.
 * Owns: the order in which they are tried. Refuses: their answers; each has its file.
 */
import type { Asked, Told } from './asked.ts';
import { tokensOf } from '../../run/question/tokens.ts';
import { changeCleared } from './change-cleared.ts';
import { settingIn } from './change-did.ts';
import { asksForValue, changes } from './changes.ts';
import { evidence } from './evidence.ts';
import { failingRequest } from './failing-request.ts';
import { ifDenied } from './if-denied.ts';
import { proofOfFix } from './proof-of-fix.ts';
import { refusedOrder } from './refused-order.ts';
import { whyStopped } from './status.ts';
import { vendorNote } from './vendor-note.ts';
import { usual } from './usual.ts';
import { lead, lookedUp } from './wording.ts';

/** Characters of a question that are read. */
const most = 300;

/** "How do you know?", of a calm that was told. */
const doubts =
  /\b(?:how (?:do|can|did|would) (?:you|u|we) (?:know|tell)|what makes (?:you|u)|why (?:are|r) (?:you|u) (?:so )?sure|why do (?:you|u) (?:think|believe|say))\b/i;

/** "What was the pool before?": the value of the setting that is blamed, not what is measured of it. */
function asksForSetting({ finding, text }: Asked): boolean {
  const set = settingIn(finding?.change?.summary ?? '');
  const words = set?.key.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  const said = new Set(tokensOf(text.slice(0, most)));
  return set !== null && words.some((it) => said.has(it)) && asksForValue.test(text.slice(0, most));
}

/** Null where it is none of them. */
export async function byForm(asked: Asked): Promise<Told | null> {
  const { ask } = asked;
  const told =
    ifDenied(asked) ??
    changeCleared(asked) ??
    (await vendorNote(asked)) ??
    (await proofOfFix(asked)) ??
    (await whyStopped(asked));
  if (told) return told;
  if (asked.finding?.noFault && doubts.test(asked.text.slice(0, most)) && ask.subject.evidence === undefined)
    return evidence(asked);
  if (asksForSetting(asked)) return changes({ ...asked, ask: { ...ask, topic: 'changes', subject: {}, window: null } });
  // "And before the deploy, how much was it?" under a metric's answer asks one thing.
  if (ask.topic === 'usual' && ask.inherited === true && ask.subject.metric !== undefined) return usual(asked);
  if (ask.topic === 'unknown' || /\binstead\b/i.test(asked.text.slice(0, most))) {
    const refused = await refusedOrder(asked);
    if (refused) return refused;
  }
  const request = await failingRequest(asked);
  return request && { lines: [...request.lines, lead(asked)], foot: lookedUp(asked, request.evidence) };
}
