/**
 * The file of a checkout that a link means.
 * Owns: matching a link's path with the paths of files, longest common end first. Refuses: leaving the folder, following
 * links out of it, and guessing: the names must be the same but for case and ending.
 */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const texts = /\.(?:md|markdown|mdx|txt|rst|adoc|asciidoc|html?)$/i;
/** A page that stands for its folder. */
const standing = /^(?:index|readme|_index)$/i;
const most = { files: 5_000, deep: 8 };

/** The path of the file; undefined where none is called so. A tie goes to the shorter path, then by name. */
export async function findInCheckout(folder: string, link: string): Promise<string | undefined> {
  const wanted = wordsOf(pathOf(link));
  if (wanted.length === 0) return undefined;
  const ranked = (await filesIn(folder))
    .map((file) => ({ file, shared: sharedEnd(wordsOf(file), wanted) }))
    .filter(({ shared }) => shared > 0)
    .toSorted(
      (one, other) =>
        other.shared - one.shared || one.file.length - other.file.length || (one.file < other.file ? -1 : 1),
    );
  const [best] = ranked;
  return best && join(folder, best.file);
}

/** How many texts a checkout has, as far as the bounds allow. Rejects where the folder cannot be read. */
export async function textsIn(folder: string): Promise<number> {
  await readdir(folder);
  return (await filesIn(folder)).length;
}

function pathOf(link: string): string {
  if (!URL.canParse(link)) return link.split('#', 1)[0] ?? '';
  try {
    return decodeURIComponent(new URL(link).pathname);
  } catch {
    return '';
  }
}

/** Folders and name in small letters, without ending; a page that stands for its folder is the folder. */
function wordsOf(path: string): string[] {
  const words = path
    .slice(0, 2_000)
    .toLowerCase()
    .split('/')
    .filter((word) => word !== '' && word !== '.' && word !== '..');
  const last = words.pop()?.replace(texts, '');
  if (last !== undefined && !standing.test(last)) words.push(last);
  return words;
}

function sharedEnd(one: readonly string[], other: readonly string[]): number {
  let shared = 0;
  while (shared < Math.min(one.length, other.length) && one.at(-1 - shared) === other.at(-1 - shared)) shared += 1;
  return shared;
}

/** Relative paths of texts, as far as the bounds allow; what cannot be read is left out. */
async function filesIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  const left = [{ path: '', deep: 0 }];
  for (let here = left.shift(); here && found.length < most.files; here = left.shift()) {
    const { path, deep } = here;
    const entries: Dirent[] = await readdir(join(folder, path), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const name = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory() && deep < most.deep) left.push({ path: name, deep: deep + 1 });
      else if (entry.isFile() && texts.test(entry.name)) found.push(name);
    }
  }
  return found;
}
