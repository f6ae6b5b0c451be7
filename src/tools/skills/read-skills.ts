/**
 * Every skill of some folders, one folder a skill.
 * Owns: which are taken (of two with one name the earlier folder's), and that a broken one costs nothing but itself.
 * Refuses: what a skill says; skill.ts reads that.
 */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { messageOf } from '../../errors.ts';
import { readRegularNow } from '../../local/regular-file.ts';
import { readSkill, type Skill, type SkillFault } from './skill.ts';

/** Bytes of one SKILL.md; the specification asks for less than 5,000 tokens. */
const largest = 64 * 1_024;
/** Skills of one folder. */
const most = 200;

export interface SkillFolder {
  folder: string;
  /** Whether somebody named it, so that it must be there. */
  named: boolean;
}

export function readSkills(folders: readonly SkillFolder[]): { skills: Skill[]; faults: SkillFault[] } {
  const skills = new Map<string, Skill>();
  const faults: SkillFault[] = [];
  for (const { folder, named } of folders) {
    const names = namesOf(folder);
    if (names === null) {
      if (named)
        faults.push({
          where: folder,
          what: 'this folder of skills cannot be read',
          fix: 'create it, or correct "skills:" in aura.yaml',
        });
      continue;
    }
    if (names.length > most)
      faults.push({
        where: folder,
        what: `it has ${names.length} folders, and ${most} are read`,
        fix: 'take some out of it',
      });
    for (const called of names.slice(0, most)) {
      const read = oneOf(folder, called);
      if (Array.isArray(read)) faults.push(...read);
      else if (!skills.has(read.name)) skills.set(read.name, read);
    }
  }
  return { skills: [...skills.values()], faults };
}

/** One line a fault, as start and doctor say it. */
export function sayFault({ where, what, fix }: SkillFault): string {
  return `the skill ${where} is skipped: ${what}; ${fix}`;
}

function namesOf(folder: string): string[] | null {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.') && statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory())
      .toSorted();
  } catch {
    return null;
  }
}

function oneOf(base: string, called: string): Skill | SkillFault[] {
  const folder = join(base, called);
  const file = join(folder, 'SKILL.md');
  const skipped = (what: string, fix: string): SkillFault[] => [{ where: `${file}:1`, what, fix }];
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (!stats) return skipped('there is no SKILL.md', 'write it, or take the folder out');
    if (stats.size > largest)
      return skipped(`it has ${stats.size} bytes, and ${largest} are read`, 'move parts of it into files beside it');
    if (!`${realpathSync(folder)}${sep}`.startsWith(`${realpathSync(base)}${sep}`))
      return skipped(`its folder is a link that leaves ${base}`, 'put a folder in its place');
    return readSkill(readRegularNow(file, folder), { file, folder, called });
  } catch (error) {
    return skipped(messageOf(error), 'put a plain file there that Aura may read');
  }
}
