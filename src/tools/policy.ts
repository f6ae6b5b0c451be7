/**
 * Read or write, how risky, and what becomes of a call: allowed, asked, denied, each with the reason.
 * Owns: the rules, in the order in which they are asked. Pure. Refuses: asking people; a write without an approval is
 * refused by the gate.
 */
import { isSameEnvironment, mayBeProduction, usualEnvironment } from '../run/labels/environment.ts';
import { isUpTo, type Risk, type RiskFrom } from '../run/actions/approval.ts';
import type { IncidentState } from '../run/incident-state.ts';
import { knownNames, namedComponents } from '../run/labels/known-names.ts';
import type { KnownNames } from '../run/actions/provenance.ts';
import type { Autonomy } from '../run/trust/autonomy-now.ts';
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
  /** Where each server works, by its name, as far as the team says. */
  environments?: Readonly<Record<string, string>>;
  /** The server that keeps what incidents turned out to be, and the two tools that Aura itself calls there. */
  memory?: Memory;
}

export interface Memory {
  server: string;
  read: string;
  write: string;
}

/** A write that is done on a lower environment's server first, because a workflow says so of its own action. */
export interface Trial {
  /** The action's own tool. */
  tool: string;
  /** The server that `rehearse: { server }` of the action names. */
  server: string;
}

export interface Classified {
  kind: 'read' | 'write';
  risk: Risk;
  /** What a write's risk comes from. */
  riskFrom?: RiskFrom;
  /** Where its server works, in its usual spelling; absent where nobody said. */
  environment?: string;
  why: string;
}

/** Somebody who only looks (first look, question, verification, program), a model, a workflow, a person in the chat. */
export type Asker = 'reader' | 'model' | 'workflow' | 'person';

/** What a decision rests on. */
export interface PolicyCase {
  spec: ToolSpec;
  by: Asker;
  /** It is proposed as an action: decided on like a write, whatever its tool is. */
  action?: boolean;
  /** The risk that the workflow gives its action; it can only raise the tool's own. */
  risk?: Risk;
  /** What is wrong with the arguments, given where each came from, one sentence each. */
  faults?: readonly string[];
  /** Paths of foreign free text in the arguments. */
  freeText?: readonly string[];
  /** Why the arguments hold a secret. */
  secret?: string | null;
  /** Somebody may decide on it. */
  approvable?: boolean;
  autonomy?: Autonomy;
  /** Where the workflow changes something, as it says itself. */
  environment?: string | undefined;
  /** Where the incident is, as its labels say. */
  incidentIn?: string | undefined;
  /** It was proposed in this run before, and its tool changed since. */
  again?: boolean;
}

export type Outcome = 'allow' | 'ask' | 'deny';

export interface Decided extends Classified {
  outcome: Outcome;
  /** Why this outcome; `why` says why it is a read or a write. */
  because: string;
}

interface Rule {
  name: string;
  /** Null where the rule has nothing to say. */
  decide(it: PolicyCase, classified: Classified): { outcome: Outcome; because: string } | null;
}

const deny = (because: string) => ({ outcome: 'deny' as const, because });
const ask = (because: string) => ({ outcome: 'ask' as const, because });
const allow = (because: string) => ({ outcome: 'allow' as const, because });

/** The first one that has something to say decides. */
export const policyRules: readonly Rule[] = [
  {
    name: 'a read is allowed',
    decide: ({ action }, { kind, why }) => (kind === 'read' && !action ? allow(why) : null),
  },
  {
    name: 'who only looks never writes',
    decide: ({ spec, by }, { why }) =>
      by === 'reader' ? deny(`${spec.name} is a write (${why}) and needs an approval`) : null,
  },
  {
    name: 'a write holds no secret',
    decide: ({ spec, secret }) => (secret ? deny(`${spec.name} is not called: ${secret}`) : null),
  },
  {
    name: 'an argument of a write is of known origin, or of the form that it should have',
    decide: ({ faults = [] }) => (faults.length > 0 ? deny(faults.join('; ')) : null),
  },
  {
    name: 'a workflow changes nothing outside of its environment',
    decide: ({ spec, environment }, { environment: at }) => {
      if (environment === undefined || isWhere(at, environment)) return null;
      const where = at ?? 'an environment that nobody named';
      return deny(`${spec.server} works in ${where}, and the workflow is for ${environment}; ${sayWhere(spec, at)}`);
    },
  },
  {
    name: 'foreign free text is never written without asking',
    decide: ({ freeText = [], approvable }) =>
      freeText.length === 0 ? null : approvable ? ask(`${freeText.join(', ')} holds foreign text`) : deny(nobody),
  },
  {
    name: 'a person decides on what a model or the chat asks for',
    decide: ({ by, approvable }) => (by === 'workflow' ? null : approvable ? ask(`a ${by} asks for it`) : deny(nobody)),
  },
  {
    name: 'what changed under its first card is asked for again',
    decide: ({ again, approvable }) =>
      again ? (approvable ? ask('its tool changed since it was proposed') : deny(nobody)) : null,
  },
  {
    name: 'what is not where the incident is, is asked for',
    decide: ({ spec, incidentIn, approvable }, { environment: at }) => {
      if (incidentIn === undefined || at === undefined || isWhere(at, incidentIn)) return null;
      return approvable ? ask(`${spec.server} works in ${at}, and the incident is in ${incidentIn}`) : deny(nobody);
    },
  },
  {
    name: 'autonomy goes as far as its risk',
    decide: ({ autonomy, risk = 'low' }, classified) => {
      if (autonomy?.level !== 'autonomous') return null;
      const isLower = !mayBeProduction(classified.environment);
      const upTo = isLower ? higherRisk(autonomy.upTo, autonomy.lower ?? 'low') : autonomy.upTo;
      if (!isUpTo(higherRisk(risk, classified.risk), upTo)) return null;
      return allow(`autonomous up to ${upTo} risk${upTo === autonomy.upTo ? '' : ` in ${classified.environment}`}`);
    },
  },
  {
    name: 'everything else is asked for',
    decide: ({ autonomy, approvable }) =>
      approvable
        ? ask(
            autonomy?.because ??
              (autonomy?.level === 'autonomous' ? 'its risk is above autonomy' : 'writes are asked for'),
          )
        : deny(nobody),
  },
];

/** What nobody named may be production, and is nothing else. */
function isWhere(at: string | undefined, wanted: string): boolean {
  const where = usualEnvironment(wanted);
  return at === undefined ? mayBeProduction(where) : isSameEnvironment(at, where);
}

function sayWhere({ server }: ToolSpec, at: string | undefined): string {
  return at === undefined ? `say "environment:" of ${server} in aura.yaml` : 'name a server of the same environment';
}

const nobody =
  'nobody may approve it; name approvers under "actions:" of the workflow, or under "approvers:" in aura.yaml';

export class Policy {
  readonly #isRead: (name: string) => boolean;
  readonly #options: PolicyOptions;

  constructor(options: PolicyOptions) {
    this.#options = options;
    this.#isRead = readMatcher(options.reads);
  }

  classify(spec: ToolSpec): Classified {
    const environment = this.#environmentOf(spec.server);
    return { ...this.#kindOf(spec), ...(environment === undefined ? {} : { environment }) };
  }

  /** In its usual spelling; undefined where nobody said. */
  #environmentOf(server: string): string | undefined {
    const { environments = {} } = this.#options;
    const named = Object.hasOwn(environments, server) ? environments[server] : undefined;
    return named === undefined ? undefined : usualEnvironment(named);
  }

  #kindOf(spec: ToolSpec): Classified {
    if (this.changedSinceReview(spec))
      return {
        kind: 'write',
        risk: 'high',
        riskFrom: 'changed',
        why: `${spec.name} changed since it was reviewed`,
      };
    if (this.#options.memory?.server === spec.server)
      return {
        kind: 'write',
        risk: 'high',
        riskFrom: 'write',
        why: `${spec.server} keeps memories, and what it answers is no evidence`,
      };
    if (this.#isRead(spec.name)) return { kind: 'read', risk: 'low', why: 'listed under reads' };
    if (this.#options.trusted.includes(spec.server) && spec.readOnlyHint) {
      return { kind: 'read', risk: 'low', why: `${spec.server} is trusted and says that it only reads` };
    }
    const [risk, riskFrom] = spec.destructiveHint ? (['high', 'destructive'] as const) : (['medium', 'write'] as const);
    return { kind: 'write', risk, riskFrom, why: 'not listed under reads' };
  }

  /** What becomes of a call. */
  decide(it: PolicyCase): Decided {
    const classified = this.classify(it.spec);
    const risk = higherRisk(it.risk ?? 'low', classified.risk);
    const raised = risk === classified.risk ? {} : { riskFrom: 'workflow' as const };
    for (const rule of policyRules) {
      const decided = rule.decide(it, classified);
      if (decided) return { ...classified, risk, ...raised, ...decided };
    }
    return { ...classified, risk, ...raised, ...deny(nobody) };
  }

  /** Why Aura itself does not ask this tool for a record, or give it one; null where it may. */
  refusalOfMemory({ name }: ToolSpec, passage: 'read' | 'write'): string | null {
    const { memory } = this.#options;
    if (memory?.[passage] === name) return null;
    return `${name} is not what "memory:" in aura.yaml names for this`;
  }

  /**
   * Why this is not called without an approval as the rehearsal of a workflow's action; null where it may be. `server`:
   * the one that the workflow names. Only a server that is said to be lower than production, and where neither the action
   * nor the incident is.
   */
  refusalOfTrial(
    spec: ToolSpec,
    { tool, server, incidentIn }: Trial & { incidentIn?: string | undefined },
  ): string | null {
    const [own = '', ...rest] = tool.split('.');
    const at = this.#environmentOf(spec.server);
    const there = this.#environmentOf(own);
    if (spec.name !== `${server}.${rest.join('.')}`) return `no workflow rehearses ${tool} with ${spec.name}`;
    if (spec.server === own) return `${server} is the server of the action itself; name one of a lower environment`;
    if (at === undefined) return `nobody says where ${server} works; say "environment:" of it in aura.yaml`;
    if (mayBeProduction(at)) return `${server} works in ${at}; name the server of a lower environment`;
    if (there !== undefined && isSameEnvironment(at, there))
      return `${server} works in ${at}, as ${own} does; name the server of a lower environment`;
    if (incidentIn !== undefined && isSameEnvironment(at, incidentIn)) return `the incident itself is in ${at}`;
    if (this.changedSinceReview(spec)) return `${spec.name} changed since it was reviewed`;
    return this.#options.memory?.server === server ? `${server} keeps memories` : null;
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

  /**
   * Every component that this incident talks about or its call graph has; evidence may be about any of them. What broke
   * may have been silent in the first look, and be seen by another tool only.
   */
  named(state: IncidentState): Set<string> {
    const { topology } = this.known(state);
    return new Set([...namedComponents(this.#options.catalog, state), ...topology]);
  }
}

/** Arguments and workflow can only raise a risk. */
export function higherRisk(a: Risk, b: Risk): Risk {
  return isUpTo(b, a) ? a : b;
}
