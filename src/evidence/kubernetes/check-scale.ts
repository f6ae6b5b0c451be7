/**
 * Workloads that want nothing, and what decides how many they want.
 * Owns: zero replicas, autoscalers, budgets, rollouts past their deadline. Refuses: why a pod is not ready.
 */
import type { ClusterEvent, KubernetesObject } from '../model/cluster.ts';
import type { ClusterView } from './cluster-view.ts';
import { type Finding, objectName, placeOf, quoted } from './finding.ts';
import { isWorkloadUnwell } from './health.ts';

export function checkScale(view: ClusterView): Finding[] {
  return [
    ...view.workloads.flatMap((workload) => [...scaledToZero(view, workload), ...stuckRollout(view, workload)]),
    ...view.all('HorizontalPodAutoscaler').flatMap((scaler) => ofScaler(view, scaler)),
    ...view.all('PodDisruptionBudget').flatMap((budget) => ofBudget(view, budget)),
  ];
}

function scaledToZero(view: ClusterView, workload: KubernetesObject): Finding[] {
  if (!/^(?:Deployment|StatefulSet|ReplicationController)$/.test(workload.kind) || workload.workload?.desired !== 0)
    return [];
  const app = view.appOf(workload);
  const services = view
    .all('Service')
    .filter(
      ({ service, namespace }) =>
        namespace === workload.namespace &&
        service?.selector &&
        Object.keys(service.selector).length > 0 &&
        view.selectedBy(service.selector, workload).includes(workload),
    );
  const callers = view.telemetry.edges.filter(({ to }) => to === app);
  const scaled = view.eventsOf(workload).find(({ message }) => /scaled down .{1,300} to 0/i.test(message));
  const wanted = view.wished(workload)?.workload?.desired;
  // What the API server asks for each new object stands by its address in the events of those that it cannot make.
  const refused = view.cluster.events.filter(
    ({ type, message }) => type === 'Warning' && message.includes(`//${app}.${workload.namespace ?? 'default'}.svc`),
  );
  // Nobody misses what nobody calls: tools that are switched off stand in every cluster.
  const missed =
    services.length > 0 || callers.length > 0 || refused.length > 0 || app === view.telemetry.alert.service;
  return [
    {
      object: objectName(workload.kind, app),
      ...placeOf(workload),
      reason: 'scaled-to-zero',
      weight: (missed ? 0.9 : 0.4) + (scaled ? 0.04 : 0),
      standing: 'own',
      why:
        `${workload.kind} ${workload.name} wants 0 replicas${wanted ? ` (its manifest ${wanted})` : ''}` +
        `${scaled ? `: ${quoted(scaled.message)}` : ''}${callers[0] ? `; ${callers[0].from} calls it` : ''}`,
      settle: `who scaled ${workload.name}, and whether it is meant to be off`,
      ...(refused.length > 0 ? { harms: refusedApps(view, refused) } : {}),
    },
  ];
}

function refusedApps(view: ClusterView, events: readonly ClusterEvent[]): string[] {
  const objects = events.flatMap(({ about }) => view.find(about.kind, about.name, about) ?? []);
  return [...new Set(objects.map((object) => view.appOf(object)))];
}

function stuckRollout(view: ClusterView, workload: KubernetesObject): Finding[] {
  const condition = workload.conditions?.find(
    ({ type, reason }) => type === 'Progressing' && reason === 'ProgressDeadlineExceeded',
  );
  if (!condition) return [];
  return [
    {
      object: objectName(workload.kind, view.appOf(workload)),
      ...placeOf(workload),
      reason: 'rollout-stuck',
      weight: 0.55,
      standing: 'symptom',
      why: `Deployment ${workload.name}: ${quoted(condition.message ?? 'ProgressDeadlineExceeded')}`,
      settle: "the new pods' own state and events",
    },
  ];
}

function ofScaler(view: ClusterView, scaler: KubernetesObject): Finding[] {
  const app = scaler.scaler?.target?.name ?? scaler.name;
  const base = { object: objectName('HorizontalPodAutoscaler', app), ...placeOf(scaler), standing: 'own' as const };
  const limited = scaler.conditions?.find(
    ({ type, status, reason }) => type === 'ScalingLimited' && status === 'True' && reason === 'TooManyReplicas',
  );
  const blind = scaler.conditions?.find(({ type, status }) => type === 'ScalingActive' && status === 'False');
  const target = scaler.scaler?.target && view.find(scaler.scaler.target.kind, app, scaler);
  const isOff = blind?.reason === 'ScalingDisabled' || target?.workload?.desired === 0;
  const events = view
    .eventsOf(scaler)
    .filter(({ type, reason }) => type === 'Warning' && /^FailedGet|FailedComputeMetrics/.test(reason));
  return [
    ...(limited
      ? [
          {
            ...base,
            reason: 'autoscaler-at-maximum',
            weight: 0.7,
            why: `autoscaler ${scaler.name}: ${quoted(limited.message ?? 'TooManyReplicas')}${scaler.scaler?.most ? ` (maximum ${scaler.scaler.most})` : ''}`,
            settle: 'the load a replica carries, and whether the maximum may rise',
          },
        ]
      : []),
    ...((blind || events.length > 0) && !isOff && blind?.status !== 'True'
      ? [
          {
            ...base,
            reason: 'autoscaler-without-metrics',
            // Pods that are not ready have no metrics: then it is they that are at fault.
            weight: !blind || (target && isWorkloadUnwell(view, target)) ? 0.3 : 0.65,
            why: `autoscaler ${scaler.name}: ${quoted(blind?.message ?? events[0]?.message ?? '')}`,
            settle: "the metrics server, and the pods' requests",
          },
        ]
      : []),
  ];
}

function ofBudget(view: ClusterView, budget: KubernetesObject): Finding[] {
  if (budget.budget?.allowed !== 0 || !budget.budget.selector) return [];
  const taken = view.selectedBy(budget.budget.selector, budget);
  const blocked = view.cluster.events.find(
    ({ message }) => /disruption budget/i.test(message) && /cannot evict|violate/i.test(message),
  );
  // A budget that allows nothing is common; it is at fault only when something waits for it.
  if (!blocked || !taken[0]) return [];
  return [
    {
      object: objectName(taken[0].kind, view.appOf(taken[0])),
      ...placeOf(budget),
      reason: 'disruption-budget-blocks',
      weight: isWorkloadUnwell(view, taken[0]) ? 0.5 : 0.75,
      standing: 'own',
      why: `budget ${budget.name} allows 0 disruptions: ${quoted(blocked.message)}`,
      settle: `the budget against the replicas that ${taken[0].name} has`,
    },
  ];
}
