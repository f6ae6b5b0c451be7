/**
 * Ways in as customers know them: `POST /buy` is "buying", `GET /item` "opening the item page", `POST /basket` "adding to
 * the basket".
 * Owns: those words, from the method and the last word of the path. Refuses: any other word of a path; it is foreign.
 */

/** What people do, where a path names the deed. */
const verbs: Record<string, string> = {
  buy: 'buying',
  browse: 'browsing',
  checkout: 'checking out',
  order: 'ordering',
  pay: 'paying',
  search: 'searching',
  login: 'logging in',
  signin: 'signing in',
  logout: 'logging out',
  signup: 'signing up',
  register: 'registering',
  book: 'booking',
  upload: 'uploading',
  download: 'downloading',
  subscribe: 'subscribing',
  cancel: 'cancelling',
  reserve: 'reserving',
  watch: 'watching',
  share: 'sharing',
};
/** These are no things, so that a GET of them is one as well. */
const never = new Set([
  'buy',
  'browse',
  'pay',
  'login',
  'signin',
  'logout',
  'signup',
  'search',
  'checkout',
  'subscribe',
]);
const does: Record<string, (thing: string) => string> = {
  GET: (thing) => `opening the ${thing} page`,
  POST: (thing) => `adding to the ${thing}`,
  PUT: (thing) => `changing the ${thing}`,
  PATCH: (thing) => `changing the ${thing}`,
  DELETE: (thing) => `removing from the ${thing}`,
};

/** "buying"; of a way in that is no route, what it is called. */
export function doing(way: string): string {
  const [, method = '', path = way] = /^([A-Z]{3,7}) (.{0,120})/.exec(way.slice(0, 130)) ?? [];
  // What stands for any value names nothing.
  const fixed = path.split('/').filter((it) => !/^[:{<[*$]/.test(it));
  const parts = fixed.flatMap((it) => it.split(/[^\p{L}\p{N}]+/u)).filter((it) => /^\p{L}{2,40}$/u.test(it));
  const last = parts.at(-1)?.toLowerCase();
  if (last === undefined) return 'some requests';
  const verb = Object.hasOwn(verbs, last) ? verbs[last] : undefined;
  if (verb !== undefined && (method !== 'GET' || never.has(last))) return verb;
  const make = Object.hasOwn(does, method) ? does[method] : undefined;
  return make ? make(last) : `using “${last}”`;
}

/** "buying, browsing and adding to the basket". */
export function doings(ways: readonly string[]): string {
  const all = [...new Set(ways.map(doing))];
  return all.length < 2 ? (all[0] ?? 'some requests') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
