import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { learntFile } from '../../../src/compose/learnt-file.ts';
import { classifierOf, learn } from '../../../src/run/question/classifier.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aura-learnt-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const learnt = learn([
  { features: ['word apple', 'word “pear”'], label: 'fruit' },
  { features: ['word hammer', 'word apple'], label: 'tool' },
  { features: ['word saw'], label: 'tool' },
]);

it('gives back what was learnt, so that it answers the same', () => {
  learntFile(folder)?.write(learnt);
  const read = learntFile(folder)?.read();
  expect(read).toEqual(learnt);
  const text = ['word apple', 'word saw', 'word unheard'];
  expect(read && classifierOf(read)(text)).toEqual(classifierOf(learnt)(text));
});

it('knows nothing where nothing was kept, where the file was cut and where it holds something else', () => {
  const kept = learntFile(folder);
  expect(kept?.read()).toBeNull();
  kept?.write(learnt);
  const [name = ''] = readdirSync(folder);
  const whole = readFileSync(join(folder, name));
  for (const cut of [0, 1, 20, whole.length - 4, whole.length - 1]) {
    writeFileSync(join(folder, name), whole.subarray(0, cut));
    expect(kept?.read()).toBeNull();
  }
  writeFileSync(join(folder, name), '{"labels":[],"features":[]}\n');
  expect(kept?.read()).toBeNull();
  writeFileSync(join(folder, name), '{"labels":"a","features":7}\n1234');
  expect(kept?.read()).toBeNull();
});

it('keeps nothing where the sources were not compiled or the folder is gone, and says nothing of it', () => {
  expect(learntFile(null)).toBeNull();
  const gone = learntFile(join(folder, 'gone'));
  gone?.write(learnt);
  expect(gone?.read()).toBeNull();
});
