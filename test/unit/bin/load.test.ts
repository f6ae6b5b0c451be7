/** Compiled code comes from where only this user can have put it; else the source is run, and a word says so. */
import { execFile } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const own = fileURLToPath(new URL('../../../', import.meta.url));
let root: string;
let temporary: string;

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'aura-load-'));
  root = join(folder, 'clone');
  temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  for (const name of ['esbuild', '@esbuild', 'tsx', 'get-tsconfig', 'resolve-pkg-maps'])
    symlinkSync(join(own, 'node_modules', name), join(root, 'node_modules', name));
  cpSync(join(own, 'src/bin/load.mjs'), join(root, 'src/bin/load.mjs'), { recursive: true });
  cpSync(join(own, 'src/bin/run.mjs'), join(root, 'src/bin/run.mjs'));
  cpSync(join(own, 'package.json'), join(root, 'package.json'));
  writeFileSync(join(root, 'src/hello.ts'), "const said: string = 'from source';\nconsole.log(said);\n");
});
afterEach(() => rmSync(join(root, '..'), { recursive: true }));

function start(program = 'src/hello.ts'): Promise<{ said: string; word: string }> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH, TMPDIR: temporary };
    execFile(process.execPath, [join(root, 'src/bin/run.mjs'), program], { env }, (_, said, word) =>
      resolve({ said: said.trim(), word: word.trim() }),
    );
  });
}

/** Compiles once, then puts another program in the compiled one's place. */
async function plant(): Promise<{ cache: string; home: string; file: string }> {
  expect(await start()).toEqual({ said: 'from source', word: '' });
  const cache = join(root, 'node_modules/.cache/aura');
  const home = join(cache, readdirSync(cache).find((name) => !name.startsWith('made-')) ?? '');
  const file = join(home, 'src/hello.js');
  writeFileSync(file, "console.log('planted');\n");
  expect(await start()).toEqual({ said: 'planted', word: '' });
  return { cache, home, file };
}

it.each(['cache', 'home', 'file'] as const)('is not loaded when others may write to its %s', async (part) => {
  const planted = await plant();
  chmodSync(planted[part], 0o777);
  const { said, word } = await start();
  expect(said).toBe('from source');
  expect(word).toContain(planted[part]);
  expect(word).toContain('Remove it');
  // Nor from where the loader keeps what it compiled, under a name that everybody knows.
  expect(readdirSync(temporary)).toEqual([]);
});

it('is not loaded through a link', async () => {
  const { home } = await plant();
  renameSync(home, join(temporary, 'elsewhere'));
  symlinkSync(join(temporary, 'elsewhere'), home);
  expect(await start()).toMatchObject({ said: 'from source' });
});

it('is closed to writers other than its owner, whatever the umask', async () => {
  const before = process.umask(0);
  try {
    expect(await start()).toEqual({ said: 'from source', word: '' });
    expect(await start()).toEqual({ said: 'from source', word: '' });
  } finally {
    process.umask(before);
  }
});

it('gives programs one folder for what they make from the sources, another one when these change', async () => {
  mkdirSync(join(root, 'test'));
  const says = "console.log(Reflect.get(globalThis, Symbol.for('aura.kept')));\n";
  for (const name of ['src/one.ts', 'test/other.ts']) writeFileSync(join(root, name), says);
  const { said, word } = await start('src/one.ts');
  expect({ said, word }).toEqual({ said: expect.stringContaining(join('.cache', 'aura', 'made-')), word: '' });
  expect((await start('test/other.ts')).said).toBe(said);
  writeFileSync(join(root, 'src/one.ts'), `${says}// More.\n`);
  expect((await start('test/other.ts')).said).not.toBe(said);
  chmodSync(join(root, 'node_modules/.cache/aura'), 0o777);
  expect((await start('src/one.ts')).said).not.toContain('made-');
});

it('runs in a thread what its process runs, though the sources changed meanwhile', async () => {
  writeFileSync(join(root, 'src/thread.ts'), "console.log('as it was');\n");
  writeFileSync(
    join(root, 'src/starter.ts'),
    `import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
const thread = process.argv[1].replace('starter', 'thread');
const start = () => once(new Worker(new URL('./bin/run.mjs', import.meta.url), { argv: [thread] }), 'exit');
await start();
writeFileSync(thread, "console.log('changed');\\n");
await start();
`,
  );
  expect(await start(join(root, 'src/starter.ts'))).toEqual({ said: 'as it was\nas it was', word: '' });
});
