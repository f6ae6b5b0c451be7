/**
 * Who waits for whom, as the logs tell it: a new warning or error of one component that names another.
 * Owns: the edge from whoever complains to the named one. Refuses: names in lines that came as often before, and complaints of a
 * callee about its caller; the way there is known already.
 */
import { grouped } from './grouped.ts';
import { logKeyOf } from './log-key.ts';
import type { Edge, LogLine, Telemetry } from './telemetry.ts';
import { topologyOf } from './topology.ts';

/** What was said before counts from this many times as often on; a few of before cannot be told from the onset. */
const grown = 3;
const leastShare = 0.1;
/** Fewer lines may be chance. */
const fewest = 3;
/** So short a name is a word like any other. */
const shortest = 4;
/** Whose name cannot be found is not there to be complained of; the name service is. */
const unresolved =
  /\benotfound\b|\beai_again\b|getaddrinfo|no such host|nxdomain|servfail|could not resolve|name or service not known|name resolution/i;
const lookedAt = 600;
const mostNames = 2_000;

export interface Complaint extends Edge {
  /** The lines that say so, in their order. */
  lines: LogLine[];
}

/** The complaints that came with the window. */
export function complaintsOf({
  logs,
  series,
  spans,
  edges,
  alert,
}: Pick<Telemetry, 'logs' | 'series' | 'spans' | 'edges' | 'alert'>): Complaint[] {
  const names = new Set(
    [...series, ...spans, ...logs]
      .map(({ service }) => service)
      .concat(edges.flatMap(({ from, to }) => [from, to]))
      .filter((name) => name.length >= shortest)
      .slice(0, mostNames),
  );
  const topology = topologyOf(edges);
  const counts = new Map<string, { before: number; inside: LogLine[] }>();
  for (const line of logs) {
    if (line.time >= alert.window.to) continue;
    const { key, severity } = logKeyOf(line);
    if (severity === 'info') continue;
    const id = `${line.service}\0${key}`;
    const count = counts.get(id) ?? { before: 0, inside: [] };
    counts.set(id, count);
    if (line.time >= alert.window.from) count.inside.push(line);
    else if (line.time >= alert.baseline.from) count.before += 1;
  }
  const share = (alert.window.to - alert.window.from) / Math.max(1, alert.baseline.to - alert.baseline.from);
  const fresh = [...counts.values()]
    .filter(({ before, inside }) => inside.length >= grown * before * Math.max(share, leastShare))
    .flatMap(({ inside }) => inside);
  const told = fresh.flatMap((line) => namesIn(line.body, names, line.service).map((to) => ({ to, line })));
  const found = [...grouped(told, ({ to, line }) => `${line.service}\0${to}`).values()].flatMap((same): Complaint[] => {
    const [first] = same;
    if (!first || same.length < fewest || topology.downstream(first.to).has(first.line.service)) return [];
    return [{ from: first.line.service, to: first.to, lines: same.map(({ line }) => line) }];
  });
  // Of two who complain of each other neither is known to wait for the other.
  return found.filter(({ from, to }) => !found.some((other) => other.from === to && other.to === from));
}

/** Known names that a line says: as a word, or as the first part of an address. */
function namesIn(body: string, names: ReadonlySet<string>, own: string): string[] {
  const text = body.slice(0, lookedAt);
  if (unresolved.test(text)) return [];
  const words = text.split(/[^\w.-]+/);
  const said = words.flatMap((word) => [word.replace(/[.-]+$/, ''), word.split('.', 1)[0] ?? '']);
  return [...new Set(said)].filter((word) => word !== own && names.has(word));
}
