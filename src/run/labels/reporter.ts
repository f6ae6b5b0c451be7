/**
 * Programs that tell of others.
 * Owns: the names of exporters, collectors and scrape jobs, of the monitoring itself, and of containers that stand beside
 * the one that matters. Refuses: saying what they report on.
 */

/** Names are 253 characters at most in Kubernetes; nothing longer is a name. */
export const longestName = 253;

/** With the scrape jobs of well-known charts, which put hundreds of services under one name. */
const reporter =
  /^exporter$|[-_./]exporter(?:$|[-_./])|kube-state-metrics|(?:^|[-_./])ksm$|cadvisor|kubelet|^integrations\/|^kubernetes-(?:pods|nodes|services|service-endpoints|apiservers)|^node$|(?:^|[-_./])(?:blackbox|pushgateway|push-gateway|statsd|telegraf|cloudwatch|yace|metrics-generator|spanmetrics|otelcol|istio-mesh|envoy-stats)$|^(?:otel|opentelemetry)$|(?:otel|opentelemetry)-?collector/i;
const monitoring = /(?:^|[-_./])(?:prometheus|promtail|alertmanager|vmagent|vmalert|tempo|mimir|thanos)(?:$|[-_./])/i;
/** What such a program says is of a whole cluster or account, so that its own address tells nothing. */
const ofWholeCluster =
  /kube-state-metrics|(?:^|[-_./])ksm$|cadvisor|otelcol|(?:otel|opentelemetry)-?collector|pushgateway|push-gateway|cloudwatch|yace|statsd|metrics-generator/i;
/** These stand on the machine that they tell of, or are aimed at it. */
const ofMachine = /(?:^|[-_./])(?:node|windows|blackbox|snmp|ipmi)(?:$|[-_./])/i;
const sidecar =
  /^(?:pod|pause|istio-proxy|istio-init|linkerd-proxy|linkerd-init|envoy|envoy-sidecar|vault-agent(?:-init)?|cloud-sql-proxy|daprd|config-reloader|fluent-?bit|filebeat|oauth2-proxy)$/i;

/** True for a name of something that only reports on others. */
export function isReporter(name: string): boolean {
  return reporter.test(name.slice(0, longestName));
}

/** True for a name of the monitoring itself, which speaks of others, and of itself where nothing else is named. */
export function isMonitoring(name: string): boolean {
  return monitoring.test(name.slice(0, longestName));
}

/** True for a reporter whose own address says nothing of whom it reports on. */
export function isOfWholeCluster(name: string): boolean {
  return ofWholeCluster.test(name.slice(0, longestName));
}

/** True for a reporter whose address is that of the machine that it tells of. */
export function isOfMachine(name: string): boolean {
  return ofMachine.test(name.slice(0, longestName));
}

/** True for a container that stands beside the one that matters. */
export function isSidecar(name: string): boolean {
  return sidecar.test(name.slice(0, longestName));
}
