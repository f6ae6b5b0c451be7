/**
 * Faults of volumes: claims that find none, volumes that cannot be attached, written or filled further.
 * Owns: claims, volumes, classes and what binder, attacher and kubelet say. Refuses: quotas on them.
 */
import type { JsonObject, KubeObject } from '../json-value.ts';
import type { App } from './app.ts';
import type { Cluster } from './cluster.ts';
import { uidFor } from './cluster.ts';
import { DAY, iso } from './moments.ts';
import type { ScenarioPlan } from './scenario.ts';
import { alertOf, doorAlert, replicasAlert } from './scenario.ts';

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
  {
    name: 'may-not-write-its-volume',
    namespace: 'wardline',
    size: 14,
    set(cluster) {
      const app = cluster.takeCalled();
      app.changedAt = cluster.ago(13);
      app.podSpec = {
        securityContext: { runAsUser: 10_001, runAsNonRoot: true },
        volumes: [{ name: 'spool', persistentVolumeClaim: { claimName: 'spool' } }],
      };
      app.container = { volumeMounts: [{ name: 'spool', mountPath: '/var/spool/out' }] };
      volume(
        cluster,
        'ward-share-5',
        { claimRef: { kind: 'PersistentVolumeClaim', namespace: 'wardline', name: 'spool' } },
        'Bound',
      );
      cluster.add(
        cluster.make(
          'v1',
          'PersistentVolumeClaim',
          'spool',
          {
            spec: {
              accessModes: ['ReadWriteOnce'],
              storageClassName: '',
              volumeName: 'ward-share-5',
              resources: { requests: { storage: '50Gi' } },
            },
            status: { phase: 'Bound', capacity: { storage: '50Gi' }, accessModes: ['ReadWriteOnce'] },
          },
          { creationTimestamp: iso(cluster.at - 40 * DAY) },
        ),
      );
      app.state = {
        is: 'crashing',
        since: cluster.ago(13),
        exitCode: 1,
        reason: 'Error',
        restarts: 6,
        lasts: 1,
        previous: [
          '{"level":"info","msg":"starting","version":"2.0"}',
          '{"level":"fatal","msg":"cannot prepare spool","error":"open /var/spool/out/.lock: permission denied"}',
        ],
      };
      cluster.suffer(app, cluster.refusedBy(app), cluster.ago(13));
      return {
        alert: alertOf(cluster, 'KubePodCrashLooping', `Pod of ${app.name} is restarting again and again`, {
          severity: 'warning',
        }),
        truth: own(app, 'volume-permission-denied'),
      };
    },
  },
  {
    name: 'volume-still-on-the-other-node',
    namespace: 'presswerk',
    size: 11,
    set(cluster) {
      const app = cluster.take('database');
      const claim = `data-${app.name}-0`;
      app.changedAt = cluster.ago(9);
      app.nodes = [cluster.node(1).name];
      const volumeName = `pvc-${uidFor('PersistentVolumeClaim', app.namespace, claim)}`;
      app.state = {
        is: 'waiting',
        since: cluster.ago(9),
        reason: 'ContainerCreating',
        events: [
          [
            'Warning',
            'FailedAttachVolume',
            `Multi-Attach error for volume "${volumeName}" Volume is already exclusively attached to one node and can't be attached to another`,
          ],
        ],
      };
      cluster.add(
        cluster.make(
          'storage.k8s.io/v1',
          'VolumeAttachment',
          'csi-4b1f',
          {
            spec: {
              attacher: 'csi.blocks.example',
              nodeName: cluster.node(0).name,
              source: { persistentVolumeName: volumeName },
            },
            status: { attached: true },
          },
          { namespace: null, creationTimestamp: iso(cluster.at - 20 * DAY) },
        ),
      );
      cluster.suffer(app, cluster.refusedBy(app), cluster.ago(9));
      return { alert: doorAlert(cluster, 6), truth: own(app, 'volume-attach-conflict') };
    },
  },
  {
    name: 'database-volume-full',
    namespace: 'gridhouse',
    size: 17,
    set(cluster) {
      const app = cluster.take('database');
      const stamp = new Date(cluster.ago(2)).toISOString().replace('T', ' ').replace('Z', ' UTC');
      app.state = {
        is: 'crashing',
        since: cluster.ago(14),
        exitCode: 1,
        reason: 'Error',
        restarts: 6,
        lasts: 3,
        previous: [
          `${stamp} [1] LOG:  starting PostgreSQL 16.4`,
          `${stamp} [29] LOG:  redo starts at 2A/7C0011F8`,
          `${stamp} [29] FATAL:  could not write to file "pg_wal/xlogtemp.29": No space left on device`,
          `${stamp} [1] LOG:  startup process (PID 29) exited with exit code 1`,
        ],
      };
      cluster.suffer(app, cluster.refusedBy(app), cluster.ago(14));
      return { alert: doorAlert(cluster, 11), truth: own(app, 'volume-full') };
    },
  },
];
