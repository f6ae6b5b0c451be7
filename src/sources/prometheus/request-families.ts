/**
 * How the usual instrumentations count requests: a table, one row a family.
 * Owns: which metrics they are, whose requests, and how a failed one is written.
 * Refuses: code; a new family is a new row. Sources: the projects' own lists of metrics (OpenTelemetry semantic
 * conventions, Istio "Standard Metrics", Linkerd "Proxy Metrics", Envoy "Cluster stats", ingress-nginx "Monitoring").
 */

export interface RequestFamily {
  /** The name without `_total`, `_bucket`, `_sum`, `_count`. */
  base: RegExp;
  /** 0 first. */
  rank: number;
  /** Labels that name the component, instead of the usual ones; the first that is there. */
  by?: readonly string[];
  /** `by` names a thing that is made for the component. */
  ofThing?: boolean;
  /** Which of its series count. */
  only?: string;
  /** Labels of who is called, where the metric is the caller's. */
  peer?: readonly string[];
  /** Labels of who calls, where these are not the component's own. */
  caller?: readonly string[];
  /** A metric of its own that counts the failed ones. */
  failedMetric?: string;
  /** Counts what others answer: no health of the component itself. */
  ofOthers?: boolean;
  /** Nothing but `by` and where it runs tells the component: the other labels are those of who counts. */
  alone?: boolean;
  /** How they end is told by another family. */
  timesOnly?: boolean;
  /** A label of who reports, where both ends of a call do: of their counts the higher one holds. */
  reporter?: string;
  /** Where the callee's label is `unknown` because a call never reached it: the label that names it all the same. */
  unreached?: { label: string; by: string };
  /** Labels of where the callee runs, the same whoever reports. */
  where?: readonly string[];
}

const peers = [
  'server_address',
  'peer_service',
  'net_peer_name',
  'upstream_service',
  'upstream',
  'peer',
  'target_service',
  'remote_service',
  'destination_service',
  'dependency',
  'callee',
  'url_host',
  'http_host',
  'client_name',
  'target',
  'target_host',
  'remote_host',
  'destination',
  'destination_host',
  'backend',
  'provider',
  'host',
] as const;

/** The first row whose base matches is a metric's. */
const requestFamilies: readonly RequestFamily[] = [
  // Service graphs of Tempo and the Collector: edges and the callee's health in one.
  {
    base: /^traces_service_graph_request$/,
    rank: 1,
    by: ['server'],
    caller: ['client'],
    peer: ['server'],
    failedMetric: 'traces_service_graph_request_failed_total',
  },
  { base: /^traces_service_graph_request_server_seconds$/, rank: 1, by: ['server'] },
  { base: /^traces_service_graph_/, rank: 99 },
  // Both proxies report a request: the callee's counts, and the caller's where it never arrived.
  {
    base: /^istio_requests$/,
    rank: 1,
    by: ['destination_workload', 'destination_canonical_service', 'destination_app', 'destination_service_name'],
    caller: ['source_workload', 'source_canonical_service', 'source_app'],
    peer: ['destination_workload', 'destination_canonical_service', 'destination_app', 'destination_service_name'],
    reporter: 'reporter',
    where: ['destination_service_namespace'],
    unreached: { label: 'destination_workload', by: 'destination_service_name' },
  },
  {
    base: /^istio_request_duration_(?:milli)?seconds$/,
    rank: 1,
    by: ['destination_workload', 'destination_canonical_service', 'destination_app', 'destination_service_name'],
    only: 'reporter="destination"',
    timesOnly: true,
  },
  { base: /^istio_(?:request|response|tcp|agent|xds)/, rank: 99 },
  { base: /^response_latency_ms$/, rank: 1, only: 'direction="inbound"' },
  { base: /^response$/, rank: 1, only: 'direction="inbound"' },
  // Span metrics of Tempo and of the Collector, before and after it renamed them.
  {
    base: /^(?:traces_span_?metrics_(?:calls|latency|duration(?:_milliseconds|_seconds)?)|calls|duration_milliseconds)$/,
    rank: 2,
    only: 'span_kind=~"SPAN_KIND_SERVER|SPAN_KIND_CONSUMER|server|consumer|"',
    by: ['service_name', 'service', 'exported_service'],
  },
  // OpenTelemetry and Micrometer; the client's side is the caller's.
  { base: /^(?:http|rpc|grpc)_client_/, rank: 6, peer: peers, ofOthers: true },
  { base: /^(?:http_server_(?:request_)?duration|http_server_requests|rpc_server_)/, rank: 2 },
  { base: /^grpc_server_(?:handled|handling_seconds)$/, rank: 2 },
  { base: /^grpc_server_/, rank: 30 },
  // Proxies.
  {
    base: /^envoy_cluster_upstream_rq(?:_xx)?$/,
    rank: 4,
    peer: ['envoy_cluster_name'],
    by: ['envoy_cluster_name'],
    ofThing: true,
  },
  {
    base: /^envoy_cluster_upstream_rq_time$/,
    rank: 4,
    peer: ['envoy_cluster_name'],
    by: ['envoy_cluster_name'],
    ofThing: true,
    timesOnly: true,
  },
  { base: /^envoy_http_downstream_rq(?:_xx)?$/, rank: 5 },
  { base: /^envoy_/, rank: 99 },
  {
    base: /^nginx_ingress_controller_(?:requests|request_duration_seconds|response_duration_seconds)$/,
    rank: 3,
    by: ['exported_service', 'service', 'ingress'],
  },
  { base: /^traefik_service_(?:requests|request_duration_seconds)$/, rank: 4, by: ['exported_service', 'service'] },
  { base: /^haproxy_(?:backend|server)_http_responses$/, rank: 4, by: ['proxy', 'backend'] },
  { base: /^nginx_http_requests$/, rank: 5 },
  // Client libraries, whatever the team called it.
  {
    base: /(?:^|_)(?:client|outbound|outgoing|upstream|downstream|dependency|external)_/,
    rank: 6,
    peer: peers,
    ofOthers: true,
  },
  { base: /(?:^|_)(?:http|grpc|rpc|api|web|server)_.*(?:request|response|handler|call|duration|latency)/, rank: 2 },
  { base: /^(?:requests?|request_(?:duration|latency)(?:_\w+)?|response_time(?:_\w+)?|errors)$/, rank: 2 },
  { base: /(?:^|_)(?:requests?|calls|request_(?:duration|latency)(?:_\w+)?)$/, rank: 3 },
];

/** Labels and values that say that a request failed for a reason of the server's. */
export const failures: readonly { label: string; values: string }[] = [
  { label: 'code', values: '5..|5xx|Unavailable|Internal|Unknown|DeadlineExceeded|DataLoss|ResourceExhausted' },
  { label: 'status', values: '5..|5xx|error|failed|failure|timeout' },
  { label: 'status_code', values: '5..|5xx|STATUS_CODE_ERROR|ERROR' },
  { label: 'http_response_status_code', values: '5..' },
  { label: 'http_status_code', values: '5..' },
  { label: 'http_code', values: '5..' },
  { label: 'response_code', values: '5..|0' },
  { label: 'status_class', values: '5xx' },
  { label: 'envoy_response_code_class', values: '5' },
  { label: 'grpc_code', values: 'Unavailable|Internal|Unknown|DeadlineExceeded|DataLoss|ResourceExhausted' },
  { label: 'grpc_status', values: '2|4|8|13|14|15|UNAVAILABLE|INTERNAL|UNKNOWN|DEADLINE_EXCEEDED' },
  { label: 'rpc_grpc_status_code', values: '2|4|8|13|14|15' },
  { label: 'grpc_response_status', values: '2|4|8|13|14|15' },
  { label: 'classification', values: 'failure' },
  { label: 'outcome', values: 'SERVER_ERROR|error|failure|failed|UNKNOWN' },
  { label: 'result', values: 'error|failure|failed|timeout' },
  // What OpenTelemetry calls an error of a client may be the client's own: 4xx.
  { label: 'error_type', values: '5..|[A-Za-z_].*' },
  { label: 'success', values: 'false' },
];

/** Longer names are nobody's, and several rows would look through them again at each of their words. */
const longestName = 300;

/** The row of a metric's base name. */
export function familyOf(base: string): RequestFamily | undefined {
  if (base.length > longestName) return undefined;
  return requestFamilies.find((family) => family.base.test(base));
}
