/**
 * Faults between applications and their database.
 * Owns: credentials, ports, writes, connections. Refuses: the database's volume and its scheduling.
 */
import type { App } from './app.ts';
import type { Cluster } from './cluster.ts';
import { clusterIp } from './cluster.ts';
import type { ScenarioPlan } from './scenario.ts';
import { alertOf, doorAlert, replicasAlert } from './scenario.ts';
import { base64 } from './system-objects.ts';

const usesDatabase = (cluster: Cluster) => (app: App) =>
  app.calls.some((name) => cluster.app(name).role === 'database') && cluster.callersOf(app).length > 0;

function databaseOf(cluster: Cluster, app: App): App {
  const found = app.calls.map((name) => cluster.app(name)).find((it) => it.role === 'database');
  if (!found) throw new Error(`${app.name} has no database`);
  found.isTaken = true;
  return found;
}

/** Lines that come again and again since then, one a minute. */
function repeated(cluster: Cluster, minutes: number, line: (time: string) => string): string[] {
  return Array.from({ length: minutes }, (_, index) => line(new Date(cluster.ago(minutes - index)).toISOString()));
}

const plain = (time: string) => time.replace('T', ' ').replace('Z', ' UTC');

export const databaseFaults: ScenarioPlan[] = [
  {
    name: 'password-of-yesterday',
    namespace: 'harbor-ops',
    size: 11,
    set(cluster) {
      const app = cluster.take('service', usesDatabase(cluster));
      const database = databaseOf(cluster, app);
      const user = app.name.replaceAll('-', '_');
      app.changedAt = cluster.ago(17);
      app.state = {
        is: 'crashing',
        since: cluster.ago(17),
        exitCode: 1,
        reason: 'Error',
        restarts: 7,
        lasts: 2,
        previous: [
          '{"level":"info","msg":"connecting to database"}',
          `{"level":"fatal","msg":"database","error":"failed to connect to \`host=${database.name} user=${user} database=harbor_ops\`: failed SASL auth (FATAL: password authentication failed for user \\"${user}\\" (SQLSTATE 28P01))"}`,
        ],
      };
      database.log.push(
        ...repeated(
          cluster,
          16,
          (time) => `${plain(time)} [411] FATAL:  password authentication failed for user "${user}"`,
        ),
      );
      cluster.suffer(app, cluster.refusedBy(app), cluster.ago(17));
      return {
        alert: doorAlert(cluster, 10),
        truth: { object: `app/${app.name}`, reason: 'database-credentials-rejected' },
        changed: {
          [`Secret/${app.name}-db`]: (secret) => ({
            ...secret,
            data: { username: base64(user), password: base64('pw-of-last-year') },
          }),
        },
      };
    },
  },
  {
    name: 'dials-the-database-on-another-port',
    namespace: 'wardline',
    size: 15,
    set(cluster) {
      const app = cluster.take('service', usesDatabase(cluster));
      const database = databaseOf(cluster, app);
      app.env = app.env.map((it) => (it['name'] === 'DB_PORT' ? { name: 'DB_PORT', value: '5433' } : it));
      app.changedAt = cluster.ago(13);
      const error = `dial tcp ${clusterIp(database)}:5433: connect: connection refused`;
      app.log = [
        ...app.log.slice(0, 8),
        ...repeated(
          cluster,
          12,
          (time) =>
            `{"time":"${time}","level":"error","msg":"cannot reach database","host":"${database.name}","port":5433,"error":"${error}"}`,
        ),
      ];
      app.state = { is: 'unready', since: cluster.ago(12.5), probe: 'HTTP probe failed with statuscode: 503' };
      cluster.suffer(app, cluster.refusedBy(app), cluster.ago(12));
      return {
        alert: replicasAlert(cluster, app),
        truth: { object: `app/${app.name}`, reason: 'database-port-wrong' },
      };
    },
  },
  {
    name: 'database-takes-no-writes',
    namespace: 'gridhouse',
    size: 14,
    set(cluster) {
      const app = cluster.take('service', usesDatabase(cluster));
      const database = databaseOf(cluster, app);
      database.container = {
        ...database.container,
        args: ['-c', 'default_transaction_read_only=on', '-c', 'max_connections=200'],
      };
      database.changedAt = cluster.ago(19);
      database.log.push(
        ...repeated(
          cluster,
          18,
          (time) => `${plain(time)} [88] ERROR:  cannot execute INSERT in a read-only transaction`,
        ),
      );
      for (const caller of cluster.callersOf(database))
        caller.log.push(
          ...repeated(
            cluster,
            18,
            (time) =>
              `{"time":"${time}","level":"error","msg":"write failed","error":"ERROR: cannot execute INSERT in a read-only transaction (SQLSTATE 25006)"}`,
          ),
        );
      return { alert: doorAlert(cluster, 13), truth: { object: `app/${database.name}`, reason: 'database-read-only' } };
    },
  },
  {
    name: 'database-has-no-connection-left',
    namespace: 'presswerk',
    size: 16,
    set(cluster) {
      const app = cluster.take('service', usesDatabase(cluster));
      const database = databaseOf(cluster, app);
      database.container = { ...database.container, args: ['-c', 'max_connections=24'] };
      database.log.push(
        ...repeated(cluster, 15, (time) => `${plain(time)} [702] FATAL:  sorry, too many clients already`),
      );
      for (const caller of cluster.callersOf(database))
        caller.log.push(
          ...repeated(
            cluster,
            15,
            (time) =>
              `{"time":"${time}","level":"error","msg":"query failed","error":"failed to connect to \`host=${database.name}\`: server error (FATAL: sorry, too many clients already (SQLSTATE 53300))"}`,
          ),
        );
      app.spread = 'one';
      app.state = { is: 'unready', since: cluster.ago(13), probe: 'HTTP probe failed with statuscode: 503' };
      return {
        alert: alertOf(cluster, 'RequestErrorsHigh', 'readers see errors', {
          service: cluster.edge().name,
          minutesAgo: 9,
        }),
        truth: { object: `app/${database.name}`, reason: 'database-connections-exhausted' },
      };
    },
  },
];
