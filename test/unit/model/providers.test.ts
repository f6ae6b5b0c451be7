/** Both providers through their own SDKs against a server that speaks their protocols as strictly as they do. */
import { LLMock } from '@copilotkit/aimock';
import { afterEach, describe, expect, it } from 'vitest';
import { anthropicModel } from '../../../src/model/anthropic.ts';
import type { Model, ModelReply, ModelRequest } from '../../../src/model/model.ts';
import { openAiModel } from '../../../src/model/openai.ts';
import { type ModelServer, startModelServer } from '../../support/model-server.ts';
import { asking } from './asking.ts';

const patience = { timeout: 60_000, silence: 60_000 };
const look = {
  name: 'aura__changes',
  description: 'what changed',
  inputSchema: { type: 'object', properties: { service: { type: 'string' } } },
};

const providers: [string, (url: { url: string; anthropicUrl: string }, model?: string) => Model][] = [
  ['openai', ({ url }, model = 'm') => openAiModel({ model, apiKey: 'k', baseUrl: url, ...patience })],
  [
    'anthropic',
    ({ anthropicUrl }, model = 'm') => anthropicModel({ model, apiKey: 'k', baseUrl: anthropicUrl, ...patience }),
  ],
];

let server: ModelServer;
afterEach(() => server.close());

/** The request behind a reply, with results for its calls. */
function answered(request: ModelRequest, { text, calls }: ModelReply): ModelRequest {
  return {
    ...request,
    messages: [
      ...request.messages,
      { role: 'assistant', text, calls },
      { role: 'tool', results: calls.map(({ id }, place) => ({ id, text: `result ${place}`, failed: place === 1 })) },
    ],
  };
}

describe.each(providers)('%s', (name, connect) => {
  it('says what it said, streamed and not', async () => {
    for (const neverStreams of [false, true]) {
      server = await startModelServer(() => ({ text: 'hello there, in several pieces of a stream' }), { neverStreams });
      expect(await connect(server).ask(asking('hello'))).toMatchObject({
        text: 'hello there, in several pieces of a stream',
        calls: [],
        usage: server.tokens,
      });
      expect(server.seen[0]).toMatchObject({ isStreamed: true, system: 'You help.', key: 'k', maxTokens: 200 });
      if (!neverStreams) await server.close();
    }
  });

  it('calls tools in parallel and reads their results', async () => {
    server = await startModelServer((before) =>
      before === 0
        ? { text: 'I look.', calls: ['a', 'b'].map((service) => ({ name: look.name, args: { service } })) }
        : { text: 'v2 did it' },
    );
    const model = connect(server);
    const request = asking('why', { tools: [look] });
    const first = await model.ask(request);
    expect(first.calls).toMatchObject([{ args: { service: 'a' } }, { args: { service: 'b' } }]);
    expect((await model.ask(answered(request, first))).text).toBe('v2 did it');
    expect(server.seen[1]?.messages.slice(1)).toMatchObject([
      { role: 'assistant', text: 'I look.', calls: [{ args: { service: 'a' } }, { args: { service: 'b' } }] },
      { role: 'tool', results: [{ text: 'result 0' }, { text: 'result 1', failed: name === 'anthropic' }] },
    ]);
  });

  it('keeps the tools of a turn that may not use them, and takes no call then', async () => {
    server = await startModelServer((before) => ({
      text: 'words',
      ...(before > 0 ? { calls: [{ name: look.name, args: {} }] } : {}),
    }));
    const model = connect(server);
    await model.ask(asking('x', { tools: [look], toolChoice: { tool: look.name } }));
    const reply = await model.ask(asking('x', { tools: [look], toolChoice: 'none' }));
    expect(server.seen.map(({ toolChoice, tools }) => [toolChoice, tools.length])).toEqual([
      [{ tool: look.name }, 1],
      ['none', 1],
    ]);
    expect(reply).toMatchObject({ text: 'words', calls: [] });
  });

  it('hands on arguments that are no object of JSON as they came', async () => {
    const texts = ['{"service": "a', '[1]', '{"service": "b"}'];
    server = await startModelServer(() => ({ calls: texts.map((args) => ({ name: look.name, args })) }));
    const { calls } = await connect(server).ask(asking('x', { tools: [look] }));
    expect(calls.map(({ args, malformed }) => malformed ?? args)).toEqual([texts[0], texts[1], { service: 'b' }]);
  });

  it('answers with JSON where a schema asks for it, and rejects what is none', async () => {
    const closed = {
      type: 'object',
      properties: { cause: { type: 'string' } },
      required: ['cause'],
      additionalProperties: false,
    };
    const open = { type: 'object', properties: { labels: { type: 'object' }, why: { type: 'string' } } };
    server = await startModelServer((before) => ({
      text: ['{"cause": "v2"}', 'Here it is:\n```json\n{"labels": {"a": "b"}}\n```', 'no JSON at all'][before] ?? '',
    }));
    const model = connect(server);
    const ask = (schema: Record<string, unknown>) => model.ask(asking('x', { schema: { name: 'verdict', schema } }));
    expect((await ask(closed)).value).toEqual({ cause: 'v2' });
    expect((await ask(open)).value).toEqual({ labels: { a: 'b' } });
    await expect(ask(closed)).rejects.toMatchObject({ kind: 'invalid-reply' });
    const [strict, loose] = server.seen.map(({ body, system }) => ({
      form: JSON.stringify([body.response_format, body.output_config]),
      system,
    }));
    expect(strict?.form).toContain('"cause"');
    // What a strict form cannot say is asked for without one: nothing optional becomes required, no map is closed.
    expect(name === 'openai' ? loose?.form : loose?.system).toContain(
      name === 'openai' ? '"strict":false' : JSON.stringify(open),
    );
  });

  it('tells what a cache held and what was written to it', async () => {
    server = await startModelServer(() => ({
      text: 'x',
      usage: { input: 100, output: 7, cachedInput: 60, cacheWrites: 30 },
    }));
    const { usage } = await connect(server).ask(asking('x'));
    expect(usage).toEqual({
      input: 100,
      output: 7,
      cachedInput: 60,
      ...(name === 'anthropic' ? { cacheWrites: 30 } : {}),
    });
  });

  it('sends the same beginning at each turn of a conversation', async () => {
    server = await startModelServer((before) => ({ calls: [{ name: look.name, args: { turn: before } }] }));
    const model = connect(server);
    let request = asking('why', { tools: [look] });
    for (let turn = 0; turn < 3; turn += 1) request = answered(request, await model.ask(request));
    const bare = server.asked.map(
      (body) => JSON.parse(body.replaceAll(',"cache_control":{"type":"ephemeral"}', '')) as Record<string, unknown>,
    );
    for (const [place, { messages, ...rest }] of bare.entries()) {
      const next = bare[place + 1];
      if (!next) continue;
      const { messages: later, ...same } = next;
      expect(same).toEqual(rest);
      expect((later as unknown[]).slice(0, (messages as unknown[]).length)).toEqual(messages);
    }
    // Behind the tools, the instructions, and what was said last.
    const marks = server.asked.map((body) => body.split('cache_control').length - 1);
    expect(marks).toEqual(name === 'anthropic' ? [3, 3, 3] : [0, 0, 0]);
  });

  it('is asked by another implementation of the protocol, too', async () => {
    server = await startModelServer(() => ({}));
    const mock = new LLMock({ port: 0, logLevel: 'silent' });
    mock.on({ userMessage: 'look first' }, { toolCalls: [{ name: look.name, arguments: '{"service":"api"}' }] });
    await mock.start();
    const urls = { url: `${mock.url}/v1`, anthropicUrl: mock.url };
    const reply = await connect(urls, 'gpt-5-mini').ask(asking('look first', { tools: [look] }));
    expect(reply.calls).toMatchObject([{ name: look.name, args: { service: 'api' } }]);
    await mock.stop();
  });
});

describe('reasoning', () => {
  it('goes to OpenAI as an effort, and thoughts are never the answer', async () => {
    server = await startModelServer((before) => ({
      text: ['<think>hm</think>\nIt was v2.', 'it began in the prompt</think> So v2.', 'v2. <think>and then'][before],
    }));
    const model = openAiModel({ model: 'm', baseUrl: server.url, effort: 'low', ...patience });
    expect(
      [await model.ask(asking('x')), await model.ask(asking('x')), await model.ask(asking('x'))].map(
        ({ text }) => text,
      ),
    ).toEqual(['It was v2.', 'So v2.', 'v2.']);
    expect(server.seen[0]?.body.reasoning_effort).toBe('low');
  });

  it.each([['high' as const], [2_048]])(
    'of Anthropic (%s) comes back with the results, in this process only',
    async (reasoning) => {
      server = await startModelServer((_before, _body, { messages }) =>
        messages.length > 2
          ? { text: 'done' }
          : { thinking: 'it is the deploy', calls: [{ name: look.name, args: {} }] },
      );
      const options = { model: 'm', apiKey: 'k', baseUrl: server.anthropicUrl, reasoning, ...patience };
      const model = anthropicModel(options);
      const request = asking('why', { tools: [look] });
      const first = await model.ask(request);
      expect(JSON.stringify(first)).not.toContain('it is the deploy');
      expect((await model.ask(answered(request, first))).text).toBe('done');
      // Another process does not have the thoughts, and the server would refuse a turn without them.
      expect((await anthropicModel(options).ask(answered(request, first))).text).toBe('done');
      await model.ask({ ...request, toolChoice: { tool: look.name } });
      expect(server.seen.map(({ body }) => body.thinking !== undefined)).toEqual([true, true, false, false]);
      expect(server.seen[0]?.maxTokens).toBe(typeof reasoning === 'number' ? 200 + reasoning : 200);
    },
  );
});

describe('a server that knows less', () => {
  it.each([
    ['max_tokens', 'max_completion_tokens'],
    ['max_completion_tokens', 'max_tokens'],
  ])('is sent its own limit when it does not know %s', async (unknown, known) => {
    server = await startModelServer(() => ({ text: 'hello' }), { unknown: [unknown] });
    const model = openAiModel({ model: 'm', baseUrl: server.url, ...patience });
    await model.ask(asking('x'));
    await model.ask(asking('x'));
    expect(server.seen.map(({ body }) => body[known])).toEqual([200, 200]);
    expect(server.asked.length).toBeLessThanOrEqual(3);
  });

  it('is counted for when it does not count', async () => {
    server = await startModelServer(() => ({ text: 'hello there', usage: 'none' }), { unknown: ['stream_options'] });
    const { usage } = await openAiModel({ model: 'm', baseUrl: server.url, ...patience }).ask(asking('a few words'));
    expect(usage).toMatchObject({ estimated: true, output: 2 });
    expect(usage.input).toBeGreaterThan(5);
  });

  it('hears of tools in words when it takes none, and its written calls are calls', async () => {
    server = await startModelServer((before) =>
      before === 0
        ? { fault: { status: 400, message: 'registry/tiny does not support tools' } }
        : before === 1
          ? { text: '<tool_call>{"name": "aura__changes", "arguments": {"service": "a"}}</tool_call>' }
          : { text: 'v2' },
    );
    const model = openAiModel({ model: 'm', baseUrl: server.url, ...patience });
    const request = asking('why', { tools: [look] });
    const first = await model.ask(request);
    expect(first).toMatchObject({ text: '', calls: [{ name: look.name, args: { service: 'a' } }] });
    expect((await model.ask(answered(request, first))).text).toBe('v2');
    expect(server.seen[2]).toMatchObject({
      tools: [],
      messages: [{}, { text: expect.stringContaining('"a"') as string }, { role: 'user' }],
    });
    expect(server.seen[2]?.system).toContain('what changed');
  });

  it('does not lose a limit because a value was wrong', async () => {
    server = await startModelServer(() => ({ fault: { status: 400, message: 'max_tokens is too large: 200' } }));
    const model = openAiModel({ model: 'm', baseUrl: server.url, ...patience });
    await expect(model.ask(asking('x'))).rejects.toMatchObject({ kind: 'invalid-request' });
    expect(server.asked).toHaveLength(1);
  });
});
