/** Skills from folders: what is taken, and what is said of one that is broken: file, line and fix. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSkills, sayFault } from '../../../../src/tools/skills/read-skills.ts';
import { putUnusual, unusualKinds, type UnusualKind } from '../../../support/unusual-files.ts';

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'aura-skills-'));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function put(name: string, text: string, folder = base): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'SKILL.md'), text);
}

const read = () => readSkills([{ folder: base, named: true }]);
const saidOf = (text: string) => {
  put('odd', text);
  return read().faults.map(sayFault);
};
const sound = '---\nname: release-policy\ndescription: How we release\n---\nAsk before Friday.\n';

describe('a folder of skills', () => {
  it('brings each with its text, its conditions and its folder', () => {
    put(
      'release-policy',
      '---\nname: release-policy\ndescription: >\n  How we\n  release\nlicense: MIT\nmetadata:\n  author: us\n  aura.words: freeze, hot fix\n  aura.reasons: rollout-stuck\n  aura.labels: team=shop|billing\n---\n# Policy\nAsk.\n',
    );
    expect(read()).toEqual({
      faults: [],
      skills: [
        {
          name: 'release-policy',
          description: 'How we release',
          text: '# Policy\nAsk.',
          folder: join(base, 'release-policy'),
          fits: { words: ['freeze', 'hot fix'], reasons: ['rollout-stuck'], labels: { team: ['shop', 'billing'] } },
        },
      ],
    });
  });

  it('takes a Windows file and one with a byte order mark', () => {
    put('release-policy', `\uFEFF${sound.replaceAll('\n', '\r\n')}`);
    expect(read()).toMatchObject({ faults: [], skills: [{ text: 'Ask before Friday.' }] });
  });

  it('takes of two with one name the one of the earlier folder', () => {
    put('release-policy', sound);
    put('release-policy', sound.replace('Friday', 'Monday'), join(base, 'second'));
    const both = readSkills([
      { folder: join(base, 'second'), named: true },
      { folder: base, named: true },
    ]);
    expect(both.skills.map(({ text }) => text)).toEqual(['Ask before Monday.']);
  });

  it('is a fault where somebody named it and it is not there, and none otherwise', () => {
    const folder = join(base, 'nowhere');
    expect(readSkills([{ folder, named: false }]).faults).toEqual([]);
    expect(readSkills([{ folder, named: true }]).faults.map(sayFault)).toEqual([
      `the skill ${folder} is skipped: this folder of skills cannot be read; create it, or correct "skills:" in aura.yaml`,
    ]);
  });

  it('loses nothing but the broken one', () => {
    put('release-policy', sound);
    put('odd', 'no front matter');
    expect(read().skills.map(({ name }) => name)).toEqual(['release-policy']);
  });
});

describe('a broken skill is skipped, with file, line and fix:', () => {
  const at = (line: number) => `${join('odd', 'SKILL.md')}:${line} is skipped: `;
  it.each([
    ['no front matter', 'only text', 1, 'there is no front matter; begin the file'],
    ['one without an end', '---\nname: odd\n', 1, 'there is no front matter'],
    ['no YAML', '---\nname: odd\ndescription: [a\n---\ntext', 4, 'the front matter is no YAML'],
    ['no description', '---\nname: odd\n---\ntext', 1, 'description does not fit'],
    ['a list for a name', '---\ndescription: d\nname: [a]\n---\ntext', 3, 'name does not fit'],
    ['a name in capitals', '---\ndescription: d\nname: Odd\n---\ntext', 3, 'name does not fit: small letters'],
    [
      "another name than the folder's",
      '---\nname: other\ndescription: d\n---\ntext',
      2,
      "its name other is not its folder's",
    ],
    [
      'a long description',
      `---\nname: odd\ndescription: ${'d'.repeat(1_025)}\n---\ntext`,
      3,
      'description does not fit',
    ],
    ['nothing below', '---\nname: odd\ndescription: d\n---\n', 5, 'nothing stands below the front matter'],
    [
      'a misspelt key of ours',
      '---\nname: odd\ndescription: d\nmetadata:\n  aura.word: x\n---\ntext',
      5,
      'metadata has the unknown key aura.word; write one of aura.words, aura.reasons, aura.labels',
    ],
    [
      'no reason',
      '---\nname: odd\ndescription: d\nmetadata:\n  a: b\n  aura.reasons: Image Not Found\n---\ntext',
      6,
      'metadata.aura.reasons does not fit: reasons between commas',
    ],
    [
      'no label',
      '---\nname: odd\ndescription: d\nmetadata:\n  aura.labels: shop\n---\ntext',
      5,
      'metadata.aura.labels does not fit: labels, such as',
    ],
    [
      'a bomb of aliases',
      `---\nname: odd\ndescription: d\na: &a [1,1,1,1,1,1,1,1,1]\n${'bcdefghi'
        .split('')
        .map((it, n) => `${it}: &${it} [${Array(9).fill(`*${'abcdefgh'[n]}`).join(',')}]`)
        .join('\n')}\n---\ntext`,
      1,
      'the front matter cannot be read',
    ],
  ])('%s', (_, text, line, said) => {
    const [first = ''] = saidOf(text);
    expect(first).toContain(at(line) + said);
    expect(read().skills).toEqual([]);
  });

  it('says all that is wrong with one at once', () => {
    expect(saidOf('---\nname: Odd\ndescription: ""\n---\ntext')).toHaveLength(2);
  });

  it('one that is too large, and a folder without one', () => {
    put('odd', `${sound}${'x'.repeat(70_000)}`);
    mkdirSync(join(base, 'bare'));
    expect(read().faults.map(({ what }) => what)).toEqual([
      'there is no SKILL.md',
      expect.stringContaining('and 65536 are read'),
    ]);
  });

  it.each(Object.keys(unusualKinds) as UnusualKind[])('a %s where the file should be', async (kind) => {
    mkdirSync(join(base, 'odd'));
    const end = await putUnusual(kind, join(base, 'odd'), 'SKILL.md');
    try {
      const [fault] = read().faults;
      expect(fault?.what).toMatch(new RegExp(unusualKinds[kind]));
      expect(read().skills).toEqual([]);
    } finally {
      end();
    }
  });

  it('a link to a skill elsewhere', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'aura-elsewhere-'));
    put('release-policy', sound, elsewhere);
    symlinkSync(join(elsewhere, 'release-policy'), join(base, 'release-policy'));
    expect(read()).toMatchObject({ skills: [], faults: [{ what: expect.stringContaining('a link that leaves') }] });
    rmSync(elsewhere, { recursive: true });
  });
});
