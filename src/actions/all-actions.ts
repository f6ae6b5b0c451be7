/**
 * Every change that Aura can make to a cluster.
 * Owns: the list. Refuses: anything that is not in it; there is no tool for any object.
 */
import type { KubernetesAction } from './action.ts';
import { rightsOn } from './api-path.ts';
import type { ChangeableKind } from '../run/settings/action-settings.ts';
import { setEnv, setImage, setLimit } from './container-actions.ts';
import { cordon, deletePod, setQuota, setServicePort, setServiceSelector, uncordon } from './place-actions.ts';
import { rollback } from './rollback.ts';
import { pauseRollout, restart, resumeRollout, scale } from './workload-actions.ts';
import type { Right } from './target.ts';

export const allActions: readonly KubernetesAction[] = [
  rollback,
  restart,
  scale,
  setImage,
  setLimit,
  setEnv,
  resumeRollout,
  pauseRollout,
  deletePod,
  cordon,
  uncordon,
  setServiceSelector,
  setServicePort,
  setQuota,
];

/** The least that the cluster must allow for this. */
export function rightsFor(action: KubernetesAction, kind: ChangeableKind): Right[] {
  const verb = action.name === 'delete_pod' ? 'delete' : 'patch';
  return [...rightsOn(kind, verb, action.subresource), ...(action.rights?.(kind) ?? [])];
}
