/**
 * What aura.yaml lets Aura change of a cluster, asked before anything is read and again before anything is written.
 * Owns: namespaces, kinds, the most replicas, and what is never touched. Refuses: exceptions.
 */
import { AuraError } from '../errors.ts';
import type { KubernetesActionSettings } from '../run/settings/action-settings.ts';
import { fieldsAt, recordsOf, wholeOf } from '../sources/kubernetes/api-fields.ts';
import { type JsonRecord, textOf } from '../sources/loose-json.ts';
import { isNamespaced, spoken } from './api-path.ts';
import type { Target } from './target.ts';

/** Throws `actions-out-of-bounds`. */
export function checkTarget(target: Target, { namespaces, kinds, never }: KubernetesActionSettings): void {
  const { kind, namespace, name } = target;
  if (!kinds.includes(kind))
    throw outside(`${spoken(target)} is not changed, since ${kind} is not among the kinds`, 'kinds');
  if (isNamespaced(kind) && (namespace === undefined || !namespaces.includes(namespace)))
    throw outside(`${spoken(target)} is not changed, since the namespace is not listed`, 'namespaces');
  if (never.includes(name) || never.includes(`${kind}/${name}`))
    throw outside(`${spoken(target)} is never changed`, 'never');
}

/**
 * Throws `actions-out-of-bounds` where the object belongs to one that is never changed. A ReplicaSet is called after the
 * Deployment that it belongs to, so that no right to read it is needed.
 */
export function checkOwner(target: Target, live: JsonRecord, { never }: KubernetesActionSettings): void {
  for (const { kind, name } of recordsOf(fieldsAt(live, 'metadata').ownerReferences)) {
    const called = textOf(name) ?? '';
    const owners = [[textOf(kind) ?? '', called] as const];
    if (kind === 'ReplicaSet') owners.push(['Deployment', called.replace(/-[^-]*$/, '')]);
    const [ownerKind, ownerName] = owners.find((it) => never.includes(it[1]) || never.includes(it.join('/'))) ?? [];
    if (ownerName !== undefined)
      throw outside(`${spoken(target)} belongs to ${ownerKind} ${ownerName}, which is never changed`, 'never');
  }
}

/** Throws `actions-out-of-bounds` where a workload would get more copies than allowed, and more than it has. */
export function checkReplicas(
  before: JsonRecord,
  wanted: JsonRecord | undefined,
  { mostReplicas }: KubernetesActionSettings,
): void {
  const old = wholeOf(fieldsAt(before, 'spec').replicas) ?? 0;
  const fresh = wholeOf(fieldsAt({ wanted }, 'wanted', 'spec').replicas) ?? 0;
  if (fresh > old && fresh > mostReplicas)
    throw outside(`${fresh} replicas are more than the ${mostReplicas} that are allowed`, 'mostReplicas');
}

function outside(what: string, setting: string): AuraError {
  return new AuraError({
    code: 'actions-out-of-bounds',
    userMessage: `${what}; where that is meant to be possible, set actions.kubernetes.${setting} in aura.yaml`,
  });
}
