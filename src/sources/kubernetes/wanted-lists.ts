/**
 * Which lists one look asks for, and in which order.
 * Owns: the incident's namespaces first, then the nodes and the cluster's own machinery, then what only some clusters have.
 * Refuses: asking.
 */
import type { ClusterBuilder } from './cluster-builder.ts';
import { type LiveKind, machineryKinds, revisionKind, volumeKinds } from './live-kinds.ts';

/** One list: a kind in one namespace, or in all where none is given. */
export interface Wanted {
  kind: LiveKind;
  namespace?: string;
  /** Only some of them. */
  query?: Record<string, string>;
  /** The cluster's own machinery: good to see, but not what the look is about. */
  isAside?: boolean;
}

const machineryNamespace = 'kube-system';

/** The first look. `namespaces`: all where none are given. */
export function wantedOf(kinds: readonly LiveKind[], namespaces: readonly string[] | undefined): Wanted[] {
  // Both groups of events serve the same objects; of all namespaces the second is asked only where the first refuses.
  if (!namespaces) return kinds.filter((kind) => !isNewerEvent(kind)).map((kind) => ({ kind }));
  const own = placed(kinds, namespaces);
  const machinery = namespaces.includes(machineryNamespace)
    ? []
    : kinds
        .filter((kind) => machineryKinds.has(kind.kind) && !isNewerEvent(kind))
        .map((kind) => ({ kind, namespace: machineryNamespace, isAside: true }));
  // What happened to nodes is told in the namespace `default`.
  const ofNodes = kinds
    .filter(({ kind, group }) => kind === 'Event' && group === '' && !namespaces.includes('default'))
    .map((kind) => ({
      kind,
      namespace: 'default',
      query: { fieldSelector: 'involvedObject.kind=Node' },
      isAside: true,
    }));
  return [
    ...own.filter(({ kind }) => !kind.isOptional),
    ...machinery,
    ...ofNodes,
    ...own.filter(({ kind }) => kind.isOptional),
  ];
}

/** What the first look showed a need for: volumes where something claims one, revisions of sets that keep their own. */
export function furtherOf(
  seen: ClusterBuilder,
  kinds: readonly LiveKind[],
  { namespaces, missing }: { namespaces: readonly string[] | undefined; missing: readonly string[] },
): Wanted[] {
  const hasRevisions = seen.has('StatefulSet') || seen.has('DaemonSet');
  return placed(
    [
      ...(seen.has('PersistentVolumeClaim') ? volumeKinds : []),
      ...(hasRevisions ? [revisionKind] : []),
      ...(!namespaces && missing.includes('events') ? kinds.filter(isNewerEvent) : []),
    ],
    namespaces,
  );
}

function isNewerEvent({ group }: LiveKind): boolean {
  return group === 'events.k8s.io';
}

function placed(kinds: readonly LiveKind[], namespaces: readonly string[] | undefined): Wanted[] {
  return kinds.flatMap((kind): Wanted[] =>
    kind.isClusterWide || !namespaces ? [{ kind }] : namespaces.map((namespace) => ({ kind, namespace })),
  );
}
