/**
 * `kubectl describe node` of nodes that are full, silent, without a network or short of memory.
 * Owns: the outputs, the question and what decides it. Refuses: knowing how a digest is made.
 */
import { randomOf } from '../random.ts';
import { columns, type DigestCase, suffix } from './digest-case.ts';

interface Told {
  name: string;
  seed: number;
  pods: number;
  room: number;
  taints?: string;
  conditions: string;
  used: string;
  events?: string;
}

function node(told: Told): string {
  const random = randomOf(told.seed);
  const apps = ['web', 'cart', 'stock', 'mailer', 'auth', 'ship', 'search', 'ads', 'images', 'feed', 'geo', 'tax'];
  const rows = Array.from({ length: told.pods }, (_, at) => [
    at % 5 === 4 ? 'observability' : 'shop',
    `${apps[at % apps.length]}-${suffix(random)}`,
    `${10 + 5 * (at % 9)}m (${at % 3}%)`,
    '0 (0%)',
    `${32 + 8 * (at % 11)}Mi (${at % 4}%)`,
    `${64 + 16 * (at % 11)}Mi (${at % 6}%)`,
    `${1 + (at % 40)}d`,
  ]);
  const table = columns([
    ['Namespace', 'Name', 'CPU Requests', 'CPU Limits', 'Memory Requests', 'Memory Limits', 'Age'],
    ['---------', '----', '------------', '----------', '---------------', '-------------', '---'],
    ...rows,
  ]).replaceAll(/^/gm, '  ');
  return `Name:               ${told.name}
Roles:              worker
Labels:             beta.kubernetes.io/arch=amd64
                    beta.kubernetes.io/os=linux
                    kubernetes.io/hostname=${told.name}
                    node.kubernetes.io/instance-type=m6i.xlarge
                    topology.kubernetes.io/region=eu-north-1
                    topology.kubernetes.io/zone=eu-north-1b
Annotations:        csi.volume.kubernetes.io/nodeid: {"ebs.csi.aws.com":"i-0a1b2c3d4e5f60718"}
                    node.alpha.kubernetes.io/ttl: 0
                    volumes.kubernetes.io/controller-managed-attach-detach: true
CreationTimestamp:  Wed, 05 Aug 2026 11:03:51 +0100
Taints:             ${told.taints ?? '<none>'}
Unschedulable:      false
Lease:
  HolderIdentity:  ${told.name}
  AcquireTime:     <unset>
  RenewTime:       Sat, 28 Nov 2026 10:11:32 +0100
Conditions:
  Type                 Status    LastHeartbeatTime                 LastTransitionTime                Reason                       Message
  ----                 ------    -----------------                 ------------------                ------                       -------
  NetworkUnavailable   False     Wed, 05 Aug 2026 11:04:20 +0100   Wed, 05 Aug 2026 11:04:20 +0100   CalicoIsUp                   Calico is running on this node
${told.conditions}
Addresses:
  InternalIP:  10.0.6.32
  Hostname:    ${told.name}
Capacity:
  cpu:                4
  ephemeral-storage:  83873772Ki
  hugepages-1Gi:      0
  hugepages-2Mi:      0
  memory:             15896988Ki
  pods:               ${told.room}
Allocatable:
  cpu:                3920m
  ephemeral-storage:  76224326324
  hugepages-1Gi:      0
  hugepages-2Mi:      0
  memory:             14880156Ki
  pods:               ${told.room}
System Info:
  Machine ID:                 ec2b2e3c4d5e6f708192a3b4c5d6e7f8
  System UUID:                ec2b2e3c-4d5e-6f70-8192-a3b4c5d6e7f8
  Boot ID:                    0e5b1c3a-77f4-4c0d-9a52-6a1f6c1b2d33
  Kernel Version:             6.1.112-122.189.amzn2023.x86_64
  OS Image:                   Amazon Linux 2023.6.20241010
  Operating System:           linux
  Architecture:               amd64
  Container Runtime Version:  containerd://1.7.22
  Kubelet Version:            v1.30.6
PodCIDR:                      10.42.9.0/24
Non-terminated Pods:          (${told.pods} in total)
${table}
Allocated resources:
  (Total limits may be over 100 percent, i.e., overcommitted.)
  Resource           Requests       Limits
  --------           --------       ------
${told.used}
  hugepages-1Gi      0 (0%)         0 (0%)
  hugepages-2Mi      0 (0%)         0 (0%)
Events:              ${told.events ?? '<none>'}
`;
}

const well = `  MemoryPressure       False     Sat, 28 Nov 2026 10:11:30 +0100   Wed, 05 Aug 2026 11:03:51 +0100   KubeletHasSufficientMemory   kubelet has sufficient memory available
  DiskPressure         False     Sat, 28 Nov 2026 10:11:30 +0100   Wed, 05 Aug 2026 11:03:51 +0100   KubeletHasNoDiskPressure     kubelet has no disk pressure
  PIDPressure          False     Sat, 28 Nov 2026 10:11:30 +0100   Wed, 05 Aug 2026 11:03:51 +0100   KubeletHasSufficientPID      kubelet has sufficient PID available`;
const ready = `  Ready                True      Sat, 28 Nov 2026 10:11:30 +0100   Wed, 05 Aug 2026 11:04:11 +0100   KubeletReady                 kubelet is posting ready status`;
const modest = `  cpu                1310m (33%)    2600m (66%)
  memory             6122Mi (42%)   9840Mi (67%)
  ephemeral-storage  0 (0%)         0 (0%)`;

export const nodeCases: DigestCase[] = [
  {
    name: 'node: as many pods as it may hold',
    question: 'new pods stay pending although worker-17 has CPU left',
    deciding: [/pods[^\n]{0,40}58[^\n]{0,12}58/i, '33%'],
    output: node({
      name: 'worker-17',
      seed: 3,
      pods: 58,
      room: 58,
      conditions: `${well}\n${ready}`,
      used: modest,
    }),
  },
  {
    name: 'node: a kubelet that went silent',
    question: 'all pods on worker-23 are terminating',
    deciding: ['Kubelet stopped posting node status', '09:12:44Z', 'node.kubernetes.io/unreachable:NoExecute'],
    output: node({
      name: 'worker-23',
      seed: 4,
      pods: 31,
      room: 110,
      taints: 'node.kubernetes.io/unreachable:NoExecute\n                    node.kubernetes.io/unreachable:NoSchedule',
      conditions: ['MemoryPressure', 'DiskPressure', 'PIDPressure', 'Ready']
        .map(
          (type) =>
            `  ${type.padEnd(20)} Unknown   Sat, 28 Nov 2026 10:11:32 +0100   Sat, 28 Nov 2026 10:12:44 +0100   NodeStatusUnknown            Kubelet stopped posting node status.`,
        )
        .join('\n'),
      used: modest,
    }),
  },
  {
    name: 'node: no network plugin',
    question: 'why is worker-31 NotReady after the reboot?',
    deciding: ['cni plugin not initialized', 'KubeletNotReady'],
    output: node({
      name: 'worker-31',
      seed: 5,
      pods: 9,
      room: 110,
      taints: 'node.kubernetes.io/not-ready:NoExecute',
      conditions: `${well}
  Ready                False     Sat, 28 Nov 2026 10:11:30 +0100   Sat, 28 Nov 2026 09:47:02 +0100   KubeletNotReady              container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized`,
      used: modest,
      events: `
  Type     Reason                   Age                From             Message
  ----     ------                   ----               ----             -------
  Normal   Starting                 24m                kubelet          Starting kubelet.
  Warning  Rebooted                 24m                kubelet          Node worker-31 has been rebooted, boot id: 7ac3f0d2-18bb-4a57-8c3f-2f4f1f8f9a10
  Normal   NodeHasSufficientMemory  24m (x2 over 24m)  kubelet          Node worker-31 status is now: NodeHasSufficientMemory
  Normal   NodeHasNoDiskPressure    24m (x2 over 24m)  kubelet          Node worker-31 status is now: NodeHasNoDiskPressure`,
    }),
  },
  {
    name: 'node: short of memory, and evicting',
    question: 'pods on worker-08 were evicted',
    deciding: ['KubeletHasInsufficientMemory', '(187%)', 'Attempting to reclaim memory'],
    output: node({
      name: 'worker-08',
      seed: 6,
      pods: 37,
      room: 110,
      taints: 'node.kubernetes.io/memory-pressure:NoSchedule',
      conditions: `${well.replace('MemoryPressure       False     Sat, 28 Nov 2026 10:11:30 +0100   Wed, 05 Aug 2026 11:03:51 +0100   KubeletHasSufficientMemory   kubelet has sufficient memory available', 'MemoryPressure       True      Sat, 28 Nov 2026 10:11:30 +0100   Sat, 28 Nov 2026 10:02:18 +0100   KubeletHasInsufficientMemory   kubelet has insufficient memory available')}\n${ready}`,
      used: `  cpu                2210m (56%)    5600m (142%)
  memory             11834Mi (81%)  27330Mi (187%)
  ephemeral-storage  0 (0%)         0 (0%)`,
      events: `
  Type     Reason                     Age                  From     Message
  ----     ------                     ----                 ----     -------
  Normal   NodeHasInsufficientMemory  9m                   kubelet  Node worker-08 status is now: NodeHasInsufficientMemory
  Warning  EvictionThresholdMet       2m (x14 over 9m)     kubelet  Attempting to reclaim memory`,
    }),
  },
];
