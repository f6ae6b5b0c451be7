/**
 * Clusters in which nothing is wrong, though an alert came and something looks odd.
 * Owns: one oddity each, beside the usual noise. Refuses: faults, however small.
 */
import type { Cluster } from './cluster.ts';
import * as noise from './noise.ts';
import { jobNoise, oldFailedJob } from './noise-jobs.ts';
import { calmAutoscaler, evictedLeftovers, goodRollout, oldRestart, warmStandby } from './noise-workloads.ts';
import type { Alert, ScenarioPlan } from './scenario.ts';
import { alertOf, doorAlert } from './scenario.ts';

/** A scenario in which nothing is wrong. */
export function healthy(name: string, namespace: string, size: number, set: (cluster: Cluster) => Alert): ScenarioPlan {
  return { name: `healthy-${name}`, namespace, size, set: (cluster) => ({ alert: set(cluster), truth: null }) };
}

/** A short peak at the door, over before anyone looked. */
export const blip = (cluster: Cluster) => doorAlert(cluster, 6);

export const healthyPlans: ScenarioPlan[] = [
  healthy('old-warnings', 'harbor-ops', 12, (cluster) => {
    noise.oldWarnings(cluster);
    return blip(cluster);
  }),
  healthy('failed-job-of-last-week', 'wardline', 10, (cluster) => {
    oldFailedJob(cluster);
    return alertOf(cluster, 'LatencyHigh', 'front-desk: slow answers for two minutes', {
      service: 'front-desk',
      severity: 'warning',
    });
  }),
  healthy('leftover-policies', 'gridhouse', 14, (cluster) => {
    noise.leftoverPolicies(cluster);
    return blip(cluster);
  }),
  healthy('addresses-of-helpers-never-installed', 'presswerk', 9, (cluster) => {
    noise.strayVariables(cluster);
    noise.strayVariables(cluster);
    return blip(cluster);
  }),
  healthy('rollout-that-went-well', 'orchardry', 12, (cluster) => {
    goodRollout(cluster);
    goodRollout(cluster);
    return alertOf(cluster, 'RequestErrorsHigh', 'grower-app: some requests failed during a rollout', {
      service: 'grower-app',
      minutesAgo: 20,
      severity: 'warning',
    });
  }),
  healthy('restarted-days-ago', 'harbor-ops', 22, (cluster) => {
    oldRestart(cluster);
    oldRestart(cluster);
    return blip(cluster);
  }),
  healthy('autoscaler-at-work', 'wardline', 17, (cluster) => {
    calmAutoscaler(cluster);
    return alertOf(cluster, 'CpuHigh', 'CPU of the namespace was above its usual for five minutes', {
      severity: 'warning',
    });
  }),
  healthy('evicted-last-week', 'gridhouse', 11, (cluster) => {
    evictedLeftovers(cluster);
    return blip(cluster);
  }),
  healthy('cordoned-spare-node', 'presswerk', 13, (cluster) => {
    noise.unusedNode(cluster);
    return alertOf(cluster, 'KubeNodeUnschedulable', 'A node of presswerk is cordoned', { severity: 'info' });
  }),
  healthy('standby-at-zero', 'orchardry', 10, (cluster) => {
    warmStandby(cluster);
    return blip(cluster);
  }),
  healthy('drained-and-back', 'harbor-ops', 14, (cluster) => {
    noise.normalDisruption(cluster);
    return alertOf(cluster, 'KubePodNotReady', 'A pod was not ready for a while', {
      severity: 'warning',
      minutesAgo: 35,
    });
  }),
  healthy('jobs-at-work', 'wardline', 13, (cluster) => {
    jobNoise(cluster);
    return blip(cluster);
  }),
];
