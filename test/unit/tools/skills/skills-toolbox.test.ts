/** The skills' tools through the real gate: what they answer, and that nothing outside a skill's folder is ever read. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Journal } from '../../../../src/run/journal.ts';
import { NoteStore } from '../../../../src/scratchpad/note-store.ts';
import { FileStore } from '../../../../src/store/file-store.ts';
import { Gate } from '../../../../src/tools/gate.ts';
import { Policy } from '../../../../src/tools/policy.ts';
import { readSkills } from '../../../../src/tools/skills/read-skills.ts';
import { mostShown } from '../../../../src/tools/skills/skill-files.ts';
import { SkillsToolbox } from '../../../../src/tools/skills/skills-toolbox.ts';
import { ScriptedToolbox } from '../../../support/scripted-toolbox.ts';
import { putUnusual, unusualKinds, type UnusualKind } from '../../../support/unusual-files.ts';

const secret = 'secret of somebody else';
let base: string;
let skill: string;
let store: FileStore;
let gate: Gate;
let fence: number;
beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'aura-skills-'));
  skill = join(base, 'skills', 'policy');
  mkdirSync(join(skill, 'references'), { recursive: true });
  writeFileSync(join(skill, 'SKILL.md'), '---\nname: policy\ndescription: d\n---\nAsk first.\n');
  writeFileSync(join(skill, 'references', 'limits.md'), 'ten a day\nno more\n');
  writeFileSync(join(base, 'skills', 'secret.txt'), secret);
  store = await FileStore.open({ folder: join(base, 'store') });
  const { skills } = readSkills([{ folder: join(base, 'skills'), named: true }]);
  gate = new Gate({
    journal: new Journal(store),
    toolbox: new SkillsToolbox(new ScriptedToolbox({}), skills),
    policy: new Policy({ reads: [], trusted: ['aura'], catalog: [] }),
    notes: new NoteStore({ folder: join(base, 'notes') }),
    limits: { toolCalls: 80, questionCalls: 6, toolSeconds: 30, toolRetries: 0, digestTokens: 200 },
  });
  fence = await store.fence('i');
});
afterEach(async () => {
  await store.close();
  rmSync(base, { recursive: true, force: true });
});

async function ask(tool: string, args: Record<string, unknown>): Promise<string> {
  const caller = { kind: 'task', run: 'r', id: 'task:1' } as const;
  const result = await gate.read({ incident: 'i', caller, fence, tool, args, signal: new AbortController().signal });
  if (!result.passed) return `refused: ${result.why}`;
  return `${result.evidence.succeeded ? '' : 'failed: '}${result.evidence.digest}`;
}
const file = (path: string) => ask('aura.read_skill_file', { skill: 'policy', path });

describe('the tools of skills', () => {
  it('load one with the list of its files, and read one of them', async () => {
    expect(await ask('aura.load_skill', { skill: 'policy' })).toBe(
      'Ask first.\nIts files, for aura.read_skill_file: references/limits.md',
    );
    expect(await file('references/limits.md')).toBe('ten a day\nno more\n');
    expect(await file('./references//limits.md')).toBe('ten a day\nno more\n');
  });

  it('say what there is where a name is wrong', async () => {
    expect(await ask('aura.load_skill', { skill: 'other' })).toBe('failed: there is no skill other; there are policy');
    expect(await file('references/other.md')).toBe('failed: policy has no such file; there are references/limits.md');
    expect(await ask('aura.load_skill', { skill: 'policy', path: 'x' })).toContain('refused: the arguments');
  });

  it.each([
    '../secret.txt',
    'references/../../secret.txt',
    '..',
    'references\\..\\..\\secret.txt',
    '/etc/passwd',
    'C:\\secret.txt',
    'references/limits.md\0.png',
  ])('refuse the way out %j', async (path) => {
    expect(await file(path)).toMatch(/^failed: only files of the skill are read/);
  });

  it('follow no link out, of a file or of a folder', async () => {
    symlinkSync(join(base, 'skills', 'secret.txt'), join(skill, 'innocent.md'));
    symlinkSync(join(base, 'skills'), join(skill, 'assets'));
    for (const path of ['innocent.md', 'assets/secret.txt', 'assets'])
      expect(await file(path)).toMatch(/^failed: that is no plain file of the skill/);
    expect(await ask('aura.load_skill', { skill: 'policy' })).not.toMatch(/innocent|assets/);
  });

  it.each(Object.keys(unusualKinds) as UnusualKind[])('read no %s', async (kind) => {
    const end = await putUnusual(kind, skill, 'odd');
    const said = await file('odd');
    end();
    expect(said).toMatch(/^failed: that is no plain file of the skill/);
    expect(said).not.toContain(secret);
  });

  it('show a long file in parts that miss nothing, and refuse one that is larger than a text', async () => {
    const lines = Array.from({ length: 3_000 }, (_, n) => `line ${n + 1} of many`);
    writeFileSync(join(skill, 'long.md'), lines.join('\n'));
    const seen: string[] = [];
    for (let from = 1; from <= lines.length; ) {
      const part = await ask('aura.read_skill_file', { skill: 'policy', path: 'long.md', from });
      expect(part.length).toBeLessThan(mostShown + 100);
      const shown = part.split('\n').filter((line) => !line.startsWith('['));
      seen.push(...shown);
      from += shown.length;
    }
    expect(seen).toEqual(lines);
    writeFileSync(join(skill, 'huge.md'), 'x'.repeat(2_000_000));
    expect(await file('huge.md')).toContain('failed: the file has 2000000 bytes');
    writeFileSync(join(skill, 'picture.png'), 'a\0b');
    expect(await file('picture.png')).toBe('failed: picture.png is no text');
  });
});
