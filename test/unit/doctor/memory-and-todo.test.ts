/** What the doctor says of the server that keeps records, and of the one that follow-ups are read from. */
import { expect, it } from 'vitest';
import { configSchema } from '../../../src/config.ts';
import { checkMemory } from '../../../src/doctor/check-memory.ts';
import type { ServersExamination } from '../../../src/doctor/check-servers.ts';
import { checkTodo } from '../../../src/doctor/check-todo.ts';
import { lineOf } from '../../../src/doctor/finding.ts';
import type { ToolSpec } from '../../../src/tools/tool.ts';

const servers = {
  memory: { transport: 'stdio', command: 'memory' },
  tracker: { transport: 'stdio', command: 'tracker' },
};

function specOf(name: string): ToolSpec {
  const [server = '', tool = ''] = name.split('.');
  const said = { description: '', inputSchema: {}, readOnlyHint: false, destructiveHint: true, fingerprint: name };
  return { name, server, tool, ...said };
}

const seen = (tools: string[], silent: string[] = []): ServersExamination => ({
  findings: [],
  tools: tools.map(specOf),
  silent: new Set(silent),
});

const setupOf = (more: Record<string, unknown>) => ({
  config: configSchema.parse({ servers, ...more }),
  env: {},
  within: 1_000,
});

it.each<[string, ServersExamination | null, string[]]>([
  [
    'that it has both tools',
    seen(['memory.search_nodes', 'memory.create_entities']),
    ['ok    memory: confirmed records are given to memory and looked for there'],
  ],
  [
    'which one is missing, and where to say how it is asked',
    seen(['memory.search_nodes']),
    [
      'FAIL  memory: the configuration: memory has no tool create_entities; say under "read:" and "write:" how it is asked; "aura tools" lists what it has',
    ],
  ],
  ['nothing of one that could not be asked: its own line does', seen([], ['memory']), []],
  ['nothing where no tool can be judged', null, []],
])('says of a memory server %s', (_, examination, lines) => {
  expect(checkMemory(setupOf({ memory: { server: 'memory' } }), examination).map(lineOf)).toEqual(lines);
});

it('says nothing of memory and of follow-ups where the configuration names none', () => {
  const all = seen(['memory.search_nodes']);
  expect([...checkMemory(setupOf({}), all), ...checkTodo(setupOf({ todo: {} }), all)]).toEqual([]);
});

it.each<[string, Record<string, unknown>, ServersExamination, RegExp[]]>([
  [
    'that there is no such tool',
    {},
    seen(['tracker.other']),
    [/^FAIL {2}todo: .*no server has tracker\.list; "aura tools" /],
  ],
  [
    'that it counts as a write',
    {},
    seen(['tracker.list']),
    [/tracker\.list counts as a write; list it under "reads:"/],
  ],
  ['nothing where it is a read', { reads: ['tracker.list'] }, seen(['tracker.list']), []],
  ['nothing of one that could not be asked', {}, seen([], ['tracker']), []],
])('says of the tracker of follow-ups %s', (_, more, examination, lines) => {
  const found = checkTodo(setupOf({ todo: { tracker: { tool: 'tracker.list' } }, ...more }), examination).map(lineOf);
  expect(found).toEqual(lines.map((line) => expect.stringMatching(line) as string));
});
