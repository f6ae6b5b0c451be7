/**
 * Read or write, and how risky: what a call is, whoever asks.
 * Owns: the classification. Refuses: asking people; a write without an approval is refused by the gate.
 */
import type { Risk } from '../run/approval.ts';
import type { IncidentState } from '../run/incident-state.ts';
import { knownNames, namedComponents } from '../run/known-names.ts';
import type { KnownNames } from '../run/provenance.ts';
import { readMatcher } from './read-globs.ts';
import type { ToolSpec } from './tool.ts';

export interface PolicyOptions {
  /** Globs over `server.tool` that the team listed as reads; a leading `!` takes away. */
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

export class Policy {
  readonly #isRead: (name: string) => boolean;
  readonly #options: PolicyOptions;

  constructor(options: PolicyOptions) {
    this.#options = options;
    this.#isRead = readMatcher(options.reads);
  }

  classify(spec: ToolSpec): Classified {
    if (this.changedSinceReview(spec))
      return { kind: 'write', risk: 'high', why: `${spec.name} changed since it was reviewed` };
    if (this.#isRead(spec.name)) return { kind: 'read', risk: 'low', why: 'listed under reads' };
    if (this.#options.trusted.includes(spec.server) && spec.readOnlyHint) {
      return { kind: 'read', risk: 'low', why: `${spec.server} is trusted and says that it only reads` };
    }
    return { kind: 'write', risk: spec.destructiveHint ? 'high' : 'medium', why: 'not listed under reads' };
  }

  /** True when a person reviewed the tool and it is another one now. */
  changedSinceReview({ name, fingerprint }: ToolSpec): boolean {
    const { reviewed = {} } = this.#options;
    return Object.hasOwn(reviewed, name) && reviewed[name] !== fingerprint;
  }

  /** The names that catalog and topology vouch for in this incident. */
  known(state: IncidentState): KnownNames {
    return knownNames(this.#options.catalog, state);
  }

  /** Every component that this incident talks about; evidence may be about any of them. */
  named(state: IncidentState): Set<string> {
    return namedComponents(this.#options.catalog, state);
  }
}

const order: Risk[] = ['low', 'medium', 'high'];

/** Arguments and workflow can only raise a risk. */
export function higherRisk(a: Risk, b: Risk): Risk {
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}
