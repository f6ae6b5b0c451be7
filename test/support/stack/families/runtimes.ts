/**
 * Runtimes and pools of applications: JVM, Go, connection pools, calls to stores.
 * Owns: their series in either style. Refuses: requests that are served.
 */
import type { Exposition, Labels } from '../exposition.ts';
import { at } from '../grid.ts';
import { podsOf } from '../pods.ts';
import { appsOf, isRunning, knobsAt, loadOf, podRate, restartedAt, type Scene } from '../scene.ts';
import { ownLabels } from './applications.ts';
import { secondBounds, writeHistogram } from './histogram.ts';

const poolSize = 20;

export function writeRuntimes(scene: Scene, out: Exposition): void {
  const every = scene.choice.scrape;
  const otel = scene.choice.style === 'otel';
  for (const service of appsOf(scene)) {
    const stores = scene.load.calls.filter(
      ({ call }) =>
        call.from === service.name &&
        scene.graph.services.some(({ name, kind }) => name === call.to && kind === 'postgres'),
    );
    const load = loadOf(scene, service.name);
    for (const pod of podsOf(scene.cluster, service.name)) {
      const labels = ownLabels(scene, pod);
      const restarts = restartedAt(scene, pod);
      const alive = (value: (i: number) => number) => (i: number) => (isRunning(scene, pod, i) ? value(i) : null);
      const knobs = (i: number) => knobsAt(scene, service.name, i);
      const limit = service.memoryMb * 1_048_576;
      const inFlight = (i: number) => ((podRate(scene, pod, i) ?? 0) * at(load.totalMs, i)) / 1_000;
      const saw = (i: number) => 0.04 * ((i % 17) / 17);
      if (service.runtime === 'jvm') {
        const heap = alive((i) => limit * 0.75 * Math.min(1, knobs(i).memory + saw(i)));
        const area: Labels = otel
          ? { jvm_memory_type: 'heap', jvm_memory_pool_name: 'G1 Old Gen' }
          : { area: 'heap', id: 'G1 Old Gen' };
        out.gauge('jvm_memory_used_bytes', { ...labels, ...area }, every, heap);
        out.gauge(
          otel ? 'jvm_memory_limit_bytes' : 'jvm_memory_max_bytes',
          { ...labels, ...area },
          every,
          alive(() => limit * 0.75),
        );
        const pauses = otel ? 'jvm_gc_duration_seconds' : 'jvm_gc_pause_seconds';
        const cause: Labels = otel
          ? { jvm_gc_name: 'G1 Young Generation' }
          : { action: 'end of minor GC', cause: 'G1 Evacuation Pause' };
        out.counter(
          `${pauses}_sum`,
          { ...labels, ...cause },
          every,
          alive((i) => knobs(i).collecting),
          restarts,
        );
        out.counter(
          `${pauses}_count`,
          { ...labels, ...cause },
          every,
          alive((i) => 0.1 + knobs(i).collecting * 2),
          restarts,
        );
        const threads = otel ? 'jvm_thread_count' : 'jvm_threads_live_threads';
        out.gauge(
          threads,
          labels,
          every,
          alive((i) => Math.round(34 + Math.min(200, inFlight(i)))),
        );
      } else {
        const names = otel
          ? { routines: 'go_goroutine_count', memory: 'go_memory_used_bytes' }
          : { routines: 'go_goroutines', memory: 'go_memstats_heap_inuse_bytes' };
        out.gauge(
          names.routines,
          labels,
          every,
          alive((i) => Math.round(28 + 3 * inFlight(i))),
        );
        out.gauge(
          names.memory,
          labels,
          every,
          alive((i) => limit * 0.6 * Math.min(1, knobs(i).memory + saw(i))),
        );
        if (!otel)
          out.counter(
            'go_gc_duration_seconds_sum',
            labels,
            every,
            alive((i) => knobs(i).collecting),
            restarts,
          );
      }
      if (!otel)
        out.gauge(
          'process_resident_memory_bytes',
          labels,
          every,
          alive((i) => limit * 0.9 * Math.min(1, knobs(i).memory)),
        );
      for (const store of stores) {
        const wait = (i: number) => ((podRate(scene, pod, i) ?? 0) * store.call.perRequest * at(store.ms, i)) / 1_000;
        const used = alive((i) => Math.min(poolSize, Math.round(Math.max(knobs(i).poolBusy * poolSize, 1 + wait(i)))));
        const waiting = alive((i) => Math.round(knobs(i).poolWaiting + Math.max(0, wait(i) - poolSize)));
        const rate = alive((i) => (podRate(scene, pod, i) ?? 0) * store.call.perRequest);
        if (otel) {
          const pool = { ...labels, db_client_connection_pool_name: store.call.to };
          out.gauge('db_client_connection_count', { ...pool, db_client_connection_state: 'used' }, every, used);
          out.gauge(
            'db_client_connection_max',
            pool,
            every,
            alive(() => poolSize),
          );
          out.gauge('db_client_connection_pending_requests', pool, every, waiting);
          const called = { ...labels, db_system_name: 'postgresql', server_address: store.call.to };
          const name = 'db_client_operation_duration_seconds';
          writeHistogram(out, {
            name,
            labels: called,
            bounds: secondBounds,
            perMs: 0.001,
            every,
            rate,
            meanMs: (i) => at(store.ms, i),
            restarts,
          });
        } else if (service.runtime === 'jvm') {
          const pool = { ...labels, pool: `${store.call.to}-pool` };
          out.gauge('hikaricp_connections_active', pool, every, used);
          out.gauge(
            'hikaricp_connections_max',
            pool,
            every,
            alive(() => poolSize),
          );
          out.gauge('hikaricp_connections_pending', pool, every, waiting);
          out.counter('hikaricp_connections_usage_seconds_sum', pool, every, alive(wait), restarts);
          out.counter('hikaricp_connections_usage_seconds_count', pool, every, rate, restarts);
        } else {
          const pool = { ...labels, db_name: store.call.to };
          out.gauge('go_sql_in_use_connections', pool, every, used);
          out.gauge(
            'go_sql_max_open_connections',
            pool,
            every,
            alive(() => poolSize),
          );
          out.counter(
            'go_sql_wait_count_total',
            pool,
            every,
            alive((i) => (waiting(i) ?? 0) / 10),
            restarts,
          );
          out.counter(
            'go_sql_wait_duration_seconds_total',
            pool,
            every,
            alive((i) => (waiting(i) ?? 0) / 2),
            restarts,
          );
        }
      }
    }
  }
}
