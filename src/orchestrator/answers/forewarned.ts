/**
 * "Why did nobody get warned before?", "shouldn't monitoring have caught this?": what was seen to warn before the alert, and
 * what would have.
 * Owns: that answer. Refuses: blame, and what may be watched elsewhere.
 */
import { at, cite, listed, name, say } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { prevention } from './prevention.ts';
import { distinct, lookedUp, ownWords, timeOf } from './wording.ts';

/** Characters of a question that are read. */
const most = 300;
const mostSeen = 2;
const asksWhyUnwarned =
  /\b(?:why|how come|how|shouldn['’]?t|should)\b[^.?!]{0,50}\b(?:no|not|n['’]t|nobody|noone|no one|nothing|none|never|miss\w*|didn['’]?t|wasn['’]?t|weren['’]?t)\b[^.?!]{0,50}\b(?:warn\w*|alert\w*|notic\w*|heads.?up|caught|catch|spot\w*|flag\w*|monitor\w*|see (?:it|this) coming|saw (?:it|this) coming)\b|\bshouldn['’]?t\b[^.?!]{0,40}\b(?:warned|alerted|noticed|caught|spotted|flagged)\b/i;

/** Null where it is not asked, or nothing was found. */
export function forewarned(asked: Asked): Told | null {
  return asksWhyUnwarned.test(asked.text.slice(0, most)) ? signsBefore(asked) : null;
}

/** The same, however it is asked. Null where nothing was found. */
export function signsBefore(asked: Asked): Told | null {
  const { finding, state } = asked;
  if (finding?.outcome !== 'fault' || !finding.component) return null;
  const start = state.brief?.startedAt;
  const first = finding.since === null ? null : timeOf(finding.since);
  const fired = start === undefined ? [] : say` before the alert at ${at(start)}`;
  const gap = first !== null && start !== undefined && first < start ? say`; the first sign was at ${at(first)}` : [];
  const ways = prevention(asked);
  const review = finding.change
    ? say`Whether ${name(finding.change.ref)} was tested for that, nothing that I read tells.`
    : say`Whether ${finding.causeKind === 'certificate' ? 'its date' : 'that'} is watched at all, nothing that I read tells.`;
  const early = (asked.triage?.anomalies ?? []).filter(
    (it) =>
      it.component === finding.component &&
      it.source === 'log' &&
      !it.chronic &&
      start !== undefined &&
      timeOf(it.onset) < start,
  );
  const cites = cite(asked.seen?.evidence.triage);
  const seen = early.length > 0 ? listed(distinct(early.map(ownWords)).slice(0, mostSeen)) : null;
  return {
    lines: [
      seen
        ? say`Why nobody was told is not known here; ${name(finding.component)} logged${fired}: ${seen}.${cites}`
        : say`Why not is not known here: the first look saw no new line of ${name(finding.component)}'s log${fired}${gap}; other alerts than this one I do not see.${cites}`,
      review,
      ...ways.slice(0, 2),
    ],
    foot: lookedUp(asked, []),
  };
}
