/**
 * The way from a piece of evidence to the team's own tools.
 * Owns: the templates of `links:`, what they may name, and filling them. Refuses: any address that the team's own file
 * does not begin; what a call brought only fills places, and is encoded there.
 */
import { z } from 'zod';
import type { Evidence, EvidenceKind } from '../evidence.ts';

const places = ['query', 'from', 'to', 'fromIso', 'toIso', 'service', 'traceId'] as const;
type Place = (typeof places)[number];

const template = z
  .string()
  .max(2_000)
  .superRefine((text, context) => {
    const say = (message: string) => context.addIssue({ code: 'custom', message });
    const head = text.split('{', 1)[0] ?? '';
    const url = URL.canParse(text.replace(/[{}]/g, '')) ? new URL(text.replace(/[{}]/g, '')) : null;
    // The host stands before the first place, so that nothing that is filled in can choose it.
    if (!url || !/^https?:\/\/[^/]+\//.test(head))
      say('an http or https URL whose host is written out, such as https://grafana.example/explore?q={query}');
    else if (url.username !== '' || url.password !== '') say('a URL holds no user and no password');
    for (const [, name = ''] of text.matchAll(/\{([^{}]{1,40})\}/g))
      if (!isPlace(name)) say(`there is no {${name}}; write ${places.map((place) => `{${place}}`).join(', ')}`);
  });

/** One template a kind of evidence. `{from}` and `{to}` are epoch milliseconds, as Grafana writes them. */
export const linksSchema = z.strictObject({
  metrics: template.optional(),
  logs: template.optional(),
  traces: template.optional(),
  changes: template.optional(),
  state: template.optional(),
  other: template.optional(),
} satisfies Record<EvidenceKind, z.ZodType>);
export type Links = z.output<typeof linksSchema>;

/** The longest that Slack takes in a link, and browsers in their bar. */
const longest = 3_000;

/** Undefined where the team has no template for it, or something that its template needs is not known. */
export function linkOf(links: Links, evidence: Evidence, structured: unknown): string | undefined {
  const text = links[evidence.kind];
  if (text === undefined || !evidence.succeeded) return undefined;
  const known = knownOf(evidence, structured);
  let missing = false;
  const url = text.replace(/\{([^{}]{1,40})\}/g, (whole, name: string) => {
    const value = isPlace(name) ? known[name] : whole;
    if (value === undefined) missing = true;
    return encodeURIComponent((value ?? '').slice(0, longest).replace(/\p{Surrogate}/gu, '\ufffd'));
  });
  return missing || url.length > longest ? undefined : url;
}

function knownOf({ args, subjects, window }: Evidence, structured: unknown): Partial<Record<Place, string>> {
  const looked = partOf(structured, 'looked');
  const seen = partOf(looked, 'window');
  const from = window?.from ?? Date.parse(textOf(partOf(seen, 'from')) ?? '');
  const to = window?.to ?? Date.parse(textOf(partOf(seen, 'to')) ?? '');
  const query =
    textOf(args.query ?? args.promql ?? args.expr) ??
    textOf(partOf(args.about, 'expression')) ??
    queryOf(partOf(looked, 'queries'), textOf(args.metric) ?? signalOf(structured));
  const service = textOf(args.service ?? args.component) ?? subjects[0];
  const traceId = textOf(args.traceId ?? args.trace_id) ?? textOf(partOf(structured, 'traceId'));
  return {
    ...(query ? { query } : {}),
    ...(service ? { service } : {}),
    ...(traceId ? { traceId } : {}),
    ...(Number.isFinite(from) ? { from: String(from), fromIso: new Date(from).toISOString() } : {}),
    ...(Number.isFinite(to) ? { to: String(to), toIso: new Date(to).toISOString() } : {}),
  };
}

/** What an answer of Aura's own tools is about first of all: its most abnormal metric. */
function signalOf(structured: unknown): string | undefined {
  const first = (list: unknown) => (Array.isArray(list) ? (list as unknown[])[0] : undefined);
  return (
    textOf(partOf(first(partOf(structured, 'metrics')), 'name')) ??
    textOf(partOf(first(partOf(structured, 'anomalies')), 'signal'))
  );
}

/** Of all that was asked, the query that brought a metric: names are made longer on the way, never otherwise. */
function queryOf(queries: unknown, metric: string | undefined): string | undefined {
  const all = Array.isArray(queries) ? queries.filter((query) => typeof query === 'string') : [];
  for (let name = metric ?? ''; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('_')))) {
    const found = all.find((query) => query.includes(name));
    if (found !== undefined) return found;
  }
  return all[0];
}

function isPlace(name: string): name is Place {
  return places.some((place) => place === name);
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
