/**
 * What the tools `aura.*` answer, as far as answers read it.
 * Owns: reading their structured results without believing their shape. Refuses: asking.
 */
import { z } from 'zod';
import type { Asked, Looked } from './asked.ts';

const number = z.number().nullable().catch(null);
const text = z.string().catch('');

const readRow = z.object({
  service: text,
  metric: text,
  labels: z.record(z.string(), z.string()).catch({}),
  kind: text,
  unit: z.string().nullable().catch(null),
  before: number,
  inside: number,
  worst: number,
  latest: number,
  latestAt: z.string().nullable().catch(null),
  strength: z.number().catch(0),
  abnormal: z.boolean().catch(false),
  recovered: z.boolean().catch(false),
  newest: number,
  counted: z.object({ times: z.number(), lastAt: text }).optional().catch(undefined),
  ended: z.boolean().optional().catch(undefined),
});

/** `latest` is the last sample, so that "now" is now. */
export type MetricRow = z.infer<typeof readRow>;

const metricRow = readRow.transform((row): MetricRow => {
  const latest = row.newest ?? row.latest;
  return { ...row, latest, recovered: row.recovered && isBack(row, latest) };
});

/** Of the way from usual to worst, so much is left when it is as good as back; failures have to be gone. */
const left = { error: 0.1, other: 0.4 };

/** Several samples may be well together while the last one of them is not. */
function isBack({ kind, before, worst }: z.infer<typeof readRow>, latest: number | null): boolean {
  if (before === null || worst === null || latest === null || worst === before) return true;
  return (latest - before) / (worst - before) <= (kind === 'error' ? left.error : left.other);
}

const profile = z.object({
  metrics: z.array(metricRow).catch([]),
  recovered: z.boolean().catch(false),
  asOf: z.string().nullable().catch(null),
  /** Which time was looked at, whichever was asked for. */
  looked: z
    .object({
      window: z.object({ from: text, to: text }),
      baseline: z.object({ from: text }).optional().catch(undefined),
    })
    .nullable()
    .catch(null),
});
export type Profile = z.infer<typeof profile>;

const pattern = z.object({
  service: text,
  severity: z.enum(['info', 'warning', 'error']).catch('info'),
  change: z.enum(['new', 'gone', 'more', 'fewer', 'same']).catch('same'),
  before: z.number().catch(0),
  inside: z.number().catch(0),
  first: text,
  last: text,
  example: text,
});
export type Pattern = z.infer<typeof pattern>;

const change = z.object({
  time: text,
  kind: text,
  ref: text,
  summary: text,
  service: z.string().optional().catch(undefined),
  previous: z.string().optional().catch(undefined),
  author: z.string().optional().catch(undefined),
  files: z.array(z.string()).optional().catch(undefined),
});
export type ChangeRow = z.infer<typeof change>;

const blast = z.object({
  degraded: z.array(z.string()).catch([]),
  callers: z.array(z.string()).catch([]),
  impact: z
    .object({
      journeys: z
        .array(z.object({ service: text, name: text, share: z.number().catch(0), requests: z.number().catch(0) }))
        .catch([]),
      users: z
        .object({ count: z.number(), of: z.enum(['users', 'requests']) })
        .nullable()
        .catch(null),
    })
    .catch({ journeys: [], users: null }),
});
export type Blast = z.infer<typeof blast>;

const charted = z.object({
  metric: text,
  unit: z.string().nullable().catch(null),
  before: number,
  after: number,
  changePoint: z.object({ time: text }).nullable().catch(null),
  usual: z.object({ low: number, high: number }).catch({ low: null, high: null }),
  /** When what is usual was measured. */
  looked: z
    .object({ baseline: z.object({ from: text, to: text }) })
    .nullable()
    .catch(null),
  /** What is drawn: times in epoch ms. */
  chart: z
    .object({ main: z.object({ times: z.array(z.number()), values: z.array(z.number().nullable()) }) })
    .nullable()
    .catch(null),
});
export type Charted = z.infer<typeof charted>;

export type Fresh<T> = { found: T; evidence: string } | { why: string };

function read<Out>(looked: Looked, schema: z.ZodType<Out>): Fresh<Out> {
  if ('why' in looked) return looked;
  const parsed = schema.safeParse(looked.data);
  return parsed.success ? { found: parsed.data, evidence: looked.evidence } : { why: 'the answer could not be read' };
}

export async function lookAtMetrics(
  { look }: Asked,
  service: string,
  how?: { window: { from: number; to: number } },
): Promise<Fresh<Profile>> {
  return read(await look('aura.metric_profile', { service }, 'metrics', how), profile);
}

/** The same against what is usual before the incident, whatever time is asked about. */
export async function lookAtUsual({ look }: Asked, service: string): Promise<Fresh<Profile>> {
  return read(await look('aura.metric_profile', { service }, 'metrics', { wholly: true }), profile);
}

/** Every component's, against what is usual before the incident. */
export async function lookAtAll({ look }: Asked): Promise<Fresh<Profile>> {
  return read(await look('aura.metric_profile', {}, 'metrics', { wholly: true }), profile);
}

export async function lookAtLogs({ look }: Asked, service: string): Promise<Fresh<{ patterns: Pattern[] }>> {
  return read(await look('aura.log_patterns', { service }, 'logs'), z.object({ patterns: z.array(pattern).catch([]) }));
}

export interface Changes {
  changes: ChangeRow[];
  looked?: { baseline?: { from: string } | undefined } | undefined;
}

export async function lookAtChanges({ look }: Asked, service?: string): Promise<Fresh<Changes>> {
  return read(
    await look('aura.changes', service === undefined ? {} : { service }, 'changes'),
    z.object({
      changes: z.array(change).catch([]),
      looked: z
        .object({ baseline: z.object({ from: text }).optional().catch(undefined) })
        .optional()
        .catch(undefined),
    }),
  );
}

export async function lookAtBlast({ look }: Asked, component?: string): Promise<Fresh<Blast>> {
  return read(await look('aura.blast_radius', component === undefined ? {} : { component }, 'traces'), blast);
}

/** Of that row itself, not of another way in that has a metric of the same name. */
export async function lookAtChart(
  { look }: Asked,
  { service, metric, labels }: Pick<MetricRow, 'service' | 'metric' | 'labels'>,
): Promise<Fresh<Charted>> {
  const of = Object.keys(labels).length > 0 ? { labels } : {};
  return read(await look('aura.chart', { service, metric, ...of }, 'metrics'), charted);
}

/** What is kept of an earlier look; empty where it cannot be read. */
export const asRead = {
  changes: (data: unknown): ChangeRow[] => z.object({ changes: z.array(change) }).safeParse(data).data?.changes ?? [],
  patterns: (data: unknown): Pattern[] => z.object({ patterns: z.array(pattern) }).safeParse(data).data?.patterns ?? [],
  metrics: (data: unknown): MetricRow[] =>
    z.object({ metrics: z.array(metricRow) }).safeParse(data).data?.metrics ?? [],
};
