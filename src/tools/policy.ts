/**
 * Read or write, and how risky: what a call is, whoever asks.
 * Owns: the classification. Refuses: asking people; a write without an approval is refused by the gate.
 */
import picomatch from 'picomatch';
import type { Risk } from '../run/approval.ts';
import type { IncidentState } from '../run/incident-state.ts';
import { triageOf } from '../run/run-finding.ts';
import type { ToolSpec } from './tool.ts';

export interface PolicyOptions {
  /** Globs over `server.tool` that the team listed as reads. */
  reads: readonly string[];
  /** Servers whose own readOnlyHint is believed. */
  trusted: readonly string[];
  /** Fingerprints that were reviewed, by tool; a tool that is listed with another one is a write until reviewed. */
  reviewed?: Readonly<Record<string, string>>;
  /** Component names of the team's catalog. */
  catalog: readonly string[];
}

export interface Classified {
  kind: 'read' | 'write';
  risk: Risk;
  why: string;
}

/** Argument names whose value names a component. */
const componentArguments = ['service', 'component', 'deployment', 'workload', 'app'];

export class Policy {
  readonly #isRead: (name: string) => boolean;
  readonly #options: PolicyOptions;

  constructor(options: PolicyOptions) {
    this.#options = options;
    this.#isRead = options.reads.length > 0 ? picomatch([...options.reads]) : () => false;
  }

  classify(spec: ToolSpec): Classified {
    const reviewed = this.#options.reviewed?.[spec.name];
    if (reviewed !== undefined && reviewed !== spec.fingerprint) {
      return { kind: 'write', risk: 'high', why: `${spec.name} changed since it was reviewed` };
    }
    if (this.#isRead(spec.name)) return { kind: 'read', risk: 'low', why: 'listed under reads' };
    if (this.#options.trusted.includes(spec.server) && spec.readOnlyHint) {
      return { kind: 'read', risk: 'low', why: `${spec.server} is trusted and says that it only reads` };
    }
    return { kind: 'write', risk: spec.destructiveHint ? 'high' : 'medium', why: 'not listed under reads' };
  }

  /** Catalog and topology: what this incident's looks at the system have named. */
  components(state: IncidentState): Set<string> {
    const known = new Set(this.#options.catalog);
    if (state.brief?.service) known.add(state.brief.service);
    for (const run of state.runs.values()) {
      const triage = triageOf(run);
      {
        for (const { component } of triage?.components ?? []) known.add(component);
        for (const { component } of triage?.anomalies ?? []) known.add(component);
        for (const component of triage?.blastRadius ?? []) known.add(component);
      }
    }
    return known;
  }

  /** The component that a write's arguments name but nobody knows; null when there is none. */
  unknownComponent(args: Record<string, unknown>, known: ReadonlySet<string>): string | null {
    for (const name of componentArguments) {
      const value = args[name];
      if (typeof value === 'string' && !known.has(value)) return value;
    }
    return null;
  }
}

const order: Risk[] = ['low', 'medium', 'high'];

/** Arguments and workflow can only raise a risk. */
export function higherRisk(a: Risk, b: Risk): Risk {
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}
