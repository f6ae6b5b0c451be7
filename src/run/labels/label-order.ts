/**
 * The order in which labels are believed when they name a component, one table for alerts, series and log lines, so that
 * all of them call one thing by one name.
 * Owns: the rows, the reason of each, and how a value becomes a name. Refuses: what reports on others; see reporter.ts.
 */
import { bareName } from './bare-name.ts';
import { hostOf } from './host-of.ts';
import { isSidecar } from './reporter.ts';

export interface LabelRow {
  /** In the spelling of Prometheus, the most telling first; queries on series group by these. */
  labels: readonly string[];
  /** As rules, messages and logs spell it besides; on series they mean something else or are too many to group by. */
  told?: readonly string[];
  /** Kubernetes' kind, `Host` for a machine, or null where the label does not tell. */
  kind: string | null;
  /** The component's name in a value; null where the value tells none. */
  read?: (value: string) => string | null;
  why: string;
}

/**
 * The pod's owner, as a query has the server cut it out of `pod`: the owner and this mark where a controller made the
 * pod, else the pod's whole name. No name in Kubernetes ends in it.
 */
export const madeMark = '-';

/** Only where a controller made the name, so that its stem is known. */
const ofMade = (pod: string): string | null => (bareName(pod) === pod ? null : bareName(pod));
const ofMarked = (owner: string): string | null => (owner.endsWith(madeMark) ? owner.slice(0, -madeMark.length) : null);
const withoutOneHash = (name: string): string => /^(.+)-[a-z0-9]{5,10}$/.exec(name)?.[1] ?? name;
const withoutRun = (name: string): string => /^(.+)-\d{7,11}$/.exec(name)?.[1] ?? name;
/** Names of containers that fit every component. */
const fitsAll = /^(?:app|application|main|server|service|container|web|api)$/i;
const ofContainer = (name: string): string | null => (isSidecar(name) || fitsAll.test(name) ? null : name);
const notBeside = (name: string): string | null => (isSidecar(name) ? null : name);
/** `outbound|80||cart.shop.svc…`, `cart:8080` → `cart`. */
const firstOfHost = (value: string): string | null =>
  hostOf(value.slice(value.lastIndexOf('|') + 1))?.split('.', 1)[0] ?? null;
const ofJob = (job: string): string | null => {
  const name = job.slice(job.lastIndexOf('/') + 1);
  return /^(?:https?|metrics|default|pods?)$/i.test(name) ? null : name;
};

const pods = ['exported_pod', 'pod', 'pod_name', 'k8s_pod_name', 'kubernetes_pod_name'];
const containers = ['exported_container', 'container', 'k8s_container_name'];

export const labelOrder: readonly LabelRow[] = [
  {
    labels: ['service_name'],
    kind: null,
    why: 'What a program calls itself (OpenTelemetry), the same in its metrics, spans and logs, whoever passes them on.',
  },
  {
    labels: ['deployment', 'k8s_deployment_name'],
    told: ['kube_deployment'],
    kind: 'Deployment',
    why: 'A workload is what gets deployed, scaled and rolled back.',
  },
  {
    labels: ['statefulset', 'k8s_statefulset_name'],
    told: ['kube_stateful_set'],
    kind: 'StatefulSet',
    why: 'A workload, too.',
  },
  {
    labels: ['daemonset', 'k8s_daemonset_name'],
    told: ['kube_daemon_set'],
    kind: 'DaemonSet',
    why: 'A workload, too.',
  },
  {
    labels: [],
    told: ['replicaset', 'k8s_replicaset_name', 'kube_replica_set'],
    kind: 'Deployment',
    read: withoutOneHash,
    why: 'One revision of a deployment: its name and a hash.',
  },
  { labels: [], told: ['rollout'], kind: 'Rollout', why: 'A workload of Argo.' },
  {
    labels: ['cronjob'],
    told: ['k8s_cronjob_name', 'kube_cronjob'],
    kind: 'CronJob',
    why: 'What makes jobs, each of its own name.',
  },
  {
    labels: ['job_name'],
    told: ['k8s_job_name', 'kube_job'],
    kind: 'Job',
    read: withoutRun,
    why: "A job of Kubernetes, without the run's time; not Prometheus' `job`.",
  },
  {
    labels: ['destination_workload', 'destination_canonical_service'],
    told: ['destination_app', 'dst_workload'],
    kind: null,
    why: 'A mesh counts calls by who answered them; the pod beside it may be that of the caller.',
  },
  {
    labels: ['destination_service_name'],
    told: ['destination_service', 'dst_service'],
    kind: null,
    read: firstOfHost,
    why: 'The same as an address, for what no workload answered.',
  },
  {
    labels: ['exported_service'],
    kind: null,
    why: 'Whom a proxy says that it served; the pod beside it is the proxy.',
  },
  { labels: ['workload'], kind: null, why: "A workload in the words of dashboards' rules, of any kind." },
  {
    labels: ['consumergroup', 'consumer_group'],
    kind: null,
    why: 'A group of consumers is named for the program that consumes.',
  },
  { labels: ['pod_owner'], kind: null, read: ofMarked, why: 'What made the pod, as the query found out.' },
  { labels: pods, kind: null, read: ofMade, why: 'What made the pod; replicas come and go.' },
  {
    labels: containers,
    told: ['container_name', 'kube_container_name'],
    kind: null,
    read: ofContainer,
    why: 'In a pod that nobody made, what runs in it says more than what somebody called it.',
  },
  { labels: ['pod_owner', ...pods], kind: 'Pod', why: 'A pod of its own.' },
  {
    labels: ['app_kubernetes_io_name', 'label_app_kubernetes_io_name', 'app', 'k8s_app', 'application'],
    told: ['label_app'],
    kind: null,
    why: 'What a chart calls the program; one name may stand on several workloads.',
  },
  {
    labels: [],
    told: ['component'],
    kind: null,
    why: 'Set by whoever wrote the rule; on series, a part of a program.',
  },
  {
    labels: ['horizontalpodautoscaler'],
    told: ['hpa'],
    kind: 'HorizontalPodAutoscaler',
    why: 'Made for a workload and mostly called like it.',
  },
  {
    labels: ['persistentvolumeclaim'],
    kind: 'PersistentVolumeClaim',
    why: 'Made for a workload that has its name in it.',
  },
  {
    labels: [],
    told: ['envoy_cluster_name', 'authority'],
    kind: null,
    read: firstOfHost,
    why: 'Whom a proxy calls; families of requests ask for it where it is meant.',
  },
  { labels: ['ingress'], kind: 'Ingress', why: 'A way to a component, mostly called like it.' },
  { labels: ['service'], told: ['svc'], kind: null, why: 'What was scraped: the component, or an exporter beside it.' },
  { labels: ['exported_job', 'job'], kind: null, read: ofJob, why: 'What the scraper calls a list of addresses.' },
  {
    labels: containers,
    told: ['container_name', 'kube_container_name'],
    kind: null,
    read: notBeside,
    why: 'A name that fits every component is better than the machine that it ran on.',
  },
  {
    labels: ['nodename', 'node'],
    told: ['k8s_node_name', 'kubernetes_node'],
    kind: 'Node',
    why: 'A machine, where nothing that runs on it is named.',
  },
  {
    labels: ['exported_instance', 'server', 'target', 'instance'],
    told: ['host', 'hostname', 'host_name'],
    kind: 'Host',
    read: hostOf,
    why: 'What an exporter was aimed at, or the machine that was scraped.',
  },
];
