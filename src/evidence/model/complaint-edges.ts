/**
 * Who waits for whom, as the logs tell it: a new warning or error of one component that names another.
 * Owns: the edge from whoever complains to the named one. Refuses: names in lines that came as often before, and complaints of a
 * callee about its caller; the way there is known already.
 */
import { grouped } from './grouped.ts';
import { nameServicesOf } from './hosts.ts';
import { logKeyOf } from './log-key.ts';
import { namedPeers } from './peer-of-span.ts';
import type { Edge, LogLine, Telemetry } from './telemetry.ts';
import { topologyOf } from './topology.ts';

/** What was said before counts from this many times as often on; a few of before cannot be told from the onset. */
const grown = 3;
const leastShare = 0.1;
/** Fewer lines may be chance. */
const fewest = 3;
/** So short a name is a word like any other. */
const shortest = 4;
/** Words of programs that ask for a host and are told that there is none. */
export const unresolved =
  /\benotfound\b|\beai_again\b|getaddrinfo|no such host|nxdomain|servfail|(?:could not|cannot|failed to) resolve|name or service not known|name resolution|name service error|unknownhost|host(?: or domain name)? not found|\blookup \S{1,200} on \S{1,60}:53\b/i;
const lookedAt = 600;
const mostNames = 2_000;

export interface Complaint extends Edge {
  /** The lines that say so, in their order. */
  lines: LogLine[];
}

type Told = Pick<Telemetry, 'logs' | 'series' | 'spans' | 'edges' | 'alert'>;

/** Complaints of whoever waits for another that does not do its part. */
export function complaintsOf(telemetry: Told): Complaint[] {
  const topology = topologyOf(telemetry.edges);
  const found = namings(telemetry).filter(
    ({ from, to, lines }) => !topology.downstream(to).has(from) && !lines.every(isRefusal),
  );
  // Of two who complain of each other neither is known to wait for the other.
  return found
    .filter(({ from, to }) => !found.some((other) => other.from === to && other.to === from))
    .map(({ from, to, lines }) => ({ from, to, lines }));
}

/**
 * Requests that were understood and refused for what stands in them, as either side tells it: `from` asks, `to` refuses.
 * HTTP's 400, 401, 403 and 422 say that it is the request that has to change.
 */
export function refusalsOf(telemetry: Told): Complaint[] {
  const found = namings(telemetry).flatMap(({ from, to, lines, isOfCaller, isOfCallee }): Complaint[] => {
    const refusing = lines.filter(isRefusal);
    if (refusing.length < fewest) return [];
    if (isOfCaller) return [{ from: to, to: from, lines: refusing }];
    return isOfCallee ? [{ from, to, lines: refusing }] : [];
  });
  return [...grouped(found, ({ from, to }) => `${from}\0${to}`).values()].flatMap((same) => same.slice(0, 1));
}

const noAnswer =
  /time[d -]?out|deadline|refused|unreachable|unavailable|no route|reset by peer|broken pipe|(?:no|not|without an?) (?:answer|respon[sd]|repl)|\b50[234]\b|econn|did not answer/i;

/** What the caller will not talk to is as good as not there. */
const notTrusted = /certificate (?:has |is )?(?:expired|not yet valid|verify failed)|x509: certificate/i;

/** Complaints that the named one does not answer, or shows no certificate that its callers take. */
export function unreached(complaints: readonly Complaint[]): Complaint[] {
  return complaints.filter(({ lines }) =>
    lines.every(({ body }) => noAnswer.test(body.slice(0, lookedAt)) || notTrusted.test(body.slice(0, lookedAt))),
  );
}

const refused =
  /\b(?:400|401|403|422)\b|unauthori[sz]ed|forbidden|bad request|unprocessable|(?:invalid|bad|wrong|unknown|missing|no) (?:signature|header|token|field|key|credential|audience|parameter)/i;

function isRefusal({ body }: LogLine): boolean {
  return refused.test(body.slice(0, lookedAt));
}

/** Who names whom in words that came with the window. */
function namings({
  logs,
  series,
  spans,
  edges,
  alert,
}: Told): (Complaint & { isOfCaller: boolean; isOfCallee: boolean })[] {
  const names = new Set(
    [...series, ...spans, ...logs]
      .map(({ service }) => service)
      .concat(
        edges.flatMap(({ from, to }) => [from, to]),
        [...namedPeers(spans)],
      )
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
  const answering = [...nameServicesOf({ series, logs })];
  const told = fresh.flatMap((line) => {
    if (!unresolved.test(line.body.slice(0, lookedAt)))
      return namesIn(line.body, names, line.service).map((to) => ({ to, line }));
    // Whose name is not found is not there to be complained of; who answers for names is, where that is one.
    const called = answering.filter((one) => topology.callees(line.service).includes(one));
    const [to, other] = called.length > 0 ? called : answering;
    return to === undefined || other !== undefined || to === line.service ? [] : [{ to, line }];
  });
  const found = [...grouped(told, ({ to, line }) => `${line.service}\0${to}`).values()].flatMap((same): Complaint[] => {
    const [first] = same;
    if (!first || same.length < fewest) return [];
    return [{ from: first.line.service, to: first.to, lines: same.map(({ line }) => line) }];
  });
  return found.map((one) => {
    const calls = topology.callees(one.from).includes(one.to);
    const isCalled = topology.callees(one.to).includes(one.from);
    return { ...one, isOfCaller: isCalled && !calls, isOfCallee: calls };
  });
}

/** Known names that a line says: as a word, or as the first part of an address. */
function namesIn(body: string, names: ReadonlySet<string>, own: string): string[] {
  const text = body.slice(0, lookedAt);
  const said = new Set<string>();
  for (const word of text.split(/[^\w.-]+/)) {
    // Most words of a line are too short for a name, and this is asked of every line.
    if (word.length < shortest) continue;
    // Users of databases are spelt with `_` where a host's name has `-`.
    for (const name of [word.replace(/[.-]+$/, ''), word.split('.', 1)[0] ?? '', word.replaceAll('_', '-')])
      if (name !== own && names.has(name)) said.add(name);
  }
  return [...said];
}
