/**
 * `kubectl get … -o yaml` and `-o json` of configuration, certificates, policies and what deploys.
 * Owns: the outputs, the question and what decides it. Refuses: knowing how a digest is made.
 */
import { stringify } from 'yaml';
import type { DigestCase } from './digest-case.ts';
import { metadata } from './object-cases.ts';

const routes = [
  'account',
  'ads',
  'images',
  'search',
  'stock',
  'tax',
  'geo',
  'cart',
  'mail',
  'reviews',
  'points',
  'feed',
];

export const documentCases: DigestCase[] = [
  {
    name: 'yaml: a file inside a config map',
    question: 'the gateway answers 502 for /cart: where does nginx send it?',
    deciding: ['proxy_pass http://cart.shop.svc.cluster.local:8081'],
    output: stringify({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: metadata('gateway-nginx', 'edge'),
      data: {
        'mime.types': `types {\n${Array.from({ length: 40 }, (_, at) => `  application/x-type-${at} ext${at};`).join('\n')}\n}\n`,
        'nginx.conf': `worker_processes auto;\nevents { worker_connections 4096; }\nhttp {\n  include mime.types;\n  log_format main '$remote_addr - $request $status';\n  server {\n    listen 8080;\n${routes
          .map(
            (route) =>
              `    location /${route} {\n      proxy_set_header Host $host;\n      proxy_read_timeout 30s;\n      proxy_pass http://${route}.shop.svc.cluster.local:${route === 'cart' ? 8081 : 8080};\n    }\n`,
          )
          .join('')}  }\n}\n`,
      },
    }),
  },
  {
    name: 'yaml: a certificate that ran out',
    question: 'browsers refuse www.storefront.example',
    deciding: ['2026-11-27T23:59:59Z', /expired/i],
    output: stringify({
      apiVersion: 'cert-manager.io/v1',
      kind: 'Certificate',
      metadata: metadata('storefront-tls', 'edge', { generation: 4 }),
      spec: {
        dnsNames: ['www.storefront.example', 'storefront.example'],
        duration: '2160h0m0s',
        issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: 'letsencrypt-dns' },
        privateKey: { algorithm: 'ECDSA', rotationPolicy: 'Always', size: 256 },
        renewBefore: '360h0m0s',
        secretName: 'storefront-tls',
        usages: ['digital signature', 'key encipherment'],
      },
      status: {
        conditions: [
          {
            lastTransitionTime: '2026-11-13T00:00:02Z',
            message: 'Issuing certificate as Secret was previously issued and is close to its renewal',
            reason: 'Renewing',
            status: 'True',
            type: 'Issuing',
          },
          {
            lastTransitionTime: '2026-11-28T00:00:00Z',
            message: 'Certificate expired on Fri, 27 Nov 2026 23:59:59 UTC',
            reason: 'Expired',
            status: 'False',
            type: 'Ready',
          },
        ],
        failedIssuanceAttempts: 9,
        lastFailureTime: '2026-11-28T08:00:19Z',
        notAfter: '2026-11-27T23:59:59Z',
        notBefore: '2026-08-30T00:00:00Z',
        renewalTime: '2026-11-12T23:59:59Z',
        revision: 11,
      },
    }),
  },
  {
    name: 'json: a sync that cannot be applied',
    question: 'why is stock-api not on the new version?',
    deciding: ['field is immutable', 'stock-api'],
    output: JSON.stringify(
      {
        apiVersion: 'argoproj.io/v1alpha1',
        kind: 'Application',
        metadata: metadata('stock-production', 'argocd'),
        spec: {
          destination: { namespace: 'stock', server: 'https://kubernetes.default.svc' },
          project: 'storefront',
          source: {
            path: 'apps/stock/overlays/production',
            repoURL: 'https://git.storefront.example/platform/deploy.git',
            targetRevision: 'main',
          },
          syncPolicy: { automated: { prune: true, selfHeal: true }, retry: { limit: 5 } },
        },
        status: {
          health: { status: 'Degraded' },
          history: Array.from({ length: 10 }, (_, at) => ({
            deployStartedAt: `2026-11-${10 + at}T09:00:00Z`,
            deployedAt: `2026-11-${10 + at}T09:00:20Z`,
            id: 140 + at,
            revision: `${'9d1c07f3a5b2'.repeat(3)}${1000 + at}`,
          })),
          operationState: {
            finishedAt: '2026-11-28T09:16:05Z',
            message:
              'one or more objects failed to apply, reason: error when patching "/dev/shm/1147320923": Deployment.apps "stock-api" is invalid: spec.selector: Invalid value: v1.LabelSelector{MatchLabels:map[string]string{"app.kubernetes.io/instance":"stock", "app.kubernetes.io/name":"stock-api", "tier":"backend"}, MatchExpressions:[]v1.LabelSelectorRequirement(nil)}: field is immutable (retried 5 times).',
            phase: 'Failed',
            startedAt: '2026-11-28T09:12:41Z',
          },
          resources: Array.from({ length: 24 }, (_, at) => ({
            kind: ['Service', 'ConfigMap', 'ServiceAccount', 'Role'][at % 4],
            name: `stock-${at}`,
            namespace: 'stock',
            status: 'Synced',
            version: 'v1',
            health: { status: 'Healthy' },
          })),
          sync: { revision: '9d1c07f3a5b29d1c07f3a5b29d1c07f3a5b21009', status: 'OutOfSync' },
        },
      },
      null,
      2,
    ),
  },
  {
    name: 'yaml: who may call payments, and where',
    question: 'checkout times out on payments port 8443 since the hardening',
    deciding: ['payments-ingress', /gateway/, /port\W{0,12}8080/i],
    output: stringify({
      apiVersion: 'v1',
      kind: 'List',
      items: [
        ...['mail', 'search', 'reviews', 'stock', 'points', 'ads'].map((app) => ({
          apiVersion: 'networking.k8s.io/v1',
          kind: 'NetworkPolicy',
          metadata: metadata(`${app}-ingress`, 'shop', { generation: 1 }),
          spec: {
            ingress: [
              { from: [{ podSelector: { matchLabels: { role: 'web' } } }], ports: [{ port: 9000, protocol: 'TCP' }] },
            ],
            podSelector: { matchLabels: { app } },
            policyTypes: ['Ingress'],
          },
        })),
        {
          apiVersion: 'networking.k8s.io/v1',
          kind: 'NetworkPolicy',
          metadata: metadata('payments-ingress', 'shop', { generation: 2 }),
          spec: {
            ingress: [
              {
                from: [{ podSelector: { matchLabels: { role: 'gateway' } } }],
                ports: [{ port: 8080, protocol: 'TCP' }],
              },
            ],
            podSelector: { matchLabels: { app: 'payments' } },
            policyTypes: ['Ingress'],
          },
        },
      ],
    }),
  },
  {
    name: 'yaml: a disruption budget that allows nothing',
    question: 'the drain of worker-05 hangs on broker pods',
    deciding: [/disruptionsAllowed\W{1,4}0/, 'InsufficientPods', /minAvailable\W{1,4}3/],
    output: stringify({
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata: metadata('broker', 'messaging', { generation: 2 }),
      spec: {
        minAvailable: 3,
        selector: { matchLabels: { 'app.kubernetes.io/name': 'broker', 'app.kubernetes.io/component': 'node' } },
      },
      status: {
        conditions: [
          {
            lastTransitionTime: '2026-11-28T08:59:13Z',
            message: '',
            observedGeneration: 2,
            reason: 'InsufficientPods',
            status: 'False',
            type: 'DisruptionAllowed',
          },
        ],
        currentHealthy: 3,
        desiredHealthy: 3,
        disruptionsAllowed: 0,
        expectedPods: 3,
        observedGeneration: 2,
      },
    }),
  },
];
