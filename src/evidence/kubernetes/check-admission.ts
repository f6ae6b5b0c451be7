/**
 * Objects that the API server refused to create: quotas, service accounts, webhooks, policies.
 * Owns: the refusal's words, and whether it still stands. Refuses: refusals that a later attempt overcame.
 */
import type { ClusterEvent, KubernetesObject } from '../model/cluster.ts';
import type { ClusterView } from './cluster-view.ts';
import { type Finding, objectName, placeOf, quoted } from './finding.ts';
import { amountOf } from './quantities.ts';

export function checkAdmission(view: ClusterView): Finding[] {
  return view.workloads.flatMap((workload) => {
    const refusals = refusalsOf(view, workload);
    return refusals.length > 0 && lacksPods(view, workload)
      ? refusals.flatMap((one) => ofRefusal(view, workload, one))
      : [];
  });
}

/** Messages of refused creations, newest first, one of each kind. */
function refusalsOf(view: ClusterView, workload: KubernetesObject): string[] {
  const made = [workload, ...view.setsOf(workload)];
  const events = made
    .flatMap((one): readonly ClusterEvent[] => view.eventsOf(one))
    .filter(({ reason }) => /^Failed(?:Create|Update)$/.test(reason))
    .toSorted((one, other) => (other.last ?? 0) - (one.last ?? 0));
  const conditions = made
    .flatMap(({ conditions }) => conditions ?? [])
    .filter(({ type, status }) => type === 'ReplicaFailure' && status === 'True');
  return [...conditions.flatMap(({ message }) => message ?? []), ...events.map(({ message }) => message)];
}

function lacksPods(view: ClusterView, workload: KubernetesObject): boolean {
  const desired = workload.workload?.desired;
  const current = workload.workload?.current ?? workload.workload?.ready ?? view.podsOf(workload).length;
  if (desired === undefined) return view.podsOf(workload).length === 0;
  return current < desired;
}

function ofRefusal(view: ClusterView, workload: KubernetesObject, message: string): Finding[] {
  const text = message.slice(0, 3000);
  const app = view.appOf(workload);
  const base = {
    ...placeOf(workload),
    standing: 'own' as const,
    why: `${workload.kind} ${workload.name}: ${quoted(text)}`,
  };
  const quota = /exceeded quota: ([\w.-]+), requested: (.{1,600}?), used: /.exec(text);
  if (quota)
    return [...new Set(resourcesOf(quota[2] ?? '', text).map(quotaReason))].map((reason) =>
      quotaFinding(base, workload, reason, quota[1] ?? '', app),
    );
  const must = /failed quota: ([\w.-]+): must specify ([\w.,/-]+)/.exec(text);
  if (must)
    return [
      {
        ...base,
        object: objectName('Deployment', app),
        reason: 'quota-needs-requests',
        weight: 0.9,
        settle: `requests and limits that quota ${must[1]} asks for: ${must[2]}`,
      },
    ];
  const account = /service ?account "?([\w./-]+)"? (?:was )?not found|serviceaccounts? "([\w./-]+)" not found/i.exec(
    text,
  );
  if (account) {
    const name = account[1] ?? account[2] ?? '';
    return [
      {
        ...base,
        object: objectName('Deployment', app),
        reason: 'service-account-not-found',
        weight: 0.95,
        settle: `kubectl get serviceaccount ${name}`,
      },
    ];
  }
  if (/admission webhook|failed calling webhook|validating ?admission ?policy/i.test(text))
    return [
      {
        ...base,
        object: objectName('Deployment', app),
        reason: 'admission-webhook-rejecting',
        weight: 0.9,
        settle: "the webhook's own pods and rules",
      },
    ];
  if (/violates PodSecurity|security context constraint|pod security/i.test(text))
    return [
      {
        ...base,
        object: objectName('Deployment', app),
        reason: 'pod-security-violated',
        weight: 0.9,
        settle: "the namespace's Pod Security level against the pod's security context",
      },
    ];
  if (/(?:maximum|minimum) (?:cpu|memory|storage) usage per/i.test(text))
    return [
      {
        ...base,
        object: objectName('Deployment', app),
        reason: 'limit-range-violated',
        weight: 0.9,
        settle: "the namespace's LimitRange against the pod's requests and limits",
      },
    ];
  return [
    {
      ...base,
      object: objectName('Deployment', app),
      reason: 'creation-refused',
      weight: 0.5,
      settle: 'the whole message of the refusal',
    },
  ];
}

function quotaFinding(
  base: Pick<Finding, 'standing' | 'why' | 'namespace' | 'environment'>,
  { namespace = 'default' }: KubernetesObject,
  reason: string,
  quota: string,
  app: string,
): Finding {
  return {
    ...base,
    object: `namespace/${namespace}`,
    reason,
    weight: 0.95,
    settle: `kubectl describe resourcequota ${quota} -n ${namespace}: used against hard`,
    harms: [app],
  };
}

/** Of what was requested, the resources whose limit it exceeds; the message names no others. */
function resourcesOf(requested: string, text: string): string[] {
  const used = pairsOf(/used: (.{1,600}?), limited: /.exec(text)?.[1] ?? '');
  const limited = pairsOf(/limited: (.{1,600})$/.exec(text)?.[1] ?? '');
  const wanted = [...pairsOf(requested)];
  const over = wanted.filter(([resource, amount]) => {
    const sum = amountOf(used.get(resource)) + amountOf(amount);
    return !(sum <= amountOf(limited.get(resource)));
  });
  return (over.length > 0 ? over : wanted).map(([resource]) => resource);
}

function pairsOf(text: string): Map<string, string> {
  return new Map(
    text
      .split(/,\s?/)
      .map((pair) => pair.split('='))
      .map(([key = '', value = '']) => [key.trim(), value.trim()]),
  );
}

export function quotaReason(resource: string): string {
  if (/cpu/.test(resource)) return 'cpu-quota-exceeded';
  if (/memory/.test(resource)) return 'memory-quota-exceeded';
  if (/storage|persistentvolumeclaims/.test(resource)) return 'storage-quota-exceeded';
  if (/services/.test(resource)) return 'service-quota-exceeded';
  if (/pods/.test(resource)) return 'pod-quota-exceeded';
  return `${resource.split(/[./]/).find((word) => word !== 'count' && word !== 'requests' && word !== 'limits') ?? 'object'}-quota-exceeded`;
}

/**
 * A quota that is used up while something that it counts is wanted and not there: nobody records that refusal, since
 * Services and claims are created by people and pipelines.
 */
export function checkUsedUpQuotas(view: ClusterView): Finding[] {
  return view.all('ResourceQuota').flatMap((quota) =>
    Object.entries(quota.quota?.hard ?? {}).flatMap(([resource, hard]): Finding[] => {
      const used = quota.quota?.used[resource];
      const reason = quotaReason(resource);
      const missing = lackingOf(view, quota, reason);
      if (missing === undefined || used === undefined) return [];
      const isFull = amountOf(used) + missing.amount > amountOf(hard);
      if (!isFull) return [];
      return [
        {
          object: `namespace/${quota.namespace ?? 'default'}`,
          ...placeOf(quota),
          reason,
          weight: 0.9,
          standing: 'own',
          why: `quota ${quota.name}: ${resource} ${used} of ${hard} used, and ${missing.what}`,
          settle: `kubectl describe resourcequota ${quota.name}, then create what is missing`,
          harms: missing.harms,
        },
      ];
    }),
  );
}

interface Lacking {
  what: string;
  amount: number;
  harms: string[];
}

function lackingOf(view: ClusterView, quota: KubernetesObject, reason: string): Lacking | undefined {
  if (reason === 'service-quota-exceeded') return lackingService(view, quota);
  if (reason === 'storage-quota-exceeded') return lackingClaim(view, quota);
  return undefined;
}

function lackingService(view: ClusterView, quota: KubernetesObject): Lacking | undefined {
  for (const wish of view.wishes('Service'))
    if (wish.namespace === quota.namespace && view.isMissing('Service', wish.name, quota))
      return { what: `Service ${wish.name}, which a manifest wants, is not there`, amount: 1, harms: [wish.name] };
  for (const workload of view.workloads) {
    if (workload.namespace !== quota.namespace || !view.isMissing('Service', workload.name, quota)) continue;
    const callers = view.telemetry.edges.filter(({ to }) => to === workload.name).map(({ from }) => from);
    if (callers.length > 0)
      return {
        what: `${workload.kind} ${workload.name}, which ${callers[0]} calls, has no Service`,
        amount: 1,
        harms: [workload.name],
      };
  }
  return undefined;
}

function lackingClaim(view: ClusterView, quota: KubernetesObject): Lacking | undefined {
  for (const workload of view.workloads) {
    if (workload.namespace !== quota.namespace) continue;
    for (const { from } of view.specOf(workload)?.volumes ?? []) {
      if (from?.kind !== 'PersistentVolumeClaim') continue;
      const saysMissing = view
        .eventsAround(workload)
        .some(({ message }) => message.includes(`persistentvolumeclaim "${from.name}" not found`));
      if (!saysMissing && !view.isMissing('PersistentVolumeClaim', from.name, quota)) continue;
      const wish = view
        .wishes('PersistentVolumeClaim')
        .find(({ name, namespace }) => name === from.name && namespace === quota.namespace);
      const amount = amountOf(wish?.claim?.request);
      return {
        what: `claim ${from.name}, which ${workload.name} mounts${wish?.claim?.request ? ` and which asks for ${wish.claim.request}` : ''}, is not there`,
        amount: Number.isFinite(amount) ? amount : 1,
        harms: [workload.name],
      };
    }
  }
  return undefined;
}
