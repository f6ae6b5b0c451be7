/**
 * Rows of what pods need: services, volumes, nodes, quotas, configuration, routes, events.
 * Owns: their columns as the server prints them. Refuses: workloads.
 */
import type { Json, KubeObject } from '../json-value.ts';
import { at, listAt, objectAt, textAt } from '../json-value.ts';
import { age } from './age.ts';
import { eventColumns } from './event-columns.ts';
import type { Columns } from './table.ts';

const created = (object: KubeObject, now: number) => age(object.metadata.creationTimestamp ?? '', now);
const orNone = (text: string) => text || '<none>';
const pairs = (value: Json | undefined) =>
  orNone(
    Object.entries(objectAt(value))
      .map(([key, inner]) => `${key}=${textAt(inner)}`)
      .join(','),
  );
const texts = (list: Json[], ...path: string[]) => list.map((it) => textAt(it, ...path));
const modes: Record<string, string> = {
  ReadWriteOnce: 'RWO',
  ReadOnlyMany: 'ROX',
  ReadWriteMany: 'RWX',
  ReadWriteOncePod: 'RWOP',
};
const shortModes = (list: Json[]) =>
  texts(list)
    .map((mode) => modes[mode] ?? mode)
    .join(',');
/** Kinds of which the server prints only when they were made. */
const onlyCreated: Columns = {
  names: ['Name', 'Created At'],
  row: (it) => [it.metadata.name, it.metadata.creationTimestamp ?? ''],
};
const dataCount = (it: KubeObject) =>
  Object.keys(objectAt(it, 'data')).length + Object.keys(objectAt(it, 'binaryData')).length;

export const clusterColumns: Record<string, Columns> = {
  events: eventColumns,
  'events.events.k8s.io': eventColumns,
  services: {
    names: ['Name', 'Type', 'Cluster-IP', 'External-IP', 'Port(s)', 'Age', '!Selector'],
    row: (it, now) => [
      it.metadata.name,
      textAt(it, 'spec', 'type') || 'ClusterIP',
      textAt(it, 'spec', 'clusterIP') || '<none>',
      externalAddress(it),
      orNone(listAt(it, 'spec', 'ports').map(portText).join(',')),
      created(it, now),
      pairs(at(it, 'spec', 'selector')),
    ],
  },
  endpoints: {
    names: ['Name', 'Endpoints', 'Age'],
    row: (it, now) => [it.metadata.name, orNone(limited(endpointAddresses(it))), created(it, now)],
  },
  'endpointslices.discovery.k8s.io': {
    names: ['Name', 'AddressType', 'Ports', 'Endpoints', 'Age'],
    row: (it, now) => [
      it.metadata.name,
      textAt(it, 'addressType'),
      texts(listAt(it, 'ports'), 'port').join(',') || '<unset>',
      listAt(it, 'endpoints').length === 0
        ? '<unset>'
        : limited(listAt(it, 'endpoints').flatMap((one) => texts(listAt(one, 'addresses')))),
      created(it, now),
    ],
  },
  nodes: {
    names: [
      'Name',
      'Status',
      'Roles',
      'Age',
      'Version',
      '!Internal-IP',
      '!External-IP',
      '!OS-Image',
      '!Kernel-Version',
      '!Container-Runtime',
    ],
    row: (it, now) => {
      const info = (field: string) => textAt(it, 'status', 'nodeInfo', field) || '<unknown>';
      const address = (type: string) =>
        textAt(
          listAt(it, 'status', 'addresses').find((one) => textAt(one, 'type') === type),
          'address',
        );
      const ready = listAt(it, 'status', 'conditions').find((one) => textAt(one, 'type') === 'Ready');
      const state = ready === undefined ? 'Unknown' : textAt(ready, 'status') === 'True' ? 'Ready' : 'NotReady';
      const roles = Object.keys(it.metadata.labels ?? {}).flatMap(
        (key) => /^node-role\.kubernetes\.io\/(.+)$/.exec(key)?.[1] ?? [],
      );
      return [
        it.metadata.name,
        at(it, 'spec', 'unschedulable') === true ? `${state},SchedulingDisabled` : state,
        orNone(roles.toSorted().join(',')),
        created(it, now),
        info('kubeletVersion'),
        orNone(address('InternalIP')),
        orNone(address('ExternalIP')),
        info('osImage'),
        info('kernelVersion'),
        info('containerRuntimeVersion'),
      ];
    },
  },
  namespaces: {
    names: ['Name', 'Status', 'Age'],
    row: (it, now) => [it.metadata.name, textAt(it, 'status', 'phase') || 'Active', created(it, now)],
  },
  persistentvolumes: {
    names: [
      'Name',
      'Capacity',
      'Access Modes',
      'Reclaim Policy',
      'Status',
      'Claim',
      'StorageClass',
      'VolumeAttributesClass',
      'Reason',
      'Age',
      '!VolumeMode',
    ],
    row: (it, now) => [
      it.metadata.name,
      textAt(it, 'spec', 'capacity', 'storage'),
      shortModes(listAt(it, 'spec', 'accessModes')),
      textAt(it, 'spec', 'persistentVolumeReclaimPolicy'),
      textAt(it, 'status', 'phase'),
      at(it, 'spec', 'claimRef') === undefined
        ? ''
        : `${textAt(it, 'spec', 'claimRef', 'namespace')}/${textAt(it, 'spec', 'claimRef', 'name')}`,
      textAt(it, 'spec', 'storageClassName'),
      '<unset>',
      textAt(it, 'status', 'reason'),
      created(it, now),
      textAt(it, 'spec', 'volumeMode') || '<unset>',
    ],
  },
  persistentvolumeclaims: {
    names: [
      'Name',
      'Status',
      'Volume',
      'Capacity',
      'Access Modes',
      'StorageClass',
      'VolumeAttributesClass',
      'Age',
      '!VolumeMode',
    ],
    row: (it, now) => [
      it.metadata.name,
      it.metadata.deletionTimestamp === undefined ? textAt(it, 'status', 'phase') : 'Terminating',
      textAt(it, 'spec', 'volumeName'),
      textAt(it, 'status', 'capacity', 'storage'),
      shortModes(listAt(it, 'status', 'accessModes')),
      textAt(it, 'spec', 'storageClassName'),
      '<unset>',
      created(it, now),
      textAt(it, 'spec', 'volumeMode') || '<unset>',
    ],
  },
  'storageclasses.storage.k8s.io': {
    names: ['Name', 'Provisioner', 'ReclaimPolicy', 'VolumeBindingMode', 'AllowVolumeExpansion', 'Age'],
    row: (it, now) => [
      it.metadata.annotations?.['storageclass.kubernetes.io/is-default-class'] === 'true'
        ? `${it.metadata.name} (default)`
        : it.metadata.name,
      textAt(it, 'provisioner'),
      textAt(it, 'reclaimPolicy') || 'Delete',
      textAt(it, 'volumeBindingMode') || 'Immediate',
      at(it, 'allowVolumeExpansion') === true ? 'true' : 'false',
      created(it, now),
    ],
  },
  configmaps: {
    names: ['Name', 'Data:i', 'Age'],
    row: (it, now) => [it.metadata.name, dataCount(it), created(it, now)],
  },
  secrets: {
    names: ['Name', 'Type', 'Data:i', 'Age'],
    row: (it, now) => [it.metadata.name, textAt(it, 'type') || 'Opaque', dataCount(it), created(it, now)],
  },
  serviceaccounts: {
    names: ['Name', 'Secrets:i', 'Age'],
    row: (it, now) => [it.metadata.name, listAt(it, 'secrets').length, created(it, now)],
  },
  resourcequotas: {
    names: ['Name', 'Request', 'Limit', 'Age'],
    row: (it, now) => {
      const hard = Object.keys(objectAt(it, 'status', 'hard')).toSorted();
      const usage = (keys: string[]) =>
        keys
          .map((key) => `${key}: ${textAt(it, 'status', 'used', key)}/${textAt(it, 'status', 'hard', key)}`)
          .join(', ');
      const isLimit = (key: string) => key.startsWith('limits.');
      return [
        it.metadata.name,
        usage(hard.filter((key) => !isLimit(key))),
        usage(hard.filter(isLimit)),
        created(it, now),
      ];
    },
  },
  'ingresses.networking.k8s.io': {
    names: ['Name', 'Class', 'Hosts', 'Address', 'Ports', 'Age'],
    row: (it, now) => [
      it.metadata.name,
      orNone(textAt(it, 'spec', 'ingressClassName')),
      texts(listAt(it, 'spec', 'rules'), 'host')
        .map((host) => host || '*')
        .join(',') || '*',
      texts(listAt(it, 'status', 'loadBalancer', 'ingress'), 'ip').join(','),
      listAt(it, 'spec', 'tls').length > 0 ? '80, 443' : '80',
      created(it, now),
    ],
  },
  'networkpolicies.networking.k8s.io': {
    names: ['Name', 'Pod-Selector', 'Age'],
    row: (it, now) => [it.metadata.name, pairs(at(it, 'spec', 'podSelector', 'matchLabels')), created(it, now)],
  },
  'leases.coordination.k8s.io': {
    names: ['Name', 'Holder', 'Age'],
    row: (it, now) => [it.metadata.name, textAt(it, 'spec', 'holderIdentity'), created(it, now)],
  },
  limitranges: onlyCreated,
  'roles.rbac.authorization.k8s.io': onlyCreated,
  'clusterroles.rbac.authorization.k8s.io': onlyCreated,
  'customresourcedefinitions.apiextensions.k8s.io': onlyCreated,
};

function externalAddress(service: KubeObject): string {
  const type = textAt(service, 'spec', 'type');
  if (type === 'ExternalName') return textAt(service, 'spec', 'externalName');
  const external = texts(listAt(service, 'spec', 'externalIPs'));
  if (type !== 'LoadBalancer') return orNone(external.join(','));
  const balancer = listAt(service, 'status', 'loadBalancer', 'ingress').map(
    (it) => textAt(it, 'ip') || textAt(it, 'hostname'),
  );
  return [...balancer, ...external].join(',') || '<pending>';
}

function portText(port: Json): string {
  const node = textAt(port, 'nodePort');
  return `${textAt(port, 'port')}${node === '' ? '' : `:${node}`}/${textAt(port, 'protocol') || 'TCP'}`;
}

function endpointAddresses(endpoints: KubeObject): string[] {
  return listAt(endpoints, 'subsets').flatMap((subset) =>
    listAt(subset, 'ports').flatMap((port) =>
      texts(listAt(subset, 'addresses'), 'ip').map((ip) => `${ip}:${textAt(port, 'port')}`),
    ),
  );
}

/** The server prints three and counts the rest. */
function limited(list: string[]): string {
  return list.length > 3 ? `${list.slice(0, 3).join(',')} + ${list.length - 3} more...` : list.join(',');
}
