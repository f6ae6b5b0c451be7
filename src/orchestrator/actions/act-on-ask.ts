/**
 * A run that somebody started by asking for an action: a proposal with a card, or why none can be made.
 * Owns: that a person is asked whatever the autonomy, since a chat message asked for it. Refuses: doing it by itself.
 */
import { isUndecided } from '../../run/actions/approval.ts';
import type { Answer } from '../../run/evidence.ts';
import { say, type Words } from '../../run/wording/words.ts';
import { asksForOther, insists } from '../../run/question/once-more.ts';
import { asksWhether } from '../../run/question/asks-whether.ts';
import { mendedBy } from '../../run/actions/mended.ts';
import type { Asked, Told } from '../answers/asked.ts';
import { waitsAlready } from '../answers/decide.ts';
import { fixes } from '../answers/fix.ts';
import { verifiedLine } from '../answers/new-look.ts';
import { refusedOrder } from '../answers/refused-order.ts';
import { trend } from '../answers/trend.ts';
import { notHelping } from '../answers/not-helping.ts';
import { isSameCall, whatIf } from '../answers/what-if.ts';
import { actOn, approvalOf } from './act.ts';
import { askedOf, toldAs } from '../answers/answer-ask.ts';
import { knownFinding } from '../answers/known-finding.ts';
import type { RunContext } from '../run-context.ts';

/** `parked`, or how the run ends: null where the card has said it all. */
export async function actOnAsk(context: RunContext): Promise<'parked' | Answer | null> {
  const { state } = await context.current();
  if (approvalOf(state, context.run)) return carriedOn(context);
  const asked = await askedOf(context, await knownFinding(context));
  const refusal = await refusedOrder(asked);
  if (refusal) return toldAs(context, asked, refusal);
  const waiting = [...asked.state.approvals.values()].find((it) => isUndecided(it.state));
  const wantsOther = asked.ask.topic === 'act' || asksForOther(asked.text);
  if (waiting && !wantsOther) return toldAs(context, asked, { lines: waitsAlready(asked, waiting) });
  if (waiting && asked.ask.topic === 'act') {
    const prepared = await asked.prepare();
    if ('ready' in prepared && isSameCall(prepared.ready.action, waiting.action))
      return toldAs(context, asked, { lines: waitsAlready(asked, waiting) });
    // What waits is replaced by an order, never by a question.
    if ('ready' in prepared && asksWhether(asked.text)) return toldAs(context, asked, await whatIf(asked));
    if ('ready' in prepared && !insists(asked.text)) {
      const warning = await notHelping(asked, prepared);
      if (warning) return toldAs(context, asked, warning);
    }
  }
  if (waiting && asked.ask.topic === 'propose-again') {
    const prepared = await asked.prepare();
    // "Another one" means another one: the same card is not opened twice.
    if (!('ready' in prepared) || isSameCall(prepared.ready.action, waiting.action))
      return toldAs(context, asked, { lines: [noOther, ...waitsAlready(asked, waiting)] });
  }
  if (asked.ask.topic === 'propose-again') {
    const done = await doneAlready(asked);
    if (done) return toldAs(context, asked, done);
  } else {
    // What helped is not done again: for some actions the same call leads back.
    const mended = waiting ? null : mendedBy(asked.state);
    const prepared = mended ? await asked.prepare() : null;
    if (mended && prepared && 'ready' in prepared && isSameCall(prepared.ready.action, mended.action)) {
      const now = await trend({ ...asked, ask: { ...asked.ask, subject: {} } });
      return toldAs(context, asked, { ...now, lines: [...verifiedLine(asked), ...now.lines.slice(0, 3)] });
    }
  }
  const refused: Words[] = [];
  const step = await actOn(context, {
    choose: async () => {
      const prepared = await asked.prepare();
      if ('ready' in prepared) return prepared.ready;
      refused.push(prepared.why);
      return null;
    },
  });
  if (step === 'parked') return 'parked';
  const [why] = refused;
  return why ? toldAs(context, asked, { lines: [say`No proposal: ${why}`, ...fixes(asked)] }) : null;
}

/** What was carried out and verified is not proposed again by a question for what to do. */
async function doneAlready(asked: Asked): Promise<Told | null> {
  const mended = mendedBy(asked.state);
  if (!mended || asked.ask.subject.deed !== undefined) return null;
  const now = await trend(asked);
  const [first = [], ...rest] = now.lines;
  const next =
    now.over === false
      ? say`This look shows it again: “investigate again” has me look into it anew.`
      : say`So I propose nothing now.`;
  return { ...now, lines: [...verifiedLine(asked), next, first, ...rest.slice(0, 2)] };
}

const noOther = say`I know no other that takes the cause away; ask “would a restart help?” of any that you think of.`;

async function carriedOn(context: RunContext): Promise<'parked' | null> {
  return (await actOn(context, { choose: async () => null })) === 'parked' ? 'parked' : null;
}
