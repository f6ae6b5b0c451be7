/**
 * Orders that are not carried out and would read as if they were: another value than the card has, and paging people.
 * Owns: saying that first. Refuses: what can be proposed; a card does that.
 */
import { type Approval, isUndecided } from '../../run/actions/approval.ts';
import { fetchesPeople } from '../../run/question/fetches-people.ts';
import { listed, name, say } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { argsWords, beforeWords } from './deed-terms.ts';
import { owners } from './owner.ts';
import { standsWords } from './proposed.ts';
import { suspectOf } from './wording.ts';

/** Characters of an order that are read. */
const most = 300;
const setsTo =
  /\b(?:set|put|make|change|turn|bump|lower|raise|reduce|increase)\b[^.?!]{0,40}? (?:to |at |it )(\d{1,9}(?:\.\d{1,4})?)\b/i;
const nextOrder = /[.?!,;:]\s|\b(?:and|then)\s/i;
const pageDeeds: ReadonlySet<string> = new Set(['escalate', 'add-responder']);

/** Null where it is neither. */
export async function refusedOrder(asked: Asked): Promise<Told | null> {
  const waiting = [...asked.state.approvals.values()].findLast((it) => isUndecided(it.state));
  return (waiting ? otherValue(asked, waiting) : null) ?? (await pagedNobody(asked));
}

function otherValue({ ask, text, finding }: Asked, waiting: Approval): Told | null {
  const { deed, component } = ask.subject;
  const { action, editable = [] } = waiting;
  const value = setsTo.exec(text.slice(0, most))?.[1];
  if (value === undefined || deed !== undefined) return null;
  if (component !== undefined && component !== action.component) return null;
  if (Object.values(action.args).some((it) => String(it) === value)) return null;
  const fields = editable.filter(
    ({ kind, choices = [], least = -Infinity, most: limit = Infinity }) =>
      (kind === 'choice' && choices.includes(value)) ||
      (kind !== 'choice' && Number(value) >= least && Number(value) <= limit),
  );
  return {
    lines: [
      say`${name(value)} is not what waits, and nothing was set: ${name(action.name)} of ${name(action.component)} waits with ${argsWords(action.args)}.`,
      ...beforeWords(action, finding?.change?.summary),
      fields.length > 0
        ? say`Edit on its card can change ${listed(fields.map((it) => name(it.name)))}.`
        : say`Its card offers no Edit for that, and a message gives it no other value; whoever owns the setting can change it afterwards.`,
      standsWords(waiting),
    ],
  };
}

/** An order to page that no card can be made for. */
async function pagedNobody(asked: Asked): Promise<Told | null> {
  const { ask, text, state } = asked;
  const { deed } = ask.subject;
  const isPage = pageDeeds.has(deed ?? '');
  // "Roll it back and page the owners" orders the first of the two.
  const order = deed === undefined || isPage ? text : (text.slice(0, most).split(nextOrder, 1)[0] ?? '');
  if (!fetchesPeople(order)) return null;
  const prepared = isPage ? await asked.prepare() : null;
  if (prepared && 'ready' in prepared) return null;
  const why = prepared
    ? prepared.why
    : state.brief?.source === 'pagerduty'
      ? say`Whom that means is not known here; “escalate” proposes to page the next level.`
      : say`This is no incident of PagerDuty's, so nobody can be paged for it from here.`;
  return { lines: [say`Nobody was paged: ${why}`, ...owners(asked, suspectOf(asked), 'ask')] };
}
