/**
 * Which commit a rollout means: a tag, a version, the tag of an image, a hash.
 * Owns: the ways that people write one revision. Refuses: guessing between two; a name that fits no commit fits none.
 */
import { type Checkout, git, type GitOptions } from './run-git.ts';

/** What git's own grammar calls a ref or a hash, without anything that it would calculate with. */
const name = /^[A-Za-z0-9][A-Za-z0-9._/+-]{0,199}$/;

/** The names to try, the most literal first: `registry/shop:1.2.3` may be the tag `1.2.3` or `v1.2.3`. */
export function revisionNames(ref: string): string[] {
  const text = ref.slice(0, 500).replace(/@sha256:[0-9a-f]*$/, '');
  // Behind an image's last slash, its tag; Flux writes `main@sha1:HASH`.
  const tag =
    text
      .slice(text.lastIndexOf('/') + 1)
      .split(':')
      .at(-1) ?? '';
  const words = [text, tag].filter((word) => name.test(word) && !word.includes('..') && !word.endsWith('.lock'));
  const tags = words.flatMap((word) => [word, word.startsWith('v') ? word.slice(1) : `v${word}`]);
  const [hash] = /(?:^|[^0-9a-z])g?([0-9a-f]{7,64})$/i.exec(tag)?.slice(1) ?? [];
  return [...new Set([...tags.map((word) => `refs/tags/${word}`), ...(hash ? [hash.toLowerCase()] : [])])];
}

/** The hash of the commit that `ref` means, or null. */
export async function findRevision(checkout: Checkout, ref: string, options: GitOptions): Promise<string | null> {
  for (const candidate of revisionNames(ref)) {
    const found = await git(
      checkout,
      ['rev-parse', '--verify', '--quiet', '--end-of-options', `${candidate}^{commit}`],
      options,
    ).catch((error: unknown) => {
      if (options.signal?.aborted) throw error;
      return '';
    });
    if (/^[0-9a-f]{40,64}$/.test(found.trim())) return found.trim();
  }
  return null;
}
