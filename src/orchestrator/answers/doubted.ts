/**
 * "My dashboard of courier is all green, so why do you blame it?": what the verdict rests on, and why both can be true.
 * Owns: that answer, where the cause itself shows little. Refuses: other doubts; standing.ts and evidence.ts have these.
 */
import { cite, listed, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { reasons, sure } from './cause.ts';
import { lookedUp } from './wording.ts';

/** What the doubt points to. */
const ofOwnView =
  /\b(?:green|dashboards?|monitor\w*|graphs?|healthy|up|fine|ok|no errors?|zero errors?|nothing (?:in|on)|works? (?:for|on)|on (?:my|our) (?:side|end))\b/i;

/** Null where nothing was found, or its own metrics would show it. */
export function doubted(asked: Asked): Told | null {
  const { finding, seen, text } = asked;
  if (finding?.outcome !== 'fault' || finding.component === null || !ofOwnView.test(text.slice(0, 300))) return null;
  const { component, causeKind, blastRadius } = finding;
  const callers = blastRadius.filter((it) => it !== component);
  const why: Words | null =
    causeKind === 'dependency'
      ? say`Both can be true: what does not answer counts no errors of its own, and its times hold only what ended. It shows at those who call it.`
      : causeKind === 'certificate'
        ? say`Both can be true: calls break off before ${name(component)} gets a request, so that it counts no errors of its own. It shows at those who call it.`
        : null;
  if (!why) return null;
  return {
    lines: [
      say`${why}${cite(seen?.evidence.triage)}`,
      ...(callers.length > 0
        ? [say`Look at the calls to ${name(component)} from ${listed(callers.map((it) => name(it)))}.`]
        : []),
      ...reasons(asked).slice(-1),
      ...sure({ ...asked, text: 'sure?' }),
    ],
    foot: lookedUp(asked, []),
  };
}
