/**
 * The one gate that every tool call passes, whoever asks: validate → policy → approval → budget → run → distil → note
 * → evidence. Owns: the order of these and the refusal of everything that was not allowed.
 * Refuses: deciding an approval (the desk does) and giving a whole output to anybody.
 */
import { createHash } from 'node:crypto';
import { distilOutput } from '../distill/thread/distil-output.ts';
import type { Approval, ToolStamp } from '../run/approval.ts';
import type { Evidence, EvidenceKind } from '../run/evidence.ts';
import type { IncidentId, RunId } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Journal } from '../run/journal.ts';
import type { KnownNames } from '../run/known-names.ts';
import { FenceLost } from '../run/fence-lost.ts';
import type { NoteStore } from '../scratchpad/note-store.ts';
import { inSpan } from '../telemetry/span.ts';
import { type Authority, faultOf } from './authority.ts';
import { type CheckedCall, checkArguments } from './check-arguments.ts';
import type { Classified, Policy } from './policy.ts';
import type { RawResult, Toolbox, ToolSpec } from './tool.ts';
import { stampOf, toolWatch, type ToolWatch } from './tool-stamp.ts';

export interface GateLimits {
  toolCalls: number;
  toolSeconds: number;
  toolRetries: number;
  digestTokens: number;
}

export interface GateCall {
  incident: IncidentId;
  run: RunId;
  fence: number;
  task?: string;
  tool: string;
  args: Record<string, unknown>;
  /** What the asker wants to know; the digest is turned to it. */
  question?: string;
  kind?: EvidenceKind;
  signal: AbortSignal;
}

/** What policy makes of a call that is to be proposed. */
export interface Looked extends Classified {
  tool: ToolStamp;
  /** Paths of foreign free text in its arguments: with one of these nothing is done without asking. */
  freeText: string[];
}

export type GateResult =
  | { passed: false; why: string }
  | { passed: true; evidence: Evidence; structured: unknown; lost: boolean };

export class Gate implements ToolWatch {
  readonly #journal: Journal;
  readonly #toolbox: Toolbox;
  readonly #policy: Policy;
  readonly #notes: NoteStore;
  readonly #limits: GateLimits;

  constructor(parts: { journal: Journal; toolbox: Toolbox; policy: Policy; notes: NoteStore; limits: GateLimits }) {
    this.#journal = parts.journal;
    this.#toolbox = parts.toolbox;
    this.#policy = parts.policy;
    this.#notes = parts.notes;
    this.#limits = parts.limits;
  }

  /** A read. Whatever comes back, also a failure, is evidence; only what was refused is not. */
  async read(call: GateCall): Promise<GateResult> {
    const spec = await this.#admit(call);
    if ('why' in spec) return this.#refuse(call, spec.why);
    const classified = this.#policy.classify(spec);
    if (classified.kind !== 'read') {
      return this.#refuse(call, `${call.tool} is a write (${classified.why}) and needs an approval`);
    }
    const { ledger } = await this.#journal.load(call.incident);
    if (ledger.filter((evidence) => evidence.run === call.run).length >= this.#limits.toolCalls) {
      return this.#refuse(call, `the run has used its ${this.#limits.toolCalls} tool calls`);
    }
    const done = await this.#perform(call, spec, this.#limits.toolRetries, undefined);
    let evidence = done.evidence;
    const written = await this.#journal.decide(
      call.incident,
      (state) => {
        evidence = { ...done.evidence, id: `E${state.ledger.length + 1}` };
        return { facts: [{ type: 'evidence-recorded', evidence }] };
      },
      call.fence,
    );
    if (!written.ok) throw new FenceLost(call.incident);
    return { passed: true, evidence, structured: done.raw.structured, lost: done.raw.lost };
  }

  /**
   * A write, once, with the authority of an approval that is being executed. Its evidence is handed back unrecorded
   * (id ''), so that the desk commits it together with the outcome.
   */
  async write(call: GateCall, authority: Authority): Promise<GateResult> {
    const spec = await this.#admit(call, { fresh: true });
    if ('why' in spec) return this.#refuse(call, spec.why);
    const state = await this.#journal.load(call.incident);
    const fault = faultOf({
      approval: state.approvals.get(authority.approval),
      call,
      authority,
      stamp: stampOf(this.#policy, spec),
      check: (checked) => checkArguments(checked, this.#policy.known(state), spec.inputSchema),
    });
    if (fault) return this.#refuse(call, fault);
    const done = await this.#perform(call, spec, 0, { 'aura/execution': authority.approval });
    return { passed: true, evidence: done.evidence, structured: done.raw.structured, lost: done.raw.lost };
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
  async look(state: IncidentState, call: CheckedCall): Promise<Looked | { refused: string }> {
    const spec = await this.#toolbox.find(call.tool);
    if ('missing' in spec) return { refused: spec.missing };
    const misfits = await this.#toolbox.check(spec, call.args);
    if (misfits.length > 0) return { refused: `the arguments of ${call.tool} do not fit: ${misfits.join('; ')}` };
    const classified = this.#policy.classify(spec);
    const looked = { ...classified, tool: stampOf(this.#policy, spec) };
    if (classified.kind === 'read') return { ...looked, freeText: [] };
    const { faults, freeText } = checkArguments(call, this.#policy.known(state), spec.inputSchema);
    return faults.length > 0 ? { refused: faults.join('; ') } : { ...looked, freeText };
  }

  changeOf(approval: Approval): Promise<string | null> {
    return toolWatch(this.#toolbox, this.#policy, this.#limits.toolSeconds * 1_000).changeOf(approval);
  }

  async #admit(call: GateCall, how?: { fresh: boolean }): Promise<ToolSpec | { why: string }> {
    const spec = await this.#toolbox.find(call.tool, how);
    if ('missing' in spec) return { why: spec.missing };
    const faults = await this.#toolbox.check(spec, call.args);
    return faults.length > 0 ? { why: `the arguments of ${call.tool} do not fit: ${faults.join('; ')}` } : spec;
  }

  async #perform(call: GateCall, spec: ToolSpec, retries: number, meta: Record<string, unknown> | undefined) {
    return inSpan('tool.call', { 'tool.name': call.tool, 'aura.run': call.run }, async () => {
      const calledAt = Date.now();
      let raw: RawResult;
      for (let attempt = 0; ; attempt += 1) {
        raw = await this.#toolbox.call(spec, call.args, {
          signal: call.signal,
          timeout: this.#limits.toolSeconds * 1_000,
          meta,
        });
        // Only what never came back is worth another try; an answered error, or too large an answer, would come again.
        if (!raw.lost || raw.tooLarge || attempt >= retries || call.signal.aborted) break;
      }
      const state = await this.#journal.load(call.incident);
      const digest = await distilOutput(raw.text, {
        budgetTokens: this.#limits.digestTokens,
        question: call.question,
        tool: call.tool,
        incidentStart: state.brief?.startedAt,
        signal: call.signal,
      });
      const note = await this.#notes.put(call.incident, raw.text, { tool: call.tool, args: call.args });
      const evidence: Evidence = {
        id: '',
        run: call.run,
        task: call.task,
        tool: call.tool,
        args: call.args,
        kind: call.kind ?? kindOf(call.tool),
        subjects: subjectsOf(call.args, raw.text, this.#policy.named(state)),
        window: windowOf(call.args),
        calledAt,
        took: Date.now() - calledAt,
        succeeded: raw.succeeded,
        digest: digest.text,
        hash: createHash('sha256').update(raw.text).digest('hex'),
        note: note.id,
      };
      return { evidence, raw };
    });
  }

  async #refuse(call: GateCall, why: string): Promise<GateResult> {
    const written = await this.#journal.decide(
      call.incident,
      () => ({ facts: [{ type: 'call-refused', run: call.run, tool: call.tool, why }] }),
      call.fence,
    );
    if (!written.ok) throw new FenceLost(call.incident);
    return { passed: false, why };
  }
}

function kindOf(tool: string): EvidenceKind {
  if (/metric|prometheus|query_range|triage/.test(tool)) return 'metrics';
  if (/log/.test(tool)) return 'logs';
  if (/trace|span/.test(tool)) return 'traces';
  if (/change|deploy|commit|rollout|release/.test(tool)) return 'changes';
  return 'other';
}

/** The components that arguments or the output name. */
function subjectsOf(args: Record<string, unknown>, text: string, known: ReadonlySet<string>): string[] {
  const names = ['service', 'component', 'deployment', 'workload', 'app', 'services', 'components'];
  const named = names
    .flatMap((name) => [args[name]].flat())
    .filter((value): value is string => typeof value === 'string');
  const seen = [...known].filter((component) => text.includes(component));
  return [...new Set([...named, ...seen])].slice(0, 50);
}

function windowOf(args: Record<string, unknown>): Evidence['window'] {
  const time = (value: unknown) => (typeof value === 'number' ? value : Date.parse(String(value)));
  const from = time(args.from ?? args.start);
  const to = time(args.to ?? args.end);
  return Number.isFinite(from) && Number.isFinite(to) ? { from, to } : undefined;
}
