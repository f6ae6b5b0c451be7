/**
 * Proof that a webhook comes from whom it says.
 * Owns: PagerDuty's signature (any of several, for rotation) and shared tokens, in constant time. Refuses: empty secrets.
 * Source: https://developer.pagerduty.com/docs/webhooks-overview (v3, X-PagerDuty-Signature)
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** True when any `v1=` entry is the HMAC-SHA256 of the raw body under any of the secrets. */
export function isFromPagerDuty(secrets: readonly string[], header: string | undefined, body: Buffer): boolean {
  if (!header) return false;
  const given = header
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry.startsWith('v1='))
    .slice(0, 20);
  let matches = false;
  for (const secret of secrets) {
    if (secret.length === 0) continue;
    const expected = `v1=${createHmac('sha256', secret).update(body).digest('hex')}`;
    for (const entry of given) matches = sameText(entry, expected) || matches;
  }
  return matches;
}

/** True when the header is the hex HMAC-SHA256 of the raw body under the secret. */
export function isSignedWith(secret: string, header: string | string[] | undefined, body: Buffer): boolean {
  if (secret.length === 0 || typeof header !== 'string') return false;
  return sameText(header, createHmac('sha256', secret).update(body).digest('hex'));
}

/** Compares by digest, so that not even the length shows in the time it takes. */
export function sameText(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

/** True when the header carries the shared token, with or without `Bearer`. */
export function hasToken(expected: string | undefined, header: string | string[] | undefined): boolean {
  if (!expected || typeof header !== 'string') return false;
  return sameText(header.replace(/^Bearer\s+/i, ''), expected);
}
