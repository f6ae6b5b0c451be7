/**
 * "Who may approve?", "yes, go ahead": who decides, and that only the button counts.
 * Owns: reading the policy aloud. Refuses: taking words for a decision.
 */
import { type Approval, isUndecided } from '../../run/actions/approval.ts';
import { formOf } from '../../run/question/form.ts';
import { apart, at, name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { doesWords, undoWords } from './deed-terms.ts';
import { approvers, cardOf, deedName, fixes, waitsFor } from './fix.ts';

export async function decide(asked: Asked): Promise<Told> {
  const open = [...asked.state.approvals.values()].filter((it) => isUndecided(it.state));
  const [first] = open;
  if (!first) {
    const by = decided(asked);
    const now = by.length > 0 ? [say`Nothing else waits for a decision.`] : [say`Nothing waits for a decision.`];
    return { lines: [...by, ...(by.length > 0 ? [] : fixes(asked)), ...now, ...orderFor(asked)] };
  }
  const wasAsked = /\b(?:approved|den(?:y|ied|ier|ial)|decided|reject\w*|refus\w*|gave|pressed|said no)\b/i.test(
    asked.text,
  );
  const whether = wasAsked && formOf(asked.text) === 'whether' ? 'Not yet: ' : '';
  return {
    lines: [
      ...(wasAsked ? decided(asked) : await mayI(asked, first)),
      say`${whether}${deedName(first)} waits for ${approvers(first)}, since ${at(first.openedAt)} and until ${at(first.expiresAt)}.`,
      say`Only the button on ${cardOf(first)} decides; words here do not.`,
      ...orderFor(asked),
    ],
  };
}

const asksForMe =
  /\b(?:can|may|could|am|should) i\b[^.?!]{0,30}\b(?:approv\w*|press|click|hit|push|decide|sign|allowed|able|do (?:it|this|that))\b|\bme or\b|\bor me\b|\b(?:is|am) (?:it )?(?:me|i)\b[^.?!]{0,20}\b(?:approv\w*|decid\w*|press)/i;

/** "Can I press it?": whether the asker may, as far as that is known before the press is checked. */
export async function mayI(
  { text, request, state, people }: Asked,
  { policy, action, requester }: Approval,
): Promise<Words[]> {
  const me = request.by;
  if (!me || !asksForMe.test(text.slice(0, 300))) return [];
  const isOwn = requester?.user === me.user && (policy.requester === 'refused' || action.risk === 'high');
  if (isOwn) return [say`No, not you: you asked for it.`];
  if (policy.users.includes(me.user)) return [say`Yes, you may: you are named as one who decides.`];
  const team = request.place?.team ?? state.place?.team ?? '';
  try {
    const members = await Promise.all(policy.groups.map((it) => people.group(team, it)));
    const isIn = members.some((it) => it.includes(me.user));
    if (isIn) return [say`Yes, you may: you are one of them.`];
    if (policy.pagerduty.length === 0) return [say`No, not you: you are not one of those who decide.`];
  } catch {
    // Who is in a group could not be read: nothing is said rather than something wrong.
  }
  return [say`Whether you may is not known before you press: the button checks it.`];
}

/** "Yes, do it": of what was spoken of before, or is not proposed any more; the order that proposes it. */
function orderFor({ state, run, request, text }: Asked): Words[] {
  if (formOf(text) !== 'other' || text.trimEnd().endsWith('?') || state.resolved) return [];
  const inChannel = [...state.runs.values()].findLast(
    ({ id, answer, request: by }) => id !== run.id && answer !== null && !state.requests.get(by)?.request.thread,
  );
  const before = (request.thread ? state.runs.get(run.parent ?? '') : inChannel)?.answer;
  if (before?.type === 'told' && before.offers !== undefined)
    return [say`If you mean what was weighed before: “${name(before.offers)}” has it proposed.`];
  const last = [...state.approvals.values()].at(-1);
  if (!last || isUndecided(last.state) || last.state === 'done') return [];
  const order = `${last.action.name.replace(/[-_]+/g, ' ')} ${last.action.component}`;
  return [say`“${name(order)}” has that proposed again.`];
}

/** Who decided on the newest proposal that somebody decided on. */
function decided({ state }: Asked): Words[] {
  const last = [...state.approvals.values()].findLast(({ votes }) => votes.length > 0);
  if (!last) return [];
  const { name: what, component } = last.action;
  const votes = last.votes.map(({ by, vote, at: when, reason }): Words => {
    const said = vote === 'approve' ? 'approved' : 'denied';
    const why = reason ? say`: ${quote(reason)}` : '';
    const done =
      vote === 'approve' && last.state === 'done' && last.endedAt !== undefined
        ? say`; it was carried out at ${at(last.endedAt)}`
        : [];
    return apart(say`${{ person: by.user }} ${said} ${name(what)} of ${name(component)} at ${at(when)}${why}${done}.`);
  });
  return votes.slice(-mostVotes);
}

const mostVotes = 4;

/** What is proposed already, said to whoever asks for it once more. */
export function waitsAlready(asked: Pick<Asked, 'finding'>, waiting: Approval): Words[] {
  const summary = asked.finding?.change?.summary;
  return [
    say`${deedName(waiting)} is proposed already and ${waitsFor(waiting)}`,
    say`Only the button on its card decides. It ${doesWords(waiting.action, summary)}. ${undoWords(waiting.action, summary)}`,
  ];
}
