/**
 * What stands between a valid request and the store: namespaces, service accounts, quotas, webhooks.
 * Owns: the order and the words of their refusals. Refuses: changing quota counts; the status that is stored is believed.
 */
import { ApiError, badRequest, forbidden, notFound } from '../api-error.ts';
import type { KubeObject } from '../json-value.ts';
import { numberAt, objectAt, textAt } from '../json-value.ts';
import type { Kind } from '../kinds.ts';
import type { ObjectStore } from '../store/object-store.ts';

export type Operation = 'CREATE' | 'UPDATE' | 'DELETE';

/** A webhook as it would stand behind a ValidatingWebhookConfiguration with `failurePolicy: Fail`. */
export interface Webhook {
  name: string;
  operations: Operation[];
  /** `pods`, `deployments.apps`; `*` any. */
  resources: string[];
  /** With `Some`, a dry run is refused, since the webhook would do something. */
  sideEffects: 'None' | 'Some';
  /** A message refuses, an object replaces (mutation), nothing lets pass; an Error is a webhook that cannot be reached. */
  review(object: KubeObject, operation: Operation): string | KubeObject | Error | undefined;
}

export interface AdmissionRequest {
  operation: Operation;
  kind: Kind;
  resource: string;
  object: KubeObject;
  isDryRun: boolean;
}

/** The object to store, or a refusal. `kindNamed` finds the kinds that admission itself has to look up. */
export function admit(
  request: AdmissionRequest,
  store: ObjectStore,
  kindNamed: (plural: string) => Kind,
  webhooks: Webhook[],
): KubeObject {
  const { operation, kind, object } = request;
  const namespace = object.metadata.namespace ?? '';
  if (operation === 'CREATE' && kind.namespaced) {
    const home = store.find(kindNamed('namespaces'), '', namespace);
    if (!home) throw notFound(kindNamed('namespaces'), namespace);
    if (textAt(home, 'status', 'phase') === 'Terminating')
      throw forbidden(
        kind,
        object.metadata.name,
        `unable to create new content in namespace ${namespace} because it is being terminated`,
      );
  }
  if (operation === 'CREATE' && kind.plural === 'pods')
    checkServiceAccount(object, kind, store, kindNamed('serviceaccounts'));
  const admitted = webhooks.reduce((current, hook) => callWebhook(hook, { ...request, object: current }), object);
  if (operation === 'CREATE' && kind.namespaced) checkQuotas(admitted, kind, store, kindNamed('resourcequotas'));
  return admitted;
}

function checkServiceAccount(pod: KubeObject, kind: Kind, store: ObjectStore, accounts: Kind): void {
  const namespace = pod.metadata.namespace ?? '';
  const account = textAt(pod, 'spec', 'serviceAccountName') || 'default';
  if (!store.find(accounts, namespace, account))
    throw forbidden(
      kind,
      pod.metadata.name,
      `error looking up service account ${namespace}/${account}: serviceaccount "${account}" not found`,
    );
}

function checkQuotas(object: KubeObject, kind: Kind, store: ObjectStore, quotas: Kind): void {
  const counted = [`count/${kind.group === '' ? kind.plural : `${kind.plural}.${kind.group}`}`, kind.plural];
  for (const quota of store.list(quotas, object.metadata.namespace ?? '')) {
    for (const resource of counted) {
      const hard = textAt(quota, 'status', 'hard', resource) || textAt(quota, 'spec', 'hard', resource);
      const used = textAt(quota, 'status', 'used', resource) || '0';
      if (hard !== '' && Number(used) + 1 > Number(hard))
        throw forbidden(
          kind,
          object.metadata.name,
          `exceeded quota: ${quota.metadata.name}, requested: ${resource}=1, used: ${resource}=${used}, limited: ${resource}=${hard}`,
        );
    }
  }
}

function callWebhook(hook: Webhook, request: AdmissionRequest): KubeObject {
  const { operation, resource, object, isDryRun } = request;
  if (!hook.operations.includes(operation)) return object;
  if (!hook.resources.includes('*') && !hook.resources.includes(resource)) return object;
  if (isDryRun && hook.sideEffects !== 'None')
    throw badRequest(`admission webhook "${hook.name}" does not support dry run`);
  const answer = hook.review(object, operation);
  if (answer instanceof Error)
    throw new ApiError(
      500,
      'InternalError',
      `Internal error occurred: failed calling webhook "${hook.name}": failed to call webhook: ${answer.message}`,
      {
        details: {
          causes: [{ message: `failed calling webhook "${hook.name}": failed to call webhook: ${answer.message}` }],
        },
      },
    );
  if (typeof answer === 'string')
    throw new ApiError(403, 'Forbidden', `admission webhook "${hook.name}" denied the request: ${answer}`);
  return answer ?? object;
}

/** Whether a budget lets this pod go, as the eviction subresource asks it; 429 where it does not. */
export function checkBudgets(pod: KubeObject, store: ObjectStore, budgets: Kind): void {
  const labels = pod.metadata.labels ?? {};
  for (const budget of store.list(budgets, pod.metadata.namespace ?? '')) {
    const wanted = Object.entries(objectAt(budget, 'spec', 'selector', 'matchLabels'));
    if (wanted.length === 0 || !wanted.every(([key, value]) => labels[key] === value)) continue;
    if (numberAt(budget, 'status', 'disruptionsAllowed') > 0) continue;
    const needed = numberAt(budget, 'status', 'desiredHealthy');
    const healthy = numberAt(budget, 'status', 'currentHealthy');
    throw new ApiError(429, 'TooManyRequests', "Cannot evict pod as it would violate the pod's disruption budget.", {
      details: {
        causes: [
          {
            reason: 'DisruptionBudget',
            message: `The disruption budget ${budget.metadata.name} needs ${needed} healthy pods and has ${healthy} currently`,
          },
        ],
      },
    });
  }
}
