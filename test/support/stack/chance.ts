/**
 * Chance that hangs on a name.
 * Owns: the same number for the same text and seed, so that one series looks the same in every file. Refuses: secrecy.
 */
import { randomOf } from '../../bench/random.ts';

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Numbers in [0, 1) of this name under this seed. */
export function chanceOf(seed: number, name: string): () => number {
  return randomOf((hashOf(name) ^ Math.imul(seed, 0x9e3779b1)) | 0);
}

const letters = 'bcdfghjklmnpqrstvwxz2456789';

/** As Kubernetes ends the names of replica sets and pods. */
export function suffix(random: () => number, length: number): string {
  return Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join('');
}
