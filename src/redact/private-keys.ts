/**
 * Private keys in PEM form, as they stand, in one escaped line, cut off, or in base64 as Kubernetes keeps them.
 * Owns: how far such a key reaches. Refuses: certificates and public keys.
 */
import type { Anchor, Found, Sight } from './scan.ts';

/** Characters of a block; the longest keys in use take some 13,000 and a log's prefixes on each line. */
const longest = 65_536;

const kind = 'private-key';
const header = /(?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/y;
const footer = /-----END (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/y;
/** What is left of a block whose end is missing: the run behind the header, then whole lines of base64. */
const body = /(?:\\[nr]|\s)*[A-Za-z0-9+/=]*(?:(?:\\[nr]|\s)+[A-Za-z0-9+/=]{40,})*/y;
const base64 = /[A-Za-z0-9+/=\\]*/y;

export function privateKeys(): Anchor[] {
  return [
    { text: '-----BEGIN ', look: pem },
    // "-----BEGIN " in base64; what follows tells a certificate or a public key from a private one.
    { text: 'LS0tLS1CRUdJTi', look: encoded },
  ];
}

function pem(sight: Sight, end: number): Found | null {
  const { text } = sight;
  header.lastIndex = end;
  if (!header.test(text)) return null;
  const start = end - '-----BEGIN '.length;
  const from = header.lastIndex;
  const close = sight.next('-----END ', from);
  footer.lastIndex = close;
  if (close - from <= longest && footer.test(text)) return { start, end: footer.lastIndex, kind };
  body.lastIndex = from;
  return { start, end: body.test(text) ? body.lastIndex : from, kind };
}

function encoded({ text }: Sight, end: number): Found | null {
  const start = end - 'LS0tLS1CRUdJTi'.length;
  if (!text.startsWith('LS0tLS1CRUdJTi', start)) return null;
  const head = Buffer.from(text.slice(start, start + 80), 'base64').toString('latin1');
  if (!/^-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY/.test(head)) return null;
  base64.lastIndex = end;
  base64.test(text);
  return { start, end: base64.lastIndex, kind };
}
