/**
 * A few services that call each other, and how each does when one of them is in trouble.
 * Owns: rates, shares of failures and seconds along the calls. Refuses: writing series.
 */

export interface Trouble {
  /** Share of its requests that fail by its own doing. */
  errors?: number;
  /** Seconds that it adds of its own. */
  slow?: number;
  /** Callers get no answer at all, and it has no series. */
  gone?: boolean;
}

export interface OthersGraph {
  /** From caller to callees with calls a request. */
  calls: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Requests a second at the entries. */
  entries: Readonly<Record<string, number>>;
}

export interface Health {
  rate: number;
  errors: number;
  seconds: number;
}

/** Every service and what is only called. */
export function namesOf({ calls }: OthersGraph): string[] {
  return [...new Set(Object.entries(calls).flatMap(([from, to]) => [from, ...Object.keys(to)]))];
}

/** Seconds after which a caller gives up. */
const patience = 5;

export function healthOf(graph: OthersGraph, name: string, troubles: Readonly<Record<string, Trouble>>): Health {
  const callees = Object.entries(graph.calls[name] ?? {});
  const own = troubles[name] ?? {};
  let fine = 1 - Math.min(1, 0.002 + (own.errors ?? 0));
  let seconds = 0.02 + (own.slow ?? 0);
  for (const [callee, share] of callees) {
    const below = healthOf(graph, callee, troubles);
    const asked = Math.min(1, share);
    const lost = troubles[callee]?.gone ? 1 : below.errors;
    fine *= 1 - asked * lost * 0.9;
    seconds += share * (troubles[callee]?.gone ? 0.5 : Math.min(patience, below.seconds));
    if (below.seconds >= patience) fine *= 1 - asked * 0.5;
  }
  return { rate: rateOf(graph, name), errors: own.gone ? 1 : 1 - fine, seconds };
}

function rateOf(graph: OthersGraph, name: string): number {
  let rate = graph.entries[name] ?? 0;
  for (const [caller, callees] of Object.entries(graph.calls))
    if (callees[name]) rate += callees[name] * rateOf(graph, caller);
  return rate;
}
