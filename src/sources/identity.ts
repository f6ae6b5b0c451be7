/**
 * Which component a set of labels speaks of.
 * Owns: the order in which labels are believed, and where the component lives: environment and namespace.
 * Refuses: taking an exporter, a sidecar or a scraper for the component, and joining names across environments.
 */

export type Labels = Readonly<Record<string, string>>;

export interface Identity {
  name: string;
  /** Cluster, stage or both; absent where the labels do not say. */
  environment?: string;
  namespace?: string;
}

/** Labels that say where something runs; asked for in every grouped query. */
export const environmentLabels = [
  'environment',
  'env',
  'deployment_environment_name',
  'deployment_environment',
  'cluster',
  'k8s_cluster_name',
];
/** A label that a query makes of a job such as `shop/cart`, where the job itself is not kept. */
export const namespaceOfJob = 'job_namespace';
export const namespaceLabels = [
  'exported_namespace',
  'destination_service_namespace',
  'destination_workload_namespace',
  'namespace',
  'k8s_namespace_name',
  'kubernetes_namespace',
  'service_namespace',
  namespaceOfJob,
];

/** Labels that name a component, the most certain first; `pod` and its like without the hash of a replica. */
const nameLabels = [
  'service_name',
  'deployment',
  'k8s_deployment_name',
  'statefulset',
  'k8s_statefulset_name',
  'daemonset',
  'k8s_daemonset_name',
  'cronjob',
  'job_name',
  'destination_workload',
  'destination_canonical_service',
  'destination_service_name',
  'exported_service',
  'workload',
  'consumergroup',
  'consumer_group',
  'exported_pod',
  'pod_owner',
  'pod',
  'pod_name',
  'k8s_pod_name',
  'kubernetes_pod_name',
  'exported_container',
  'container',
  'k8s_container_name',
  'app_kubernetes_io_name',
  'label_app_kubernetes_io_name',
  'app',
  'k8s_app',
  'application',
  'horizontalpodautoscaler',
  'persistentvolumeclaim',
  'ingress',
  'service',
  'exported_job',
  'job',
  'nodename',
  'node',
  'exported_instance',
  'server',
  'target',
  'instance',
  'namespace',
];
const ofReplica = /pod/;
const ofAddress = /^(?:(?:exported_)?instance|server|target)$/;

/** Every label that a grouped query should keep, so that the answer can be told apart by component. */
export const identityLabels: readonly string[] = [
  ...new Set([...environmentLabels, ...namespaceLabels, ...nameLabels]),
];

/** Programs that tell of others: exporters, scrapers, collectors, sidecars. */
const tellsOfOthers =
  /(?:^|[-_/.])(?:exporter|kube-state-metrics|ksm|cadvisor|kubelet|otel|otelcol|opentelemetry|collector|prometheus|promtail|pushgateway|blackbox|alertmanager|vmagent|vmalert|statsd|tempo|mimir|metrics-generator|spanmetrics)(?:$|[-_/.])/;
const sidecars = /^(?:istio-proxy|linkerd-proxy|envoy|envoy-sidecar|daprd|vault-agent|cloud-sql-proxy|POD|pause)$/;
/** Names of containers, jobs and ports that fit every component. */
const saysNothing =
  /^(?:app|application|main|server|service|web|api|http|https|metrics|default|unknown|pods?|kubernetes-pods|kubernetes-service-endpoints|istio-mesh|-)$/;
const genericOf = /^(?:exported_)?(?:container|job|k8s_container_name)$/;

/** Names that one program tells of another: the plain `namespace` beside them may be that of who tells. */
const relayed = /^(?:service_name|server|target|(?:exported_)?instance|exported_service|exported_job)$/;
const tellers = ['pod_owner', 'pod', 'container', 'job', 'service'];

/**
 * The component of these labels; undefined where they name none. `by` are the labels that name it in this case, instead
 * of the usual ones.
 */
export function identityOf(labels: Labels, by?: readonly string[]): Identity | undefined {
  const found = by ? namedBy(labels, by) : nameOf(labels);
  if (found === undefined) return undefined;
  const isTold =
    (by !== undefined || relayed.test(found.label)) && tellers.some((one) => tellsOfOthers.test(labels[one] ?? ''));
  const environment = environmentLabels.flatMap((label) => labels[label] || []);
  const namespace = namespaceLabels
    .map((label) => (label === 'namespace' && isTold ? '' : labels[label]))
    .concat(ofJob(labels, found.label))
    .find((value) => value && value !== 'unknown');
  return {
    name: found.name,
    ...(environment.length > 0 ? { environment: [...new Set(environment)].join('/') } : {}),
    ...(namespace ? { namespace } : {}),
  };
}

/** OpenTelemetry writes a job as `namespace/name`. */
function ofJob(labels: Labels, label: string): string | undefined {
  return label.endsWith('job') ? /^([^/]+)\/[^/]+$/.exec(labels[label] ?? '')?.[1] : undefined;
}

interface Named {
  name: string;
  label: string;
}

function namedBy(labels: Labels, by: readonly string[]): Named | undefined {
  for (const label of by) {
    const value = labels[label];
    if (!value || value === 'unknown') continue;
    // A machine is known by its address where it has no other name.
    if (label === 'instance') return { label, name: value.replace(/:\d+$/, '') };
    // `outbound|8080||cart.shop.svc.cluster.local`, as meshes write it.
    const last = value.slice(value.lastIndexOf('|') + 1);
    return { label, name: /\.svc(?:\.|$)|:\d+$/.test(last) ? (hostOf(last) ?? last) : last };
  }
  return undefined;
}

function nameOf(labels: Labels): Named | undefined {
  let lastResort: Named | undefined;
  for (const label of nameLabels) {
    const value = labels[label];
    if (!value) continue;
    // The namespace is a name only of what nothing else names.
    if (label === 'namespace' && lastResort !== undefined) break;
    const name = cleaned(label, value);
    if (name === undefined || sidecars.test(name)) continue;
    if (genericOf.test(label) && saysNothing.test(name)) continue;
    if (!tellsOfOthers.test(name)) return { name, label };
    lastResort ??= { name, label };
  }
  return lastResort;
}

function cleaned(label: string, value: string): string | undefined {
  if (ofAddress.test(label)) return hostOf(value);
  // `namespace/name`, as scrapers of Kubernetes and OpenTelemetry write a job.
  const last = label.endsWith('job') ? (value.split('/').at(-1) ?? value) : value;
  // The server took one suffix off already; another would be the owner's own.
  const suffixes = label === 'pod_owner' ? replicaSuffixes.slice(0, 2) : replicaSuffixes;
  const name = ofReplica.test(label) || label === 'job_name' ? workloadOf(last, suffixes) : last;
  return name === '' || name === 'unknown' ? undefined : name;
}

/** Kubernetes draws suffixes from letters and digits that form no words (apimachinery, util/rand). */
const random = '[bcdfghjklmnpqrstvwxz2456789]';
const replicaSuffixes = [
  new RegExp(`-${random}{6,10}-${random}{5}$`),
  // A hash as people abbreviate or rename it: has a digit, so that no word is cut off.
  /-(?=[a-z]*\d)[a-z0-9]{6,10}-[a-z0-9]{5}$/,
  // A job of a cron job, with and without its pod.
  new RegExp(`-\\d{8,10}(?:-${random}{5})?$`),
  // A stateful set's ordinal, a daemon set's pod.
  /-\d{1,4}$/,
  new RegExp(`-${random}{5}$`),
];

/** A pod's name without what Kubernetes put behind that of its owner: `cart-7d9f8b6c5-x2x1z` is of `cart`. */
export function workloadOf(pod: string, suffixes: readonly RegExp[] = replicaSuffixes): string {
  for (const suffix of suffixes) {
    const name = pod.replace(suffix, '');
    if (name !== pod && name !== '') return name;
  }
  return pod;
}

/** The host of an address without its port and domain: `redis://orders-db.shop.svc:6379` is `orders-db`. */
function hostOf(address: string): string | undefined {
  const host = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^@/]*@)?([^/:?#[\]]+)/i.exec(address.slice(0, 300))?.[1];
  if (!host || /^\d+(?:\.\d+){3}$/.test(host) || host === 'localhost') return undefined;
  // A machine's full name stays whole; a service of a cluster has its own name first.
  return /\.svc(?:\.|$)|\.(?:local|internal)$/.test(host) ? (host.split('.')[0] ?? host) : host;
}

const notProduction =
  /(?:^|[-_./])(?:staging|stage|stg|dev|develop|development|test|testing|qa|uat|preview|sandbox|canary|demo|loadtest|perf)(?:$|[-_./])/i;

/** True for a place whose name says that it is no production. */
export function isRehearsal(place: string): boolean {
  return notProduction.test(place);
}
