/**
 * Quotas that are used up while something that they count is wanted and not there.
 * Owns: used against hard, and what is lacking: a Service, a claim, pods. Refuses: a full quota that nobody feels.
 */
import type { KubernetesObject } from '../model/cluster.ts';
import type { ClusterView } from './cluster-view.ts';
import { type Finding, placeOf } from './finding.ts';
import { amountOf, serviceOfHost } from './quantities.ts';

export function quotaReason(resource: string): string {
  if (/cpu/.test(resource)) return 'cpu-quota-exceeded';
  if (/memory/.test(resource)) return 'memory-quota-exceeded';
  if (/storage|persistentvolumeclaims/.test(resource)) return 'storage-quota-exceeded';
  if (/services/.test(resource)) return 'service-quota-exceeded';
  if (/pods/.test(resource)) return 'pod-quota-exceeded';
  return `${resource.split(/[./]/).find((word) => word !== 'count' && word !== 'requests' && word !== 'limits') ?? 'object'}-quota-exceeded`;
}

/**
 * A quota that is used up while something that it counts is wanted and not there: nobody records that refusal, since
 * Services and claims are created by people and pipelines.
 */
export function checkUsedUpQuotas(view: ClusterView): Finding[] {
  return view.all('ResourceQuota').flatMap((quota) =>
    Object.entries(quota.quota?.hard ?? {}).flatMap(([resource, hard]): Finding[] => {
      const used = quota.quota?.used[resource];
      const reason = quotaReason(resource);
      const missing = lackingOf(view, quota, reason, resource);
      if (missing === undefined || used === undefined) return [];
      const isFull = amountOf(used) + missing.amount > amountOf(hard);
      if (!isFull) return [];
      return [
        {
          object: `namespace/${quota.namespace ?? 'default'}`,
          ...placeOf(quota),
          reason,
          weight: 0.9,
          standing: 'own',
          why: `quota ${quota.name}: ${resource} ${used} of ${hard} used, and ${missing.what}`,
          settle: `kubectl describe resourcequota ${quota.name}, then create what is missing`,
          harms: missing.harms,
        },
      ];
    }),
  );
}

interface Lacking {
  what: string;
  amount: number;
  harms: string[];
}

function lackingOf(view: ClusterView, quota: KubernetesObject, reason: string, resource: string): Lacking | undefined {
  if (reason === 'service-quota-exceeded') return lackingService(view, quota);
  if (reason === 'storage-quota-exceeded') return lackingClaim(view, quota);
  return lackingPods(view, quota, reason, resource);
}

/** A workload without all of its pods, and what one more would take of the quota. */
function lackingPods(
  view: ClusterView,
  quota: KubernetesObject,
  reason: string,
  resource: string,
): Lacking | undefined {
  const part = { 'cpu-quota-exceeded': 'cpu', 'memory-quota-exceeded': 'memory' }[reason];
  if (part === undefined && reason !== 'pod-quota-exceeded') return undefined;
  for (const workload of view.workloads) {
    const { current, desired } = workload.workload ?? {};
    if (workload.namespace !== quota.namespace || desired === undefined || current === undefined || current >= desired)
      continue;
    const containers = view.specOf(workload)?.containers ?? [];
    const asked = containers.reduce((sum, { requests, limits }) => {
      const bounds = resource.startsWith('limits.') ? limits : requests;
      return sum + (amountOf(bounds?.[part ?? '']) || 0);
    }, 0);
    const amount = part === undefined ? 1 : asked;
    if (amount > 0)
      return {
        what: `${workload.kind} ${workload.name} has ${current} of ${desired} pods`,
        amount,
        harms: [workload.name],
      };
  }
  return undefined;
}

function lackingService(view: ClusterView, quota: KubernetesObject): Lacking | undefined {
  for (const wish of view.wishes('Service'))
    if (wish.namespace === quota.namespace && view.isMissing('Service', wish.name, quota))
      return { what: `Service ${wish.name}, which a manifest wants, is not there`, amount: 1, harms: [wish.name] };
  for (const workload of view.workloads) {
    if (workload.namespace !== quota.namespace || !view.isMissing('Service', workload.name, quota)) continue;
    const callers = view.telemetry.edges.filter(({ to }) => to === workload.name).map(({ from }) => from);
    if (callers.length > 0)
      return {
        what: `${workload.kind} ${workload.name}, which ${callers[0]} calls, has no Service`,
        amount: 1,
        harms: [workload.name],
      };
  }
  for (const { host, holder } of view.addresses()) {
    const name = serviceOfHost(host, holder.namespace)?.name;
    if (!name || holder.namespace !== quota.namespace || !view.isMissing('Service', name, quota)) continue;
    if (view.workloads.some((one) => one.name === name && one.namespace === quota.namespace))
      return { what: `${name}, whose address ${holder.name} holds, has no Service`, amount: 1, harms: [name] };
  }
  return undefined;
}

function lackingClaim(view: ClusterView, quota: KubernetesObject): Lacking | undefined {
  for (const workload of view.workloads) {
    if (workload.namespace !== quota.namespace) continue;
    for (const { from } of view.specOf(workload)?.volumes ?? []) {
      if (from?.kind !== 'PersistentVolumeClaim') continue;
      const saysMissing = view
        .eventsAround(workload)
        .some(({ message }) => message.includes(`persistentvolumeclaim "${from.name}" not found`));
      if (!saysMissing && !view.isMissing('PersistentVolumeClaim', from.name, quota)) continue;
      const wish = view
        .wishes('PersistentVolumeClaim')
        .find(({ name, namespace }) => name === from.name && namespace === quota.namespace);
      const amount = amountOf(wish?.claim?.request);
      return {
        what: `claim ${from.name}, which ${workload.name} mounts${wish?.claim?.request ? ` and which asks for ${wish.claim.request}` : ''}, is not there`,
        amount: Number.isFinite(amount) ? amount : 1,
        harms: [workload.name],
      };
    }
  }
  return undefined;
}
