/**
 * What the clinics' mesh and ingress count.
 * Owns: Linkerd's and ingress-nginx's series. Refuses: what applications say.
 */
import type { Exposition, Labels } from '../exposition.ts';
import { milliBounds, secondBounds, writeHistogram } from '../families/histogram.ts';
import { at } from '../grid.ts';
import { appsOf, loadOf, minute, type Scene } from '../scene.ts';

export function writeClinicEdges(scene: Scene, out: Exposition): void {
  writeIngress(scene, out);
  if (scene.choice.edges === 'linkerd') writeLinkerd(scene, out);
}

function writeIngress(scene: Scene, out: Exposition): void {
  for (const { name } of appsOf(scene).filter(({ tier }) => tier === 'entry')) {
    const load = loadOf(scene, name);
    const labels = {
      controller_class: 'k8s.io/ingress-nginx',
      exported_namespace: scene.cluster.namespace,
      exported_service: name,
      host: `${name}.clinic.example`,
      ingress: name,
      job: 'ingress-nginx-controller-metrics',
      namespace: 'ingress-nginx',
      path: '/',
    };
    out.counter(
      'nginx_ingress_controller_requests',
      { ...labels, status: '200' },
      minute,
      (i) => at(load.rate, i) * (1 - at(load.errors, i)),
    );
    out.counter(
      'nginx_ingress_controller_requests',
      { ...labels, status: '502' },
      minute,
      (i) => at(load.rate, i) * at(load.errors, i),
    );
    writeHistogram(out, {
      name: 'nginx_ingress_controller_request_duration_seconds',
      labels,
      bounds: secondBounds,
      perMs: 0.001,
      every: minute,
      rate: (i) => at(load.rate, i),
      meanMs: (i) => at(load.totalMs, i) + 1,
    });
  }
}

function writeLinkerd(scene: Scene, out: Exposition): void {
  const every = scene.choice.scrape;
  const { namespace } = scene.cluster;
  const proxy = (deployment: string) => ({ deployment, job: 'linkerd-proxy', namespace, control_plane_ns: 'linkerd' });
  for (const { name } of appsOf(scene)) {
    const load = loadOf(scene, name);
    const seen = (part: (errors: number) => number) => (i: number) =>
      at(load.ready, i) > 0 ? at(load.rate, i) * part(at(load.errors, i)) : null;
    const labels = { ...proxy(name), direction: 'inbound', tls: 'true' };
    out.counter(
      'response_total',
      { ...labels, classification: 'success', status_code: '200' },
      every,
      seen((errors) => 1 - errors),
    );
    out.counter(
      'response_total',
      { ...labels, classification: 'failure', status_code: '500' },
      every,
      seen((errors) => errors),
    );
    writeHistogram(out, {
      name: 'response_latency_ms',
      labels,
      bounds: milliBounds,
      perMs: 1,
      every,
      rate: seen(() => 1),
      meanMs: (i) => at(load.totalMs, i),
    });
  }
  for (const of of scene.load.calls) {
    const kind = scene.graph.services.find(({ name }) => name === of.call.to)?.kind;
    const app = kind === 'app';
    if (!app && kind !== 'outside') {
      const tcp = {
        ...proxy(of.call.from),
        direction: 'outbound',
        peer: 'dst',
        dst_statefulset: of.call.to,
        dst_namespace: namespace,
      };
      out.counter('tcp_open_total', tcp, every, (i) => 0.05 + at(of.rate, i) / 500);
      out.counter('tcp_read_bytes_total', tcp, every, (i) => at(of.rate, i) * (1 - at(of.errors, i)) * 700);
      continue;
    }
    const to: Labels = app
      ? { dst_deployment: of.call.to, dst_namespace: namespace }
      : { authority: `${of.call.to}:443` };
    const labels = { ...proxy(of.call.from), direction: 'outbound', ...to };
    out.counter(
      'response_total',
      { ...labels, classification: 'success', status_code: '200' },
      every,
      (i) => at(of.rate, i) * (1 - at(of.errors, i)),
    );
    out.counter(
      'response_total',
      { ...labels, classification: 'failure', status_code: '503' },
      every,
      (i) => at(of.rate, i) * at(of.errors, i),
    );
    writeHistogram(out, {
      name: 'response_latency_ms',
      labels,
      bounds: milliBounds,
      perMs: 1,
      every,
      rate: (i) => at(of.rate, i),
      meanMs: (i) => at(of.ms, i),
    });
  }
}
