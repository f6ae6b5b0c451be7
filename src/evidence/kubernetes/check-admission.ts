/**
 * Objects that the API server refused to create: quotas, service accounts, webhooks, policies.
 * Owns: the refusal's words, and whether it still stands. Refuses: refusals that a later attempt overcame.
 */
import type { ClusterEvent, KubernetesObject } from '../model/cluster.ts';
import type { ClusterView } from './cluster-view.ts';
import { type Finding, objectName, placeOf, quoted } from './finding.ts';
import { quotaReason } from './check-quotas.ts';
import { amountOf } from './quantities.ts';

export function checkAdmission(view: ClusterView): Finding[] {
  return view.workloads.flatMap((workload) => {
    if (!lacksPods(view, workload)) return [];
    return [
      ...refusalsOf(view, workload).flatMap((one) => ofRefusal(view, workload, one)),
      ...missingAccount(view, workload),
    ];
  });
}

/** No refusal was recorded, but the account was looked for and is not there. */
function missingAccount(view: ClusterView, workload: KubernetesObject): Finding[] {
  const account = view.specOf(workload)?.serviceAccount;
  if (!account || account === 'default' || !view.isMissing('ServiceAccount', account, workload)) return [];
  return [
    {
      object: objectName(workload.kind, view.appOf(workload)),
      ...placeOf(workload),
      reason: 'service-account-not-found',
      weight: 0.85,
      standing: 'own',
      why: `${workload.kind} ${workload.name} has no pods; its service account ${account} is not among those of the namespace`,
      settle: `kubectl get serviceaccount ${account}`,
    },
  ];
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

export function lacksPods(view: ClusterView, workload: KubernetesObject): boolean {
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
  if (/admission webhook|failed calling webhook|validating ?admission ?policy/i.test(text)) {
    const asked = /failed to call webhook: \w{3,6} "https?:\/\/([\w-]{1,63})\./i.exec(text)?.[1];
    return [
      {
        ...base,
        ...(asked === undefined ? {} : { suffersFrom: asked }),
        object: objectName('Deployment', app),
        reason: 'admission-webhook-rejecting',
        weight: 0.9,
        settle: "the webhook's own pods and rules",
      },
    ];
  }
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
