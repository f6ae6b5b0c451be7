/**
 * Alerts behind which production is as it always is.
 * Owns: why each fires all the same. Refuses: faults of production.
 */
import type { StackAlert } from '../alert.ts';
import type { Service } from '../graph.ts';
import { at } from '../grid.ts';
import { rollOut } from '../rollout.ts';
import { loadOf, type Scene } from '../scene.ts';
import type { SetUp } from '../set-up.ts';

/** A limit just below what is usual. */
function tightLatency(scene: Scene, service: Service, minutesAgo: number): StackAlert {
  const usual = at(loadOf(scene, service.name).totalMs, 40) * 2.24;
  const limit = Math.round(usual * 0.8) / 1_000;
  return {
    name: 'HighLatency',
    labels: { ...scene.dialect.labels(scene.choice, service.name), severity: 'warning' },
    annotations: { summary: `${service.name} p95 latency is above ${limit} s` },
    expression: `${scene.dialect.latency95(scene.choice, service)} > ${limit}`,
    startsAt: scene.grid.start + (scene.grid.count - 1) * scene.grid.step - minutesAgo * 60_000,
  };
}

export const healthySetUps: SetUp[] = [
  {
    name: 'threshold-too-tight',
    kind: 'healthy',
    world: 'mesh',
    play: ({ victim }) => {
      const service = victim();
      return { disturb: () => {}, alert: (scene) => tightLatency(scene, service, 12), right: [] };
    },
  },
  {
    name: 'blip-long-over',
    kind: 'healthy',
    world: 'clients',
    play: ({ victim, now }) => {
      const service = victim();
      return {
        onset: now - 95 * 60_000,
        disturb: (knobs, minutes) => {
          if (minutes < 4) Object.assign(knobs.service(service.name), { errors: 0.3, slower: 4 });
        },
        alert: (scene) => tightLatency(scene, service, 9),
        right: [],
      };
    },
  },
  {
    name: 'staging-broken',
    kind: 'healthy',
    world: 'mesh',
    play: ({ victim, onset }) => {
      const service = victim();
      return {
        onset,
        disturb: () => {},
        staging: (knobs) => void Object.assign(knobs.service(service.name), { errors: 0.8, slower: 12 }),
        alert: (scene) => tightLatency(scene, service, 8),
        right: [],
      };
    },
  },
  {
    name: 'errors-as-ever',
    kind: 'healthy',
    world: 'mesh',
    play: ({ victim }) => {
      const service = victim();
      service.usualErrors = 0.066;
      return {
        wholePast: true,
        disturb: () => {},
        alert: (scene) => ({
          name: 'HighErrorRate',
          labels: { ...scene.dialect.labels(scene.choice, service.name), severity: 'critical' },
          annotations: { summary: `${service.name} answers more than 5% of requests with 5xx` },
          expression: `${scene.dialect.errorShare(scene.choice, service)} > 0.05`,
          startsAt: scene.grid.start + (scene.grid.count - 1) * scene.grid.step - 10 * 60_000,
        }),
        right: [],
      };
    },
  },
  {
    name: 'metric-missing',
    kind: 'healthy',
    world: 'traced',
    play: ({ victim, now }) => {
      const service = victim();
      return {
        disturb: () => {},
        alert: (scene) => ({
          name: 'SettlementBacklogHigh',
          labels: { ...scene.dialect.labels(scene.choice, service.name), severity: 'critical' },
          annotations: { summary: `Settlement backlog of ${service.name} is above 500` },
          expression: 'max(settlement_backlog_entries) > 500',
          startsAt: now - 11 * 60_000,
        }),
        right: [],
      };
    },
  },
  {
    name: 'harmless-deploy',
    kind: 'healthy',
    world: 'bare',
    play: ({ victim, cluster, random, now }) => {
      const service = victim();
      rollOut(cluster, random, service.name, { at: now - 14 * 60_000, image: '6.2.0' });
      return { disturb: () => {}, alert: (scene) => tightLatency(scene, service, 10), right: [] };
    },
  },
];
