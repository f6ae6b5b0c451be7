import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { AlertFile } from '../../../../src/demo/shop/incident-folder.ts';
import { pageWebhook } from '../../../../src/demo/shop/page-webhook.ts';

const alert: AlertFile = {
  title: 'storefront: slow',
  service: 'storefront',
  startedAt: '2026-01-01T00:00:40.000Z',
  severity: 'critical',
  labels: {},
  window: { from: '2026-01-01T00:00:25.000Z', to: '2026-01-01T00:05:40.000Z' },
  baseline: { from: '2026-01-01T00:00:00.000Z', to: '2026-01-01T00:00:25.000Z' },
  services: ['storefront'],
};

describe('pageWebhook', () => {
  it('signs exactly the bytes that it sends, and keeps the incident apart from the event', () => {
    const [one, other] = [pageWebhook(alert, 'secret', 0), pageWebhook(alert, 'secret', 0)];
    const expected = createHmac('sha256', 'secret').update(one.body).digest('hex');
    expect(one.headers['x-pagerduty-signature']).toBe(`v1=${expected}`);
    const [first, second] = [one, other].map(
      ({ body }) => (JSON.parse(body) as { event: { id: string; data: { id: string; title: string } } }).event,
    );
    expect(first?.id).not.toBe(second?.id);
    expect(first?.data).toEqual(second?.data);
    expect(first).toMatchObject({ event_type: 'incident.triggered', data: { title: 'storefront: slow' } });
  });
});
