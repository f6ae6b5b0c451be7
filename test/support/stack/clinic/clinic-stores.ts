/**
 * What exporters say of the clinics' MySQL, memcached and RabbitMQ.
 * Owns: their series. Refuses: what clients see of them.
 */
import type { Exposition } from '../exposition.ts';
import type { Service } from '../graph.ts';
import { at } from '../grid.ts';
import { podsOf } from '../pods.ts';
import { appsOf, isReachable, isReady, knobsAt, loadOf, minute, type Scene } from '../scene.ts';

export function writeClinicStores(scene: Scene, out: Exposition): void {
  for (const service of scene.graph.services) {
    if (service.kind === 'postgres') writeMysql(scene, out, service);
    if (service.kind === 'redis') writeMemcached(scene, out, service);
    if (service.kind === 'kafka') writeRabbit(scene, out, service);
  }
}

function exporterOf(scene: Scene, service: Service, kind: string) {
  const [pod] = podsOf(scene.cluster, service.name);
  const labels = {
    instance: `${service.name}:${kind === 'mysql' ? 9104 : 9150}`,
    job: `${kind}-exporter`,
    kubernetes_namespace: scene.cluster.namespace,
    target: service.name,
  };
  const told = (value: (i: number) => number) => (i: number) =>
    pod && isReachable(scene, pod, i) && isReady(scene, pod, i) ? value(i) : null;
  const up = (i: number) => Number(told(() => 1)(i) ?? 0);
  return { labels, told, up };
}

function writeMysql(scene: Scene, out: Exposition, service: Service): void {
  const { labels, told, up } = exporterOf(scene, service, 'mysql');
  const load = loadOf(scene, service.name);
  const knobs = (i: number) => knobsAt(scene, service.name, i);
  const running = (i: number) => Math.round(2 + (at(load.rate, i) * at(load.ownMs, i)) / 1_000);
  out.gauge('mysql_up', labels, minute, up);
  out.gauge('mysql_global_status_threads_running', labels, minute, told(running));
  out.gauge(
    'mysql_global_status_threads_connected',
    labels,
    minute,
    told((i) => Math.min(151, Math.round(40 + 111 * Math.max(0, knobs(i).poolBusy - 0.2) * 1.25 + running(i)))),
  );
  out.gauge(
    'mysql_global_variables_max_connections',
    labels,
    minute,
    told(() => 151),
  );
  out.counter(
    'mysql_global_status_connection_errors_total',
    { ...labels, error: 'max_connection' },
    minute,
    told((i) => (knobs(i).poolBusy >= 1 ? 22 : 0)),
  );
  out.counter(
    'mysql_global_status_queries',
    labels,
    minute,
    told((i) => at(load.rate, i)),
  );
  out.counter(
    'mysql_global_status_slow_queries',
    labels,
    minute,
    told((i) => (knobs(i).slower > 5 ? at(load.rate, i) * 0.3 : 0.002)),
  );
  out.counter(
    'mysql_global_status_innodb_row_lock_waits',
    labels,
    minute,
    told((i) => 0.05 + 40 * knobs(i).locked),
  );
  out.counter(
    'mysql_global_status_innodb_row_lock_time',
    labels,
    minute,
    told((i) => 1 + 90_000 * knobs(i).locked),
  );
  out.gauge(
    'mysql_global_status_innodb_row_lock_current_waits',
    labels,
    minute,
    told((i) => Math.round(60 * knobs(i).locked)),
  );
  out.counter(
    'mysql_global_status_bytes_sent',
    labels,
    minute,
    told((i) => at(load.rate, i) * 1_800),
  );
}

function writeMemcached(scene: Scene, out: Exposition, service: Service): void {
  const { labels, told, up } = exporterOf(scene, service, 'memcached');
  const load = loadOf(scene, service.name);
  const full = (i: number) => knobsAt(scene, service.name, i).memory > 0.98;
  const hits = (i: number) => (full(i) ? 0.22 : 0.94);
  out.gauge('memcached_up', labels, minute, up);
  out.counter(
    'memcached_commands_total',
    { ...labels, command: 'get', status: 'hit' },
    minute,
    told((i) => at(load.rate, i) * hits(i)),
  );
  out.counter(
    'memcached_commands_total',
    { ...labels, command: 'get', status: 'miss' },
    minute,
    told((i) => at(load.rate, i) * (1 - hits(i))),
  );
  out.counter(
    'memcached_items_evicted_total',
    labels,
    minute,
    told((i) => (full(i) ? at(load.rate, i) * 0.7 : 0)),
  );
  out.gauge(
    'memcached_current_bytes',
    labels,
    minute,
    told((i) => 1_073_741_824 * Math.min(1, knobsAt(scene, service.name, i).memory)),
  );
  out.gauge(
    'memcached_limit_bytes',
    labels,
    minute,
    told(() => 1_073_741_824),
  );
  out.gauge(
    'memcached_current_connections',
    labels,
    minute,
    told(() => 48),
  );
}

function writeRabbit(scene: Scene, out: Exposition, service: Service): void {
  const brokers = podsOf(scene.cluster, service.name);
  const labels = {
    instance: '10.244.2.33:15692',
    job: 'rabbitmq',
    rabbitmq_cluster: service.name,
    kubernetes_namespace: scene.cluster.namespace,
  };
  out.gauge('rabbitmq_up', labels, minute, (i) => Number(brokers.some((pod) => isReady(scene, pod, i))));
  for (const consumer of appsOf(scene).filter(({ tier }) => tier === 'consumer')) {
    const queue = { ...labels, queue: `${consumer.name}.in`, vhost: '/' };
    const load = loadOf(scene, consumer.name);
    let waiting = 0;
    let last = -1;
    const ready = (index: number) => {
      for (let i = last + 1; i <= index; i += 1) {
        const served = at(load.ready, i) > 0 ? knobsAt(scene, consumer.name, i).consuming : 0;
        waiting = served >= 1 ? waiting * 0.7 : waiting + (scene.grid.step / 1_000) * consumer.arriving * (1 - served);
      }
      last = index;
      return Math.round(waiting + 4);
    };
    out.gauge('rabbitmq_queue_messages_ready', queue, minute, ready);
    out.gauge('rabbitmq_queue_consumers', queue, minute, (i) => at(load.ready, i) * 4);
    out.counter('rabbitmq_queue_messages_published_total', queue, minute, () => consumer.arriving);
    out.counter('rabbitmq_queue_messages_delivered_total', queue, minute, (i) =>
      at(load.ready, i) > 0 ? at(load.rate, i) : 0,
    );
  }
}
