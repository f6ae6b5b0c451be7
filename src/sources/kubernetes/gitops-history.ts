/**
 * What Argo CD and Flux rolled out, from the histories that they keep on their own objects.
 * Owns: Applications (oldest first, ten kept), Kustomizations and HelmReleases (newest first, five kept).
 * Refuses: syncs that failed: they changed nothing, or nothing that is known.
 */
import type { KubernetesObject } from '../../evidence/model/cluster.ts';
import type { Change } from '../../evidence/model/telemetry.ts';
import { type JsonRecord, textOf, textsOf } from '../loose-json.ts';
import { fieldsAt, momentOf, recordsOf } from './api-fields.ts';

const workloads = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'Rollout']);
const mostServices = 50;

/** A step of a history, for every component that it is made of. */
type Step = Omit<Change, 'service'> & { services: string[] };

export class GitopsHistory {
  readonly #items: { kind: string; item: JsonRecord }[] = [];

  raw(kind: string, item: JsonRecord): void {
    if (kind === 'Application' || kind === 'Kustomization' || kind === 'HelmRelease') this.#items.push({ kind, item });
  }

  /** `namespaces`: only what goes there; all where none are given. */
  changes(objects: readonly KubernetesObject[], since: number, namespaces?: ReadonlySet<string>): Change[] {
    const steps = this.#items.flatMap(({ kind, item }) => {
      if (kind === 'Application') return applicationSteps(item, namespaces);
      return kind === 'HelmRelease'
        ? releaseSteps(item, objects, namespaces)
        : kustomizationSteps(item, objects, namespaces);
    });
    return steps
      .filter(({ time }) => time >= since)
      .flatMap(({ services, ...change }) =>
        services.length > 0 ? services.slice(0, mostServices).map((service) => ({ ...change, service })) : [change],
      );
  }
}

function applicationSteps(item: JsonRecord, namespaces: ReadonlySet<string> | undefined): Step[] {
  const name = textOf(fieldsAt(item, 'metadata').name) ?? '';
  const status = fieldsAt(item, 'status');
  const goesTo = textOf(fieldsAt(item, 'spec', 'destination').namespace);
  const resources = recordsOf(status.resources).filter(({ kind }) => workloads.has(textOf(kind) ?? ''));
  const places = [goesTo, ...resources.map(({ namespace }) => textOf(namespace))];
  if (namespaces && !places.some((place) => place !== undefined && namespaces.has(place))) return [];
  const services = resources
    .filter(({ namespace }) => !namespaces || namespaces.has(textOf(namespace) ?? goesTo ?? ''))
    .flatMap((one) => textOf(one.name) ?? []);
  const history = recordsOf(status.history)
    .flatMap((one) => {
      const time = momentOf(one.deployedAt);
      const revision = textOf(one.revision) ?? textsOf(one.revisions)[0];
      return time === undefined || revision === undefined ? [] : [{ time, revision, id: textOf(one.id) ?? '' }];
    })
    .sort((one, other) => one.time - other.time);
  return history.flatMap(({ time, revision, id }, place): Step[] => {
    const before = history[place - 1];
    if (!before) return [];
    const isSame = before.revision === revision;
    return [
      {
        time,
        kind: 'deploy',
        ref: isSame ? `${name}@${id}` : revision,
        previous: isSame ? `${name}@${before.id}` : before.revision,
        summary: `Argo CD synced ${name}${isSame ? ' again, with the same revision' : ` from ${short(before.revision)} to ${short(revision)}`}`,
        services,
      },
    ];
  });
}

function kustomizationSteps(
  item: JsonRecord,
  objects: readonly KubernetesObject[],
  namespaces: ReadonlySet<string> | undefined,
): Step[] {
  const name = textOf(fieldsAt(item, 'metadata').name) ?? '';
  const status = fieldsAt(item, 'status');
  const services = labelled(objects, 'kustomize.toolkit.fluxcd.io/name', name, namespaces);
  if (namespaces && services.length === 0) return [];
  const ready = recordsOf(status.conditions).find(({ type }) => type === 'Ready');
  const applied = textOf(status.lastAppliedRevision);
  const past = recordsOf(status.history)
    .flatMap((one) => {
      const time = momentOf(one.firstReconciled);
      const revision = textOf(fieldsAt(one, 'metadata').revision);
      return time === undefined || revision === undefined ? [] : [{ time, revision }];
    })
    .sort((one, other) => one.time - other.time);
  const last = momentOf(ready?.lastTransitionTime);
  const history = past.length > 0 || !applied || last === undefined ? past : [{ time: last, revision: applied }];
  return history.map(({ time, revision }, place): Step => {
    const before = history[place - 1]?.revision;
    return {
      time,
      kind: 'deploy',
      ref: commitOf(revision),
      ...(before ? { previous: commitOf(before) } : {}),
      summary: `Flux applied ${name} at ${short(commitOf(revision))}`,
      services,
    };
  });
}

function releaseSteps(
  item: JsonRecord,
  objects: readonly KubernetesObject[],
  namespaces: ReadonlySet<string> | undefined,
): Step[] {
  const metadata = fieldsAt(item, 'metadata');
  const [name, namespace] = [textOf(metadata.name) ?? '', textOf(metadata.namespace) ?? ''];
  const services = labelled(objects, 'helm.toolkit.fluxcd.io/name', name, namespaces);
  const target = textOf(fieldsAt(item, 'spec').targetNamespace) ?? namespace;
  if (namespaces && services.length === 0 && !namespaces.has(target)) return [];
  const history = recordsOf(fieldsAt(item, 'status').history)
    .flatMap((one) => {
      const time = momentOf(one.lastDeployed) ?? momentOf(one.firstDeployed);
      const [version, chart] = [textOf(one.version), textOf(one.chartVersion) ?? ''];
      return time === undefined || version === undefined
        ? []
        : [{ time, version, chart, config: textOf(one.configDigest) }];
    })
    .sort((one, other) => one.time - other.time);
  return history.flatMap(({ time, version, chart, config }, place): Step[] => {
    const before = history[place - 1];
    if (!before) return [];
    const isConfig = before.chart === chart && before.config !== config;
    return [
      {
        time,
        kind: isConfig ? 'config' : 'deploy',
        ref: `${namespace}/helmrelease/${name}@${version}`,
        previous: `${namespace}/helmrelease/${name}@${before.version}`,
        summary: `Helm release ${name}: ${isConfig ? `new values for chart ${chart}` : `chart ${before.chart} → ${chart}`}`,
        services,
      },
    ];
  });
}

function labelled(
  objects: readonly KubernetesObject[],
  label: string,
  value: string,
  namespaces: ReadonlySet<string> | undefined,
): string[] {
  return objects.flatMap(({ kind, name, namespace = '', labels }) =>
    workloads.has(kind) && labels?.[label] === value && (!namespaces || namespaces.has(namespace)) ? [name] : [],
  );
}

/** `main@sha1:4f2a…` names a branch and its commit. */
function commitOf(revision: string): string {
  return /(?:^|[@/])(?:sha1:|sha256:)?([0-9a-f]{7,64})$/.exec(revision)?.[1] ?? revision;
}

function short(revision: string): string {
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 8) : revision.slice(0, 60);
}
