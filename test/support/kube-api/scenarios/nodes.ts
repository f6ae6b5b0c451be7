/**
 * The machines of a scenario: one of the control plane and a few workers.
 * Owns: node objects with conditions, taints, capacity, and their leases. Refuses: pods.
 */
import type { JsonObject, KubeObject } from '../json-value.ts';
import { DAY, iso, isoMicro, SECOND } from './moments.ts';
import type { Random } from './random.ts';

export interface NodeCondition {
  status: string;
  reason: string;
  message: string;
  since: number;
  /** When it was last told, where somebody else than the kubelet tells it. */
  heartbeat?: number;
}

export interface NodePlan {
  name: string;
  isControl: boolean;
  ip: string;
  labels: Record<string, string>;
  taints: JsonObject[];
  isUnschedulable: boolean;
  cpu: number;
  memoryMi: number;
  pods: number;
  /** Over the healthy conditions. */
  conditions: Record<string, NodeCondition>;
  /** When the kubelet last spoke, epoch ms. */
  heartbeat: number;
  createdAt: number;
}

export function makeNodes(prefix: string, workers: number, random: Random, at: number): NodePlan[] {
  const pool = random.suffix(4);
  const zones = ['a', 'b', 'c'];
  return Array.from({ length: workers + 1 }, (_, index): NodePlan => {
    const isControl = index === 0;
    const name = isControl ? `${prefix}-control-1` : `${prefix}-${pool}-${index}`;
    return {
      name,
      isControl,
      ip: `10.20.0.${10 + index}`,
      labels: {
        'kubernetes.io/hostname': name,
        'kubernetes.io/arch': 'amd64',
        'kubernetes.io/os': 'linux',
        'topology.kubernetes.io/zone': `zone-${zones[index % 3]}`,
        'node.kubernetes.io/instance-type': isControl ? 'm4' : 'm8',
        ...(isControl ? { 'node-role.kubernetes.io/control-plane': '' } : {}),
      },
      taints: isControl ? [{ key: 'node-role.kubernetes.io/control-plane', effect: 'NoSchedule' }] : [],
      isUnschedulable: false,
      cpu: 4,
      memoryMi: 15_600,
      pods: 110,
      conditions: {},
      heartbeat: at - random.between(3, 200) * SECOND,
      createdAt: at - random.between(60, 240) * DAY,
    };
  });
}

const healthy = (at: number): Record<string, NodeCondition> => ({
  MemoryPressure: {
    status: 'False',
    reason: 'KubeletHasSufficientMemory',
    message: 'kubelet has sufficient memory available',
    since: at,
  },
  DiskPressure: {
    status: 'False',
    reason: 'KubeletHasNoDiskPressure',
    message: 'kubelet has no disk pressure',
    since: at,
  },
  PIDPressure: {
    status: 'False',
    reason: 'KubeletHasSufficientPID',
    message: 'kubelet has sufficient PID available',
    since: at,
  },
  Ready: { status: 'True', reason: 'KubeletReady', message: 'kubelet is posting ready status', since: at },
});

export function renderNode(plan: NodePlan, uid: string, at: number): KubeObject[] {
  const conditions = { ...healthy(plan.createdAt), ...plan.conditions };
  const resources = (cpu: string, memory: string) => ({
    cpu,
    memory,
    pods: String(plan.pods),
    'ephemeral-storage': '96Gi',
  });
  const cordon = plan.isUnschedulable
    ? [{ key: 'node.kubernetes.io/unschedulable', effect: 'NoSchedule', timeAdded: iso(plan.heartbeat) }]
    : [];
  const taints = [...plan.taints, ...cordon];
  const node: KubeObject = {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name: plan.name, uid, labels: plan.labels, creationTimestamp: iso(plan.createdAt) },
    spec: {
      podCIDR: '10.1.0.0/24',
      taints: taints.length > 0 ? taints : undefined,
      unschedulable: plan.isUnschedulable || undefined,
    },
    status: {
      capacity: resources(String(plan.cpu), `${plan.memoryMi + 400}Mi`),
      allocatable: resources(`${plan.cpu * 1_000 - 80}m`, `${plan.memoryMi}Mi`),
      addresses: [
        { type: 'InternalIP', address: plan.ip },
        { type: 'Hostname', address: plan.name },
      ],
      conditions: Object.entries(conditions).map(([type, { status, reason, message, since, heartbeat }]) => ({
        type,
        status,
        reason,
        message,
        lastHeartbeatTime: iso(heartbeat ?? plan.heartbeat),
        lastTransitionTime: iso(since),
      })),
      nodeInfo: {
        kubeletVersion: 'v1.32.4',
        kubeProxyVersion: 'v1.32.4',
        containerRuntimeVersion: 'containerd://1.7.27',
        kernelVersion: '6.1.0-35-amd64',
        osImage: 'Debian GNU/Linux 12 (bookworm)',
        operatingSystem: 'linux',
        architecture: plan.labels['kubernetes.io/arch'] ?? 'amd64',
        machineID: uid.replaceAll('-', ''),
        bootID: uid,
        systemUUID: uid,
      },
    },
  };
  // The kubelet renews its lease every ten seconds, its status only every five minutes.
  const isSilent = conditions['Ready']?.status === 'Unknown';
  const lease: KubeObject = {
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    metadata: { name: plan.name, namespace: 'kube-node-lease', creationTimestamp: iso(plan.createdAt) },
    spec: {
      holderIdentity: plan.name,
      leaseDurationSeconds: 40,
      renewTime: isoMicro(isSilent ? plan.heartbeat : at - 4 * SECOND),
    },
  };
  return [node, lease];
}

/** The kubelet does not speak any more: what the node controller writes then, and the taints that it sets. */
export function silence(plan: NodePlan, since: number): void {
  plan.heartbeat = since - 42 * SECOND;
  const unknown = (): NodeCondition => ({
    status: 'Unknown',
    reason: 'NodeStatusUnknown',
    message: 'Kubelet stopped posting node status.',
    since,
  });
  plan.conditions = { MemoryPressure: unknown(), DiskPressure: unknown(), PIDPressure: unknown(), Ready: unknown() };
  plan.taints.push(
    { key: 'node.kubernetes.io/unreachable', effect: 'NoSchedule', timeAdded: iso(since) },
    { key: 'node.kubernetes.io/unreachable', effect: 'NoExecute', timeAdded: iso(since + 5 * SECOND) },
  );
}
