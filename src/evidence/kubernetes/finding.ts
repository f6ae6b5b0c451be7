/**
 * What a check says: where the fault is, which one, what it saw, and what would settle it.
 * Owns: the shape and the names of objects in it. Refuses: weighing findings against each other (ranking does).
 */
import type { KubernetesObject } from '../model/cluster.ts';

/**
 * How a sign stands to the fault. `own`: the object says it of itself or its specification is wrong. `log`: what a
 * program said. `symptom`: it suffers; whatever explains it goes first.
 */
export type Standing = 'own' | 'log' | 'symptom';

export interface Finding {
  /** `app/NAME`, `namespace/NAME`, `node/NAME`, or another kind in lower case. */
  object: string;
  namespace?: string;
  environment?: string;
  /** A word of the vocabulary of root causes. */
  reason: string;
  /** 0 to 1: how surely the sign means this reason, before anything else is looked at. */
  weight: number;
  standing: Standing;
  /** One line with what was seen, quoted. */
  why: string;
  /** One line: what a person would look at to settle it. */
  settle: string;
  /** Components that suffer where the object is no component itself. */
  harms?: string[];
  /** Whom its own words lead to: a fault of that one's own explains it. */
  suffersFrom?: string;
}

const appKinds = new Set([
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'ReplicationController',
  'Pod',
  'Service',
  'Endpoints',
  'PersistentVolumeClaim',
  'HorizontalPodAutoscaler',
]);

/** `app/NAME` for what stands for an application, else the kind in lower case. */
export function objectName(kind: string, name: string): string {
  return `${appKinds.has(kind) ? 'app' : kind.toLowerCase()}/${name}`;
}

const maxQuote = 240;

/** Foreign words in a reason: one line, bounded. */
export function quoted(text: string, most = maxQuote): string {
  const line = text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return `"${line.length > most ? `${line.slice(0, most - 1)}…` : line}"`;
}

/** Where an object is, for a finding about it. */
export function placeOf({ namespace, environment }: Pick<KubernetesObject, 'namespace' | 'environment'>): {
  namespace?: string;
  environment?: string;
} {
  return { ...(namespace ? { namespace } : {}), ...(environment ? { environment } : {}) };
}
