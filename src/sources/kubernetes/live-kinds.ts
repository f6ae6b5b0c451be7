/**
 * Which kinds a live look lists, where they are served and how much each matters.
 * Owns: one line a kind. Refuses: asking for Secrets; no check needs a value, and most people grant none.
 */

export interface LiveKind {
  kind: string;
  /** `''` is the core group. */
  group: string;
  version: string;
  plural: string;
  isClusterWide?: boolean;
  /** Listed only where discovery names the group; another version of it is taken then. */
  isOptional?: boolean;
  /** Pages of 500 at most. */
  mostPages: number;
}

/** `group/version plural Kind flags pages`; `-` is the core group; flags: c cluster-wide, o optional. Most telling first. */
const table = `
-/v1 pods Pod - 40
-/v1 events Event - 10
-/v1 nodes Node c 12
apps/v1 deployments Deployment - 12
apps/v1 statefulsets StatefulSet - 6
apps/v1 daemonsets DaemonSet - 4
-/v1 services Service - 12
apps/v1 replicasets ReplicaSet - 20
-/v1 endpoints Endpoints - 12
-/v1 persistentvolumeclaims PersistentVolumeClaim - 6
-/v1 resourcequotas ResourceQuota - 4
-/v1 configmaps ConfigMap - 12
autoscaling/v2 horizontalpodautoscalers HorizontalPodAutoscaler - 4
batch/v1 jobs Job - 6
networking.k8s.io/v1 ingresses Ingress - 4
networking.k8s.io/v1 networkpolicies NetworkPolicy - 4
-/v1 serviceaccounts ServiceAccount - 6
batch/v1 cronjobs CronJob - 4
policy/v1 poddisruptionbudgets PodDisruptionBudget - 4
metrics.k8s.io/v1beta1 pods PodMetrics o 12
metrics.k8s.io/v1beta1 nodes NodeMetrics co 2
events.k8s.io/v1 events Event - 10
argoproj.io/v1alpha1 applications Application co 2
kustomize.toolkit.fluxcd.io/v1 kustomizations Kustomization co 2
helm.toolkit.fluxcd.io/v2 helmreleases HelmRelease co 2
cert-manager.io/v1 certificates Certificate o 2
gateway.networking.k8s.io/v1 httproutes HTTPRoute o 2
networking.istio.io/v1 virtualservices VirtualService o 2`;

export const liveKinds: readonly LiveKind[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [groupVersion = '', plural = '', kind = '', flags = '', pages = ''] = line.split(' ');
    const [group = '', version = ''] = groupVersion.split('/');
    return {
      kind,
      group: group === '-' ? '' : group,
      version,
      plural,
      isClusterWide: flags.includes('c'),
      isOptional: flags.includes('o'),
      mostPages: Number(pages),
    };
  });

/** Asked for when a first look shows that they matter: claims that wait, sets with a history of their own. */
export const volumeKinds: readonly LiveKind[] = [
  {
    kind: 'PersistentVolume',
    group: '',
    version: 'v1',
    plural: 'persistentvolumes',
    isClusterWide: true,
    mostPages: 6,
  },
  {
    kind: 'StorageClass',
    group: 'storage.k8s.io',
    version: 'v1',
    plural: 'storageclasses',
    isClusterWide: true,
    mostPages: 1,
  },
];
export const revisionKind: LiveKind = {
  kind: 'ControllerRevision',
  group: 'apps',
  version: 'v1',
  plural: 'controllerrevisions',
  mostPages: 6,
};

/** What the look at another namespace than the incident's needs: is the cluster's own machinery well? */
export const machineryKinds = new Set(['Pod', 'Event', 'Deployment', 'DaemonSet', 'Service']);

/** Where a kind is listed: in one namespace, or in all. */
export function pathOf({ group, version, plural, isClusterWide }: LiveKind, namespace: string | undefined): string {
  const root = group === '' ? `/api/${version}` : `/apis/${group}/${version}`;
  return namespace === undefined || isClusterWide
    ? `${root}/${plural}`
    : `${root}/namespaces/${encodeURIComponent(namespace)}/${plural}`;
}
