/**
 * "Which certificate, and when did it expire?", "is another about to?": whose it is, from when on it is refused, and what
 * of it is not read here.
 * Owns: that answer, where a certificate is the cause. Refuses: a date that nothing names, and other certificates' state.
 */
import { wasMended } from '../../run/actions/mended.ts';
import { at, cite, name, say } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { owners } from './owner.ts';
import { lookedUp, matterWords, timeOf } from './wording.ts';

const asksForOthers = /\b(?:others?|else|any|another|more|all|which ones)\b/i;
const asksForNew = /\b(?:new|valid|good|lasts?|next)\b/i;

/** Null where another cause was found. */
export function certificate(asked: Asked): Told | null {
  const { finding, state, seen, text } = asked;
  const component = finding?.component;
  if (finding?.outcome !== 'fault' || finding.causeKind !== 'certificate' || !component) return null;
  const read = text.slice(0, 300);
  const foot = lookedUp(asked, []);
  const { since } = finding;
  const refused =
    since === null
      ? say`it was refused when I looked`
      : say`it is refused from ${at(timeOf(since))} on, so it ran out then or shortly before`;
  if (asksForOthers.test(read))
    return {
      lines: [
        say`Of ${name(component)}'s own: ${refused}; the date in it is written in nothing that I read.${cite(seen?.evidence.triage)}`,
        say`Of others nothing can be told: only that one was seen, by what its callers said of it, and nothing that I read tells until when others are valid.`,
        say`Whoever issues your certificates has their dates, and each component shows its own to whoever connects.`,
      ],
      foot,
    };
  if (wasMended(state) && asksForNew.test(read)) {
    const done = [...state.approvals.values()].findLast((it) => it.state === 'done');
    const when = done?.endedAt === undefined ? [] : say` since ${at(done.endedAt)}`;
    return {
      lines: [
        say`Until when the new certificate of ${name(component)} is valid is not known here: it is in place${when}, and what replaced it answered with no date.`,
        ...owners(asked, component, 'ask'),
      ],
      foot,
    };
  }
  return {
    lines: [
      say`${name(component)}: ${matterWords(finding, wasMended(state))}; ${refused}. The date in it is written in nothing that I read.${cite(seen?.evidence.triage)}`,
      ...owners(asked, component),
    ],
    foot,
  };
}
