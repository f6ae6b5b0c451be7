/**
 * Every scenario by what it is: faults, each with its one cause, and healthy clusters.
 * Owns: the two lists. Refuses: measuring.
 */
import { admissionFaults } from './admission-faults.ts';
import { clusterFaults } from './cluster-faults.ts';
import { databaseFaults } from './database-faults.ts';
import { healthyPlans } from './healthy.ts';
import { oddButHealthy } from './healthy-oddities.ts';
import { mountedVolumeFaults } from './mounted-volume-faults.ts';
import { nodeFaults } from './node-faults.ts';
import { probeFaults } from './probe-faults.ts';
import { routingFaults } from './routing-faults.ts';
import { runtimeFaults } from './runtime-faults.ts';
import type { ScenarioPlan } from './scenario.ts';
import { schedulingFaults } from './scheduling-faults.ts';
import { startupFaults } from './startup-faults.ts';
import { volumeFaults } from './volume-faults.ts';

export const faultScenarios: ScenarioPlan[] = [
  ...admissionFaults,
  ...schedulingFaults,
  ...volumeFaults,
  ...mountedVolumeFaults,
  ...startupFaults,
  ...probeFaults,
  ...runtimeFaults,
  ...databaseFaults,
  ...routingFaults,
  ...nodeFaults,
  ...clusterFaults,
];

export const healthyScenarios: ScenarioPlan[] = [...healthyPlans, ...oddButHealthy];
