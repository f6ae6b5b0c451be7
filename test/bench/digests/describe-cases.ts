/**
 * `kubectl describe` of what is not a pod or node: workloads, claims, services, scalers, ingresses.
 * Owns: the outputs, the question and what decides it. Refuses: knowing how a digest is made.
 */
import type { DigestCase } from './digest-case.ts';

const labels = `Labels:                 app.kubernetes.io/instance=storefront
                        app.kubernetes.io/managed-by=Helm
                        app.kubernetes.io/part-of=storefront
                        helm.sh/chart=storefront-3.14.2
                        team=orders
Annotations:            deployment.kubernetes.io/revision: 47
                        meta.helm.sh/release-name: storefront
                        meta.helm.sh/release-namespace: orders`;

export const describeCases: DigestCase[] = [
  {
    name: 'describe: a deployment that a quota stops',
    question: 'the rollout of basket does not finish',
    deciding: ['ProgressDeadlineExceeded', 'exceeded quota: team-orders', 'limited: limits.memory=16Gi'],
    output: `Name:                   basket
Namespace:              orders
CreationTimestamp:      Tue, 11 Mar 2025 14:40:02 +0100
${labels}
Selector:               app.kubernetes.io/name=basket
Replicas:               6 desired | 2 updated | 6 total | 4 available | 2 unavailable
StrategyType:           RollingUpdate
MinReadySeconds:        0
RollingUpdateStrategy:  25% max unavailable, 25% max surge
Pod Template:
  Labels:           app.kubernetes.io/name=basket
                    app.kubernetes.io/version=7.1.0
  Annotations:      prometheus.io/scrape: true
  Service Account:  basket
  Containers:
   basket:
    Image:      ghcr.io/storefront/basket:7.1.0
    Port:       8080/TCP
    Host Port:  0/TCP
    Limits:
      cpu:     1
      memory:  3Gi
    Requests:
      cpu:      250m
      memory:   1Gi
    Readiness:  http-get http://:8080/ready delay=5s timeout=2s period=10s #success=1 #failure=3
    Environment:
      LOG_LEVEL:                    info
      REDIS_ADDR:                   basket-redis.orders.svc:6379
      OTEL_EXPORTER_OTLP_ENDPOINT:  http://otel-collector.observability:4317
    Mounts:                         <none>
  Volumes:                          <none>
  Node-Selectors:                   <none>
  Tolerations:                      <none>
Conditions:
  Type             Status  Reason
  ----             ------  ------
  Available        False   MinimumReplicasUnavailable
  ReplicaFailure   True    FailedCreate
  Progressing      False   ProgressDeadlineExceeded
OldReplicaSets:    basket-5c7f8d9b6 (4/4 replicas created)
NewReplicaSet:     basket-7d4b6c8f95 (0/2 replicas created)
Events:
  Type     Reason             Age                 From                   Message
  ----     ------             ----                ----                   -------
  Normal   ScalingReplicaSet  24m                 deployment-controller  Scaled up replica set basket-7d4b6c8f95 from 0 to 2
  Normal   ScalingReplicaSet  24m                 deployment-controller  Scaled down replica set basket-5c7f8d9b6 from 6 to 4
  Warning  FailedCreate       3m (x18 over 24m)   replicaset-controller  Error creating: pods "basket-7d4b6c8f95-x7k2p" is forbidden: exceeded quota: team-orders, requested: limits.memory=3Gi, used: limits.memory=15Gi, limited: limits.memory=16Gi
`,
  },
  {
    name: 'describe: a claim whose class is misspelt',
    question: 'reports-db cannot start, its volume is not there',
    deciding: ['storageclass.storage.k8s.io "fast-sdd" not found'],
    output: `Name:          data-reports-db-0
Namespace:     reports
StorageClass:  fast-sdd
Status:        Pending
Volume:        
Labels:        app.kubernetes.io/instance=reports-db
               app.kubernetes.io/name=postgresql
               app.kubernetes.io/component=primary
               app.kubernetes.io/managed-by=Helm
Annotations:   helm.sh/resource-policy: keep
Finalizers:    [kubernetes.io/pvc-protection]
Capacity:      
Access Modes:  
VolumeMode:    Filesystem
Used By:       reports-db-0
Events:
  Type     Reason              Age                   From                         Message
  ----     ------              ----                  ----                         -------
  Warning  ProvisioningFailed  12s (x43 over 10m)    persistentvolume-controller  storageclass.storage.k8s.io "fast-sdd" not found
`,
  },
  {
    name: 'describe: a service that selects nothing',
    question: 'checkout gets "connection refused" from cart',
    deciding: ['app=cart-v2', /endpoints[^\n]{0,20}<none>|no endpoints|endpoints[^\n]{0,20}none/i],
    output: `Name:                     cart
Namespace:                shop
${labels}
Selector:                 app=cart-v2,tier=backend
Type:                     ClusterIP
IP Family Policy:         SingleStack
IP Families:              IPv4
IP:                       10.96.114.20
IPs:                      10.96.114.20
Port:                     http  80/TCP
TargetPort:               8080/TCP
Endpoints:                <none>
Port:                     metrics  9102/TCP
TargetPort:               9102/TCP
Endpoints:                <none>
Session Affinity:         None
Internal Traffic Policy:  Cluster
Events:                   <none>
`,
  },
  {
    name: 'describe: a scaler that cannot count',
    question: 'why does price-feed not scale up under load?',
    deciding: ['FailedGetResourceMetric', 'missing request for cpu in container log-shipper'],
    output: `Name:                                                  price-feed
Namespace:                                             pricing
${labels}
CreationTimestamp:                                     Mon, 02 Feb 2026 08:12:45 +0100
Reference:                                             Deployment/price-feed
Metrics:                                               ( current / target )
  resource cpu on pods  (as a percentage of request):  <unknown> / 70%
Min replicas:                                          3
Max replicas:                                          24
Deployment pods:                                       3 current / 0 desired
Conditions:
  Type           Status  Reason                   Message
  ----           ------  ------                   -------
  AbleToScale    True    SucceededGetScale        the HPA controller was able to get the target's current scale
  ScalingActive  False   FailedGetResourceMetric  the HPA was unable to compute the replica count: failed to get cpu utilization: missing request for cpu in container log-shipper of Pod price-feed-84cf9d7b56-tmx7l
Events:
  Type     Reason                        Age                    From                       Message
  ----     ------                        ----                   ----                       -------
  Warning  FailedComputeMetricsReplicas  52m (x12 over 55m)     horizontal-pod-autoscaler  invalid metrics (1 invalid out of 1), first error is: failed to get cpu resource metric value: failed to get cpu utilization: missing request for cpu in container log-shipper of Pod price-feed-84cf9d7b56-tmx7l
  Warning  FailedGetResourceMetric       16s (x220 over 55m)    horizontal-pod-autoscaler  failed to get cpu utilization: missing request for cpu in container log-shipper of Pod price-feed-84cf9d7b56-tmx7l
`,
  },
  {
    name: 'describe: an ingress to a service that is gone',
    question: 'www.storefront.example/returns answers 503',
    deciding: ['returns-portal:80', 'not found'],
    output: `Name:             storefront
${labels}
Namespace:        shop
Address:          203.0.113.40
Ingress Class:    nginx
Default backend:  <default>
TLS:
  storefront-tls terminates www.storefront.example
Rules:
  Host                    Path  Backends
  ----                    ----  --------
  www.storefront.example  
                          /            web:80 (10.42.1.10:8080,10.42.2.31:8080,10.42.5.77:8080)
                          /api/cart    cart:80 (10.42.1.19:8080,10.42.4.8:8080)
                          /api/search  search:80 (10.42.6.51:8080,10.42.3.14:8080)
                          /account     account:80 (10.42.2.90:8080,10.42.6.12:8080)
                          /returns     returns-portal:80 (<error: services "returns-portal" not found>)
                          /static      assets:80 (10.42.1.44:8080,10.42.5.3:8080)
Annotations:              nginx.ingress.kubernetes.io/proxy-body-size: 8m
                          nginx.ingress.kubernetes.io/proxy-read-timeout: 30
                          nginx.ingress.kubernetes.io/ssl-redirect: true
Events:
  Type    Reason  Age                 From                      Message
  ----    ------  ----                ----                      -------
  Normal  Sync    7m (x4 over 3h)     nginx-ingress-controller  Scheduled for sync
`,
  },
];
