/**
 * The one gate that every tool call passes, whoever asks: validate → policy → approval → admission → run → redact →
 * distil → note → evidence. Owns: the order of these and the refusal of everything that was not allowed (gate-rules.ts says what is not).
 * Refuses: deciding an approval (the desk does) and giving a whole output to anybody.
 */
import { distilOutput } from '../distill/thread/distil-output.ts';
import { namesIn } from '../distill/thread/names-in.ts';
import { admit, type Admitted } from '../run/admission.ts';
import type { OpenCall } from '../run/caller.ts';
import type { Caller } from '../run/caller.ts';
import type { Approval, ToolStamp } from '../run/approval.ts';
import type { Evidence, EvidenceKind } from '../run/evidence.ts';
import { linkOf, type Links } from '../run/evidence-link.ts';
import type { Fact } from '../run/fact.ts';
import { type IncidentId, newId } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Journal } from '../run/journal.ts';
import type { KnownNames } from '../run/provenance.ts';
import { FenceLost } from '../run/fence-lost.ts';
import { redact } from '../redact/redact.ts';
import { redactValue } from '../redact/redact-value.ts';
import type { NoteStore } from '../scratchpad/note-store.ts';
import { inSpan } from '../telemetry/span.ts';
import type { Authority } from './authority.ts';
import { type CheckedCall, checkArguments } from './check-arguments.ts';
import { evidenceOf } from './evidence-of.ts';
import { type GateCase, refusalOf } from './gate-rules.ts';
import { withoutSecrets } from './result-without-secrets.ts';
import type { Classified, Policy } from './policy.ts';
import type { RawResult, Toolbox, ToolSpec } from './tool.ts';
import { stampOf, toolWatch, type ToolWatch } from './tool-stamp.ts';

export interface GateLimits {
  toolCalls: number;
  questionCalls: number;
  toolSeconds: number;
  toolRetries: number;
  digestTokens: number;
}

export interface GateCall {
  incident: IncidentId;
  caller: Caller;
  fence: number;
  /** Names the call within its run: a resumed run that asks under the same key is given what is recorded. */
  key?: string;
  tool: string;
  args: Record<string, unknown>;
  /** What the asker wants to know; the digest is turned to it. */
  question?: string;
  kind?: EvidenceKind;
  /** Sent with a read beside its arguments, where no model can write it; it is not recorded. */
  beside?: Record<string, unknown>;
  signal: AbortSignal;
}

/** What policy makes of a call that is to be proposed. */
export interface Previewed extends Classified {
  tool: ToolStamp;
  /** Paths of foreign free text in its arguments: with one of these nothing is done without asking. */
  freeText: string[];
}

export type GateResult =
  /** `limit`: nothing is left for this caller. */
  | { passed: false; why: string; limit?: true }
  | { passed: true; evidence: Evidence; structured: unknown; lost: boolean };

export interface GateParts {
  journal: Journal;
  toolbox: Toolbox;
  policy: Policy;
  notes: NoteStore;
  limits: GateLimits;
  /** The team's templates, for evidence to carry a link. */
  links?: Links;
}

export class Gate implements ToolWatch {
  readonly #journal: Journal;
  readonly #toolbox: Toolbox;
  readonly #policy: Policy;
  readonly #notes: NoteStore;
  readonly #limits: GateLimits;
  readonly #links: Links;

  constructor(parts: GateParts) {
    this.#journal = parts.journal;
    this.#toolbox = parts.toolbox;
    this.#policy = parts.policy;
    this.#notes = parts.notes;
    this.#limits = parts.limits;
    this.#links = parts.links ?? {};
  }

  /** A read. Whatever comes back, also a failure, is evidence; only what was refused is not. */
  async read(call: GateCall): Promise<GateResult> {
    const before = call.key === undefined ? null : await this.#recorded(call);
    if (before) return before;
    const spec = await this.#fitting(call);
    if ('why' in spec) return this.#refuse(call, spec.why);
    const refusal = refusalOf('read', this.#caseOf(spec, call, await this.#journal.load(call.incident)));
    if (refusal) return this.#refuse(call, refusal);
    const admitted = await this.#admitted(call);
    if ('refused' in admitted) return { ...(await this.#refuse(call, admitted.refused)), limit: true };
    const { evidence, raw } = await this.#perform(call, admitted.call, spec, this.#limits.toolRetries, call.beside);
    await this.#write(call, () => [{ type: 'evidence-recorded', evidence }]);
    return { passed: true, evidence, structured: raw.structured, lost: raw.lost };
  }

  /**
   * A write, once, with the authority of an approval that is being executed. Its evidence is handed back unrecorded, so
   * that it is committed together with the outcome.
   */
  async write(call: GateCall, authority: Authority): Promise<GateResult> {
    const spec = await this.#fitting(call, { fresh: true });
    if ('why' in spec) return this.#refuse(call, spec.why);
    const state = await this.#journal.load(call.incident);
    const approval = state.approvals.get(authority.approval);
    const refusal = refusalOf('write', { ...this.#caseOf(spec, call, state), approval, authority });
    if (refusal) return this.#refuse(call, refusal);
    const admitted = await this.#admitted(call);
    if ('refused' in admitted) return this.#refuse(call, admitted.refused);
    const meta = { 'aura/execution': authority.approval };
    const { evidence, raw } = await this.#perform(call, admitted.call, spec, 0, meta);
    return { passed: true, evidence, structured: raw.structured, lost: raw.lost };
  }

  /** Read or write, as policy sees a tool. */
  classify(spec: ToolSpec): Classified {
    return this.#policy.classify(spec);
  }

  /** The names that catalog and topology vouch for in an incident. */
  known(state: IncidentState): KnownNames {
    return this.#policy.known(state);
  }

  /** What policy sees in a call, or why it cannot be proposed at all. */
  async preview(state: IncidentState, call: CheckedCall): Promise<Previewed | { refused: string }> {
    const spec = await this.#toolbox.find(call.tool);
    if ('missing' in spec) return { refused: spec.missing };
    const misfits = await this.#toolbox.check(spec, call.args);
    if (misfits.length > 0) return { refused: `the arguments of ${call.tool} do not fit: ${misfits.join('; ')}` };
    const it = this.#caseOf(spec, call, state);
    const refused = refusalOf('propose', it);
    if (refused) return { refused };
    const freeText = it.classified.kind === 'read' ? [] : it.check(call).freeText;
    return { ...it.classified, tool: it.stamp, freeText };
  }

  changeOf(approval: Approval): Promise<string | null> {
    return toolWatch(this.#toolbox, this.#policy, this.#limits.toolSeconds * 1_000).changeOf(approval);
  }

  /** A call as the rules see it. */
  #caseOf(spec: ToolSpec, call: CheckedCall, state: IncidentState): GateCase {
    return {
      call,
      classified: this.#policy.classify(spec),
      stamp: stampOf(this.#policy, spec),
      check: (checked) => checkArguments(checked, this.#policy.known(state), spec.inputSchema),
    };
  }

  async #fitting(call: GateCall, how?: { fresh: boolean }): Promise<ToolSpec | { why: string }> {
    const spec = await this.#toolbox.find(call.tool, how);
    if ('missing' in spec) return { why: spec.missing };
    const faults = await this.#toolbox.check(spec, call.args);
    return faults.length > 0 ? { why: `the arguments of ${call.tool} do not fit: ${faults.join('; ')}` } : spec;
  }

  /** What a call of this key brought before; null when it did not come to an end yet. */
  async #recorded(call: GateCall): Promise<GateResult | null> {
    const { ledger } = await this.#journal.load(call.incident);
    const evidence = ledger.find((it) => it.key === call.key && it.run === call.caller.run);
    if (!evidence) return null;
    if (evidence.structured === undefined) return { passed: true, evidence, structured: undefined, lost: false };
    const note = await this.#notes.text(call.incident, evidence.structured).catch(() => null);
    // A note that is gone is worth another call.
    return note === null ? null : { passed: true, evidence, structured: JSON.parse(note) as unknown, lost: false };
  }

  /** Calls that are admitted at the same time share one commit, and none of them can overshoot. */
  async #admitted(call: GateCall): Promise<Admitted> {
    const { caller, tool, key } = call;
    const request = { id: newId('call'), caller, tool, ...(key === undefined ? {} : { key }) };
    const limits = { run: this.#limits.toolCalls, question: this.#limits.questionCalls };
    let admitted: Admitted = { refused: 'not admitted', limit: true };
    await this.#write(call, (state) => {
      admitted = admit(state, request, limits);
      return 'fact' in admitted && admitted.fact ? [admitted.fact] : [];
    });
    return admitted;
  }

  async #perform(
    call: GateCall,
    open: OpenCall,
    spec: ToolSpec,
    retries: number,
    meta: Record<string, unknown> | undefined,
  ): Promise<{ evidence: Evidence; raw: RawResult }> {
    return inSpan(`execute_tool ${call.tool}`, spanOf(call, open), async (describe) => {
      const calledAt = Date.now();
      const raw = await withoutSecrets(await this.#ask(call, spec, retries, meta), spec);
      describe({ 'aura.tool.succeeded': raw.succeeded });
      const args = redactValue(call.args);
      const state = await this.#journal.load(call.incident);
      const evidence = evidenceOf({
        call: open,
        args,
        kind: call.kind,
        raw,
        ...(await this.#kept(call, spec, raw, args, state)),
        ...(call.key === undefined ? {} : await this.#keepStructured(call, raw)),
        calledAt,
      });
      const link = linkOf(this.#links, evidence, raw.structured);
      return { evidence: link === undefined ? evidence : { ...evidence, link }, raw };
    });
  }

  /** The digest, and the note that keeps the whole. */
  async #kept(
    call: GateCall,
    spec: ToolSpec,
    raw: RawResult,
    args: Record<string, unknown>,
    state: IncidentState,
  ): Promise<{ digest: string; note?: string; named: string[] }> {
    const names = [...this.#policy.named(state)];
    if (spec.keepsItself) return { digest: raw.text, named: namesIn(raw.text, names) };
    const digest = await distilOutput(raw.text, {
      budgetTokens: this.#limits.digestTokens,
      question: call.question,
      tool: call.tool,
      incidentStart: state.brief?.startedAt,
      names,
      signal: call.signal,
    });
    const note = await this.#notes.put(call.incident, raw.text, { tool: call.tool, args });
    return { digest: digest.text, note: note.id, named: digest.named };
  }

  async #keepStructured({ incident, tool }: GateCall, raw: RawResult): Promise<{ structured?: string }> {
    if (raw.structured === undefined) return {};
    const note = await this.#notes.put(incident, JSON.stringify(raw.structured), { tool });
    return { structured: note.id };
  }

  async #ask(
    call: GateCall,
    spec: ToolSpec,
    retries: number,
    meta: Record<string, unknown> | undefined,
  ): Promise<RawResult> {
    const timeout = this.#limits.toolSeconds * 1_000;
    for (let attempt = 0; ; attempt += 1) {
      const raw = await this.#toolbox.call(spec, call.args, {
        incident: call.incident,
        signal: call.signal,
        timeout,
        meta,
      });
      // Only what never came back is worth another try; an answered error, or too large an answer, would come again.
      if (!raw.lost || raw.tooLarge || attempt >= retries || call.signal.aborted) return raw;
    }
  }

  async #refuse(call: GateCall, because: string): Promise<{ passed: false; why: string }> {
    const why = redact(because);
    const { tool, key, caller } = call;
    await this.#write(call, () => [
      { type: 'call-refused', run: caller.run, tool, why, ...(key === undefined ? {} : { key }) },
    ]);
    return { passed: false, why };
  }

  async #write({ incident, fence }: GateCall, facts: (state: IncidentState) => Fact[]): Promise<void> {
    const written = await this.#journal.decide(incident, (state) => ({ facts: facts(state) }), fence);
    if (!written.ok) throw new FenceLost(incident);
  }
}

/** A call as OpenTelemetry's conventions for generative AI name it; what it was asked and what it answered stay out. */
function spanOf({ tool, caller }: GateCall, { id, evidence }: OpenCall) {
  const call = { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': tool, 'gen_ai.tool.call.id': id };
  return { ...call, 'aura.evidence': evidence, 'aura.caller': caller.kind, 'aura.run': caller.run };
}
