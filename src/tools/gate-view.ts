/**
 * A call as the gate sees it before anything runs: its tool, its arguments, and what policy makes of them.
 * Owns: what is said of a tool that nobody has and of arguments that do not fit. Refuses: running and journaling.
 */
import type { ToolStamp } from '../run/actions/approval.ts';
import { environmentOf } from '../run/labels/environment.ts';
import type { IncidentState } from '../run/incident-state.ts';
import { malformedFault } from './argument-faults.ts';
import { type CheckedCall, checkArguments } from './check-arguments.ts';
import { decisionOn, type GateCase, type Proposing } from './gate-rules.ts';
import { nearestNames } from './nearest-names.ts';
import type { Decided, Policy } from './policy.ts';
import type { Toolbox, ToolSpec } from './tool.ts';
import { stampOf } from './tool-stamp.ts';

/** What policy makes of a call that is to be proposed. */
export interface Previewed extends Decided {
  tool: ToolStamp;
  /** Paths of foreign free text in its arguments: with one of these nothing is done without asking. */
  freeText: string[];
}

/** A call, its argument text where that was no JSON object. */
export type ViewedCall = CheckedCall & { malformed?: string };

export class GateView {
  readonly #toolbox: Toolbox;
  readonly #policy: Policy;

  constructor({ toolbox, policy }: { toolbox: Toolbox; policy: Policy }) {
    this.#toolbox = toolbox;
    this.#policy = policy;
  }

  /** The tool, once the arguments fit it; else why the call cannot be made. */
  async fitting(call: ViewedCall, how?: { fresh: boolean }): Promise<ToolSpec | { why: string }> {
    const spec = await this.#toolbox.find(call.tool, how);
    if ('missing' in spec) return { why: await this.#missing(call.tool, spec.missing) };
    if (call.malformed !== undefined) return { why: malformedFault(call.tool, call.malformed) };
    const faults = await this.#toolbox.check(spec, call.args);
    return faults.length > 0 ? { why: `the arguments of ${call.tool} do not fit: ${faults.join('; ')}` } : spec;
  }

  /** A call as the rules see it. */
  caseOf(spec: ToolSpec, call: CheckedCall, state: IncidentState): GateCase {
    const policy = this.#policy;
    const known = policy.known(state);
    return {
      policy,
      spec,
      call,
      stamp: stampOf(policy, spec),
      incidentIn: environmentOf(state.brief?.labels),
      check: (checked) => checkArguments(checked, known, spec.inputSchema),
    };
  }

  /** What policy sees in a call, or why it cannot be proposed at all. */
  async preview(state: IncidentState, call: ViewedCall, by: Proposing): Promise<Previewed | { refused: string }> {
    const spec = await this.fitting(call);
    if ('why' in spec) return { refused: spec.why };
    const it = this.caseOf(spec, call, state);
    const { decided, freeText } = decisionOn(it, by);
    return decided.outcome === 'deny' ? { refused: decided.because } : { ...decided, tool: it.stamp, freeText };
  }

  async #missing(name: string, why: string): Promise<string> {
    const { tools } = await this.#toolbox.list();
    const nearest = nearestNames(
      name,
      tools.map((tool) => tool.name),
    );
    return nearest.length > 0 ? `${why}; the nearest: ${nearest.join(', ')}` : why;
  }
}
