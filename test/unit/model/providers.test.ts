/** The two providers against a real HTTP server that speaks their protocols: words, tool calls, failures. */
import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuraError } from '../../../src/errors.ts';
import { anthropicModel } from '../../../src/model/anthropic.ts';
import type { Model, ModelRequest } from '../../../src/model/model.ts';
import { openAiModel } from '../../../src/model/openai.ts';
import { withRetry } from '../../../src/model/retry.ts';
import { startModelServer } from '../../support/model-server.ts';

const server = new LLMock({ port: 0, logLevel: 'silent' });

beforeAll(async () => {
  server.on({ userMessage: 'say hello', hasToolResult: false }, { content: 'hello there' });
  server.on(
    { userMessage: 'look first', hasToolResult: false },
    { toolCalls: [{ name: 'aura__changes', arguments: '{"service":"api"}' }] },
  );
  server.on({ userMessage: 'look first', hasToolResult: true }, { content: 'version v2 did it [E2]' });
  await server.start();
});
afterAll(() => server.stop());

const models: [string, () => Model][] = [
  ['openai', () => openAiModel({ model: 'gpt-5-mini', apiKey: 'k', baseUrl: `${server.url}/v1`, timeout: 5_000 })],
  ['anthropic', () => anthropicModel({ model: 'claude-sonnet-4-5', apiKey: 'k', baseUrl: server.url, timeout: 5_000 })],
];

const request = (text: string, more: Partial<ModelRequest> = {}): ModelRequest => ({
  system: 'You help.',
  messages: [{ role: 'user', text }],
  tools: [],
  maxTokens: 200,
  signal: new AbortController().signal,
  ...more,
});
const changes = {
  name: 'aura__changes',
  description: 'what changed',
  inputSchema: { type: 'object', properties: { service: { type: 'string' } } },
};

describe.each(models)('%s', (_, model) => {
  it('answers in words', async () => {
    expect(await model().ask(request('say hello'))).toMatchObject({ text: 'hello there', calls: [] });
  });

  it('calls a tool and reads its result', async () => {
    const asked = request('look first', { tools: [changes] });
    const first = await model().ask(asked);
    expect(first.calls).toMatchObject([{ name: 'aura__changes', args: { service: 'api' } }]);
    const [call] = first.calls;
    if (!call) throw new Error('no call');
    const second = await model().ask({
      ...asked,
      messages: [
        ...asked.messages,
        { role: 'assistant', text: first.text, calls: first.calls },
        { role: 'tool', results: [{ id: call.id, text: 'api v2', failed: false }] },
      ],
    });
    expect(second.text).toContain('v2');
  });

  it('rejects with a fix when the provider says no', async () => {
    await expect(model().ask(request('nobody scripted this'))).rejects.toThrow(AuraError);
  });
});

it('keeps the tools of a turn that may not use them, and may ask for one of them', async () => {
  const scripted = await startModelServer(() => ({ text: 'no more calls' }));
  const model = openAiModel({ model: 'm', baseUrl: scripted.url, timeout: 5_000 });
  await model.ask(request('x', { tools: [changes], toolChoice: 'none' }));
  await model.ask(request('x', { tools: [changes], toolChoice: { tool: changes.name } }));
  const [forbidden, forced] = scripted.asked.map((body): unknown => JSON.parse(body));
  expect(forbidden).toMatchObject({ tool_choice: 'none', tools: [{ function: { name: changes.name } }] });
  expect(forced).toMatchObject({ tool_choice: { type: 'function', function: { name: changes.name } } });
  await scripted.close();
});

describe('a model that fails for a while', () => {
  it('is asked again, and no more than it was said', async () => {
    let asked = 0;
    const flaky: Model = {
      name: 'flaky',
      ask: async () => {
        asked += 1;
        if (asked < 3) throw new AuraError({ code: 'model-failed', userMessage: 'busy', retryable: true });
        return { text: 'at last', calls: [], usage: { input: 1, output: 1 } };
      },
    };
    expect((await withRetry(flaky, 2).ask(request('x'))).text).toBe('at last');
    expect(asked).toBe(3);
    const broken: Model = {
      name: 'broken',
      ask: async () => {
        asked += 1;
        throw new AuraError({ code: 'model-failed', userMessage: 'wrong key', retryable: false });
      },
    };
    await expect(withRetry(broken, 2).ask(request('x'))).rejects.toThrow('wrong key');
    expect(asked).toBe(4);
  });
});
