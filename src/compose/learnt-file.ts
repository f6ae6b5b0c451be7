/**
 * What was learnt from people's phrasings, kept while the sources stand as they do, so that not each process learns it
 * again. Owns: the file and its form. Refuses: keeping it for other sources (their folder is another one), and failing where
 * nothing can be read or written; then it is learnt anew. Whose the folder is was looked at by load.mjs.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Learnt } from '../run/question/classifier.ts';
import type { LearntKept } from '../run/question/learnt-kept.ts';

/** Set by load.mjs; absent where the sources were not compiled. */
function folderToKeepIn(): string | null {
  const folder: unknown = Reflect.get(globalThis, Symbol.for('aura.kept'));
  return typeof folder === 'string' ? folder : null;
}

/** Null where nothing can be kept. */
export function learntFile(folder: string | null = folderToKeepIn()): LearntKept | null {
  if (folder === null) return null;
  const path = join(folder, 'topics.learnt');
  return {
    read: () => {
      try {
        return parsed(readFileSync(path));
      } catch {
        return null;
      }
    },
    write: (learnt) => {
      const draft = `${path}.${randomBytes(6).toString('hex')}`;
      try {
        writeFileSync(draft, written(learnt), { mode: 0o644, flag: 'wx' });
        renameSync(draft, path);
      } catch {
        rmSync(draft, { force: true });
      }
    },
  };
}

/** A line of JSON with the names, then rarities as 32 bit floats and weights as 16 bit integers, little end first. */
function written({ labels, features, rarity, weights }: Learnt): Buffer {
  const head = Buffer.from(`${JSON.stringify({ labels, features })}\n`);
  return Buffer.concat([head, bytesOf(rarity), bytesOf(weights)]);
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array | Int16Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** Null where the numbers are not as many as the names want: a file that was cut. */
function parsed(file: Buffer): Learnt | null {
  const end = file.indexOf('\n');
  const { labels, features } = JSON.parse(file.toString('utf8', 0, end)) as Pick<Learnt, 'labels' | 'features'>;
  const bytes = Uint8Array.prototype.slice.call(file, end + 1).buffer;
  const [rarity, weights] = [features.length * 4, (features.length + 1) * labels.length * 2];
  if (labels.length === 0 || bytes.byteLength !== rarity + weights) return null;
  return {
    labels,
    features,
    rarity: new Float32Array(bytes, 0, features.length),
    weights: new Int16Array(bytes, rarity),
  };
}
