/**
 * Pods that no node takes: which wish of the pod rules out the nodes that should have taken it.
 * Owns: the scheduler's sentence against each node's labels, taints and room. Refuses: claims (check-volumes).
 */
import type { KubernetesObject } from '../model/cluster.ts';
import type { PodSpec, Requirement } from '../model/cluster-pod.ts';
import type { ClusterView } from './cluster-view.ts';
import { type Finding, objectName, placeOf, quoted } from './finding.ts';
import { isControlPlane, isNodesOwn, meetsAffinity, meetsSelector, untolerated } from './node-fit.ts';
import { amountOf } from './quantities.ts';
import { type SchedulingPart, schedulingParts, withoutPreemption } from './scheduling-sentence.ts';

export function checkScheduling(view: ClusterView): Finding[] {
  const found: Finding[] = [];
  const seen = new Set<string>();
  for (const pod of view.all('Pod')) {
    const sentence = unscheduledSentence(view, pod);
    if (sentence === undefined) continue;
    const app = view.appOf(pod);
    const workload = view.workloadOf(pod);
    const spec: PodSpec = { ...view.wished(workload ?? pod)?.pod, ...workload?.pod, ...pod.pod };
    const parts = withoutOthers(schedulingParts(sentence), view, pod, spec);
    for (const one of findingsOf(view, spec, parts)) {
      const key = `${pod.namespace}/${app}/${one.reason}`;
      if (seen.has(key)) continue;
      seen.add(key);
      found.push({
        object: one.node ? `node/${one.node}` : objectName('Pod', app),
        ...placeOf(one.node ? { environment: pod.environment } : pod),
        reason: one.reason,
        weight: one.weight,
        standing: 'own',
        why: `pod ${pod.name} is not scheduled: ${quoted(withoutPreemption(sentence))}; ${one.because}`,
        settle: one.settle,
        harms: one.node ? [app] : undefined,
      });
    }
  }
  return found;
}

/** What the scheduler last said of a pod that still has no node. */
function unscheduledSentence(view: ClusterView, pod: KubernetesObject): string | undefined {
  if (pod.run?.node ?? pod.pod?.node) return undefined;
  if (pod.run?.phase && pod.run.phase !== 'Pending') return undefined;
  const condition = pod.conditions?.find(({ type, status }) => type === 'PodScheduled' && status === 'False');
  if (condition?.message) return condition.message;
  const events = view.eventsOf(pod).filter(({ reason }) => reason === 'FailedScheduling');
  return events.toSorted((one, other) => (other.last ?? 0) - (one.last ?? 0))[0]?.message;
}

/**
 * The parts without the nodes that the pod never asked for: its labels chose others, which something else keeps from it.
 * So it is where as many are seen not to carry them as the sentence counts, and where a taint drove away its like.
 */
function withoutOthers(
  parts: SchedulingPart[],
  view: ClusterView,
  pod: KubernetesObject,
  spec: PodSpec,
): SchedulingPart[] {
  const labels = parts.find(({ kind }) => kind === 'node-labels');
  const nodes = view.all('Node').filter((node) => node.labels !== undefined);
  const fitting = nodes.filter((node) => meetsSelector(node, spec) && meetsAffinity(node, spec));
  const isKnown = spec.nodeSelector !== undefined || spec.nodeAffinity !== undefined;
  const isSeen = isKnown && fitting.length > 0 && (labels?.nodes ?? 0) <= nodes.length - fitting.length;
  const isDriven = parts.some(({ kind }) => kind === 'taint') && wereDriven(view, pod);
  const rest = parts.filter((part) => part !== labels);
  return rest.length > 0 && (isSeen || isDriven) ? rest : parts;
}

/** A taint drove pods away that were made of the same template. */
function wereDriven(view: ClusterView, { name, namespace, environment }: KubernetesObject): boolean {
  return view.cluster.events.some(
    ({ about, reason, message, environment: where }) =>
      reason === 'TaintManagerEviction' &&
      message.startsWith('Marking for deletion') &&
      about.namespace === namespace &&
      where === environment &&
      (about.name === name || templateOf(about.name) === templateOf(name)),
  );
}

/** The name of a pod without what is drawn by lot for each. */
function templateOf(pod: string): string {
  return pod.replace(/-[a-z0-9]{5}$/, '');
}

interface Blocked {
  reason: string;
  weight: number;
  because: string;
  settle: string;
  node?: string;
}

/**
 * Each node by itself: which wish fails there first. Nodes that never take such pods (control plane, unless tolerated)
 * say nothing. Where nodes were not seen, the sentence's own counts decide.
 */
function findingsOf(view: ClusterView, spec: PodSpec, parts: SchedulingPart[]): Blocked[] {
  const nodes = view.all('Node').filter((node) => !isControlPlane(node));
  const candidates = nodes.filter((node) => meetsSelector(node, spec) && meetsAffinity(node, spec));
  const has = (kind: SchedulingPart['kind']) => parts.find((part) => part.kind === kind);
  if (has('claim') || has('claim-missing')) return [];
  const found: Blocked[] = [];
  const labels = has('node-labels');
  const knowsWish = spec.nodeSelector !== undefined;
  if (labels && nodes.length > 0 && knowsWish && candidates.length === 0) return [labelWish(spec, nodes, view)];
  const cordoned = candidates.filter(({ node }) => node?.unschedulable);
  const tainted = candidates.filter((node) => !node.node?.unschedulable && untolerated(node, spec).length > 0);
  const open = candidates.filter((node) => !cordoned.includes(node) && !tainted.includes(node));
  if (candidates.length > 0 && open.length === 0) {
    if (tainted.length >= cordoned.length && tainted[0]) found.push(taintFinding(tainted, spec));
    if (cordoned.length > 0)
      found.push({
        reason: 'node-cordoned',
        weight: tainted.length > cordoned.length ? 0.5 : 0.93,
        because: `of the nodes that fit, ${namesOf(cordoned)} ${cordoned.length === 1 ? 'is' : 'are'} cordoned`,
        settle: `who cordoned ${namesOf(cordoned)}, and whether it may be uncordoned`,
      });
    return found;
  }
  return fromSentence(parts, spec, view);
}

function fromSentence(said: SchedulingPart[], spec: PodSpec, view: ClusterView): Blocked[] {
  // A node in trouble keeps away what it would have taken: that the others never took it is no news.
  const isTroubled = said.some(({ kind, detail }) => kind === 'taint' && isNodesOwn(detail ?? ''));
  const parts = isTroubled ? said.filter(({ kind }) => kind !== 'node-labels') : said;
  const reserved = view.all('Node').filter((node) => isControlPlane(node)).length;
  const ranked = parts
    .map((part) => ({ part, nodes: isReservation(part) ? part.nodes - Math.max(1, reserved) : part.nodes }))
    .filter(({ nodes, part }) => nodes > 0 || !isReservation(part))
    .toSorted((one, other) => other.nodes - one.nodes);
  return ranked.flatMap(({ part }, place): Blocked[] => {
    const one = ofPart(part, spec, view);
    return one ? [{ ...one, weight: Math.max(0.3, one.weight - 0.25 * place) }] : [];
  });
}

/** A part that control-plane nodes bring to every such sentence. */
function isReservation({ kind, detail }: SchedulingPart): boolean {
  return (
    kind === 'cordoned' ||
    (kind === 'taint' && /node-role\.kubernetes\.io\/(?:control-plane|master)/.test(detail ?? ''))
  );
}

function ofPart(part: SchedulingPart, spec: PodSpec, view: ClusterView): Blocked | undefined {
  const because = `${part.nodes} ${part.nodes === 1 ? 'node' : 'nodes'}: ${quoted(part.text, 120)}`;
  switch (part.kind) {
    case 'cordoned':
      return {
        reason: 'node-cordoned',
        weight: 0.85,
        because,
        settle: 'kubectl get nodes: which are SchedulingDisabled, and who cordoned them',
      };
    case 'taint':
      return ofTaint(part, because);
    case 'node-labels':
      return { ...labelWish(spec, view.all('Node'), view), because };
    case 'anti-affinity':
      return {
        reason: 'pod-anti-affinity-unsatisfied',
        weight: 0.92,
        because,
        settle: "the pod's anti-affinity against the pods on each node",
      };
    case 'pod-affinity':
      return {
        reason: 'pod-affinity-unsatisfied',
        weight: 0.9,
        because,
        settle: "the pod's affinity against the pods on each node",
      };
    case 'spread':
      return {
        reason: 'topology-spread-unsatisfied',
        weight: 0.85,
        because,
        settle: "the pod's topology spread constraints against the nodes' zones",
      };
    case 'resource': {
      const resource = part.detail ?? 'resource';
      return {
        reason: `insufficient-${resource.split('/').at(-1)}`,
        weight: 0.9 + excess(spec, resource, view),
        because,
        settle: `the pod's ${resource} request against what each node has free`,
      };
    }
    case 'too-many-pods': {
      const [node] = view.all('Node').filter((one) => !isControlPlane(one));
      return {
        reason: 'node-pods-full',
        weight: 0.8,
        because,
        settle: "each node's pods against its limit",
        node: node?.name,
      };
    }
    case 'volume-place':
      return {
        reason: 'volume-node-affinity-conflict',
        weight: 0.85,
        because,
        settle: "the volume's node affinity against the nodes that are left",
      };
    case 'host-port':
      return {
        reason: 'host-port-conflict',
        weight: 0.85,
        because,
        settle: 'which pod holds the host port on each node',
      };
    case 'claim':
    case 'claim-missing':
    case 'other':
      return undefined;
  }
}

/** A request beyond any node's whole is the surer sign. */
function excess(spec: PodSpec, resource: string, view: ClusterView): number {
  const wanted = Math.max(0, ...(spec.containers ?? []).map(({ requests }) => amountOf(requests?.[resource]) || 0));
  const most = Math.max(0, ...view.all('Node').map(({ node }) => amountOf(node?.allocatable?.[resource]) || 0));
  return wanted > 0 && most > 0 && wanted > most ? 0.05 : 0;
}

function ofTaint(part: SchedulingPart, because: string): Blocked | undefined {
  const detail = part.detail ?? '';
  // Which node it is the node checks say, with the node's own conditions.
  if (isNodesOwn(detail)) return undefined;
  if (/node\.kubernetes\.io\/unschedulable/.test(detail))
    return { reason: 'node-cordoned', weight: 0.85, because, settle: 'who cordoned the nodes' };
  return {
    reason: 'taint-not-tolerated',
    weight: 0.92,
    because,
    settle: `who set the taint {${detail}}, and whether the pod should tolerate it`,
  };
}

function taintFinding(nodes: KubernetesObject[], spec: PodSpec): Blocked {
  const [taint] = nodes.flatMap((node) => untolerated(node, spec));
  const text = `${taint?.key ?? ''}${taint?.value ? `=${taint.value}` : ''}:${taint?.effect ?? ''}`;
  return {
    reason: 'taint-not-tolerated',
    weight: 0.95,
    because: `of the nodes that fit, ${namesOf(nodes)} ${nodes.length === 1 ? 'carries' : 'carry'} ${quoted(text, 120)}, which the pod does not tolerate`,
    settle: `who set the taint ${text}, and whether the pod should tolerate it`,
  };
}

function labelWish(spec: PodSpec, nodes: readonly KubernetesObject[], view: ClusterView): Blocked {
  const selector = Object.entries(spec.nodeSelector ?? {});
  const known = nodes.filter(({ labels }) => labels !== undefined);
  const bySelector = selector.length > 0 && (known.length === 0 || !known.some((node) => meetsSelector(node, spec)));
  const byAffinity = (spec.nodeAffinity?.length ?? 0) > 0 || selector.length === 0;
  if (bySelector || !byAffinity)
    return {
      reason: 'node-selector-unsatisfied',
      weight: 0.95,
      because: `no node carries ${selector.map(([key, value]) => quoted(`${key}=${value}`, 80)).join(', ')}`,
      settle: `the nodes' labels (${view.all('Node').length} nodes seen) against the nodeSelector`,
    };
  return {
    reason: 'node-affinity-unsatisfied',
    weight: 0.95,
    because: `no node meets the required affinity ${quoted(spec.nodeAffinity?.map((term) => term.map(shownRequirement).join(' and ')).join(' or ') ?? '(not shown)', 160)}`,
    settle: "the nodes' labels against the pod's node affinity",
  };
}

function shownRequirement({ key, operator, values }: Requirement): string {
  return `${key} ${operator} ${values.join('|')}`.trim();
}

function namesOf(nodes: KubernetesObject[]): string {
  return (
    nodes
      .slice(0, 3)
      .map(({ name }) => name)
      .join(', ') + (nodes.length > 3 ? ` and ${nodes.length - 3} more` : '')
  );
}
