/**
 * All checks of a cluster, each a small rule over objects.
 * Owns: which checks there are. Refuses: what any of them looks at.
 */
import { checkAddresses } from './check-addresses.ts';
import { checkCertificates } from './check-certificates.ts';
import { checkJobs } from './check-jobs.ts';
import { checkPolicies } from './check-policies.ts';
import { checkDatabases } from './check-databases.ts';
import { checkKernel } from './check-kernel.ts';
import { checkLastWords } from './check-last-words.ts';
import { checkLoad } from './check-load.ts';
import { checkNames } from './check-names.ts';
import { checkUsedUpQuotas } from './check-quotas.ts';
import { checkQueues } from './check-queues.ts';
import { checkRoutes } from './check-routes.ts';
import { checkNodes } from './check-nodes.ts';
import { checkPrinted } from './check-printed.ts';
import { checkProbes } from './check-probes.ts';
import { checkScale } from './check-scale.ts';
import { checkServices } from './check-services.ts';
import { checkStartup } from './check-startup.ts';
import { checkUsage } from './check-usage.ts';
import { checkVolumes } from './check-volumes.ts';
import { checkAdmission } from './check-admission.ts';
import { checkPulls } from './check-pulls.ts';
import { checkScheduling } from './check-scheduling.ts';
import type { ClusterView } from './cluster-view.ts';
import type { Finding } from './finding.ts';

const checks: ((view: ClusterView) => Finding[])[] = [
  checkNodes,
  checkKernel,
  checkScheduling,
  checkVolumes,
  checkPulls,
  checkAdmission,
  checkUsedUpQuotas,
  checkStartup,
  checkLastWords,
  checkProbes,
  checkServices,
  checkAddresses,
  checkRoutes,
  checkNames,
  checkDatabases,
  checkScale,
  checkPolicies,
  checkCertificates,
  checkJobs,
  checkQueues,
  checkUsage,
  checkLoad,
  checkPrinted,
];

/** Where no objects were seen, only what a cluster's own metrics say of one is looked at. */
export function findingsOf(view: ClusterView): Finding[] {
  return (view.telemetry.cluster ? checks : [checkVolumes]).flatMap((check) => check(view));
}
