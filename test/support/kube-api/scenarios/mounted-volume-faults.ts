/**
 * Faults of volumes that were found: attached elsewhere, not to be written, full.
 * Owns: what attacher, kubelet and the program say of them. Refuses: claims that find no volume.
 */
import type { JsonObject } from '../json-value.ts';
import type { App } from './app.ts';
import type { Cluster } from './cluster.ts';
import { uidFor } from './cluster.ts';
import { DAY, iso } from './moments.ts';
import type { ScenarioPlan } from './scenario.ts';
import { alertOf, doorAlert } from './scenario.ts';

const own = (app: App, reason: string) => ({ object: `app/${app.name}`, reason });

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

export const mountedVolumeFaults: ScenarioPlan[] = [
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
