/**
 * Which components keep data for others: databases, caches, queues, brokers, object stores.
 * Owns: telling them by what they do (they call nobody) and by the kind of thing that their name says they are.
 * Refuses: names of one system; each word is a kind of store, or a product that many run.
 */
import type { Telemetry } from './telemetry.ts';

const STORES = new Set(
  (
    'db database rds aurora sql pg postgres postgresql pgbouncer proxysql mysql mariadb oracle mssql mongo mongodb dynamo dynamodb ' +
    'cassandra scylla cockroach clickhouse influx influxdb redis valkey memcached memcache cache kafka redpanda rabbit rabbitmq mq ' +
    'queue topic broker pulsar nats sqs sns kinesis bus elasticsearch opensearch elastic es solr etcd zookeeper consul vault ' +
    's3 gcs bucket blob minio ceph nfs store storage warehouse bigquery snowflake'
  ).split(' '),
);
/** Words that say that a component does something with a store rather than being one. */
const DOERS =
  /^(?:api|app|web|ui|bff|gateway|service|svc|server|worker|consumer|producer|projector|importer|exporter|relay|loader|sync|manager|controller|operator|agent|client|job|jobs|cron|portal|admin|handler|processor|front|frontend|backend)$/;
const GLUED = /(?:db|sql|redis|kafka|cache)$/;

/** Whether a component is a store, as the telemetry shows it. */
export function storesOf({ edges }: Pick<Telemetry, 'edges'>): (component: string) => boolean {
  const callers = new Set(edges.filter(({ from, to }) => from !== to).map(({ from }) => from));
  return (component) => {
    if (callers.has(component)) return false;
    const words = component
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .map((word) => word.replace(/\d+$/, ''));
    return words.some((word) => STORES.has(word) || GLUED.test(word)) && !words.some((word) => DOERS.test(word));
  };
}
