/**
 * `npm run check`: types, lint, format and architecture, all of them even when one fails.
 * Owns: the list of checks. Refuses: changing a file.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const checks: { name: string; args: string[] }[] = [
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '-p', '.'] },
  { name: 'lint', args: ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings', 'src', 'test'] },
  { name: 'format', args: ['node_modules/@biomejs/biome/bin/biome', 'format', '.'] },
  {
    name: 'architecture',
    args: ['node_modules/vitest/vitest.mjs', 'run', 'test/architecture.test.ts', '--reporter=dot'],
  },
];
let failed = 0;
for (const { name, args } of checks) {
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  process.stdout.write(`${done.status === 0 ? 'ok    ' : 'failed'} ${name}\n`);
  if (done.status === 0) continue;
  failed += 1;
  process.stdout.write(`${done.stdout}${done.stderr}\n`);
}
process.exitCode = failed === 0 ? 0 : 1;
