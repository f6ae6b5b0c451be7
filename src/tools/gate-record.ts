/**
 * One admitted call: asked, tried again where that may help, and made into evidence.
 * Owns: timeouts and retries, redaction before anything is made of a result, the digest, and the notes that keep the
 * whole and what came beside text. Refuses: whether a call may be made, and committing its evidence.
 */
import { messageOf } from '../errors.ts';
import { distilOutput } from '../distill/thread/distil-output.ts';
import { namesIn } from '../distill/thread/names-in.ts';
import { isWriter, type OpenCall } from '../run/caller.ts';
import type { Evidence, EvidenceKind } from '../run/evidence.ts';
import { linkOf, type Links } from '../run/finding/evidence-link.ts';
import type { IncidentId } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { NoteStore } from '../scratchpad/note-store.ts';
import { inSpan } from '../telemetry/span.ts';
import { evidenceOf } from './evidence-of.ts';
import { type GateResult, passed } from './gate-ledger.ts';
import { keepParts } from './keep-parts.ts';
import { jsonOf, outlineOf } from './large-json.ts';
import { withoutSecrets } from './result-without-secrets.ts';
import type { CallOptions, RawResult, Toolbox, ToolSpec } from './tool.ts';

export interface Recording {
  toolbox: Toolbox;
  notes: NoteStore;
  links: Links;
  /** ms of one try. */
  timeout: number;
  digestTokens: number;
  /** Components that the incident talks about. */
  named: (state: IncidentState) => Iterable<string>;
}

export interface Recorded {
  evidence: Evidence;
  raw: RawResult;
}

/** What is to be called, for whom. */
export interface ToRecord {
  incident: IncidentId;
  /** The incident as it is when the call begins. */
  state: IncidentState;
  open: OpenCall;
  spec: ToolSpec;
  args: Record<string, unknown>;
  /** The arguments as everybody may see them. */
  shown: Record<string, unknown>;
  question: string | undefined;
  kind: EvidenceKind | undefined;
  meta: Record<string, unknown> | undefined;
  retries: number;
  signal: AbortSignal;
  ask?: CallOptions['ask'];
}

/** `instead`: the result of a call that is not made any more. */
export async function recordCall(parts: Recording, it: ToRecord, instead?: RawResult): Promise<Recorded> {
  const { open, spec, shown } = it;
  return inSpan(`execute_tool ${spec.name}`, spanOf(open), async (describe) => {
    const calledAt = Date.now();
    const { cut, ...answer } = cutOf(instead ?? (await ask(parts, it)), open);
    const raw = await withoutSecrets(answer, spec);
    describe({ 'aura.tool.succeeded': raw.succeeded });
    const known = [...parts.named(it.state)];
    const keeping = keep(parts, it, raw, known, cut);
    const [kept, structured] = await Promise.all([keeping, keepStructured(parts, it, raw, keeping)]);
    const evidence = evidenceOf({
      call: open,
      args: shown,
      kind: it.kind,
      raw,
      ...kept,
      ...structured,
      calledAt,
      known,
    });
    const link = linkOf(parts.links, evidence, outlineOf(raw.structured));
    return { evidence: link === undefined ? evidence : { ...evidence, link }, raw };
  });
}

async function ask({ toolbox, timeout }: Recording, it: ToRecord): Promise<RawResult> {
  const { spec, args, incident, signal, meta, retries, ask } = it;
  for (let attempt = 0; ; attempt += 1) {
    const raw = await toolbox.call(spec, args, { incident, signal, timeout, meta, ask }).catch(thrown);
    if (attempt >= retries || signal.aborted || !isPassing(raw)) return raw;
  }
}

/** How a read began that was too large is worth having, with that it is no more; of a write it says nothing. */
function cutOf({ start, ...raw }: RawResult, { caller }: OpenCall): RawResult & { cut?: string } {
  if (start === undefined || isWriter(caller)) return raw;
  return { succeeded: true, lost: false, text: `${start}\n[${raw.text}]`, cut: raw.text };
}

/** A toolbox that throws has a fault; whether the call was dispatched is not known then. */
function thrown(error: unknown): RawResult {
  return { succeeded: false, did: 'unknown', lost: true, text: `The call failed: ${messageOf(error)}` };
}

/** Only what never came back is worth another try; an answered error, or too large an answer, would come again. */
function isPassing({ lost, tooLarge }: RawResult): boolean {
  return lost && !tooLarge;
}

interface Kept {
  digest: string;
  note?: string;
  hash?: string;
  named: string[];
}

/** The digest, and the note that keeps the whole. */
async function keep(
  { notes, digestTokens }: Recording,
  { incident, state, spec, shown, question, signal }: ToRecord,
  raw: RawResult,
  names: readonly string[],
  cut?: string,
): Promise<Kept> {
  if (spec.keepsItself) return { digest: raw.text, named: namesIn(raw.text, names) };
  const distilled = isItsOwnDigest(raw.text)
    ? { text: raw.text, named: namesIn(raw.text, names) }
    : inSpan('distil', { 'aura.tool': spec.name, 'openinference.span.kind': 'CHAIN' }, async (describe) => {
        const made = await distilOutput(raw.text, {
          budgetTokens: digestTokens,
          question,
          tool: spec.name,
          incidentStart: state.brief?.startedAt,
          names,
          signal,
        });
        describe({ 'aura.output.bytes': made.omitted.inputBytes, 'aura.digest.tokens': made.tokens });
        return made;
      });
  const [digest, note, parts] = await Promise.all([
    distilled,
    notes.put(incident, raw.text, { tool: spec.name, args: shown }),
    keepParts(notes, incident, raw.parts ?? [], spec),
  ]);
  return {
    digest: [...(cut === undefined ? [] : [cut]), digest.text, ...parts, ...saidOf(spec, raw)].join('\n'),
    note: note.id,
    hash: note.sha256,
    named: digest.named,
  };
}

/** What its server asked people meanwhile. */
function saidOf({ server }: ToolSpec, { asked = [] }: RawResult): string[] {
  return asked.map((said) => `[${server}: ${said}]`);
}

/** Bytes, and so tokens: below this an output is shown whole in any case. */
const short = 400;

/** True for a short plain text without times as numbers: nothing of it would be written in another way. */
function isItsOwnDigest(text: string): boolean {
  return text.length <= short && /^[\x20-\x7e\n]*$/.test(text) && !/\d{9}/.test(text);
}

/** A resumed run, or one that asks the same again, wants the structured result too. */
async function keepStructured(
  { notes }: Recording,
  { incident, spec, open }: ToRecord,
  raw: RawResult,
  keeping: Promise<Kept>,
): Promise<{ structured?: string }> {
  if (raw.structured === undefined || open.key === undefined) return {};
  const text = jsonOf(raw.structured);
  // Servers are asked to send the structured result as text too: then one note is both.
  const same = text === raw.text ? (await keeping).note : undefined;
  if (same !== undefined) return { structured: same };
  const note = await notes.put(incident, text, { tool: spec.name });
  return { structured: note.id };
}

/** A call as OpenTelemetry's conventions for generative AI name it; what it was asked and what it answered stay out. */
function spanOf({ id, evidence, tool, caller }: OpenCall) {
  const call = { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': tool, 'gen_ai.tool.call.id': id };
  const named = { 'openinference.span.kind': 'TOOL', 'tool.name': tool };
  return { ...call, ...named, 'aura.evidence': evidence, 'aura.caller': caller.kind, 'aura.run': caller.run };
}

/** What is known of a call whose turn never came. */
export const stopped: RawResult = {
  succeeded: false,
  did: 'not-run',
  lost: false,
  text: 'Stopped before it was sent, so it did not run.',
};

/** A recorded call as the gate answers it. */
export function resultOf({ evidence, raw }: Recorded): GateResult {
  const { structured, lost, did, tooLarge } = raw;
  const known = { ...(did === undefined ? {} : { did }), ...(tooLarge ? { tooLarge } : {}) };
  return passed({ evidence, structured, lost, ...known });
}
