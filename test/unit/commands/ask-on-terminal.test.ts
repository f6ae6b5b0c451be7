/** A server's question at a terminal: asked there, declined where there is none. */
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { AskOnTerminal } from '../../../src/commands/ask-on-terminal.ts';
import { answerFields } from '../../../src/run/servers/answer-field.ts';
import type { AskedPeople, AskingCall } from '../../../src/run/servers/server-question.ts';

const call: AskingCall = {
  incident: 'i',
  run: 'r',
  caller: { kind: 'triage', run: 'r', id: 'triage' },
  server: 'ops',
  tool: 'ops.look',
};
const { signal } = new AbortController();

function asked(text: string, properties: Record<string, unknown>, required = Object.keys(properties)): AskedPeople {
  const fields = answerFields({ type: 'object', properties, required });
  if ('unfit' in fields) throw new Error(fields.unfit);
  return { text, fields };
}

/** A terminal at which these lines are typed, each once something is asked for. */
function typing(...lines: string[]) {
  const input = new PassThrough();
  const told: string[] = [];
  const terminal = new AskOnTerminal({
    input,
    isTerminal: true,
    tell: (text) => {
      told.push(text);
      if (text.endsWith(': ')) input.write(`${lines.shift() ?? ''}\n`);
    },
  });
  return { terminal, said: () => told.join('') };
}

describe('a question at a terminal', () => {
  it('is declined where there is none', async () => {
    const terminal = new AskOnTerminal({ input: new PassThrough(), isTerminal: false, tell: () => undefined });
    expect(await terminal.ask(call, asked('Which?', {}), signal)).toBeNull();
  });

  it('is asked field by field, again where something does not fit', async () => {
    const { terminal, said } = typing('fr', 'eu', '', 'ghp_a1B2c3D4a1B2c3D4a1B2c3D4a1B2c3D4a1B2', 'soon');
    const region = { type: 'string', enum: ['eu', 'us'] };
    const question = asked('Which one?\nAnswer!', {
      region,
      count: { type: 'integer', default: 3 },
      note: { type: 'string' },
    });
    expect(await terminal.ask(call, question, signal)).toEqual({
      how: 'accept',
      content: { region: 'eu', count: 3, note: 'soon' },
    });
    expect(said()).toContain('The server ops asks, while it answers ops.look:\n  > Which one?\n  > Answer!\n');
    expect(said()).toMatch(/Choose one of the list\.[\s\S]*looks like a secret/);
    terminal.close();
  });

  it('is declined by an empty line, and by a secret that it needs', async () => {
    const { terminal, said } = typing('');
    expect(await terminal.ask(call, asked('Which?', { which: { type: 'string' } }), signal)).toEqual({
      how: 'decline',
    });
    expect(await terminal.ask(call, asked('Log in', { password: { type: 'string' } }), signal)).toEqual({
      how: 'decline',
    });
    expect(said()).toMatch(/seems to ask for a secret/);
    terminal.close();
  });

  it('ends with its call, and with the input', async () => {
    const input = new PassThrough();
    const terminal = new AskOnTerminal({ input, isTerminal: true, tell: () => undefined });
    const over = new AbortController();
    const first = terminal.ask(call, asked('Which?', { which: { type: 'string' } }), over.signal);
    over.abort();
    expect(await first).toEqual({ how: 'cancel', why: 'gone' });
    const second = terminal.ask(call, asked('Which?', { which: { type: 'string' } }), signal);
    setImmediate(() => input.end());
    expect(await second).toEqual({ how: 'cancel', why: 'gone' });
    expect(await terminal.ask(call, asked('Which?', { which: { type: 'string' } }), signal)).toEqual({
      how: 'cancel',
      why: 'gone',
    });
  });
});
