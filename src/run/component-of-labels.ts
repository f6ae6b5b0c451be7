/**
 * Which component a set of labels is about: an alert's, a series', a message's.
 * Owns: the order in which labels are believed, from a workload's own name down to a scrape job, and that what merely
 * reports on others (an exporter, a collector, a sidecar) is never the component. Refuses: look-ups; what could not be
 * told is null, and the caller has other means.
 */
import { bareName } from './bare-name.ts';

export interface LabelledComponent {
  name: string;
  /** Kubernetes' kind, `Host` for a machine, or null where the label does not tell. */
  kind: string | null;
  /** Absent where the labels name none, and for a host: there it would be that of the exporter. */
  namespace?: string;
  /** The label that told it, as it was spelled. */
  label: string;
}

/** Names are 253 characters at most in Kubernetes; nothing longer is a name. */
const longest = 253;

/**
 * What reports on others. The scrape jobs of well-known charts are here too, which put hundreds of services under one
 * name.
 */
const reporter =
  /(?:^|[-_./])exporter$|kube-state-metrics|cadvisor|kubelet|^integrations\/|^kubernetes-(?:pods|nodes|services|service-endpoints|apiservers)|^node$|(?:^|[-_./])(?:blackbox|pushgateway|push-gateway|statsd|telegraf|cloudwatch|yace|metrics-generator|spanmetrics|otelcol|istio-mesh|envoy-stats)$|(?:otel|opentelemetry)-collector/i;
/** Containers that stand beside the one that matters, and names that say nothing of it. */
const beside =
  /^(?:pod|istio-proxy|istio-init|linkerd-proxy|linkerd-init|envoy|vault-agent(?:-init)?|cloud-sql-proxy|daprd|config-reloader|fluent-?bit|filebeat|oauth2-proxy|app|main|server|service|container|application)$/i;

/** True for a name of something that only reports on others. */
export function isReporter(name: string): boolean {
  return reporter.test(name.slice(0, longest));
}

type Read = (value: string) => string | null;

interface Rung {
  /** Normal spellings (lower case, `_` for every sign), most telling first. */
  labels: readonly string[];
  kind: string | null;
  read?: Read;
}

const otherThan =
  (pattern: RegExp): Read =>
  (value) =>
    pattern.test(value) ? null : value;
/** Only where a controller made the name, so that its stem is known. */
const madeBy: Read = (value) => (bareName(value) === value ? null : bareName(value));
const withoutOneHash: Read = (value) => /^(.+)-[a-z0-9]{5,10}$/.exec(value)?.[1] ?? value;
const withoutRun: Read = (value) => /^(.+)-\d{7,11}$/.exec(value)?.[1] ?? value;
/** `cart.shop.svc.cluster.local`, `outbound|80||cart.shop.svc…`, `cart:8080` → `cart`. */
const firstOfHost: Read = (value) => {
  const host = hostOf(value.slice(value.lastIndexOf('|') + 1));
  return host === null || isAddress(host) ? null : (host.split('.', 1)[0] ?? null);
};
/** `namespace/name` as OpenTelemetry's resource becomes a job. */
const behindSlash: Read = (value) => value.slice(value.lastIndexOf('/') + 1);

const ladder: readonly Rung[] = [
  { labels: ['deployment', 'k8s_deployment_name', 'kube_deployment'], kind: 'Deployment' },
  { labels: ['statefulset', 'k8s_statefulset_name', 'kube_stateful_set'], kind: 'StatefulSet' },
  { labels: ['daemonset', 'k8s_daemonset_name', 'kube_daemon_set'], kind: 'DaemonSet' },
  { labels: ['replicaset', 'k8s_replicaset_name', 'kube_replica_set'], kind: 'Deployment', read: withoutOneHash },
  { labels: ['rollout'], kind: 'Rollout' },
  { labels: ['horizontalpodautoscaler', 'hpa'], kind: 'HorizontalPodAutoscaler' },
  { labels: ['cronjob', 'k8s_cronjob_name', 'kube_cronjob'], kind: 'CronJob' },
  { labels: ['job_name', 'k8s_job_name', 'kube_job'], kind: 'Job', read: withoutRun },
  { labels: ['workload'], kind: null },
  // A group of consumers is named for the program that consumes.
  { labels: ['consumergroup', 'consumer_group'], kind: null },
  { labels: ['persistentvolumeclaim'], kind: 'PersistentVolumeClaim' },
  { labels: ['pod', 'pod_name', 'k8s_pod_name', 'kubernetes_pod_name'], kind: null, read: madeBy },
  {
    labels: ['container', 'container_name', 'k8s_container_name', 'kube_container_name'],
    kind: null,
    read: otherThan(beside),
  },
  { labels: ['pod', 'pod_name', 'k8s_pod_name', 'kubernetes_pod_name'], kind: 'Pod' },
  {
    labels: ['app_kubernetes_io_name', 'label_app_kubernetes_io_name', 'app', 'label_app', 'k8s_app', 'application'],
    kind: null,
  },
  { labels: ['service_name', 'component'], kind: null },
  {
    labels: ['destination_workload', 'destination_canonical_service', 'destination_app', 'dst_workload'],
    kind: null,
    read: otherThan(/^unknown$/i),
  },
  {
    labels: ['destination_service_name', 'destination_service', 'dst_service', 'envoy_cluster_name', 'authority'],
    kind: null,
    read: firstOfHost,
  },
  { labels: ['ingress'], kind: 'Ingress' },
  { labels: ['service', 'svc'], kind: null },
  { labels: ['job'], kind: null, read: behindSlash },
  { labels: ['node', 'nodename', 'k8s_node_name', 'kubernetes_node'], kind: 'Node' },
];
/** A machine, or what a probe was aimed at. */
const hosts: readonly string[] = ['target', 'instance', 'host', 'hostname', 'host_name'];
/** Reporters whose own address says nothing of whom they report on. */
const ofWholeCluster =
  /kube-state-metrics|cadvisor|otelcol|collector|pushgateway|push-gateway|cloudwatch|yace|statsd|metrics-generator/i;
const namespaces: readonly string[] = ['namespace', 'k8s_namespace_name', 'kube_namespace', 'kubernetes_namespace'];
const destinationNamespaces = ['destination_workload_namespace', 'destination_service_namespace', 'dst_namespace'];

/** The component that these labels are about, and where it lives; null where none is named. */
export function componentOfLabels(labels: Readonly<Record<string, string>>): LabelledComponent | null {
  const named = normal(labels);
  for (const rung of ladder) {
    for (const label of rung.labels) {
      const given = named.get(label);
      const name = given && (rung.read ? rung.read(given.value) : given.value);
      if (!given || !name || isReporter(name) || isReporter(bareName(given.value))) continue;
      const towards = label.startsWith('destination') || label.startsWith('dst');
      const namespace = first(named, towards ? [...destinationNamespaces, ...namespaces] : namespaces);
      const found = { name, kind: rung.kind, label: given.label };
      return namespace && rung.kind !== 'Node' ? { ...found, namespace } : found;
    }
  }
  if (ofWholeCluster.test(`${named.get('job')?.value ?? ''} ${named.get('service')?.value ?? ''}`)) return null;
  for (const label of hosts) {
    const given = named.get(label);
    const host = given && hostOf(given.value);
    if (given && host) return { name: host, kind: 'Host', label: given.label };
  }
  return null;
}

/** Where labels say that something lives; null where they do not. */
export function namespaceOfLabels(labels: Readonly<Record<string, string>>): string | null {
  return first(normal(labels), namespaces) ?? null;
}

type Named = Map<string, { label: string; value: string }>;

/**
 * Labels under their normal spelling. What a scrape's own labels pushed aside (`exported_pod`) is what the series said
 * itself, so it goes before.
 */
function normal(labels: Readonly<Record<string, string>>): Named {
  const named: Named = new Map();
  const pushedAside: Named = new Map();
  for (const [label, text] of Object.entries(labels)) {
    const value = text.trim();
    if (value === '' || value.length > longest) continue;
    const spelled = label.toLowerCase().replace(/[^a-z0-9]/g, '_');
    const own = spelled.startsWith('exported_');
    const into = own ? pushedAside : named;
    const key = own ? spelled.slice('exported_'.length) : spelled;
    if (!into.has(key)) into.set(key, { label, value });
  }
  return new Map([...named, ...pushedAside]);
}

function first(named: Named, labels: readonly string[]): string | undefined {
  return labels.map((label) => named.get(label)?.value).find((value) => value !== undefined);
}

/** The host of `host:port` or of an address with a scheme; null where there is none. */
function hostOf(text: string): string | null {
  const address = text.includes('://') ? text : `tcp://${text}`;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return host === '' || host === 'localhost' || host.startsWith('127.') ? null : host;
}

function isAddress(host: string): boolean {
  return /^[\d.]+$/.test(host) || host.includes(':');
}
