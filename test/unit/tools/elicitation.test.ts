/** A server that asks people in the middle of a call: its clock stands still meanwhile, and nothing outlives the call. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AskedPeople, ServerAnswer } from '../../../src/run/servers/server-question.ts';
import { mostQuestions } from '../../../src/tools/mcp/elicitation.ts';
import { Asking } from '../../../src/tools/mcp/asking.ts';
import type { ServerAddress } from '../../../src/tools/mcp/server-address.ts';
import { McpToolbox } from '../../../src/tools/mcp/toolbox.ts';
import type { CallOptions } from '../../../src/tools/tool.ts';
import { type FaultServer, overStdio, startFaultServer } from '../../support/start-fault-server.ts';

const timeout = 400;
const servers: FaultServer[] = [];
let toolbox: McpToolbox;
beforeAll(async () => {
  const asking = (address: ServerAddress): ServerAddress => ({ ...address, elicitation: 'ask' });
  for (const form of ['events', 'sse'] as const) servers.push(await startFaultServer(form));
  const [events, sse] = servers;
  toolbox = new McpToolbox(
    {
      stdio: asking(overStdio()),
      deaf: overStdio(),
      ...(events ? { events: asking(events.address) } : {}),
      ...(sse ? { sse: asking(sse.address) } : {}),
    },
    { callsAtOncePerServer: 4 },
  );
});
afterAll(async () => {
  await toolbox.close();
  await Promise.all(servers.map((server) => server.kill()));
});

async function call(server: string, fault: string, ask: CallOptions['ask'], signal = new AbortController().signal) {
  const spec = await toolbox.find(`${server}.do`);
  if ('missing' in spec) throw new Error(spec.missing);
  return toolbox.call(spec, { fault }, { signal, timeout, longest: 2 * timeout, ask });
}

/** Answers only when the call would long be over, had its clock gone on. */
function slowly(answer: ServerAnswer): NonNullable<CallOptions['ask']> {
  return () => new Promise((resolve) => setTimeout(resolve, 4 * timeout, answer));
}

describe('a call whose server asks people', () => {
  it.each(['stdio', 'events', 'sse'])('waits for them beyond its own deadlines, over %s', async (form) => {
    const result = await call(form, 'asks', slowly({ how: 'accept', content: { which: 'eu' } }));
    expect(result).toMatchObject({
      succeeded: true,
      text: '{"action":"accept","content":{"which":"eu"}}',
      asked: ['it asked people something, and somebody answered'],
    });
  });

  it('is told what else came of it', async () => {
    const ends: (ServerAnswer | null)[] = [
      { how: 'decline' },
      { how: 'cancel', why: 'late' },
      { how: 'cancel', why: 'gone' },
      null,
    ];
    const told = [];
    for (const end of ends) told.push((await call('stdio', 'asks', async () => end)).text);
    expect(told).toEqual(['decline', 'cancel', 'cancel', 'decline'].map((action) => JSON.stringify({ action })));
  });

  it('asks nobody where its address does not say so', async () => {
    const asked: AskedPeople[] = [];
    const result = await call('deaf', 'asks', async (question) => {
      asked.push(question);
      return null;
    });
    expect([result.text, asked]).toEqual(['{"action":"decline"}', []]);
  });

  it('is over when it is stopped, and so is the question', async () => {
    const stop = new AbortController();
    let withdrawn: AbortSignal | undefined;
    const result = await call(
      'stdio',
      'asks',
      (_, signal) => {
        withdrawn = signal;
        queueMicrotask(() => stop.abort());
        return new Promise((resolve) => signal.addEventListener('abort', () => resolve(null)));
      },
      stop.signal,
    );
    expect(result).toMatchObject({ succeeded: false, did: 'unknown' });
    expect(withdrawn?.aborted).toBe(true);
  });

  it('is over when its server dies, and so is the question', async () => {
    let withdrawn: AbortSignal | undefined;
    const result = await call('stdio', 'asks-and-dies', (_, signal) => {
      withdrawn = signal;
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve(null)));
    });
    expect(result).toMatchObject({ succeeded: false, did: 'unknown' });
    expect(withdrawn?.aborted).toBe(true);
    expect(await call('stdio', 'none', undefined)).toMatchObject({ succeeded: true });
  });

  it('is still given up when its server says nothing at all', async () => {
    expect(await call('stdio', 'never', slowly({ how: 'decline' }))).toMatchObject({ did: 'unknown', lost: true });
  });
});

describe('what one call may ask', () => {
  it('has an end', async () => {
    const asking = new Asking(async () => ({ how: 'accept', content: {} }));
    const { signal } = new AbortController();
    const answers = [];
    for (let at = 0; at < mostQuestions + 2; at += 1) answers.push((await asking.answer({}, signal))['action']);
    expect(answers).toEqual([...Array.from({ length: mostQuestions }, () => 'accept'), 'decline', 'decline']);
    expect(asking.said.at(-1)).toBe('it asked people more than 5 things, so it was declined');
    expect(asking.said).toHaveLength(mostQuestions + 1);
  });
});
