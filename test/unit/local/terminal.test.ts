/** Foreign text on its way to a terminal: through each command that prints some, and through the log. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oneLine, printable } from '../../../src/local/terminal.ts';
import { NoteStore } from '../../../src/scratchpad/note-store.ts';
import { FileStore } from '../../../src/store/file-store.ts';
import { accepted, fact } from '../../contracts/rig.ts';

const launcher = fileURLToPath(new URL('../../../src/bin/aura.mjs', import.meta.url));
/** Clears the screen, sets the title, asks the terminal to answer, begins in C1, overwrites, turns text around. */
const attack = '\x1b[2J\x1b]0;owned\x07\x1b[6n\x9b31m\x90+q\x9c\rnothing is wrong\u202etxet\u2069\x7f\x08';
const acted = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/;

describe('printable', () => {
  it('leaves nothing that a terminal would act on, and JSON what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { same } = JSON.parse(printable(JSON.stringify({ same: text }))) as { same: string };
        return !acted.test(printable(text)) && !oneLine(text).includes('\n') && same === text;
      }),
      { seed: 9, numRuns: 200 },
    );
    expect(printable('é 日本 👩‍💻\tplain\r\nlines\n')).toBe('é 日本 👩‍💻\tplain\r\nlines\n');
  });
});

describe('no escape of foreign text reaches the terminal', () => {
  const base = mkdtempSync(join(tmpdir(), 'aura-terminal-'));
  afterAll(() => rmSync(base, { recursive: true, force: true }));
  const put = (name: string, content: string) => writeFileSync(join(base, name), content);
  let note = '';
  beforeAll(async () => {
    put('alert.json', JSON.stringify({ title: attack, service: `web${attack}`, startedAt: '2026-05-04T10:00:00Z' }));
    const rows = Array.from({ length: 40 }, (_, second) => ({
      timestamp: new Date(Date.parse('2026-05-04T09:50:00Z') + second * 20_000).toISOString(),
      service: `web${attack}`,
      severity: second > 30 ? 'ERROR' : 'INFO',
      body: `failed ${attack}\nnothing is wrong`,
    }));
    put('logs.ndjson', `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
    const change = {
      time: '2026-05-04T09:59:00Z',
      kind: 'deploy',
      service: `web${attack}`,
      ref: attack,
      summary: attack,
    };
    put('changes.ndjson', `${JSON.stringify(change)}\n`);
    put('values.json', JSON.stringify({ items: [{ name: attack }, { name: `${attack}2` }] }));
    const store = await FileStore.open({ folder: join(base, '.aura') });
    await accepted(store, 'inc_1', { facts: [fact(attack)] });
    await store.close();
    const ref = await new NoteStore({ folder: join(base, '.aura/notes') }).put('inc_1', `${attack}\n`, {
      tool: attack,
    });
    note = ref.id;
  });

  // One for each way to print: results as text and as JSON, remarks, a reading tool, an error, and the parser's own words.
  it.each([
    { called: 'triage', args: ['triage', '.'] },
    { called: 'distill --json', args: ['distill', 'values.json', '--json'] },
    { called: 'notes read', args: ['notes', 'inc_1', 'NOTE', 'read'] },
    { called: 'audit', args: ['audit', 'inc_1'] },
    { called: 'audit of what is not there', args: ['audit', attack] },
    { called: 'a command that is not there', args: [attack] },
  ])('of aura $called', ({ args }) => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [launcher, ...args.map((it) => (it === 'NOTE' ? note : it).replaceAll('\0', ''))],
      { cwd: base, encoding: 'utf8', env: { PATH: process.env.PATH } },
    );
    expect((stdout + stderr).length).toBeGreaterThan(10);
    expect(stdout).not.toMatch(acted);
    expect(stderr).not.toMatch(acted);
    expect(stdout + stderr).not.toMatch(/^nothing is wrong$/m);
  });

  it('of the log', () => {
    const script = `const { log } = await import(${JSON.stringify(new URL('../../../src/telemetry/log.ts', import.meta.url))});
      log.warn({ seen: process.argv[1] }, process.argv[1]);`;
    const { stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, attack], {
      encoding: 'utf8',
    });
    expect(JSON.parse(stderr)).toMatchObject({ seen: attack, msg: attack });
    expect(stderr).not.toMatch(acted);
  });
});
