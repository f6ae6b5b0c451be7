/**
 * The approval card: what would be done, with exactly which arguments, and what became of it.
 * Owns: showing everything that an approver approves, and taking the buttons away once there is nothing to press.
 * Refuses: a button that approves arguments which are not shown in full on the same surface, or hold what cannot be
 * shown as it is: those are approved in the dialog, under the word that says so.
 */
import type { Button, KnownBlock } from '@slack/types';
import { type Action, type Approval, type Risk, type Verification } from '../../run/actions/approval.ts';
import type { IncidentId } from '../../run/identity.ts';
import type { NamedAction, Saying } from '../../run/saying.ts';
import { actions, button, confirmation, context, folded, header, message, type Rendered, section } from '../blocks.ts';
import { code, escape, fence, inertLine, join, markup, mention, moment, own, quote, type Markup } from '../markup.ts';
import { awaitedOf } from '../../run/actions/by-hand.ts';
import { isBlocking } from '../../run/actions/rehearsal.ts';
import { shownCall } from '../shown-call.ts';
import { duration, listed } from '../spans.ts';
import { byHandConfirmation, handWord, ranButton } from './by-hand-lines.ts';
import { changeName } from './change-name.ts';
import { briefly, checkedOf, decidedText, outcomeTexts, stateWord } from './approval-end.ts';
import { deed } from './deed.ts';
import { evidenceIds, named } from './finding-lines.ts';
import { briefWhy } from './lead.ts';
import { obstacle, rehearsalDetails, rehearsalLine } from './rehearsal-lines.ts';
import { recordLine } from './record-line.ts';

/** Arguments up to this many characters stand on the card; longer ones only in the dialog, and so does Approve. */
const inlineArguments = 1_500;

/** Both the risk and who may decide stand where the buttons stand. `scripts`: `slack.scripts`. */
export function approvalCard(
  { approval, title, insteadOf = [], successor }: Omit<Extract<Saying, { type: 'approval' }>, 'type'>,
  incident: IncidentId,
  scripts: readonly string[],
): Rendered {
  const { action } = approval;
  const waiting = approval.state === 'pending';
  const blocked = waiting && isBlocking(approval.rehearsal) ? approval.rehearsal : undefined;
  const what = deed(action);
  const blocks: KnownBlock[] = [
    header(
      blocked
        ? markup`Cannot be approved: ${what}`
        : waiting
          ? markup`${what}?`
          : markup`${stateWord(approval)}: ${what}`,
    ),
    ...(waiting
      ? [...askedAgain(approval), section(reasons(approval)), folded(details(approval, scripts))]
      : [folded(join([reasons(approval), details(approval, scripts)]))]),
  ];
  blocks.push(...replaces(insteadOf));
  if (waiting) {
    const votes = approval.policy.quorum > 1 ? [votesText(approval)] : [];
    const whom = blocked ? own('nobody can approve it as it stands') : who(approval);
    blocks.push(context(whom, ...votes, markup`expires ${moment(approval.expiresAt)}`));
    blocks.push(actions(`apr:${approval.nonce}`, ...buttons(approval, incident, scripts)));
  } else {
    if (successor) blocks.push(section(markup`Proposed in its place: *${deed(successor)}*. This one was not done.`));
    for (const text of outcomeTexts(approval, scripts)) blocks.push(section(text));
    blocks.push(...(isDecided(approval) ? [] : [context(who(approval))]), context(decidedText(approval)));
    if (awaitedOf(approval))
      blocks.push(actions(`apr:${approval.nonce}`, ranButton(approvalValue(approval, incident))));
    const again = button('propose_else', own('Propose something else'), incident);
    const anew = button('propose_again', own('Propose again'), incident, { style: 'primary' });
    if (approval.state === 'denied') blocks.push(actions(`propose:${approval.id}`, again));
    if (approval.state === 'expired') blocks.push(actions(`propose:${approval.id}`, anew));
  }
  const summary = blocked
    ? markup`Cannot be approved: ${what}. ${obstacle(blocked)}.`
    : waiting
      ? markup`Decision needed: ${what} for ${quote(title)}`
      : markup`${stateWord(approval)}: ${what}`;
  return message(summary, blocks);
}

/** What a button carries: which approval and which arguments. The arguments themselves never leave the journal. */
function approvalValue(approval: Approval, incident: IncidentId): string {
  return `${incident}|${approval.id}|${approval.hash.slice(0, 8)}`;
}

/**
 * True when what a reader sees inside the fence is the call itself: short enough for the card, and nothing in it that
 * had to be escaped, since an approver must not have to know what an escape stands for without being told.
 */
export function fitsOnCard(approval: Pick<Approval, 'action'>, scripts: readonly string[]): boolean {
  const { text, escaped } = shownCall(approval.action, scripts);
  return escaped === 0 && escape(text).length <= inlineArguments;
}

/** Said wherever something is shown escaped; null where nothing is. */
export function escapedText(escaped: number): Markup | null {
  if (escaped === 0) return null;
  const what = escaped === 1 ? markup`1 character is` : markup`${escaped} characters are`;
  return markup`⚠️ ${what} not plain ASCII, or would end this block, and shown as ${code('\\u{…}')}. Look closely before you approve.`;
}

function buttons(approval: Approval, incident: IncidentId, scripts: readonly string[]): Button[] {
  const value = approvalValue(approval, incident);
  const details = button('apr_details', own('Full arguments'), value);
  const deny = button('apr_deny', own('Deny'), value, { style: 'danger' });
  // What is not shown whole is neither edited nor done by hand from here.
  if (!fitsOnCard(approval, scripts)) return [{ ...details, style: 'primary' }, deny];
  const others = [
    ...(approval.editable ? [button('apr_edit', own('Edit'), value)] : []),
    button('apr_hand', handWord, value, { confirm: byHandConfirmation(approval) }),
  ];
  if (isBlocking(approval.rehearsal)) return [deny, ...others, details];
  const high = approval.action.risk === 'high';
  const named = approval.tool?.environment;
  const where = named === undefined ? own('production') : inertLine(named, 60);
  const sure = confirmation(
    own('High risk'),
    markup`This changes ${where}: ${deed(approval.action, 'inside')}. Go on?`,
    own('Approve'),
    own('Go back'),
  );
  return [
    button(
      'apr_approve',
      deed(approval.action),
      value,
      high ? { style: 'primary', confirm: sure } : { style: 'primary' },
    ),
    deny,
    ...others,
    details,
  ];
}

/** It was approved, and could not be carried out for a reason that passes. */
function askedAgain({ because }: Approval): KnownBlock[] {
  return because === undefined
    ? []
    : [
        section(
          markup`⚠️ It was approved and not done: ${quote(because)}. Nothing has changed. Please press once more.`,
        ),
      ];
}

/** What was put aside for it. */
function replaces(others: readonly NamedAction[]): KnownBlock[] {
  if (others.length === 0) return [];
  const names = others.slice(0, 3).map((it) => deed(it));
  return [context(markup`In place of: ${join(names, ', ')}, which was not done.`)];
}

const risks: Record<Risk, Markup> = { low: own('low'), medium: own('medium'), high: own('high') };

/** Characters of the first argument, and pieces of evidence, that stand before the fold. */
const brief = { words: briefWhy, evidence: 3 };

/** What is decided on, in some six lines of a phone; all of it stands below the fold. */
function reasons(approval: Approval): Markup {
  const { action, rehearsal } = approval;
  const touched = action.touches.length > 0 ? markup`, hits ${listed(named(action.touches), 2)}` : null;
  const rehearsed = rehearsalLine(rehearsal);
  const lines = [
    ...(rehearsed ? [rehearsed] : []),
    markup`*Why:* ${quote(firstOf(action.why), brief.words)}${evidenceIds(action.evidence.slice(0, brief.evidence))}`,
    markup`*Risk:* ${risks[action.risk]}${riskReason(action)}${placeOf(approval)}${touched}`,
  ];
  return join(isBlocking(rehearsal) ? lines : [...lines, ...afterwards(approval)]);
}

/** Where the tool's server works, as the team says. */
function placeOf({ tool }: Approval): Markup | null {
  return tool?.environment === undefined ? null : markup`, in ${code(tool.environment, 60)}`;
}

/** What there is once it was done. */
function afterwards(approval: Approval): Markup[] {
  const { action, record } = approval;
  const known = recordLine(record);
  return [
    markup`*Undo:* ${undoText(approval)}`,
    ...(action.verify ? [markup`*Check:* ${checkText(action.verify, action.comesAgain)}`] : []),
    ...(known ? [known] : []),
  ];
}

/** What the risk comes from, in a few words. */
function riskReason({ riskFrom }: Action): Markup | null {
  switch (riskFrom) {
    case 'destructive':
      return own(' (may destroy)');
    case 'changed':
      return own(' (its tool changed)');
    case 'workflow':
      return own(' (the workflow says so)');
    // What any write is.
    case 'write':
    case undefined:
      return null;
  }
}

function firstOf(why: string): string {
  return why.split('; ', 1)[0] ?? why;
}

/** The exact call, then whatever did not stand above whole. */
function details(approval: Approval, scripts: readonly string[]): Markup {
  const { why, undo } = approval.action;
  const isWhole = firstOf(why) === why && why.length <= brief.words;
  return join([
    callText(approval, scripts),
    ...(isWhole ? [] : [markup`*Why, in full:* ${quote(why, 600)}`]),
    ...(undo ? [markup`*Undo, exactly:* ${briefly(undo, scripts)}`] : []),
    ...(isBlocking(approval.rehearsal) ? afterwards(approval) : []),
    ...rehearsalDetails(approval.rehearsal, scripts),
    hashText(approval),
  ]);
}

function undoText({ undoes, action: { undo, change, component, tool, args } }: Approval): Markup {
  if (!undo && undoes !== undefined) return own('the first action once more, as a card of its own');
  if (!undo) return own('there is none');
  if (change && Object.values(undo.args).includes(change.ref))
    return markup`brings ${changeName(change.ref, component, 40)} back`;
  if (undo.tool !== tool) return markup`by ${code(undo.tool, 40)}`;
  const others = Object.entries(undo.args).filter(([name, value]) => args[name] !== value);
  const [name, value] = others.length === 1 ? (others[0] ?? []) : [];
  return name !== undefined && (typeof value === 'string' || typeof value === 'number')
    ? markup`the same tool with ${code(name, 30)} ${code(String(value), 30)}`
    : own('the same tool once more');
}

/** A bare word is what the reading tools of Aura's own say of themselves, such as "recovered". */
function checkText(verify: Verification, comesAgain = false): Markup {
  const { tool, until, within, heldBefore } = verify;
  const time = Number.isInteger(within / 60_000) ? markup`${within / 60_000} min` : duration(within);
  const subject = checkedOf(verify);
  // Then it cannot tell whether the action helps.
  if (heldBefore)
    return comesAgain
      ? markup`${subject} is well just now; such a fault comes again`
      : markup`${subject} is well already`;
  return until === 'recovered'
    ? markup`${subject} recovers in ${time}`
    : markup`${code(until, 120)} of ${code(tool, 80)} in ${time}`;
}

function callText(approval: Approval, scripts: readonly string[]): Markup {
  const { text, escaped } = shownCall(approval.action, scripts);
  const note = escapedText(escaped);
  if (escape(text).length <= inlineArguments)
    return note
      ? markup`${fence(text)}\n${note} ${own('Press *Full arguments*: it can be approved there.')}`
      : fence(text);
  return join([
    markup`${code(approval.action.tool)} with ${text.length} characters of arguments. Press *Full arguments* to read all of them; they can be approved there.`,
    ...(note ? [note] : []),
  ]);
}

function hashText(approval: Approval): Markup {
  return markup`args ${code(`sha256:${approval.hash.slice(0, 8)}`)}`;
}

/** Somebody decided, or took it over: who else might have needs no line any more. */
function isDecided({ votes, by }: Approval): boolean {
  return votes.length > 0 || by !== undefined;
}

/** Who must press, or had to: a decision that was made needs nobody. */
function who({ policy, action, state, freely, votes }: Approval): Markup {
  if (freely && votes.length === 0 && state !== 'pending') return own('nobody was asked');
  const people = policy.users.map(mention);
  const others = [
    ...policy.groups.map((group) => code(`@${group}`)),
    ...policy.pagerduty.map((role) => own(role === 'assignees' ? 'PagerDuty assignees' : 'PagerDuty on-call')),
  ];
  const all = [...people, ...others];
  if (all.length === 0) return own(state === 'pending' ? 'nobody may approve this' : 'nobody could approve this');
  const notRequester = own(policy.requester === 'refused' || action.risk === 'high' ? ', not for the requester' : '');
  const many = policy.quorum === 1 ? own('one') : own(`${policy.quorum}`);
  const whom = markup`${many} of ${join(all.slice(0, 8), ', ')}`;
  return state === 'pending'
    ? markup`for ${whom} to decide${notRequester}`
    : markup`was for ${whom} to decide${notRequester}`;
}

function votesText({ votes, policy }: Approval): Markup {
  const approved = votes.filter((vote) => vote.vote === 'approve');
  const by =
    approved.length > 0
      ? markup` (${join(
          approved.map((vote) => mention(vote.by.user)),
          ', ',
        )})`
      : null;
  return markup`${approved.length} of ${policy.quorum} approved so far${by}`;
}
