/**
 * PromQL that groups by component, many components in one query.
 * Owns: the labels that are kept, the owner of a pod in place of its replicas, the incident's environment.
 * Refuses: one query a component.
 */
import { madeMark } from '../../run/labels/label-order.ts';
import { environmentLabels, identityLabels, type Labels, namespaceLabels, namespaceOfJob } from '../identity.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * A pod's name without its replica's hash, done by the server, so that an answer has one series a workload. Matches
 * every name; the suffix is of the letters and digits that Kubernetes draws from. Its first sign stays as the mark of a
 * pod that a controller made.
 */
const drawn = '[bcdf-hj-np-tv-xz0-9]';
const ofPod = `(.+?)((${madeMark})((${drawn}{6,10}|[a-f0-9]{6,10})-[a-z0-9]{5}|${drawn}{5}|[0-9]+))?`;

/** Addresses tell replicas apart, which a look does not; the few exporters of others' state ask for them. */
const ofReplica = /^(?:pod|pod_name|(?:exported_)?instance|server|target|node|nodename)$/;

export interface Grouping {
  /** `sum by (…) (inner)`, one series a component; `more` are labels kept besides. */
  aggregate(how: string, inner: string, more?: readonly string[]): string;
  /** By these labels and where it runs alone; where a `reporter` tells who counted, the highest count holds. */
  between(inner: string, kept: { by: readonly string[]; where?: readonly string[]; reporter?: string }): string;
  /** `metric{matchers}` in the incident's environment. */
  select(metric: string, ...matchers: string[]): string;
  /** What keeps a metric to the neighbourhood of what alerted; undefined where it is read whole. */
  narrow: (metric: string) => Narrowing | undefined;
}

/** `labels` are those of the incident; `narrow` gives one more matcher for a metric that is too large. */
export function groupingOf(
  catalogue: Catalogue,
  labels: Labels,
  narrow: (metric: string) => Narrowing | undefined = () => undefined,
): Grouping {
  const known = (label: string) => catalogue.labels.size === 0 || catalogue.labels.has(label);
  const kept = identityLabels.filter((label) => known(label) && !ofReplica.test(label));
  const hasPods = catalogue.labels.has('pod');
  if (hasPods) kept.push('pod_owner');
  const own = environmentLabels.flatMap((label) => {
    const value = labels[label];
    // A series without the label is of no environment, and is kept.
    return value && catalogue.labels.has(label) ? [`${label}=~"${escaped(value)}|"`] : [];
  });
  return {
    aggregate: (how, inner, more = []) => {
      const by = [...new Set([...kept, ...more])].join(', ');
      const owned = hasPods ? `label_replace(${inner}, "pod_owner", "$1$3", "pod", "${ofPod}")` : inner;
      return `${how} by (${by}) (${owned})`;
    },
    between: (inner, { by, where = namespaceLabels, reporter }) => {
      const labels = [...new Set([...environmentLabels, ...where, ...by])].filter(known);
      if (reporter === undefined) {
        const jobs = ['job', 'exported_job'].filter(known);
        const placed = jobs.reduce(
          (all, job) => `label_replace(${all}, "${namespaceOfJob}", "$1", "${job}", "([^/]+)/.+")`,
          inner,
        );
        return `sum by (${[...labels, namespaceOfJob].join(', ')}) (${placed})`;
      }
      return `max by (${labels.join(', ')}) (sum by (${[...labels, reporter].join(', ')}) (${inner}))`;
    },
    select: (metric, ...matchers) => {
      const all = [...matchers, narrow(metric)?.matcher ?? '', ...own].filter(Boolean).join(',');
      return all ? `${metric}{${all}}` : metric;
    },
    narrow,
  };
}

/** One more matcher and its label. */
export interface Narrowing {
  label: string;
  matcher: string;
}

/** A value inside a quoted regular expression. */
export function escaped(value: string): string {
  return value
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\\\$&')
    .replace(/"/g, '\\"')
    .replace(/\n/g, '\\n');
}
