/**
 * What runs in kube-system beside the control plane: names, proxies, the network plugin, resource metrics.
 * Owns: their plans. Refuses: static pods; those belong to the node.
 */
import type { App } from './app.ts';
import { makeApp } from './app.ts';
import type { NodePlan } from './nodes.ts';
import type { Random } from './random.ts';

export function systemApps(nodes: NodePlan[], random: Random, at: number): App[] {
  const home = { namespace: 'kube-system', registry: 'registry.k8s.io' };
  const make = (name: string, label: string, image: string, tag: string): App => {
    const app = makeApp({ name, role: 'worker', calls: [] }, home, random, at);
    return {
      ...app,
      image,
      tag,
      labels: { 'k8s-app': label },
      container: { envFrom: undefined },
      podSpec: { priorityClassName: 'system-cluster-critical' },
    };
  };
  const everywhere = (app: App, port: number): App => ({
    ...app,
    kind: 'DaemonSet',
    port,
    nodes: nodes.map((node) => node.name),
    podSpec: { hostNetwork: true, priorityClassName: 'system-node-critical', tolerations: [{ operator: 'Exists' }] },
    container: { ...app.container, resources: {}, livenessProbe: undefined, readinessProbe: undefined },
  });
  const dns = make('coredns', 'kube-dns', 'registry.k8s.io/coredns/coredns', 'v1.11.3');
  const probe = (path: string, port: number) => ({
    httpGet: { path, port, scheme: 'HTTP' },
    periodSeconds: 10,
    timeoutSeconds: 5,
    failureThreshold: 5,
    successThreshold: 1,
  });
  const proxy = everywhere(make('kube-proxy', 'kube-proxy', 'registry.k8s.io/kube-proxy', 'v1.32.4'), 10_256);
  const network = everywhere(make('calico-node', 'calico-node', 'docker.io/calico/node', 'v3.29.3'), 9_099);
  const metrics = make('metrics-server', 'metrics-server', 'registry.k8s.io/metrics-server/metrics-server', 'v0.7.2');
  return [
    {
      ...dns,
      port: 53,
      replicas: 2,
      container: {
        envFrom: undefined,
        args: ['-conf', '/etc/coredns/Corefile'],
        ports: [
          { name: 'dns', containerPort: 53, protocol: 'UDP' },
          { name: 'dns-tcp', containerPort: 53, protocol: 'TCP' },
        ],
        resources: { requests: { cpu: '100m', memory: '70Mi' }, limits: { memory: '170Mi' } },
        livenessProbe: { ...probe('/health', 8080), initialDelaySeconds: 60 },
        readinessProbe: probe('/ready', 8181),
      },
      podSpec: { ...dns.podSpec, dnsPolicy: 'Default', serviceAccountName: 'coredns' },
      log: [
        '[INFO] plugin/reload: Running configuration SHA512 = 8846d9ca81164c00fa03e78dfcf1a6846552cc49335bc010218794b8cfaf537759aa4b596e7dc20c0f618e8eb07603c0139662b99dfa3de45b176fbe7fb57ce1',
        'CoreDNS-1.11.3',
      ],
    },
    { ...network, log: ['bird: Graceful restart done'] },
    { ...proxy, log: ['"Using iptables Proxier"', '"Caches are synced" controller="service config"'] },
    {
      ...metrics,
      service: {
        ports: [{ name: 'https', port: 443, targetPort: 'https', protocol: 'TCP' }],
        selector: metrics.labels,
      },
      port: 10_250,
      container: {
        envFrom: undefined,
        ports: [{ name: 'https', containerPort: 10_250, protocol: 'TCP' }],
        livenessProbe: {
          httpGet: { path: '/livez', port: 'https', scheme: 'HTTPS' },
          periodSeconds: 10,
          failureThreshold: 3,
          timeoutSeconds: 1,
          successThreshold: 1,
        },
        readinessProbe: {
          httpGet: { path: '/readyz', port: 'https', scheme: 'HTTPS' },
          initialDelaySeconds: 20,
          periodSeconds: 10,
          failureThreshold: 3,
          timeoutSeconds: 1,
          successThreshold: 1,
        },
      },
      log: [],
    },
  ];
}
