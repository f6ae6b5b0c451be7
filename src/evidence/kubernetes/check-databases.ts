/**
 * What programs say of the databases they use, and what databases say of themselves.
 * Owns: refused credentials (the application's fault), no connections left and refused writes (the database's).
 * Refuses: floods that stand in every log: a sign is new, or it comes from what is unwell.
 */
import type { KubernetesObject } from '../model/cluster.ts';
import type { LogLine } from '../model/telemetry.ts';
import type { ClusterView } from './cluster-view.ts';
import { type Finding, objectName, placeOf, quoted } from './finding.ts';
import { isRestarting, isWorkloadUnwell, runsOf } from './health.ts';
import { lastSaid, type Said } from './last-words.ts';
import { serviceOfHost } from './quantities.ts';

/** Server messages of the usual engines, as their documentation lists them. */
const rejected =
  /Access denied for user|password authentication failed for user|no pg_hba\.conf entry|Authentication failed\.|auth(?:entication)? failed.{0,40}(?:mongo|database|SCRAM)|SCRAM[\w-]{0,20} authentication failed|WRONGPASS|NOAUTH Authentication required|Login failed for user|ORA-01017|invalid username-password pair|role "[^"]{1,80}" does not exist|database "[^"]{1,80}" does not exist|Unknown database '/i;
const exhausted =
  /Too many connections|too many clients already|remaining connection slots are reserved|max(?:imum)? number of clients reached|max_user_connections|ORA-00020|ORA-12519|connection limit exceeded for/i;
const readOnly =
  /running with the --(?:super-)?read-only option|cannot execute [A-Z ]{3,30} in a read-only transaction|READONLY You can't write against a read only|not ?(?:master|primary|writable ?primary)\b.{0,60}(?:write|code|error|command)|attempt to write a readonly database|ORA-16000|database is (?:in )?read[- ]only/i;

export function checkDatabases(view: ClusterView): Finding[] {
  const stores = new Set(view.workloads.filter(isStore).map((one) => view.appOf(one)));
  return view.workloads.flatMap((workload) => {
    const app = view.appOf(workload);
    const said = view.said(workload);
    return stores.has(app) ? ofStore(view, workload, said) : ofClient(view, workload, said);
  });
}

const storeImage =
  /(?:^|\/)(?:mysql|mariadb|percona|postgres(?:ql)?|mongo(?:db)?|redis|valkey|cassandra|cockroach\w*|mssql|clickhouse|oracle|timescaledb|couchbase|memcached)(?:-[\w.-]*)?(?::|@|$|\/)/i;
const storePorts = new Set([3306, 5432, 27017, 6379, 1433, 1521, 9042, 26257]);

/** By image, or by a port that databases alone use. */
export function isStore({ pod }: KubernetesObject): boolean {
  return (pod?.containers ?? []).some(
    ({ image = '', ports = [] }) => storeImage.test(image) || ports.some(({ port }) => storePorts.has(port)),
  );
}

function ofClient(view: ClusterView, workload: KubernetesObject, said: readonly Said[]): Finding[] {
  const found: Finding[] = [];
  const app = view.appOf(workload);
  const isUnwell =
    isWorkloadUnwell(view, workload) ||
    view.podsOf(workload).some((pod) => runsOf(pod).some((run) => isRestarting(run, view.now)));
  const denied = lastSaid(said, rejected);
  if (denied && (isUnwell || isFresh(view, denied.line)))
    found.push({
      object: objectName(workload.kind, app),
      ...placeOf(workload),
      reason: 'database-credentials-rejected',
      weight: isUnwell ? 0.95 : 0.6,
      standing: 'log',
      why: `${app} said ${quoted(denied.line.text)} (${denied.count} times)`,
      settle: "the user and password in the application's Secret against the database's users",
    });
  if (isUnwell) found.push(...ofRefused(view, workload, said));
  for (const [pattern, reason, settle] of [
    [exhausted, 'database-connections-exhausted', "the database's connections by client against its maximum"],
    [readOnly, 'database-read-only', 'whether the database is a replica or was set read-only'],
  ] as const) {
    const line = lastSaid(said, pattern);
    if (!line || !(isUnwell || isFresh(view, line.line))) continue;
    const database = databaseOf(view, workload, line.line.text);
    if (!database) continue;
    found.push({
      object: objectName(database.kind, view.appOf(database)),
      ...placeOf(database),
      reason,
      weight: 0.97,
      standing: 'log',
      why: `${app} said of ${database.name} ${quoted(line.line.text)} (${line.count} times)`,
      settle,
      harms: [app],
    });
  }
  return found;
}

/** What a database refuses, it says of itself; logins that fail are its clients' affair. */
function ofStore(view: ClusterView, workload: KubernetesObject, said: readonly Said[]): Finding[] {
  const own = view.eventsAround(workload).find(({ message }) => exhausted.test(message));
  const line = lastSaid(said, exhausted);
  const text = own?.message ?? (line && isFresh(view, line.line) ? line.line.text : undefined);
  if (text === undefined) return [];
  return [
    {
      object: objectName(workload.kind, view.appOf(workload)),
      ...placeOf(workload),
      reason: 'database-connections-exhausted',
      weight: 0.97,
      standing: 'own',
      why: `${workload.name} itself: ${quoted(text)}${line ? ` (${line.count} times)` : ''}`,
      settle: "the database's connections by client against its maximum",
    },
  ];
}

/** How long before the last line of all a sign may be and still be of now. */
const freshMs = 20 * 60_000;

function isFresh(view: ClusterView, { time }: Said): boolean {
  if (time === undefined) return true;
  const { window } = view.telemetry.alert;
  return time >= window.from || time >= lastTime(view.telemetry.logs) - freshMs;
}

function lastTime(logs: readonly LogLine[]): number {
  return logs.at(-1)?.time ?? Number.POSITIVE_INFINITY;
}

/**
 * The database that a client means: the host it names, else the one it holds an address of, else the one it calls. Where
 * Secrets may not be read none of these is known: then the one of the right make that is itself not at ease.
 */
function databaseOf(view: ClusterView, client: KubernetesObject, text: string): KubernetesObject | undefined {
  const held = view.addresses().filter(({ holder }) => holder === client);
  const isOther = (one: KubernetesObject) => one !== client && isStore(one);
  const known = [
    ...held.flatMap(({ host }) => behind(view, host, client)),
    ...view.calls.calleesOf(view.appOf(client)).flatMap((name) => view.named(name)),
  ].filter(isOther);
  const near = view.workloads.filter((one) => one.namespace === client.namespace && isOther(one));
  const named = [...known, ...near].find(({ name }) => text.includes(name));
  if (named ?? known[0]) return named ?? known[0];
  const likely = (one: KubernetesObject) =>
    (makeOf(text) !== undefined && makeOf(imagesOf(one)) === makeOf(text) ? 2 : 0) +
    (view.eventsAround(one).some(({ type }) => type === 'Warning') ? 1 : 0) -
    (isOthersOnly(view, one, client) ? 1 : 0);
  return near.toSorted((one, other) => likely(other) - likely(one))[0];
}

const makes: [string, RegExp][] = [
  ['mysql', /mysql|mariadb|percona/i],
  ['postgres', /postgres|\bpq:|psycopg|pg_hba/i],
  ['mongo', /mongo/i],
  ['redis', /redis|valkey|READONLY You|WRONGPASS/i],
  ['oracle', /ORA-\d/],
];

function makeOf(text: string): string | undefined {
  return makes.find(([, pattern]) => pattern.test(text))?.[0];
}

function imagesOf({ pod }: KubernetesObject): string {
  return (pod?.containers ?? []).map(({ image = '' }) => image).join(' ');
}

/** Others hold its address and this client does not. */
function isOthersOnly(view: ClusterView, store: KubernetesObject, client: KubernetesObject): boolean {
  const services = view
    .all('Service')
    .filter(
      ({ service, namespace }) =>
        namespace === store.namespace &&
        service?.selector &&
        Object.keys(service.selector).length > 0 &&
        view.selectedBy(service.selector, store).includes(store),
    );
  const holders = services.flatMap(({ name }) => view.addressesTo(name, store).map(({ holder }) => holder));
  return holders.length > 0 && !holders.includes(client);
}

/**
 * A client that is refused at the door of a database that is up and that others use: it knocks at a wrong port. Which
 * one it dials may stand in a Secret that nobody may read.
 */
function ofRefused(view: ClusterView, workload: KubernetesObject, said: readonly Said[]): Finding[] {
  const refused = lastSaid(
    said,
    /connection refused|ECONNREFUSED|Communications link failure|could not connect to server|Can't connect to (?:MySQL )?server/i,
  );
  const driver = lastSaid(said, /jdbc|mysql|postgres|mongo|redis|sqlalchemy|psycopg|hibernate|sequelize|gorm/i);
  if (!refused || !driver || !lastSaid(said, /connection refused|ECONNREFUSED|\(111\)/i)) return [];
  const database = databaseOf(view, workload, driver.line.text);
  if (!database || isWorkloadUnwell(view, database)) return [];
  return [
    {
      object: objectName(workload.kind, view.appOf(workload)),
      ...placeOf(workload),
      reason: 'database-port-wrong',
      weight: 0.62,
      standing: 'log',
      why: `${view.appOf(workload)} said ${quoted(refused.line.text)} (${refused.count} times), while ${database.name} is up`,
      settle: "the host and port of the database in the application's settings against the database's Service",
    },
  ];
}

function behind(view: ClusterView, host: string, near: KubernetesObject): KubernetesObject[] {
  const meant = serviceOfHost(host, near.namespace);
  const service =
    meant && view.find('Service', meant.name, { namespace: meant.namespace, environment: near.environment });
  if (!meant) return [];
  const selector = service?.service?.selector;
  const selected = service && selector && Object.keys(selector).length > 0 ? view.selectedBy(selector, service) : [];
  return selected.length > 0
    ? selected
    : view.workloads.filter(({ name, namespace }) => name === meant.name && namespace === meant.namespace);
}
