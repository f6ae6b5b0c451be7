/**
 * What the usual exporters and runtimes tell of resources and states: a table, one row a query.
 * Owns: the expression of each. Refuses: code; a new one is a new row.
 * `<metric|matchers>` is a selector, `$R` the range of a rate; all its metrics must be there for a row to be asked.
 * Sources: the metric lists of kube-state-metrics, cadvisor, node exporter and of the exporters named.
 */

export interface ResourceQuery {
  /** Name of the series. Its words say what kind of signal it is. */
  name: string;
  how: 'sum' | 'max' | 'min' | 'avg';
  expression: string;
  /** 0 first. */
  rank: number;
  /** Labels that name the component instead of the usual ones; the first that is there. */
  by?: readonly string[];
  /** `by` names a thing that is made for a component, whose name has the component's in it. */
  ofThing?: boolean;
  /** A label whose values are told apart, as a last word of the name. */
  split?: string;
  /** Keep the labels that tell instances apart: what an exporter watches is often known by its address only. */
  byAddress?: boolean;
}

const node = ['nodename', 'node', 'kubernetes_node', 'instance'] as const;
const perPod = 'cluster, namespace, pod';

// biome-ignore format: a table is read by column
export const resourceQueries: readonly ResourceQuery[] = [
  // What Kubernetes says of workloads. How a container last ended stays said for ever: an ordinary error counts while it
  // makes the container wait or restart, which the others tell.
  { name: 'containers_unavailable_waiting', how: 'sum', split: 'reason', rank: 0, expression: '<kube_pod_container_status_waiting_reason|reason!="">' },
  { name: 'containers_terminated_killed', how: 'sum', split: 'reason', rank: 0, expression: '<kube_pod_container_status_last_terminated_reason|reason!~"Completed|Error">' },
  { name: 'container_restarts_per_second', how: 'sum', rank: 0, expression: 'rate(<kube_pod_container_status_restarts_total>[$R])' },
  { name: 'kube_deployment_status_replicas_available', how: 'sum', rank: 0, expression: '<kube_deployment_status_replicas_available>' },
  { name: 'kube_deployment_status_replicas_unavailable', how: 'sum', rank: 0, expression: '<kube_deployment_status_replicas_unavailable>' },
  { name: 'kube_statefulset_status_replicas_ready', how: 'sum', rank: 0, expression: '<kube_statefulset_status_replicas_ready>' },
  { name: 'kube_daemonset_status_number_unavailable', how: 'sum', rank: 1, expression: '<kube_daemonset_status_number_unavailable>' },
  { name: 'pods_pending', how: 'sum', rank: 1, expression: '<kube_pod_status_phase|phase="Pending">' },
  { name: 'pods_failed', how: 'sum', rank: 2, expression: '<kube_pod_status_phase|phase="Failed">' },
  { name: 'pods_unhealthy', how: 'sum', rank: 1, expression: '<kube_pod_status_ready|condition="false">' },
  { name: 'node_ready', how: 'min', rank: 1, by: node, expression: '<kube_node_status_condition|condition="Ready",status="true">' },
  { name: 'node_pressure', how: 'max', rank: 1, by: node, split: 'condition', expression: '<kube_node_status_condition|condition=~".*Pressure|NetworkUnavailable",status="true">' },
  { name: 'autoscaler_load_ratio', how: 'max', rank: 3, expression: '<kube_horizontalpodautoscaler_status_current_replicas> / <kube_horizontalpodautoscaler_spec_max_replicas>' },
  { name: 'jobs_failed', how: 'sum', rank: 3, expression: '<kube_job_status_failed>' },
  { name: 'quota_usage_ratio', how: 'max', rank: 3, by: ['namespace'], expression: '<kube_resourcequota|type="used"> / ignoring(type) (<kube_resourcequota|type="hard"> > 0)' },
  { name: 'volume_usage_ratio', how: 'max', rank: 1, by: ['persistentvolumeclaim'], ofThing: true, expression: '1 - <kubelet_volume_stats_available_bytes> / <kubelet_volume_stats_capacity_bytes>' },
  // Is it there at all?
  { name: 'up', how: 'avg', rank: 0, byAddress: true, expression: '<up>' },
  { name: 'probe_success', how: 'min', rank: 1, byAddress: true, expression: '<probe_success>' },
  { name: 'certificate_seconds_healthy', how: 'min', rank: 1, by: ['name', 'exported_name'], ofThing: true, expression: '<certmanager_certificate_expiration_timestamp_seconds> - time()' },
  { name: 'probe_certificate_seconds_healthy', how: 'min', rank: 2, byAddress: true, expression: '<probe_ssl_earliest_cert_expiry> - time()' },
  // Containers. Of memory the fullest counts: a rollout has old and new replicas side by side.
  { name: 'container_cpu_usage_cores', how: 'sum', rank: 1, expression: 'rate(<container_cpu_usage_seconds_total|container!="",container!="POD">[$R])' },
  { name: 'container_cpu_utilization_ratio', how: 'max', rank: 2, expression: `sum by (${perPod}) (rate(<container_cpu_usage_seconds_total|container!="",container!="POD">[$R])) / (sum by (${perPod}) (<kube_pod_container_resource_limits|resource="cpu">) > 0)` },
  { name: 'container_cpu_throttled_ratio', how: 'max', rank: 1, expression: 'rate(<container_cpu_cfs_throttled_periods_total|container!="">[$R]) / rate(<container_cpu_cfs_periods_total|container!="">[$R])' },
  { name: 'container_memory_working_set_bytes', how: 'max', rank: 1, expression: '<container_memory_working_set_bytes|container!="",container!="POD">' },
  { name: 'container_memory_utilization_ratio', how: 'max', rank: 1, expression: `sum by (${perPod}) (<container_memory_working_set_bytes|container!="",container!="POD">) / (sum by (${perPod}) (<kube_pod_container_resource_limits|resource="memory">) > 0)` },
  { name: 'container_oom_killed_per_second', how: 'sum', rank: 1, expression: 'rate(<container_oom_events_total|container!="">[$R])' },
  { name: 'container_network_errors_per_second', how: 'sum', rank: 4, expression: 'rate(<container_network_receive_packets_dropped_total>[$R]) + rate(<container_network_transmit_packets_dropped_total>[$R])' },
  { name: 'container_disk_usage_bytes', how: 'sum', rank: 5, expression: '<container_fs_usage_bytes|container!="">' },
  // Nodes.
  { name: 'node_cpu_utilization_ratio', how: 'max', rank: 2, by: node, expression: '1 - avg by (cluster, instance, node, nodename) (rate(<node_cpu_seconds_total|mode="idle">[$R]))' },
  { name: 'node_memory_utilization_ratio', how: 'max', rank: 2, by: node, expression: '1 - <node_memory_MemAvailable_bytes> / <node_memory_MemTotal_bytes>' },
  { name: 'node_disk_utilization_ratio', how: 'max', rank: 2, by: node, expression: '1 - <node_filesystem_avail_bytes|fstype!~"tmpfs|overlay|squashfs|ramfs"> / <node_filesystem_size_bytes|fstype!~"tmpfs|overlay|squashfs|ramfs">' },
  { name: 'node_disk_io_utilization_ratio', how: 'max', rank: 4, by: node, expression: 'rate(<node_disk_io_time_seconds_total>[$R])' },
  { name: 'node_network_errors_per_second', how: 'sum', rank: 5, by: node, expression: 'rate(<node_network_receive_errs_total>[$R]) + rate(<node_network_transmit_errs_total>[$R])' },
  // Runtimes.
  { name: 'process_open_fds_ratio_usage', how: 'max', rank: 5, expression: '<process_open_fds> / <process_max_fds>' },
  { name: 'process_resident_memory_bytes', how: 'max', rank: 5, expression: '<process_resident_memory_bytes>' },
  { name: 'process_cpu_cores_usage', how: 'sum', rank: 5, expression: 'rate(<process_cpu_seconds_total>[$R])' },
  { name: 'go_goroutines', how: 'max', rank: 4, expression: '<go_goroutines>' },
  { name: 'jvm_heap_utilization_ratio', how: 'max', rank: 2, expression: 'sum by (cluster, namespace, pod, instance, job, service, application, service_name) (<jvm_memory_used_bytes|area="heap">) / sum by (cluster, namespace, pod, instance, job, service, application, service_name) (<jvm_memory_max_bytes|area="heap"> > 0)' },
  { name: 'jvm_gc_seconds_pressure', how: 'max', rank: 3, expression: 'rate(<jvm_gc_pause_seconds_sum>[$R])' },
  { name: 'jvm_threads_live_threads', how: 'max', rank: 5, expression: '<jvm_threads_live_threads>' },
  { name: 'nodejs_eventloop_lag_seconds', how: 'max', rank: 3, expression: '<nodejs_eventloop_lag_p99_seconds>' },
  // Pools.
  { name: 'connection_pool_utilization_ratio', how: 'max', rank: 1, expression: '<hikaricp_connections_active> / (<hikaricp_connections_max> > 0)' },
  { name: 'connection_pool_pending', how: 'sum', rank: 1, expression: '<hikaricp_connections_pending>' },
  { name: 'connection_pool_timeouts_per_second', how: 'sum', rank: 1, expression: 'rate(<hikaricp_connections_timeout_total>[$R])' },
  { name: 'sql_pool_utilization_ratio', how: 'max', rank: 1, expression: '<go_sql_stats_connections_in_use> / (<go_sql_stats_connections_max_open> > 0)' },
  { name: 'sql_pool_waits_per_second', how: 'sum', rank: 2, expression: 'rate(<go_sql_wait_count_total>[$R])' },
  { name: 'db_client_pool_usage', how: 'sum', rank: 2, expression: '<db_client_connections_usage|state="used">' },
  { name: 'db_client_pool_pending', how: 'sum', rank: 1, expression: '<db_client_connections_pending_requests>' },
  { name: 'tomcat_threads_utilization_ratio', how: 'max', rank: 2, expression: '<tomcat_threads_busy_threads> / (<tomcat_threads_config_max_threads> > 0)' },
  // Name services.
  { name: 'dns_answers_error_ratio', how: 'max', rank: 1, expression: 'sum by (cluster, namespace, pod, service, job) (rate(<coredns_dns_responses_total|rcode=~"SERVFAIL|REFUSED">[$R])) / (sum by (cluster, namespace, pod, service, job) (rate(<coredns_dns_responses_total>[$R])) > 0)' },
  // Databases, caches, brokers.
  { name: 'pg_up', how: 'min', rank: 1, byAddress: true, expression: '<pg_up>' },
  { name: 'postgres_connections_utilization_ratio', how: 'max', rank: 1, byAddress: true, expression: 'sum by (cluster, namespace, pod, instance, job, service, server) (<pg_stat_database_numbackends>) / on (instance, job) group_left () max by (instance, job) (<pg_settings_max_connections>)' },
  { name: 'postgres_deadlock_failures_per_second', how: 'sum', rank: 2, byAddress: true, expression: 'rate(<pg_stat_database_deadlocks>[$R])' },
  { name: 'postgres_rollback_failures_per_second', how: 'sum', rank: 3, byAddress: true, expression: 'rate(<pg_stat_database_xact_rollback>[$R])' },
  { name: 'postgres_replication_lag_seconds', how: 'max', rank: 2, byAddress: true, expression: '<pg_replication_lag_seconds>' },
  { name: 'postgres_locks_waiting', how: 'sum', rank: 3, byAddress: true, expression: '<pg_locks_count>' },
  { name: 'mysql_up', how: 'min', rank: 1, byAddress: true, expression: '<mysql_up>' },
  { name: 'mysql_connections_utilization_ratio', how: 'max', rank: 1, byAddress: true, expression: '<mysql_global_status_threads_connected> / <mysql_global_variables_max_connections>' },
  { name: 'mysql_slow_queries_latency_per_second', how: 'sum', rank: 3, byAddress: true, expression: 'rate(<mysql_global_status_slow_queries>[$R])' },
  { name: 'mysql_lock_waits_failures_per_second', how: 'sum', rank: 3, byAddress: true, expression: 'rate(<mysql_global_status_innodb_row_lock_waits>[$R])' },
  { name: 'redis_up', how: 'min', rank: 1, byAddress: true, expression: '<redis_up>' },
  { name: 'redis_memory_utilization_ratio', how: 'max', rank: 1, byAddress: true, expression: '<redis_memory_used_bytes> / (<redis_memory_max_bytes> > 0)' },
  { name: 'redis_evicted_keys_per_second', how: 'sum', rank: 2, byAddress: true, expression: 'rate(<redis_evicted_keys_total>[$R])' },
  { name: 'redis_rejected_connections_per_second', how: 'sum', rank: 2, byAddress: true, expression: 'rate(<redis_rejected_connections_total>[$R])' },
  { name: 'redis_hit_ratio', how: 'min', rank: 3, byAddress: true, expression: 'rate(<redis_keyspace_hits_total>[$R]) / (rate(<redis_keyspace_hits_total>[$R]) + rate(<redis_keyspace_misses_total>[$R]))' },
  { name: 'kafka_queue_lag', how: 'sum', rank: 1, by: ['consumergroup', 'group', 'topic'], expression: '<kafka_consumergroup_lag>' },
  { name: 'kafka_consumer_queue_lag', how: 'max', rank: 1, expression: '<kafka_consumer_records_lag_max>' },
  { name: 'kafka_partitions_unavailable', how: 'sum', rank: 2, expression: '<kafka_topic_partition_under_replicated_partition>' },
  { name: 'rabbitmq_queue_messages_ready', how: 'sum', rank: 1, by: ['queue'], expression: '<rabbitmq_queue_messages_ready>' },
  { name: 'rabbitmq_queue_messages_unacked', how: 'sum', rank: 2, by: ['queue'], expression: '<rabbitmq_queue_messages_unacked>' },
  // Proxies' own view of what stands behind them.
  { name: 'envoy_upstream_connect_failures_per_second', how: 'sum', rank: 2, by: ['envoy_cluster_name'], ofThing: true, expression: 'rate(<envoy_cluster_upstream_cx_connect_fail>[$R])' },
  { name: 'envoy_upstream_healthy_hosts', how: 'sum', rank: 2, by: ['envoy_cluster_name'], ofThing: true, expression: '<envoy_cluster_membership_healthy>' },
  { name: 'nginx_connections_waiting', how: 'sum', rank: 5, expression: '<nginx_connections_waiting>' },
];

/** The metrics that a row reads. */
export function metricsOf({ expression }: ResourceQuery): string[] {
  return [...new Set([...expression.matchAll(/<(\w+)/g)].map(([, metric = '']) => metric))];
}
