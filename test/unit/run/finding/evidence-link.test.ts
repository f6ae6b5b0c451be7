import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../../src/run/evidence.ts';
import { linkOf, linksSchema } from '../../../../src/run/finding/evidence-link.ts';

const evidence = (more: Partial<Evidence> = {}): Evidence => ({
  id: 'E1',
  run: 'r',
  tool: 'aura.metric_profile',
  args: { service: 'cart & co' },
  kind: 'metrics',
  subjects: ['cart'],
  calledAt: 0,
  took: 1,
  succeeded: true,
  digest: '',
  hash: '',
  ...more,
});
const looked = {
  looked: {
    window: { from: '2026-05-04T11:00:00.000Z', to: '2026-05-04T12:00:00.000Z' },
    queries: ['rate(x{a="b"}[5m])', 'up'],
  },
};
const metrics = 'https://grafana.example/explore?q={query}&from={from}&to={to}&s={service}';

describe('a link to the team’s own tools', () => {
  it('is the template with what the call was about, each encoded', () => {
    expect(linkOf({ metrics }, evidence(), looked)).toBe(
      'https://grafana.example/explore?q=rate(x%7Ba%3D%22b%22%7D%5B5m%5D)&from=1777892400000&to=1777896000000&s=cart%20%26%20co',
    );
    const asked = evidence({ args: { query: 'up' }, window: { from: 1, to: 2 } });
    expect(linkOf({ metrics: 'https://g.example/{query}/{fromIso}' }, asked, null)).toBe(
      'https://g.example/up/1970-01-01T00%3A00%3A00.001Z',
    );
    const traces = linkOf({ traces: 'https://t.example/trace/{traceId}' }, evidence({ kind: 'traces' }), {
      traceId: 'ab/c',
    });
    expect(traces).toBe('https://t.example/trace/ab%2Fc');
  });

  it('has the query that brought what the answer is about, else the alert’s own', () => {
    const links = { metrics: 'https://g.example/?q={query}' };
    const queries = ['count(up)', 'rate(pool_waiting_count[5m])', 'rate(pool_size[5m])'];
    const about = (metrics: unknown) => ({ metrics, looked: { queries } });
    expect(linkOf(links, evidence(), about([{ name: 'pool_waiting_count_per_second' }]))).toMatch(/waiting/);
    expect(linkOf(links, evidence({ args: { metric: 'pool_size' } }), about([]))).toMatch(/pool_size/);
    expect(linkOf(links, evidence(), about([{ name: 'other_metric' }]))).toMatch(/q=count\(up\)/);
    expect(linkOf(links, evidence({ args: { about: { expression: 'x > 1' } } }), about([]))).toMatch(/q=x%20%3E%201/);
  });

  it('is none where a place cannot be filled, the call failed, or nobody wrote a template', () => {
    expect(linkOf({ metrics }, evidence(), null)).toBeUndefined();
    expect(linkOf({ metrics }, evidence({ succeeded: false }), looked)).toBeUndefined();
    expect(linkOf({ logs: metrics }, evidence(), looked)).toBeUndefined();
    expect(linkOf({ metrics }, evidence({ args: { query: 'x'.repeat(4_000) } }), looked)).toBeUndefined();
  });

  it.each([
    ['javascript:alert({query})', /no http or https|whose host is written out/],
    ['https://{service}/x', /host is written out/],
    ['https://grafana.example{service}/x', /host is written out/],
    ['https://me:word@grafana.example/', /no user and no password/],
    ['https://grafana.example/{quarry}', /there is no \{quarry\}; write \{query\}/],
  ])('may not be made of %s', (text, said) => {
    const { error } = linksSchema.safeParse({ metrics: text });
    expect(error?.issues.map(({ message }) => message).join('\n')).toMatch(said);
  });
});
