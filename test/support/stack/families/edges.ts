/**
 * Who calls whom, as a mesh, a tracing back end or the callers themselves count it.
 * Owns: Istio's, the service graph's and HTTP clients' series. Refuses: what servers say.
 */
import type { Exposition, Labels, ValueAt } from '../exposition.ts';
import { at } from '../grid.ts';
import type { CallLoad } from '../load.ts';
import { podsOf } from '../pods.ts';
import { appsOf, isRunning, loadOf, podRate, restartedAt, type Scene } from '../scene.ts';
import { ownLabels } from './applications.ts';
import { milliBounds, secondBounds, writeHistogram } from './histogram.ts';

export function writeEdges(scene: Scene, out: Exposition): void {
  const { edges } = scene.choice;
  if (edges === 'istio') writeIstio(scene, out);
  if (edges === 'service-graph') writeServiceGraph(scene, out);
  if (edges === 'client') writeClients(scene, out);
}

function kindOf(scene: Scene, name: string) {
  return scene.graph.services.find((service) => service.name === name)?.kind;
}

function writeIstio(scene: Scene, out: Exposition): void {
  const every = scene.choice.scrape;
  const { namespace } = scene.cluster;
  const gate = { from: 'ingress-gateway', namespace: 'istio-system' };
  const entries = appsOf(scene)
    .filter(({ tier }) => tier === 'entry')
    .map(({ name }) => ({ ...gate, to: name, of: null }));
  const between = scene.load.calls.map((of) => ({ from: of.call.from, namespace, to: of.call.to, of }));
  for (const { from, namespace: fromNamespace, to, of } of [...entries, ...between]) {
    const kind = kindOf(scene, to);
    const outside = kind === 'outside';
    const callee = loadOf(scene, to);
    const tries = (i: number) => (of ? at(of.rate, i) : at(callee.rate, i));
    const lost = (i: number) => (of ? at(of.lost, i) : 0) + (at(callee.ready, i) === 0 ? 1 : 0);
    const labels = {
      connection_security_policy: 'mutual_tls',
      destination_service: outside ? to : `${to}.${namespace}.svc.cluster.local`,
      destination_service_name: to,
      destination_service_namespace: outside ? 'unknown' : namespace,
      destination_workload: outside ? 'unknown' : to,
      destination_workload_namespace: outside ? 'unknown' : namespace,
      job: 'envoy-stats',
      source_app: from,
      source_workload: from,
      source_workload_namespace: fromNamespace,
    };
    if (kind === 'postgres' || kind === 'redis' || kind === 'kafka') {
      const tcp = { ...labels, reporter: 'source', request_protocol: 'tcp' };
      out.counter('istio_tcp_connections_opened_total', tcp, every, (i) => 0.02 + tries(i) / 400);
      out.counter('istio_tcp_sent_bytes_total', tcp, every, (i) => tries(i) * (1 - Math.min(1, lost(i))) * 320);
      out.counter('istio_tcp_received_bytes_total', tcp, every, (i) => tries(i) * (1 - Math.min(1, lost(i))) * 900);
      continue;
    }
    for (const reporter of outside ? ['source'] : ['source', 'destination']) {
      const seen = (i: number) => tries(i) * (reporter === 'source' ? 1 : 1 - Math.min(1, lost(i)));
      const arrived = (i: number) => tries(i) * (1 - Math.min(1, lost(i)));
      const base = { ...labels, reporter, request_protocol: 'http' };
      const ok: ValueAt = (i) => arrived(i) * (1 - at(callee.errors, i));
      const failed: ValueAt = (i) => arrived(i) * at(callee.errors, i);
      const never: ValueAt = (i) => {
        const now = seen(i) - arrived(i);
        return now > 0.001 ? now : null;
      };
      out.counter('istio_requests_total', { ...base, response_code: '200', response_flags: '-' }, every, ok);
      out.counter('istio_requests_total', { ...base, response_code: '500', response_flags: '-' }, every, failed);
      if (reporter === 'source') {
        const unreached = { ...base, destination_workload: 'unknown', destination_workload_namespace: 'unknown' };
        out.counter(
          'istio_requests_total',
          { ...unreached, response_code: '503', response_flags: 'UF,URX' },
          every,
          never,
        );
      }
      writeHistogram(out, {
        name: 'istio_request_duration_milliseconds',
        labels: { ...base, response_code: '200', response_flags: '-' },
        bounds: milliBounds,
        perMs: 1,
        every,
        rate: ok,
        meanMs: (i) => (of && reporter === 'source' ? at(of.ms, i) : at(callee.totalMs, i)) + 1,
      });
    }
  }
}

function writeServiceGraph(scene: Scene, out: Exposition): void {
  const every = scene.choice.scrape;
  const users = appsOf(scene)
    .filter(({ tier }) => tier === 'entry')
    .map(({ name }) => ({ client: 'user', server: name, of: null }));
  const between = scene.load.calls.map((of) => ({ client: of.call.from, server: of.call.to, of }));
  for (const { client, server, of } of [...users, ...between]) {
    const callee = loadOf(scene, server);
    const kind = kindOf(scene, server);
    const type: Labels =
      kind === 'app'
        ? {}
        : { connection_type: kind === 'kafka' ? 'messaging_system' : kind === 'outside' ? 'virtual_node' : 'database' };
    const labels = { client, server, ...type, job: 'tempo-metrics-generator' };
    const rate: ValueAt = (i) => (of ? at(of.rate, i) : at(callee.rate, i));
    const failing = (i: number) => (of ? at(of.errors, i) : at(callee.errors, i));
    out.counter('traces_service_graph_request_total', labels, every, rate);
    out.counter('traces_service_graph_request_failed_total', labels, every, (i) => (rate(i) ?? 0) * failing(i));
    const common = { labels, bounds: secondBounds, perMs: 0.001, every, rate };
    const clientMs = (i: number) => (of ? at(of.ms, i) : at(callee.totalMs, i)) + 1;
    writeHistogram(out, { ...common, name: 'traces_service_graph_request_client_seconds', meanMs: clientMs });
    writeHistogram(out, {
      ...common,
      name: 'traces_service_graph_request_server_seconds',
      meanMs: (i) => at(callee.totalMs, i),
    });
  }
}

/** HTTP clients that count by address; stores are counted with the pools. */
function writeClients(scene: Scene, out: Exposition): void {
  for (const of of scene.load.calls) {
    const kind = kindOf(scene, of.call.to);
    if (kind !== 'app' && kind !== 'outside') continue;
    for (const pod of podsOf(scene.cluster, of.call.from)) {
      const share = (i: number) => clientShare(scene, pod.service, of, i, podRate(scene, pod, i));
      const address = kind === 'app' ? `${of.call.to}.${scene.cluster.namespace}.svc.cluster.local` : of.call.to;
      const labels = {
        ...ownLabels(scene, pod),
        http_request_method: 'POST',
        server_address: address,
        server_port: kind === 'app' ? '8080' : '443',
      };
      const common = {
        name: 'http_client_request_duration_seconds',
        bounds: secondBounds,
        perMs: 0.001,
        every: scene.choice.scrape,
        meanMs: (i: number) => at(of.ms, i) + 1,
        restarts: restartedAt(scene, pod),
      };
      const alive = (value: (i: number) => number) => (i: number) => (isRunning(scene, pod, i) ? value(i) : null);
      const arrived = (i: number) => share(i) * (1 - at(of.lost, i));
      const failing = (i: number) => (at(of.errors, i) - at(of.lost, i)) / Math.max(0.001, 1 - at(of.lost, i));
      writeHistogram(out, {
        ...common,
        labels: { ...labels, http_response_status_code: '200' },
        rate: alive((i) => arrived(i) * (1 - failing(i))),
      });
      writeHistogram(out, {
        ...common,
        labels: { ...labels, http_response_status_code: '500', error_type: '500' },
        rate: alive((i) => arrived(i) * failing(i)),
      });
      const never: ValueAt = (i) =>
        share(i) * at(of.lost, i) > 0.001 && isRunning(scene, pod, i) ? share(i) * at(of.lost, i) : null;
      writeHistogram(out, { ...common, labels: { ...labels, error_type: 'connection_error' }, rate: never });
    }
  }
}

function clientShare(scene: Scene, service: string, of: CallLoad, i: number, podNow: number | null): number {
  const all = at(loadOf(scene, service).rate, i);
  return all > 0 && podNow ? (at(of.rate, i) * podNow) / all : 0;
}
