/**
 * What each kind brings beside metadata and pods: services, storage, nodes, quotas, routes, scalers.
 * Owns: one small reader a kind. Refuses: pods and workloads.
 */
import type { KubernetesObject, Route } from '../../evidence/model/cluster.ts';
import type { Port } from '../../evidence/model/cluster-pod.ts';
import { amountOf } from '../../evidence/kubernetes/quantities.ts';
import { isRecord, type JsonRecord, textOf, textsOf } from '../loose-json.ts';
import { defined, fieldsAt, flagOf, momentOf, portOf, recordsOf, wholeOf, wordOf, wordsOf } from './api-fields.ts';
import { selectorOf } from './api-pod.ts';

type Facts = Partial<KubernetesObject>;
type Reader = (spec: JsonRecord, status: JsonRecord, raw: JsonRecord) => Facts;

export function kindFactsOf(kind: string, raw: JsonRecord, spec: JsonRecord, status: JsonRecord): Facts {
  return readers[kind]?.(spec, status, raw) ?? {};
}

const readers: Record<string, Reader | undefined> = {
  Service: (spec) => ({
    service: defined({
      type: textOf(spec.type),
      clusterIp: textOf(spec.clusterIP),
      externalName: textOf(spec.externalName),
      selector: wordsOf(spec.selector) ?? {},
      ports: recordsOf(spec.ports).flatMap((one) => {
        const port = wholeOf(one.port);
        if (port === undefined) return [];
        const name = textOf(one.name);
        const target = portOf(one.targetPort);
        return [
          defined({ name, port, protocol: textOf(one.protocol) ?? 'TCP', target, nodePort: wholeOf(one.nodePort) }),
        ];
      }),
    }),
  }),
  Endpoints: (_spec, _status, raw) => ({
    endpoints: {
      ready: recordsOf(raw.subsets).flatMap((one) => addressesOf(one.addresses)),
      notReady: recordsOf(raw.subsets).flatMap((one) => addressesOf(one.notReadyAddresses)),
      ports: recordsOf(raw.subsets).flatMap((one) => portsOf(one.ports)),
    },
  }),
  EndpointSlice: (_spec, _status, raw) => {
    const all = recordsOf(raw.endpoints);
    const isReady = (one: JsonRecord) => fieldsAt(one, 'conditions').ready !== false;
    return {
      endpoints: {
        ready: all.filter(isReady).flatMap((one) => textsOf(one.addresses)),
        notReady: all.filter((one) => !isReady(one)).flatMap((one) => textsOf(one.addresses)),
        ports: portsOf(raw.ports),
      },
    };
  },
  Node: (spec, status, raw) => {
    const ready = recordsOf(status.conditions).find(({ type }) => type === 'Ready');
    return {
      node: defined({
        roles: rolesOf(wordsOf(fieldsAt(raw, 'metadata').labels) ?? {}),
        ready: ready ? ready.status === 'True' : undefined,
        unschedulable: spec.unschedulable === true,
        taints: recordsOf(spec.taints).flatMap((one) => {
          const key = textOf(one.key);
          return key ? [defined({ key, value: textOf(one.value), effect: textOf(one.effect) })] : [];
        }),
        capacity: wordsOf(status.capacity),
        allocatable: wordsOf(status.allocatable),
        addresses: recordsOf(status.addresses).flatMap(({ address }) => textOf(address) ?? []),
      }),
    };
  },
  PersistentVolumeClaim: (spec, status) => ({
    claim: defined({
      phase: textOf(status.phase),
      volume: textOf(spec.volumeName),
      storageClass: wordOf(spec.storageClassName),
      accessModes: textsOf(spec.accessModes),
      request: wordOf(fieldsAt(spec, 'resources', 'requests').storage),
      selector: selectorOf(spec.selector) ?? {},
    }),
  }),
  PersistentVolume: (spec, status) => {
    const claim = fieldsAt(spec, 'claimRef');
    const name = textOf(claim.name);
    return {
      volume: defined({
        phase: textOf(status.phase),
        claim: name ? `${textOf(claim.namespace) ?? ''}/${name}` : '',
        storageClass: wordOf(spec.storageClassName) ?? '',
        accessModes: textsOf(spec.accessModes),
        capacity: wordOf(fieldsAt(spec, 'capacity').storage),
      }),
    };
  },
  StorageClass: (_spec, _status, raw) => ({
    storageClass: defined({
      provisioner: textOf(raw.provisioner),
      bindingMode: textOf(raw.volumeBindingMode),
      isDefault: fieldsAt(raw, 'metadata', 'annotations')['storageclass.kubernetes.io/is-default-class'] === 'true',
    }),
  }),
  ResourceQuota: (spec, status) => ({
    quota: { hard: wordsOf(status.hard) ?? wordsOf(spec.hard) ?? {}, used: wordsOf(status.used) ?? {} },
  }),
  ConfigMap: (_spec, _status, raw) => ({ data: wordsOf(raw.data) ?? {} }),
  Secret: (_spec, _status, raw) => ({ data: secretDataOf(raw) }),
  Ingress: (spec) => ({ routes: ingressRoutesOf(spec) }),
  HTTPRoute: (spec) => ({ routes: gatewayRoutesOf(spec) }),
  GRPCRoute: (spec) => ({ routes: gatewayRoutesOf(spec) }),
  VirtualService: (spec) => ({ routes: meshRoutesOf(spec) }),
  HorizontalPodAutoscaler: (spec, status) => {
    const target = fieldsAt(spec, 'scaleTargetRef');
    const kind = textOf(target.kind);
    const name = textOf(target.name);
    return {
      scaler: defined({
        target: kind && name ? { kind, name } : undefined,
        least: wholeOf(spec.minReplicas),
        most: wholeOf(spec.maxReplicas),
        current: wholeOf(status.currentReplicas),
        desired: wholeOf(status.desiredReplicas),
      }),
    };
  },
  Job: (spec, status) => ({
    job: defined({
      failed: wholeOf(status.failed),
      succeeded: wholeOf(status.succeeded),
      limit: wholeOf(spec.backoffLimit),
      suspended: flagOf(spec.suspend),
    }),
  }),
  CronJob: (spec, status) => ({
    job: defined({
      suspended: flagOf(spec.suspend),
      schedule: textOf(spec.schedule),
      lastStart: momentOf(status.lastScheduleTime),
      active: Array.isArray(status.active) ? status.active.length : undefined,
    }),
  }),
  PodDisruptionBudget: (spec, status) => ({
    budget: defined({ allowed: wholeOf(status.disruptionsAllowed), selector: selectorOf(spec.selector) }),
  }),
  NetworkPolicy: (spec) => {
    const types = textsOf(spec.policyTypes);
    return {
      policy: defined({
        pods: wordsOf(fieldsAt(spec, 'podSelector').matchLabels) ?? {},
        ingress: types.length === 0 || types.includes('Ingress'),
        egress: types.includes('Egress'),
        ingressRules: Array.isArray(spec.ingress) ? spec.ingress.length : 0,
        egressRules: Array.isArray(spec.egress) ? spec.egress.length : 0,
        from: sendersOf(spec),
      }),
    };
  },
  PodMetrics: (_spec, _status, raw) => ({
    usage: usageOf(recordsOf(raw.containers).map((one) => fieldsAt(one, 'usage'))),
  }),
  NodeMetrics: (_spec, _status, raw) => ({ usage: usageOf([fieldsAt(raw, 'usage')]) }),
  Certificate: (spec, status) => ({
    certificate: defined({
      notAfter: momentOf(status.notAfter),
      secret: textOf(spec.secretName),
      names: textsOf(spec.dnsNames),
    }),
  }),
};

/** The sum over containers: cores, and bytes. */
function usageOf(usages: JsonRecord[]): Record<string, string> {
  const sum = (resource: string) =>
    usages.reduce((total, usage) => total + (amountOf(wordOf(usage[resource])) || 0), 0);
  return { cpu: String(sum('cpu')), memory: String(sum('memory')) };
}

/** As kubectl prints them: `node-role.kubernetes.io/ROLE`, and the value of `kubernetes.io/role`. */
function rolesOf(labels: Record<string, string>): string[] {
  const prefix = 'node-role.kubernetes.io/';
  return Object.entries(labels).flatMap(([key, value]) =>
    key.startsWith(prefix) ? [key.slice(prefix.length)] : key === 'kubernetes.io/role' && value ? [value] : [],
  );
}

/** Senders by label; none where a rule also lets in addresses, other namespaces or everybody. */
function sendersOf(spec: JsonRecord): Record<string, string>[] | undefined {
  const senders: Record<string, string>[] = [];
  for (const rule of recordsOf(spec.ingress)) {
    const from = recordsOf(rule.from);
    if (from.length === 0) return undefined;
    for (const one of from) {
      const labels = wordsOf(fieldsAt(one, 'podSelector').matchLabels);
      if (!labels || one.namespaceSelector !== undefined || fieldsAt(one, 'podSelector').matchExpressions)
        return undefined;
      senders.push(labels);
    }
  }
  return senders;
}

function addressesOf(value: unknown): string[] {
  return recordsOf(value).flatMap(({ ip }) => textOf(ip) ?? []);
}

function portsOf(value: unknown): Port[] {
  return recordsOf(value).flatMap((one) => {
    const port = wholeOf(one.port);
    return port === undefined
      ? []
      : [defined({ name: textOf(one.name), port, protocol: textOf(one.protocol) ?? 'TCP' })];
  });
}

/** Values of a Secret stay inside the process: checks compare them, no reason quotes them. */
function secretDataOf(raw: JsonRecord): Record<string, string | undefined> {
  const data: Record<string, string | undefined> = {};
  for (const [key, value] of Object.entries(fieldsAt(raw, 'data')))
    data[key] = typeof value === 'string' ? Buffer.from(value, 'base64').toString('utf8') : undefined;
  for (const [key, value] of Object.entries(wordsOf(raw.stringData) ?? {})) data[key] = value;
  return data;
}

function ingressRoutesOf(spec: JsonRecord): Route[] {
  const backendOf = (raw: JsonRecord): { backend: string; port?: number | string } | undefined => {
    const service = isRecord(raw.service) ? raw.service : raw;
    const backend = textOf(service.name) ?? textOf(raw.serviceName);
    const port = fieldsAt(service, 'port');
    return backend ? { backend, port: portOf(port.number ?? port.name ?? raw.servicePort) } : undefined;
  };
  const fallback = backendOf(fieldsAt(spec, 'defaultBackend'));
  const ruled = recordsOf(spec.rules).flatMap((rule) =>
    recordsOf(fieldsAt(rule, 'http').paths).flatMap((path) => {
      const to = backendOf(fieldsAt(path, 'backend'));
      return to ? [defined<Route>({ host: textOf(rule.host), path: textOf(path.path), ...to })] : [];
    }),
  );
  return fallback ? [...ruled, defined<Route>(fallback)] : ruled;
}

function gatewayRoutesOf(spec: JsonRecord): Route[] {
  const host = textsOf(spec.hostnames)[0];
  return recordsOf(spec.rules).flatMap((rule) =>
    recordsOf(rule.backendRefs).flatMap((ref) => {
      const backend = textOf(ref.name);
      const path = textOf(fieldsAt(recordsOf(rule.matches)[0], 'path').value);
      return backend ? [defined<Route>({ name: textOf(rule.name), host, path, backend, port: portOf(ref.port) })] : [];
    }),
  );
}

function meshRoutesOf(spec: JsonRecord): Route[] {
  const host = textsOf(spec.hosts)[0];
  return recordsOf(spec.http).flatMap((rule) =>
    recordsOf(rule.route).flatMap((to) => {
      const destination = fieldsAt(to, 'destination');
      const backend = textOf(destination.host)?.split('.')[0];
      const uri = fieldsAt(recordsOf(rule.match)[0], 'uri');
      const path = textOf(uri.prefix) ?? textOf(uri.exact);
      const port = portOf(fieldsAt(destination, 'port').number);
      return backend ? [defined<Route>({ name: textOf(rule.name), host, path, backend, port })] : [];
    }),
  );
}
