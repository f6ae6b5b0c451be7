/**
 * Which component an alert's labels are about, or a message's or a log line's.
 * Owns: where it lives, machines without a name, and when what reports on others is itself meant. Refuses: look-ups; what
 * could not be told is null, and the caller has other means.
 */
import { wholeHostOf } from './host-of.ts';
import { isFromWholeCluster, nameInLabels, type SpelledLabels, spelledLabels } from './name-in-labels.ts';
import { isMonitoring, isOfMachine } from './reporter.ts';

export interface LabelledComponent {
  name: string;
  /** Kubernetes' kind, `Host` for a machine, or null where the label does not tell. */
  kind: string | null;
  /** Absent where the labels name none, and for a machine: there it would be that of the exporter. */
  namespace?: string;
  /** The label that told it, as it was spelled. */
  label: string;
}

const namespaces: readonly string[] = ['namespace', 'k8s_namespace_name', 'kube_namespace', 'kubernetes_namespace'];
const destinationNamespaces = ['destination_workload_namespace', 'destination_service_namespace', 'dst_namespace'];

/** The component that these labels are about, and where it lives; null where none is named. */
export function componentOfLabels(labels: Readonly<Record<string, string>>): LabelledComponent | null {
  const spelled = spelledLabels(labels);
  const found = nameInLabels(spelled, 'alert');
  const isMeant = found && (!found.isTeller || isMonitoring(found.name) || isDown(spelled, found.name));
  const machine = isMeant && !found.isTeller ? null : machineOf(spelled);
  if (machine && !(isMeant && !isAimed(spelled))) return machine;
  if (!found || !isMeant) return null;
  const { name, kind, label } = found;
  const towards = /^(?:destination|dst)/i.test(label);
  const namespace = first(spelled, towards ? [...destinationNamespaces, ...namespaces] : namespaces);
  return namespace && kind !== 'Node' && kind !== 'Host' ? { name, kind, label, namespace } : { name, kind, label };
}

/** Where labels say that something lives; null where they do not. */
export function namespaceOfLabels(labels: Readonly<Record<string, string>>): string | null {
  return first(spelledLabels(labels), namespaces) ?? null;
}

/** A machine that is known by its number alone; the number of a pod is none. */
function machineOf(spelled: SpelledLabels): LabelledComponent | null {
  if (isFromWholeCluster(spelled) || (spelled.has('pod') && !isAimed(spelled))) return null;
  for (const label of ['target', 'instance', 'host', 'hostname', 'host_name']) {
    const given = spelled.get(label);
    const host = given && wholeHostOf(given.value);
    if (given && host) return { name: host, kind: 'Host', label: given.label };
  }
  return null;
}

/** True where who speaks stands on the machine that it tells of, or is aimed at it. */
function isAimed(spelled: SpelledLabels): boolean {
  return ['job', 'service', 'container'].some((label) => isOfMachine(spelled.get(label)?.value ?? ''));
}

const scrapeFails = /(?:target|instance|exporter|endpoint)\w{0,12}(?:down|missing|absent|unreachable)|scrape/i;
const isGone = /down|missing|absent|unreachable|disappeared/i;

/** True where the alert says that this reporter itself cannot be reached: by any rule of targets, or by its own name. */
function isDown(spelled: SpelledLabels, reporter: string): boolean {
  const alert = spelled.get('alertname')?.value ?? '';
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const gone = plain(alert).split(isGone, 1)[0] ?? '';
  return scrapeFails.test(alert) || (isGone.test(alert) && gone !== '' && plain(reporter).endsWith(gone));
}

function first(spelled: SpelledLabels, labels: readonly string[]): string | undefined {
  return labels.map((label) => spelled.get(label)?.value).find((value) => value !== undefined);
}
