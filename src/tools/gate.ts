/**
 * The one gate that every tool call passes, whoever asks. In order: an answer that is recorded; find; the arguments;
 * what may pass (gate-rules.ts); circles, the same read, admission (gate-entry.ts, one commit); a turn
 * (gate-turns.ts); run, redact, distil, note, evidence (gate-record.ts). Owns: this order, and that each refusal is in
 * the journal with its reason. Refuses: deciding an approval (the desk does) and giving a whole output to anybody.
 */
import { type Admitted, type CallLimits, trialUnderWay } from '../run/admission.ts';
import type { Approval } from '../run/actions/approval.ts';
import { isWriter, type OpenCall } from '../run/caller.ts';
import type { Evidence } from '../run/evidence.ts';
import type { Links } from '../run/finding/evidence-link.ts';
import type { Fact } from '../run/fact.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Journal } from '../run/journal.ts';
import type { KnownNames, Origin } from '../run/actions/provenance.ts';
import type { AskPeople } from '../run/servers/server-question.ts';
import { FenceLost } from '../run/fence-lost.ts';
import type { NoteStore } from '../scratchpad/note-store.ts';
import { askFor } from './ask-for.ts';
import { type AskedCall, askedCall } from './asked-call.ts';
import type { Authority } from './authority.ts';
import type { CheckedCall } from './check-arguments.ts';
import { asksAnew, type GateCall } from './gate-call.ts';
import { admitCall, type Entry, entryOf, refusal } from './gate-entry.ts';
import { answeredBy, type GateResult, type Passed, type Refused, recordedOf } from './gate-ledger.ts';
import { type Recorded, recordCall, resultOf, stopped } from './gate-record.ts';
import { dryCall, type Proposing, refusalOfRead, refusalOfTrial, refusalOfWrite, type Vouched } from './gate-rules.ts';
import { Turns } from './gate-turns.ts';
import { GateView, type Previewed } from './gate-view.ts';
import type { Classified, Policy, Trial } from './policy.ts';
import { secretFault } from './result-without-secrets.ts';
import type { Toolbox, ToolSpec } from './tool.ts';
import { toolWatch, type ToolWatch } from './tool-stamp.ts';

export interface GateLimits {
  toolCalls: number;
  questionCalls: number;
  toolSeconds: number;
  toolRetries: number;
  digestTokens: number;
  /** Calls under way at once; the design's own where absent. */
  callsAtOncePerServer?: number;
  callsAtOncePerRun?: number;
}

/** Who proposes a write, and what is known of it besides its arguments. */
export interface ProposedBy {
  by: Proposing;
  /** Where each argument came from. */
  trace: (spec: ToolSpec, known: KnownNames) => Origin[];
  /** Why it is not proposed once more; null where it may be. */
  earlier: (state: IncidentState) => string | null;
}

/** A write that may be shown to people. */
export interface Proposal extends Previewed {
  origins: Origin[];
}

interface AdmittedCall {
  call: OpenCall;
  /** The incident as it is when the call begins. */
  state: IncidentState;
}

export type { GateResult } from './gate-ledger.ts';
export type { GateCall } from './gate-call.ts';

export interface GateParts {
  journal: Journal;
  toolbox: Toolbox;
  policy: Policy;
  notes: NoteStore;
  limits: GateLimits;
  /** The team's templates, for evidence to carry a link. */
  links?: Links;
  /** Reaches people where a server asks them something. */
  people?: AskPeople;
}

export class Gate implements ToolWatch {
  readonly #parts: GateParts;
  readonly #view: GateView;
  readonly #turns: Turns;
  /** Reads under way, by incident, run and what they ask for. */
  readonly #asking = new Map<string, Promise<GateResult>>();

  constructor(parts: GateParts) {
    this.#parts = parts;
    this.#view = new GateView(parts);
    const { callsAtOncePerServer: perServer = 4, callsAtOncePerRun: perRun = 8 } = parts.limits;
    this.#turns = new Turns({ perServer, perRun });
  }

  /** A read. Whatever comes back, also a failure, is evidence; only what was refused is not. */
  async read(call: GateCall): Promise<GateResult> {
    const asked = askedCall(call.tool, call.args);
    // What watches a change, or brings more than its arguments, is no repetition of anything.
    const isSame = asked.asks !== null && !call.sample && !call.beside && !asksAnew(call.caller);
    if (!isSame) return this.#read(call, asked, null);
    const name = `${call.incident} ${call.caller.run} ${asked.asks}`;
    // The same read beside it is waited for, and then found in the ledger.
    for (let other = this.#asking.get(name); other; other = this.#asking.get(name)) await other.catch(() => undefined);
    const reading = this.#read(call, asked, asked.asks).finally(() => this.#asking.delete(name));
    this.#asking.set(name, reading);
    return reading;
  }

  /** `asks`: what it may share with other calls; null where it shares nothing. */
  async #read(call: GateCall, asked: AskedCall, asks: string | null): Promise<GateResult> {
    const { journal, notes, policy } = this.#parts;
    // What is recorded stays so: what this process knows of it is enough. The rest is decided on the newest state.
    const before = await recordedOf(notes, await journal.known(call.incident), call);
    if (before) return before;
    const spec = await this.#view.fitting(call);
    if ('why' in spec) return this.#refuse(call, asked, spec.why);
    const barred = refusalOfRead({ policy, spec });
    if (barred) return this.#refuse(call, asked, barred);
    const held = new Map<string, Passed | null>();
    const it = { call, asks, known: asked.asks, shares: !spec.keepsItself, limits: this.#limits, held };
    for (;;) {
      let entry: Entry | undefined;
      const state = await this.#write(call, (now) => (entry = entryOf(now, it)).facts);
      if (!entry) throw new Error('A read was not decided.');
      if ('wanted' in entry) held.set(entry.wanted.id, await answeredBy(notes, call.incident, entry.wanted));
      else if ('refused' in entry) return entry.refused;
      else if ('answer' in entry) return entry.already ? Object.assign(entry.answer, { already: true }) : entry.answer;
      else return this.#performRead(call, spec, asked, { call: entry.admitted, state });
    }
  }

  async #admittedRead(call: GateCall, spec: ToolSpec, asked: AskedCall): Promise<GateResult> {
    const admitted = await this.#admitted(call);
    if ('refused' in admitted) return this.#refuse(call, asked, admitted.refused, true);
    return this.#performRead(call, spec, asked, admitted);
  }

  async #performRead(call: GateCall, spec: ToolSpec, asked: AskedCall, admitted: AdmittedCall): Promise<GateResult> {
    // What is given to a memory server, or looked for there, is tried once, and so is what writes.
    const isOnce = call.caller.kind === 'memory' || isWriter(call.caller);
    const toolRetries = isOnce ? 0 : this.#parts.limits.toolRetries;
    const { evidence: seen, raw } = await this.#perform(call, admitted, spec, asked, toolRetries, call.beside);
    const evidence: Evidence = call.sample ? { ...seen, sample: true } : seen;
    await this.#write(call, () => [{ type: 'evidence-recorded', evidence }]);
    return resultOf({ evidence, raw });
  }

  /** A record of the installation's own, kept at the memory server or looked for there. */
  async remember(call: GateCall, passage: 'read' | 'write'): Promise<GateResult> {
    const asked = askedCall(call.tool, call.args);
    const spec = await this.#view.fitting(call);
    if ('why' in spec) return this.#refuse(call, asked, spec.why);
    const barred = this.#parts.policy.refusalOfMemory(spec, passage) ?? secretFault(call.args);
    if (barred !== null) return this.#refuse(call, asked, barred);
    return this.#admittedRead(call, spec, asked);
  }

  /** A dry run of a write: a read, where somebody vouches that its tool changes nothing then. */
  async rehearse(call: GateCall, vouched: Vouched | null): Promise<GateResult> {
    const before = await recordedOf(this.#parts.notes, await this.#parts.journal.load(call.incident), call);
    if (before) return before;
    const asked = askedCall(call.tool, call.args);
    const spec = await this.#view.fitting(call);
    if ('why' in spec) return this.#refuse(call, asked, spec.why);
    const dry = dryCall(spec, call.args, vouched);
    if ('refused' in dry) return this.#refuse(call, asked, dry.refused);
    return this.#admittedRead({ ...call, args: dry.args }, spec, askedCall(call.tool, dry.args));
  }

  /**
   * A write on a lower environment's server, once, before its like is proposed: the workflow's word stands for an approval
   * there. `unknown`: it was begun, and nobody knows how it ended.
   */
  async tryBelow(call: GateCall, trial: Trial, origins: readonly Origin[]): Promise<GateResult | 'unknown'> {
    const state = await this.#parts.journal.load(call.incident);
    const before = await recordedOf(this.#parts.notes, state, call);
    if (before) return before;
    if (trialUnderWay(state)) return 'unknown';
    const asked = askedCall(call.tool, call.args);
    const spec = await this.#view.fitting(call, { fresh: true });
    if ('why' in spec) return this.#refuse(call, asked, spec.why);
    const barred = refusalOfTrial(this.#view.caseOf(spec, { ...call, origins }, state), trial);
    return barred === null ? this.#admittedRead(call, spec, asked) : this.#refuse(call, asked, barred);
  }

  /**
   * A write, once, with the authority of an approval that is being executed. Its evidence is handed back unrecorded, so
   * that it is committed together with the outcome.
   */
  async write(call: GateCall, authority: Authority): Promise<GateResult> {
    const asked = askedCall(call.tool, call.args);
    const spec = await this.#view.fitting(call, { fresh: true });
    if ('why' in spec) return this.#refuse(call, asked, spec.why);
    const state = await this.#parts.journal.load(call.incident);
    const approval = state.approvals.get(authority.approval);
    const refusal = refusalOfWrite(this.#view.caseOf(spec, call, state), { approval, authority });
    if (refusal) return this.#refuse(call, asked, refusal);
    const admitted = await this.#admitted(call);
    if ('refused' in admitted) return this.#refuse(call, asked, admitted.refused, true);
    const meta = { 'aura/execution': authority.approval };
    return resultOf(await this.#perform(call, admitted, spec, asked, 0, meta));
  }

  /** Read or write, as policy sees a tool. */
  classify(spec: ToolSpec): Classified {
    return this.#parts.policy.classify(spec);
  }

  /** The names that catalog and topology vouch for in an incident. */
  known(state: IncidentState): KnownNames {
    return this.#parts.policy.known(state);
  }

  /** What policy sees in a call, or why it cannot be proposed at all. */
  preview(state: IncidentState, call: CheckedCall, by: Proposing): Promise<Previewed | { refused: string }> {
    return this.#view.preview(state, call, by);
  }

  /** A write that a model calls: what policy makes of it, or why it cannot be proposed, which is in the journal then. */
  async propose(call: GateCall, { by, trace, earlier }: ProposedBy): Promise<Proposal | { refused: string }> {
    const { journal, policy, notes } = this.#parts;
    const asked = askedCall(call.tool, call.args);
    const refuse = async (why: string) => ({ refused: (await this.#refuse(call, asked, why)).why });
    const state = await journal.load(call.incident);
    const before = await recordedOf(notes, state, call);
    if (before && !before.passed) return { refused: before.why };
    const spec = await this.#view.fitting(call);
    if ('why' in spec) return refuse(spec.why);
    const origins = trace(spec, policy.known(state));
    const { tool, args } = call;
    const previewed = await this.#view.preview(state, { tool, args, origins }, by);
    if ('refused' in previewed) return refuse(previewed.refused);
    const why = earlier(state);
    return why === null ? { ...previewed, origins } : refuse(why);
  }

  changeOf(approval: Approval): Promise<string | null> {
    return toolWatch(this.#parts.toolbox, this.#parts.policy, this.#parts.limits.toolSeconds * 1_000).changeOf(
      approval,
    );
  }

  /** Calls that are admitted at the same time share one commit, and none of them can overshoot. */
  async #admitted(call: GateCall): Promise<Admitted & { state: IncidentState }> {
    let admitted: Admitted = { refused: 'not admitted', limit: true };
    const state = await this.#write(call, (current) => {
      admitted = admitCall(current, call, this.#limits);
      return 'fact' in admitted && admitted.fact ? [admitted.fact] : [];
    });
    return { ...admitted, state };
  }

  get #limits(): CallLimits {
    return { run: this.#parts.limits.toolCalls, question: this.#parts.limits.questionCalls };
  }

  async #perform(
    call: GateCall,
    { call: open, state }: AdmittedCall,
    spec: ToolSpec,
    { shown }: AskedCall,
    retries: number,
    meta: Record<string, unknown> | undefined,
  ): Promise<Recorded> {
    const { toolbox, notes, policy, limits, links = {} } = this.#parts;
    const { incident, args, question, kind, signal, caller } = call;
    const isWrite = isWriter(caller);
    const turn = { server: spec.server, signal, first: isWrite, ...(isWrite ? {} : { run: caller.run }) };
    const giveBack = await this.#turns.take(turn);
    const { toolSeconds } = limits;
    const digestTokens = Math.min(call.digestTokens ?? limits.digestTokens, limits.digestTokens);
    const named = (it: IncidentState) => policy.named(it);
    const parts = { toolbox, notes, links, timeout: toolSeconds * 1_000, digestTokens, named };
    try {
      const ask = askFor(this.#parts.people, call, spec);
      const it = { incident, state, open, spec, args, shown, question, kind, meta, retries, signal, ask };
      return await recordCall(parts, it, giveBack ? undefined : stopped);
    } finally {
      giveBack?.();
    }
  }

  async #refuse(call: GateCall, { asks }: AskedCall, because: string, limit = false): Promise<Refused> {
    const { refused, facts } = refusal({ call, known: asks }, because, limit);
    await this.#write(call, () => facts);
    return refused;
  }

  async #write({ incident, fence }: GateCall, facts: (state: IncidentState) => Fact[]): Promise<IncidentState> {
    const written = await this.#parts.journal.decide(incident, (state) => ({ facts: facts(state) }), fence);
    if (!written.ok) throw new FenceLost(incident);
    return written.state;
  }
}
