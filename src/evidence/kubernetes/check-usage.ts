/**
 * What pods use now (the metrics API, `kubectl top`) against what they may use.
 * Owns: a CPU at its limit. Refuses: memory at its limit (caches fill what they get; being killed tells).
 */
import type { KubernetesObject } from '../model/cluster.ts';
import { quantity } from '../model/quantity.ts';
import type { ClusterView } from './cluster-view.ts';
import { type Finding, objectName, placeOf } from './finding.ts';
import { isWorkloadUnwell } from './health.ts';
import { amountOf } from './quantities.ts';

/** Used share of the limit from which a container mostly waits. */
const full = 0.9;

export function checkUsage(view: ClusterView): Finding[] {
  const used = new Map(view.all('PodMetrics').map((one) => [`${one.namespace}/${one.name}`, amountOf(one.usage?.cpu)]));
  if (used.size === 0) return [];
  return view.workloads.flatMap((workload) => ofWorkload(view, workload, used));
}

function ofWorkload(view: ClusterView, workload: KubernetesObject, used: Map<string, number>): Finding[] {
  const limits = (view.specOf(workload)?.containers ?? []).map(({ limits: own }) => amountOf(own?.cpu));
  const limit = limits.reduce((sum, one) => sum + one, 0);
  const usages = view.podsOf(workload).flatMap((pod) => {
    const usage = used.get(`${pod.namespace}/${pod.name}`);
    return usage !== undefined && Number.isFinite(usage) ? [usage] : [];
  });
  const atLimit = usages.filter((usage) => usage >= full * limit);
  if (!(limit > 0) || usages.length === 0 || atLimit.length * 2 < usages.length) return [];
  return [
    {
      object: objectName(workload.kind, view.appOf(workload)),
      ...placeOf(workload),
      reason: 'cpu-saturation',
      weight: isWorkloadUnwell(view, workload) ? 0.85 : 0.65,
      standing: 'own',
      why: `${workload.name} uses ${quantity(Math.max(...usages))} of ${quantity(limit)} cores in ${atLimit.length} of ${usages.length} pods`,
      settle: `what computes in the pods of ${workload.name}; its CPU limit`,
    },
  ];
}
