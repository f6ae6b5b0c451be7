/**
 * Secrets that are looked for afterwards: each of another making, each put in at one place.
 * Owns: making them from a seed. Refuses: real ones.
 */
import { createHash } from 'node:crypto';

export interface Canary {
  /** Where it is put in. */
  where: string;
  /** What must be found nowhere. */
  secret: string;
  /** The text in which it stands. */
  carried: string;
}

/** Deterministic, of letters and digits, starting with a letter. */
function drawn(seed: string, name: string, length: number, alphabet: string): string {
  const bytes = createHash('sha512').update(`${seed}/${name}`).digest();
  return Array.from({ length }, (_, index) => alphabet[(bytes[index] ?? 0) % alphabet.length]).join('');
}

const mixed = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** By kind: a name for its draw → how it stands in a text. */
const kinds: Record<string, (draw: (length: number, alphabet?: string) => string) => Omit<Canary, 'where'>> = {
  bearer: (draw) => around(draw(32), (it) => `Authorization: Bearer ${it}`),
  cloud: (draw) => around(`AKIA${draw(16, upper)}`, (it) => `used key ${it} for the bucket`),
  jwt: (draw) => {
    const claims = Buffer.from(JSON.stringify({ sub: draw(12) })).toString('base64url');
    return { secret: claims, carried: `session eyJhbGciOiJIUzI1NiJ9.${claims}.${draw(43)}` };
  },
  privateKey: (draw) =>
    around(draw(64), (it) => `-----BEGIN PRIVATE KEY-----\n${it}\n${draw(60)}\n-----END PRIVATE KEY-----`),
  connection: (draw) => around(draw(14), (it) => `cannot reach postgres://shop:${it}@db.internal:5432/orders`),
  slack: (draw) => around(draw(24), (it) => `xoxb-204512345678-${it}`),
  github: (draw) => around(draw(36), (it) => `remote: https://github.com with ghp_${it}`),
  named: (draw) => around(`pw${draw(10)}`, (it) => `{"level":"error","db":{"password":"${it}"}}`),
  team: (draw) => around(`ACME-${draw(8, '0123456789')}`, (it) => `licence ${it} in use`),
};

function around(secret: string, text: (secret: string) => string): Omit<Canary, 'where'> {
  return { secret, carried: text(secret) };
}

/** One of a kind for a place. `environment` is the tenth kind: it is known by its variable alone. */
export function canary(seed: string, kind: string, where: string): Canary {
  const draw = (length: number, alphabet = mixed) => drawn(seed, `${kind}/${where}/${length}`, length, alphabet);
  if (kind === 'environment') {
    const secret = `q${draw(11, 'abcdefghijklmnopqrstuvwxyz')}`;
    return { where, secret, carried: secret };
  }
  const make = kinds[kind];
  if (!make) throw new Error(`no kind ${kind}`);
  return { where, ...make(draw) };
}
