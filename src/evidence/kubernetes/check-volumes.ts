/**
 * Claims that no volume meets: the claim's wishes against each volume; and volumes that are full, as the kubelet measures them.
 * Owns: class, size, modes, labels, and whose the volume already is. Refuses: volumes made on demand (a class with a
 * provisioner makes what is asked for).
 */
import type { ClaimFacts, KubernetesObject, VolumeFacts } from '../model/cluster.ts';
import { atItsEnd } from '../causes/presence-evidence.ts';
import { grouped } from '../model/grouped.ts';
import type { ClusterView } from './cluster-view.ts';
import { matches } from './workload-index.ts';
import { type Finding, objectName, placeOf, quoted } from './finding.ts';
import { amountOf } from './quantities.ts';

export function checkVolumes(view: ClusterView): Finding[] {
  return [
    ...view
      .all('PersistentVolumeClaim')
      .flatMap((claim) => (claim.claim?.phase === 'Bound' ? [] : ofPending(view, claim))),
    ...view.workloads.flatMap((workload) => missingClaims(view, workload)),
    ...fullVolumes(view),
  ];
}

/** What is measured of a claim's volume carries the claim's name; whose series it is uses it. */
function fullVolumes({ telemetry: { series, alert } }: ClusterView): Finding[] {
  const measured = series.filter(({ labels }) => labels.persistentvolumeclaim !== undefined);
  const volumes = grouped(measured, ({ service, labels }) => `${service}\0${labels.persistentvolumeclaim}`);
  return [...volumes.values()].flatMap((own): Finding[] => {
    const [first] = own;
    const [end] = atItsEnd({ series: own, alert });
    if (!first || !end) return [];
    const claim = first.labels.persistentvolumeclaim ?? '';
    return [
      {
        object: objectName('PersistentVolumeClaim', first.service),
        ...placeOf(first.labels),
        reason: 'volume-full',
        weight: 0.9,
        standing: 'own',
        why: `volume of claim ${claim}: ${end.why}`,
        settle: 'df in the container, of the mounted volume',
      },
    ];
  });
}

/** Who mounts the claim: its application is where the fault shows. A StatefulSet's are named TEMPLATE-SET-ORDINAL. */
function usersOf(view: ClusterView, claim: KubernetesObject): readonly KubernetesObject[] {
  const users = view.mounting('PersistentVolumeClaim', claim.name, claim);
  if (users.length > 0) return users;
  const parts = /^(.+)-\d+$/.exec(claim.name)?.[1]?.split('-') ?? [];
  for (let from = 1; from < parts.length; from++) {
    const set = view.find('StatefulSet', parts.slice(from).join('-'), claim);
    if (set) return [set];
  }
  return [];
}

function ofPending(view: ClusterView, claim: KubernetesObject): Finding[] {
  if (claim.claim?.phase !== undefined && !/^(?:Pending|Lost)$/.test(claim.claim.phase)) return [];
  const users = usersOf(view, claim);
  const object = objectName('PersistentVolumeClaim', users[0] ? view.appOf(users[0]) : claim.name);
  // A class that waits for its first pod leaves such a claim pending, and nobody misses it.
  if (users.length === 0 && !isAlertedNearby(view, claim)) return [];
  const wish: ClaimFacts = { ...view.wished(claim)?.claim, ...claim.claim };
  const said = view
    .eventsOf(claim)
    .map(({ message }) => message)
    .find((message) => /volume|class|provision/i.test(message));
  const base = { object, ...placeOf(claim), standing: 'own' as const };
  const told = fromWords(said ?? '');
  const because = `claim ${claim.name} is ${claim.claim?.phase ?? 'not bound'}${said ? `: ${quoted(said)}` : ''}`;
  if (told) return [{ ...base, ...told, why: because }];
  const volumes = view.all('PersistentVolume').filter(({ environment }) => environment === claim.environment);
  const { reason, weight, text } = nearest(wish, claim, volumes, view);
  return [
    {
      ...base,
      reason,
      weight,
      why: `${because}; ${text}`,
      settle: "the claim's wishes against each volume (kubectl get pvc,pv -o yaml)",
    },
  ];
}

/** Where no workload was seen at all, nobody can be its user. */
function isAlertedNearby(view: ClusterView, claim: KubernetesObject): boolean {
  return !view.workloads.some(({ namespace }) => namespace === claim.namespace);
}

/** What the volume controller says itself, where it is exact. */
function fromWords(text: string): Pick<Finding, 'reason' | 'weight' | 'settle'> | undefined {
  if (/storageclass(?:\.storage\.k8s\.io)? "[^"]*" not found/i.test(text))
    return { reason: 'storage-class-mismatch', weight: 0.95, settle: 'kubectl get storageclass' };
  if (/already bound to a different claim/i.test(text))
    return { reason: 'volume-already-bound', weight: 0.95, settle: 'which claim holds the volume' };
  if (/requested (?:PV|volume) is too small/i.test(text))
    return { reason: 'volume-capacity-insufficient', weight: 0.95, settle: "the volume's size against the claim's" };
  if (/incompatible accessmode/i.test(text))
    return {
      reason: 'volume-access-mode-mismatch',
      weight: 0.95,
      settle: "the volume's access modes against the claim's",
    };
  if (/storageClassName does not match/i.test(text))
    return { reason: 'storage-class-mismatch', weight: 0.95, settle: "the volume's class against the claim's" };
  return undefined;
}

type Mismatch = 'class' | 'bound' | 'selector' | 'modes' | 'size';
const reasons: Record<Mismatch, string> = {
  class: 'storage-class-mismatch',
  bound: 'volume-already-bound',
  selector: 'volume-selector-unmatched',
  modes: 'volume-access-mode-mismatch',
  size: 'volume-capacity-insufficient',
};

/** The volume that fails in the fewest ways is the one that was meant. */
function nearest(
  wish: ClaimFacts,
  claim: KubernetesObject,
  volumes: KubernetesObject[],
  view: ClusterView,
): { reason: string; weight: number; text: string } {
  const own = `${claim.namespace ?? ''}/${claim.name}`;
  const compared = volumes
    .map((volume) => ({ volume, wrong: mismatches(wish, own, volume) }))
    .filter(({ wrong }) => wrong.length > 0)
    .toSorted(
      (one, other) =>
        one.wrong.length - other.wrong.length || closeness(other.volume, claim) - closeness(one.volume, claim),
    );
  const [best] = compared;
  const asked = view.find('StorageClass', wish.storageClass ?? '', { environment: claim.environment });
  if (
    wish.storageClass &&
    !asked &&
    view.isMissing('StorageClass', wish.storageClass, { environment: claim.environment }) &&
    best?.wrong[0] !== undefined &&
    best.wrong.includes('class')
  )
    return {
      reason: reasons.class,
      weight: 0.95,
      text: `it asks for the class ${quoted(wish.storageClass)}, which does not exist`,
    };
  if (!best) {
    if (Object.keys(wish.selector ?? {}).length > 0)
      return {
        reason: reasons.selector,
        weight: 0.6,
        text: `no volume was seen that carries ${shown(wish.selector ?? {})}`,
      };
    return { reason: 'volume-not-available', weight: 0.5, text: 'no volume was seen that it could take' };
  }
  const [first = 'class'] = best.wrong;
  return {
    reason: reasons[first],
    weight: best.wrong.length === 1 ? 0.95 : 0.8,
    text: `volume ${best.volume.name}: ${best.wrong.map((wrong) => words(wrong, wish, best.volume)).join(', ')}`,
  };
}

/** Ways in which the volume does not fit, the most deliberate first: who selects by label means it. */
function mismatches(wish: ClaimFacts, own: string, { volume, labels }: KubernetesObject): Mismatch[] {
  if (!volume) return [];
  const wrong: Mismatch[] = [];
  const { claim, phase } = volume;
  if (wish.selector && Object.keys(wish.selector).length > 0 && labels && !matches(wish.selector, labels))
    wrong.push('selector');
  if (wish.storageClass !== undefined && volume.storageClass !== undefined && wish.storageClass !== volume.storageClass)
    wrong.push('class');
  if (wish.accessModes && volume.accessModes && !wish.accessModes.every((mode) => volume.accessModes?.includes(mode)))
    wrong.push('modes');
  if (amountOf(wish.request) > amountOf(volume.capacity)) wrong.push('size');
  if (claim && claim !== own && phase !== 'Available') wrong.push('bound');
  return wrong;
}

function words(wrong: Mismatch, wish: ClaimFacts, { volume, labels }: KubernetesObject): string {
  const { claim, storageClass, accessModes, capacity }: VolumeFacts = volume ?? {};
  switch (wrong) {
    case 'class':
      return `its class is ${quoted(storageClass ?? '')}, the claim wants ${quoted(wish.storageClass ?? '')}`;
    case 'bound':
      return `it is bound to ${claim}`;
    case 'selector':
      return `its labels are ${shown(labels ?? {})}, the claim selects ${shown(wish.selector ?? {})}`;
    case 'modes':
      return `it offers ${accessModes?.join(', ')}, the claim wants ${wish.accessModes?.join(', ')}`;
    case 'size':
      return `it has ${capacity}, the claim wants ${wish.request}`;
  }
}

function shown(labels: Record<string, string>): string {
  const pairs = Object.entries(labels)
    .slice(0, 5)
    .map(([key, value]) => `${key}=${value}`);
  return pairs.length > 0 ? quoted(pairs.join(',')) : 'none';
}

/** Names that begin alike belong together more often than not; it decides among equals only. */
function closeness(volume: KubernetesObject, claim: KubernetesObject): number {
  let same = 0;
  while (same < volume.name.length && volume.name[same] === claim.name[same]) same++;
  return same;
}

function missingClaims(view: ClusterView, workload: KubernetesObject): Finding[] {
  return (view.specOf(workload)?.volumes ?? []).flatMap(({ from }): Finding[] => {
    if (from?.kind !== 'PersistentVolumeClaim') return [];
    const said = view
      .eventsAround(workload)
      .find(({ message }) => message.includes(`persistentvolumeclaim "${from.name}" not found`));
    if (!said) return [];
    return [
      {
        object: objectName('Deployment', view.appOf(workload)),
        ...placeOf(workload),
        reason: 'volume-claim-not-found',
        weight: 0.8,
        standing: 'own',
        why: `${workload.name} mounts claim ${from.name}: ${quoted(said.message)}`,
        settle: `kubectl get pvc ${from.name}, and why it was not created`,
      },
    ];
  });
}
