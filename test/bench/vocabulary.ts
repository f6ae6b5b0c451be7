/**
 * The examples of every vocabulary that reads foreign text by words: which files of src hold one, and their lines.
 * Owns: the pairing of a source file with `test/fixtures/vocabulary/PATH.txt`, a line an example; `\u001b` stands for that
 * character, and for a blank at an end. Refuses: judging; alternatives.ts says what no example needs.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const vocabularyFolders = ['src/evidence/changes', 'src/distill/lines'] as const;

/** Files of src whose expressions are held to examples, from the root of the project. */
export function vocabularyFiles(): string[] {
  return vocabularyFolders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => `${folder}/${file}`),
  );
}

export const codeOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Where the examples of a source file stand, from the root of the project. */
export const examplesFileOf = (file: string): string =>
  file.replace(/^src\//, 'test/fixtures/vocabulary/').replace(/\.ts$/, '.txt');

/** The examples of a source file; none where it has no file of them. */
export function examplesOf(file: string): string[] {
  const path = join(root, examplesFileOf(file));
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) =>
      line.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    );
}
