/** The alerts behind a PagerDuty incident: labels and texts of their bodies, as Alertmanager and others send them. */
import { describe, expect, it } from 'vitest';
import { detailsOf } from '../../../src/intake/pagerduty-details.ts';

const now = Date.parse('2026-03-05T09:30:00Z');
const firing = [
  'Labels:',
  ' - alertname = TillErrors',
  ' - namespace = tea',
  ' - pod = till-6c5f7d8b9-x7k2p',
  ' - job = kube-state-metrics',
  'Annotations:',
  ' - description = 12 % of payments fail',
  ' - runbook_url = https://books.example/till',
  'Source: http://prom.example/graph?g0.expr=rate%28failed_total%5B5m%5D%29+%3E+0.05&g0.tab=1',
].join('\n');

describe('the alerts of an incident', () => {
  it('by Alertmanager tell component, description, runbook and query', () => {
    const alert = { summary: 'Payments fail', severity: 'critical', created_at: '2026-03-05T09:20:00Z' };
    const details = detailsOf([{ ...alert, body: { details: { firing, num_firing: '1', resolved: '' } } }], now);
    expect(details).toMatchObject({
      service: 'till',
      description: '12 % of payments fail',
      runbook: 'https://books.example/till',
      expression: 'rate(failed_total[5m]) > 0.05',
    });
    expect(details?.labels).toMatchObject({ alertname: 'TillErrors', namespace: 'tea' });
  });

  it('by others tell what their fields say', () => {
    const body = { custom_details: { service: 'ledger', env: 'prod', description: 'p95 is 4 s', count: 7 } };
    expect(detailsOf([{ summary: 'Slow', body }], now)).toMatchObject({
      service: 'ledger',
      description: 'p95 is 4 s',
      labels: { env: 'prod', count: '7' },
    });
  });

  it('that say nothing more are none', () => {
    for (const body of [null, {}, { details: null }, { details: [1] }]) expect(detailsOf([{ body }], now)).toBeNull();
    expect(detailsOf([], now)).toBeNull();
  });
});
