/** What start and doctor say of skills: broken ones with file, line and fix, and those that a workflow names in vain. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { skillsInReach } from '../../../src/compose/skills-of.ts';
import { configSchema } from '../../../src/config.ts';
import { checkSkills } from '../../../src/doctor/check-skills.ts';
import { lineOf } from '../../../src/doctor/finding.ts';
import { workflowSchema } from '../../../src/workflows.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aura-skills-'));
  for (const [name, description] of [
    ['policy', 'How we release'],
    ['odd', '[a'],
  ]) {
    mkdirSync(join(folder, 'skills', name ?? ''), { recursive: true });
    writeFileSync(
      join(folder, 'skills', name ?? '', 'SKILL.md'),
      `---\nname: ${name}\ndescription: ${description}\n---\nText\n`,
    );
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const workflow = workflowSchema.parse({
  name: 'errors',
  skills: ['policy', 'dns', 'absent'],
  investigators: { looker: { mission: 'look', skills: ['nowhere', 'policy'] } },
});
const configured = (more: object = {}) => configSchema.parse({ workflows: join(folder, 'workflows'), ...more });
const odd = () => join(folder, 'skills', 'odd', 'SKILL.md');

describe('the skills of an installation', () => {
  it('are those beside the workflows and those that are shipped; start says what is wrong with any', () => {
    const { skills, warnings } = skillsInReach(configured(), [workflow]);
    expect(skills.map(({ name }) => name)).toEqual(expect.arrayContaining(['policy', 'dns', 'certificates']));
    const [broken, ...missing] = warnings;
    expect(broken).toMatch(
      new RegExp(`^the skill ${odd()}:\\d is skipped: the front matter is no YAML .*; mend that line`),
    );
    expect(missing).toEqual([
      expect.stringContaining('there is no skill absent, which the workflow names (errors); put it into'),
      expect.stringContaining('there is no skill nowhere, which the investigator looker names (errors); put it into'),
    ]);
  });

  it('are looked at by doctor: a broken one is a warning, a missed one a fault', () => {
    const setup = { config: configured(), env: {}, within: 1_000 };
    const lines = checkSkills(setup, [{ file: 'errors.yaml', workflow, placeOf: () => '' }]).map(lineOf);
    expect(lines).toEqual([
      expect.stringMatching(new RegExp(`^warn {2}skills: ${odd()}:\\d is skipped`)),
      expect.stringContaining('FAIL  workflows: errors.yaml: there is no skill absent, which the workflow names'),
      expect.stringContaining('FAIL  workflows: errors.yaml: there is no skill nowhere, which the investigator looker'),
    ]);
  });

  it('stand where `skills:` says, which must be there then', () => {
    const away = configured({ skills: join(folder, 'away') });
    expect(skillsInReach(away, []).warnings).toEqual([
      `the skill ${join(folder, 'away')} is skipped: this folder of skills cannot be read; create it, or correct "skills:" in aura.yaml`,
    ]);
    expect(skillsInReach(configured({ skills: join(folder, 'skills') }), []).skills.map(({ name }) => name)).toContain(
      'policy',
    );
  });
});
