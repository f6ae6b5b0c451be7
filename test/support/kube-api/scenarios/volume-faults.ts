/**
 * Faults of claims that find no volume.
 * Owns: claims, volumes, classes and what the binder says. Refuses: quotas on them, and volumes that were found.
 */
import type { JsonObject, KubeObject } from '../json-value.ts';
import type { App } from './app.ts';
import type { Cluster } from './cluster.ts';
import { DAY, iso } from './moments.ts';
import type { ScenarioPlan } from './scenario.ts';
import { doorAlert, replicasAlert } from './scenario.ts';

const own = (app: App, reason: string) => ({ object: `app/${app.name}`, reason });

interface Claim {
  spec: JsonObject;
  event: [type: 'Normal' | 'Warning', reason: string, message: string];
  minutes: number;
  podMessage?: string;
}

/** An app whose new claim stays pending, and its pods with it. */
function unbound(cluster: Cluster, app: App, { spec, event, minutes, podMessage }: Claim): KubeObject {
  cluster.countsNodes = true;
  const name = `${app.name}-files`;
  const all = cluster.nodes.length;
  const claim = cluster.make(
    'v1',
    'PersistentVolumeClaim',
    name,
    { spec: { accessModes: ['ReadWriteOnce'], volumeMode: 'Filesystem', ...spec }, status: { phase: 'Pending' } },
    { labels: app.labels, creationTimestamp: iso(cluster.ago(minutes)), finalizers: ['kubernetes.io/pvc-protection'] },
  );
  cluster.add(claim);
  const [type, reason, message] = event;
  cluster.tell({
    about: claim,
    type,
    reason,
    message,
    component: 'persistentvolume-controller',
    first: cluster.ago(minutes),
    last: cluster.ago(0.2),
    count: minutes * 4,
  });
  app.changedAt = cluster.ago(minutes);
  app.podSpec = { volumes: [{ name: 'files', persistentVolumeClaim: { claimName: name } }] };
  app.container = { volumeMounts: [{ name: 'files', mountPath: '/srv/files' }] };
  const why = podMessage ?? 'pod has unbound immediate PersistentVolumeClaims';
  app.state = {
    is: 'pending',
    since: cluster.ago(minutes - 0.1),
    message: `0/${all} nodes are available: ${why}. preemption: 0/${all} nodes are available: ${all} Preemption is not helpful for scheduling.`,
  };
  cluster.suffer(app, cluster.refusedBy(app), cluster.ago(minutes));
  return claim;
}

function volume(
  cluster: Cluster,
  name: string,
  spec: JsonObject,
  phase = 'Available',
  labels: Record<string, string> = {},
): void {
  cluster.add(
    cluster.make(
      'v1',
      'PersistentVolume',
      name,
      {
        spec: {
          capacity: { storage: '50Gi' },
          accessModes: ['ReadWriteOnce'],
          persistentVolumeReclaimPolicy: 'Retain',
          storageClassName: '',
          volumeMode: 'Filesystem',
          nfs: { server: '10.20.4.4', path: `/export/${name}` },
          ...spec,
        },
        status: { phase },
      },
      { namespace: null, labels, creationTimestamp: iso(cluster.at - 60 * DAY) },
    ),
  );
}

const noVolume = 'no persistent volumes available for this claim and no storage class is set';

export const volumeFaults: ScenarioPlan[] = [
  {
    name: 'volume-belongs-to-another-claim',
    namespace: 'harbor-ops',
    size: 13,
    set(cluster) {
      const app = cluster.takeCalled();
      volume(
        cluster,
        'quay-share-2',
        {
          claimRef: {
            kind: 'PersistentVolumeClaim',
            apiVersion: 'v1',
            namespace: 'harbor-ops',
            name: 'survey-archive',
            uid: '0d3c5f6a-1111-4222-a333-0123456789ab',
          },
        },
        'Bound',
      );
      cluster.add(
        cluster.make(
          'v1',
          'PersistentVolumeClaim',
          'survey-archive',
          {
            spec: {
              accessModes: ['ReadWriteOnce'],
              storageClassName: '',
              volumeName: 'quay-share-2',
              resources: { requests: { storage: '50Gi' } },
            },
            status: { phase: 'Bound', capacity: { storage: '50Gi' }, accessModes: ['ReadWriteOnce'] },
          },
          { creationTimestamp: iso(cluster.at - 50 * DAY) },
        ),
      );
      unbound(cluster, app, {
        spec: { storageClassName: '', volumeName: 'quay-share-2', resources: { requests: { storage: '20Gi' } } },
        event: ['Warning', 'FailedBinding', 'volume "quay-share-2" already bound to a different claim.'],
        minutes: 14,
      });
      return { alert: replicasAlert(cluster, app), truth: own(app, 'volume-already-bound') };
    },
  },
  {
    name: 'no-volume-carries-the-label',
    namespace: 'wardline',
    size: 9,
    set(cluster) {
      const app = cluster.takeCalled();
      volume(cluster, 'ward-share-1', {}, 'Available', { tier: 'bronze' });
      unbound(cluster, app, {
        spec: {
          storageClassName: '',
          selector: { matchLabels: { tier: 'silver' } },
          resources: { requests: { storage: '10Gi' } },
        },
        event: ['Normal', 'FailedBinding', noVolume],
        minutes: 12,
      });
      return { alert: replicasAlert(cluster, app), truth: own(app, 'volume-selector-unmatched') };
    },
  },
  {
    name: 'class-of-another-name',
    namespace: 'gridhouse',
    size: 10,
    set(cluster) {
      const app = cluster.takeCalled();
      volume(cluster, 'grid-share-7', { storageClassName: 'shared-files' });
      unbound(cluster, app, {
        spec: { storageClassName: 'share-files', resources: { requests: { storage: '10Gi' } } },
        event: ['Warning', 'ProvisioningFailed', 'storageclass.storage.k8s.io "share-files" not found'],
        minutes: 18,
      });
      return { alert: doorAlert(cluster, 9), truth: own(app, 'storage-class-mismatch') };
    },
  },
  {
    name: 'wants-to-share-what-is-for-one',
    namespace: 'presswerk',
    size: 9,
    set(cluster) {
      const app = cluster.takeCalled();
      volume(cluster, 'press-share-3', { accessModes: ['ReadWriteOnce'] });
      unbound(cluster, app, {
        spec: { accessModes: ['ReadWriteMany'], storageClassName: '', resources: { requests: { storage: '20Gi' } } },
        event: ['Normal', 'FailedBinding', noVolume],
        minutes: 16,
      });
      return { alert: replicasAlert(cluster, app), truth: own(app, 'volume-access-mode-mismatch') };
    },
  },
  {
    name: 'wants-more-than-any-volume-has',
    namespace: 'orchardry',
    size: 13,
    set(cluster) {
      const app = cluster.takeCalled();
      cluster.add(
        cluster.make(
          'storage.k8s.io/v1',
          'StorageClass',
          'local-disk',
          {
            provisioner: 'kubernetes.io/no-provisioner',
            reclaimPolicy: 'Delete',
            volumeBindingMode: 'WaitForFirstConsumer',
          },
          { namespace: null, creationTimestamp: iso(cluster.at - 99 * DAY) },
        ),
      );
      for (const [index, node] of cluster.workers().entries())
        volume(cluster, `disk-${index}`, {
          storageClassName: 'local-disk',
          nfs: undefined,
          local: { path: '/mnt/disk0' },
          nodeAffinity: {
            required: {
              nodeSelectorTerms: [
                { matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: [node.name] }] },
              ],
            },
          },
        });
      unbound(cluster, app, {
        spec: { storageClassName: 'local-disk', resources: { requests: { storage: '80Gi' } } },
        event: ['Normal', 'WaitForFirstConsumer', 'waiting for first consumer to be created before binding'],
        minutes: 13,
        podMessage: `1 node(s) had untolerated taint {node-role.kubernetes.io/control-plane: }, ${cluster.workers().length} node(s) didn't find available persistent volumes to bind`,
      });
      return { alert: replicasAlert(cluster, app), truth: own(app, 'volume-capacity-insufficient') };
    },
  },
];
