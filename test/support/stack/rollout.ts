/**
 * What people and controllers do to workloads: roll out, scale, crash, lose a node.
 * Owns: the traces that each leaves in pods, replica sets and generations. Refuses: choosing whom it hits.
 */
import { suffix } from './chance.ts';
import { addPod, type Cluster, endAt, type Pod, podsOf, within } from './pods.ts';

const readyAfter = 20_000;

/**
 * A new revision, its pods one after the other, the old ones leaving as they come. `stays` keeps the old pods: the new
 * ones never got ready. `image` null keeps the image: only configuration changed.
 */
export function rollOut(
  cluster: Cluster,
  random: () => number,
  service: string,
  options: { at: number; image: string | null; stays?: boolean; most?: number },
): Pod[] {
  const old = podsOf(cluster, service).filter((pod) => within([pod.life], options.at));
  const [first] = old;
  if (!first) return [];
  const replicaSet = `${first.workload}-${suffix(random, 10)}`;
  for (const set of cluster.replicaSets)
    if (set.workload === first.workload && !options.stays) set.wanted = endAt(set.wanted, options.at + 40_000);
  cluster.replicaSets.push({
    name: replicaSet,
    workload: first.workload,
    created: options.at,
    wanted: [{ from: options.at, to: Number.POSITIVE_INFINITY }],
  });
  raiseGeneration(cluster, first.workload, options.at);
  const image = options.image ? `${first.image.split(':')[0]}:${options.image}` : first.image;
  return old.slice(0, options.most ?? old.length).map((pod, i) => {
    const from = options.at + i * 25_000;
    const life = { from, to: Number.POSITIVE_INFINITY };
    if (!options.stays) {
      pod.life = { ...pod.life, to: from + readyAfter + 5_000 };
      pod.ready = endAt(pod.ready, from + readyAfter);
    }
    const { workload } = pod;
    const name = `${replicaSet}-${suffix(random, 5)}`;
    const ready = [{ from: from + readyAfter, to: Number.POSITIVE_INFINITY }];
    return addPod(cluster, random, { name, workload, service, image, life, ready }, replicaSet);
  });
}

export function raiseGeneration(cluster: Cluster, workload: string, at: number): void {
  const found = cluster.workloads.find(({ name }) => name === workload);
  const newest = found?.generations.at(-1);
  if (found && newest) found.generations.push({ from: at, generation: newest.generation + 1 });
}

export function scaleTo(cluster: Cluster, workload: string, replicas: number, at: number): void {
  cluster.workloads.find(({ name }) => name === workload)?.wanted.push({ from: at, replicas });
  raiseGeneration(cluster, workload, at);
  const alive = cluster.pods.filter((pod) => pod.workload === workload && within([pod.life], at));
  for (const pod of alive.slice(replicas)) leave(pod, at);
}

/** Gone for good, its series with it. */
export function leave(pod: Pod, at: number): void {
  pod.life = { ...pod.life, to: at };
  pod.ready = endAt(pod.ready, at);
}

/** Starts, runs for a while, ends with `reason`, waits longer each time. */
export function crashLoop(pod: Pod, from: number, until: number, reason: string, runsMs: number): void {
  const readyLater = pod.ready.map((span) => ({ ...span }));
  pod.ready = endAt(pod.ready, from);
  let time = Math.max(from, readyLater[0]?.from ?? from);
  let pause = 10_000;
  while (time < until) {
    pod.ended.push({ at: time, reason });
    pod.waiting.push({ from: time + 2_000, to: time + pause, reason: 'CrashLoopBackOff' });
    const again = time + pause;
    if (runsMs > 15_000) pod.ready.push({ from: again + 10_000, to: again + runsMs });
    time = again + runsMs;
    pause = Math.min(300_000, pause * 2);
  }
}

/** The node stops answering; its pods are unready after 40 s and replaced after `replacedAfter`, where there is room. */
export function loseNode(
  cluster: Cluster,
  random: () => number,
  name: string,
  at: number,
  replacedAfter = 300_000,
): void {
  const node = cluster.nodes.find((one) => one.name === name);
  if (!node) return;
  node.ready = endAt(node.ready, at);
  const others = cluster.nodes.filter((one) => one.name !== name);
  const hit = cluster.pods.filter((pod) => pod.node === name && within([pod.life], at));
  for (const [i, pod] of hit.entries()) {
    pod.ready = endAt(pod.ready, at);
    const workload = cluster.workloads.find((one) => one.name === pod.workload);
    // A StatefulSet's pod is not replaced while its node is unreachable.
    if (workload?.kind !== 'Deployment') continue;
    const from = at + replacedAfter;
    const elsewhere = others[i % others.length]?.name ?? '';
    addPod(
      cluster,
      random,
      {
        name: `${pod.replicaSet}-${suffix(random, 5)}`,
        workload: pod.workload,
        service: pod.service,
        image: pod.image,
        life: { from, to: Number.POSITIVE_INFINITY },
        ready: [{ from: from + 30_000, to: Number.POSITIVE_INFINITY }],
        node: elsewhere,
      },
      pod.replicaSet,
    );
  }
}

/** As if they had never been made: what a quota refuses. */
export function endPods(cluster: Cluster, which: (pod: Pod) => boolean): void {
  cluster.pods = cluster.pods.filter((pod) => !which(pod));
}
