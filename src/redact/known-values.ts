/**
 * Secrets that are known by their value: what the named environment variables hold.
 * Owns: which values are searched for, and in which forms they may come back. Refuses: reading the environment.
 */
import type { Anchor } from './scan.ts';
import { sensitiveKey } from './sensitive-key.ts';
import { isWordLike } from './word-like.ts';

/** A variable that the configuration names, with its value, as long as it is set. */
export interface KnownValue {
  name: string;
  value: string;
  /** It may as well be a mere setting: a region, a tenant. Then its name and its look decide. */
  maybeSetting?: boolean;
}

/** Shorter values stand in too many texts by chance. */
const shortest = 8;
/** How variables with a secret are called besides; as keys of any text these words would be too common. */
const shortNames = /(?:^|[_-])(?:AUTH|KEY|PASS|PW|PAT|CREDS?|DSN|JWT|SIGNATURE)$/i;

/**
 * What is searched for of a value: itself, what follows a scheme, and the passwords in it, each as it is, as JSON, URLs
 * and HTML escape it, in hex, and in Base64, alone or within a longer text.
 */
export function knownValues(all: readonly KnownValue[]): Anchor[] {
  const forms = new Map<string, string>();
  for (const { name, value, maybeSetting = false } of all) {
    for (const secret of secretsOf(name, value, maybeSetting))
      for (const form of formsOf(secret)) forms.set(form, name);
  }
  return [...forms].map(([form, kind]) => {
    // A word stands for itself in other letters; what is no word, somebody has only written large or small.
    const anyCase = isWordLike(form) ? null : form.toLowerCase();
    return {
      text: form,
      look({ text }, end) {
        const start = end - form.length;
        const same = anyCase === null ? text.startsWith(form, start) : text.slice(start, end).toLowerCase() === anyCase;
        return same ? { start, end, kind } : null;
      },
    };
  });
}

/** True for a variable or header that is called like what holds a secret. */
export function namesSecret(name: string): boolean {
  return sensitiveKey(name) !== null || shortNames.test(name);
}

function secretsOf(name: string, value: string, maybeSetting: boolean): string[] {
  const text = value.trim();
  const url = /^[a-z][a-z0-9+.-]*:\/\/(?:([^\s/?#]*)@)?/i.exec(text);
  if (url) {
    const [, login = ''] = url;
    const password = login.slice(login.indexOf(':') + 1);
    return [password, decoded(password)].filter((it) => it.length >= shortest);
  }
  const [, scheme, rest = ''] = /^(bearer|basic|token|apikey)\s+(\S+)$/i.exec(text) ?? [];
  const inside = /^basic$/i.test(scheme ?? '')
    ? Buffer.from(rest, 'base64')
        .toString('utf8')
        .replace(/^[^:]*:/, '')
    : '';
  const named = !maybeSetting || scheme !== undefined || namesSecret(name);
  return [text, rest, inside].filter((it) => it.length >= shortest && (named || !isSetting(it)));
}

/** A path, a region, a tenant's name: text that stands in logs for itself, unless its variable is named as a secret. */
function isSetting(value: string): boolean {
  return /^(?:[~.]{0,2}\/[^\s]*|[a-z]+(?:[-_.][a-z]+)*(?:[-_.]?\d{1,3})?|[\d.:]+)$/.test(value);
}

/** Every form that an encoder makes of it as a whole; what escapes single characters does so in each of these ways. */
function formsOf(secret: string): string[] {
  // Through a buffer, which leaves no half of a character for the encoding to throw at.
  const bytes = Buffer.from(secret);
  const text = bytes.toString();
  const json = JSON.stringify(secret).slice(1, -1);
  const url = encodeURIComponent(text);
  const strictUrl = url.replace(/[!'()*]/g, (it) => `%${hexOf(it)}`);
  const urls = [url, strictUrl, strictUrl.replaceAll('%20', '+')];
  return [
    secret,
    json,
    JSON.stringify(json).slice(1, -1),
    json.replaceAll('/', '\\/'),
    json.replace(/[<>&]/g, (it) => `\\u00${hexOf(it).toLowerCase()}`),
    ...urls,
    ...urls.map((it) => it.replace(/%../g, (byte) => byte.toLowerCase())),
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;'),
    bytes.toString('base64'),
    ...insideBase64(bytes),
    bytes.toString('hex'),
  ];
}

function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase();
}

/** What a longer text's Base64 holds of it, wherever in the three bytes of a group it begins, in both alphabets. */
function insideBase64(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const shifted = Buffer.concat([Buffer.alloc(before), bytes]);
    const whole = shifted.subarray(0, shifted.length - (shifted.length % 3)).toString('base64');
    // The first characters also carry what stands before.
    const inside = whole.slice(before === 0 ? 0 : 4);
    return inside.length < shortest ? [] : [inside, inside.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
