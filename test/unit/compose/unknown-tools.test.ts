/** What a start says of tools that nobody has, and what becomes of a call of each: with the place and the fix. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { policyOf } from '../../../src/compose/policy-of.ts';
import { outcomesOf } from '../../../src/compose/tool-outcomes.ts';
import { unknownTools } from '../../../src/compose/unknown-tools.ts';
import { readConfig } from '../../../src/config.ts';
import type { ToolSpec } from '../../../src/tools/tool.ts';
import { readWorkflows } from '../../../src/workflows.ts';

const folder = mkdtempSync(join(tmpdir(), 'aura-unknown-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'workflows'));
writeFileSync(
  join(folder, 'aura.yaml'),
  `servers:
  ops: { transport: http, url: "http://ops.example/mcp" }
  lower: { transport: http, url: "http://lower.example/mcp", environment: staging }
  away: { transport: http, url: "http://away.example/mcp" }
reads:
  - ops.get_*
  - ops.lst_*
  - away.get
`,
);
writeFileSync(
  join(folder, 'workflows', 'latency.yaml'),
  `name: latency
autonomy: { level: autonomous, upTo: medium }
investigators:
  looker: { mission: looks, tools: ["ops.nothing_*"] }
actions:
  rollback:
    tool: ops.roll_back
    risk: medium
    approvers: { groups: [sre] }
  restart:
    tool: ops.restart
    approvers: { groups: [sre] }
    verify: { tool: aura.metric_profile, until: "recovered" }
    rehearse:
      server: lower
  purge:
    tool: ops.delete
    rehearse: { server: lower }
`,
);
writeFileSync(join(folder, 'workflows', 'other.yaml'), 'name: other\n');

const config = readConfig(join(folder, 'aura.yaml'));
const workflows = readWorkflows(config.workflows);
const tools = ['get_pods', 'list_pods', 'rollback', 'restart', 'delete'].map(
  (tool): ToolSpec => ({
    name: `ops.${tool}`,
    server: 'ops',
    tool,
    description: '',
    inputSchema: {},
    readOnlyHint: false,
    destructiveHint: tool === 'delete',
    fingerprint: tool,
  }),
);
const lower: ToolSpec[] = tools
  .filter(({ tool }) => tool === 'restart')
  .map((spec) => ({ ...spec, name: 'lower.restart', server: 'lower' }));

describe('a start', () => {
  it('names each tool and glob that nobody has, with file, line and what to write', () => {
    const [glob, action, rehearsal, investigator, ...more] = unknownTools(config, workflows, [...tools, ...lower]);
    expect(glob).toMatch(/aura\.yaml:7: "ops\.lst_\*" under "reads:" fits no tool; write ops\.list_pods/);
    expect(action).toMatch(/latency\.yaml:7: no server has ops\.roll_back; write ops\.rollback if that is meant/);
    expect(rehearsal).toMatch(/latency\.yaml:15: no server has lower\.delete; /);
    expect(investigator).toMatch(/latency\.yaml:4: "ops\.nothing_\*" of an investigator fits no tool; /);
    // A server that could not be asked is said elsewhere, and Aura's own tools come with sources.
    expect(more).toEqual([]);
  });
});

describe('what becomes of a call', () => {
  const policy = policyOf(config);
  const of = (name: string) => {
    const spec = tools.find((tool) => tool.tool === name);
    return spec ? outcomesOf(config, policy, workflows, spec) : [];
  };

  it('is said for each tool and workflow', () => {
    expect(of('get_pods')).toEqual(['allow: everybody, in every workflow']);
    expect(of('restart')).toEqual([
      'allow (autonomous up to medium risk): the action restart of latency',
      'ask (a model asks for it): a model in latency',
      expect.stringMatching(/^deny \(nobody may approve it; .*\): a model in other, no workflow$/),
      'deny: first looks, questions, verifications and programs',
    ]);
    expect(of('delete')[0]).toMatch(/^deny \(nobody may approve it/);
  });

  it('is allowed as a rehearsal of the action that names its server, and in no other way', () => {
    const [spec] = lower;
    const said = spec && outcomesOf(config, policy, workflows, spec);
    expect(said?.[0]).toBe('allow (once, before it is proposed): the rehearsal of restart of latency');
    expect(said?.slice(1).every((line) => line.startsWith('deny'))).toBe(true);
  });

  it('goes by where its server works, as aura.yaml says', () => {
    const { ops, ...others } = config.servers;
    const inStaging = {
      ...config,
      servers: { ...others, ...(ops ? { ops: { ...ops, environment: 'staging' } } : {}) },
    };
    const spec = tools.find(({ tool }) => tool === 'restart');
    const placed = workflows.map((workflow) => ({ ...workflow, environment: 'production' }));
    expect(spec && outcomesOf(inStaging, policyOf(inStaging), placed, spec)[0]).toMatch(
      /^deny \(ops works in staging, and the workflow is for production/,
    );
  });
});
