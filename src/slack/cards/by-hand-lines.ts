/**
 * What is done by hand instead of by Aura: how to do it, that it is waited for, and what came of it.
 * Owns: these words, on the card, in the thread and at the top of the channel. Refuses: a line for a shell that is not
 * whole, and the look of one where there is none.
 */
import type { Button } from '@slack/types';
import type { Approval } from '../../run/actions/approval.ts';
import { awaitedOf, handWordOf } from '../../run/actions/by-hand.ts';
import type { DecisionBrief, Notice } from '../../run/saying.ts';
import { button, confirmation, sectionCap } from '../blocks.ts';
import { clip, code, fence, join, type Markup, markup, mention, moment, own } from '../markup.ts';
import { shownCall } from '../shown-call.ts';
import { deed } from './deed.ts';
import { figures } from './figures.ts';

type HandNotice<C extends Notice['code']> = Extract<Notice, { code: C }>;

/** As a card's title begins. */
export function handWordText(approval: Approval): Markup {
  if (handWordOf(approval) !== 'ran') return own('Handed over');
  switch (approval.verification?.state) {
    case 'held':
      return own('Run by hand, well now');
    case 'not-held':
      return own('Run by hand, did not help');
    case 'failed':
      return own('Run by hand, not verified');
    case 'waiting':
    case undefined:
      return own('Run by hand');
  }
}

/** How it is done by hand, who does it, and what is known of it. */
export function handTexts(approval: Approval, scripts: readonly string[]): Markup[] {
  const { by, byHand, action } = approval;
  const who = by ? markup`${mention(by.user)}` : own('somebody');
  const awaited = awaitedOf(approval);
  const texts: Markup[] = [];
  if (byHand?.ran)
    texts.push(markup`${mention(byHand.ran.by.user)} said ${moment(byHand.ran.at)} that it was run by hand.`);
  else if (byHand?.over !== undefined) texts.push(overText(byHand.over));
  else texts.push(markup`Carry it out by hand, ${who}:`);
  if (!byHand?.ran) texts.push(howTo(approval, scripts));
  if (awaited)
    texts.push(
      markup`Then press *I have run it*, or say “done” in this thread${action.verify ? own('; only then I measure whether it helped') : null}. I wait until ${moment(awaited.until)}.`,
    );
  if (awaited?.recovered)
    texts.push(markup`It is well since ${moment(awaited.recovered.at)}, before anybody said that it was run.`);
  if (byHand?.ran && !action.verify) texts.push(own('Nothing measures whether it helped.'));
  return texts;
}

function overText(over: NonNullable<NonNullable<Approval['byHand']>['over']>): Markup {
  switch (over) {
    case 'time':
      return own('Nobody said that it was run, so nothing was measured. If it was not, it still has to be done:');
    case 'stopped':
      return own('I was stopped before anybody said that it was run. It was to be done so:');
    case 'resolved':
      return own('It was resolved before anybody said that this was run. It was to be done so:');
    case 'ended':
      return own('Nobody said that it was run. It was to be done so:');
  }
}

/** The line for a shell where its tool gives one, else what to do in words, with exactly these arguments. */
function howTo({ action, rehearsal }: Approval, scripts: readonly string[]): Markup {
  const line = rehearsal?.byHand === undefined ? null : fence(rehearsal.byHand);
  // A call for a shell is never cut: half of it may be another one.
  if (line && line.text.length <= sectionCap) return line;
  const [server = '', ...tool] = action.tool.split('.');
  const call = fence(clip(shownCall(action, scripts).text, 2_000));
  return join([
    markup`No command line is known for this. Do what ${code(tool.join('.'), 60)} of ${code(server, 60)} does, with exactly these values, in the way your team does it (or call that tool with any MCP client):`,
    call,
  ]);
}

export function notCredited(at: number): Markup {
  return markup`It was well already at ${moment(at)}, before anybody said that it was run: nothing says that this helped.`;
}

/** What the button says that takes it over: “run it” alone may be read as leave to Aura. */
export const handWord = own("I'll run it by hand");

export function ranButton(value: string): Button {
  return button('apr_ran', own('I have run it'), value, { style: 'primary' });
}

export function byHandConfirmation({ action, rehearsal }: Approval) {
  const how =
    rehearsal?.byHand === undefined
      ? own('You are told the tool and its values; no command line is known.')
      : own('You get the line for your shell.');
  return confirmation(
    own('By hand'),
    markup`Aura will not do this: ${deed(action, 'inside')}. ${how} Press “I have run it” afterwards.`,
    handWord,
    own('Go back'),
  );
}

/** What stands first at the top once it is over; null while it goes on, and where nothing is known. */
export function handEnding({ byHand, verification, measured }: DecisionBrief): Markup | null {
  if (byHand?.word === 'not-said') return own('*Handed over*, and nobody said that it was run.');
  if (verification === 'not-held')
    return markup`*Not recovered*: it was run by hand and did not help${figures(measured)}.`;
  if (verification === 'failed')
    return own('*Not verified*: it was run by hand, and nobody could tell whether it helped.');
  return null;
}

/** What happens next, and who does it. */
export function handNext(decision: DecisionBrief): Markup {
  const { byHand, by, verification } = decision;
  const who = by === undefined ? own('somebody') : mention(by);
  if (byHand?.word === 'awaited')
    return markup`*By hand:* ${who} does it: ${deed(decision, 'alone', 44)}. Next: *I have run it* on its card.${byHand.early ? own(' It is well already.') : null}`;
  if (verification === 'held')
    return byHand?.early
      ? markup`It was well before anybody said that this was run by hand: ${deed(decision)}.`
      : markup`What helped, by hand: ${deed(decision)}.`;
  return markup`*Run by hand* by ${who}: ${deed(decision)}. Measuring whether it helps.`;
}

/** What people can do once it is over. */
export function handAfter(decision: DecisionBrief): Markup | null {
  const { byHand } = decision;
  if (byHand?.word === 'not-said')
    return markup`It was to be done by hand: ${deed(decision)}. Next: ask me to look again.`;
  if (byHand?.word !== 'ran') return null;
  return decision.verification === undefined
    ? markup`Run by hand: ${deed(decision)}. Nothing measures whether it helped; ask me to look again.`
    : markup`Tried by hand: ${deed(decision)}. Next: ask me to propose something else.`;
}

export function notAwaited({ by }: HandNotice<'not-awaited'>): Markup {
  return by === undefined
    ? own('Nobody waits for that any more. Ask me to look again to know how it is now.')
    : markup`${mention(by)} has said already that it was run.`;
}

export function handHalfWay({ action, users, until }: HandNotice<'by-hand-half-way'>): Markup {
  const whom = users.length > 0 ? markup`${join(users.map(mention), ' ')}: you` : own('Somebody');
  return markup`${whom} took over by hand: ${deed(action, 'inside')}. Press *I have run it* on its card, or say “done” here, once it is. I wait until ${moment(until)}.`;
}

export function handRecovered({ action, by, at, measured }: HandNotice<'by-hand-recovered'>): Markup {
  const ask = by === undefined ? own('Was it run?') : markup`${mention(by)}, did you run it?`;
  return markup`It is well since ${moment(at)}${figures(measured)}, and nobody has said that this was run by hand: ${deed(action, 'inside')}. ${ask} If so, press *I have run it* on its card; if not, nothing of this was its doing.`;
}
