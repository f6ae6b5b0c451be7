/**
 * The vocabulary of root causes: which reasons there are, and how each is said of an object.
 * Owns: the words, when a cause is sure enough to be claimed, and taking an object's name apart.
 * Refuses: finding causes (evidence/kubernetes does), and words for a reason that is not listed: then the reason is said.
 */
import type { Finding } from '../evidence.ts';
import type { RootCause } from './triage-result.ts';

/** From this score on a sign is a cause to claim and to act on; below it is a lead. */
export const telling = 0.6;

export function isTelling({ score }: Pick<RootCause, 'score'>): boolean {
  return score >= telling;
}

/** What follows the object: "`app/cart` cannot pull its image: its name or tag does not exist". */
const phrases = {
  'cpu-quota-exceeded': 'has no CPU left in its quota, so new pods are refused',
  'memory-quota-exceeded': 'has no memory left in its quota, so new pods are refused',
  'pod-quota-exceeded': 'may hold no more pods: its quota is used up',
  'service-quota-exceeded': 'may hold no more Services: its quota is used up',
  'storage-quota-exceeded': 'has no storage left in its quota, so a volume claim is refused',
  'quota-needs-requests': 'does not state the requests that a quota there demands',
  'limit-range-violated': 'asks for more or less than the limit range allows',
  'pod-security-violated': "breaks the namespace's pod security rules",
  'creation-refused': 'is refused when its pods are created',
  'service-account-not-found': 'names a service account that does not exist',
  'admission-webhook-rejecting': 'is refused by an admission webhook',
  'node-cordoned': 'finds no node: those that could take it are cordoned',
  'node-affinity-unsatisfied': 'finds no node that meets its affinity',
  'node-selector-unsatisfied': 'finds no node with the labels that it selects',
  'pod-affinity-unsatisfied': 'finds no node beside the pods that it wants to be near',
  'pod-anti-affinity-unsatisfied': 'finds no node that its anti-affinity leaves',
  'topology-spread-unsatisfied': 'finds no node that keeps its spread',
  'taint-not-tolerated': 'does not tolerate the taint of the nodes that would fit',
  'insufficient-cpu': 'asks for more CPU than any node has free',
  'insufficient-memory': 'asks for more memory than any node has free',
  'insufficient-ephemeral-storage': 'asks for more local storage than any node has free',
  'insufficient-gpu': 'asks for more GPUs than any node has free',
  'host-port-conflict': 'wants a port of the node that is taken',
  'volume-already-bound': 'wants a volume that is bound to another claim',
  'volume-selector-unmatched': 'wants a volume with labels that none has',
  'storage-class-mismatch': 'wants another storage class than its volume has',
  'volume-access-mode-mismatch': 'wants an access mode that no volume offers',
  'volume-capacity-insufficient': 'wants more space than any volume has',
  'volume-claim-not-found': 'names a volume claim that does not exist',
  'volume-node-affinity-conflict': 'has its volume on a node that it cannot run on',
  'volume-not-available': 'waits for a volume that is not available',
  'volume-permission-denied': 'may not read or write its volume',
  'volume-attach-conflict': 'waits for a volume that is attached to another node',
  'volume-full': 'has no space left on its volume',
  'secret-not-found': 'needs a Secret that does not exist',
  'config-map-not-found': 'needs a ConfigMap, or a key of one, that does not exist',
  'required-variable-missing': 'lacks a setting that it needs to start',
  'command-not-found': 'has a command that does not exist or may not be run',
  'crash-on-start': 'ends soon after each start',
  'init-container-failing': 'does not get past its init container',
  'rollout-stuck': 'has a new revision that does not become ready',
  'image-not-found': 'cannot pull its image: its name or tag does not exist',
  'image-registry-unresolvable': "cannot pull its image: the registry's name cannot be resolved",
  'image-registry-unreachable': 'cannot pull its image: the registry cannot be reached',
  'image-registry-certificate-rejected': "cannot pull its image: the registry's certificate is refused",
  'image-pull-unauthorized': 'cannot pull its image: the registry refuses its credentials',
  'image-pull-rate-limited': 'cannot pull its image: the registry gets too many requests',
  'image-architecture-mismatch': "has an image that is not for the node's processor",
  'oom-killed': 'needs more memory than its limit and is killed',
  'ephemeral-storage-exceeded': 'wrote more local storage than its limit and was evicted',
  'evicted-under-pressure': 'was evicted from a node that ran out of something',
  'file-descriptors-exhausted': 'may open no more files or sockets',
  'liveness-probe-wrong-protocol': 'is restarted by a liveness probe that speaks another protocol than its port',
  'liveness-probe-wrong-port': 'is restarted by a liveness probe on a port where nothing listens',
  'liveness-probe-too-early': 'is restarted by a liveness probe that does not wait for its start',
  'startup-probe-wrong-protocol': 'is restarted by a startup probe that speaks another protocol than its port',
  'startup-probe-wrong-port': 'is restarted by a startup probe on a port where nothing listens',
  'startup-probe-too-early': 'is restarted by a startup probe that gives it too little time',
  'readiness-probe-wrong-protocol': 'gets no requests: its readiness probe speaks another protocol than its port',
  'readiness-probe-wrong-port': 'gets no requests: its readiness probe asks a port where nothing listens',
  'readiness-probe-too-early': 'gets no requests: its readiness probe gives up too soon',
  'sidecar-port-conflict': 'finds its port taken by a sidecar',
  'database-credentials-rejected': 'is refused by its database: wrong user or password',
  'database-port-wrong': 'dials its database on a wrong port',
  'database-read-only': 'refuses writes',
  'database-connections-exhausted': 'has no connections left',
  'scaled-to-zero': 'is scaled to no replicas',
  'autoscaler-at-maximum': 'is at the most replicas that its autoscaler may give',
  'autoscaler-without-metrics': 'is not scaled: its autoscaler cannot read its metrics',
  'disruption-budget-blocks': 'cannot be moved: its disruption budget allows none',
  'message-backlog': 'works off its queue more slowly than the queue grows',
  'restarted-by-hand': 'was restarted, drained or deleted by somebody',
  'service-selector-unmatched': 'has a Service that selects none of its pods',
  'service-port-mismatch': 'has a Service on another port than its container or its callers use',
  'service-protocol-mismatch': 'has a Service that forwards another protocol',
  'dependency-address-wrong': 'calls something it needs by a wrong address',
  'gateway-misroute': 'does not get its requests: the gateway sends them elsewhere',
  'ingress-backend-missing': 'leads to a Service or port that is not there',
  'network-policy-blocks': 'is cut off by a network policy',
  'dns-resolution-failure': 'cannot resolve names',
  'cluster-dns-down': 'does not answer for names in the cluster',
  'certificate-expired': 'has a certificate that is not valid now',
  'certificate-name-mismatch': 'has a certificate for other names',
  'cpu-saturation': 'has used up its CPU',
  'pod-network-delay': 'has a slow network',
  'job-failed': 'used up its retries',
  'job-runs-overlap': 'is started again before its last run has ended, so its runs pile up',
  'cron-job-suspended': 'does not start: it is suspended or missed its time',
  'container-runtime-down': 'has no running container runtime',
  'kubelet-down': 'has no running kubelet',
  'kube-proxy-down': 'has no running kube-proxy',
  'scheduler-down': 'has no running scheduler',
  'controller-manager-down': 'has no running controller manager',
  'api-server-down': 'has no running API server',
  'etcd-down': 'has no running etcd',
  'network-plugin-down': 'has no running network plugin',
  'api-server-throttling': 'is throttled by the API server',
  'connection-tracking-full': 'drops new connections: its connection table is full',
  'unit-failed': 'has a service on its machine that failed and was not started again',
  'clock-skew': 'has a clock that is off',
  'node-not-ready': 'is not ready',
  'node-disk-pressure': 'is nearly out of disk',
  'node-memory-pressure': 'is nearly out of memory',
  'node-pids-exhausted': 'has no process ids left',
  'node-pods-full': 'runs as many pods as it may',
  'node-network-delay': 'has a slow network',
  'node-packet-loss': 'loses packets on its network',
} as const;

export type KnownReason = keyof typeof phrases;
export type KnownPhrase = (typeof phrases)[KnownReason];

/** All that is known; a check may name a new one of the same form. */
export const knownReasons: readonly string[] = Object.keys(phrases);

/** How a reason is written. */
export const reasonForm = /^[a-z]+(?:-[a-z]+)+$/;

export function isKnownReason(reason: string): reason is KnownReason {
  return Object.hasOwn(phrases, reason);
}

/** What is said of the object, without its name; null for a reason that has no words of its own. */
export function knownPhrase(reason: string): KnownPhrase | null {
  return isKnownReason(reason) ? phrases[reason] : null;
}

/** Longer than any reason; a card has no room for more. */
const longestReason = 80;

/** The same, with the reason itself where it has no words. */
export function reasonPhrase(reason: string): string {
  return knownPhrase(reason) ?? `has the fault ${reason.slice(0, longestReason).replaceAll('-', ' ')}`;
}

/** `app/cart` as `app` and `cart`. */
export function objectParts(object: string): { kind: string; name: string } {
  const at = object.indexOf('/');
  return { kind: object.slice(0, Math.max(0, at)), name: object.slice(at + 1) };
}

/**
 * The root causes that a finding stands for: the first where it tells and is what the finding names, and a second that is
 * needed beside it. Empty where the cause is known by other signs only.
 */
export function claimedCauses({ outcome, component, rootCauses = [] }: Finding): RootCause[] {
  const [first] = rootCauses;
  if (outcome !== 'fault' || !first || !isTelling(first) || first.component !== component) return [];
  return [first, ...rootCauses.filter(({ needed }) => needed).slice(0, 1)];
}
