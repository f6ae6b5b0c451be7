/** Policy: a tool is a write until somebody says otherwise, and a changed tool is a write again. */
import { describe, expect, it } from 'vitest';
import { emptyState } from '../../../src/run/incident-state.ts';
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

  it('knows the catalog, the alerted service and what a triage named, and nothing else', () => {
    const state = emptyState('i');
    state.brief = { source: 'slack', title: '', service: 'web', labels: {}, startedAt: 0 };
    const known = policy.components(state);
    expect(policy.unknownComponent({ service: 'api' }, known)).toBeNull();
    expect(policy.unknownComponent({ deployment: 'web' }, known)).toBeNull();
    expect(policy.unknownComponent({ service: 'api; rm -rf' }, known)).toBe('api; rm -rf');
  });

  it('only ever raises a risk', () => {
    expect(higherRisk('low', 'high')).toBe('high');
    expect(higherRisk('medium', 'low')).toBe('medium');
  });
});
