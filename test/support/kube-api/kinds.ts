/**
 * The kinds that this API server knows, as its discovery lists them.
 * Owns: group, version, plural, scope, short names, subresources. Refuses: the fields of any kind.
 */

export interface Kind {
  group: string;
  version: string;
  plural: string;
  kind: string;
  namespaced: boolean;
  shortNames: string[];
  categories: string[];
  subresources: string[];
  verbs: string[];
  /** Whether a change of anything but metadata and status raises `metadata.generation`. */
  hasGeneration: boolean;
  /** Columns of a custom kind beside name and age: title and dotted path. */
  columns: [title: string, path: string][];
  isCustom: boolean;
}

const writable = ['create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'update', 'watch'];

const groups: Record<string, string> = {
  '': 'v1',
  apps: 'v1',
  batch: 'v1',
  autoscaling: 'v2',
  policy: 'v1',
  'networking.k8s.io': 'v1',
  'discovery.k8s.io': 'v1',
  'events.k8s.io': 'v1',
  'storage.k8s.io': 'v1',
  'scheduling.k8s.io': 'v1',
  'coordination.k8s.io': 'v1',
  'rbac.authorization.k8s.io': 'v1',
  'admissionregistration.k8s.io': 'v1',
  'apiextensions.k8s.io': 'v1',
  'metrics.k8s.io': 'v1beta1',
  'argoproj.io': 'v1alpha1',
  'kustomize.toolkit.fluxcd.io': 'v1',
  'helm.toolkit.fluxcd.io': 'v2',
  'source.toolkit.fluxcd.io': 'v1',
  'cert-manager.io': 'v1',
  'gateway.networking.k8s.io': 'v1',
  'networking.istio.io': 'v1',
};

/** `group plural Kind scope short,names subresources flags`; `-` is empty; flags: g generation, a category all, r read only. */
const builtIn = `
- pods Pod N po status,log,eviction,binding g,a
- services Service N svc status a
- endpoints Endpoints N ep - -
- configmaps ConfigMap N cm - -
- secrets Secret N - - -
- serviceaccounts ServiceAccount N sa - -
- persistentvolumeclaims PersistentVolumeClaim N pvc status -
- resourcequotas ResourceQuota N quota status -
- limitranges LimitRange N limits - -
- events Event N ev - -
- replicationcontrollers ReplicationController N rc status,scale g,a
- nodes Node C no status -
- namespaces Namespace C ns status -
- persistentvolumes PersistentVolume C pv status -
apps deployments Deployment N deploy status,scale g,a
apps replicasets ReplicaSet N rs status,scale g,a
apps statefulsets StatefulSet N sts status,scale g,a
apps daemonsets DaemonSet N ds status g,a
apps controllerrevisions ControllerRevision N - - -
batch jobs Job N - status g,a
batch cronjobs CronJob N cj status g,a
autoscaling horizontalpodautoscalers HorizontalPodAutoscaler N hpa status a
policy poddisruptionbudgets PodDisruptionBudget N pdb status g
networking.k8s.io ingresses Ingress N ing status g
networking.k8s.io networkpolicies NetworkPolicy N netpol - g
networking.k8s.io ingressclasses IngressClass C - - g
discovery.k8s.io endpointslices EndpointSlice N - - g
events.k8s.io events Event N ev - -
storage.k8s.io storageclasses StorageClass C sc - -
storage.k8s.io volumeattachments VolumeAttachment C - status -
storage.k8s.io csinodes CSINode C - - -
scheduling.k8s.io priorityclasses PriorityClass C pc - -
coordination.k8s.io leases Lease N - - -
rbac.authorization.k8s.io roles Role N - - -
rbac.authorization.k8s.io rolebindings RoleBinding N - - -
rbac.authorization.k8s.io clusterroles ClusterRole C - - -
rbac.authorization.k8s.io clusterrolebindings ClusterRoleBinding C - - -
admissionregistration.k8s.io validatingwebhookconfigurations ValidatingWebhookConfiguration C - - g
admissionregistration.k8s.io mutatingwebhookconfigurations MutatingWebhookConfiguration C - - g
apiextensions.k8s.io customresourcedefinitions CustomResourceDefinition C crd,crds status g`;

const custom = `
metrics.k8s.io pods PodMetrics N - - r
metrics.k8s.io nodes NodeMetrics C - - r
argoproj.io applications Application N app,apps - g Sync~Status=status.sync.status,Health~Status=status.health.status
kustomize.toolkit.fluxcd.io kustomizations Kustomization N ks status g Ready=status.conditions.0.status,Status=status.conditions.0.message
helm.toolkit.fluxcd.io helmreleases HelmRelease N hr status g Ready=status.conditions.0.status,Status=status.conditions.0.message
source.toolkit.fluxcd.io gitrepositories GitRepository N gitrepo status g URL=spec.url,Ready=status.conditions.0.status
cert-manager.io certificates Certificate N cert,certs status g Ready=status.conditions.0.status,Secret=spec.secretName
cert-manager.io certificaterequests CertificateRequest N cr,crs status g Ready=status.conditions.0.status
cert-manager.io issuers Issuer N - status g Ready=status.conditions.0.status
cert-manager.io clusterissuers ClusterIssuer C - status g Ready=status.conditions.0.status
gateway.networking.k8s.io gateways Gateway N gtw status g Class=spec.gatewayClassName,Programmed=status.conditions.0.status
gateway.networking.k8s.io httproutes HTTPRoute N - status g Hostnames=spec.hostnames
networking.istio.io virtualservices VirtualService N vs status g Gateways=spec.gateways,Hosts=spec.hosts
networking.istio.io destinationrules DestinationRule N dr status g Host=spec.host`;

export const builtInKinds: Kind[] = builtIn
  .trim()
  .split('\n')
  .map((line) => readKind(line, false));

/** Kinds that a cluster may have or lack: served only where an object or a caller asks for their group. */
export const optionalKinds: Kind[] = custom
  .trim()
  .split('\n')
  .map((line) => readKind(line, true));

function readKind(line: string, isCustom: boolean): Kind {
  const [rawGroup = '', plural = '', kind = '', scope, short = '', sub = '', flags = '', columns = ''] =
    line.split(' ');
  const group = rawGroup === '-' ? '' : rawGroup;
  const split = (text: string) => (text === '-' ? [] : text.split(','));
  return {
    group,
    version: groups[group] ?? 'v1',
    plural,
    kind,
    namespaced: scope === 'N',
    shortNames: split(short),
    subresources: split(sub),
    categories: split(flags).includes('a') ? ['all'] : [],
    verbs: split(flags).includes('r') ? ['get', 'list'] : writable,
    hasGeneration: split(flags).includes('g'),
    columns: columns
      .split(',')
      .filter((column) => column !== '')
      .map((column) => {
        const [title = '', path = ''] = column.split('=');
        return [title.replaceAll('~', ' '), path];
      }),
    isCustom,
  };
}

export function apiVersionOf(kind: Pick<Kind, 'group' | 'version'>): string {
  return kind.group === '' ? kind.version : `${kind.group}/${kind.version}`;
}

/** `deployments.apps`, as messages name a resource. */
export function resourceName(kind: Kind): string {
  return kind.group === '' ? kind.plural : `${kind.plural}.${kind.group}`;
}
