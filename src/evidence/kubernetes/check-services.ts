/**
 * Services against the pods behind them: selector and labels, ports and what listens, protocols.
 * Owns: what is wrong with the Service itself. Refuses: Services whose pods are only not ready yet.
 */
import type { KubernetesObject, ServicePort } from '../model/cluster.ts';
import type { Port } from '../model/cluster-pod.ts';
import type { ClusterView } from './cluster-view.ts';
import { type Finding, objectName, placeOf, quoted } from './finding.ts';

export function checkServices(view: ClusterView): Finding[] {
  return view.all('Service').flatMap((service) => {
    const selector = service.service?.selector;
    if (!selector || Object.keys(selector).length === 0 || service.service?.type === 'ExternalName') return [];
    const selected = view.selectedBy(selector, service);
    if (selected.length === 0) return unmatched(view, service, selector);
    return [...wrongPorts(view, service, selected), ...wrongProtocols(view, service, selected)];
  });
}

/** Callers by the addresses that they hold, and by the call graph. */
export function callersOf(view: ClusterView, service: KubernetesObject): string[] {
  const callers = new Set(view.calls.callersOf(service.name));
  for (const { holder } of view.addressesTo(service.name, service)) callers.add(view.appOf(holder));
  callers.delete(service.name);
  return [...callers];
}

function unmatched(view: ClusterView, service: KubernetesObject, selector: Record<string, string>): Finding[] {
  const mates = view.workloads.filter(
    ({ namespace, environment }) => namespace === service.namespace && environment === service.environment,
  );
  const known = mates.filter((one) => view.labelsOf(one).length > 0);
  // One whose labels nobody saw may be the one that is meant.
  if (known.length === 0 || mates.some((one) => one.name === service.name && !known.includes(one))) return [];
  const endpoints = view.find('Endpoints', service.name, service)?.endpoints;
  if (endpoints && endpoints.ready.length + endpoints.notReady.length > 0) return [];
  const meant = known.find(({ name }) => name === service.name) ?? nearest(view, selector, known);
  const callers = callersOf(view, service);
  const failed = view.cluster.reaches.some(({ host, reached }) => !reached && host.split('.')[0] === service.name);
  // A Service that nobody calls and that names no workload is a leftover.
  const isMissed = callers.length > 0 || failed;
  const weight = meant ? (isMissed ? 0.93 : 0.8) : isMissed ? 0.65 : 0.3;
  const shown = Object.entries(selector)
    .map(([key, value]) => `${key}=${value}`)
    .join(',');
  const labels =
    meant &&
    Object.entries(view.labelsOf(meant)[0] ?? {})
      .filter(([key]) => key !== 'pod-template-hash')
      .slice(0, 4)
      .map(([key, value]) => `${key}=${value}`)
      .join(',');
  return [
    {
      object: objectName('Service', service.name),
      ...placeOf(service),
      reason: 'service-selector-unmatched',
      weight,
      standing: 'own',
      why: `Service ${service.name} selects ${quoted(shown)} and no pod carries it${meant ? `; pods of ${meant.name} carry ${quoted(labels ?? '')}` : ''}${callers[0] ? `; ${callers[0]} calls it` : ''}`,
      settle: `kubectl get pods -l ${shown}; the selector against the labels of the pods that are meant`,
    },
  ];
}

/** The workload that shares most of the selector's keys or whose labels come nearest. */
function nearest(
  view: ClusterView,
  selector: Record<string, string>,
  workloads: KubernetesObject[],
): KubernetesObject | undefined {
  const scored = workloads
    .map((one) => {
      const labels = view.labelsOf(one)[0] ?? {};
      return { one, same: Object.entries(selector).filter(([key, value]) => labels[key] === value).length };
    })
    .toSorted((one, other) => other.same - one.same);
  return scored[0] && scored[0].same > 0 ? scored[0].one : undefined;
}

function portsBehind(view: ClusterView, selected: KubernetesObject[]): Port[] {
  return selected.flatMap((one) => [
    ...(view.specOf(one)?.containers ?? []).flatMap(({ ports = [] }) => ports),
    ...view
      .podsOf(one)
      .slice(0, 3)
      .flatMap(({ pod }) => (pod?.containers ?? []).flatMap(({ ports = [] }) => ports)),
  ]);
}

function wrongPorts(view: ClusterView, service: KubernetesObject, selected: KubernetesObject[]): Finding[] {
  const behind = portsBehind(view, selected);
  if (behind.length === 0) return [];
  const found: Finding[] = [];
  for (const port of service.service?.ports ?? []) {
    const target = port.target ?? port.port;
    const isThere = behind.some((one) => one.port === target || one.name === target);
    const tried = view.cluster.reaches.filter(
      ({ host, port: asked }) => host.split('.')[0] === service.name && asked === port.port,
    );
    // What listens need not be declared; a connection that was made shows it.
    if (isThere || tried.some(({ reached }) => reached)) continue;
    const shown = [...new Set(behind.map((one) => one.port))].join(', ');
    found.push({
      object: objectName('Service', service.name),
      ...placeOf(service),
      reason: 'service-port-mismatch',
      weight: 0.88 + (tried.length > 0 ? 0.07 : 0),
      standing: 'own',
      why: `Service ${service.name} sends port ${port.port} to ${target}; its pods offer ${shown}${tried[0] ? `; ${quoted(tried[0].text)}` : ''}`,
      settle: `what listens in the pods of ${selected[0]?.name}: ${target} or ${shown}`,
    });
  }
  return found.length > 0 ? found : dialledPorts(view, service, behind);
}

/** All who call it dial a port that it does not serve, while its pods do: the Service's own port is off. */
function dialledPorts(view: ClusterView, service: KubernetesObject, behind: Port[]): Finding[] {
  const ports = service.service?.ports ?? [];
  const dialled = view.addressesTo(service.name, service).filter(({ port }) => port !== undefined);
  if (dialled.length === 0 || ports.length === 0 || dialled.some(({ port }) => ports.some((one) => one.port === port)))
    return [];
  const [first] = dialled;
  const dials = new Set(dialled.map(({ port }) => port));
  const offered = behind.some((one) => dials.has(one.port));
  const wish = view.wished(service)?.service?.ports?.some((one) => dials.has(one.port)) ?? false;
  const holders = new Set(dialled.map(({ holder }) => view.appOf(holder)));
  const isServices = dials.size === 1 && (holders.size > 1 || offered || wish);
  if (!isServices) return [];
  return [
    {
      object: objectName('Service', service.name),
      ...placeOf(service),
      reason: 'service-port-mismatch',
      weight: holders.size > 1 || offered ? 0.9 : 0.7,
      standing: 'own',
      why: `Service ${service.name} serves ${showPorts(ports)}; ${[...holders].slice(0, 3).join(', ')} ${holders.size === 1 ? 'dials' : 'dial'} ${first?.port}${offered ? ', which its pods offer' : ''}`,
      settle: `the Service's port against its callers' addresses`,
    },
  ];
}

function showPorts(ports: ServicePort[]): string {
  return ports.map(({ port }) => port).join(', ');
}

function wrongProtocols(view: ClusterView, service: KubernetesObject, selected: KubernetesObject[]): Finding[] {
  const behind = portsBehind(view, selected);
  return (service.service?.ports ?? []).flatMap((port): Finding[] => {
    const target = port.target ?? port.port;
    const same = behind.filter((one) => one.port === target || one.name === target);
    const mine = port.protocol ?? 'TCP';
    if (same.length === 0 || same.some((one) => (one.protocol ?? 'TCP') === mine)) return [];
    // One name may be served over both.
    if (
      (service.service?.ports ?? []).some(
        (one) =>
          one !== port &&
          (one.target ?? one.port) === target &&
          same.some((other) => (other.protocol ?? 'TCP') === (one.protocol ?? 'TCP')),
      )
    )
      return [];
    return [
      {
        object: objectName('Service', service.name),
        ...placeOf(service),
        reason: 'service-protocol-mismatch',
        weight: 0.95,
        standing: 'own',
        why: `Service ${service.name} forwards ${port.port}/${mine}; its pods listen on ${target}/${same[0]?.protocol ?? 'TCP'}`,
        settle: 'the transport protocol of the Service and of the container port',
      },
    ];
  });
}
