/**
 * What every cluster has beside its apps: namespaces, accounts, the control plane's own pods, configuration, leases.
 * Owns: those objects in health. Refuses: faults; a scenario changes them by name.
 */
import type { JsonObject, KubeObject } from '../json-value.ts';
import type { Cluster } from './cluster.ts';
import { uidFor } from './cluster.ts';
import { DAY, iso, isoMicro, MINUTE, SECOND } from './moments.ts';

/** The control plane's pods, each with the state of its container; `scheduler` may be down. */
export function controlPlane(
  cluster: Cluster,
  broken: Record<string, { status: JsonObject; log: string[] }>,
): KubeObject[] {
  const node = cluster.nodes.find((it) => it.isControl);
  if (!node) return [];
  return ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'etcd'].map((component) => {
    const name = `${component}-${node.name}`;
    const image = component === 'etcd' ? 'registry.k8s.io/etcd:3.5.16-0' : `registry.k8s.io/${component}:v1.32.4`;
    const started = node.createdAt + MINUTE;
    const fault = broken[component];
    const isUp = fault === undefined;
    cluster.logs.set(`kube-system/${name}/${component}`, {
      current: (fault?.log ?? ['starting', 'serving securely']).map((text, index) => ({
        time: cluster.at - 5 * MINUTE + index * SECOND,
        text,
      })),
      ...(fault
        ? { previous: fault.log.map((text, index) => ({ time: cluster.at - 5 * MINUTE + index * SECOND, text })) }
        : {}),
    });
    const condition = (type: string, holds: boolean) => ({
      type,
      status: holds ? 'True' : 'False',
      lastProbeTime: null,
      lastTransitionTime: iso(holds ? started : cluster.at - 9 * MINUTE),
    });
    const container: JsonObject = fault?.status ?? {
      ready: true,
      started: true,
      restartCount: 1,
      state: { running: { startedAt: iso(started) } },
      lastState: {},
    };
    return cluster.make(
      'v1',
      'Pod',
      name,
      {
        spec: {
          nodeName: node.name,
          hostNetwork: true,
          priorityClassName: 'system-node-critical',
          restartPolicy: 'Always',
          tolerations: [{ operator: 'Exists', effect: 'NoExecute' }],
          containers: [{ name: component, image, command: [component], resources: { requests: { cpu: '100m' } } }],
        },
        status: {
          phase: 'Running',
          hostIP: node.ip,
          podIP: node.ip,
          startTime: iso(started),
          qosClass: 'Burstable',
          conditions: [
            condition('Initialized', true),
            condition('Ready', isUp),
            condition('ContainersReady', isUp),
            condition('PodScheduled', true),
          ],
          containerStatuses: [
            {
              name: component,
              image,
              imageID: image,
              containerID: `containerd://${uidFor('Pod', 'kube-system', name)}`,
              ...container,
            },
          ],
        },
      },
      {
        namespace: 'kube-system',
        labels: { component, tier: 'control-plane' },
        creationTimestamp: iso(started),
        annotations: { 'kubernetes.io/config.source': 'file' },
        ownerReferences: [
          {
            apiVersion: 'v1',
            kind: 'Node',
            name: node.name,
            uid: uidFor('Node', undefined, node.name),
            controller: true,
          },
        ],
      },
    );
  });
}

/** Namespaces, accounts, leader leases, a storage class, the cluster's DNS configuration. */
export function foundations(cluster: Cluster): KubeObject[] {
  const since = iso(cluster.at - 250 * DAY);
  const make = (apiVersion: string, kind: string, name: string, rest: JsonObject, namespace: string | null) =>
    cluster.make(apiVersion, kind, name, rest, { namespace, creationTimestamp: since });
  const homes = ['default', 'kube-system', 'kube-node-lease', 'kube-public', cluster.namespace];
  const control = cluster.nodes.find((it) => it.isControl)?.name ?? '';
  return [
    ...homes.map((name) =>
      make('v1', 'Namespace', name, { spec: { finalizers: ['kubernetes'] }, status: { phase: 'Active' } }, null),
    ),
    ...homes.map((name) => make('v1', 'ServiceAccount', 'default', {}, name)),
    ...homes.map((name) =>
      make('v1', 'ConfigMap', 'kube-root-ca.crt', { data: { 'ca.crt': '-----BEGIN CERTIFICATE-----' } }, name),
    ),
    make('v1', 'ServiceAccount', 'coredns', {}, 'kube-system'),
    make(
      'v1',
      'ConfigMap',
      'coredns',
      {
        data: {
          Corefile:
            '.:53 {\n    errors\n    health\n    ready\n    kubernetes cluster.local in-addr.arpa ip6.arpa\n    forward . /etc/resolv.conf\n    cache 30\n    loop\n    reload\n}\n',
        },
      },
      'kube-system',
    ),
    make(
      'storage.k8s.io/v1',
      'StorageClass',
      'standard',
      {
        provisioner: 'csi.blocks.example',
        reclaimPolicy: 'Delete',
        volumeBindingMode: 'WaitForFirstConsumer',
        allowVolumeExpansion: true,
      },
      null,
    ),
    ...['kube-scheduler', 'kube-controller-manager'].map((name) =>
      make(
        'coordination.k8s.io/v1',
        'Lease',
        name,
        {
          spec: {
            holderIdentity: `${control}_${uidFor('Lease', undefined, name)}`,
            leaseDurationSeconds: 15,
            renewTime: isoMicro(cluster.at - SECOND),
          },
        },
        'kube-system',
      ),
    ),
    make(
      'v1',
      'Service',
      'kubernetes',
      {
        spec: {
          type: 'ClusterIP',
          clusterIP: '10.96.0.1',
          ports: [{ name: 'https', port: 443, targetPort: 6443, protocol: 'TCP' }],
        },
      },
      'default',
    ),
  ];
}

/** The ConfigMaps and Secrets that the apps' templates name; a scenario may leave one out or change its data. */
export function configuration(cluster: Cluster): KubeObject[] {
  return cluster.apps
    .filter(
      (app) =>
        app.namespace === cluster.namespace && (app.role === 'edge' || app.role === 'service' || app.role === 'worker'),
    )
    .flatMap((app) => {
      const meta = { creationTimestamp: iso(app.createdAt), labels: app.labels };
      const config = cluster.make(
        'v1',
        'ConfigMap',
        `${app.name}-config`,
        { data: { FEATURE_SET: 'standard', REQUEST_LIMIT_MS: '2500' } },
        meta,
      );
      const secret = cluster.make(
        'v1',
        'Secret',
        `${app.name}-db`,
        {
          type: 'Opaque',
          data: { username: base64(app.name.replaceAll('-', '_')), password: base64(`pw-${app.name}`) },
        },
        meta,
      );
      return app.env.some((it) => it['name'] === 'DB_USER') ? [config, secret] : [config];
    });
}

/** The volumes that databases and queues have had since they were set up. */
export function boundClaims(cluster: Cluster): KubeObject[] {
  return cluster.apps
    .filter((app) => app.kind === 'StatefulSet')
    .flatMap((app) => {
      const name = `data-${app.name}-0`;
      const volumeName = `pvc-${uidFor('PersistentVolumeClaim', app.namespace, name)}`;
      const spec = { accessModes: ['ReadWriteOnce'], storageClassName: 'standard', volumeMode: 'Filesystem' };
      const since = iso(app.createdAt);
      return [
        cluster.make(
          'v1',
          'PersistentVolumeClaim',
          name,
          {
            spec: { ...spec, volumeName, resources: { requests: { storage: '20Gi' } } },
            status: { phase: 'Bound', accessModes: spec.accessModes, capacity: { storage: '20Gi' } },
          },
          { labels: app.labels, creationTimestamp: since },
        ),
        cluster.make(
          'v1',
          'PersistentVolume',
          volumeName,
          {
            spec: {
              ...spec,
              capacity: { storage: '20Gi' },
              persistentVolumeReclaimPolicy: 'Delete',
              claimRef: {
                kind: 'PersistentVolumeClaim',
                apiVersion: 'v1',
                namespace: app.namespace,
                name,
                uid: uidFor('PersistentVolumeClaim', app.namespace, name),
              },
              csi: { driver: 'csi.blocks.example', volumeHandle: volumeName },
            },
            status: { phase: 'Bound' },
          },
          { namespace: null, creationTimestamp: since },
        ),
      ];
    });
}

export function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
