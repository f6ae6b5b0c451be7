/**
 * `kubectl describe pod` of pods that fail, each in its own way.
 * Owns: the outputs, the question and what decides it. Refuses: knowing how a digest is made.
 */
import type { DigestCase } from './digest-case.ts';

interface Told {
  name: string;
  namespace: string;
  node: string;
  app: string;
  status?: string;
  owner?: string;
  containers: string;
  ready?: string;
  scheduled?: string;
  volumes?: string;
  selectors?: string;
  events: string;
}

/** The frame that kubectl 1.30 prints round what differs. */
function pod(told: Told): string {
  return `Name:             ${told.name}
Namespace:        ${told.namespace}
Priority:         100000
Priority Class Name:  business
Service Account:  ${told.app}
Node:             ${told.node}
Start Time:       Sat, 28 Nov 2026 09:58:12 +0100
Labels:           app.kubernetes.io/instance=${told.app}
                  app.kubernetes.io/managed-by=Helm
                  app.kubernetes.io/name=${told.app}
                  app.kubernetes.io/part-of=storefront
                  helm.sh/chart=${told.app}-3.14.2
                  pod-template-hash=6d9f7c5b84
                  team=orders
Annotations:      checksum/config: 4be1c2f0c7a3d9d1d6c1a0e2b7f4c8a5d3e6f9b0a1c2d3e4f5a6b7c8d9e0f1a2
                  cni.projectcalico.org/containerID: 0b6f7a2c9d1e4f5a8b3c6d7e0f1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f90
                  cni.projectcalico.org/podIP: 10.42.7.119/32
                  prometheus.io/path: /metrics
                  prometheus.io/port: 9102
                  prometheus.io/scrape: true
Status:           ${told.status ?? 'Running'}
IP:               10.42.7.119
IPs:
  IP:           10.42.7.119
Controlled By:  ReplicaSet/${told.owner ?? `${told.app}-6d9f7c5b84`}
Containers:
${told.containers}Conditions:
  Type                        Status
  PodReadyToStartContainers   True 
  Initialized                 True 
  Ready                       ${told.ready ?? 'False'} 
  ContainersReady             ${told.ready ?? 'False'} 
  PodScheduled                ${told.scheduled ?? 'True'} 
Volumes:
${told.volumes ?? ''}  kube-api-access-x7wq2:
    Type:                    Projected (a volume that contains injected data from multiple sources)
    TokenExpirationSeconds:  3607
    ConfigMapName:           kube-root-ca.crt
    ConfigMapOptional:       <nil>
    DownwardAPI:             true
QoS Class:                   Burstable
Node-Selectors:              ${told.selectors ?? '<none>'}
Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                             node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
Events:
  Type     Reason            Age                    From               Message
  ----     ------            ----                   ----               -------
${told.events}`;
}

const mounts = `    Mounts:
      /etc/app from config (ro)
      /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-x7wq2 (ro)
`;

const environment = `    Environment:
      LOG_LEVEL:                    info
      OTEL_EXPORTER_OTLP_ENDPOINT:  http://otel-collector.observability:4317
      OTEL_RESOURCE_ATTRIBUTES:     service.namespace=storefront,deployment.environment=production
      GOMEMLIMIT:                   230MiB
`;

export const describePodCases: DigestCase[] = [
  {
    name: 'describe: a liveness probe on a port nobody listens on',
    question: 'ledger-api restarts every two minutes',
    deciding: [':9090/healthz', '8080/TCP', 'connection refused'],
    output: pod({
      name: 'ledger-api-6d9f7c5b84-k2nwx',
      namespace: 'orders',
      node: 'pool-a-4/10.0.3.14',
      app: 'ledger-api',
      containers: `  ledger-api:
    Container ID:   containerd://7f0c2d6a41b35e88fd90c1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6
    Image:          ghcr.io/storefront/ledger-api:2.9.0
    Image ID:       ghcr.io/storefront/ledger-api@sha256:5f2d7e9c1b3a4d6e8f0a2c4e6b8d0f1a3c5e7b9d1f3a5c7e9b1d3f5a7c9e1b3d
    Port:           8080/TCP
    Host Port:      0/TCP
    State:          Running
      Started:      Sat, 28 Nov 2026 10:22:40 +0100
    Last State:     Terminated
      Reason:       Error
      Exit Code:    143
      Started:      Sat, 28 Nov 2026 10:20:31 +0100
      Finished:     Sat, 28 Nov 2026 10:22:38 +0100
    Ready:          False
    Restart Count:  12
    Limits:
      cpu:     500m
      memory:  256Mi
    Requests:
      cpu:      100m
      memory:   128Mi
    Liveness:   http-get http://:9090/healthz delay=30s timeout=2s period=30s #success=1 #failure=3
    Readiness:  http-get http://:8080/ready delay=5s timeout=2s period=10s #success=1 #failure=3
${environment}${mounts}`,
      volumes: `  config:
    Type:      ConfigMap (a volume populated by a ConfigMap)
    Name:      ledger-api
    Optional:  false
`,
      events: `  Normal   Scheduled         26m                    default-scheduler  Successfully assigned orders/ledger-api-6d9f7c5b84-k2nwx to pool-a-4
  Normal   Pulled            26m                    kubelet            Container image "ghcr.io/storefront/ledger-api:2.9.0" already present on machine
  Normal   Created           4m (x12 over 26m)      kubelet            Created container ledger-api
  Normal   Started           4m (x12 over 26m)      kubelet            Started container ledger-api
  Warning  Unhealthy         2m30s (x36 over 25m)   kubelet            Liveness probe failed: Get "http://10.42.7.119:9090/healthz": dial tcp 10.42.7.119:9090: connect: connection refused
  Normal   Killing           2m30s (x12 over 24m)   kubelet            Container ledger-api failed liveness probe, will be restarted
`,
    }),
  },
  {
    name: 'describe: a key that the secret does not have',
    question: 'why is invoice-render stuck in ContainerCreating?',
    deciding: ['references non-existent secret key: tls.crt'],
    output: pod({
      name: 'invoice-render-6d9f7c5b84-mm8dt',
      namespace: 'billing',
      node: 'pool-b-1/10.0.5.21',
      app: 'invoice-render',
      status: 'Pending',
      containers: `  invoice-render:
    Container ID:   
    Image:          ghcr.io/storefront/invoice-render:1.4.7
    Image ID:       
    Port:           8443/TCP
    Host Port:      0/TCP
    State:          Waiting
      Reason:       ContainerCreating
    Ready:          False
    Restart Count:  0
    Limits:
      cpu:     1
      memory:  1Gi
    Requests:
      cpu:        250m
      memory:     512Mi
    Liveness:     tcp-socket :8443 delay=10s timeout=1s period=10s #success=1 #failure=3
${environment}${mounts}`,
      volumes: `  serving-cert:
    Type:        Secret (a volume populated by a Secret)
    SecretName:  invoice-render-serving
    Optional:    false
`,
      events: `  Normal   Scheduled         9m12s                  default-scheduler  Successfully assigned billing/invoice-render-6d9f7c5b84-mm8dt to pool-b-1
  Warning  FailedMount       58s (x12 over 9m12s)   kubelet            MountVolume.SetUp failed for volume "serving-cert" : references non-existent secret key: tls.crt
`,
    }),
  },
  {
    name: 'describe: a pod that fits nowhere',
    question: 'embedding-batch is pending since the release',
    deciding: ['5 Insufficient memory', 'dedicated: gpu', /24Gi/],
    output: pod({
      name: 'embedding-batch-6d9f7c5b84-zz9qp',
      namespace: 'ml',
      node: '<none>',
      app: 'embedding-batch',
      status: 'Pending',
      scheduled: 'False',
      selectors: 'kubernetes.io/arch=amd64',
      containers: `  embedding-batch:
    Image:      ghcr.io/storefront/embedding-batch:0.8.1
    Port:       <none>
    Host Port:  <none>
    Limits:
      cpu:     8
      memory:  24Gi
    Requests:
      cpu:     4
      memory:  24Gi
${environment}${mounts}`,
      events: `  Warning  FailedScheduling  2m4s (x7 over 31m)     default-scheduler  0/14 nodes are available: 3 node(s) had untolerated taint {dedicated: gpu}, 6 node(s) didn't match Pod's node affinity/selector, 5 Insufficient memory. preemption: 0/14 nodes are available: 5 No preemption victims found for incoming pod, 9 Preemption is not helpful for scheduling.
`,
    }),
  },
  {
    name: 'describe: killed for its memory, beside a sidecar that is well',
    question: 'search-suggest answers 503 now and then',
    deciding: ['OOMKilled', '256Mi'],
    output: pod({
      name: 'search-suggest-6d9f7c5b84-4rr6j',
      namespace: 'search',
      node: 'pool-a-2/10.0.3.12',
      app: 'search-suggest',
      ready: 'True',
      containers: `  istio-proxy:
    Container ID:   containerd://90c1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e67f0c2d6a41b35e88fd
    Image:          docker.io/istio/proxyv2:1.23.2
    Image ID:       docker.io/istio/proxyv2@sha256:2876cfc2fdf47e4b9665390ccc9ccf2bf913b71379325b8438135c9f35578e1a
    Port:           15090/TCP
    Host Port:      0/TCP
    State:          Running
      Started:      Fri, 27 Nov 2026 15:02:09 +0100
    Ready:          True
    Restart Count:  0
    Limits:
      cpu:     2
      memory:  1Gi
    Requests:
      cpu:      10m
      memory:   40Mi
    Readiness:  http-get http://:15021/healthz/ready delay=0s timeout=3s period=15s #success=1 #failure=4
    Environment:
      PILOT_CERT_PROVIDER:           istiod
      CA_ADDR:                       istiod.istio-system.svc:15012
      TRUST_DOMAIN:                  cluster.local
      ISTIO_META_CLUSTER_ID:         Kubernetes
  search-suggest:
    Container ID:   containerd://f708192a3b4c5d6e7f8091a2b3c4d5e67f0c2d6a41b35e88fd90c1a2b3c4d5e6
    Image:          ghcr.io/storefront/search-suggest:5.2.0
    Image ID:       ghcr.io/storefront/search-suggest@sha256:8f0a2c4e6b8d0f1a3c5e7b9d1f3a5c7e9b1d3f5a7c9e1b3d5f2d7e9c1b3a4d6e
    Port:           8080/TCP
    Host Port:      0/TCP
    State:          Running
      Started:      Sat, 28 Nov 2026 10:19:55 +0100
    Last State:     Terminated
      Reason:       OOMKilled
      Exit Code:    137
      Started:      Sat, 28 Nov 2026 10:03:14 +0100
      Finished:     Sat, 28 Nov 2026 10:19:54 +0100
    Ready:          True
    Restart Count:  5
    Limits:
      cpu:     1
      memory:  256Mi
    Requests:
      cpu:      200m
      memory:   256Mi
    Readiness:  http-get http://:8080/ready delay=5s timeout=2s period=10s #success=1 #failure=3
${environment}${mounts}`,
      events: `  Warning  BackOff           20m (x3 over 21m)      kubelet            Back-off restarting failed container search-suggest in pod search-suggest-6d9f7c5b84-4rr6j_search(0e5b1c3a-77f4-4c0d-9a52-6a1f6c1b2d33)
  Normal   Pulled            5m4s (x6 over 19h)     kubelet            Container image "ghcr.io/storefront/search-suggest:5.2.0" already present on machine
`,
    }),
  },
  {
    name: 'describe: a command that the image does not have',
    question: 'loyalty-worker in CrashLoopBackOff after 3.0.0',
    deciding: ['/opt/loyalty/bin/worker', 'no such file or directory'],
    output: pod({
      name: 'loyalty-worker-6d9f7c5b84-hs5l2',
      namespace: 'loyalty',
      node: 'pool-a-6/10.0.3.16',
      app: 'loyalty-worker',
      containers: `  loyalty-worker:
    Container ID:  containerd://4b5c6d7e0f1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f900b6f7a2c9d1e4f5a
    Image:         ghcr.io/storefront/loyalty-worker:3.0.0
    Image ID:      ghcr.io/storefront/loyalty-worker@sha256:d0f1a3c5e7b9d1f3a5c7e9b1d3f5a7c9e1b3d5f2d7e9c1b3a4d6e8f0a2c4e6b8
    Port:          <none>
    Host Port:     <none>
    Command:
      /opt/loyalty/bin/worker
    Args:
      --queue=points
      --concurrency=8
    State:          Waiting
      Reason:       CrashLoopBackOff
    Last State:     Terminated
      Reason:       StartError
      Message:      failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/opt/loyalty/bin/worker": stat /opt/loyalty/bin/worker: no such file or directory: unknown
      Exit Code:    128
      Started:      Thu, 01 Jan 1970 01:00:00 +0100
      Finished:     Sat, 28 Nov 2026 10:21:17 +0100
    Ready:          False
    Restart Count:  9
    Limits:
      cpu:     500m
      memory:  512Mi
    Requests:
      cpu:     100m
      memory:  256Mi
${environment}${mounts}`,
      events: `  Normal   Pulled            3m (x9 over 24m)       kubelet            Container image "ghcr.io/storefront/loyalty-worker:3.0.0" already present on machine
  Normal   Created           3m (x9 over 24m)       kubelet            Created container loyalty-worker
  Warning  Failed            3m (x9 over 24m)       kubelet            Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/opt/loyalty/bin/worker": stat /opt/loyalty/bin/worker: no such file or directory: unknown
  Warning  BackOff           14s (x110 over 24m)    kubelet            Back-off restarting failed container loyalty-worker in pod loyalty-worker-6d9f7c5b84-hs5l2_loyalty(5f2b1c3a-77f4-4c0d-9a52-6a1f6c1b2d33)
`,
    }),
  },
];
