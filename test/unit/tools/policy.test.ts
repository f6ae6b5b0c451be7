/** Policy: a tool is a write until somebody says otherwise, and a changed tool is a write again. */
import { describe, expect, it } from 'vitest';
import { policyOf } from '../../../src/compose/policy-of.ts';
import { configSchema } from '../../../src/config.ts';
import { higherRisk, Policy, type PolicyCase, policyRules } from '../../../src/tools/policy.ts';
import type { ToolSpec } from '../../../src/tools/tool.ts';

const tool = (name: string, more: Partial<ToolSpec> = {}): ToolSpec => {
  const [server = '', own = ''] = name.split('.');
  return {
    name,
    server,
    tool: own,
    description: '',
    inputSchema: {},
    readOnlyHint: false,
    destructiveHint: false,
    fingerprint: 'f',
    ...more,
  };
};

describe('policy', () => {
  const policy = new Policy({
    reads: ['prom.*_query', 'k8s.get'],
    trusted: ['good'],
    catalog: ['api'],
    reviewed: { 'k8s.get': 'f' },
  });

  it('reads what is listed, by glob over server and tool', () => {
    expect(policy.classify(tool('prom.range_query')).kind).toBe('read');
    expect(policy.classify(tool('other.range_query')).kind).toBe('write');
  });

  it('believes readOnlyHint of trusted servers only', () => {
    expect(policy.classify(tool('good.look', { readOnlyHint: true })).kind).toBe('read');
    expect(policy.classify(tool('bad.look', { readOnlyHint: true })).kind).toBe('write');
    expect(policy.classify(tool('good.drop'))).toMatchObject({ kind: 'write', risk: 'medium' });
    expect(policy.classify(tool('good.drop', { destructiveHint: true }))).toMatchObject({ risk: 'high' });
  });

  it('makes a tool that changed since its review a write of high risk', () => {
    expect(policy.classify(tool('k8s.get')).kind).toBe('read');
    expect(policy.classify(tool('k8s.get', { fingerprint: 'g' }))).toMatchObject({ kind: 'write', risk: 'high' });
  });

  it('takes a server for trusted only by its own name', () => {
    const config = configSchema.parse({
      servers: {
        good: { transport: 'http', url: 'http://good.example/mcp', trust: true },
        plain: { transport: 'http', url: 'http://plain.example/mcp' },
      },
    });
    const composed = policyOf(config);
    expect(composed.classify(tool('good.look', { readOnlyHint: true })).kind).toBe('read');
    for (const name of ['plain.look', 'good2.look', 'goo.look', 'Good.look'])
      expect([name, composed.classify(tool(name, { readOnlyHint: true })).kind]).toEqual([name, 'write']);
  });

  it('takes only the very name for a reviewed one', () => {
    expect(policy.changedSinceReview(tool('constructor'))).toBe(false);
    expect(policy.classify(tool('k8s.get_all', { fingerprint: 'g' }))).toMatchObject({ kind: 'write', risk: 'medium' });
  });

  it('only ever raises a risk', () => {
    expect(higherRisk('low', 'high')).toBe('high');
    expect(higherRisk('medium', 'low')).toBe('medium');
  });
});

describe('what becomes of a call', () => {
  const policy = new Policy({
    reads: ['k8s.get'],
    trusted: [],
    catalog: [],
    environments: { live: 'prod-eu', stage: 'stg' },
  });
  const read = tool('k8s.get');
  const write = tool('k8s.scale');
  const gone = tool('k8s.delete', { destructiveHint: true });
  const alone = { level: 'autonomous', upTo: 'medium' } as const;
  const freer = { ...alone, lower: 'high' } as const;
  const table: [rule: string, it: PolicyCase, outcome: string, because: RegExp][] = [
    ['a read is allowed', { spec: read, by: 'reader' }, 'allow', /listed under reads/],
    ['a read is allowed', { spec: read, by: 'model' }, 'allow', /listed under reads/],
    [
      'who only looks never writes',
      { spec: write, by: 'reader', approvable: true, autonomy: alone },
      'deny',
      /k8s\.scale is a write \(not listed/,
    ],
    [
      'a write holds no secret',
      { spec: write, by: 'workflow', secret: 'it holds a secret', approvable: true },
      'deny',
      /not called: it holds/,
    ],
    [
      'an argument of a write is of known origin, or of the form that it should have',
      { spec: write, by: 'workflow', faults: ['a is none', 'b is none'], approvable: true, autonomy: alone },
      'deny',
      /a is none; b is none/,
    ],
    [
      'a workflow changes nothing outside of its environment',
      { spec: tool('live.scale'), by: 'workflow', environment: 'staging', approvable: true, autonomy: alone },
      'deny',
      /live works in prod-eu, and the workflow is for staging; name a server/,
    ],
    [
      'a workflow changes nothing outside of its environment',
      { spec: tool('stage.scale'), by: 'person', environment: 'production', approvable: true },
      'deny',
      /stage works in staging, and the workflow is for production/,
    ],
    [
      'a workflow changes nothing outside of its environment',
      { spec: write, by: 'model', environment: 'staging', approvable: true },
      'deny',
      /k8s works in an environment that nobody named.*say "environment:" of k8s/,
    ],
    [
      'foreign free text is never written without asking',
      { spec: write, by: 'workflow', freeText: ['note'], approvable: true, autonomy: alone },
      'ask',
      /note holds foreign text/,
    ],
    [
      'foreign free text is never written without asking',
      { spec: write, by: 'workflow', freeText: ['note'], autonomy: alone },
      'deny',
      /nobody may approve/,
    ],
    [
      'a person decides on what a model or the chat asks for',
      { spec: write, by: 'model', approvable: true, autonomy: alone },
      'ask',
      /a model asks/,
    ],
    [
      'a person decides on what a model or the chat asks for',
      { spec: write, by: 'person', approvable: true, autonomy: alone },
      'ask',
      /a person asks/,
    ],
    [
      'a person decides on what a model or the chat asks for',
      { spec: write, by: 'model' },
      'deny',
      /nobody may approve/,
    ],
    [
      'what changed under its first card is asked for again',
      { spec: write, by: 'workflow', again: true, approvable: true, autonomy: alone },
      'ask',
      /changed since/,
    ],
    [
      'what changed under its first card is asked for again',
      { spec: write, by: 'workflow', again: true, autonomy: alone },
      'deny',
      /nobody may approve/,
    ],
    [
      'what is not where the incident is, is asked for',
      { spec: tool('live.scale'), by: 'workflow', incidentIn: 'staging', approvable: true, autonomy: alone },
      'ask',
      /live works in prod-eu, and the incident is in staging/,
    ],
    [
      'what is not where the incident is, is asked for',
      { spec: tool('stage.scale'), by: 'workflow', incidentIn: 'production', autonomy: alone },
      'deny',
      /nobody may approve/,
    ],
    [
      'autonomy goes as far as its risk',
      { spec: tool('stage.scale'), by: 'workflow', risk: 'high', autonomy: freer, environment: 'staging' },
      'allow',
      /autonomous up to high risk in staging/,
    ],
    [
      'autonomy goes as far as its risk',
      { spec: tool('live.scale'), by: 'workflow', autonomy: freer, incidentIn: 'production', environment: 'prod' },
      'allow',
      /autonomous up to medium risk$/,
    ],
    [
      'everything else is asked for',
      { spec: tool('live.scale'), by: 'workflow', risk: 'high', approvable: true, autonomy: freer },
      'ask',
      /above autonomy/,
    ],
    [
      'everything else is asked for',
      { spec: write, by: 'workflow', risk: 'high', approvable: true, autonomy: freer, incidentIn: 'staging' },
      'ask',
      /above autonomy/,
    ],
    [
      'everything else is asked for',
      {
        spec: tool('stage.scale'),
        by: 'workflow',
        approvable: true,
        autonomy: { level: 'assistant', upTo: 'low', lower: 'high' },
      },
      'ask',
      /writes are asked for/,
    ],
    [
      'autonomy goes as far as its risk',
      { spec: write, by: 'workflow', autonomy: alone },
      'allow',
      /autonomous up to medium/,
    ],
    [
      'everything else is asked for',
      { spec: write, by: 'workflow', risk: 'high', approvable: true, autonomy: alone },
      'ask',
      /above autonomy/,
    ],
    [
      'everything else is asked for',
      { spec: gone, by: 'workflow', risk: 'low', approvable: true, autonomy: alone },
      'ask',
      /above autonomy/,
    ],
    [
      'everything else is asked for',
      { spec: write, by: 'workflow', approvable: true, autonomy: { level: 'assistant', upTo: 'high' } },
      'ask',
      /writes are asked for/,
    ],
    [
      'everything else is asked for',
      { spec: write, by: 'workflow', approvable: true, autonomy: { level: 'copilot', upTo: 'high' } },
      'ask',
      /writes are asked for/,
    ],
    ['everything else is asked for', { spec: write, by: 'workflow' }, 'deny', /nobody may approve/],
    [
      'everything else is asked for',
      { spec: read, by: 'workflow', action: true, approvable: true },
      'ask',
      /writes are asked for/,
    ],
  ];

  it.each(table)('%s: %j', (rule, it, outcome, because) => {
    const decided = policy.decide(it);
    expect(decided.outcome).toBe(outcome);
    expect(decided.because).toMatch(because);
    const first = policyRules.find((one) => one.decide(it, policy.classify(it.spec)) !== null);
    expect(first?.name).toBe(rule);
  });

  it('has every rule in the table', () => {
    const tried = new Set(table.map(([rule]) => rule));
    expect(policyRules.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });

  it('gives the higher of the two risks', () => {
    expect(policy.decide({ spec: gone, by: 'workflow', risk: 'low' }).risk).toBe('high');
    expect(policy.decide({ spec: write, by: 'workflow', risk: 'high' }).risk).toBe('high');
  });
});
