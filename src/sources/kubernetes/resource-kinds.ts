/**
 * What `kubectl` calls resources on its command line, to the API's kinds.
 * Owns: plurals and short names. Refuses: group and version; the kind is enough to join.
 */

const names: Record<string, string> = {
  Pod: 'po pod pods',
  Deployment: 'deploy deployment deployments',
  ReplicaSet: 'rs replicaset replicasets',
  StatefulSet: 'sts statefulset statefulsets',
  DaemonSet: 'ds daemonset daemonsets',
  ReplicationController: 'rc replicationcontroller replicationcontrollers',
  Job: 'job jobs',
  CronJob: 'cj cronjob cronjobs',
  Service: 'svc service services',
  Endpoints: 'ep endpoints',
  EndpointSlice: 'endpointslice endpointslices',
  Node: 'no node nodes',
  Namespace: 'ns namespace namespaces',
  ConfigMap: 'cm configmap configmaps',
  Secret: 'secret secrets',
  ServiceAccount: 'sa serviceaccount serviceaccounts',
  PersistentVolumeClaim: 'pvc persistentvolumeclaim persistentvolumeclaims',
  PersistentVolume: 'pv persistentvolume persistentvolumes',
  StorageClass: 'sc storageclass storageclasses',
  ResourceQuota: 'quota resourcequota resourcequotas',
  LimitRange: 'limits limitrange limitranges',
  Event: 'ev event events',
  Ingress: 'ing ingress ingresses',
  IngressClass: 'ingressclass ingressclasses',
  NetworkPolicy: 'netpol networkpolicy networkpolicies',
  HorizontalPodAutoscaler: 'hpa horizontalpodautoscaler horizontalpodautoscalers',
  PodDisruptionBudget: 'pdb poddisruptionbudget poddisruptionbudgets',
  Role: 'role roles',
  RoleBinding: 'rolebinding rolebindings',
  ClusterRole: 'clusterrole clusterroles',
  ClusterRoleBinding: 'clusterrolebinding clusterrolebindings',
  Certificate: 'cert certs certificate certificates',
  HTTPRoute: 'httproute httproutes',
  GRPCRoute: 'grpcroute grpcroutes',
  Gateway: 'gtw gateway gateways',
  VirtualService: 'vs virtualservice virtualservices',
  DestinationRule: 'dr destinationrule destinationrules',
  PriorityClass: 'pc priorityclass priorityclasses',
  ValidatingWebhookConfiguration: 'validatingwebhookconfiguration validatingwebhookconfigurations',
  MutatingWebhookConfiguration: 'mutatingwebhookconfiguration mutatingwebhookconfigurations',
};

const kinds = new Map(
  Object.entries(names).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** Whether a word is one of those that kubectl has for a resource. */
export function isResourceWord(word: string): boolean {
  return kinds.has(word.toLowerCase());
}

/** The kind of a resource word such as `po`, `deployments.apps` or `certificates.cert-manager.io`. */
export function kindOfResource(word: string): string {
  const bare = word.split('.')[0]?.toLowerCase() ?? '';
  const known = kinds.get(bare);
  if (known) return known;
  const single = bare.endsWith('ies') ? `${bare.slice(0, -3)}y` : bare.endsWith('s') ? bare.slice(0, -1) : bare;
  return single.slice(0, 1).toUpperCase() + single.slice(1);
}

const clusterWide = new Set([
  'Node',
  'NodeMetrics',
  'Namespace',
  'PersistentVolume',
  'StorageClass',
  'ClusterRole',
  'ClusterRoleBinding',
  'PriorityClass',
  'IngressClass',
  'ValidatingWebhookConfiguration',
  'MutatingWebhookConfiguration',
]);

export function isClusterWide(kind: string): boolean {
  return clusterWide.has(kind);
}
