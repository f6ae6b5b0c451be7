/**
 * Are the skills whole, and is there each one that a workflow names?
 * Owns: those lines. Refuses: what a skill advises.
 */
import { join } from 'node:path';
import { missingSkills, skillsFolder, skillsOf } from '../compose/skills-of.ts';
import type { NamedWorkflow } from './check-approvers.ts';
import { fault, type Finding, warn } from './finding.ts';
import type { Setup } from './setup.ts';

/** A broken one is skipped, so it is a warning; one that is missed is a fault of the workflow. */
export function checkSkills({ config }: Setup, workflows: readonly NamedWorkflow[]): Finding[] {
  const { skills, faults } = skillsOf(config);
  return [
    ...faults.map(({ where, what, fix }) => warn('skills', `${where} is skipped: ${what}`, fix)),
    ...workflows.flatMap(({ file, workflow }) =>
      missingSkills(skills, [workflow]).map(({ skill, namedBy }) =>
        fault(
          'workflows',
          `${file}: there is no skill ${skill}, which ${namedBy} names`,
          `put it into ${join(skillsFolder(config), skill, 'SKILL.md')}, or correct "skills:"`,
        ),
      ),
    ),
  ];
}
