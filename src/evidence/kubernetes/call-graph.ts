/**
 * Who calls whom, for checks that ask it of many components.
 * Owns: the call graph's answers, each worked out once. Refuses: addresses in variables (held-addresses).
 */
import type { Edge } from '../model/telemetry.ts';
import { type Topology, topologyOf } from '../model/topology.ts';

export class CallGraph {
  readonly #topology: Topology;
  readonly #below = new Map<string, ReadonlySet<string>>();

  constructor(edges: Edge[]) {
    this.#topology = topologyOf(edges);
  }

  callersOf(name: string): readonly string[] {
    return this.#topology.callers(name);
  }

  calleesOf(name: string): readonly string[] {
    return this.#topology.callees(name);
  }

  /** True when calls of `from` reach `to`, over others too. */
  reaches(from: string, to: string): boolean {
    let below = this.#below.get(from);
    if (!below) this.#below.set(from, (below = new Set(this.#topology.downstream(from).keys())));
    return below.has(to);
  }
}
