/**
 * What a question is about where neither alert nor catalog told: the components that the sources themselves know.
 * Owns: which names count. Refuses: reading names in words; run/question does.
 */
import type { About } from '../run/finding/about.ts';
import { componentsIn } from '../run/question/component-names.ts';
import type { Look } from './source.ts';

/** The incident with the components that its question names; as it is where a component is known, or none is named. */
export function withNamed(about: About | undefined, looks: readonly Look[]): About | undefined {
  if (!about?.question || about.service) return about;
  const known = new Set(looks.flatMap(componentsOf));
  const named = componentsIn(
    about.question,
    [...known].map((name) => ({ name })),
  ).map(({ name }) => name);
  if (named.length === 0) return about;
  return { ...about, service: named[0], ...(named.length > 1 ? { components: named.slice(0, 20) } : {}) };
}

function componentsOf({ series = [], logs = [], spans = [], edges = [], changes = [], cluster }: Look): string[] {
  return [
    ...[...series, ...logs, ...spans].flatMap(({ service }) => service ?? []),
    ...edges.flatMap(({ from, to }) => [from, to]),
    ...changes.flatMap(({ service }) => service ?? []),
    ...(cluster?.objects ?? []).flatMap(({ kind, name }) => (workloads.has(kind) ? [name] : [])),
  ];
}

const workloads = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'CronJob', 'Job', 'Service', 'Node']);
