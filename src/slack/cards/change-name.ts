/**
 * What a change, or the version that it led to, is called in a sentence.
 * Owns: leaving out what the sentence says already. Refuses: standing for the reference where exactly it matters: the call
 * that would run is shown whole.
 */
import { code, type Markup, markup } from '../markup.ts';

/** `shop/deployment/cart@14` of `cart` is revision 14; `basket@3.1.0` of `basket` is `3.1.0`; a commit, its first digits. */
export function changeName(ref: string, component: string | null, most = 60): Markup {
  const at = ref.lastIndexOf('@');
  const named = at > 0 && component !== null && isNameOf(ref.slice(0, at), component);
  const version = named ? ref.slice(at + 1) : ref;
  if (named && /^\d{1,9}$/.test(version)) return markup`revision ${Number(version)}`;
  return code(/^[0-9a-f]{40}$/.test(version) ? version.slice(0, 8) : version, most);
}

/** True for a number that a controller counts, which says nothing without the one before. */
export function isRevision(ref: string, component: string): boolean {
  return !changeName(ref, component).text.startsWith('`');
}

/** The component itself, or a path that ends in it. */
function isNameOf(name: string, component: string): boolean {
  const [own, of] = [name, component].map((it) => it.slice(it.lastIndexOf('/') + 1));
  return own !== '' && own === of;
}
