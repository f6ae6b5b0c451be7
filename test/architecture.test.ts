/**
 * Holds the shape of the source: which folder may import which, where vendors live, how long a file may be.
 * Reads imports as text, so it needs no build and sees type imports too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const src = join(root, 'src');

interface Import {
  from: string;
  to: string;
  /** A dynamic import: deliberate laziness, which makes no cycle at load time. */
  lazy: boolean;
}

const files = walk(src).filter((file) => /\.(ts|mjs)$/.test(file));
const names = new Set(files.map(name));
const imports = files.flatMap(importsOf);

/** What each folder may import besides itself, run/, errors.ts, local/, redact/ and telemetry's span and log. `*` is everything. */
const mayImport: Record<string, string[]> = {
  'cli.ts': ['*'],
  commands: ['*'],
  'compose.ts': ['*'],
  compose: ['*'],
  bin: ['*'],
  demo: ['*'],
  doctor: ['*'],
  init: ['*'],
  'slack-emulator': [],
  run: [],
  redact: [],
  'errors.ts': [],
  'config.ts': [],
  'workflows.ts': ['config.ts'],
  slack: ['intake', 'approvals', 'charts'],
  intake: [],
  jobs: [],
  store: [],
  distill: [],
  model: [],
  memory: [],
  pagerduty: [],
  charts: [],
  telemetry: [],
  local: [],
  scratchpad: ['distill'],
  evidence: ['distill'],
  sources: ['distill', 'scratchpad', 'evidence', 'charts'],
  actions: ['sources', 'distill'],
  tools: ['distill', 'scratchpad', 'evidence'],
  approvals: ['tools', 'evidence'],
  orchestrator: ['model', 'tools', 'evidence', 'scratchpad', 'memory', 'approvals', 'workflows.ts'],
  bench: [
    'telemetry',
    'orchestrator',
    'model',
    'tools',
    'evidence',
    'scratchpad',
    'memory',
    'approvals',
    'workflows.ts',
  ],
};
const alwaysAllowed = ['run', 'errors.ts', 'local', 'redact'];
const telemetryAllowed = ['telemetry/span.ts', 'telemetry/log.ts'];

/** Where each vendor is at home. */
const homes: { vendor: RegExp; places: string[] }[] = [
  {
    vendor: /^@modelcontextprotocol\//,
    places: ['tools/mcp', 'sources', 'actions', 'demo', 'commands/mcp.ts', 'commands/mcp-actions.ts'],
  },
  { vendor: /^ioredis$/, places: ['store'] },
  { vendor: /^bullmq/, places: ['jobs'] },
  { vendor: /^quickjs-wasi$/, places: ['tools/sandbox'] },
  { vendor: /^@slack\//, places: ['slack'] },
  { vendor: /^(openai|@anthropic-ai\/)/, places: ['model'] },
  { vendor: /^@opentelemetry\/(?!api$)/, places: ['telemetry', 'demo/shop'] },
];

describe('the architecture', () => {
  it('sees the source', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(100);
  });

  it('keeps every arrow between folders in its direction', () => {
    const wrong = imports.filter(({ from, to }) => isLocal(to) && !isAllowed(from, to));
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('has no import cycle, of types neither', () => {
    expect(cycles(imports.filter((it) => isLocal(it.to) && !it.lazy))).toEqual([]);
  });

  it('keeps each vendor at home', () => {
    const strays = imports.filter(({ from, to }) =>
      homes.some(
        ({ vendor, places }) =>
          vendor.test(to) && !places.some((place) => from === place || from.startsWith(`${place}/`)),
      ),
    );
    expect(strays.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('lets only the gate, the mcp folder itself and what composes import tools/mcp', () => {
    const allowed = (from: string) => /^(tools\/gate\.ts|tools\/mcp\/|compose\.ts|compose\/)/.test(from);
    const strays = imports.filter(({ from, to }) => to.startsWith('tools/mcp/') && !allowed(from));
    expect(strays).toEqual([]);
  });

  it("has the SDK's client in tools/mcp only", () => {
    const ofClient = imports.filter(({ to }) => to.startsWith('@modelcontextprotocol/sdk/client/'));
    expect(ofClient.length).toBeGreaterThan(3);
    expect(ofClient.filter(({ from }) => !from.startsWith('tools/mcp/'))).toEqual([]);
  });

  it('writes to the terminal in one place, where escapes of foreign text are taken out', () => {
    const writers = files.filter(
      (file) => file.endsWith('.ts') && /\bprocess\.(stdout|stderr)\b|\bconsole\./.test(readFileSync(file, 'utf8')),
    );
    // The shop's processes write to a pipe that the shop reads; the sandbox names the console of a program in it.
    expect(writers.map(name)).toEqual([
      'demo/shop/process/telemetry.ts',
      'local/terminal.ts',
      'tools/sandbox/program-worker.ts',
      'tools/sandbox/run-code.ts',
    ]);
  });

  it('reads the environment in config.ts only', () => {
    const readers = files.filter((file) => file.endsWith('.ts') && /\bprocess\.env\b/.test(readFileSync(file, 'utf8')));
    expect(readers.map(name)).toEqual(['config.ts']);
  });

  it('has no file above 300 lines, and a median below 120', () => {
    const lengths = files.map((file) => readFileSync(file, 'utf8').split('\n').length - 1);
    const long = files.filter((_, index) => (lengths[index] ?? 0) > 300).map(name);
    expect(long).toEqual([]);
    expect(lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)]).toBeLessThan(120);
  });

  it('keeps the loop of a run within 150 lines', () => {
    expect(readFileSync(join(src, 'orchestrator/advance.ts'), 'utf8').split('\n').length).toBeLessThanOrEqual(151);
  });

  it('opens every file with what it owns', () => {
    const bare = files.filter((file) => !/^(#!.*\n)?(\/\*\*|\/\/)/.test(readFileSync(file, 'utf8')));
    expect(bare.map(name)).toEqual([]);
  });

  it('has no drawer, no barrel and no escape from the type checker', () => {
    const drawers = files.filter((file) => /\/(utils?|helpers?|common|types)(\.ts|\/)/.test(file));
    const escapes = files.filter((file) =>
      /@ts-(ignore|expect-error|nocheck)|\bas any\b/.test(readFileSync(file, 'utf8')),
    );
    const barrels = files.filter((file) => /^export (type )?\* from/m.test(readFileSync(file, 'utf8')));
    expect([...drawers, ...escapes, ...barrels].map(name)).toEqual([]);
  });
});

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

function name(file: string): string {
  return relative(src, file);
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found: Import[] = [];
  for (const match of text.matchAll(
    /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
  )) {
    const target = match[2] ?? match[3] ?? match[4] ?? '';
    const local = target.startsWith('.');
    const lazy = match[4] !== undefined;
    found.push({ from: name(file), to: local ? name(resolve(dirname(file), target)) : target, lazy });
  }
  return found;
}

function isLocal(to: string): boolean {
  return names.has(to);
}

function isAllowed(from: string, to: string): boolean {
  const [source = ''] = from.split('/');
  const [target = ''] = to.split('/');
  if (source === target || alwaysAllowed.includes(target) || telemetryAllowed.includes(to)) return true;
  const allowed = mayImport[source] ?? [];
  return allowed.includes('*') || allowed.includes(target);
}

/** One cycle a knot, as the files on it. */
function cycles(edges: Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (file: string, path: string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const target of next.get(file) ?? []) visit(target, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}
