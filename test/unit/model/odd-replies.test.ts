/** Replies that no provider sends: whatever comes, the answer is well-formed or the error is a typed one, and counts count. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { anthropicModel } from '../../../src/model/anthropic.ts';
import type { Model } from '../../../src/model/model.ts';
import { ModelError } from '../../../src/model/model-error.ts';
import { openAiModel } from '../../../src/model/openai.ts';
import { asking } from './asking.ts';

const seed = 20_261_128;
const look = { name: 'look', description: '', inputSchema: { type: 'object' } };
const patience = { timeout: 60_000, silence: 60_000 };

let http: Server;
let body = '';
let type = '';
let models: Model[] = [];

beforeAll(async () => {
  http = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(200, { 'content-type': type }).end(body));
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const base = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  models = [
    openAiModel({ model: 'm', baseUrl: `${base}/v1`, ...patience }),
    anthropicModel({ model: 'm', apiKey: 'k', baseUrl: base, ...patience }),
  ];
});
afterAll(() => {
  http.closeAllConnections();
  http.close();
});

/** Replies that were no error. */
let taken = 0;

async function mustBeSound(): Promise<void> {
  for (const model of models) {
    const reply = await model.ask(asking('x', { tools: [look] })).catch((error: unknown) => error);
    if (reply instanceof ModelError) continue;
    if (reply instanceof Error) throw reply;
    const { text, calls, usage } = reply as Awaited<ReturnType<Model['ask']>>;
    const sound =
      typeof text === 'string' &&
      calls.every(
        ({ id, name, args }) => typeof id === 'string' && typeof name === 'string' && typeof args === 'object',
      ) &&
      [usage.input, usage.output].every((count) => Number.isSafeInteger(count) && count >= 0) &&
      usage.input > 0;
    taken += 1;
    expect({ sound, reply }).toEqual({ sound: true, reply });
  }
}

const word = fc.oneof(
  fc.constantFrom('text', 'tool_use', 'stop', 'end_turn', 'length', '{}', '{"a"', ''),
  fc.string({ maxLength: 8 }),
);
const scalar = fc.oneof(word, fc.integer({ min: -2, max: 3 }), fc.constantFrom(1e9, Number.NaN, -1, null, true, 0.5));
const keys = fc.constantFrom(
  ...[
    'type',
    'index',
    'choices',
    'delta',
    'content',
    'tool_calls',
    'function',
    'name',
    'arguments',
    'id',
    'usage',
    'message',
  ],
  ...[
    'finish_reason',
    'prompt_tokens',
    'completion_tokens',
    'content_block',
    'stop_reason',
    'input_tokens',
    'input',
    'text',
    'partial_json',
  ],
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    scalar,
    fc.dictionary(keys, tie('value'), { maxKeys: 6, noNullPrototype: true }),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
}));
const names = ['message_start', 'content_block_start', 'content_block_delta', 'message_delta', 'message_stop'];
const event = fc
  .record({ type: fc.constantFrom(...names) })
  .chain((begun) =>
    fc.dictionary(keys, value, { maxKeys: 5, noNullPrototype: true }).map((rest) => ({ ...rest, ...begun })),
  );
const chunk = value.map((delta) => ({ choices: [{ delta, finish_reason: 'stop' }], usage: delta }));

describe('an odd reply', () => {
  it(`of JSON is sound or refused (seed ${seed})`, async () => {
    [type, taken] = ['application/json', 0];
    const message = value.map((one) => ({ choices: [{ message: one }], content: [one], usage: one }));
    await fc.assert(
      fc.asyncProperty(fc.oneof(value, message), async (one) => {
        body = JSON.stringify(one);
        await mustBeSound();
      }),
      { seed, numRuns: 100 },
    );
    expect(taken).toBeGreaterThan(10);
  });

  it(`of events is sound or refused (seed ${seed})`, async () => {
    [type, taken] = ['text/event-stream', 0];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(event, chunk, value), { maxLength: 6 }), async (events) => {
        body = events
          .map((one) => {
            const kind =
              typeof one === 'object' && one !== null && 'type' in one ? String(one.type).replaceAll(/\W/g, '') : 'x';
            return `event: ${kind}\ndata: ${JSON.stringify(one)}\n\n`;
          })
          .join('');
        await mustBeSound();
      }),
      { seed, numRuns: 150 },
    );
    expect(taken).toBeGreaterThan(10);
  });

  it('that does not end is given up', async () => {
    type = 'text/event-stream';
    const long = 'x'.repeat(100_000);
    const events: [string, unknown][] = [
      ['content_block_start', { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } }],
      ...Array.from({ length: 30 }, (): [string, unknown] => [
        'content_block_delta',
        {
          type: 'content_block_delta',
          index: 0,
          delta: { type: 'text_delta', text: long },
          choices: [{ delta: { content: long } }],
        },
      ]),
    ];
    body = events.map(([name, data]) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`).join('');
    for (const model of models)
      await expect(model.ask(asking('x'))).rejects.toMatchObject({
        kind: 'invalid-reply',
        why: 'answered with more than 2000000 characters',
      });
  });
});
