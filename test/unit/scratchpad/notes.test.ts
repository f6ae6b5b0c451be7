/** Notes on a real folder: kept once, bounded, safe against path tricks; and the reading tools on them. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countTokens } from '../../../src/distill/budget.ts';
import { NoteReader } from '../../../src/scratchpad/note-reader.ts';
import { NoteStore } from '../../../src/scratchpad/note-store.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aura-notes-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('NoteStore', () => {
  it('keeps the same text of an incident once, and apart from other incidents', async () => {
    const store = new NoteStore({ folder });
    const first = await store.put('INC-1', 'hello\nworld\n', { tool: 'logs' });
    const again = await store.put('INC-1', 'hello\nworld\n', { tool: 'logs' });
    expect(again.id).toBe(first.id);
    expect(first.lines).toBe(2);
    expect(await store.list('INC-1')).toHaveLength(1);
    expect(await store.list('INC-2')).toEqual([]);
    expect(await store.text('INC-1', first.id)).toBe('hello\nworld\n');
    await expect(store.get('INC-2', first.id)).rejects.toMatchObject({ code: 'note-unknown' });
  });

  it('stays inside its folder whatever the incident is called (seed 11)', async () => {
    const store = new NoteStore({ folder });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ minLength: 1 }),
          fc.constantFrom('..', '../../etc', '/etc/passwd', 'a/../../b', '.', 'C:\\x', 'a\0b'),
        ),
        async (incident) => {
          const note = await store.put(incident, incident);
          expect(note.path.startsWith(`${folder}/`)).toBe(true);
          expect(note.path.slice(folder.length + 1).split('/')).toHaveLength(2);
          expect(await store.text(incident, note.id)).toBe(Buffer.from(incident).toString());
        },
      ),
      { seed: 11, numRuns: 60 },
    );
    for (const id of ['../../x', '', '.', 'zzzz'])
      await expect(store.get('..', id)).rejects.toMatchObject({ code: 'note-unknown' });
  });

  it('forgets notes past their time, and the oldest beyond the size', async () => {
    let now = 1_000_000;
    const store = new NoteStore({ folder, ttlMs: 1000, maxBytes: 250, now: () => now });
    const old = await store.put('I', 'a'.repeat(100));
    now += 500;
    const middle = await store.put('I', 'b'.repeat(100));
    now += 100;
    const last = await store.put('I', 'c'.repeat(100));
    expect((await store.list('I')).map((note) => note.id)).toEqual([last.id, middle.id]);
    await expect(store.get('I', old.id)).rejects.toMatchObject({ code: 'note-unknown' });
    now += 950;
    expect((await store.list('I')).map((note) => note.id)).toEqual([last.id]);
    await store.put('I', 'd');
    expect(await readdir(join(folder, 'I'))).toHaveLength(2);
  });

  it('describes the same text anew only once its age counts, and at once when its file is gone', async () => {
    let now = 1_000_000;
    const store = new NoteStore({ folder, ttlMs: 1_000_000, now: () => now });
    const first = await store.put('I', 'same', { tool: 'logs' });
    now += 900;
    expect(await store.put('I', 'same', { tool: 'logs' })).toMatchObject({ id: first.id, savedAt: 1_000_000 });
    expect(await store.get('I', first.id)).toMatchObject({ savedAt: 1_000_000 });
    now += 100;
    await store.put('I', 'same', { tool: 'logs' });
    expect(await store.get('I', first.id)).toMatchObject({ savedAt: 1_001_000, tool: 'logs' });
    await store.put('I', 'same', { tool: 'events' });
    expect(await store.get('I', first.id)).toMatchObject({ tool: 'events' });
    await rm(first.path);
    await store.put('I', 'same', { tool: 'events' });
    expect(await store.text('I', first.id)).toBe('same');
  });
});

describe('NoteReader', () => {
  const rows = Array.from({ length: 500 }, (_, at) => ({
    time: new Date(Date.UTC(2026, 0, 31, 18, 0, at)).toISOString(),
    svc: at % 5 === 0 ? 'cart' : 'pay',
    ms: at,
    'http.status': at === 77 ? 500 : 200,
  }));
  const log = Array.from({ length: 1000 }, (_, at) => (at === 600 ? 'ERROR lost block' : `INFO tick ${at}`)).join('\n');

  const setUp = async () => {
    const store = new NoteStore({ folder });
    const reader = new NoteReader(store);
    const put = async (text: string) => (await store.put('I', text)).id;
    return { reader, put };
  };

  it('reads lines by number and says how to go on', async () => {
    const { reader, put } = await setUp();
    const id = await put(log);
    expect(await reader.read('I', id, 300, { from: 600, to: 602 })).toBe(
      '600: INFO tick 599\n601: ERROR lost block\n602: INFO tick 601\n[lines 600 to 602 of 1000]',
    );
    const part = await reader.read('I', id, 120);
    const next = Number(/go on with from (\d+)\]$/.exec(part)?.[1]);
    expect(part.split('\n')).toHaveLength(next);
    expect(await reader.read('I', id, 120, { tail: 1 })).toContain('1000: INFO tick 999');
    expect(await reader.read('I', id, 120, { from: 5000 })).toContain('has 1000 lines');
  });

  it('finds lines, literal when the pattern is no expression, and goes on', async () => {
    const { reader, put } = await setUp();
    const id = await put(log);
    expect(await reader.grep('I', id, 200, 'error', { context: 1 })).toBe(
      ' 600: INFO tick 599\n>601: ERROR lost block\n 602: INFO tick 601\n[1 matching lines of 1000]',
    );
    expect(await reader.grep('I', id, 200, '(((')).toContain('no line of 1000 matches');
    // Nested repetition is found as it is meant, not refused, and takes no longer than another.
    expect(await reader.grep('I', id, 200, '(a|[a-z]+)*(tick) 99+$')).toContain('matching lines of 1000');
    const long = await put(`${'a'.repeat(20_000)}!\n`.repeat(20));
    expect(await reader.grep('I', long, 200, '(a+)+$')).toContain('no line of 20');
    await expect(reader.grep('I', id, 200, 'tick(?= 9)')).rejects.toThrow(/look-around/);
    const part = await reader.grep('I', id, 120, 'tick');
    const skip = Number(/go on with skip (\d+)/.exec(part)?.[1]);
    expect(await reader.grep('I', id, 120, 'tick', { skip })).toContain(`>${skip + 1}: INFO tick ${skip}`);
  });

  it('queries rows of NDJSON, root lists, tables and dotted keys', async () => {
    const { reader, put } = await setUp();
    const ndjson = await put(rows.map((row) => JSON.stringify(row)).join('\n'));
    const list = await put(JSON.stringify(rows));
    for (const id of [ndjson, list]) {
      expect(await reader.query('I', id, 200, { countBy: 'svc' })).toContain('400 × pay\n100 × cart');
      expect(await reader.query('I', id, 200, { filter: 'ms > `497`', fields: ['ms', 'svc'] })).toBe(
        '2 of 500 rows match\nms=498 svc=pay\nms=499 svc=pay',
      );
      expect(await reader.query('I', id, 200, { countBy: 'http.status' })).toContain('499 × 200\n1 × 500');
      expect(await reader.query('I', id, 200, { top: 'ms', fields: ['ms'] })).toMatch(
        /^500 of 500 rows match\nms=499\nms=498/,
      );
      expect(await reader.query('I', id, 200, { statistics: 'ms' })).toContain('least 0, median 250');
      expect(
        await reader.query('I', id, 200, { from: '2026-01-31T18:00:10Z', to: '2026-01-31T18:00:12Z', fields: ['ms'] }),
      ).toBe('2 of 500 rows match\nms=10\nms=11');
    }
    expect(await reader.query('I', list, 100, { path: '[3].svc' })).toContain('pay');
    await expect(reader.query('I', list, 100, { path: 'nope.x' })).rejects.toThrow(/the root is a list of 500/);
    await expect(reader.query('I', list, 100, { filter: '??' })).rejects.toThrow(/no JMESPath condition/);
    await expect(reader.query('I', list, 100, { filter: '('.repeat(5_000) })).rejects.toThrow(/at most 4000/);
    await expect(reader.query('I', list, 100, { filter: "pad_left('x', `9`) == 'x'" })).rejects.toThrow(/no use for/);
    await expect(reader.query('I', list, 100, { filter: '('.repeat(4_000) })).rejects.toThrow(/no JMESPath condition/);
    expect(await reader.query('I', list, 100, { filter: "svc > 'a'" })).toContain('compare numbers only');
    await expect(reader.query('I', await put(log), 100, {})).rejects.toThrow(/plain text/);
    const table = await put(
      ['NAME    STATUS     RESTARTS', ...Array.from({ length: 30 }, (_, at) => `web-${at}    Running    ${at}`)].join(
        '\n',
      ),
    );
    expect(await reader.query('I', table, 100, { top: 'RESTARTS', fields: ['NAME'] })).toContain('NAME=web-29');
  });

  it('shows patterns, outlines, differences and the list, each within its budget', async () => {
    const { reader, put } = await setUp();
    const [a, b] = [await put(log), await put(`${log.replace('ERROR lost block', 'INFO tick 600')}\nWARN new thing`)];
    expect(await reader.patterns('I', a, 200)).toContain('999 × INFO tick');
    const diff = await reader.diff('I', a, b, 300);
    expect(diff).toContain(`+ ×1 ${b}:1001: WARN new thing`);
    expect(diff).toContain(`- ×1 ${a}:601: ERROR lost block`);
    expect(await reader.outline('I', a, 300)).toContain('ERROR lost block');
    expect((await reader.list('I', 200)).split('\n')).toHaveLength(2);
    for (const budget of [40, 100, 400]) {
      for (const text of [
        await reader.outline('I', a, budget),
        await reader.read('I', a, budget),
        await reader.grep('I', a, budget, 'tick'),
        await reader.patterns('I', a, budget),
        await reader.diff('I', a, b, budget),
      ]) {
        expect(countTokens(text)).toBeLessThanOrEqual(budget);
      }
    }
  });
});
