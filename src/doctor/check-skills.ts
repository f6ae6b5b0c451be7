/**
 * Are the skills whole, and is there each one that a workflow names?
 * Owns: those lines. Refuses: what a skill advises.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { missingSkills, skillsFolder, skillsOf } from '../compose/skills-of.ts';
import { placesIn } from '../config.ts';
import { readRegularNow } from '../local/regular-file.ts';
import type { NamedWorkflow } from './check-approvers.ts';
import { fault, type Finding, warn } from './finding.ts';
import type { Setup } from './setup.ts';

/** A broken one is skipped, so it is a warning; one that is missed is a fault of the workflow. */
export function checkSkills({ config }: Setup, workflows: readonly NamedWorkflow[]): Finding[] {
  const { skills, faults } = skillsOf(config);
  return [
    ...faults.map(({ where, what, fix }) => warn('skills', `${where} is skipped: ${what}`, fix)),
    ...workflows.flatMap(({ file, workflow }) =>
      missingSkills(skills, [workflow]).map(({ skill, namedBy, path }) =>
        fault(
          'workflows',
          `${file}: there is no skill ${skill}, which ${namedBy} names${placeIn(join(config.workflows, file), path)}`,
          `put it into ${join(skillsFolder(config), skill, 'SKILL.md')}, or correct "skills:"`,
        ),
      ),
    ),
  ];
}

/** ` (FILE:LINE)`; empty where the file is gone by now. */
function placeIn(file: string, path: readonly string[]): string {
  return existsSync(file) ? placesIn(file, readRegularNow(file))(path) : '';
}
