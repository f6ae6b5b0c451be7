/**
 * Slack's signature, and the body behind it.
 */
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/slack/http-receiver.ts';
import { isFromSlack } from '../../../src/slack/signature.ts';

const now = 1_795_286_467_000;
const secret = 'signing-secret';
function signed(body: string, seconds = 0, key = secret) {
  const timestamp = String(now / 1_000 + seconds);
  const signature = `v0=${createHmac('sha256', key).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  return { secret, timestamp, signature, body: Buffer.from(body), now };
}

describe('isFromSlack', () => {
  it('takes what Slack signed, up to five minutes late and one minute early', () => {
    for (const seconds of [0, -299, 59]) expect(isFromSlack(signed('{}', seconds))).toBe(true);
    for (const seconds of [-301, 61, 3_600]) expect(isFromSlack(signed('{}', seconds))).toBe(false);
  });

  it('refuses everything else', () => {
    const good = signed('{"a":1}');
    expect(isFromSlack({ ...good, body: Buffer.from('{"a":2}') })).toBe(false);
    expect(isFromSlack({ ...good, timestamp: String(now / 1_000 + 1) })).toBe(false);
    expect(isFromSlack({ ...good, signature: good.signature.slice(0, -1) })).toBe(false);
    expect(isFromSlack({ ...good, signature: undefined })).toBe(false);
    expect(isFromSlack({ ...good, timestamp: undefined })).toBe(false);
    expect(isFromSlack({ ...good, timestamp: 'NaN' })).toBe(false);
    expect(isFromSlack(signed('{}', 0, 'another'))).toBe(false);
    expect(isFromSlack({ ...signed('{}', 0, ''), secret: '' })).toBe(false);
  });

  it('refuses any signature but the one (chance)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (signature) => {
        const good = signed('{}');
        expect(isFromSlack({ ...good, signature })).toBe(signature === good.signature);
      }),
    );
  });
});

describe('parseBody', () => {
  it('reads events, interactions and commands, and nothing else', () => {
    expect(parseBody('{"type":"event_callback"}', 'application/json')).toEqual({ type: 'event_callback' });
    const form = 'application/x-www-form-urlencoded';
    expect(parseBody(new URLSearchParams({ payload: '{"type":"block_actions"}' }).toString(), form)).toEqual({
      type: 'block_actions',
    });
    expect(parseBody('command=%2Faura&text=status', form)).toEqual({ command: '/aura', text: 'status' });
    for (const bad of ['', '{', '[]', 'null', '7']) expect(parseBody(bad, 'application/json')).toBeNull();
    expect(parseBody('payload=%7B', form)).toBeNull();
  });

  it('never throws (chance)', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('application/json', 'application/x-www-form-urlencoded', ''),
        (text, type) => void parseBody(text, type),
      ),
    );
  });
});
