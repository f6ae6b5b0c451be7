/**
 * Compiles a program of the tests before processes of it start side by side; each of them would else compile it itself.
 * Owns: once for each process of the tests. Refuses: starting it.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const under = new Map<string, Promise<unknown>>();

/** Resolves when `program` (a path in the project) is compiled as it stands now, or cannot be; starting it says why. */
export async function compiled(program: string): Promise<void> {
  const script = `import { prepare } from './src/bin/load.mjs'; await prepare(${JSON.stringify(program)});`;
  const work =
    under.get(program) ?? promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd: root });
  under.set(program, work);
  await work;
}
