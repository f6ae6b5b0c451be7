/**
 * The approval card: what would be done, with exactly which arguments, and what became of it.
 * Owns: showing everything that an approver approves, and taking the buttons away once there is nothing to press.
 * Refuses: a button that approves arguments which are not shown in full on the same surface.
 */
import type { Button, KnownBlock } from '@slack/types';
import { type Approval, isUndecided, type Risk } from '../../run/approval.ts';
import type { IncidentId } from '../../run/identity.ts';
import { actions, button, confirmation, context, header, message, type Rendered, section } from '../blocks.ts';
import { code, escape, fence, join, Markup, markup, mention, moment } from '../markup.ts';
import { listed } from '../spans.ts';
import { clip } from './finding-lines.ts';

/** Arguments up to this many characters stand on the card; longer ones only in the dialog, and so does Approve. */
export const inlineArguments = 1_500;

/** Both the risk and who may decide stand where the buttons stand. */
export function approvalCard(approval: Approval, title: string, incident: IncidentId): Rendered {
  const { action } = approval;
  const waiting = approval.state === 'pending';
  const what = `${action.name} ${action.component}`;
  const blocks: KnownBlock[] = [
    header(waiting ? `Approve: ${what}?` : `${stateWord(approval)}: ${what}`),
    section(reasons(approval)),
    section(callText(approval)),
  ];
  const touches = action.touches.length > 0 ? markup`touches ${listed(action.touches, 6)}` : null;
  blocks.push(context(...[touches, hashText(approval), who(approval)].filter((it): it is Markup => it !== null)));
  if (waiting) {
    const expiry = markup`expires ${moment(approval.expiresAt)}`;
    blocks.push(context(...(approval.policy.quorum > 1 ? [votesText(approval), expiry] : [expiry])));
    blocks.push(actions(`apr:${approval.nonce}`, ...buttons(approval, incident)));
  } else {
    for (const text of outcomeTexts(approval)) blocks.push(section(text));
    blocks.push(context(decidedText(approval)));
  }
  const summary = waiting ? `Decision needed: ${what} for ${title}` : `${stateWord(approval)}: ${what}`;
  return message(summary, blocks);
}

/** What a button carries: which approval and which arguments. The arguments themselves never leave the journal. */
export function approvalValue(approval: Approval, incident: IncidentId): string {
  return `${incident}|${approval.id}|${approval.hash.slice(0, 8)}`;
}

/** The complete call, readable: tool and arguments as JSON, keys as they are. */
export function fullArguments(approval: Pick<Approval, 'action'>): string {
  return `${approval.action.tool}\n${JSON.stringify(approval.action.args, null, 2)}`;
}

/**
 * True when what a reader sees inside the fence is the call itself: short enough for the card, and nothing in it that
 * the escaping had to change, since an approver must see what would run.
 */
export function fitsOnCard(approval: Pick<Approval, 'action'>): boolean {
  const text = fullArguments(approval);
  return escape(text).length <= inlineArguments && shownAsIs(text);
}

/** False when the text holds characters that cannot be shown faithfully. */
export function shownAsIs(text: string): boolean {
  const shown = escape(text).replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
  return shown === text;
}

function buttons(approval: Approval, incident: IncidentId): Button[] {
  const value = approvalValue(approval, incident);
  const details = button('apr_details', 'Full arguments', value);
  if (!fitsOnCard(approval))
    return [{ ...details, style: 'primary' }, button('apr_deny', 'Deny', value, { style: 'danger' })];
  const high = approval.action.risk === 'high';
  const sure = confirmation(
    'High risk',
    `This changes production: ${approval.action.name}. Go on?`,
    'Approve',
    'Go back',
  );
  return [
    button('apr_approve', 'Approve', value, high ? { style: 'primary', confirm: sure } : { style: 'primary' }),
    button('apr_deny', 'Deny', value, { style: 'danger' }),
    details,
  ];
}

const risks: Record<Risk, string> = { low: 'low', medium: 'medium', high: 'high' };

function reasons({ action }: Approval): Markup {
  const undo = action.undo
    ? markup`${code(clip(`${action.undo.tool} ${JSON.stringify(action.undo.args)}`, 300))}`
    : markup`none known`;
  const verify = action.verify
    ? markup`\n*Verified by* ${code(action.verify.tool)} until ${code(clip(action.verify.until, 200))}`
    : '';
  const evidence = action.evidence.length > 0 ? markup` ${action.evidence.map((id) => markup`[${id}]`)}` : '';
  return markup`*Why* ${clip(action.why, 900)}${evidence}\n*Risk* ${risks[action.risk]}\n*Undo* ${undo}${verify}`;
}

function callText(approval: Approval): Markup {
  if (fitsOnCard(approval)) return fence(fullArguments(approval));
  const { length } = fullArguments(approval);
  return markup`${code(approval.action.tool)} with ${length} characters of arguments. Press *Full arguments* to read all of them; they can be approved there.`;
}

function hashText(approval: Approval): Markup {
  return markup`args ${code(`sha256:${approval.hash.slice(0, 8)}`)}`;
}

function who({ policy, action }: Approval): Markup {
  const people = policy.users.map(mention);
  const others = [
    ...policy.groups.map((group) => markup`group ${code(group)}`),
    ...policy.pagerduty.map((role) => markup`${role === 'assignees' ? 'PagerDuty assignees' : 'PagerDuty on-call'}`),
  ];
  const all = [...people, ...others];
  if (all.length === 0) return new Markup('nobody may approve this');
  const notRequester = policy.requester === 'refused' || action.risk === 'high' ? ', not the requester' : '';
  return markup`needs ${policy.quorum} of ${join(all.slice(0, 8), ', ')}${notRequester}`;
}

function votesText({ votes, policy }: Approval): Markup {
  const approved = votes.filter((vote) => vote.vote === 'approve');
  const by =
    approved.length > 0
      ? markup` (${join(
          approved.map((vote) => mention(vote.by.user)),
          ', ',
        )})`
      : '';
  return markup`${approved.length} of ${policy.quorum} needed${by}`;
}

function stateWord({ state, verification }: Approval): string {
  switch (state) {
    case 'pending':
      return 'Waiting';
    case 'approved':
      return 'Approved';
    case 'executing':
      return 'Running';
    case 'done':
      return verification?.state === 'held' ? 'Done and verified' : 'Done';
    case 'failed':
      return 'Failed';
    case 'unknown':
      return 'Outcome unknown';
    case 'denied':
      return 'Denied';
    case 'expired':
      return 'Expired';
    case 'cancelled':
      return 'Cancelled';
    case 'superseded':
      return 'Replaced by a newer proposal';
    case 'handed-over':
      return 'Handed over';
  }
}

/** What was said by the tool, what the verification saw, and what to do about it. */
export function outcomeTexts(approval: Approval): Markup[] {
  const { state, result, verification, action } = approval;
  const texts: Markup[] = [];
  if (result) texts.push(fence(clip(result, 900)));
  if (state === 'unknown') {
    texts.push(
      markup`It is not known whether ${code(action.tool)} ran. It will not be tried again. Check ${code(action.component)} by hand.`,
    );
  }
  if (verification?.state === 'waiting') texts.push(new Markup('Measuring whether it helped…'));
  if (verification?.state === 'held') texts.push(markup`✅ Verified: ${action.component} recovered.`);
  if (verification?.state === 'not-held' || verification?.state === 'failed') {
    const undo = action.undo
      ? markup` Undo: ${code(clip(`${action.undo.tool} ${JSON.stringify(action.undo.args)}`, 300))}`
      : '';
    texts.push(markup`⚠️ Not verified: the recovery was not seen.${undo}`);
  }
  return texts;
}

function decidedText(approval: Approval): Markup {
  const approved = approval.votes.filter((vote) => vote.vote === 'approve');
  const denied = approval.votes.find((vote) => vote.vote === 'deny');
  const parts: Markup[] = [];
  if (approved.length > 0) {
    const last = approved.at(-1);
    parts.push(
      markup`Approved by ${join(
        approved.map((vote) => mention(vote.by.user)),
        ', ',
      )} ${last ? moment(last.at) : ''}`,
    );
  }
  if (denied) {
    const reason = denied.reason ? markup`: ${clip(denied.reason, 300)}` : '';
    parts.push(markup`Denied by ${mention(denied.by.user)} ${moment(denied.at)}${reason}`);
  }
  if (parts.length === 0 && approval.by) parts.push(markup`By ${mention(approval.by.user)}`);
  if (approval.because) parts.push(markup`${clip(approval.because, 300)}`);
  if (approval.endedAt !== undefined && !isUndecided(approval.state)) {
    parts.push(markup`${stateWord(approval)} ${moment(approval.endedAt)}`);
  }
  return join(parts.length > 0 ? parts : [markup`${stateWord(approval)}`], ' · ');
}

/** How an action ended, said once in the thread. */
export function outcomeCard(approval: Approval): Rendered {
  const word = stateWord(approval);
  const { action } = approval;
  const blocks = [section(markup`*${word}*: ${action.name} ${code(action.component)}`)];
  for (const text of outcomeTexts(approval)) blocks.push(section(text));
  if (approval.state === 'done' && action.undo) {
    blocks.push(context(markup`Undo: ${code(clip(`${action.undo.tool} ${JSON.stringify(action.undo.args)}`, 300))}`));
  }
  return message(`${word}: ${action.name} ${action.component}`, blocks);
}
