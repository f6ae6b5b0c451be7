#!/usr/bin/env node
// Starts the command line from source: checks Node and the packages, then hands over to cli.ts.
// Refuses to do anything else, so that no build step stands between a clone and the first command.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Aura needs Node 20.19 or newer; this is ${process.version}. Install a newer Node and try again.\n`,
  );
  process.exit(1);
}
const root = fileURLToPath(new URL('../../', import.meta.url));
if (!existsSync(`${root}node_modules/esbuild`)) {
  process.stderr.write(`Aura's packages are not installed. Run "npm ci --ignore-scripts" in ${root} and try again.\n`);
  process.exit(1);
}
const { load } = await import('./load.mjs');
await load('src/cli.ts');
