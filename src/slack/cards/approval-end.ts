/**
 * How an approval ended, in words: on its card, and once in the thread.
 * Owns: the word for each state, what the tool said, what the verification saw. Refuses: what is still to be decided.
 */
import { type Approval, type Call, isUndecided, type Verification } from '../../run/actions/approval.ts';
import { sayDuration } from '../../run/wording/quantity.ts';
import { leftInPlace } from '../../run/actions/stopgap.ts';
import { context, message, type Rendered, section } from '../blocks.ts';
import { clip, code, fence, inertLine, join, type Markup, markup, mention, moment, own, quote } from '../markup.ts';
import { shownCall } from '../shown-call.ts';
import { handTexts, handWordText, notCredited } from './by-hand-lines.ts';
import { deed } from './deed.ts';
import { figures } from './figures.ts';

/** A call that is told of, not decided on: one line, as far as there is room. */
export function briefly(call: Call, scripts: readonly string[]): Markup {
  return code(shownCall(call, scripts, 0).text, 300);
}

/** The state as a card's title begins. */
export function stateWord(approval: Approval): Markup {
  const { state, verification, supersededBy, moot, edit, ran } = approval;
  switch (state) {
    case 'pending':
      return own('Waiting');
    case 'approved':
      return own('Approved');
    case 'executing':
      return own('Running');
    case 'done':
      return doneWord(verification?.state);
    case 'failed':
      return own(ran === false ? 'Did not run' : 'Failed');
    case 'unknown':
      return own('Outcome unknown');
    case 'denied':
      return own('Denied');
    case 'expired':
      return own('Expired');
    case 'cancelled':
      return own('Cancelled');
    case 'superseded':
      if (moot) return own('Not needed any more');
      if (edit) return own('Replaced by an edited one');
      return supersededBy === undefined ? own('Out of date, not run') : own('Replaced by a newer proposal');
    case 'handed-over':
      return handWordText(approval);
  }
}

function doneWord(verification: NonNullable<Approval['verification']>['state'] | undefined): Markup {
  switch (verification) {
    case 'held':
      return own('Done and verified');
    case 'not-held':
      return own('Done, did not help');
    case 'failed':
      return own('Done, not verified');
    case 'waiting':
    case undefined:
      return own('Done');
  }
}

/** What was said by the tool, what the verification saw, and what to do about it. */
export function outcomeTexts(approval: Approval, scripts: readonly string[]): Markup[] {
  const { state, result, verification, action } = approval;
  const texts: Markup[] = [];
  const denied = denialText(approval);
  if (denied) texts.push(denied);
  if (result) texts.push(fence(clip(result, 900)));
  if (state === 'unknown') {
    texts.push(
      markup`It is not known whether ${code(action.tool)} ran. It will not be tried again. Check ${code(action.component)} by hand.`,
    );
  }
  if (approval.settled) texts.push(settledText(approval.settled));
  if (state === 'expired') texts.push(own('Nobody decided in time, so it was not done.'));
  if (approval.edit) {
    const values = Object.entries(approval.edit).map(
      ([name, value]) => markup`${code(name, 60)} ${code(String(value), 60)}`,
    );
    texts.push(markup`Changed to ${join(values, ', ')}.`);
  }
  if (state === 'handed-over') {
    texts.push(...handTexts(approval, scripts));
  }
  if (verification?.state === 'waiting') texts.push(own('Measuring whether it helped…'));
  if (verification?.state === 'held') {
    const { polledAt, measured } = verification;
    if (approval.byHand?.recovered) texts.push(notCredited(approval.byHand.recovered.at));
    texts.push(markup`✅ Verified ${moment(polledAt)}: ${checked(action)}${figures(measured)}.`);
    const left = leftInPlace(action);
    if (left !== null)
      texts.push(
        markup`⚠️ This made the symptom better; the cause is still there: ${code(left)} of ${code(action.component)} was not taken back.`,
      );
  }
  if (verification?.state === 'not-held') texts.push(markup`⚠️ It did not help: ${checkFailed(action)}.`);
  if (verification?.state === 'failed') texts.push(own('⚠️ Not verified: whether it helped could not be measured.'));
  return texts;
}

/** What was checked, as the card said that it would be. */
function checked({ verify, component }: Approval['action']): Markup {
  if (!verify) return markup`${code(component)} recovered`;
  const subject = checkedOf(verify);
  return verify.until === 'recovered'
    ? markup`${subject} recovered`
    : markup`${code(verify.until, 120)} of ${code(verify.tool, 80)} holds`;
}

/** What was waited for and not seen. */
function checkFailed({ verify, component }: Approval['action']): Markup {
  if (!verify) return markup`${code(component)} did not recover`;
  const time = inertLine(sayDuration(verify.within), 20);
  const subject = checkedOf(verify);
  return verify.until === 'recovered'
    ? markup`${subject} did not recover within ${time}`
    : markup`${code(verify.until, 120)} of ${code(verify.tool, 80)} did not come true within ${time}`;
}

/** What a check is of, in its own words. */
export function checkedOf({ tool, args }: Verification): Markup {
  return typeof args.service === 'string' ? code(args.service, 60) : code(tool, 80);
}

/** Why somebody said no: who finds the card or the thread later asks for exactly that. */
function denialText({ state, votes }: Approval): Markup | null {
  const denial = state === 'denied' ? votes.find(({ vote }) => vote === 'deny') : undefined;
  if (!denial) return null;
  const by = mention(denial.by.user);
  return denial.reason ? markup`${by} said why not: ${quote(denial.reason, 1_000)}` : markup`${by} gave no reason.`;
}

/** No answer came, and a read told. What stands there now does not say who put it there. */
function settledText({ ran, seen, evidence }: NonNullable<Approval['settled']>): Markup {
  const by = markup`No answer came from the tool. A read${evidence === undefined ? null : markup` [${code(evidence)}]`}`;
  const what = ran
    ? markup`${by} shows that what it was to change is so: *it ran*, or somebody did the same meanwhile.`
    : markup`${by} shows that *it did not run*: nothing was changed. It is not tried again by itself; it may be proposed again.`;
  return seen === '' ? what : join([what, fence(clip(seen, 300))]);
}

/** Who decided and when, and why it ended. */
export function decidedText(approval: Approval): Markup {
  const approved = approval.votes.filter((vote) => vote.vote === 'approve');
  const denied = approval.votes.find((vote) => vote.vote === 'deny');
  const parts: Markup[] = [];
  if (approved.length > 0) {
    const last = approved.at(-1);
    parts.push(
      markup`Approved by ${join(
        approved.map((vote) => mention(vote.by.user)),
        ', ',
      )} ${last ? moment(last.at) : null}`,
    );
  }
  if (denied) {
    parts.push(markup`Denied by ${mention(denied.by.user)} ${moment(denied.at)}`);
  }
  if (parts.length === 0 && approval.by) parts.push(markup`By ${mention(approval.by.user)}`);
  // A denial's reason stands above already.
  if (approval.because && approval.because !== denied?.reason && !approval.edit) parts.push(quote(approval.because));
  // Who denied, and when, is how it ended.
  if (approval.endedAt !== undefined && !isUndecided(approval.state) && !denied) {
    const { verification } = approval;
    // It was done first, and seen to have helped later.
    parts.push(
      verification?.state === 'held'
        ? markup`Done ${moment(approval.endedAt)} · Verified ${moment(verification.polledAt)}`
        : markup`${stateWord(approval)} ${moment(approval.endedAt)}`,
    );
  }
  return join(parts.length > 0 ? parts : [markup`${stateWord(approval)}`], ' · ');
}

/** How an action ended, said once in the thread. */
export function outcomeCard(approval: Approval, scripts: readonly string[]): Rendered {
  const word = stateWord(approval);
  const { action } = approval;
  const blocks = [section(markup`*${word}:* ${deed(action)}`)];
  for (const text of outcomeTexts(approval, scripts)) blocks.push(section(text));
  if ((approval.state === 'done' || approval.byHand?.ran) && action.undo) {
    blocks.push(context(markup`Undo: ${briefly(action.undo, scripts)}`));
  }
  return message(markup`${word}: ${deed(action)}`, blocks);
}
