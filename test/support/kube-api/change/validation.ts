/**
 * What no object may say, whoever writes it: names, counts, what cannot change, fields that do not exist.
 * Owns: the checks that actions and their tests meet. Refuses: being a whole schema.
 */
import { ApiError, invalid } from '../api-error.ts';
import type { Json, KubeObject } from '../json-value.ts';
import { at, isObject, isSame, listAt, objectAt, textAt } from '../json-value.ts';
import type { Kind } from '../kinds.ts';
import { resourceName } from '../kinds.ts';

const subdomain = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$/;
const nameRule =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";

/** Throws 422 with every fault. */
export function validate(kind: Kind, object: KubeObject, before: KubeObject | undefined): void {
  const { name } = object.metadata;
  const faults: [string, string][] = [];
  // Names of roles and their bindings are path segments, free of the rule for DNS names.
  const isFree = kind.group === 'rbac.authorization.k8s.io';
  if (!isFree && (!subdomain.test(name) || name.length > 253))
    faults.push(['metadata.name', `Invalid value: "${name}": ${nameRule}`]);
  const replicas = at(object, 'spec', 'replicas');
  if (typeof replicas === 'number' && replicas < 0)
    faults.push(['spec.replicas', `Invalid value: ${replicas}: must be greater than or equal to 0`]);
  if (['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet'].includes(kind.kind))
    faults.push(...workloadFaults(object, before));
  if (kind.kind === 'Pod' && before) faults.push(...podFaults(object, before));
  if (kind.kind === 'ConfigMap' && at(before, 'immutable') === true && !isSame(at(before, 'data'), at(object, 'data')))
    faults.push(['data', 'Forbidden: field is immutable when `immutable` is set']);
  if (faults.length > 0) throw invalid(kind, name, faults);
}

function workloadFaults(object: KubeObject, before: KubeObject | undefined): [string, string][] {
  const faults: [string, string][] = [];
  const selector = at(object, 'spec', 'selector');
  if (!isObject(selector)) return [['spec.selector', 'Required value']];
  if (before && !isSame(at(before, 'spec', 'selector'), selector))
    faults.push(['spec.selector', `Invalid value: ${JSON.stringify(selector)}: field is immutable`]);
  const labels = objectAt(object, 'spec', 'template', 'metadata', 'labels');
  const matches = Object.entries(objectAt(selector, 'matchLabels')).every(([key, value]) => labels[key] === value);
  if (!matches)
    faults.push([
      'spec.template.metadata.labels',
      `Invalid value: ${JSON.stringify(labels)}: \`selector\` does not match template \`labels\``,
    ]);
  const containers = listAt(object, 'spec', 'template', 'spec', 'containers');
  if (containers.length === 0) faults.push(['spec.template.spec.containers', 'Required value']);
  for (const [index, container] of containers.entries())
    faults.push(...containerFaults(container, `spec.template.spec.containers[${index}]`));
  return faults;
}

function containerFaults(container: Json, path: string): [string, string][] {
  const faults: [string, string][] = [];
  if (textAt(container, 'name') === '') faults.push([`${path}.name`, 'Required value']);
  if (textAt(container, 'image') === '') faults.push([`${path}.image`, 'Required value']);
  for (const resource of ['cpu', 'memory']) {
    const [request, limit] = ['requests', 'limits'].map((part) =>
      quantity(textAt(container, 'resources', part, resource)),
    );
    if (request !== undefined && limit !== undefined && request > limit)
      faults.push([
        `${path}.resources.requests`,
        `Invalid value: "${textAt(container, 'resources', 'requests', resource)}": must be less than or equal to ${resource} limit of ${textAt(container, 'resources', 'limits', resource)}`,
      ]);
  }
  return faults;
}

function podFaults(object: KubeObject, before: KubeObject): [string, string][] {
  const bare = (pod: KubeObject): Json => {
    const spec = { ...objectAt(pod, 'spec') };
    for (const list of ['containers', 'initContainers'])
      if (spec[list] !== undefined) spec[list] = listAt(spec, list).map((it) => ({ ...objectAt(it), image: '' }));
    delete spec['tolerations'];
    delete spec['activeDeadlineSeconds'];
    return spec;
  };
  if (isSame(bare(object), bare(before))) return [];
  return [
    [
      'spec',
      'Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)',
    ],
  ];
}

const units: Record<string, number> = {
  m: 0.001,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
};

/** A Kubernetes quantity as a number, or undefined where there is none. */
export function quantity(text: string): number | undefined {
  const parts = /^(\d+(?:\.\d+)?)([a-zA-Z]{0,2})$/.exec(text);
  const unit = units[parts?.[2] ?? ''];
  return parts && unit !== undefined ? Number(parts[1]) * unit : undefined;
}

const known: Record<string, string[]> = {
  'deployments.apps spec': [
    'replicas',
    'selector',
    'template',
    'strategy',
    'minReadySeconds',
    'revisionHistoryLimit',
    'paused',
    'progressDeadlineSeconds',
  ],
  'services spec': [
    'ports',
    'selector',
    'clusterIP',
    'clusterIPs',
    'type',
    'externalIPs',
    'sessionAffinity',
    'loadBalancerIP',
    'loadBalancerSourceRanges',
    'externalName',
    'externalTrafficPolicy',
    'healthCheckNodePort',
    'publishNotReadyAddresses',
    'sessionAffinityConfig',
    'ipFamilies',
    'ipFamilyPolicy',
    'allocateLoadBalancerNodePorts',
    'loadBalancerClass',
    'internalTrafficPolicy',
    'trafficDistribution',
  ],
  container: [
    'name',
    'image',
    'command',
    'args',
    'workingDir',
    'ports',
    'envFrom',
    'env',
    'resources',
    'resizePolicy',
    'restartPolicy',
    'volumeMounts',
    'volumeDevices',
    'livenessProbe',
    'readinessProbe',
    'startupProbe',
    'lifecycle',
    'terminationMessagePath',
    'terminationMessagePolicy',
    'imagePullPolicy',
    'securityContext',
    'stdin',
    'stdinOnce',
    'tty',
  ],
};

/** Fields that the kind does not have, as `spec.replica`; only of the parts that tests write. */
export function unknownFields(kind: Kind, object: KubeObject): string[] {
  const top = objectAt(object, 'spec');
  const list = known[`${resourceName(kind)} spec`] ?? Object.keys(top);
  const inSpec = Object.keys(top)
    .filter((key) => !list.includes(key))
    .map((key) => `spec.${key}`);
  const inContainers = listAt(object, 'spec', 'template', 'spec', 'containers').flatMap((container, index) =>
    Object.keys(objectAt(container))
      .filter((key) => !known['container']?.includes(key))
      .map((key) => `spec.template.spec.containers[${index}].${key}`),
  );
  return [...inSpec, ...inContainers];
}

/** What `fieldValidation` makes of unknown fields: warnings to send along, or a 400 under Strict. */
export function checkFields(kind: Kind, object: KubeObject, mode: string): string[] {
  const fields = unknownFields(kind, object).map((field) => `unknown field "${field}"`);
  if (mode === 'Strict' && fields.length > 0)
    throw new ApiError(
      400,
      'BadRequest',
      `${kind.kind} in version "${kind.version}" cannot be handled as a ${kind.kind}: strict decoding error: ${fields.join(', ')}`,
    );
  return mode === 'Ignore' ? [] : fields;
}
