/**
 * Alertmanager's webhook: one incident a group, repeats counted, resolved and back again.
 */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { alertmanagerWebhook } from '../../../src/intake/alertmanager-webhook.ts';
import { type Ingress, ingress, type Served, serve } from './ingress.ts';

const firing = readFileSync(new URL('../../fixtures/alertmanager/firing.json', import.meta.url), 'utf8');
const now = Date.parse('2026-11-21T20:30:00Z');
const place = { team: 'T0', channel: 'C0' };

let here: Ingress;
let served: Served;
beforeEach(async () => {
  here = await ingress();
  served = await serve(
    alertmanagerWebhook({
      intake: here.intake,
      token: 'secret',
      place,
      now: () => now,
      log: (line) => void here.logged.push(line),
    }),
  );
});
afterEach(async () => {
  await served.close();
  await here.close();
});

const post = async (body: string, authorization = 'Bearer secret'): Promise<number> =>
  (await fetch(served.url, { method: 'POST', body, headers: { authorization } })).status;
const changed = (change: Record<string, unknown>): string =>
  JSON.stringify({ ...(JSON.parse(firing) as object), ...change });

describe("Alertmanager's webhook", () => {
  it('opens one incident a group, counts repeats, resolves and opens again', async () => {
    expect(await post(firing)).toBe(202);
    expect(await post(firing)).toBe(202);
    expect(await post(changed({ truncatedAlerts: 1 }))).toBe(202);
    expect(await post(changed({ status: 'resolved' }))).toBe(202);
    const again = [{ status: 'firing', startsAt: '2026-11-21T20:00:00Z' }];
    expect(await post(changed({ alerts: again }))).toBe(202);
    expect((await here.facts()).map((fact) => fact.type)).toEqual([
      'incident-opened',
      'channel-linked',
      'request-accepted',
      'occurrence-seen',
      'incident-resolved',
      'incident-reopened',
      'request-accepted',
    ]);
    const [opened] = await here.facts();
    expect(opened).toMatchObject({
      brief: {
        title: 'Orders take longer than 2 s',
        service: 'orders',
        severity: 'critical',
        startedAt: Date.parse('2026-11-21T18:41:07Z'),
      },
    });
    expect(await here.store.incidents()).toHaveLength(1);
    expect(await post(changed({ groupKey: 'another' }))).toBe(202);
    expect(await here.store.incidents()).toHaveLength(2);
  });

  it('keeps the labels that can be read, and believes no start that no alert can have', async () => {
    const labels = { alertname: 'A', service: 'orders', replicas: 3, nested: { a: 1 }, none: null };
    const starts = ['+275760-09-13T00:00:00Z', '0001-01-01T00:00:00Z', '2999-01-01T00:00:00Z', 'soon'];
    for (const [index, startsAt] of starts.entries())
      await post(changed({ groupKey: `g${index}`, commonLabels: labels, alerts: [{ status: 'firing', startsAt }] }));
    for (const incident of await here.store.incidents()) {
      const { brief } = await here.journal.load(incident);
      expect(brief).toMatchObject({ service: 'orders', labels: { alertname: 'A', service: 'orders', replicas: '3' } });
      expect(Object.keys(brief?.labels ?? {})).toHaveLength(3);
      expect(brief?.startedAt).toBe(now);
    }
    expect(await here.store.incidents()).toHaveLength(starts.length);
  });

  it('refuses what has no token, drops what it cannot read, and asks to come again when the store is away', async () => {
    for (const wrong of ['', 'Bearer ', 'Bearer secre', 'Bearer secrets']) expect(await post(firing, wrong)).toBe(401);
    for (const body of ['', '{', '{}', changed({ status: 'odd' }), changed({ groupKey: '' })])
      expect(await post(body)).toBe(202);
    expect(await here.facts()).toEqual([]);
    here.away(true);
    expect(await post(firing)).toBe(503);
    here.away(false);
    expect(await post(firing)).toBe(202);
    expect((await here.facts()).filter((fact) => fact.type === 'request-accepted')).toHaveLength(1);
  });
});
