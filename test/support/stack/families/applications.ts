/**
 * What applications say of their own requests: Prometheus client style (Go, Micrometer) or OTel's.
 * Owns: names and labels of request series, consumers' too. Refuses: runtimes and pools.
 */
import type { Exposition, Labels, ValueAt } from '../exposition.ts';
import { at } from '../grid.ts';
import type { Service } from '../graph.ts';
import { type Pod, podsOf } from '../pods.ts';
import {
  appsOf,
  isAlive,
  isRunning,
  loadOf,
  podErrors,
  podRate,
  restartedAt,
  type Scene,
  targetLabels,
} from '../scene.ts';
import { secondBounds, writeHistogram } from './histogram.ts';

export function writeApplications(scene: Scene, out: Exposition): void {
  for (const service of appsOf(scene))
    for (const pod of podsOf(scene.cluster, service.name)) {
      if (scene.choice.style === 'prometheus')
        out.gauge('up', targetLabels(pod, scene.cluster.namespace), scene.choice.scrape, (i) =>
          isAlive(scene, pod, i) ? Number(isRunning(scene, pod, i)) : null,
        );
      writeRequests(scene, out, service, pod);
    }
}

/** Labels by which the series of one pod are known. */
export function ownLabels(scene: Scene, pod: Pod): Labels {
  const { choice, cluster } = scene;
  if (choice.style === 'prometheus') return targetLabels(pod, cluster.namespace);
  return {
    instance: pod.name,
    job: `${cluster.namespace}/${pod.service}`,
    ...(choice.serviceLabel
      ? { service_name: pod.service, deployment_environment_name: cluster.namespace, k8s_pod_name: pod.name }
      : {}),
  };
}

function writeRequests(scene: Scene, out: Exposition, service: Service, pod: Pod): void {
  const labels = ownLabels(scene, pod);
  const every = scene.choice.scrape;
  const restarts = restartedAt(scene, pod);
  const load = loadOf(scene, service.name);
  const good: ValueAt = (i) => times(podRate(scene, pod, i), 1 - podErrors(scene, pod, i));
  const bad = fromFirst((i) => times(podRate(scene, pod, i), podErrors(scene, pod, i)), service.usualErrors < 0.0012);
  const meanMs = (i: number) => at(load.totalMs, i);
  const common = { every, meanMs, restarts, perMs: 0.001, bounds: secondBounds };
  const otel = scene.choice.style === 'otel';
  const route = `/v1/${service.name.split('-')[1] ?? 'things'}`;
  if (service.tier === 'consumer') {
    const topic = `${service.name.split('-')[0]}.events`;
    if (otel) {
      const named = { ...labels, messaging_system: 'kafka', messaging_destination_name: topic };
      writeHistogram(out, { ...common, name: 'messaging_process_duration_seconds', labels: named, rate: good });
      writeHistogram(out, {
        ...common,
        name: 'messaging_process_duration_seconds',
        labels: { ...named, error_type: 'timeout' },
        rate: bad,
      });
    } else {
      out.counter('messages_consumed_total', { ...labels, topic, outcome: 'ok' }, every, good, restarts);
      out.counter('messages_consumed_total', { ...labels, topic, outcome: 'error' }, every, bad, restarts);
      writeHistogram(out, { ...common, name: 'message_handling_seconds', labels: { ...labels, topic }, rate: good });
    }
    return;
  }
  if (otel) {
    const named = { ...labels, http_request_method: 'POST', http_route: route, url_scheme: 'http' };
    for (const [code, rate] of [
      ['200', good],
      ['500', bad],
    ] as const)
      writeHistogram(out, {
        ...common,
        name: 'http_server_request_duration_seconds',
        labels: { ...named, http_response_status_code: code, ...(code === '500' ? { error_type: '500' } : {}) },
        rate,
      });
    return;
  }
  if (service.runtime === 'jvm') {
    const named = { ...labels, application: service.name, exception: 'none', method: 'POST', uri: route };
    const kinds = [
      { status: '200', outcome: 'SUCCESS', rate: good },
      { status: '500', outcome: 'SERVER_ERROR', exception: 'IllegalStateException', rate: bad },
    ];
    for (const { rate, ...more } of kinds)
      writeHistogram(out, { ...common, name: 'http_server_requests_seconds', labels: { ...named, ...more }, rate });
    return;
  }
  out.counter('http_requests_total', { ...labels, code: '200', handler: route, method: 'post' }, every, good, restarts);
  out.counter('http_requests_total', { ...labels, code: '500', handler: route, method: 'post' }, every, bad, restarts);
  writeHistogram(out, {
    ...common,
    name: 'http_request_duration_seconds',
    labels: { ...labels, handler: route, method: 'post' },
    rate: (i) => podRate(scene, pod, i),
  });
}

function times(value: number | null, factor: number): number | null {
  return value === null ? null : value * factor;
}

/** A client counts a code only once it has been answered with it. */
function fromFirst(rate: ValueAt, late: boolean): ValueAt {
  let seen = !late;
  return (i) => {
    const now = rate(i);
    if (now !== null && now > 0.05) seen = true;
    return seen ? now : null;
  };
}
