/** Programs in the sandbox: what they can do, and that no attack gets past its limits, out of its world, or keeps memory. */
import { describe, expect, it } from 'vitest';
import { type CallAnswer, runProgram } from '../../../../src/tools/sandbox/run-program.ts';
import type { ProgramLimits } from '../../../../src/tools/sandbox/sandbox-message.ts';
import { patience } from '../../../support/until.ts';

const limits: ProgramLimits = {
  memory: 16 * 1_024 * 1_024,
  computing: 10_000,
  wall: patience,
  calls: 30,
  printed: 2_000,
  answer: 1_000_000,
};

interface Run {
  call?: (tool: string, args: unknown) => Promise<CallAnswer> | CallAnswer;
  limits?: Partial<ProgramLimits>;
  signal?: AbortSignal;
}

async function run(program: string, { call, signal, ...options }: Run = {}) {
  const called: { tool: string; args: unknown }[] = [];
  const result = await runProgram({
    program,
    now: Date.UTC(2026, 0, 2),
    limits: { ...limits, ...options.limits },
    call: async (tool, args) => {
      called.push({ tool, args });
      return (await call?.(tool, args)) ?? { brought: 'json', text: JSON.stringify({ tool, args }) };
    },
    signal: signal ?? new AbortController().signal,
  });
  return { ...result, called };
}

const ended = (limit: string) => ({ end: 'limit', limit });

describe('a program', () => {
  it('calls tools by server and tool or by the name a model knows, side by side, and prints what it makes of it', async () => {
    const { how, printed, called } = await run(`
      const [a, b] = await Promise.all([tools.prometheus.query({ q: 'up' }), tools.k8s__pods({ ns: 'shop' })]);
      console.log(a.args.q, b.args, [1, 'two'], undefined, new Error('odd'));
      const c = await tools['odd-server']['get/it']();
      return c.tool;
    `);
    expect(how).toEqual({ end: 'done' });
    expect(printed).toBe('up {"ns":"shop"} [1,"two"] undefined Error: odd\nodd-server.get/it\n');
    expect(called.map(({ tool }) => tool)).toEqual(['prometheus.query', 'k8s__pods', 'odd-server.get/it']);
  });

  it('is told of a failed call by an error that it can catch, and gets a text as a text', async () => {
    const call = (tool: string): CallAnswer =>
      tool === 'a.b'
        ? { brought: 'error', text: 'a is down' }
        : { brought: tool === 'a.j' ? 'json' : 'text', text: '{no' };
    const { printed } = await run(
      `try { await tools.a.b() } catch (error) { console.log(error.message) } return [await tools.a.c(), await tools.a.j()]`,
      { call },
    );
    expect(printed).toBe('a is down\n["{no","{no"]\n');
  });

  it('has an error that names what is wrong, and keeps what was printed before', async () => {
    expect(await run('console.log("before"); nothing.there')).toMatchObject({
      printed: 'before\n',
      how: { end: 'failed', error: 'ReferenceError: nothing is not defined' },
    });
    expect((await run('const = 1')).how).toMatchObject({
      end: 'failed',
      error: expect.stringContaining('SyntaxError'),
    });
    expect((await run('await new Promise(() => {})')).how).toEqual({
      end: 'failed',
      error: 'it waits for something that never comes',
    });
  });

  it('does the same when it is run again: its clock stands and its chance is the same', async () => {
    const program = 'return [Date.now(), new Date().toISOString(), Math.random()]';
    const [one, other] = [await run(program), await run(program)];
    expect(one.printed).toContain('2026-01-02T00:00:00.000Z');
    expect(other.printed).toBe(one.printed);
  });

  it('is ended by Stop, also while it waits for a call or for its turn', async () => {
    const stop = new AbortController();
    const hanging = run('console.log("asked"); await tools.a.b()', {
      signal: stop.signal,
      call: () => new Promise((_, reject) => stop.signal.addEventListener('abort', () => reject(new Error('gone')))),
    });
    const busy = Array.from({ length: 3 }, () =>
      run('await tools.a.b()', {
        call: () => hanging.then(() => ({ brought: 'text', text: '' })),
        signal: stop.signal,
      }),
    );
    setTimeout(() => stop.abort(), 50);
    for (const it of [hanging, ...busy]) expect((await it).how).toEqual({ end: 'stopped' });
  });
});

describe('an attack is stopped within its limit:', () => {
  it.each([
    ['a memory bomb', 'const all = []; for (;;) all.push(new Array(1000).fill(1))', 'memory'],
    [
      'a bomb of one text',
      'let s = "x".repeat(1e6); const all = []; for (;;) all.push((s += "y").toUpperCase())',
      'memory',
    ],
    [
      'a bomb that catches',
      'for (;;) try { const all = []; for (;;) all.push(new Array(1e5).fill(all)) } catch {}',
      'computing',
    ],
    ['an endless loop', 'for (;;) {}', 'computing'],
    ['an endless loop of promises', 'for (;;) await 0', 'computing'],
    ['an expression without end', 'return /^(a+)+$/.test("a".repeat(40) + "b")', 'computing'],
    ['while (await …)', 'while (await tools.a.b()) {}', 'calls'],
    [
      'a million calls at once',
      'const all = []; for (let n = 0; n < 1e6; n++) all.push(tools.a.b({ n })); await Promise.all(all)',
      'calls',
    ],
    ['calls that catch', 'for (;;) try { await tools.a.b() } catch {}', 'calls'],
    ['1 GB of output', 'const s = "x".repeat(1e6); for (let n = 0; n < 1000; n++) console.log(s)', 'printed'],
    ['output in drops', 'for (;;) console.log("")', 'printed'],
  ])('%s', async (_, program, limit) => {
    const soon = limit === 'computing' ? { computing: 400 } : {};
    const { how, printed, called } = await run(program, { limits: soon });
    expect(how).toEqual(ended(limit));
    expect(called.length).toBeLessThanOrEqual(limits.calls);
    expect(printed.length).toBeLessThanOrEqual(limits.printed);
  });

  it.each([
    ['deep recursion', 'const f = (n) => f(n + 1) + 1; return f(0)'],
    ['deep recursion that waits', 'const f = async (n) => (await f(n + 1)) + 1; return f(0)'],
    ['a deep object as an argument', 'let o = {}; for (let n = 0; n < 1e5; n++) o = { o }; await tools.a.b(o)'],
    ['an error that cannot be told', 'throw { toString() { throw this } }'],
    ['an error whose text never ends', 'throw { toString() { for (;;) {} } }'],
    ['arguments as long as a book', 'await tools.a.b({ text: "x".repeat(1e6) })'],
  ])('%s', async (_, program) => {
    const { how, called } = await run(program, { limits: { computing: 1_000 } });
    expect(how.end).toMatch(/^(failed|limit)$/);
    expect(called).toEqual([]);
  });

  it('an answer that is too large is an error, and one that is not answered ends at the wall', async () => {
    const large = await run('await tools.a.b()', { call: () => ({ brought: 'text', text: 'x'.repeat(1_000_001) }) });
    expect(large.how).toMatchObject({ end: 'failed', error: expect.stringContaining('ask for less') });
    const late = await run('await tools.a.b()', {
      limits: { wall: 700 },
      call: () => new Promise((resolve) => setTimeout(() => resolve({ brought: 'text', text: '' }), 1_000)),
    });
    expect(late.how).toEqual(ended('wall'));
  });
});

describe('a program finds nothing of ours:', () => {
  it('no global but those of the language and two more', async () => {
    const program = `
      const odd = ['process', 'require', 'module', 'fetch', 'Buffer', 'setTimeout', 'setInterval', 'WebAssembly', 'navigator', 'std', 'os', 'scriptArgs', '__host', 'performance']
        .filter((name) => name in globalThis && name !== 'performance');
      let imported = 'none';
      try { imported = Object.keys(await import('node:fs')) } catch {}
      return { odd, imported, reached: Function('return typeof process')(), own: (0, eval)('typeof require') };
    `;
    expect((await run(program)).printed).toBe('{"odd":[],"imported":"none","reached":"undefined","own":"undefined"}\n');
  });

  it.each([
    [
      'the prototype of all objects',
      'Object.prototype.tool = "evil"; Object.prototype.id = 1; Object.prototype.then = (ok) => ok("x")',
    ],
    [
      'the ways of texts and lists',
      'String.prototype.slice = () => "y".repeat(1e7); Array.prototype.join = () => "z"; String.prototype.toString = () => { throw 1 }',
    ],
    ['JSON', 'JSON.stringify = () => "[1]"; JSON.parse = () => ({ evil: true })'],
    ['promises', 'Promise.prototype.then = function (ok) { ok("evil"); return this }; Promise.resolve = () => ({})'],
    [
      'the way of being called',
      'Function.prototype.call = Function.prototype.apply = Function.prototype.bind = () => "evil"',
    ],
    ['errors', 'globalThis.Error = class { constructor() { for (;;) {} } }'],
    ['what is printed with', 'globalThis.console = { log() {} }; globalThis.print = globalThis.call = 1'],
  ])('tampering with %s reaches neither the call nor us', async (_, tamper) => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    const { called, how } = await run(`const log = console.log; ${tamper}; log("said"); await tools.a.b({ n: 1 })`);
    expect(called.every(({ tool, args }) => tool === 'a.b' && JSON.stringify(args) === '{"n":1}')).toBe(true);
    expect(['done', 'failed', 'limit']).toContain(how.end);
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
    expect(Object.hasOwn(Object.prototype, 'tool')).toBe(false);
  });

  it('an argument called __proto__ is only an argument', async () => {
    const { called } = await run(`await tools.a.b(JSON.parse('{"__proto__": {"evil": true}, "n": 1}'))`);
    expect(Object.getPrototypeOf(called[0]?.args)).toBe(Object.prototype);
    expect(called[0]?.args).not.toHaveProperty('evil');
  });

  it('printing or awaiting `tools` calls nothing', async () => {
    const { called } = await run('await tools; await tools.a; console.log({ tools }); return JSON.stringify(tools.a)');
    expect(called).toEqual([]);
  });
});

describe('memory', () => {
  it('is back when a program is over, and nothing else stood still meanwhile', async () => {
    const used = () => process.memoryUsage().rss / 1_048_576;
    const bomb = 'const all = []; for (;;) all.push(new Uint8Array(1e6).fill(1))';
    await run(bomb);
    const before = used();
    let highest = 0;
    const beat = setInterval(() => {
      highest = Math.max(highest, used());
    }, 10);
    for (let n = 0; n < 3; n += 1)
      expect((await run(bomb, { limits: { memory: 100 * 1_048_576 } })).how).toEqual(ended('memory'));
    clearInterval(beat);
    // A bomb is seen while it goes off; what is kept of three of them would be 300 MB.
    expect(highest - before).toBeGreaterThan(60);
    expect(used() - before).toBeLessThan(60);
  });
});
