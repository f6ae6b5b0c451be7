/** Calls written as text, in each form that open models are taught; from printed seeds whatever else may stand there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ModelTool } from '../../../src/model/model.ts';
import { textCalls } from '../../../src/model/text-calls.ts';
import { cpuOf } from '../../support/cpu-of.ts';

const tools: ModelTool[] = ['look', 'aura__changes', 'k8s.get-pods'].map((name) => ({
  name,
  description: '',
  inputSchema: { type: 'object', properties: { service: { type: 'string' }, lines: { type: 'integer' } } },
}));
const found = (text: string) => {
  const { text: left, calls } = textCalls(text, tools);
  return {
    left,
    calls: calls.map(({ name, args, malformed }) => (malformed === undefined ? [name, args] : [name, { malformed }])),
  };
};
const look = ['look', { service: 'api', lines: 10 }];

describe('a call written as text', () => {
  it.each([
    ['Hermes', '<tool_call>\n{"name": "look", "arguments": {"service": "api", "lines": 10}}\n</tool_call>'],
    ['Hermes without an end', '<tool_call>{"name": "look", "arguments": {"service": "api", "lines": 10}}'],
    [
      'Hermes in a fence',
      '<tool_call>\n```json\n{"name": "look", "arguments": {"service": "api", "lines": 10}}\n```\n</tool_call>',
    ],
    ['raw JSON', '{"name": "look", "parameters": {"service": "api", "lines": 10}}'],
    ['raw JSON in a fence', '```json\n{"tool": "look", "args": {"service": "api", "lines": 10}}\n```'],
    [
      'raw JSON as the protocol has it',
      '{"tool_calls": [{"type": "function", "function": {"name": "look", "arguments": "{\\"service\\": \\"api\\", \\"lines\\": 10}"}}]}',
    ],
    ['a function with JSON', '<function=look>{"service": "api", "lines": 10}</function>'],
    [
      'a function with parameters',
      '<tool_call>\n<function=look>\n<parameter=service>\napi\n</parameter>\n<parameter=lines>\n10\n</parameter>\n</function>\n</tool_call>',
    ],
    [
      'an invocation',
      '<function_calls>\n<invoke name="look">\n<parameter name="service">api</parameter>\n<parameter name="lines">10</parameter>\n</invoke>\n</function_calls>',
    ],
    ['a list behind a mark', '[TOOL_CALLS][{"name": "look", "arguments": {"service": "api", "lines": 10}}]'],
    ['a name behind a mark', '[TOOL_CALLS]look[ARGS]{"service": "api", "lines": 10}'],
    ['a tag of Python', '<|python_tag|>{"name": "look", "parameters": {"service": "api", "lines": 10}}'],
    ['a list in Python', '[look(service="api", lines=10)]'],
    [
      'keys and values',
      '<tool_call>look\n<arg_key>service</arg_key>\n<arg_value>api</arg_value>\n<arg_key>lines</arg_key>\n<arg_value>10</arg_value>\n</tool_call>',
    ],
  ])('%s is read', (_, text) => {
    expect(found(text)).toEqual({ left: '', calls: [look] });
  });

  it('leaves the words around it, and comes with others', () => {
    const one = '<tool_call>{"name":"look","arguments":{}}</tool_call>';
    expect(found(`I look.\n${one}\n${one.replace('look', 'aura__changes')}\nThen I say.`)).toEqual({
      left: 'I look.\n\n\nThen I say.',
      calls: [
        ['look', {}],
        ['aura__changes', {}],
      ],
    });
    expect(
      found('[look(service="it\'s \\"it\\""), k8s.get-pods(all=True, names=["a", None], by={"x": -1.5e3})]').calls,
    ).toEqual([
      ['look', { service: 'it\'s "it"' }],
      ['k8s.get-pods', { all: true, names: ['a', null], by: { x: -1500 } }],
    ]);
  });

  it('keeps a string that looks like a number where the schema says string', () => {
    expect(
      found('<function=look><parameter=service>007</parameter><parameter=lines>7</parameter></function>').calls,
    ).toEqual([['look', { service: '007', lines: 7 }]]);
  });

  it.each([
    '<tool_call>{"name": "delete_all", "arguments": {}}</tool_call>',
    '{"name": "delete_all", "arguments": {}}',
    '[delete_all()]',
    '<function=delete_all></function>',
    '[{"name": "look", "arguments": {}}, {"name": "delete_all", "arguments": {}}]',
    '{"cause": "look", "verdict": "likely"}',
    'The pod logged {"name": "look", "arguments": {}} and died.',
    'I would call look(service="api") next.',
    '<tool_call> is what it should have written',
  ])('is none where the tool was not offered, or nothing was called: %s', (text) => {
    expect(textCalls(text, tools)).toEqual({ text, calls: [] });
  });

  it('whose arguments are broken is handed on to be mended', () => {
    const text = '{"name": "look", "arguments": {"service": "api",}}';
    expect(found(`<tool_call>${text}</tool_call>`)).toEqual({ left: '', calls: [['look', { malformed: text }]] });
    expect(found('<function=look>service: api</function>').calls).toEqual([['look', { malformed: 'service: api' }]]);
  });
});

const key = fc.stringMatching(/^[a-z]{1,8}$/).filter((it) => it !== 'service' && it !== 'lines');
const args = fc.dictionary(key, fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4, noNullPrototype: true });
const name = fc.constantFrom(...tools.map((tool) => tool.name));
const calls = fc.array(fc.record({ name, args }), { minLength: 1, maxLength: 4 });
type Calls = { name: string; args: Record<string, unknown> }[];
/** JSON has no -0, and no form keeps it. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const forms: Record<string, (list: Calls) => string> = {
  hermes: (list) =>
    list.map((it) => `<tool_call>${JSON.stringify({ name: it.name, arguments: it.args })}</tool_call>`).join('\n'),
  json: (list) => JSON.stringify(list.map((it) => ({ name: it.name, arguments: it.args }))),
  fence: (list) =>
    `\`\`\`json\n${JSON.stringify(
      list.map((it) => ({ name: it.name, parameters: it.args })),
      null,
      2,
    )}\n\`\`\``,
  mark: (list) => `[TOOL_CALLS]${JSON.stringify(list.map((it) => ({ name: it.name, arguments: it.args })))}`,
  python: (list) =>
    `[${list
      .map(
        (it) =>
          `${it.name}(${Object.entries(it.args)
            .map(([one, value]) => `${one}=${JSON.stringify(value)}`)
            .join(', ')})`,
      )
      .join(', ')}]`,
  named: (list) => list.map((it) => `[TOOL_CALLS]${it.name}[ARGS]${JSON.stringify(it.args)}`).join(''),
};

describe('from printed seeds', () => {
  const seed = Number(process.env.SEED ?? 20_261_128);

  it.each(Object.keys(forms))(`what was called as %s is what is read (seed ${seed})`, (form) => {
    fc.assert(
      fc.property(calls, fc.constantFrom('', 'I look first.\n', 'So: '), (list, lead) => {
        const isWhole = ['json', 'fence', 'python'].includes(form);
        const { text, calls: read } = textCalls(`${isWhole ? '' : lead}${forms[form]?.(list) ?? ''}`, tools);
        expect(read.map((it) => ({ name: it.name, args: it.args }))).toEqual(plain(list));
        expect(text).toBe(isWhole ? '' : lead.trim());
        expect(new Set(read.map(({ id }) => id)).size).toBe(list.length);
      }),
      { seed, numRuns: 100 },
    );
  });

  it(`whatever stands there: only what was offered is called, and the rest stays (seed ${seed})`, () => {
    const shreds = fc.constantFrom(
      ...[
        '<tool_call>',
        '</tool_call>',
        '<function=look>',
        '<function=',
        '</function>',
        '<parameter=service>',
        '</parameter>',
      ],
      ...[
        '[TOOL_CALLS]',
        '[ARGS]',
        '<|python_tag|>',
        '<invoke name="look">',
        '</invoke>',
        '```json\n',
        '```',
        '[look(',
        ')]',
      ],
      ...[
        '{"name": "look", "arguments": ',
        '{"name": "gone", "arguments": {}}',
        '{',
        '}',
        '[',
        ']',
        '"',
        '\\',
        ',',
        '=',
        ' ',
        '\n',
      ],
      ...['look', 'service="a"', '<arg_key>', '</arg_key>', '<arg_value>', '</arg_value>', '{}', 'null', '\ud800'],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(shreds, fc.string({ maxLength: 6 })), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const read = textCalls(text, tools);
        for (const call of read.calls) {
          expect(tools.map((tool) => tool.name)).toContain(call.name);
          expect(typeof call.args === 'object' && !Array.isArray(call.args)).toBe(true);
        }
        expect(read.text.length).toBeLessThanOrEqual(text.length);
        expect(read.calls.length > 0 || read.text === text).toBe(true);
      }),
      { seed, numRuns: 1_000 },
    );
  });

  it.each([
    '<tool_call>',
    '<function=look>',
    '[TOOL_CALLS]{',
    '<tool_call>{"a":[',
    '[look(a=[',
    '<function=look><parameter=a>',
    '<arg_key>a</arg_key> ',
  ])('repeating %j costs no more than its length allows', async (part) => {
    const text = part.repeat(Math.floor(99_000 / part.length));
    expect(await cpuOf(() => textCalls(text, tools))).toBeLessThan(1_000);
  });
});
