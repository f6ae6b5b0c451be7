/** Pods that nothing owns, as somebody wrote them or as they were shortened: whose they are. */
import { describe, expect, it } from 'vitest';
import { app, causes, object } from './small-cluster.ts';
import { impliedBy } from '../../../../src/evidence/kubernetes/implied-workload.ts';

const named = (name: string, labels?: Record<string, string>) =>
  impliedBy({ kind: 'Pod', name, origin: 'cluster', ...(labels ? { labels } : {}) }).name;

it.each([
  ['tiles-5cc-jj7', { app: 'tiles' }, 'tiles'],
  ['tiles-b', { 'app.kubernetes.io/name': 'tiles' }, 'tiles'],
  ['tiles-6fb4-9krpz', { app: 'tiles' }, 'tiles'],
  ['tiles-77f-k2m', { app: 'tiles' }, 'tiles'],
  ['tiles-a1-zz9kq', { app: 'tiles' }, 'tiles'],
  // The name tells by itself, and more of it than the label.
  ['tiles-front-7d9f8b6c5-x2x1z', { app: 'tiles' }, 'tiles-front'],
  // More than a suffix: another thing of the same application.
  ['tiles-importer', { app: 'tiles' }, 'tiles-importer'],
  ['map-5cc-jj7', { app: 'tiles' }, 'map-5cc-jj7'],
])('calls %s of %j %s', (name, labels, app) => {
  expect(named(name, labels)).toBe(app);
});

it('leaves a name without a label as it is', () => {
  expect(named('tiles-5cc-jj7')).toBe('tiles-5cc-jj7');
});

describe('a pod that names no owner', () => {
  const containerStatuses = [
    {
      name: 'main',
      ready: false,
      restartCount: 5,
      state: { waiting: { reason: 'CrashLoopBackOff' } },
      lastState: { terminated: { reason: 'OOMKilled', exitCode: 137 } },
    },
  ];
  const lost = (name: string, labels: Record<string, string>) =>
    object('Pod', name, {
      metadata: { labels },
      spec: { containers: [{ name: 'main' }] },
      status: { containerStatuses },
    });
  const tiles = app('tiles', 80, { podless: true, deployment: { status: { readyReplicas: 0, availableReplicas: 0 } } });

  it.each(['tiles-6fb4-9krpz', 'blue-1', 'tile-server-x'])('is of the one workload that selects it: %s', (name) => {
    expect(causes([...tiles, lost(name, { app: 'tiles', tier: 'web' })])).toEqual(['app/tiles oom-killed']);
  });

  it('is its own where nothing selects it, or two do', () => {
    expect(causes([...tiles, lost('blue-1', { app: 'maps' })])[0]).toBe('app/blue oom-killed');
    const twin = object('Deployment', 'twin', {
      spec: { selector: { matchLabels: { tier: 'web' } }, template: { spec: { containers: [] } } },
    });
    expect(causes([...tiles, twin, lost('blue-1', { app: 'tiles', tier: 'web' })])[0]).toBe('app/blue oom-killed');
  });
});
