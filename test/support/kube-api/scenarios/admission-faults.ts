/**
 * Faults where the API server refuses to create what is wanted.
 * Owns: quotas that are used up, accounts and webhooks that stand in the way. Refuses: what happens after creation.
 */
import type { JsonObject } from '../json-value.ts';
import type { App } from './app.ts';
import type { Cluster } from './cluster.ts';
import { DAY, iso } from './moments.ts';
import type { ScenarioPlan } from './scenario.ts';
import { alertOf, doorAlert, replicasAlert } from './scenario.ts';

function quota(cluster: Cluster, name: string, hard: Record<string, string>, used: Record<string, string>): void {
  cluster.add(
    cluster.make(
      'v1',
      'ResourceQuota',
      name,
      { spec: { hard }, status: { hard, used } },
      { creationTimestamp: iso(cluster.at - 80 * DAY) },
    ),
  );
}

/** A rollout all of whose pods are refused with this sentence; the old ones were taken down before. */
function refused(cluster: Cluster, app: App, message: string, minutes = 12): void {
  app.changedAt = cluster.ago(minutes);
  app.state = { is: 'absent', since: cluster.ago(minutes), message };
}

export const admissionFaults: ScenarioPlan[] = [
  {
    name: 'cpu-quota-used-up',
    namespace: 'harbor-ops',
    size: 14,
    set(cluster) {
      const app = cluster.takeCalled();
      app.container = {
        ...app.container,
        resources: { requests: { cpu: '500m', memory: '192Mi' }, limits: { cpu: '1', memory: '512Mi' } },
      };
      quota(
        cluster,
        'team-ration',
        { 'requests.cpu': '4', 'requests.memory': '24Gi', pods: '80' },
        { 'requests.cpu': '3800m', 'requests.memory': '6400Mi', pods: '24' },
      );
      refused(
        cluster,
        app,
        'pods "POD" is forbidden: exceeded quota: team-ration, requested: requests.cpu=500m, used: requests.cpu=3800m, limited: requests.cpu=4',
      );
      cluster.suffer(app, cluster.refusedBy(app), cluster.ago(12));
      return {
        alert: replicasAlert(cluster, app),
        truth: { object: 'namespace/harbor-ops', reason: 'cpu-quota-exceeded' },
      };
    },
  },
  {
    name: 'service-quota-used-up',
    namespace: 'wardline',
    size: 16,
    set(cluster) {
      const app = cluster.takeCalled();
      app.createdAt = cluster.ago(38);
      app.changedAt = cluster.ago(38);
      app.revision = 1;
      app.service = undefined;
      quota(cluster, 'object-ration', { services: '14', configmaps: '60' }, { services: '14', configmaps: '19' });
      const refusal = `services "${app.name}" is forbidden: exceeded quota: object-ration, requested: services=1, used: services=14, limited: services=14`;
      const resource = (kind: string, more: JsonObject): JsonObject => ({
        group: kind === 'Deployment' ? 'apps' : '',
        kind,
        name: app.name,
        namespace: app.namespace,
        version: 'v1',
        ...more,
      });
      cluster.add(
        cluster.make(
          'argoproj.io/v1alpha1',
          'Application',
          'wardline-apps',
          {
            spec: {
              destination: { namespace: 'wardline', server: 'https://kubernetes.default.svc' },
              project: 'default',
              source: { path: 'apps', repoURL: 'https://git.wardline.example/apps.git', targetRevision: 'main' },
            },
            status: {
              health: { status: 'Missing' },
              sync: { status: 'OutOfSync', revision: '5be1c0a7d3f2' },
              operationState: {
                phase: 'Failed',
                message: `one or more objects failed to apply, reason: ${refusal}`,
                startedAt: iso(cluster.ago(38)),
                finishedAt: iso(cluster.ago(37)),
                syncResult: {
                  revision: '5be1c0a7d3f2',
                  resources: [
                    resource('Deployment', { status: 'Synced', message: 'deployment.apps created' }),
                    resource('Service', { status: 'SyncFailed', message: refusal }),
                  ],
                },
              },
              history: [{ id: 41, revision: '11d9e0b3c4a5', deployedAt: iso(cluster.at - 3 * DAY) }],
              resources: [
                resource('Deployment', { status: 'Synced', health: { status: 'Healthy' } }),
                resource('Service', { status: 'OutOfSync', health: { status: 'Missing' } }),
              ],
            },
          },
          { namespace: 'argocd', creationTimestamp: iso(cluster.at - 200 * DAY) },
        ),
      );
      cluster.suffer(app, `dial tcp: lookup ${app.name} on 10.96.0.10:53: no such host`, cluster.ago(30));
      return {
        alert: doorAlert(cluster, 20),
        truth: { object: 'namespace/wardline', reason: 'service-quota-exceeded' },
      };
    },
  },
  {
    name: 'storage-quota-used-up',
    namespace: 'gridhouse',
    size: 12,
    set(cluster) {
      const app = cluster.take('queue');
      app.createdAt = cluster.ago(26);
      app.changedAt = cluster.ago(26);
      quota(
        cluster,
        'disk-ration',
        { 'requests.storage': '200Gi', persistentvolumeclaims: '20' },
        { 'requests.storage': '190Gi', persistentvolumeclaims: '7' },
      );
      const claim = `data-${app.name}-0`;
      app.state = {
        is: 'absent',
        since: cluster.ago(26),
        message: `create Claim ${claim} for Pod ${app.name}-0 in StatefulSet ${app.name} failed error: persistentvolumeclaims "${claim}" is forbidden: exceeded quota: disk-ration, requested: requests.storage=20Gi, used: requests.storage=190Gi, limited: requests.storage=200Gi`,
      };
      cluster.suffer(app, cluster.refusedBy(app), cluster.ago(25));
      return {
        alert: replicasAlert(cluster, app, 9),
        truth: { object: 'namespace/gridhouse', reason: 'storage-quota-exceeded' },
        missing: [`PersistentVolumeClaim/${claim}`],
      };
    },
  },
  {
    name: 'service-account-gone',
    namespace: 'presswerk',
    size: 10,
    set(cluster) {
      const app = cluster.takeCalled();
      app.podSpec = { serviceAccountName: `${app.name}-runner` };
      refused(
        cluster,
        app,
        `pods "POD" is forbidden: error looking up service account presswerk/${app.name}-runner: serviceaccount "${app.name}-runner" not found`,
        14,
      );
      cluster.suffer(app, cluster.refusedBy(app), cluster.ago(14));
      return {
        alert: doorAlert(cluster, 8),
        truth: { object: `app/${app.name}`, reason: 'service-account-not-found' },
      };
    },
  },
  {
    name: 'webhook-says-no',
    namespace: 'orchardry',
    size: 11,
    set(cluster) {
      const app = cluster.takeCalled();
      const webhook = 'pinned-images.guard.example';
      cluster.add(
        cluster.make(
          'admissionregistration.k8s.io/v1',
          'ValidatingWebhookConfiguration',
          'image-guard',
          {
            webhooks: [
              {
                name: webhook,
                failurePolicy: 'Fail',
                sideEffects: 'None',
                admissionReviewVersions: ['v1'],
                timeoutSeconds: 5,
                rules: [
                  {
                    apiGroups: [''],
                    apiVersions: ['v1'],
                    operations: ['CREATE'],
                    resources: ['pods'],
                    scope: 'Namespaced',
                  },
                ],
                clientConfig: { service: { namespace: 'guard', name: 'image-guard', port: 443 } },
              },
            ],
          },
          { namespace: null, creationTimestamp: iso(cluster.ago(70)) },
        ),
      );
      refused(
        cluster,
        app,
        `admission webhook "${webhook}" denied the request: container "${app.name}" uses image ${app.image}:${app.tag}, which is not pinned by digest`,
        17,
      );
      cluster.suffer(app, cluster.refusedBy(app), cluster.ago(17));
      return {
        alert: alertOf(
          cluster,
          'KubeDeploymentReplicasMismatch',
          `Deployment orchardry/${app.name} has no ready pods`,
          { labels: { deployment: app.name } },
        ),
        truth: { object: `app/${app.name}`, reason: 'admission-webhook-rejecting' },
      };
    },
  },
];
