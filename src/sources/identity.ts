/**
 * Which component the labels of a series speak of, by the same table as an alert's.
 * Owns: which labels queries group by, and where the component lives: environment and namespace.
 * Refuses: an order of its own, and joining names across environments.
 */
import { environmentNames } from '../run/labels/environment.ts';
import { hostOf } from '../run/labels/host-of.ts';
import { labelOrder } from '../run/labels/label-order.ts';
import { isTeller, nameInLabels, spelledLabels } from '../run/labels/name-in-labels.ts';

export type Labels = Readonly<Record<string, string>>;

export interface Identity {
  name: string;
  /** Cluster, stage or both; absent where the labels do not say. */
  environment?: string;
  namespace?: string;
}

/** Labels that say where something runs; asked for in every grouped query. */
export const environmentLabels = [...environmentNames, 'cluster', 'k8s_cluster_name'];
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

/** Every label that a grouped query should keep, so that the answer can be told apart by component. */
export const identityLabels: readonly string[] = [
  ...new Set([...environmentLabels, ...namespaceLabels, ...labelOrder.flatMap(({ labels }) => labels)]),
];

/** Names that one program tells of another: the plain `namespace` beside them may be that of who tells. */
const relayed = /^(?:service_name|server|target|(?:exported_)?instance|exported_service|exported_job)$/;
const tellers = ['pod_owner', 'pod', 'container', 'job', 'service'];

/**
 * The component of these labels; undefined where they name none. `by` are the labels that name it in this case, instead
 * of the usual ones.
 */
export function identityOf(labels: Labels, by?: readonly string[]): Identity | undefined {
  const found = by ? namedBy(labels, by) : namedIn(labels);
  if (found === undefined) return undefined;
  const isTold = (by !== undefined || relayed.test(found.label)) && tellers.some((one) => isTeller(labels[one] ?? ''));
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

/** A namespace is a name only of what nothing else names. */
function namedIn(labels: Labels): Named | undefined {
  const { namespace } = labels;
  return (
    nameInLabels(spelledLabels(labels), 'series') ?? (namespace ? { name: namespace, label: 'namespace' } : undefined)
  );
}

const notProduction =
  /(?:^|[-_./])(?:staging|stage|stg|dev|develop|development|test|testing|qa|uat|preview|sandbox|canary|demo|loadtest|perf)(?:$|[-_./])/i;

/** True for a place whose name says that it is no production. */
export function isRehearsal(place: string): boolean {
  return notProduction.test(place);
}
