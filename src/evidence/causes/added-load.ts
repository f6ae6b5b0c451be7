/**
 * Components that get more requests than they used to.
 * Owns: telling more customers, who come in at the front, from callers that try again what fails, whose calls multiply
 * further down alone. Refuses: blaming; a load that came from above is its bearer's excuse.
 */
import { median, quantile } from '../../distill/statistics.ts';
import { nodeHealths } from '../model/node-health.ts';
import { within } from '../model/samples.ts';
import type { Telemetry } from '../model/telemetry.ts';
import type { Topology } from '../model/topology.ts';
import type { CauseEvidence } from './cause-evidence.ts';

/** Traffic that at least doubled is a surge; of a caller less is enough. */
const surge = 2;
const passedOn = 1.5;
/** Share of the window that traffic was lower: an hour is looked at where the trouble has lasted for minutes. */
const lasting = 0.95;
/** Saturation from which on more requests than usual are what filled it. */
const filled = 0.25;
/** And from which on it has no room left. */
const filledUp = 0.5;

export interface AddedLoad {
  /** Their trouble came with the load. */
  surged: Set<string>;
  /** Are asked again and again, because they or others fail: how much they lose says nothing, the share that fails does. */
  retried: Set<string>;
  /** Customers ask for more than these can carry, by what they themselves ran out of. */
  overrun: Set<string>;
}

/** `full`: those that ran out of something. */
export function addedLoad(
  { series, alert }: Telemetry,
  topology: Topology,
  full: ReadonlyMap<string, CauseEvidence>,
): AddedLoad {
  const rise = new Map<string, number>();
  const asking = new Set<string>();
  for (const [node, { traffic, sent }] of nodeHealths(series)) {
    if (!traffic) continue;
    if (sent) asking.add(node);
    const most = quantile(within(traffic, alert.window).values, lasting);
    const ratio = most / median(within(traffic, alert.baseline).values);
    if (Number.isFinite(ratio)) rise.set(node, ratio);
  }
  const risen = (node: string) => (rise.get(node) ?? 0) >= passedOn;
  const callersOf = (node: string) => topology.callers(node).filter((caller) => caller !== node && rise.has(caller));
  // What one asks of others more often than before is no customer's doing.
  const isEntry = (node: string) => risen(node) && !asking.has(node) && callersOf(node).length === 0;
  // Where no call of it is known, somebody may stand before it.
  const isFront = (node: string) =>
    topology.callees(node).length > 0 && topology.callers(node).every((caller) => caller === node);
  const reached = new Set([...rise.keys()].filter(isEntry));
  for (const node of reached) for (const callee of topology.callees(node)) if (risen(callee)) reached.add(callee);
  const found: AddedLoad = { surged: new Set(), retried: new Set(), overrun: new Set() };
  for (const [node, ratio] of rise) {
    if (ratio >= surge && isFront(node) && isEntry(node) && (full.get(node)?.score ?? 0) >= filledUp)
      found.overrun.add(node);
    if (ratio < surge || !callersOf(node).some(risen)) continue;
    if (!reached.has(node)) found.retried.add(node);
    const isFull = (full.get(node)?.score ?? 0) >= (reached.has(node) ? filledUp : filled);
    // Who cannot carry what customers bring is where it breaks; what one of ours began to ask is that one's doing.
    if (reached.has(node) !== isFull) found.surged.add(node);
  }
  return found;
}
