/**
 * Proof that a request comes from Slack: HMAC-SHA256 over the raw body with a time stamp.
 * Owns: the check, its window of time, and doing it in constant time. Refuses: parsed bodies.
 * Source: https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** How old a request may be, and how far ahead Slack's clock, seconds. */
const oldest = 300;
const ahead = 60;

export interface Signed {
  secret: string;
  timestamp: string | undefined;
  signature: string | undefined;
  body: Buffer;
  /** Epoch ms. */
  now: number;
}

export function isFromSlack({ secret, timestamp, signature, body, now }: Signed): boolean {
  if (secret.length === 0 || !timestamp || !signature || !/^\d{1,12}$/.test(timestamp)) return false;
  const age = now / 1_000 - Number(timestamp);
  if (age > oldest || age < -ahead) return false;
  const expected = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest('hex')}`;
  return equal(expected, signature);
}

function equal(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
