/**
 * A cheap server that speaks the API of Prometheus over a system of any size.
 * Owns: answers as large as the query's grouping makes them, for as many components as there are or as the query is kept
 * to. Refuses: evaluating; every series is the same gentle wave, so that only the asker's work is measured.
 * Run as `metric-server.ts SERIES`; prints its port.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** About what one service of a cluster brings: a histogram, states, containers and metrics of its own. */
export const seriesOfService = 120;

const perService: Record<string, number> = {
  up: 2,
  http_request_duration_seconds_count: 8,
  http_request_duration_seconds_sum: 8,
  http_request_duration_seconds_bucket: 48,
  container_cpu_usage_seconds_total: 4,
  container_memory_working_set_bytes: 4,
  kube_deployment_status_replicas_available: 1,
  kube_deployment_status_replicas_unavailable: 1,
  kube_pod_container_status_restarts_total: 2,
  kube_pod_status_ready: 6,
  go_goroutines: 2,
  process_resident_memory_bytes: 2,
  traces_service_graph_request_total: 2,
};
const others = Array.from(
  { length: 30 },
  (_, at) => `${['job_failures_total', 'worker_queue_depth', 'cache_usage_bytes'][at % 3]?.replace('_', `_${at}_`)}`,
);
for (const name of others) perService[name] = 1;

const labels = [
  '__name__',
  'namespace',
  'service',
  'pod',
  'container',
  'job',
  'deployment',
  'code',
  'le',
  'client',
  'server',
];

function serve(series: number): void {
  const services = Array.from({ length: Math.ceil(series / seriesOfService) }, (_, at) => `svc-${at}`);
  const row = (metric: Record<string, string>, more: string) => `{"metric":${JSON.stringify(metric)},${more}}`;
  const result = (rows: string[]) => `{"status":"success","data":{"resultType":"matrix","result":[${rows.join(',')}]}}`;

  const range = (query: string, { start, end, step }: Record<'start' | 'end' | 'step', number>): string => {
    const samples: string[] = [];
    for (let at = start; at <= end; at += step)
      samples.push(`[${at},"${(0.2 + 0.01 * Math.sin(at / 60)).toFixed(4)}"]`);
    const values = `"values":[${samples.join(',')}]`;
    const names = Object.keys(perService).filter((name) => query.includes(name));
    const kept = services.filter((_, at) => at < 40);
    const asked = /(?:pod|service|deployment|server)=~"[^"]*svc-/.test(query) ? kept : services;
    const each = query.includes('__name__') ? names : [undefined];
    return result(
      each.flatMap((name) =>
        asked.map((service) =>
          row(
            { ...(name ? { __name__: name } : {}), namespace: 'shop', service, pod_owner: service, job: service },
            values,
          ),
        ),
      ),
    );
  };

  const instant = (query: string): string => {
    const value = (number: number) => `"value":[0,"${number}"]`;
    const names = Object.keys(perService).filter((name) => query.includes(name));
    if (query.includes('increase(traces'))
      return result(
        services.slice(1).map((server, at) => row({ client: `svc-${Math.floor(at / 3)}`, server }, value(5))),
      );
    if (query.includes('"by"'))
      return result(Object.keys(perService).map((name) => row({ __name__: name, by: 'service' }, value(4))));
    if (query.includes('"of"'))
      return result(
        names.flatMap((name) => [
          row({ __name__: name }, value((perService[name] ?? 1) * services.length)),
          row({ __name__: name, of: 'groups' }, value(services.length)),
        ]),
      );
    return result([row({}, value(20))]);
  };

  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      const given = new URLSearchParams(body || url.search);
      const number = (name: string) => Number(given.get(name));
      const list = (values: string[]) => JSON.stringify({ status: 'success', data: values });
      if (url.pathname.endsWith('/label/__name__/values')) response.end(list(Object.keys(perService)));
      else if (url.pathname.endsWith('/labels')) response.end(list(labels));
      else if (url.pathname.endsWith('/query_range'))
        response.end(
          range(given.get('query') ?? '', { start: number('start'), end: number('end'), step: number('step') }),
        );
      else if (url.pathname.endsWith('/query')) response.end(instant(given.get('query') ?? ''));
      else response.end('{"status":"success","data":{}}');
    });
  });
  server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
}

if (process.argv[1]?.endsWith('metric-server.ts')) serve(Number(process.argv[2]));
