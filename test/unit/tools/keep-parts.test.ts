/** What came beside text is a note that the digest names: through the gate as it runs, and bounded. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Journal } from '../../../src/run/journal.ts';
import { NoteStore } from '../../../src/scratchpad/note-store.ts';
import { FileStore } from '../../../src/store/file-store.ts';
import { Gate } from '../../../src/tools/gate.ts';
import { keepParts, largestPart, mostParts } from '../../../src/tools/keep-parts.ts';
import { readResult } from '../../../src/tools/mcp/read-result.ts';
import { Policy } from '../../../src/tools/policy.ts';
import type { RawResult, ResultPart } from '../../../src/tools/tool.ts';
import { cpuOf } from '../../support/cpu-of.ts';
import { IdleToolbox, idleTool } from '../../support/idle-toolbox.ts';

const png = Buffer.from('\x89PNG not really').toString('base64');
const token = 'ghp_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
let folder = '';
let notes: NoteStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aura-parts-'));
  notes = new NoteStore({ folder: join(folder, 'notes') });
});
afterEach(() => rmSync(folder, { recursive: true }));

class AnsweringToolbox extends IdleToolbox {
  readonly #raw: RawResult;

  constructor(raw: RawResult) {
    super();
    this.#raw = raw;
  }

  override async call(): Promise<RawResult> {
    return this.#raw;
  }
}

/** The digest of a call that is answered with this content. */
async function digestOf(content: { type: string; [name: string]: unknown }[]): Promise<string> {
  const store = await FileStore.open({ folder: join(folder, 'store') });
  try {
    const gate = new Gate({
      journal: new Journal(store),
      toolbox: new AnsweringToolbox(readResult({ content })),
      policy: new Policy({ reads: ['idle.*'], trusted: [], catalog: [] }),
      notes,
      limits: { toolCalls: 80, questionCalls: 6, toolSeconds: 30, toolRetries: 0, digestTokens: 200 },
    });
    const fence = await store.fence('i');
    const caller = { kind: 'task', run: 'r', id: 'task:1' } as const;
    const { signal } = new AbortController();
    const result = await gate.read({ incident: 'i', caller, fence, tool: idleTool, args: { n: 1 }, signal });
    return result.passed ? result.evidence.digest : result.why;
  } finally {
    await store.close();
  }
}

/** The text of the note that a line of the digest names. */
async function keptAs(digest: string, name: string): Promise<string> {
  const [, id = ''] = new RegExp(`^\\[${name} is kept as note ([0-9a-f]{16})\\]$`, 'm').exec(digest) ?? [];
  return notes.text('i', id);
}

describe('a result of very many parts', () => {
  it('is read in time that grows with them, each with a number of its kind', async () => {
    const links = Array.from({ length: 60_000 }, (_, at) => ({ type: 'resource_link', uri: `http://x/${at}` }));
    const content = [...links, { type: 'image', data: png, mimeType: 'image/png' }];
    let read: RawResult | null = null;
    // ms: a look through all parts for each of them takes minutes.
    expect(await cpuOf(() => (read = readResult({ content })))).toBeLessThan(20_000);
    expect(read).toMatchObject({ succeeded: true });
    const names = readResult({ content: content.slice(-3) }).parts?.map(({ name }) => name);
    expect(names).toEqual(['link-1', 'link-2', 'image-1.png']);
  });
});

describe('what a tool answers beside text', () => {
  it('is kept as notes, which the digest names', async () => {
    const digest = await digestOf([
      { type: 'text', text: 'Two panels.' },
      { type: 'image', data: png, mimeType: 'image/png' },
      { type: 'resource_link', uri: 'file:///var/log/api.log', name: 'api.log' },
      {
        type: 'resource',
        resource: { uri: 'x:1', blob: Buffer.from('a,b\n1,2\n').toString('base64'), mimeType: 'text/csv' },
      },
    ]);
    expect(digest).toMatch(/^Two panels\.$/m);
    expect(await keptAs(digest, 'image-1.png')).toBe(`data:image/png;base64,${png}`);
    expect(await keptAs(digest, 'link-1')).toBe('file:///var/log/api.log');
    expect(await keptAs(digest, 'file-1.csv')).toBe('a,b\n1,2\n');
  });

  it('is kept without secrets', async () => {
    const blob = Buffer.from(`GITHUB_TOKEN=${token}\n`).toString('base64');
    const digest = await digestOf([
      { type: 'resource', resource: { uri: 'x:1', blob, mimeType: 'text/plain' } },
      { type: 'resource_link', uri: `https://bot:${token}@git.example/raw`, name: 'raw' },
    ]);
    for (const name of ['file-1.plain', 'link-1']) {
      const text = await keptAs(digest, name);
      expect(text).toContain('[redacted');
      expect(text).not.toContain(token);
    }
  });

  it('is kept within bounds, and what is not kept is said', async () => {
    const part = (at: number): ResultPart => ({ name: `image-${at}.png`, mediaType: 'image/png', data: `${png}${at}` });
    const parts = Array.from({ length: mostParts + 3 }, (_, at) => part(at));
    parts[1] = { name: 'image-1.png', mediaType: 'image/png', data: 'A'.repeat(largestPart + 1) };
    const lines = await keepParts(notes, 'i', parts, { name: 'x.y', server: 'x' });
    expect(lines).toHaveLength(mostParts + 1);
    expect(lines[1]).toBe('[image-1.png is not kept: it is larger than 3 MB]');
    expect(lines.at(-1)).toBe('[3 more are not kept: at most 8 of one result are]');
    expect(await notes.list('i')).toHaveLength(mostParts - 1);
  });
});
