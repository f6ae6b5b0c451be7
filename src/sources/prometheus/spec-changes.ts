/**
 * What was changed in the wish of a workload, as kube-state-metrics counts it: its generation, its replicas, its image.
 * Owns: one query for what changed at all, and one for when, only where something did. Refuses: replicas that an
 * autoscaler sets: they follow the load, and nobody changed them; and telling what else of the wish changed.
 */
import type { Change } from '../../evidence/model/telemetry.ts';
import { isRecord, listOf, numberOf, textOf } from '../loose-json.ts';
import type { Labels } from '../identity.ts';
import { type Catalogue, valuesOf } from './catalogue.ts';
import type { FoundChange } from './deploys.ts';
import { escaped, type Grouping } from './grouping.ts';
import type { Grid } from './planned-query.ts';
import type { LookServer } from './server.ts';

const mostWorkloads = 50;
const kinds = ['deployment', 'statefulset', 'daemonset'] as const;
type Kind = (typeof kinds)[number];
type What = 'generation' | 'replicas' | 'image';

interface Wish {
  what: What;
  kind: Kind;
  metric: string;
}

/** At most two requests; none where the server has no such metrics. */
export async function readSpecChanges(
  server: LookServer,
  told: { catalogue: Catalogue; grouping: Grouping; grid: Grid },
): Promise<FoundChange[]> {
  const { catalogue, grouping, grid } = told;
  const wishes = wishesOf(catalogue);
  if (wishes.length === 0) return [];
  const where = ['cluster', 'environment', 'env', 'namespace'].filter((label) => catalogue.labels.has(label));
  const span = `${Math.round(grid.end - grid.start)}s`;
  const moved = wishes.map((wish) => tagged(wish, changed(wish, { catalogue, grouping, where, span })));
  const rows = valuesOf(await server.maybe('query', { query: moved.join(' or '), time: String(grid.end) }));
  const names = [...new Set(rows.flatMap(({ labels: { workload } }) => workload ?? []))].slice(0, mostWorkloads);
  if (names.length === 0) return [];
  const any = names.map(escaped).join('|');
  const during = wishes
    .filter(({ what, kind }) => rows.some(({ labels }) => labels.what === what && labels.kind === kind))
    .map((wish) => tagged(wish, shown(wish, { grouping, where, any })));
  const data = await server.maybe('query_range', {
    query: during.join(' or '),
    start: String(grid.start),
    end: String(grid.end),
    step: String(grid.step),
  });
  const hasMoved = ({ what, workload, namespace }: Labels) =>
    rows.some(({ labels }) => labels.what === what && labels.workload === workload && labels.namespace === namespace);
  const series = listOf(isRecord(data) ? data.result : undefined).flatMap((row): Seen[] => {
    if (!isRecord(row) || !isRecord(row.metric)) return [];
    const labels = Object.fromEntries(Object.entries(row.metric).map(([name, value]) => [name, textOf(value) ?? '']));
    const samples = listOf(row.values).map((one) => [numberOf(listOf(one)[0]), numberOf(listOf(one)[1])] as const);
    return samples.length > 0 && hasMoved(labels) ? [{ labels, samples }] : [];
  });
  return [...imageChanges(series, grid), ...series.flatMap(stepsOf)];
}

interface Seen {
  labels: Labels;
  /** Epoch seconds and value. */
  samples: (readonly [number, number])[];
}

function wishesOf({ names }: Catalogue): Wish[] {
  const one = (what: What, kind: Kind, ...metrics: string[]): Wish[] => {
    const metric = metrics.find((name) => names.has(name));
    return metric === undefined ? [] : [{ what, kind, metric }];
  };
  return [
    ...kinds.flatMap((kind) =>
      one('generation', kind, `kube_${kind}_metadata_generation`, `kube_${kind}_status_observed_generation`),
    ),
    ...one('replicas', 'deployment', 'kube_deployment_spec_replicas'),
    ...one('replicas', 'statefulset', 'kube_statefulset_replicas'),
    ...one('image', 'deployment', 'kube_pod_container_info'),
  ];
}

function tagged({ what, kind }: Wish, expression: string): string {
  return `label_replace(label_replace(${expression}, "what", "${what}", "", ""), "kind", "${kind}", "", "")`;
}

interface Scene {
  grouping: Grouping;
  where: readonly string[];
}

/** Workloads whose number moved within the span, or whose containers had several images in it. */
function changed(
  { what, kind, metric }: Wish,
  { catalogue, grouping, where, span }: Scene & { catalogue: Catalogue; span: string },
): string {
  if (what === 'image') {
    const by = [...where, 'workload', 'container'].join(', ');
    const seen = owned(`last_over_time(${grouping.select(metric, 'image!=""')}[${span}])`);
    return `(count by (${by}) (group by (${by}, image) (${seen})) > 1)`;
  }
  const by = [...where, 'workload'].join(', ');
  const moved = `max by (${by}) (${workloadOf(`changes(${grouping.select(metric)}[${span}])`, kind)}) > 0`;
  const scaled = 'kube_horizontalpodautoscaler_spec_max_replicas';
  if (what !== 'replicas' || !catalogue.names.has(scaled)) return `(${moved})`;
  return `(${moved} unless on (${by}) ${workloadOf(grouping.select(scaled), 'horizontalpodautoscaler')})`;
}

function shown({ what, kind, metric }: Wish, { grouping, where, any }: Scene & { any: string }): string {
  if (what === 'image')
    return `group by (${[...where, 'workload', 'container', 'image'].join(', ')}) (${owned(grouping.select(metric, 'image!=""', `pod=~"(?:${any})-.+"`))})`;
  return `max by (${[...where, 'workload'].join(', ')}) (${workloadOf(grouping.select(metric, `${kind}=~"${any}"`), kind)})`;
}

function workloadOf(expression: string, label: string): string {
  return `label_replace(${expression}, "workload", "$1", "${label}", "(.+)")`;
}

/** A pod of a Deployment is named for its ReplicaSet, and that for the Deployment. */
function owned(expression: string): string {
  return `label_replace(${expression}, "workload", "$1", "pod", "(.+)-[a-z0-9]{6,10}-[a-z0-9]{5}")`;
}

const words: Record<Kind, string> = { deployment: 'Deployment', statefulset: 'StatefulSet', daemonset: 'DaemonSet' };

function stepsOf({ labels, samples }: Seen): FoundChange[] {
  const { what, workload: service = '', kind } = labels;
  const name = `${words[kinds.find((one) => one === kind) ?? 'deployment']} ${service}`;
  if (what === 'image' || service === '') return [];
  return samples.flatMap(([time, value], at): FoundChange[] => {
    const before = samples[at - 1]?.[1];
    if (before === undefined || before === value) return [];
    const of = { time: time * 1000, service };
    const change: Change =
      what === 'replicas'
        ? {
            ...of,
            kind: 'scale',
            ref: `${service} replicas ${value}`,
            previous: `${service} replicas ${before}`,
            summary: `${name} was scaled from ${before} to ${value} replicas`,
          }
        : {
            ...of,
            kind: 'deploy',
            ref: `${service} generation ${value}`,
            previous: `${service} generation ${before}`,
            summary: `${name} was changed: generation ${before} became ${value}`,
          };
    return [{ labels, change }];
  });
}

/** An image that came within the span, where another was there before. */
function imageChanges(series: readonly Seen[], { start, step }: Grid): FoundChange[] {
  const images = series.filter(({ labels }) => labels.what === 'image');
  const idOf = ({ workload, namespace, container }: Labels) => `${namespace} ${workload} ${container}`;
  return images.flatMap(({ labels, samples }): FoundChange[] => {
    const came = samples[0]?.[0] ?? start;
    const { image = '', workload: service = '' } = labels;
    const older = images.filter(
      (one) => idOf(one.labels) === idOf(labels) && (one.samples[0]?.[0] ?? came) < came && one.labels.image !== image,
    );
    const [last] = older.toSorted((one, other) => (other.samples.at(-1)?.[0] ?? 0) - (one.samples.at(-1)?.[0] ?? 0));
    const previous = last?.labels.image;
    if (came <= start + step || previous === undefined) return [];
    const summary = `Deployment ${service} got the image ${image}, before ${previous}`;
    return [{ labels, change: { time: came * 1000, kind: 'deploy', service, ref: image, previous, summary } }];
  });
}
