/** What reaches standard error of a log call, as the bytes that are written. */
import fs from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { log } from '../../../src/telemetry/log.ts';

let written: string;

beforeEach(() => {
  written = '';
  vi.spyOn(fs, 'writeSync').mockImplementation((_: number, text: string) => {
    written += text;
    return text.length;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

function lines(): Record<string, unknown>[] {
  return written
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

it('writes no secret, wherever it stands', () => {
  const error = Object.assign(new Error('refused for Bearer abcdef123456', { cause: new Error('password=hunter2') }), {
    config: { headers: { Authorization: 'hunter2' }, apiKey: ['hunter2', 'x'] },
  });
  log.warn(
    {
      err: error,
      token: 'hunter2',
      request: { headers: { authorization: 'hunter2', cookie: 'hunter2' } },
      a: { b: [{ c: { botToken: 'hunter2', signingSecret: 'hunter2' } }] },
      url: 'redis://:hunter2@cache:6379/0',
      map: new Map([['password', 'hunter2']]),
      tokens: 5,
      maxTokens: 7,
    },
    'said xoxb-123456789012-hunter2hunter2',
  );
  log.info('with %s', 'password=hunter2');
  log.error(error);
  expect(written).not.toMatch(/hunter2|abcdef123456/);
  const [first, second, third] = lines();
  expect(first).toMatchObject({
    level: 40,
    name: 'aura',
    err: {
      type: 'Error',
      message: 'refused for Bearer [redacted: bearer]',
      cause: { message: 'password=[redacted: password]' },
    },
    token: '[redacted: token]',
    url: 'redis://[redacted: login]@cache:6379/0',
    tokens: 5,
    maxTokens: 7,
    msg: 'said [redacted: slack-token]',
  });
  expect(second?.msg).toBe('with password=[redacted: password]');
  expect(third).toMatchObject({ err: { type: 'Error' }, msg: 'refused for Bearer [redacted: bearer]' });
});

it('takes what cannot be written: cycles, bytes, big numbers, endless trees', () => {
  const round: Record<string, unknown> = { bytes: Buffer.alloc(1_000), big: 7n };
  round.self = round;
  log.warn({ round, wide: Array.from({ length: 100_000 }, () => ({})) }, 'odd');
  const [line] = lines();
  expect(line?.round).toEqual({ bytes: '[1000 bytes]', big: '7', self: '[circular]' });
  expect(written.length).toBeLessThan(1_000_000);
});
