/** Policy: a tool is a write until somebody says otherwise, and a changed tool is a write again. */
import { describe, expect, it } from 'vitest';
import { policyOf } from '../../../src/compose/policy-of.ts';
import { configSchema } from '../../../src/config.ts';
import { higherRisk, Policy } from '../../../src/tools/policy.ts';
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
