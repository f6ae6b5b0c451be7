/**
 * One way in for any sender of alerts: `POST /webhooks/alert`, with `?sender=NAME` where somebody wants to be sure.
 * Owns: proof, statuses, and that what cannot be read is kept and said. Refuses: knowing senders; mapped-alert.ts reads.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SenderMapping } from '../run/settings/alerting-settings.ts';
import type { Place } from '../run/identity.ts';
import type { Intake } from './accept.ts';
import { readMapped } from './mapped-alert.ts';
import { answer, readRawBody } from './raw-body.ts';
import { hasToken, isSignedWith, sameText } from './signatures.ts';

export interface AlertWebhookOptions {
  intake: Intake;
  /** What every sender must know. */
  secret: string;
  senders: Readonly<Record<string, SenderMapping>>;
  /** Where its incidents are talked about; null leaves them to the journal. */
  place: Place | null;
  now?: () => number;
  log?: (line: string) => void;
}

const mostBytes = 1024 * 1024;
const readWithin = 4_000;

export function alertWebhook(
  options: AlertWebhookOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { intake, secret, senders, place, now = Date.now, log = () => {} } = options;
  return async (request, response) => {
    if (request.method !== 'POST') return answer(response, 405);
    const raw = await readRawBody(request, mostBytes, readWithin);
    if (!raw.ok) return answer(response, raw.status);
    if (!isProven(request, raw.body, secret)) {
      log('an alert without the secret was refused');
      return answer(response, 401);
    }
    try {
      const wanted = new URL(request.url ?? '/', 'http://aura').searchParams.get('sender');
      const read = readMapped(raw.body, senders, wanted, place, now());
      if (read.read === 'heartbeat') return answer(response, 202, JSON.stringify({ outcome: 'ignored' }));
      if (read.read === 'event') {
        const { outcome } = await intake.source(read.event);
        return answer(response, 202, JSON.stringify({ outcome }));
      }
      log(`an alert was kept but not read: ${read.why}`);
      const { outcome } = await intake.unread(raw.body.toString('utf8'), read.why, place);
      return answer(response, 202, JSON.stringify({ outcome, why: read.why }));
    } catch (error) {
      log(`an alert was not accepted, to be delivered again: ${String(error)}`);
      return answer(response, 503);
    }
  };
}

/** As bearer token, in a header of ours, as the password of a login, or as the key of Sentry's signature. */
function isProven({ headers }: IncomingMessage, body: Buffer, secret: string): boolean {
  const { authorization = '' } = headers;
  if (hasToken(secret, headers['x-aura-token'])) return true;
  if (isSignedWith(secret, headers['sentry-hook-signature'], body)) return true;
  if (!/^Basic /i.test(authorization)) return hasToken(secret, authorization);
  const login = Buffer.from(authorization.slice(6, 4_000), 'base64').toString('utf8');
  return sameText(login.slice(login.indexOf(':') + 1), secret);
}
