/**
 * A scenario: what a cluster's API would serve at the moment of looking, the alert, and the truth.
 * Owns: putting plan, fault and noise together. Refuses: how anyone reads it.
 */
import type { JsonObject, KubeObject } from '../json-value.ts';
import type { ContainerLog } from '../serve/pod-log.ts';
import { Cluster, uidFor } from './cluster.ts';
import { toEvent } from './events.ts';
import { iso, MINUTE } from './moments.ts';
import { addNoise } from './noise.ts';
import { renderNode } from './nodes.ts';
import { renderApp } from './render-app.ts';
import { renderMetrics } from './render-metrics.ts';
import { renderService } from './render-service.ts';
import { boundClaims, configuration, controlPlane, foundations } from './system-objects.ts';

export interface Alert {
  title: string;
  service?: string;
  severity: string;
  startedAt: string;
  labels: Record<string, string>;
}

export interface Truth {
  /** `app/NAME`, `namespace/NAME`, `node/NAME`, `job/NAME`, `ingress/NAME`. */
  object: string;
  reason: string;
}

export interface Finding {
  alert: Alert;
  /** Null where nothing is wrong. */
  truth: Truth | null;
  /** Names of generated objects that are not there, as `Kind/name`. */
  missing?: string[];
  /** Over generated objects, by `Kind/name`. */
  changed?: Record<string, (object: KubeObject) => KubeObject>;
  /** Control-plane components that are down. */
  broken?: Record<string, { status: JsonObject; log: string[] }>;
}

export interface ScenarioPlan {
  name: string;
  namespace: string;
  size: number;
  set(cluster: Cluster): Finding;
}

export interface Scenario {
  name: string;
  alert: Alert;
  truth: Truth | null;
  objects: KubeObject[];
  logs: Map<string, ContainerLog>;
  /** Apps that are unready only since the faulty one is. */
  suffering: string[];
  /** Epoch ms of looking. */
  at: number;
}

/** Any moment serves; a day in spring where nobody needs another. */
export const usualMoment = Date.parse('2026-04-14T09:26:00Z');

/** The scenario as it looks at this moment. The same plan and moment make the same objects. */
export function buildScenario(plan: ScenarioPlan, at = usualMoment): Scenario {
  const cluster = new Cluster(plan.name, plan.namespace, plan.size, at);
  const finding = plan.set(cluster);
  addNoise(cluster);
  const rendered = cluster.apps.map((app, index) => renderApp(cluster, app, index));
  const pods = rendered.flatMap((it) => it.pods);
  const made = [
    ...foundations(cluster),
    ...configuration(cluster),
    ...boundClaims(cluster),
    ...cluster.nodes.flatMap((node) => renderNode(node, uidFor('Node', undefined, node.name), at)),
    ...controlPlane(cluster, finding.broken ?? {}),
    ...rendered.flatMap((it) => it.objects),
    ...cluster.apps.flatMap((app) => renderService(cluster, app, pods)),
    ...renderMetrics(cluster, pods),
  ];
  const nameOf = (object: KubeObject) => `${object.kind}/${object.metadata.name}`;
  const kept = [...made.filter((object) => !finding.missing?.includes(nameOf(object))), ...cluster.objects];
  const changed = kept.map((object) => finding.changed?.[nameOf(object)]?.(object) ?? object);
  const events = cluster.told.flatMap((told) => toEvent(told, at) ?? []);
  const unique = new Map(
    [...changed, ...events].map((object) => [
      `${object.apiVersion}/${object.kind}/${object.metadata.namespace ?? ''}/${object.metadata.name}`,
      object,
    ]),
  );
  return {
    name: plan.name,
    alert: finding.alert,
    truth: finding.truth,
    objects: [...unique.values()],
    logs: cluster.logs,
    suffering: cluster.suffering,
    at,
  };
}

/** An alert as Alertmanager would send it, some minutes before the moment of looking. */
export function alertOf(
  cluster: Cluster,
  alertname: string,
  title: string,
  {
    service,
    minutesAgo = 5,
    severity = 'critical',
    labels = {},
  }: { service?: string; minutesAgo?: number; severity?: string; labels?: Record<string, string> } = {},
): Alert {
  const about: Record<string, string> = service === undefined ? {} : { service };
  return {
    title,
    ...about,
    severity,
    startedAt: iso(cluster.at - minutesAgo * MINUTE),
    labels: { alertname, namespace: cluster.namespace, severity, ...about, ...labels },
  };
}

/** The alert of users who get errors at the door, whatever stands behind it. */
export function doorAlert(cluster: Cluster, minutesAgo = 5): Alert {
  const edge = cluster.edge().name;
  return alertOf(cluster, 'RequestErrorsHigh', `${edge}: more than 5 % of requests fail`, {
    service: edge,
    minutesAgo,
  });
}

/** The alert of a workload that has fewer ready pods than it wants. */
export function replicasAlert(cluster: Cluster, app: { name: string; kind: string }, minutesAgo = 4): Alert {
  return alertOf(
    cluster,
    `Kube${app.kind}ReplicasMismatch`,
    `${app.kind} ${cluster.namespace}/${app.name} has not matched the expected number of replicas`,
    {
      minutesAgo,
      severity: 'warning',
      labels: { [app.kind.toLowerCase()]: app.name },
    },
  );
}
