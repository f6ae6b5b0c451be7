/**
 * Which kind an object is of, where the caller names it without.
 * Owns: looking at each kind that may be changed. Refuses: choosing between two of one name.
 */
import { AuraError } from '../errors.ts';
import type { ChangeableKind, KubernetesActionSettings } from '../run/settings/action-settings.ts';
import { isNamespaced, spoken } from './api-path.ts';
import { checkTarget } from './bounds.ts';
import type { LiveCluster } from './live-cluster.ts';
import type { Target } from './target.ts';

/**
 * The object by its address. Where none is there, or only one kind is possible, of the first kind: reading it says what
 * is wrong. Throws `actions-out-of-bounds`, and `actions-not-fitting` where two kinds have such an object.
 */
export async function findKind(
  { kinds, namespace, name }: { kinds: readonly ChangeableKind[]; namespace: string | undefined; name: string },
  cluster: LiveCluster,
  settings: KubernetesActionSettings,
): Promise<Target> {
  const all = kinds.map(
    (kind): Target => ({ kind, name, ...(isNamespaced(kind) ? { namespace: namespace ?? '' } : {}) }),
  );
  const [first] = all;
  if (!first) throw new Error('an action without kinds');
  if (all.length === 1) return first;
  for (const target of all) checkTarget(target, settings);
  const found = await Promise.all(all.map(async (target) => ((await isThere(target, cluster)) ? [target] : [])));
  const [only = first, second] = found.flat();
  if (second === undefined) return only;
  throw new AuraError({
    code: 'actions-not-fitting',
    userMessage: `There are ${spoken(only)} and ${spoken(second)}; say which with "kind"`,
  });
}

/** What may not be read is as good as not there, where another kind is. */
async function isThere(target: Target, cluster: LiveCluster): Promise<boolean> {
  try {
    return (await cluster.find(target)) !== undefined;
  } catch (error) {
    if (error instanceof AuraError && error.code === 'kubernetes-forbidden') return false;
    throw error;
  }
}
