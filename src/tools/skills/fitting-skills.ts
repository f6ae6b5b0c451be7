/**
 * Which skills fit an incident, so that they are read to a model without asking.
 * Owns: the rule. Refuses: reading files and telling a model.
 */
import { saysWord } from '../../run/wording/says-word.ts';
import type { Skill } from './skill.ts';

export interface SkillCase {
  labels: Readonly<Record<string, string>>;
  /** The alert's title and the question. */
  said: string;
  /** Of the root causes that the first look found, best first. */
  reasons: readonly string[];
  /** Skills that the workflow names. */
  named: readonly string[];
}

/** Characters that are looked through for a skill's words. */
const mostSaid = 20_000;

/**
 * Those that the workflow names, in its order, then those whose conditions fit, best first: a reason that was found
 * counts more than a word that was said. Labels must all agree where they are given.
 */
export function fittingSkills(
  skills: readonly Skill[],
  { labels, said, reasons, named }: SkillCase,
): { fitting: Skill[]; others: Skill[] } {
  const text = `${said} ${Object.values(labels).join(' ')}`.slice(0, mostSaid);
  const score = ({ name, fits }: Skill): number => {
    const place = named.indexOf(name);
    if (place >= 0) return Number.MAX_SAFE_INTEGER - place;
    const agreed = Object.entries(fits.labels).every(([label, values]) => values.includes(labels[label] ?? ''));
    if (!agreed) return 0;
    const found = fits.reasons.filter((reason) => reasons.includes(reason)).length;
    const heard = fits.words.filter((word) => saysWord(text, word)).length;
    if (found + heard > 0) return found * 100 + heard;
    const byLabelsAlone = fits.words.length + fits.reasons.length === 0 && Object.keys(fits.labels).length > 0;
    return byLabelsAlone ? 1 : 0;
  };
  const scored = skills.map((skill) => ({ skill, score: score(skill) }));
  return {
    fitting: scored
      .filter((it) => it.score > 0)
      .toSorted((one, other) => other.score - one.score)
      .map(({ skill }) => skill),
    others: scored.filter((it) => it.score === 0).map(({ skill }) => skill),
  };
}
