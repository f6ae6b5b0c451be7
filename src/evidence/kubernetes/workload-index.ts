/**
 * Workloads by what is asked of them: labels, application, the volumes they mount.
 * Owns: answers that cost as much as they return, so that a cluster of thousands is looked at in one pass.
 * Refuses: finding out what belongs to a workload (the view did).
 */
import type { KubernetesObject } from '../model/cluster.ts';
import type { PodSpec } from '../model/cluster-pod.ts';

export interface IndexedWorkload {
  workload: KubernetesObject;
  app: string;
  labels: readonly Record<string, string>[];
  specs: readonly PodSpec[];
}

export class WorkloadIndex {
  readonly #byLabel = new Map<string, KubernetesObject[]>();
  readonly #byApp = new Map<string, KubernetesObject[]>();
  readonly #byMount = new Map<string, KubernetesObject[]>();

  constructor(all: readonly IndexedWorkload[]) {
    for (const { workload, app, labels, specs } of all) {
      append(this.#byApp, app, workload);
      for (const set of labels)
        for (const [key, value] of Object.entries(set)) append(this.#byLabel, labelKey(workload, key, value), workload);
      for (const { volumes = [] } of specs)
        for (const { from } of volumes)
          if (from) append(this.#byMount, `${placeKey(workload)}\n${from.kind}\n${from.name}`, workload);
    }
  }

  /** Those of the near object's namespace that carry the selector's least common label; the rest is to be compared. */
  candidates(selector: Record<string, string>, near: KubernetesObject): readonly KubernetesObject[] {
    let fewest: readonly KubernetesObject[] | undefined;
    for (const [key, value] of Object.entries(selector)) {
      const found = this.#byLabel.get(labelKey(near, key, value)) ?? [];
      if (!fewest || found.length < fewest.length) fewest = found;
    }
    return fewest ?? [];
  }

  named(app: string): readonly KubernetesObject[] {
    return this.#byApp.get(app) ?? [];
  }

  mounting(kind: string, name: string, near: KubernetesObject): readonly KubernetesObject[] {
    return this.#byMount.get(`${placeKey(near)}\n${kind}\n${name}`) ?? [];
  }
}

export function matches(selector: Record<string, string>, labels: Record<string, string> | undefined): boolean {
  return labels !== undefined && Object.entries(selector).every(([key, value]) => labels[key] === value);
}

function placeKey({ environment, namespace }: KubernetesObject): string {
  return `${environment ?? ''}\n${namespace ?? ''}`;
}

function labelKey(near: KubernetesObject, key: string, value: string): string {
  return `${placeKey(near)}\n${key}=${value}`;
}

function append(to: Map<string, KubernetesObject[]>, key: string, item: KubernetesObject): void {
  const list = to.get(key);
  if (!list) to.set(key, [item]);
  else if (list.at(-1) !== item) list.push(item);
}
