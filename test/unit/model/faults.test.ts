/** What a provider can do wrong, through the real SDKs: each a typed error, tried again where that may help. */
import { afterEach, describe, expect, it } from 'vitest';
import { anthropicModel } from '../../../src/model/anthropic.ts';
import type { Model } from '../../../src/model/model.ts';
import { ModelError } from '../../../src/model/model-error.ts';
import { openAiModel } from '../../../src/model/openai.ts';
import { withRetry } from '../../../src/model/retry.ts';
import { type Fault, type ModelServer, type ModelServerOptions, startModelServer } from '../../support/model-server.ts';
import { asking } from './asking.ts';

interface Connect {
  key?: string;
  model?: string;
  silence?: number;
  timeout?: number;
}

const providers: [string, (server: ModelServer, more?: Connect) => Model][] = [
  [
    'openai',
    ({ url }, { key = 'right', model = 'm', silence = 5_000, timeout = 5_000 } = {}) =>
      openAiModel({ model, apiKey: key, baseUrl: url, silence, timeout }),
  ],
  [
    'anthropic',
    ({ anthropicUrl }, { key = 'right', model = 'm', silence = 5_000, timeout = 5_000 } = {}) =>
      anthropicModel({ model, apiKey: key, baseUrl: anthropicUrl, silence, timeout }),
  ],
];
const call = { name: 'look', args: { service: 'a service with a name that takes several pieces of a stream' } };
const look = {
  name: 'look',
  description: '',
  inputSchema: { type: 'object', properties: { service: { type: 'string' } } },
};
const soon = { again: 2, longestWait: 60_000, firstWait: 4 };

let server: ModelServer;
afterEach(() => server.close());

/** Answers with each fault in turn, and then for good. */
async function failing(faults: readonly Fault[], options?: ModelServerOptions): Promise<void> {
  server = await startModelServer((before) => {
    const fault = faults[before];
    return { text: 'here it is', calls: [call], ...(fault ? { fault } : {}) };
  }, options);
}

describe.each(providers)('%s', (name, connect) => {
  const ask = (more?: Connect, again = soon) =>
    withRetry(connect(server, more), again).ask(asking('why', { tools: [look] }));

  it.each<[string, Fault]>([
    ['500', { status: 500 }],
    ['529', { status: 529, type: 'overloaded_error', message: 'Overloaded' }],
    ['503 of a proxy', { status: 503, raw: 'upstream connect error' }],
    ['a cut in the middle of a call', { breakAfter: name === 'openai' ? 5 : 7 }],
    ['a cut that looks like an end', { breakAfter: name === 'openai' ? 5 : 7, politely: true }],
    ['an error within the stream', { errorAfter: 3, type: 'overloaded_error', message: 'Overloaded' }],
    ['a page of HTML', { html: '<!doctype html><html><body>Sign in</body></html>' }],
    ['a page of HTML with 502', { html: '<html><body>Bad gateway</body></html>', status: 502 }],
  ])('%s: is asked again, and the answer is whole', async (_, fault) => {
    await failing([fault, fault]);
    expect(await ask()).toMatchObject({ text: 'here it is', calls: [{ name: 'look', args: call.args }] });
    expect(server.asked).toHaveLength(3);
  });

  it.each<[string, Fault, string, RegExp]>([
    [
      '500',
      { status: 500, message: 'boom' },
      'overloaded',
      /^m is overloaded or has a fault of its own \(500: boom\): wait, or name a fallback for it in aura\.yaml\.$/,
    ],
    ['529', { status: 529, type: 'overloaded_error' }, 'overloaded', /overloaded/],
    [
      '429',
      { status: 429, type: 'rate_limit_error', message: 'slow down' },
      'rate-limited',
      /asked too often.*slow down/,
    ],
    ['a cut', { breakAfter: 4 }, 'cut', /broke off in the middle of its answer/],
    [
      'HTML',
      { html: '<!doctype html><html><body>Sign in</body></html>' },
      'invalid-reply',
      /\(a page of HTML\): check that its baseUrl/,
    ],
    [
      'HTML with 404',
      { html: '<html><body>nginx</body></html>', status: 404 },
      'not-found',
      /a page of HTML.*correct its "model:" or "baseUrl:"/,
    ],
    [
      'a refusal',
      { status: 400, type: 'content_filter', message: 'flagged by the safety system' },
      'refused',
      /refused/,
    ],
    [
      'a refused request',
      { status: 400, message: 'temperature: odd' },
      'invalid-request',
      /does not take the request \(400: temperature: odd\)/,
    ],
  ])('%s: is said in words when it lasts', async (_, fault, kind, words) => {
    await failing([fault, fault, fault]);
    const error: unknown = await ask().catch((it: unknown) => it);
    expect(error).toBeInstanceOf(ModelError);
    expect(error).toMatchObject({ kind, code: `model-${kind}`, userMessage: expect.stringMatching(words) as string });
    expect(server.asked).toHaveLength(error instanceof ModelError && error.retryable ? 3 : 1);
  });

  it.each<[string, () => Record<string, string>, number]>([
    ['seconds', () => ({ 'retry-after': '1' }), 1_000],
    ['milliseconds', () => ({ 'retry-after-ms': '300', 'retry-after': '9' }), 300],
    // A date has whole seconds.
    ['a date', () => ({ 'retry-after': new Date(Date.now() + 1_500).toUTCString() }), 500],
  ])('waits as long as it is asked to in %s', async (_, headers, least) => {
    await failing([{ status: 429, headers: headers() }]);
    const began = Date.now();
    await ask();
    expect(Date.now() - began).toBeGreaterThanOrEqual(least - 5);
    expect(server.asked).toHaveLength(2);
  });

  it('does not wait for one that asks for more patience than there is, and says so', async () => {
    await failing([{ status: 429, headers: { 'retry-after': '600' } }]);
    await expect(ask()).rejects.toMatchObject({
      retryAfter: 600_000,
      userMessage: expect.stringContaining('in 600 s') as string,
    });
    expect(server.asked).toHaveLength(1);
  });

  it.each<[string, Fault]>([
    ['before', { silence: 'before' }],
    ['in the middle', { silenceAfter: 4 }],
  ])('gives up a silence %s of the answer', async (_, fault) => {
    await failing([fault]);
    await expect(ask({ silence: 80 }, { ...soon, again: 0 })).rejects.toMatchObject({
      kind: 'silent',
      userMessage: expect.stringMatching(/said nothing for 0.08 s: raise limits.modelSilenceSeconds/) as string,
    });
    expect((await ask({ silence: 2_000 })).text).toBe('here it is');
  });

  it('gives up what does not end', async () => {
    await failing([{ silenceAfter: 4 }]);
    await expect(ask({ timeout: 100 }, { ...soon, again: 0 })).rejects.toMatchObject({
      kind: 'silent',
      userMessage: expect.stringMatching(/did not come to an end within 0.1 s/) as string,
    });
  });

  it('ends at once when whoever asked has gone', async () => {
    await failing([{ silence: 'before' }, { status: 429, headers: { 'retry-after': '50' } }]);
    for (const count of [1, 2]) {
      const gone = new AbortController();
      const asked = withRetry(connect(server), soon).ask(asking('why', { signal: gone.signal }));
      const ended = asked.catch((error: unknown) => String(error));
      await expect.poll(() => server.asked.length).toBe(count);
      gone.abort(new Error('stopped'));
      expect(await ended).toContain('stopped');
    }
    expect(server.asked).toHaveLength(2);
  });

  it('says what is wrong with a key, a model and a window, and asks once', async () => {
    await failing([], { key: 'right', model: 'm', window: 700 });
    await expect(ask({ key: 'wrong' })).rejects.toMatchObject({
      kind: 'auth',
      userMessage: expect.stringMatching(/put the right one into the variable that its "key:"/) as string,
    });
    await expect(ask({ model: 'gone' })).rejects.toMatchObject({
      kind: 'not-found',
      userMessage: expect.stringMatching(/^gone does not exist there .*: correct its "model:"/) as string,
    });
    const long = asking('word '.repeat(800), { tools: [look] });
    await expect(withRetry(connect(server), soon).ask(long)).rejects.toMatchObject({ kind: 'overflow' });
    expect(server.asked).toHaveLength(3);
  });

  it('says that nobody is there', async () => {
    await failing([]);
    await server.close();
    await expect(ask(undefined, { ...soon, again: 0 })).rejects.toMatchObject({
      kind: 'unreachable',
      userMessage: expect.stringMatching(/cannot be reached .*: check its baseUrl/) as string,
    });
    await failing([]);
  });
});
