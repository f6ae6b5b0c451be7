/**
 * Ways in: ingresses, routes and gateways against the Services they send to.
 * Owns: backends that do not exist, and a path that is sent to another application than its own.
 * Refuses: opinions on paths where nothing shows whose a path is.
 */
import type { KubernetesObject, Route } from '../model/cluster.ts';
import type { ClusterView } from './cluster-view.ts';
import { type Finding, placeOf, quoted } from './finding.ts';
import { routesInData } from './gateway-config.ts';

export function checkRoutes(view: ClusterView): Finding[] {
  return [
    ...view.objects.flatMap((object) =>
      object.routes ? [...missingBackends(view, object, object.routes), ...misrouted(view, object, object.routes)] : [],
    ),
    ...view
      .all('ConfigMap')
      .flatMap((object) =>
        object.data ? routesInData(object.data).flatMap((routes) => misrouted(view, object, routes)) : [],
      ),
  ];
}

function missingBackends(view: ClusterView, holder: KubernetesObject, routes: Route[]): Finding[] {
  return routes.flatMap(({ backend, port, path, host }): Finding[] => {
    const service = view.find('Service', backend, holder);
    const ports = service?.service?.ports ?? [];
    const lacksPort =
      service && port !== undefined && ports.length > 0 && !ports.some((one) => one.port === port || one.name === port);
    if (!lacksPort && !view.isMissing('Service', backend, holder)) return [];
    return [
      {
        object: `${holder.kind.toLowerCase()}/${holder.name}`,
        ...placeOf(holder),
        reason: 'ingress-backend-missing',
        weight: 0.8,
        standing: 'own',
        why: `${holder.kind} ${holder.name} sends ${host ?? ''}${path ?? '/'} to ${backend}${port === undefined ? '' : `:${port}`}, ${lacksPort ? `which serves ${ports.map((one) => one.port).join(', ')}` : 'and there is no such Service'}`,
        settle: `kubectl get service ${backend}; the backend's name and port`,
      },
    ];
  });
}

/**
 * Paths mostly carry the name of the application that serves them. One whose words are another Service's, and which goes
 * elsewhere, is sent wrong; and so is one of two routes to one backend while an application that the gateway calls has
 * none.
 */
function misrouted(view: ClusterView, holder: KubernetesObject, routes: Route[]): Finding[] {
  const services = view
    .all('Service')
    .filter(({ namespace }) => namespace === holder.namespace)
    .map(({ name }) => name);
  if (routes.length < 2 || services.length < 2) return [];
  // The way to all that no other path takes belongs to nobody by its name.
  const known = routes.filter(({ backend, path = '/' }) => services.includes(backend) && /[a-z]/i.test(path));
  if (known.length < 2) return [];
  const common = commonWords(services);
  const named = known.map((route) => ({ route, own: likeness(route, route.backend, common) }));
  const speak = named.filter(({ own }) => own >= fit).length / named.length;
  const routed = new Set(known.map(({ backend }) => backend));
  return named.flatMap(({ route, own }): Finding[] => {
    const others = services
      .filter((name) => name !== route.backend)
      .map((name) => ({ name, score: likeness(route, name, common) }));
    const best = others.toSorted((one, other) => other.score - one.score)[0];
    const byName = best !== undefined && speak >= mostly && best.score >= fit && best.score > own + margin;
    const left = byName ? undefined : leftOut(view, route, known, services, routed);
    const meant = byName ? best.name : left;
    if (meant === undefined) return [];
    const lacksOwn = !routed.has(meant);
    return [
      {
        object: `app/${meant}`,
        ...placeOf(holder),
        reason: 'gateway-misroute',
        weight: byName ? (lacksOwn ? 0.93 : 0.4) : 0.7,
        standing: 'own',
        why: `${holder.kind} ${holder.name} sends ${quoted(route.path ?? '', 120)}${route.name ? ` (route ${route.name})` : ''} to ${route.backend}${lacksOwn ? `, and nothing to ${meant}` : `; ${meant} is named like it`}`,
        settle: `the route's backend in ${holder.name}: ${route.backend} or ${meant}`,
      },
    ];
  });
}

const fit = 0.6;
const margin = 0.25;
const mostly = 0.5;

/** Of two routes to one backend, the later; and the one application that the same callers call and no route names. */
function leftOut(
  view: ClusterView,
  route: Route,
  known: Route[],
  services: string[],
  routed: Set<string>,
): string | undefined {
  const same = known.filter(({ backend, path }) => backend === route.backend && rootOf(path) !== rootOf(route.path));
  if (same.length === 0) return undefined;
  const called = view.telemetry.edges.filter(({ from }) => {
    const reached = new Set(view.telemetry.edges.filter((one) => one.from === from).map(({ to }) => to));
    return [...routed].filter((name) => reached.has(name)).length >= routed.size * mostly;
  });
  const left = [...new Set(called.map(({ to }) => to))].filter((name) => services.includes(name) && !routed.has(name));
  return left.length === 1 ? left[0] : undefined;
}

function rootOf(path = ''): string {
  return path.split('/').slice(0, 4).join('/');
}

/** Words that most Services carry say nothing of any. */
function commonWords(services: string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const name of services)
    for (const word of new Set(name.split(/[-_.]/))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > Math.max(1, services.length / 2)).map(([word]) => word));
}

/** How much of the longer of a path's word and a name's telling words the other holds, 0 to 1. */
function likeness({ path = '', name = '' }: Route, service: string, common: Set<string>): number {
  const own = service
    .split(/[-_.]/)
    .filter((word) => !common.has(word))
    .join('');
  const shared = [...common];
  const words = [...path.split('/').filter((part) => !/^(?:api|v\d+|\*+|)$/.test(part)), name].map((word) => {
    let bare = word.toLowerCase().replace(/[^a-z0-9]/g, '');
    for (const one of shared) if (bare.length > one.length && bare.endsWith(one)) bare = bare.slice(0, -one.length);
    return bare;
  });
  return Math.max(0, ...words.map((word) => overlap(word, own)));
}

function overlap(one: string, other: string): number {
  if (one.length < 3 || other.length < 3) return one === other && one !== '' ? 1 : 0;
  if (one === other) return 1;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.includes(short) ? short.length / long.length : 0;
}
