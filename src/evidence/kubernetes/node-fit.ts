/**
 * Whether a node would take a pod, as the scheduler asks it: selector, required affinity, taints.
 * Source: the documented rules of nodeSelector, nodeAffinity and tolerations.
 * Owns: one node against one specification. Refuses: room, and other pods.
 */
import type { KubernetesObject } from '../model/cluster.ts';
import type { PodSpec, Requirement, Toleration } from '../model/cluster-pod.ts';

/** Taints that the node controller sets speak of the node itself. */
export function isNodesOwn(taint: string): boolean {
  return /node\.kubernetes\.io\/(?:not-ready|unreachable|disk-pressure|memory-pressure|pid-pressure|network-unavailable)/.test(
    taint,
  );
}

export function isControlPlane({ node, labels }: KubernetesObject): boolean {
  const roles = node?.roles ?? [];
  return (
    roles.some((role) => /^(?:control-plane|controlplane|master)$/.test(role)) ||
    Object.keys(labels ?? {}).some((key) => /^node-role\.kubernetes\.io\/(?:control-plane|master)$/.test(key))
  );
}

export function meetsSelector({ labels }: KubernetesObject, { nodeSelector = {} }: PodSpec): boolean {
  return labels === undefined || Object.entries(nodeSelector).every(([key, value]) => labels[key] === value);
}

export function meetsAffinity({ labels, name }: KubernetesObject, { nodeAffinity }: PodSpec): boolean {
  if (labels === undefined || nodeAffinity === undefined) return true;
  return nodeAffinity.some((term) => term.every((one) => meets({ 'metadata.name': name, ...labels }, one)));
}

function meets(labels: Record<string, string>, { key, operator, values }: Requirement): boolean {
  const value = labels[key];
  switch (operator) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    case 'Gt':
      return Number(value) > Number(values[0]);
    case 'Lt':
      return Number(value) < Number(values[0]);
    default:
      return true;
  }
}

/** Taints that keep the pod away; what cordoning sets is told by `unschedulable`. */
export function untolerated(
  { node }: KubernetesObject,
  { tolerations = [] }: PodSpec,
): { key: string; value?: string; effect?: string }[] {
  return (node?.taints ?? []).filter(
    (taint) =>
      taint.effect !== 'PreferNoSchedule' &&
      taint.key !== 'node.kubernetes.io/unschedulable' &&
      !isNodesOwn(taint.key) &&
      !tolerations.some((one) => tolerates(one, taint)),
  );
}

function tolerates(one: Toleration, taint: { key: string; value?: string; effect?: string }): boolean {
  if (one.effect && one.effect !== taint.effect) return false;
  if (one.key === undefined) return one.operator === 'Exists';
  return one.key === taint.key && (one.operator === 'Exists' || (one.value ?? '') === (taint.value ?? ''));
}
