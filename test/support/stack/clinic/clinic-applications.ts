/**
 * What the clinics' applications say: a library of their own, span metrics, or OTel's older names.
 * Owns: requests, consumers, runtimes and clients in those three styles. Refuses: meshes and stores.
 */
import type { Exposition, Labels, ValueAt } from '../exposition.ts';
import { milliBounds, secondBounds, writeHistogram } from '../families/histogram.ts';
import type { Service } from '../graph.ts';
import { at } from '../grid.ts';
import { type Pod, podsOf } from '../pods.ts';
import { appsOf, isAlive, isRunning, knobsAt, loadOf, podErrors, podRate, restartedAt, type Scene } from '../scene.ts';

export function writeClinicApplications(scene: Scene, out: Exposition): void {
  for (const service of appsOf(scene))
    for (const pod of podsOf(scene.cluster, service.name)) {
      writeRequests(scene, out, service, pod);
      writeRuntime(scene, out, service, pod);
      if (scene.choice.edges === 'client') writeClients(scene, out, pod);
    }
}

function podLabels(scene: Scene, pod: Pod): Labels {
  const { style, namespace } = { ...scene.choice, namespace: scene.cluster.namespace };
  if (style === 'annotated')
    return {
      app: pod.service,
      instance: `${pod.ip}:9464`,
      job: 'kubernetes-pods',
      kubernetes_namespace: namespace,
      kubernetes_pod_name: pod.name,
    };
  if (style === 'spans')
    return {
      service_name: pod.service,
      env: namespace,
      job: 'otel-collector',
      instance: 'otel-collector:8889',
      host_name: pod.name,
    };
  return {
    exported_job: `${namespace}/${pod.service}`,
    exported_instance: pod.name,
    job: 'otel-collector',
    instance: 'otel-collector:8889',
  };
}

function writeRequests(scene: Scene, out: Exposition, service: Service, pod: Pod): void {
  const labels = podLabels(scene, pod);
  const every = scene.choice.scrape;
  const restarts = restartedAt(scene, pod);
  const load = loadOf(scene, service.name);
  const share =
    (part: (errors: number) => number): ValueAt =>
    (i) => {
      const now = podRate(scene, pod, i);
      return now === null ? null : now * part(podErrors(scene, pod, i));
    };
  const good = share((errors) => 1 - errors);
  const bad = share((errors) => errors);
  const common = { every, restarts, meanMs: (i: number) => at(load.totalMs, i) };
  const waits = service.tier === 'consumer';
  if (scene.choice.style === 'annotated') {
    out.gauge('up', labels, every, (i) => (isAlive(scene, pod, i) ? Number(isRunning(scene, pod, i)) : null));
    const what: Labels = waits ? { queue: `${service.name}.in` } : { endpoint: `/api/${service.name}` };
    const name = waits ? 'app_jobs' : 'app_requests';
    out.counter(`${name}_total`, { ...labels, ...what, result: 'ok' }, every, good, restarts);
    out.counter(`${name}_total`, { ...labels, ...what, result: 'error' }, every, bad, restarts);
    const family = waits ? 'app_job_duration_seconds' : 'app_request_latency_seconds';
    writeHistogram(out, {
      ...common,
      name: family,
      labels: { ...labels, ...what },
      bounds: secondBounds,
      perMs: 0.001,
      rate: (i) => podRate(scene, pod, i),
    });
    return;
  }
  const millis = { ...common, bounds: milliBounds, perMs: 1 };
  if (scene.choice.style === 'spans') {
    const kind = {
      span_kind: waits ? 'SPAN_KIND_CONSUMER' : 'SPAN_KIND_SERVER',
      span_name: waits ? `${service.name}.in process` : `POST /api/${service.name}`,
    };
    for (const [status_code, rate] of [
      ['STATUS_CODE_UNSET', good],
      ['STATUS_CODE_ERROR', bad],
    ] as const) {
      const named = { ...labels, ...kind, status_code };
      out.counter('traces_span_metrics_calls_total', named, every, rate, restarts);
      writeHistogram(out, { ...millis, name: 'traces_span_metrics_duration_milliseconds', labels: named, rate });
    }
    for (const of of scene.load.calls.filter(({ call }) => call.from === service.name)) {
      const part =
        (failed: boolean): ValueAt =>
        (i) => {
          const now = podRate(scene, pod, i);
          const errors = at(of.errors, i);
          return now === null ? null : now * of.call.perRequest * (failed ? errors : 1 - errors);
        };
      for (const [status_code, rate] of [
        ['STATUS_CODE_UNSET', part(false)],
        ['STATUS_CODE_ERROR', part(true)],
      ] as const) {
        const named = {
          ...labels,
          span_kind: 'SPAN_KIND_CLIENT',
          span_name: 'POST',
          server_address: of.call.to,
          status_code,
        };
        out.counter('traces_span_metrics_calls_total', named, every, rate, restarts);
        out.counter(
          'traces_span_metrics_duration_milliseconds_sum',
          named,
          every,
          (i) => times(rate(i), at(of.ms, i)),
          restarts,
        );
        out.counter('traces_span_metrics_duration_milliseconds_count', named, every, rate, restarts);
      }
    }
    return;
  }
  const named = { ...labels, http_method: 'POST', http_scheme: 'http', net_host_name: service.name };
  if (waits) {
    writeHistogram(out, {
      ...millis,
      name: 'messaging_process_duration_milliseconds',
      labels: { ...labels, messaging_system: 'rabbitmq' },
      rate: (i) => podRate(scene, pod, i),
    });
    return;
  }
  for (const [http_status_code, rate] of [
    ['200', good],
    ['503', bad],
  ] as const)
    writeHistogram(out, {
      ...millis,
      name: 'http_server_duration_milliseconds',
      labels: { ...named, http_status_code },
      rate,
    });
}

function times(value: number | null, factor: number): number | null {
  return value === null ? null : value * factor;
}

function writeClients(scene: Scene, out: Exposition, pod: Pod): void {
  for (const of of scene.load.calls.filter(({ call }) => call.from === pod.service)) {
    const labels = { ...podLabels(scene, pod), http_method: 'POST', net_peer_name: of.call.to };
    const part =
      (failed: boolean): ValueAt =>
      (i) => {
        const now = podRate(scene, pod, i);
        const errors = at(of.errors, i);
        return now === null ? null : now * of.call.perRequest * (failed ? errors : 1 - errors);
      };
    const common = {
      name: 'http_client_duration_milliseconds',
      bounds: milliBounds,
      perMs: 1,
      every: scene.choice.scrape,
      meanMs: (i: number) => at(of.ms, i),
      restarts: restartedAt(scene, pod),
    };
    writeHistogram(out, { ...common, labels: { ...labels, http_status_code: '200' }, rate: part(false) });
    out.counter(
      'http_client_duration_milliseconds_count',
      { ...labels, http_status_code: '503' },
      common.every,
      part(true),
      common.restarts,
    );
  }
}

function writeRuntime(scene: Scene, out: Exposition, service: Service, pod: Pod): void {
  const labels = podLabels(scene, pod);
  const every = scene.choice.scrape;
  const restarts = restartedAt(scene, pod);
  const running = (value: (i: number) => number) => (i: number) => (isRunning(scene, pod, i) ? value(i) : null);
  const knobs = (i: number) => knobsAt(scene, service.name, i);
  const limit = service.memoryMb * 1_048_576;
  const heap = running((i) => limit * 0.7 * Math.min(1, knobs(i).memory + 0.05 * ((i % 13) / 13)));
  if (service.runtime === 'jvm') {
    const otel = scene.choice.style !== 'annotated';
    out.gauge(
      otel ? 'process_runtime_jvm_memory_usage_bytes' : 'jvm_memory_bytes_used',
      { ...labels, ...(otel ? { type: 'heap' } : { area: 'heap' }) },
      every,
      heap,
    );
    const collected = otel ? 'process_runtime_jvm_gc_duration_milliseconds_sum' : 'jvm_gc_collection_seconds_sum';
    out.counter(
      collected,
      { ...labels, gc: 'G1 Old Generation' },
      every,
      running((i) => knobs(i).collecting * (otel ? 1_000 : 1)),
      restarts,
    );
    out.counter(
      collected.replace('_sum', '_count'),
      { ...labels, gc: 'G1 Old Generation' },
      every,
      running((i) => 0.05 + knobs(i).collecting),
      restarts,
    );
    return;
  }
  const inFlight = (i: number) => ((podRate(scene, pod, i) ?? 0) * at(loadOf(scene, service.name).totalMs, i)) / 1_000;
  out.gauge(
    scene.choice.style === 'annotated' ? 'go_goroutines' : 'process_runtime_go_goroutines',
    labels,
    every,
    running((i) => Math.round(25 + 4 * inFlight(i))),
  );
  out.counter(
    'go_sync_mutex_wait_total_seconds_total',
    labels,
    every,
    running((i) => 0.0005 + knobs(i).locked),
    restarts,
  );
}
