/**
 * Who else keeps an object as it is, and may put back what is changed by hand.
 * Owns: the marks of Argo CD, Flux and Helm. Refuses: forbidding a change; it is said beside it.
 */
import { fieldsAt, recordsOf } from '../sources/kubernetes/api-fields.ts';
import { type JsonRecord, textOf } from '../sources/loose-json.ts';

const marks: [key: string, keeper: string][] = [
  ['argocd.argoproj.io/tracking-id', 'Argo CD'],
  ['argocd.argoproj.io/instance', 'Argo CD'],
  ['kustomize.toolkit.fluxcd.io/name', 'Flux'],
  ['helm.toolkit.fluxcd.io/name', 'Flux'],
  ['meta.helm.sh/release-name', 'Helm'],
];

/** One sentence each. */
export function keepersOf(object: JsonRecord): string[] {
  const metadata = fieldsAt(object, 'metadata');
  const there = { ...fieldsAt(metadata, 'labels'), ...fieldsAt(metadata, 'annotations') };
  const keepers = new Set(marks.flatMap(([key, keeper]) => (textOf(there[key]) === undefined ? [] : [keeper])));
  const owner = recordsOf(metadata.ownerReferences).find(({ controller }) => controller === true);
  const isOwned = owner !== undefined && object.kind !== 'Pod';
  return [
    ...[...keepers].map((keeper) =>
      keeper === 'Helm'
        ? 'Helm installed it: its next upgrade sets it as the chart says.'
        : `${keeper} keeps it as the repository says, and may put this back; change it there too.`,
    ),
    ...(isOwned ? [`${String(owner.kind)} ${String(owner.name)} owns it, and may put this back.`] : []),
  ];
}
