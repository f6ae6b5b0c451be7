/**
 * Secrets that are known by their value: what the named environment variables hold.
 * Owns: which values are searched for, and in which forms they may come back. Refuses: reading the environment.
 */
import type { Anchor } from './scan.ts';
import { sensitiveKey } from './sensitive-key.ts';

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
 * What is searched for of a value: itself, what follows a scheme, and the passwords in it, each as it is, escaped in
 * JSON or a URL, and in base64 as Kubernetes keeps it.
 */
export function knownValues(all: readonly KnownValue[]): Anchor[] {
  const forms = new Map<string, string>();
  for (const { name, value, maybeSetting = false } of all) {
    for (const secret of secretsOf(name, value, maybeSetting))
      for (const form of formsOf(secret)) forms.set(form, name);
  }
  return [...forms].map(([form, kind]) => ({
    text: form,
    look({ text }, end) {
      const start = end - form.length;
      return text.startsWith(form, start) ? { start, end, kind } : null;
    },
  }));
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

function formsOf(secret: string): string[] {
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    // Through a buffer, which leaves no half of a character for the encoding to throw at.
    encodeURIComponent(Buffer.from(secret).toString()),
    Buffer.from(secret).toString('base64'),
  ];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
