/**
 * The skills of an installation: the team's own folder, then those that Aura ships.
 * Owns: where they are found, and what start and doctor say of broken and missing ones. Refuses: reading one.
 */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config.ts';
import { readSkills, sayFault } from '../tools/skills/read-skills.ts';
import type { Skill, SkillFault } from '../tools/skills/skill.ts';
import type { Workflow } from '../workflows.ts';

const shipped = fileURLToPath(new URL('../../skills', import.meta.url));

/** `skills:` of aura.yaml; without it, a folder beside the workflows. */
export function skillsFolder({ skills, workflows }: Pick<Config, 'skills' | 'workflows'>): string {
  return resolve(skills ?? join(dirname(workflows), 'skills'));
}

export function skillsOf(config: Pick<Config, 'skills' | 'workflows'>): { skills: Skill[]; faults: SkillFault[] } {
  const own = { folder: skillsFolder(config), named: config.skills !== undefined };
  return readSkills(own.folder === shipped ? [own] : [own, { folder: shipped, named: false }]);
}

/** A skill that a workflow names and nobody has. */
export interface MissingSkill {
  skill: string;
  workflow: string;
  /** `the workflow`, or `the investigator NAME`. */
  namedBy: string;
  /** Where the workflow names it. */
  path: readonly string[];
}

export function missingSkills(skills: readonly Skill[], workflows: readonly Workflow[]): MissingSkill[] {
  const known = new Set(skills.map(({ name }) => name));
  return workflows.flatMap(({ name: workflow, skills: own, investigators }) => [
    ...own
      .filter((skill) => !known.has(skill))
      .map((skill) => ({ skill, workflow, namedBy: 'the workflow', path: ['skills'] })),
    ...Object.entries(investigators).flatMap(([investigator, it]) =>
      it.skills
        .filter((skill) => !known.has(skill))
        .map((skill) => ({
          skill,
          workflow,
          namedBy: `the investigator ${investigator}`,
          path: ['investigators', investigator, 'skills'],
        })),
    ),
  ]);
}

/** The skills, with a sentence for each that is broken and each that a workflow names in vain. */
export function skillsInReach(
  config: Pick<Config, 'skills' | 'workflows'>,
  workflows: readonly Workflow[],
): { skills: Skill[]; warnings: string[] } {
  const { skills, faults } = skillsOf(config);
  const missing = missingSkills(skills, workflows).map(
    ({ skill, workflow, namedBy }) =>
      `there is no skill ${skill}, which ${namedBy} names (${workflow}); put it into ${join(skillsFolder(config), skill, 'SKILL.md')}, or correct "skills:"`,
  );
  return { skills, warnings: [...faults.map(sayFault), ...missing] };
}
