/** Wherever files are read that came from elsewhere: what is no plain file is left out with a word, at once. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inputFromFile } from '../../../src/distill/text-input.ts';
import { readRegular, readRegularNow } from '../../../src/local/regular-file.ts';
import { NoteStore } from '../../../src/scratchpad/note-store.ts';
import { readFolder } from '../../../src/sources/folder.ts';
import { readWorkflows } from '../../../src/workflows.ts';
import { putUnusual, type UnusualKind, unusualKinds } from '../../support/unusual-files.ts';

let base: string;
let folder: string;
let end: () => void = () => undefined;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'aura-files-'));
  folder = join(base, 'in');
  mkdirSync(folder);
});
afterEach(() => {
  end();
  rmSync(base, { recursive: true, force: true });
});

const kinds = Object.keys(unusualKinds) as UnusualKind[];
const word = (kind: UnusualKind) => new RegExp(unusualKinds[kind]);

describe.each(kinds)('a %s', (kind) => {
  it.each(['logs.ndjson', 'metrics.json', 'topology.json', 'x.otlp.jsonl'])(
    'in the place of %s is left out of an incident folder',
    async (name) => {
      writeFileSync(join(folder, 'alert.json'), '{"title": "slow", "startedAt": "2026-05-04T10:00:00Z"}');
      end = await putUnusual(kind, folder, name);
      const { remarks, logs } = await readFolder(folder);
      expect(remarks.join('\n')).toMatch(word(kind));
      expect(remarks.join('\n')).toContain(name);
      expect(JSON.stringify(logs)).not.toContain('secret');
    },
  );

  it('in the place of the alert is an error that says what to do', async () => {
    end = await putUnusual(kind, folder, 'alert.json');
    await expect(readFolder(folder)).rejects.toMatchObject({
      code: 'folder-alert-missing',
      userMessage: expect.stringMatching(word(kind)) as string,
    });
  });

  it('among the workflows is skipped, and the others are read', async () => {
    writeFileSync(join(folder, 'b.yaml'), 'name: sound\n');
    end = await putUnusual(kind, folder, 'a.yaml');
    const skipped: string[] = [];
    expect(readWorkflows(folder, (line) => skipped.push(line)).map(({ name }) => name)).toEqual(['sound']);
    expect(skipped).toHaveLength(1);
    expect(skipped[0]).toMatch(word(kind));
  });

  it('in the place of a note is no note, and is replaced by the next one', async () => {
    const notes = new NoteStore({ folder });
    const { id, path } = await notes.put('inc_1', 'the text');
    rmSync(path);
    end = await putUnusual(kind, join(folder, 'inc_1'), `${id}.txt`);
    expect(await notes.list('inc_1')).toEqual([]);
    if (kind === 'folder') return;
    await notes.put('inc_1', 'the text');
    expect(await notes.text('inc_1', id)).toBe('the text');
  });
});

it('reads through links that stay in the folder, as mounted configuration has them', async () => {
  mkdirSync(join(folder, '..data'));
  writeFileSync(join(folder, '..data/real.yaml'), 'name: mounted\n');
  symlinkSync('..data/real.yaml', join(folder, 'a.yaml'));
  expect(readWorkflows(folder).map(({ name }) => name)).toEqual(['mounted']);
  // The folder itself may be a link: whoever named it meant where it leads.
  symlinkSync(folder, join(base, 'link'));
  expect(await readRegular(join(base, 'link/a.yaml'), join(base, 'link'))).toBe('name: mounted\n');
  expect(readRegularNow(join(base, 'link/a.yaml'), join(base, 'link'))).toBe('name: mounted\n');
});

it('keeps the notes of an incident from a folder elsewhere', async () => {
  mkdirSync(join(base, 'elsewhere'));
  symlinkSync(join(base, 'elsewhere'), join(folder, 'inc_1'));
  await expect(new NoteStore({ folder }).put('inc_1', 'x')).rejects.toMatchObject({ code: 'note-folder-foreign' });
});

it('distils no pipe, socket, folder or device, and says how else', async () => {
  const paths = { device: '/dev/zero', folder: base, pipe: join(folder, 'p'), socket: join(folder, 's') };
  end = await putUnusual('socket', folder, 's');
  await putUnusual('pipe', folder, 'p');
  for (const [kind, path] of Object.entries(paths)) {
    await expect(inputFromFile(path)).rejects.toMatchObject({
      code: 'file-unusual',
      userMessage: expect.stringContaining(kind) as string,
    });
  }
  const shown = () => execFileSync(process.execPath, ['src/bin/aura.mjs', 'distill', paths.pipe], { stdio: 'pipe' });
  expect(shown).toThrow(/named pipe.*can be piped into "aura distill"/);
});
