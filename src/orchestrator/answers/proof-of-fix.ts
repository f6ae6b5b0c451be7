/**
 * "How do you know that it is fixed?": what was measured before and after, for how long it was watched, and how it is now.
 * Owns: that answer, once a recovery was verified. Refuses: the cause, and promises.
 */
import { mendedBy } from '../../run/actions/mended.ts';
import { formOf } from '../../run/question/form.ts';
import { sayCount, sayDuration } from '../../run/wording/quantity.ts';
import { at, name, say, type Words } from '../../run/wording/words.ts';
import { askBefore } from '../../run/route.ts';
import type { Asked, Told } from './asked.ts';
import { measuredWords } from './row-words.ts';
import { trend } from './trend.ts';

const asksForProof =
  /\bhow (?:do|can|did|would|could) (?:you|we|i|u|one) (?:know|tell|see|prove)\b|\b(?:proof|prove|evidence|based on)\b/i;
const ofTheFix =
  /\b(?:fixed|over|recovered|recovery|mended|solved|resolved|healthy|work(?:s|ed|ing)?|helped|back to (?:normal|usual))\b/i;
/** Characters of a question that are read. */
const most = 300;
/** Of the fresh look. */
const mostFresh = 3;

/** Null where it is not asked, or as a yes or no (trend.ts), and where nothing was verified. */
export async function proofOfFix(asked: Asked): Promise<Told | null> {
  const text = asked.text.slice(0, most);
  const mended = mendedBy(asked.state);
  const { verification, action } = mended ?? {};
  if (formOf(text) === 'whether') return null;
  if (!asksForProof.test(text) || !verification || !action) return null;
  if (!ofTheFix.test(text) && !isUnderRecovery(asked)) return null;
  const { measured, since, polledAt, polls } = verification;
  const figures = measured ? say`: ${measuredWords(measured)}` : [];
  const now = await trend({ ...asked, text: '', ask: { ...asked.ask, topic: 'trend', subject: {}, window: null } });
  const carriedOut = mended?.endedAt ?? since;
  const leak = leakWords(asked, polledAt);
  return {
    ...now,
    lines: [
      say`By what was measured after ${name(action.name)} of ${name(action.component)}${figures}.`,
      say`It was carried out at ${at(carriedOut)}; the check saw the usual range back at ${at(polledAt)} (${sayDuration(polledAt - carriedOut)} later, ${sayCount(polls, 'look')}). Watched for longer it was not; how it is now:`,
      ...now.lines.slice(0, mostFresh),
      ...leak,
    ],
  };
}

/** A leak looks mended right after every restart: how long it took to fall over, beside how long it was watched. */
function leakWords({ finding, now }: Asked, polledAt: number): Words[] {
  const { change, component, causeKind } = finding ?? {};
  if (causeKind !== 'leak' && !finding?.claims.some(({ statement }) => /\bwithout bound\b|\bleak/.test(statement)))
    return [];
  const what = change ? say`${name(change.ref)} is taken back` : say`what leaked was taken back`;
  return [
    say`What only grows looks well after any restart, too: ${what}, and ${component ? name(component) : 'it'} was watched for ${sayDuration(now - polledAt)} since; ask for its memory again in a few minutes.`,
  ];
}

/** "How do you know?" under "it is over" asks about that. */
function isUnderRecovery({ ask, request, state, run }: Asked): boolean {
  const { component, change, evidence } = ask.subject;
  const isNamed = ask.inherited !== true && (component !== undefined || change !== undefined);
  if (isNamed || evidence !== undefined || !request.thread) return false;
  const topic = askBefore(state, run.parent)?.topic;
  return topic === 'trend' || topic === 'health' || topic === 'remedy';
}
