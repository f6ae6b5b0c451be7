/**
 * What exporters say of Postgres, Redis and Kafka.
 * Owns: their series, labelled as sidecars are scraped. Refuses: what clients see of them.
 */
import type { Exposition } from '../exposition.ts';
import { at } from '../grid.ts';
import type { Service } from '../graph.ts';
import { podsOf } from '../pods.ts';
import { appsOf, isReachable, isReady, knobsAt, loadOf, minute, type Scene } from '../scene.ts';

export function writeStores(scene: Scene, out: Exposition): void {
  for (const service of scene.graph.services) {
    if (service.kind === 'postgres') writePostgres(scene, out, service);
    if (service.kind === 'redis') writeRedis(scene, out, service);
    if (service.kind === 'kafka') writeKafka(scene, out, service);
  }
}

function exporterOf(scene: Scene, service: Service, port: number) {
  const [pod] = podsOf(scene.cluster, service.name);
  const { namespace } = scene.cluster;
  const name = `${service.name}-metrics`;
  const labels = {
    container: 'metrics',
    endpoint: 'metrics',
    instance: `${pod?.ip}:${port}`,
    job: name,
    namespace,
    pod: pod?.name ?? '',
    service: name,
  };
  const alive = (value: (i: number) => number) => (i: number) => (pod && isReachable(scene, pod, i) ? value(i) : null);
  const up = alive((i) => (pod && isReady(scene, pod, i) ? knobsAt(scene, service.name, i).up : 0));
  /** What only a store that answers can tell. */
  const told = (value: (i: number) => number) => (i: number) => (up(i) ? value(i) : null);
  return { labels, alive, up, told };
}

function writePostgres(scene: Scene, out: Exposition, service: Service): void {
  const { labels, up, told, alive } = exporterOf(scene, service, 9187);
  const load = loadOf(scene, service.name);
  const db = { ...labels, datname: service.name.split('-')[0] ?? 'app' };
  const knobs = (i: number) => knobsAt(scene, service.name, i);
  const active = (i: number) => Math.min(100, Math.round(2 + (at(load.rate, i) * at(load.ownMs, i)) / 1_000));
  out.gauge(
    'up',
    labels,
    minute,
    alive(() => 1),
  );
  out.gauge('pg_up', labels, minute, up);
  out.gauge('pg_stat_activity_count', { ...db, state: 'active' }, minute, told(active));
  out.gauge(
    'pg_stat_activity_count',
    { ...db, state: 'idle' },
    minute,
    told((i) => Math.max(3, 40 - active(i))),
  );
  out.gauge(
    'pg_stat_activity_max_tx_duration',
    { ...db, state: 'active' },
    minute,
    told((i) => (at(load.ownMs, i) / 1_000) * 8),
  );
  out.gauge(
    'pg_settings_max_connections',
    labels,
    minute,
    told(() => 100),
  );
  out.counter(
    'pg_stat_database_xact_commit',
    db,
    minute,
    told((i) => at(load.rate, i) * (1 - knobs(i).rollbacks)),
  );
  out.counter(
    'pg_stat_database_xact_rollback',
    db,
    minute,
    told((i) => at(load.rate, i) * knobs(i).rollbacks),
  );
  out.counter(
    'pg_stat_database_blks_read',
    db,
    minute,
    told((i) => at(load.rate, i) * (1 + 4 * knobs(i).slower)),
  );
  out.counter(
    'pg_stat_database_blks_hit',
    db,
    minute,
    told((i) => at(load.rate, i) * 400),
  );
  out.counter(
    'pg_stat_database_blk_read_time',
    db,
    minute,
    told((i) => at(load.rate, i) * (at(load.ownMs, i) - service.ownMs * 0.8)),
  );
  out.counter(
    'pg_stat_database_deadlocks',
    db,
    minute,
    told(() => 0.00002),
  );
  out.gauge(
    'pg_locks_count',
    { ...db, mode: 'rowexclusivelock' },
    minute,
    told((i) => Math.round(active(i) * 1.4)),
  );
  out.gauge(
    'pg_database_size_bytes',
    db,
    minute,
    told((i) => 96e9 * (1 - knobs(i).diskFree) + i),
  );
}

function writeRedis(scene: Scene, out: Exposition, service: Service): void {
  const { labels, up, told, alive } = exporterOf(scene, service, 9121);
  const load = loadOf(scene, service.name);
  out.gauge(
    'up',
    labels,
    minute,
    alive(() => 1),
  );
  out.gauge('redis_up', labels, minute, up);
  out.gauge(
    'redis_connected_clients',
    labels,
    minute,
    told((i) => Math.round(30 + at(load.rate, i) / 40)),
  );
  out.gauge(
    'redis_memory_used_bytes',
    labels,
    minute,
    told((i) => service.memoryMb * 1_048_576 * knobsAt(scene, service.name, i).memory),
  );
  out.gauge(
    'redis_memory_max_bytes',
    labels,
    minute,
    told(() => service.memoryMb * 1_048_576),
  );
  out.counter(
    'redis_commands_processed_total',
    labels,
    minute,
    told((i) => at(load.rate, i)),
  );
  out.counter(
    'redis_commands_duration_seconds_total',
    { ...labels, cmd: 'get' },
    minute,
    told((i) => (at(load.rate, i) * at(load.ownMs, i)) / 1_000),
  );
  out.counter(
    'redis_keyspace_hits_total',
    labels,
    minute,
    told((i) => at(load.rate, i) * 0.9),
  );
  out.counter(
    'redis_keyspace_misses_total',
    labels,
    minute,
    told((i) => at(load.rate, i) * 0.1),
  );
  out.counter(
    'redis_evicted_keys_total',
    labels,
    minute,
    told(() => 0.01),
  );
}

function writeKafka(scene: Scene, out: Exposition, service: Service): void {
  const labels = {
    container: 'kafka-exporter',
    endpoint: 'metrics',
    instance: '10.244.3.7:9308',
    job: 'kafka-exporter',
    namespace: scene.cluster.namespace,
    pod: 'kafka-exporter-6c8d9f7b5c-m2x8q',
    service: 'kafka-exporter',
  };
  const brokers = podsOf(scene.cluster, service.name);
  out.gauge('up', labels, minute, () => 1);
  out.gauge('kafka_brokers', labels, minute, (i) => brokers.filter((pod) => isReady(scene, pod, i)).length);
  for (const consumer of appsOf(scene).filter(({ tier }) => tier === 'consumer')) {
    const topic = `${consumer.name.split('-')[0]}.events`;
    const load = loadOf(scene, consumer.name);
    let lag = 0;
    let last = -1;
    const behind = (index: number) => {
      for (let i = last + 1; i <= index; i += 1) {
        const { consuming, arriving } = knobsAt(scene, consumer.name, i);
        const served = at(load.ready, i) > 0 ? consuming : 0;
        lag = Math.max(
          0,
          lag +
            (scene.grid.step / 1_000) * consumer.arriving * arriving * (1 - served) -
            (served === 1 ? lag * 0.3 : 0),
        );
      }
      last = index;
      return Math.round(lag + 6 + 5 * ((index % 7) / 7));
    };
    const group = { ...labels, consumergroup: consumer.name, topic };
    out.gauge('kafka_consumergroup_lag', { ...group, partition: '0' }, minute, behind);
    out.counter('kafka_consumergroup_current_offset', { ...group, partition: '0' }, minute, (i) =>
      at(load.ready, i) > 0 ? at(load.rate, i) : 0,
    );
    out.counter(
      'kafka_topic_partition_current_offset',
      { ...labels, topic, partition: '0' },
      minute,
      (i) => consumer.arriving * knobsAt(scene, consumer.name, i).arriving,
    );
  }
}
