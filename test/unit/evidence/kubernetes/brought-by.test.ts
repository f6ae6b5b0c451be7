/** Changes that objects show to have brought the fault, however long ago they came and whatever is known of them. */
import { describe, expect, it } from 'vitest';
import { triage } from '../../../../src/evidence/triage.ts';
import type { Change } from '../../../../src/evidence/model/telemetry.ts';
import { app, crashing, look, object, over, service, unready, warning } from './small-cluster.ts';

const change = (time: string, ref: string, fields: Partial<Change> = {}): Change => ({
  time: Date.parse(time),
  ref,
  kind: 'deploy',
  service: 'cart',
  summary: 'Tidy up',
  ...fields,
});

describe('a schedule that was suspended', () => {
  const off = object('CronJob', 'stock-count', {
    spec: { suspend: true, schedule: '0 6 * * *' },
    status: { lastScheduleTime: '2026-05-02T06:00:00Z' },
  });
  const blamed = (...times: string[]) =>
    triage(
      look([off], {
        alert: { title: 'No stock count for 52 hours', labels: {} },
        changes: times.map((time, at) => change(time, `ops-${at}`, { kind: 'config', service: 'stock-count' })),
      }).telemetry,
    ).culpritChange;

  it('by what came between its last start and the next', () => {
    expect(blamed('2026-05-01T09:00:00Z', '2026-05-02T09:00:00Z')).toBe('ops-1');
  });
  it('by nothing that came later, and by neither of two', () => {
    expect(blamed('2026-05-03T09:00:00Z')).toBeNull();
    expect(blamed('2026-05-02T09:00:00Z', '2026-05-02T10:00:00Z')).toBeNull();
  });
});

describe('a version', () => {
  const pods = (oldReady: boolean) => {
    const objects = app('cart', 8080, {
      ...crashing({ exitCode: 137, reason: 'OOMKilled' }),
      container: { image: 'hub.example/cart:2.1.0' },
    });
    const [pod] = objects.filter(({ kind }) => kind === 'Pod');
    const old = over(pod ?? {}, {
      metadata: { name: 'cart-5d4f8c7b6d-b9m4t' },
      spec: { containers: [{ name: 'main', image: 'hub.example/cart:2.0.9' }] },
      ...(oldReady
        ? {
            status: {
              conditions: [{ type: 'Ready', status: 'True' }],
              containerStatuses: [{ name: 'main', ready: true, restartCount: 0, state: { running: {} } }],
            },
          }
        : {}),
    });
    return [...objects, old];
  };
  const blamed = (objects: Record<string, unknown>[], ref: string) =>
    triage(look(objects, { changes: [change('2026-05-04T10:30:00Z', ref)] }).telemetry).culpritChange;

  it('that only what fails runs is to blame', () => {
    expect(blamed(pods(true), 'cart@2.1.0')).toBe('cart@2.1.0');
    expect(blamed(pods(true), 'v2.1.0')).toBe('v2.1.0');
  });
  it('that nothing else shows to be sound, or that fails not, is not', () => {
    expect(blamed(pods(false), 'cart@2.1.0')).toBeNull();
    expect(blamed(pods(true), 'cart@2.0.9')).toBeNull();
    expect(blamed(pods(true), 'cart@12.1.0')).toBeNull();
  });
  it('whose image cannot be had is to blame without a sound one beside it', () => {
    const missing = app('cart', 8080, {
      container: { image: 'hub.example/cart:2.1.0' },
      deployment: unready.deployment,
      pod: {
        status: {
          phase: 'Pending',
          conditions: [{ type: 'Ready', status: 'False' }],
          containerStatuses: [
            { name: 'main', ready: false, restartCount: 0, state: { waiting: { reason: 'ImagePullBackOff' } } },
          ],
        },
      },
    });
    const said = warning(
      'Pod',
      'cart-5d4f8c7b6d-x7k2p',
      'Failed',
      'Failed to pull image "hub.example/cart:2.1.0": manifest unknown: not found',
    );
    expect(blamed([...missing, said, service('till', 80)], 'cart@2.1.0')).toBe('cart@2.1.0');
  });
});
