/**
 * The files beside a SKILL.md.
 * Owns: listing them and reading one of them in parts, and that no path leads out of the skill's folder: not by `..`, not
 * by a root, not by a link. Refuses: running anything; a script is text like the rest.
 */
import { readdir } from 'node:fs/promises';
import { isAbsolute, join, normalize, relative, sep } from 'node:path';
import { openRegular, sizeOfRegular } from '../../local/regular-file.ts';
import type { Skill } from './skill.ts';

/** Bytes of a file; a larger one is no text for a model. */
const largest = 1_024 * 1_024;
/** Characters of one answer. */
export const mostShown = 12_000;
const mostListed = 50;
const deepest = 4;

/** Paths below the skill's folder, in order; hidden ones are left out, and links but to a file of the skill. */
export async function filesOf({ folder }: Skill): Promise<string[]> {
  const found: string[] = [];
  const walk = async (at: string, depth: number): Promise<void> => {
    const entries = await readdir(at, { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (found.length >= mostListed || entry.name.startsWith('.')) continue;
      const path = join(at, entry.name);
      if (entry.isDirectory() && depth < deepest) await walk(path, depth + 1);
      else if (entry.isFile() || (entry.isSymbolicLink() && (await isOwn(path, folder))))
        found.push(relative(folder, path).split(sep).join('/'));
    }
  };
  await walk(folder, 0);
  return found.filter((path) => path !== 'SKILL.md');
}

/** A mounted ConfigMap has its files as links. */
async function isOwn(path: string, folder: string): Promise<boolean> {
  return sizeOfRegular(path, folder).then(
    () => true,
    () => false,
  );
}

/** Lines of one file from `from` on, and how to go on where there are more. Rejects with a sentence that says what to do. */
export async function readSkillFile(skill: Skill, path: string, from = 1): Promise<string> {
  const steps = path.split(/[/\\]/);
  if (isAbsolute(path) || path.includes('\0') || steps.includes('..') || /^[A-Za-z]:/.test(path))
    throw new Error(`only files of the skill are read, by a path below its folder; ${await whatThereIs(skill)}`);
  const text = await textOf(skill, join(skill.folder, normalize(path)));
  if (text === null) throw new Error(`${skill.name} has no such file; ${await whatThereIs(skill)}`);
  if (text.includes('\0')) throw new Error(`${path.slice(0, 200)} is no text`);
  return partOf(text, from);
}

/** As many whole lines as fit, from line `from` on. */
export function partOf(text: string, from: number): string {
  const lines = text.split('\n');
  const shown: string[] = [];
  let length = 0;
  for (const line of lines.slice(from - 1)) {
    const kept = line.slice(0, mostShown);
    if (length + kept.length > mostShown) break;
    shown.push(kept);
    length += kept.length + 1;
  }
  const next = from + shown.length;
  if (shown.length === 0) return `it has ${lines.length} lines; ask for an earlier one`;
  return next <= lines.length
    ? `${shown.join('\n')}\n[line ${next} of ${lines.length} is next: from: ${next}]`
    : shown.join('\n');
}

/** Null where there is none. */
async function textOf(skill: Skill, path: string): Promise<string | null> {
  let file: Awaited<ReturnType<typeof openRegular>>;
  try {
    file = await openRegular(path, skill.folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
    if (error instanceof Error && 'code' in error && error.code === 'file-unusual')
      throw new Error(`that is no plain file of the skill; ${await whatThereIs(skill)}`, { cause: error });
    throw new Error('the file cannot be read; check its rights', { cause: error });
  }
  try {
    const { size } = await file.stat();
    if (size > largest) throw new Error(`the file has ${size} bytes, and at most ${largest} are read`);
    return (await file.readFile('utf8')).replaceAll('\r\n', '\n');
  } finally {
    await file.close();
  }
}

async function whatThereIs(skill: Skill): Promise<string> {
  const files = await filesOf(skill).catch(() => []);
  return files.length > 0 ? `there are ${files.join(', ')}` : `${skill.name} has no files beside its SKILL.md`;
}
