#!/usr/bin/env node
// Starts the command line from source: registers the TypeScript loader, then hands over to cli.ts.
// Refuses to do anything else, so that no build step stands between a clone and the first command.
import { existsSync, mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Aura needs Node 20.19 or newer; this is ${process.version}. Install a newer Node and try again.\n`,
  );
  process.exit(1);
}
const root = fileURLToPath(new URL('../../', import.meta.url));
if (!existsSync(`${root}node_modules/tsx`)) {
  process.stderr.write(`Aura's packages are not installed. Run "npm install" in ${root} and try again.\n`);
  process.exit(1);
}
// The loader keeps what it compiled in the folder for temporary files and breaks where it cannot write there.
try {
  rmdirSync(mkdtempSync(join(tmpdir(), 'aura-trial-')));
} catch {
  process.env.TSX_DISABLE_CACHE = '1';
}
const { register } = await import('tsx/esm/api');
register();
await import('../cli.ts');
