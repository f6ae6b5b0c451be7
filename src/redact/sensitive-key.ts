/**
 * Which names say that what they name is a secret.
 * Owns: that one list, for keys of objects and for names in texts. Refuses: values.
 */

/** Endings of a name without its separators, with what the redaction is called. */
const endings: [ending: string, kind: string][] = [
  ['password', 'password'],
  ['passwd', 'password'],
  ['passphrase', 'password'],
  ['pwd', 'password'],
  ['secret', 'secret'],
  ['token', 'token'],
  ['apikey', 'api-key'],
  ['accesskey', 'access-key'],
  ['secretkey', 'secret-key'],
  ['privatekey', 'private-key'],
  ['signingkey', 'signing-key'],
  ['encryptionkey', 'encryption-key'],
  ['accountkey', 'account-key'],
  ['masterkey', 'master-key'],
  ['authkey', 'auth-key'],
  ['authorization', 'authorization'],
  ['credential', 'credential'],
  ['credentials', 'credential'],
  ['cookie', 'cookie'],
  ['amzsignature', 'signature'],
  ['googsignature', 'signature'],
];

/** Too common as an ending of any word: counted only as a word of its own behind a separator, `DB_PASS`, `smtp-pass`. */
const lastWords: [word: RegExp, kind: string][] = [
  [/[_-]pass$/i, 'secret'],
  [/[a-z]Pass$/, 'secret'],
  [/_auth$/i, 'secret'],
];

/** Tokens that only say where a list goes on, or that work may be given up. */
const harmless = /(?:page|next|continu\w{0,6}|cursor|sync|resume|cancel\w{0,6})token$/;

/** The same few names come again and again. */
const judged = new Map<string, string | null>();
const mostJudged = 5_000;

/** Every ending's last characters as they may be written: what a scan has to stop at. */
export const keyAnchors = [
  ...endings.filter(([ending]) => !ending.endsWith('key')).map(([ending]) => ending),
  ...['api', 'access', 'secret', 'private', 'signing', 'encryption', 'account', 'master', 'auth'].flatMap((word) =>
    ['', '_', '-', ' ', '.'].map((separator) => `${word}${separator}key`),
  ),
  'amz-signature',
  'goog-signature',
  'pass',
  '_auth',
];

/** What a name's value is called when it is taken out; null when the name promises nothing secret. */
export function sensitiveKey(name: string): string | null {
  const known = judged.get(name);
  if (known !== undefined) return known;
  const kind = judge(name);
  if (name.length <= 64 && judged.size < mostJudged) judged.set(name, kind);
  return kind;
}

function judge(name: string): string | null {
  const squashed = name
    .slice(-64)
    .toLowerCase()
    .replaceAll(/[-_. ]/g, '');
  const kind =
    endings.find(([ending]) => squashed.endsWith(ending))?.[1] ??
    lastWords.find(([word]) => word.test(name.slice(-64)))?.[1] ??
    null;
  return kind === 'token' && harmless.test(squashed) ? null : kind;
}

/** True where any value is a secret, also a plain word. Tokens and secrets are often only named by their value. */
export function alwaysSecret(kind: string): boolean {
  return kind === 'password' || kind.endsWith('-key');
}
