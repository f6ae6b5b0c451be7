/**
 * Addresses in variables against the Services that they mean.
 * Owns: a host that no Service has and one letter away is one that has; a port that its Service does not serve.
 * Refuses: hosts outside the cluster, and names that resemble nothing (such variables stand everywhere).
 */
import type { KubernetesObject } from '../model/cluster.ts';
import type { ClusterView } from './cluster-view.ts';
import type { HeldAddress } from './held-addresses.ts';
import { type Finding, objectName, placeOf, quoted } from './finding.ts';
import { isWorkloadUnwell } from './health.ts';
import { lastSaid } from './last-words.ts';
import { editDistance, serviceOfHost } from './quantities.ts';

export function checkAddresses(view: ClusterView): Finding[] {
  const services = view.all('Service');
  return view.addresses().flatMap((held) => {
    const meant = serviceOfHost(held.host, held.holder.namespace);
    if (!meant) return oddPort(view, held);
    const near = { namespace: meant.namespace, environment: held.holder.environment };
    const service = view.find('Service', meant.name, near);
    return service
      ? wrongPort(view, held, service)
      : [...wrongHost(view, held, meant.name, services, near.namespace), ...oddPort(view, held)];
  });
}

/** Names this far apart are one name written wrong. */
const slip = 2;

function wrongHost(
  view: ClusterView,
  held: HeldAddress,
  name: string,
  services: readonly KubernetesObject[],
  namespace: string | undefined,
): Finding[] {
  if (!view.isMissing('Service', name, { namespace, environment: held.holder.environment })) return [];
  const mates = services.filter((one) => one.environment === held.holder.environment);
  const alike = mates
    .filter((one) => one.namespace === namespace)
    .map((one) => ({ one, distance: name.length > 4 ? editDistance(name, one.name, slip) : slip + 1 }))
    .filter(({ distance }) => distance <= slip)
    .toSorted((one, other) => one.distance - other.distance)[0]?.one;
  const elsewhere = mates.find((one) => one.name === name);
  const said = lastSaid(view.said(held.holder), new RegExp(`${escaped(name)}(?![\\w-])`, 'i'));
  const complains =
    said !== undefined &&
    /no such host|not known|resolve|resolution|UnknownHost|NXDOMAIN|lookup|getaddrinfo|refused|unavailable/i.test(
      said.line.text,
    );
  if (!alike && !elsewhere && !complains) return [];
  return [
    {
      object: objectName(held.holder.kind, view.appOf(held.holder)),
      ...placeOf(held.holder),
      reason: 'dependency-address-wrong',
      weight: (alike ? 0.88 : elsewhere ? 0.7 : 0.5) + (complains ? 0.07 : 0),
      standing: 'own',
      why: `${held.holder.name} holds ${held.secret ? `${held.variable} (host ${name})` : `${held.variable}=${quoted(held.value, 120)}`}; no Service is called ${name}${alike ? `, one is called ${alike.name}` : elsewhere ? ` in this namespace, one is in ${elsewhere.namespace}` : ''}${complains ? `; it said ${quoted(said.line.text)}` : ''}`,
      settle: `kubectl get service ${name}; the variable ${held.variable}`,
    },
  ];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A host that no Service stands for here (a database outside): all others who dial it agree on another port. */
function oddPort(view: ClusterView, held: HeldAddress): Finding[] {
  const others = view
    .addressesTo(held.host, held.holder)
    .filter(({ holder, port }) => holder !== held.holder && port !== undefined);
  const ports = new Set(others.map(({ port }) => port));
  const [usual] = ports;
  if (held.port === undefined || ports.size !== 1 || usual === held.port || others.length < 2) return [];
  if (!suffers(view, held)) return [];
  return [
    {
      object: objectName(held.holder.kind, view.appOf(held.holder)),
      ...placeOf(held.holder),
      reason: databasePort(held, [usual ?? 0]) ? 'database-port-wrong' : 'dependency-address-wrong',
      weight: 0.88,
      standing: 'own',
      why: `${held.holder.name} dials port ${held.port} (${held.variable}); ${others.length} others dial ${usual} of the same host`,
      settle: `the port in ${held.variable}`,
    },
  ];
}

function wrongPort(view: ClusterView, held: HeldAddress, service: KubernetesObject): Finding[] {
  const ports = service.service?.ports ?? [];
  if (held.port === undefined || ports.length === 0 || ports.some(({ port }) => port === held.port)) return [];
  // A headless Service hands out the pods' addresses: any port that they listen on will do.
  if (service.service?.clusterIp === 'None') return [];
  const others = view.addressesTo(service.name, service).filter((one) => one !== held && one.port !== undefined);
  const agree = others.some(({ port }) => ports.some((one) => one.port === port));
  const same = others.filter(({ port }) => port === held.port).length;
  const isDatabase = databasePort(
    held,
    ports.map(({ port }) => port),
  );
  return [
    {
      object: objectName(held.holder.kind, view.appOf(held.holder)),
      ...placeOf(held.holder),
      reason: isDatabase ? 'database-port-wrong' : 'dependency-address-wrong',
      weight: Math.min(0.95, (same > 0 && !agree ? 0.4 : 0.6) + (agree ? 0.25 : 0) + (suffers(view, held) ? 0.25 : 0)),
      standing: 'own',
      why: `${held.holder.name} dials ${service.name}:${held.port} (${held.variable}); the Service serves ${ports.map(({ port }) => port).join(', ')}${agree ? `, as ${view.appOf(others[0]?.holder ?? held.holder)} dials it` : ''}`,
      settle: `the port in ${held.variable} against the Service`,
    },
  ];
}

/** The holder is not well, or says that it could not connect. */
function suffers(view: ClusterView, { holder, host, port }: HeldAddress): boolean {
  if (isWorkloadUnwell(view, holder)) return true;
  const said = view.said(holder);
  const refused = lastSaid(
    said,
    /connection refused|ECONNREFUSED|timed? ?out|deadline exceeded|unreachable|UNAVAILABLE/i,
  );
  return (
    refused !== undefined &&
    (refused.line.text.includes(host) || refused.line.text.includes(`:${port}`) || refused.count >= 3)
  );
}

const databaseWords =
  /(?:^|_|-)(?:DB|SQL|MYSQL|MARIADB|POSTGRES|POSTGRESQL|PG|MONGO|MONGODB|REDIS|CASSANDRA|DATABASE|JDBC|DATASOURCE|ORACLE|MSSQL|CLICKHOUSE|COCKROACH)(?:_|-|$)/i;
const databasePorts = new Set([3306, 5432, 27017, 6379, 1433, 1521, 9042, 26257, 8123, 33060]);

function databasePort({ variable, value }: HeldAddress, ports: number[]): boolean {
  return (
    databaseWords.test(variable) ||
    /^(?:jdbc:|mysql:|postgres|mongodb|redis|mssql|sqlserver)/i.test(value) ||
    ports.some((port) => databasePorts.has(port))
  );
}
