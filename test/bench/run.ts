/**
 * `npm run bench -- NAME`: runs one benchmark of this folder; `npm run bench` lists them.
 * Owns: finding it, and `--help`: what it says of itself in its first lines. Refuses: measuring; each benchmark prints its own table and its `NAME what: FIGURE, reach …` lines.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [name, ...rest] = process.argv.slice(2);
const folder = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const file = `${folder}${name}.bench.ts`;
if (!name || !/^[a-z-]+$/.test(name) || !existsSync(file)) {
  const names = readdirSync(folder).flatMap((entry) => /^(.+)\.bench\.ts$/.exec(entry)?.[1] ?? []);
  process.stderr.write(`Name one benchmark: npm run bench -- ${names.join('|')}\n`);
  process.exit(1);
}
if (rest.includes('--help') || rest.includes('-h')) {
  const [, said = ''] = /^\/\*\*\n([^]*?)\n \*\//.exec(readFileSync(file, 'utf8')) ?? [];
  process.stdout.write(`${said.replaceAll(/^ \* ?/gm, '')}\n`);
  process.exit();
}
process.exitCode =
  spawnSync(process.execPath, ['src/bin/run.mjs', `test/bench/${name}.bench.ts`, ...rest], {
    cwd: root,
    stdio: 'inherit',
  }).status ?? 1;
