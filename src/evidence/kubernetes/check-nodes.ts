/**
 * Nodes and their own services: runtime, kubelet, proxy, scheduler, and what a node says of itself.
 * Owns: systemd's word, node conditions, and pods that wait for a scheduler. Refuses: the kernel's words (check-kernel), and metrics (check-load).
 */
import type { KubernetesObject, NodeService } from '../model/cluster.ts';
import type { ClusterView } from './cluster-view.ts';
import { type Finding, placeOf, quoted } from './finding.ts';
import { isPodWell } from './health.ts';

const units: [RegExp, string][] = [
  [/^(?:containerd|docker|dockerd|crio|cri-o|cri-dockerd)$/, 'container-runtime-down'],
  [/^(?:kubelet|k3s|k3s-agent|rke2-agent|rke2-server)$/, 'kubelet-down'],
  [/^kube-proxy$/, 'kube-proxy-down'],
  [/^kube-scheduler$/, 'scheduler-down'],
  [/^kube-controller-manager$/, 'controller-manager-down'],
  [/^kube-apiserver$/, 'api-server-down'],
  [/^etcd$/, 'etcd-down'],
  [/^(?:chrony|chronyd|ntpd|systemd-timesyncd)$/, 'clock-skew'],
];

export function checkNodes(view: ClusterView): Finding[] {
  return [
    ...ofUnits(view),
    ...view.all('Node').flatMap((node) => ofConditions(view, node)),
    ...ofControlPods(view),
    ...ofSandboxes(view),
  ];
}

function isDown({ active }: NodeService): boolean {
  return /^(?:inactive|failed|deactivating|activating|dead)$/.test(active);
}

/** A unit that is down where the same unit runs elsewhere, or by itself where nothing shows that nodes do without it. */
function ofUnits(view: ClusterView): Finding[] {
  const { nodeServices } = view.cluster;
  return nodeServices.filter(isDown).flatMap((service): Finding[] => {
    const reason = units.find(([pattern]) => pattern.test(service.unit))?.[1];
    if (!reason) return [];
    // Two runtimes or two clocks may be installed; the one in use decides.
    const others = nodeServices.filter(
      (one) =>
        one.node === service.node &&
        one.unit !== service.unit &&
        units.some(([pattern, other]) => other === reason && pattern.test(one.unit)),
    );
    if (others.some((one) => !isDown(one))) return [];
    const since = /since (.{1,60}?)(?:; |$)/.exec(service.text)?.[1];
    return [
      {
        object: `node/${service.node}`,
        reason,
        weight: 0.98,
        standing: 'own',
        why: `${service.unit} on ${service.node}: ${quoted(service.text)}`,
        settle: `journalctl -u ${service.unit} on ${service.node}${since ? `, around ${since}` : ''}`,
        harms: podsOn(view, service.node),
      },
    ];
  });
}

/** Applications with a pod there. */
export function podsOn(view: ClusterView, node: string): string[] {
  return [
    ...new Set(
      view
        .all('Pod')
        .filter((pod) => (pod.run?.node ?? pod.pod?.node) === node)
        .map((pod) => view.appOf(pod)),
    ),
  ];
}

/** The node went away with the incident, and something that stands on it is not well since. */
function tookDown(view: ClusterView, node: string, since: number | undefined): boolean {
  return (
    since !== undefined &&
    since >= view.telemetry.alert.window.from &&
    view.all('Pod').some((pod) => (pod.run?.node ?? pod.pod?.node) === node && isPodWell(pod) === false)
  );
}

const pressures: [string, string, string][] = [
  ['DiskPressure', 'node-disk-pressure', 'df on the node; images and logs that fill it'],
  ['MemoryPressure', 'node-memory-pressure', 'what uses the memory on the node'],
  ['PIDPressure', 'node-pids-exhausted', 'processes on the node, by pod'],
];

function ofConditions(view: ClusterView, node: KubernetesObject): Finding[] {
  const found: Finding[] = [];
  const base = {
    object: `node/${node.name}`,
    ...placeOf({ environment: node.environment }),
    standing: 'own' as const,
    harms: podsOn(view, node.name),
  };
  const of = (type: string) => node.conditions?.find((one) => one.type === type);
  for (const [type, reason, settle] of pressures) {
    const condition = of(type);
    if (condition?.status === 'True')
      found.push({
        ...base,
        reason,
        weight: 0.85,
        why: `node ${node.name}: ${type}, ${quoted(condition.message ?? condition.reason ?? 'True')}`,
        settle,
      });
  }
  const network = of('NetworkUnavailable');
  if (network?.status === 'True')
    found.push({
      ...base,
      reason: 'network-plugin-down',
      weight: 0.85,
      why: `node ${node.name}: NetworkUnavailable, ${quoted(network.message ?? '')}`,
      settle: "the network plugin's pod on the node",
    });
  if (node.node?.ready !== false) return found;
  const ready = of('Ready');
  const words = `${ready?.message ?? ''} ${(node.conditions ?? []).map(({ message }) => message ?? '').join(' ')}`;
  const why = `node ${node.name} is not ready: ${quoted(ready?.message ?? ready?.reason ?? 'NotReady')}`;
  if (
    /container runtime (?:is down|not ready|status check)|containerd\.sock|docker\.sock|crio\.sock|PLEG is not healthy/i.test(
      words,
    )
  )
    found.push({
      ...base,
      reason: 'container-runtime-down',
      weight: 0.85,
      why,
      settle: 'the container runtime on the node (systemctl status)',
    });
  else if (/cni plugin not initialized|network plugin (?:is )?not ready|NetworkPluginNotReady/i.test(words))
    found.push({
      ...base,
      reason: 'network-plugin-down',
      weight: 0.85,
      why,
      settle: "the network plugin's pod on the node",
    });
  else if (/stopped posting node status/i.test(words))
    found.push({
      ...base,
      reason: 'kubelet-down',
      weight: tookDown(view, node.name, ready?.since) ? 0.9 : 0.7,
      why,
      settle: 'the kubelet on the node (systemctl status), and the way to it',
    });
  found.push({
    ...base,
    reason: 'node-not-ready',
    weight: 0.6,
    standing: 'symptom',
    why,
    settle: "the node's kubelet, runtime and network",
  });
  return found;
}

/** Control-plane parts that run as pods say it as pods do. */
const parts: [RegExp, string][] = [
  [/^kube-scheduler\b/, 'scheduler-down'],
  [/^kube-proxy\b/, 'kube-proxy-down'],
  [/^kube-controller-manager\b/, 'controller-manager-down'],
  [/^etcd\b/, 'etcd-down'],
];

function ofControlPods(view: ClusterView): Finding[] {
  return view.all('Pod').flatMap((pod): Finding[] => {
    const reason = pod.namespace === 'kube-system' && parts.find(([pattern]) => pattern.test(pod.name))?.[1];
    const node = pod.run?.node ?? pod.pod?.node;
    const isUp = pod.run?.ready === undefined || pod.run.ready > 0;
    if (!reason || !node || isUp) return [];
    return [
      {
        object: `node/${node}`,
        reason,
        weight: 0.85,
        standing: 'own',
        why: `pod ${pod.name}: ${quoted(pod.run?.reason ?? pod.run?.phase ?? 'not ready')}`,
        settle: `kubectl logs -p ${pod.name} -n kube-system`,
        harms: podsOn(view, node),
      },
    ];
  });
}

/** Pods that get no sandbox tell of the runtime and the network plugin of their node. */
function ofSandboxes(view: ClusterView): Finding[] {
  const signs = [
    [
      /(?:containerd|docker|crio)\.sock.{0,80}(?:no such file|connection refused|i\/o timeout)|container runtime is (?:down|not running)/i,
      'container-runtime-down',
      'the container runtime on the node (systemctl status)',
    ],
    [
      /failed to (?:setup|set up) network|cni plugin not initialized|plugin type="[^"]{1,60}" failed \(add\)|NetworkPlugin \S{1,60} failed/i,
      'network-plugin-down',
      "the network plugin's pod on the node",
    ],
  ] as const;
  return view.all('Pod').flatMap((pod) => {
    const node = pod.run?.node ?? pod.pod?.node;
    if (!node || isPodWell(pod) !== false) return [];
    const message = view
      .eventsOf(pod)
      .find(({ type, reason }) => type === 'Warning' && /Sandbox|NetworkNotReady|FailedMount/i.test(reason))?.message;
    return signs.flatMap(([pattern, reason, settle]): Finding[] =>
      message !== undefined && pattern.test(message.slice(0, 2000))
        ? [
            {
              object: `node/${node}`,
              reason,
              weight: 0.8,
              standing: 'own',
              why: `pod ${pod.name} on ${node}: ${quoted(message)}`,
              settle,
              harms: podsOn(view, node),
            },
          ]
        : [],
    );
  });
}
