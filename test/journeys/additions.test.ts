/**
 * "How to add a thing" in the README, done: one thing of each kind is added to a copy of the product, which then type-checks
 * and uses it; the files that were touched are those that the README counts.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'aura-additions-'));

/** What is added: new files by path, and in files that stand already a text to find and what to put in its place. */
interface Addition {
  files: Record<string, string>;
  edits: [file: string, find: string, put: string][];
}

const additions: Record<string, Addition> = {
  'a workflow': {
    files: {
      'workflows/toy.yaml': 'name: toy\ndescription: A toy\nwhen: { sources: [mention], text: [toy] }\nactions: {}\n',
    },
    edits: [],
  },
  'a distiller': {
    files: {
      'src/distill/rows/toy-distiller.ts': `/** Owns: toys. Refuses: all else. */
import type { Distiller } from '../distiller.ts';
export const toyDistiller: Distiller = {
  kind: 'text',
  recognise: ({ text }) => (text.startsWith('%toy') ? 1 : 0),
  distil: async ({ bytes }) => ({
    text: 'a toy, distilled',
    omitted: { inputBytes: bytes, inputLines: 1, said: '' },
    remarks: [],
  }),
};
`,
    },
    edits: [
      [
        'src/distill/distil.ts',
        'const DISTILLERS: readonly Distiller[] = [',
        'const DISTILLERS: readonly Distiller[] = [toyDistiller,',
      ],
      [
        'src/distill/distil.ts',
        'import { traceDistiller }',
        "import { toyDistiller } from './rows/toy-distiller.ts';\nimport { traceDistiller }",
      ],
    ],
  },
  'a telemetry source': {
    files: {
      'src/sources/toy.ts': `/** Owns: toys. Refuses: all else. */
import type { SourceKind } from './source.ts';
export const toyKind: SourceKind<string> = {
  form: 'toy:NAME',
  brings: ['logs'],
  open: (name) => ({ name: \`toy:\${name}\`, read: () => Promise.reject(new Error('a toy')) }),
  probe: async () => 'a toy',
};
`,
    },
    edits: [
      [
        'src/sources/kinds.ts',
        '  folder: async () =>',
        "  toy: async () => (await import('./toy.ts')).toyKind,\n  folder: async () =>",
      ],
      ['src/run/settings/source-settings.ts', '  folder: path,', '  folder: path,\n  toy: path,'],
    ],
  },
  'a command': {
    files: {
      'src/commands/toy.ts': `/** Owns: toys. Refuses: all else. */
import type { Command } from 'commander';
import { print } from '../local/terminal.ts';
export function registerToy(program: Command): void {
  program.command('toy').action(() => print('a toy\\n'));
}
`,
    },
    edits: [
      [
        'src/commands/index.ts',
        'export function registerCommands',
        "import { registerToy } from './toy.ts';\nexport function registerCommands",
      ],
      ['src/commands/index.ts', '  registerTriage(program);', '  registerTriage(program);\n  registerToy(program);'],
    ],
  },
  'a rule of the gate': {
    files: {},
    edits: [
      [
        'src/tools/policy.ts',
        'export const policyRules: readonly Rule[] = [',
        "export const policyRules: readonly Rule[] = [\n  { name: 'no toys', decide: ({ spec }) => (spec.name === 'aura.toy' ? deny('a toy') : null) },",
      ],
    ],
  },
  'a model provider': {
    files: {
      'src/model/toy.ts': `/** Owns: toys. Refuses: all else. */
import type { Model } from './model.ts';
export const toyModel = (): Model => ({
  name: 'toy',
  ask: async () => ({ text: 'a toy', calls: [], usage: { input: 0, output: 0 } }),
});
`,
    },
    edits: [
      [
        'src/run/settings/model-settings.ts',
        "provider: z.enum(['anthropic', 'openai'])",
        "provider: z.enum(['anthropic', 'openai', 'toy'])",
      ],
      [
        'src/compose/choose-model.ts',
        "  if (provider === 'anthropic')\n",
        "  if (provider === 'toy') return toyModel();\n  if (provider === 'anthropic')\n",
      ],
      [
        'src/compose/choose-model.ts',
        "import type { Model } from '../model/model.ts';",
        "import type { Model } from '../model/model.ts';\nimport { toyModel } from '../model/toy.ts';",
      ],
    ],
  },
  'a message of a new kind': {
    files: {
      'src/slack/cards/toy-card.ts': `/** Owns: toys. Refuses: all else. */
import { message, type Rendered } from '../blocks.ts';
import { markup } from '../markup.ts';
export const toyCard = (): Rendered => message(markup\`a toy\`, []);
`,
    },
    edits: [
      [
        'src/run/saying.ts',
        "  | { type: 'queued'; position: number }",
        "  | { type: 'queued'; position: number }\n  | { type: 'toy' }",
      ],
      ['src/slack/render.ts', "    case 'reaction':", "    case 'toy':\n      return toyCard();\n    case 'reaction':"],
      [
        'src/slack/render.ts',
        'import { statusCard }',
        "import { toyCard } from './cards/toy-card.ts';\nimport { statusCard }",
      ],
    ],
  },
};

beforeAll(() => {
  for (const part of ['src', 'workflows', 'skills', 'manifests', 'package.json', 'tsconfig.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const { files, edits } of Object.values(additions)) {
    for (const [file, text] of Object.entries(files)) writeFileSync(join(copy, file), text);
    for (const [file, find, put] of edits) {
      const text = readFileSync(join(copy, file), 'utf8');
      if (!text.includes(find)) throw new Error(`${file} has no "${find}"`);
      writeFileSync(
        join(copy, file),
        text.replace(find, () => put),
      );
    }
  }
  writeFileSync(join(copy, 'toy.txt'), '%toy and more\n'.repeat(500));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function aura(...args: string[]) {
  return spawnSync(process.execPath, ['src/bin/aura.mjs', ...args], { cwd: copy, encoding: 'utf8', input: '' });
}

describe('adding a thing', () => {
  it.each(Object.entries(additions))('%s touches the files that the README counts', (what, { files, edits }) => {
    const touched = new Set([...Object.keys(files), ...edits.map(([file]) => file)]);
    const row = readFileSync(join(root, 'README.md'), 'utf8')
      .split('\n')
      .find((line) => line.startsWith(`| ${what} |`));
    expect(row).toBeDefined();
    expect(Number(/\| (\d+):/.exec(row ?? '')?.[1])).toBe(touched.size);
    for (const file of touched) {
      const named =
        row?.includes(`\`${file}\``) ||
        row?.includes(`\`${dirname(file)}/`) ||
        row?.includes(`\`${dirname(dirname(file))}/`);
      expect({ file, named: named ?? false }).toEqual({ file, named: true });
    }
  });

  it('leads to a product that type-checks and uses them', () => {
    const checked = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], {
      cwd: copy,
      encoding: 'utf8',
    });
    expect(checked.stdout).toBe('');
    expect(aura('toy')).toMatchObject({ stdout: 'a toy\n', status: 0 });
    expect(aura('distill', '--budget', '60', 'toy.txt').stdout).toContain('a toy, distilled');
    expect(aura('mcp', '--source', 'toy:bear').stderr).toContain('toy:bear');
    expect(aura('mcp', '--source', 'bear:toy').stderr).toContain('is of no known kind');
  });
});
