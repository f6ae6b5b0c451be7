/**
 * Faults that take pods away.
 * Owns: what each turns and leaves behind. Refuses: code that misbehaves while it runs.
 */
import type { StackAlert } from '../alert.ts';
import { podsOf } from '../pods.ts';
import { crashLoop, endPods, loseNode, rollOut, scaleTo } from '../rollout.ts';
import type { SetUp } from '../set-up.ts';

/** As the rules that come with kube-prometheus label it: the exporter stands where one looks for the service. */
function crashLoopAlert(namespace: string, pod: string, container: string, startsAt: number): StackAlert {
  return {
    name: 'KubePodCrashLooping',
    labels: {
      container,
      namespace,
      pod,
      reason: 'CrashLoopBackOff',
      job: 'kube-state-metrics',
      service: 'kps-kube-state-metrics',
      severity: 'warning',
    },
    annotations: {
      summary: 'Pod is crash looping.',
      description: `Pod ${namespace}/${pod} (${container}) is in waiting state (reason: "CrashLoopBackOff").`,
    },
    expression:
      'max_over_time(kube_pod_container_status_waiting_reason{reason="CrashLoopBackOff",job="kube-state-metrics"}[5m]) >= 1',
    startsAt,
  };
}

export const podFaults: SetUp[] = [
  {
    name: 'oom-loop',
    kind: 'fault',
    world: 'bare',
    play: ({ victim, cluster, onset, now, random, choice }) => {
      const { name } = victim();
      for (const pod of podsOf(cluster, name)) crashLoop(pod, onset + random() * 40_000, now, 'OOMKilled', 45_000);
      return {
        disturb: (knobs) => void (knobs.service(name).memory = 0.97),
        alert: () => crashLoopAlert(choice.namespace, podsOf(cluster, name)[0]?.name ?? '', name, onset + 200_000),
        right: [name],
      };
    },
  },
  {
    name: 'all-replicas-gone',
    kind: 'fault',
    world: 'mesh',
    play: ({ victim, cluster, onset, now }) => {
      const { name } = victim();
      for (const pod of podsOf(cluster, name)) crashLoop(pod, onset, now, 'Error', 4_000);
      return { disturb: () => {}, alert: { above: [name] }, right: [name] };
    },
  },
  {
    name: 'image-pull',
    kind: 'fault',
    world: 'clients',
    play: ({ victim, cluster, random, onset }) => {
      const { name } = victim();
      for (const pod of rollOut(cluster, random, name, { at: onset, image: '5.1.0' })) {
        pod.ready = [];
        pod.waiting = [{ from: pod.life.from + 8_000, to: Number.POSITIVE_INFINITY, reason: 'ImagePullBackOff' }];
      }
      return { disturb: () => {}, alert: { above: [name] }, right: [name] };
    },
  },
  {
    name: 'node-down',
    kind: 'fault',
    world: 'clients',
    play: ({ cluster, random, onset, graph }) => {
      const node = cluster.nodes[Math.floor(random() * cluster.nodes.length)]?.name ?? '';
      const hit = [...new Set(cluster.pods.filter((pod) => pod.node === node).map(({ service }) => service))];
      loseNode(cluster, random, node, onset, 3_600_000);
      const busy = hit.filter((name) => graph.services.some((one) => one.name === name));
      return {
        // Nobody takes the dead addresses out of the rotation: clients keep trying them.
        disturb: (knobs) => {
          for (const { from, to } of graph.calls) if (busy.includes(to)) knobs.call(from, to).lost = 0.2;
        },
        alert: { above: busy },
        right: [node],
      };
    },
  },
  {
    name: 'scaled-to-zero',
    kind: 'fault',
    world: 'bare',
    play: ({ victim, cluster, onset }) => {
      const { name } = victim();
      scaleTo(cluster, name, 0, onset);
      return { disturb: () => {}, alert: { above: [name] }, right: [name] };
    },
  },
  {
    name: 'quota-full',
    kind: 'fault',
    world: 'bare',
    play: ({ victim, cluster, marks, random, onset }) => {
      const { name } = victim();
      marks.quotaFullFrom = onset - 120_000;
      rollOut(cluster, random, name, { at: onset, image: '3.3.0' });
      endPods(cluster, (pod) => pod.service === name && pod.fresh);
      return { disturb: () => {}, alert: { above: [name] }, right: [name] };
    },
  },
];
