/** Models as aura.yaml names them: who has which role, who stands in for whom, and what is kept from whom. */
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { chooseModel } from '../../../src/compose/choose-model.ts';
import { modelFaults } from '../../../src/compose/model-faults.ts';
import { configSchema } from '../../../src/config.ts';
import type { Model, ModelReply } from '../../../src/model/model.ts';
import { workflowSchema } from '../../../src/workflows.ts';
import {
  type Fault,
  type ModelServer,
  type ModelServerOptions,
  type ScriptedReply,
  startModelServer,
} from '../../support/model-server.ts';
import { asking } from '../model/asking.ts';

const servers: ModelServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serving(
  reply: (before: number) => ScriptedReply | Promise<ScriptedReply>,
  options?: ModelServerOptions,
): Promise<ModelServer> {
  const server = await startModelServer(reply, options);
  servers.push(server);
  return server;
}

function choose(text: string, env: Record<string, string> = {}): Model {
  const model = chooseModel(configSchema.parse(parse(text)), env);
  if (!model) throw new Error('no model was chosen');
  return model;
}

const refused: Fault = { status: 400, message: 'temperature: odd' };
const down = (): ScriptedReply => ({ fault: { status: 500, message: 'down', headers: { 'retry-after-ms': '1' } } });

describe('a role', () => {
  const of = (text: string, role: string, named?: Record<string, string>) => choose(text).forRole?.(role, named)?.name;
  const two =
    'models: { small: { provider: openai, model: s, baseUrl: "http://s/v1" }, large: { provider: openai, model: l, baseUrl: "http://l/v1" } }';

  it.each([
    ['router', 's'],
    ['investigator', 's'],
    ['planner', 'l'],
    ['synthesizer', 'l'],
    ['looker', 's'],
  ])('%s has %s of a small and a large one', (role, model) => {
    expect(of(two, role)).toBe(model);
  });

  it('of a critic is there only where somebody names one', () => {
    expect(of(two, 'critic')).toBeUndefined();
    expect(of(`${two}\nroles: { critic: small }`, 'critic')).toBe('s');
    expect(of(two, 'critic', { critic: 'large' })).toBe('l');
  });

  it('has what aura.yaml says, and before that what the workflow says, for an investigator by its name too', () => {
    const text = `${two}\nroles: { investigator: large }`;
    expect(of(text, 'investigator')).toBe('l');
    expect(of(text, 'looker')).toBe('l');
    expect(of(text, 'looker', { looker: 'small' })).toBe('s');
    expect(of(text, 'looker', { investigator: 'small' })).toBe('s');
    expect(of(text, 'planner', { planner: 'gone' })).toBe('l');
  });

  it('has the first where none is called large or small, as ever', () => {
    const text =
      'models: { a: { provider: openai, model: x, baseUrl: "http://a/v1" }, b: { provider: openai, model: y, baseUrl: "http://b/v1" } }';
    expect(['router', 'planner', 'synthesizer'].map((role) => of(text, role))).toEqual(['x', 'x', 'x']);
    expect(choose(text).name).toBe('x');
  });
});

describe('a chain', () => {
  const chain = (first: ModelServer, second: ModelServer, more = '') =>
    choose(
      `models:
  large: { provider: anthropic, model: l, baseUrl: "${first.anthropicUrl}", key: K, fallback: [small]${more} }
  small: { provider: openai, model: s, baseUrl: "${second.url}", price: { input: 1000000, output: 0 } }
roles: { investigator: large }`,
      { K: 'k' },
    );

  it.each<[string, ScriptedReply, number]>([
    ['is down', down(), 3],
    ['has another key', { fault: { status: 401, type: 'authentication_error' } }, 1],
    ['is gone', { fault: { status: 404, type: 'not_found_error' } }, 1],
    ['does not take the request', { fault: refused }, 1],
    ['wants more patience than there is', { fault: { status: 429, headers: { 'retry-after': '16' } } }, 1],
  ])('asks the next where the first %s, and says who answered', async (_, reply, tries) => {
    const [first, second] = [await serving(() => reply), await serving(() => ({ text: 'here' }))];
    const answer = await chain(first, second).ask(asking('x'));
    expect(answer).toMatchObject({ text: 'here', answeredBy: 's' });
    expect(answer.usage.cost).toBe(answer.usage.input);
    expect([first.asked.length, second.asked.length]).toEqual([tries, 1]);
  });

  it('says once and in words that none answers', async () => {
    const [first, second] = [await serving(down), await serving(() => ({ fault: { status: 401 } }))];
    const error: unknown = await chain(first, second)
      .ask(asking('x'))
      .catch((it: unknown) => it);
    expect(error).toMatchObject({ kind: 'overloaded' });
    const words = error instanceof Error && 'userMessage' in error ? String(error.userMessage) : '';
    expect(words).toMatch(/^l is overloaded .*\(500: down\).*; s does not take the key .*\.$/);
    expect(words.match(/overloaded/g)).toHaveLength(1);
  });

  it('leaves one alone for a while that failed again and again', async () => {
    const [first, second] = [await serving(down), await serving(() => ({ text: 'here' }))];
    const model = chain(first, second);
    for (let ask = 0; ask < 4; ask += 1) await model.ask(asking('x'));
    expect(first.asked).toHaveLength(6);
    expect(second.asked).toHaveLength(4);
  });

  it('sends nobody what is too large: that is made smaller', async () => {
    const [first, second] = [await serving(() => ({ text: 'no' })), await serving(() => ({ text: 'here' }))];
    const long = asking('word '.repeat(2_000));
    await expect(chain(first, second, ', contextWindow: 1000').ask(long)).rejects.toMatchObject({
      kind: 'overflow',
      userMessage: expect.stringMatching(
        /^l has a context window of 1000 tokens, and this would be about 2\d\d\d, besides 200 kept/,
      ) as string,
    });
    expect(first.asked.length + second.asked.length).toBe(0);
  });
});

describe('a provider', () => {
  it('is asked four questions at once, whichever models and roles they are for', async () => {
    const free: (() => void)[] = [];
    const atOnce = { now: 0, most: 0 };
    const server = await serving(async () => {
      atOnce.now += 1;
      atOnce.most = Math.max(atOnce.most, atOnce.now);
      await new Promise<void>((resolve) => free.push(resolve));
      atOnce.now -= 1;
      return { text: 'x' };
    });
    const model = choose(`models:
  small: { provider: openai, model: s, baseUrl: "${server.url}" }
  large: { provider: openai, model: l, baseUrl: "${server.url}" }`);
    const gone = new AbortController();
    const asked = Array.from({ length: 10 }, (_, place) =>
      (model.forRole?.(place % 2 ? 'planner' : 'router') ?? model).ask(
        asking('x', place === 9 ? { signal: gone.signal } : {}),
      ),
    );
    const last = asked.pop()?.catch((error: unknown) => String(error));
    await expect.poll(() => free.length).toBe(4);
    gone.abort(new Error('stopped'));
    for (let done = 0; done < 9; done += 1) {
      await expect.poll(() => free.length).toBeGreaterThan(0);
      free.shift()?.();
    }
    await Promise.all(asked);
    expect(await last).toContain('stopped');
    expect(atOnce.most).toBe(4);
    expect(server.asked).toHaveLength(9);
  });

  it('gets no more than its window, its tools counted', async () => {
    const server = await serving(() => ({ text: 'x' }));
    const model = choose(
      `models: { a: { provider: openai, model: m, baseUrl: "${server.url}", contextWindow: 2000 } }`,
    );
    const tools = Array.from({ length: 40 }, (_, place) => ({
      name: `tool_${place}`,
      description: 'what it does, said in a good many words that all take their part of the window',
      inputSchema: { type: 'object', properties: { service: { type: 'string' }, namespace: { type: 'string' } } },
    }));
    await expect(model.ask(asking('x', { tools }))).rejects.toMatchObject({
      kind: 'overflow',
      userMessage: expect.stringMatching(/, \d{4} of them its tools alone, .*offer fewer tools/) as string,
    });
    await model.ask(asking('word '.repeat(1_700)));
    expect(server.tokens.input).toBeGreaterThan(1_700);
    expect(server.asked).toHaveLength(1);
  });

  it('that needs a key it does not have is named with the fix', () => {
    const keyless = (provider: string, more: string) => () =>
      choose(`models: { a: { provider: ${provider}, model: m${more} } }`);
    expect(keyless('anthropic', ', key: MY_KEY')).toThrow('MY_KEY, which is not set; set it or remove the model');
    expect(keyless('openai', ', key: MY_KEY')).toThrow('MY_KEY, which is not set');
    expect(keyless('anthropic', '')).toThrow('name its variable with "key:"');
  });
});

describe('an answer that was cut by its length', () => {
  const cutting = async (replies: readonly ScriptedReply[]): Promise<[ModelReply, ModelServer]> => {
    const server = await serving((before) => replies[before] ?? { text: '?' });
    const model = choose(`models: { a: { provider: openai, model: m, baseUrl: "${server.url}" } }`);
    return [await model.ask(asking('x')), server];
  };

  it('is continued, and paid for in all its parts', async () => {
    const [reply, server] = await cutting([
      { text: 'It was ', isCut: true },
      { text: 'the dep', isCut: true },
      { text: 'loy.' },
    ]);
    expect(reply).toMatchObject({ text: 'It was the deploy.', usage: server.tokens });
    expect(reply.cut).toBeUndefined();
    expect(server.seen[1]?.messages.slice(1)).toMatchObject([{ role: 'assistant', text: 'It was ' }, { role: 'user' }]);
  });

  it('is marked as cut where it has no end after that, and where going on fails', async () => {
    const [endless, server] = await cutting(Array.from({ length: 9 }, () => ({ text: 'more ', isCut: true })));
    expect(endless).toMatchObject({ text: 'more more more ', cut: true });
    expect(server.asked).toHaveLength(3);
    const [broken] = await cutting([{ text: 'It was ', isCut: true }, { fault: refused }]);
    expect(broken).toMatchObject({ text: 'It was ', cut: true });
  });

  it('is not continued in the middle of a call', async () => {
    const [reply] = await cutting([{ calls: [{ name: 'look', args: '{"service": "ap' }], isCut: true }]);
    expect(reply).toMatchObject({ cut: true, calls: [{ name: 'look', args: {}, malformed: '{"service": "ap' }] });
  });
});

describe('what is known before anybody is asked', () => {
  // Of several servers: the tools of a large one wait behind the search, and take no window.
  const spec = (place: number) => ({
    name: `ops${place % 5}.tool_${place}`,
    server: `ops${place % 5}`,
    tool: `tool_${place}`,
    description: 'what it does, in a few words',
    inputSchema: { type: 'object', properties: { service: { type: 'string' } } },
    readOnlyHint: true,
    destructiveHint: false,
    fingerprint: '',
  });
  const config = (window: number) =>
    configSchema.parse({ reads: ['ops?.*'], models: { a: { provider: 'openai', model: 'm', contextWindow: window } } });
  const tools = Array.from({ length: 20 }, (_, place) => spec(place));

  it('is a window that is too small for the tools', async () => {
    expect(await modelFaults(config(7_000), {}, [], tools)).toEqual([
      expect.stringMatching(/^model a: its 20 tools take about \d{4} of the 7000 tokens .*; raise contextWindow/),
    ]);
    expect(await modelFaults(config(32_000), {}, [], tools)).toEqual([]);
    expect(await modelFaults(config(7_000), {}, [], [])).toEqual([]);
  });

  it('is a model that a workflow names and nobody has', async () => {
    const workflow = workflowSchema.parse({ name: 'w', models: { planner: 'large', critic: 'a' } });
    expect(await modelFaults(config(32_000), {}, [workflow], [])).toEqual([
      expect.stringMatching(/^workflow w: there is no model large for planner; correct it, or add the model/),
    ]);
  });
});
