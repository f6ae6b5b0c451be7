/** The published JSON Schemas are those of the schema that reads the files. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaText } from '../../../src/commands/schema.ts';

it.each([
  ['config', 'aura'],
  ['workflow', 'workflow'],
  ['scenario', 'scenario'],
] as const)(
  '%s is published as it is; else run `npx --no-install aura schema %s > manifests/schema/…`',
  async (which, name) => {
    expect(readFileSync(`manifests/schema/${name}.schema.json`, 'utf8')).toBe(await schemaText(which));
  },
);
