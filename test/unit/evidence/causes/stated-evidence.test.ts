/** A component whose own words say why it does not work. */
import { describe, expect, it } from 'vitest';
import { triage } from '../../../../src/evidence/triage.ts';
import { at, scenario } from '../changes/change-scenario.ts';

const refused = { service: 'shop', body: 'GET /cart failed: connect ECONNREFUSED cart:80' };
const look = (body: string, time = at(-8), more: { service?: string; severity?: string } = {}) =>
  triage(
    scenario({
      title: 'shop: carts cannot be opened',
      service: 'shop',
      edges: [['shop', 'cart']],
      metrics: [
        { service: 'cart', name: 'kube_deployment_status_replicas_available', before: 4, after: 0 },
        { service: 'shop', name: 'http_errors_per_second', before: 0, after: 12 },
      ],
      complaints: [refused],
      logs: [{ time, service: 'cart', severity: 'WARN', body, ...more }],
    }),
  );

describe('an own event', () => {
  it.each([
    ['Error creating: pods "cart-1" is forbidden: exceeded quota: compute, used: limits.memory=8Gi', 'saturation'],
    ['0/9 nodes are available: 9 Insufficient memory.', 'saturation'],
    ['OOMKilled: container cart exceeded its limit', 'saturation'],
    ['write /var/cart/wal: no space left on device', 'saturation'],
    ['Failed to pull image "r.example/cart:9": manifest unknown', 'deploy'],
    ['exec /bin/cart: exec format error', 'deploy'],
    ['MountVolume.SetUp failed: secret "cart-keys" not found', 'config'],
    ["0/9 nodes are available: 9 node(s) didn't match Pod's node affinity/selector.", 'config'],
    ['Error: required environment variable CART_DB is not set', 'config'],
  ])('"%s" is quoted and makes the cause %s', (body, kind) => {
    const { components, causeKind } = look(body);
    expect(components[0]).toMatchObject({ component: 'cart', why: expect.stringContaining(body.slice(0, 100)) });
    expect(causeKind).toBe(kind);
  });

  it('that was there before says nothing of a new fault', () => {
    const { components } = look('exec /bin/cart: exec format error', at(-60));
    expect(components.some(({ why }) => why.includes('exec format error'))).toBe(false);
  });

  it.each([
    'search-data: disk 97 % used, every index is shut for writing',
    'connection table holds 262144 of 262144, packet dropped',
    'refused for user till: all 480 places are taken',
    'no room left for another record',
    'daily limit of 4000 reached',
  ])('"%s" tells that something ran out, whatever it is', (body) => {
    expect(look(body).components[0]?.why).toContain(body.slice(0, 40));
  });

  it.each([
    ['is no warning', 'collected 24 of 24 carts', { severity: 'INFO' }],
    ['is told a second time', `[${new Date(at(-90)).toISOString()}] kernel: no memory left, killed cart`, {}],
  ])('that %s says nothing', (_, body, more) => {
    expect(look(body, at(-8), more).components.some(({ why }) => why.includes('says since then'))).toBe(false);
  });
});
